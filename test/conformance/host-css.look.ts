import {all, control, one, words} from '../support/page.js';

const sheet = document.createElement('style');

/** Gives the page a style sheet in place of the last one. */
export async function dress(css: string) {
  sheet.textContent = css;
  document.head.append(sheet);
  await Promise.all(
    document
      .getAnimations()
      .filter(isShort)
      .map(({finished}) => finished),
  );
}

const isShort = ({effect}: Animation) => Number(effect?.getComputedTiming().endTime) < 100;

/** Waits until everything is rendered that was changed. */
export const rendered = () => new Promise((done) => setTimeout(done));

/** Waits until what can wait for a frame is rendered, too. */
const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** What of these words a visitor cannot see, and why; by tag. */
export async function unseen(shown: Record<string, string>): Promise<string[]> {
  const found: string[] = [];
  for (const [tag, text] of Object.entries(shown)) {
    const holder = holderOf(document.querySelector(tag)!, text);
    const why = holder ? await afterAFrame(() => hiddenBy(holder)) : 'is not said';
    if (why) found.push(`${tag}: "${text}" ${why}`);
  }
  return found;
}

/** What is out of sight may be drawn only once it is scrolled to: gives what is wrong then, too. */
async function afterAFrame(wrong: () => string): Promise<string> {
  if (!wrong()) return '';
  await painted();
  return wrong();
}

/** The element whose own text holds these words. */
function holderOf(root: Element | ShadowRoot, text: string): Element | undefined {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (node instanceof Text && node.data.includes(text)) return node.parentElement!;
    const inside = node instanceof Element && node.shadowRoot && holderOf(node.shadowRoot, text);
    if (inside) return inside;
  }
  return undefined;
}

/** Why an element cannot be seen, however one scrolls. */
function hiddenBy(element: Element): string {
  element.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
  const range = document.createRange();
  range.selectNodeContents(element);
  const box = range.getBoundingClientRect();
  if (!element.checkVisibility({visibilityProperty: true})) return 'is not displayed';
  if (box.width < LEAST || box.height < LEAST) return 'has no size';
  const {color, webkitTextFillColor} = getComputedStyle(element);
  if ([color, webkitTextFillColor].some(isClear)) return 'has no colour';
  if (box.right + scrollX <= 0 || box.bottom + scrollY <= 0) return 'is off the page';
  for (let around: Element | null = element; around; around = aroundOf(around)) {
    const why = hiddenIn(around, box);
    if (why) return `${why} in ${around.localName}.${around.className}`;
  }
  return '';
}

const isClear = (color: string) => /^transparent$|^rgba.*, 0\)$/.test(color);

/** Pixels that must be seen of words, either way. */
const LEAST = 4;

const aroundOf = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host ??
  null;

function hiddenIn(around: Element, box: DOMRect): string {
  const style = getComputedStyle(around);
  if (Number(style.opacity) < 0.1) return 'is transparent';
  if (style.clipPath.includes('inset(50%')) return 'is clipped away';
  if (!clips(style) || around === document.body || around === document.documentElement) return '';
  const {left, right, top, bottom} = around.getBoundingClientRect();
  const width = Math.min(box.right, right) - Math.max(box.left, left);
  const height = Math.min(box.bottom, bottom) - Math.max(box.top, top);
  return Math.min(width, height) < LEAST ? 'is clipped' : '';
}

const clips = ({overflow, contain, contentVisibility, display}: CSSStyleDeclaration) =>
  !/^(inline|contents)$/.test(display) &&
  (overflow !== 'visible' || /strict|content|paint/.test(contain) || contentVisibility === 'auto');

/** What a person cannot do: open an agency, search, open what is found; `byPointer` or with the focus alone. */
export async function undone(byPointer: boolean): Promise<string[]> {
  const list = document.querySelector('mpp-agency-list')!;
  const finder = document.querySelector('mpp-service-finder') as HTMLElement & {query: string};
  const wrong = [
    ...(await unopened(control(list, 'Dinas Kependudukan'), byPointer)),
    ...(await unseen({'mpp-agency-list': 'Kartu Identitas Anak'})),
  ];
  control(list, 'Dinas Kependudukan').click();
  const field = one(finder, 'input[type=search]');
  wrong.push(...(await unreached(field, byPointer)));
  document.execCommand('insertText', false, 'nib');
  await painted();
  wrong.push(...(await unseen({'mpp-service-finder': 'Layanan'})));
  field.blur();
  await rendered();
  wrong.push(
    ...(await unopened(control(finder, 'Nomor Induk Berusaha'), byPointer)),
    ...(await unseen({'mpp-service-finder': 'Ajukan secara daring'})),
  );
  control(finder, 'Nomor Induk Berusaha').click();
  finder.query = '';
  await rendered();
  return wrong;
}

async function unopened(button: HTMLElement, byPointer: boolean) {
  const wrong = await unreached(button, byPointer);
  button.click();
  await rendered();
  return wrong;
}

/** Gives a control the focus; says when it takes none, shows no ring or is missed by who points at it. */
async function unreached(control: HTMLElement, byPointer: boolean): Promise<string[]> {
  control.focus();
  const missed = byPointer ? await afterAFrame(() => missing(control)) : '';
  return [ringless(control), missed].filter(Boolean);
}

function missing(control: Element): string {
  control.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
  const {left, top, width, height} = control.getBoundingClientRect();
  const struck = deepestAt(left + width / 2, top + height / 2);
  const isStruck = struck && (control.contains(struck) || struck === control.closest('.row'));
  return isStruck
    ? ''
    : `${words(control)} is missed for ${struck?.localName}.${struck?.className}`;
}

function deepestAt(x: number, y: number) {
  let struck = document.elementFromPoint(x, y);
  for (let inner = struck; inner; struck = inner) {
    const deeper: Element | null = inner.shadowRoot?.elementFromPoint(x, y) ?? null;
    if (!deeper || deeper === inner) return inner;
    inner = deeper;
  }
  return struck;
}

/** Puts the focus where a person who uses the keyboard would come from. */
export function focus(tag: string, selector: string, place = 0) {
  all(document.querySelector(tag)!, selector)[place]?.focus();
}

/** What has the focus. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Why no focus ring is seen around this; '' when one is. */
export function ringless(control: Element): string {
  if (focused() !== control) return `${words(control)} has no focus`;
  const rings = [control, control.closest('.row')].map((element) => element && ringOf(element));
  return rings.some(Boolean) ? '' : `${words(control)} has no focus ring`;
}

function ringOf(element: Element) {
  const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(element);
  const {width, height} = element.getBoundingClientRect();
  const isDrawn = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && width * height > 0;
  return isDrawn && !isClear(outlineColor);
}

/** Words whose lines and letters do not stand as far apart as the page says of the element. */
export function cramped(tag: string): string[] {
  const element = document.querySelector(tag)!;
  const host = getComputedStyle(element);
  const least = parseFloat(host.lineHeight) / parseFloat(host.fontSize);
  return all(element, '*')
    .filter((inner) => inner.checkVisibility() && holdsWords(inner))
    .filter((inner) => {
      const {letterSpacing, wordSpacing, lineHeight, fontSize} = getComputedStyle(inner);
      const lines = parseFloat(lineHeight) / parseFloat(fontSize);
      const isSpaced = letterSpacing === host.letterSpacing && wordSpacing === host.wordSpacing;
      return !isSpaced || lines < least - 0.01;
    })
    .map((inner) => `${tag}: ${inner.localName}.${inner.className} "${words(inner)}"`);
}

const holdsWords = (element: Element) =>
  !['style', 'title', 'option', 'select'].includes(element.localName) &&
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim());
