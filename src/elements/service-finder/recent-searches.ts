const KEY = 'mpp-recent-searches';
const MOST = 5;

let remembered: string[] | undefined;

/** What was searched for last on this page, the latest first. */
export function recentSearches(): readonly string[] {
  return (remembered ??= stored());
}

/** Remembers a search; it leaves the device no more than the page does, and goes with its tab. */
export function rememberSearch(query: string) {
  const text = query.trim();
  if (text === '') return;
  remembered = [text, ...recentSearches().filter((other) => other !== text)].slice(0, MOST);
  try {
    sessionStorage.setItem(KEY, JSON.stringify(remembered));
  } catch {
    // A frame may have no storage: then it is forgotten with the page.
  }
}

function stored(): string[] {
  try {
    const list: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    const isText = (text: unknown) => typeof text === 'string';
    return Array.isArray(list) ? list.filter(isText).slice(0, MOST) : [];
  } catch {
    return [];
  }
}
