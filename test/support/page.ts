/** The words of an element as they are read out: shadow roots and slots followed, what is not shown left out. */
export function words(node: Node): string {
  return text(node).replace(/\s+/g, ' ').trim();
}

function text(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return [...node.childNodes].map(text).join('');
  const {display} = getComputedStyle(node);
  if (display === 'none' || node instanceof HTMLStyleElement) return '';
  const inside = before(node) + [...childrenOf(node)].map(text).join('');
  return display.startsWith('inline') ? inside : ` ${inside} `;
}

/** Separators stand in style sheets, where no translator of pages finds them. */
const before = (element: Element) =>
  /^"(.*)"$/.exec(getComputedStyle(element, '::before').content)?.[1] ?? '';

function childrenOf(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  const assigned = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  return assigned.length > 0 ? assigned : element.childNodes;
}

/** Every element inside that matches, shadow roots included, in the order of the page. */
export function all<Found extends Element = HTMLElement>(
  root: Element | ShadowRoot,
  selector: string,
): Found[] {
  const inside = root instanceof Element ? (root.shadowRoot ?? root) : root;
  return [...inside.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element as Found] : []),
    ...(element.shadowRoot ? all<Found>(element.shadowRoot, selector) : []),
  ]);
}

/** The first that matches; fails the test when there is none. */
export function one<Found extends Element = HTMLElement>(
  root: Element | ShadowRoot,
  selector: string,
): Found {
  const [found] = all<Found>(root, selector);
  if (!found) throw new Error(`There is no ${selector} in ${words(root)}`);
  return found;
}

/** The button, link or checkbox of this name, as a visitor would point at it. */
export function control<Found extends HTMLElement = HTMLElement>(
  root: Element | ShadowRoot,
  name: string | RegExp,
): Found {
  const controls = all<Found>(root, 'button, a[href], label');
  const found = controls.find((control) => isNamed(nameOf(control), name));
  if (!found) {
    throw new Error(`There is no "${name}" among: ${controls.map(nameOf).join(' | ')}`);
  }
  return found;
}

const nameOf = (control: Element) => control.getAttribute('aria-label') ?? words(control);

const isNamed = (found: string, name: string | RegExp) =>
  typeof name === 'string' ? found.includes(name) : name.test(found);

/** What matches, as text: elements in an assertion that fails take minutes to print. */
export const found = (root: Element | ShadowRoot, selector: string) =>
  all(root, selector).map((element) => (element.cloneNode() as Element).outerHTML);

/** What a person who presses Enter would press, by its words; a field by its tag. */
export function focused(element: Element) {
  const active = element.shadowRoot?.activeElement;
  return active ? words(active) || active.localName : '';
}

/** Which of the states an element shows, as style sheets see them. */
export const states = (element: Element, ...names: string[]) =>
  names.filter((name) => element.matches(`:state(${name})`));

/** Waits until nothing inside an element has anything left to render. */
export async function settled(element: Element) {
  for (let before; before !== (before = words(element));) {
    for (const inside of [element, ...all(element, '*')]) await updated(inside);
  }
}

const updated = (element: Element) =>
  'updateComplete' in element ? (element.updateComplete as Promise<boolean>) : undefined;

/** Listens to what a live region says from now on. */
export function sentencesIn(region: Element) {
  const heard: string[] = [];
  new MutationObserver(() => heard.push(words(region))).observe(region, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return async () => {
    await new Promise((done) => setTimeout(done));
    return heard.filter(Boolean);
  };
}
