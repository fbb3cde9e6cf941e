/**
 * The address that a link may carry, or undefined when it may carry none.
 *
 * Only `https:` and `http:` without credentials pass, and what comes out is the
 * parsed form: the raw text may be read differently by the browser than by us.
 */
export function safeUrl(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return undefined;
  }
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && !url.username && !url.password ? url.href : undefined;
}
