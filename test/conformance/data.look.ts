import {all, states, words} from '../support/page.js';
import type {MppCatalog} from '../../src/elements/catalog/catalog.js';

// What runs in the pages of data.test.ts, as the global `data`.

type Showing = HTMLElement & {updateComplete: Promise<boolean>};

const showing = () => [...document.querySelectorAll<Showing>('mpp-catalog, mpp-catalog > *')];

/** Gives the elements of the page a document, and waits until they have shown it. */
export async function show(document: unknown) {
  provider().catalog = document;
  await rendered();
}

const provider = () => document.querySelector<MppCatalog>('mpp-catalog')!;

/** Waits until all is rendered, the badges inside other elements too. */
export async function rendered() {
  for (const element of showing()) await element.updateComplete;
  for (const inside of showing().flatMap((element) => all(element, NESTED)))
    await (inside as Showing).updateComplete;
}

const NESTED = 'mpp-service-detail, mpp-hours-badge';

/** Opens whatever a visitor can open. */
export async function unfold() {
  for (const element of showing()) {
    for (const button of all(element, 'button[aria-expanded=false]')) button.click();
  }
  await rendered();
}

/** What an element is made of: its tags with their attributes, shadow roots included. */
const madeOf = (element: Element) =>
  all(element, '*').map((inside) => [inside.localName, ...inside.getAttributeNames()].join('.'));

/** All text in an element as it stands there, shadow roots included. */
export function textOf(element: Element): string {
  const root = element.shadowRoot!;
  const nested = [...root.querySelectorAll('*')].filter(({shadowRoot}) => shadowRoot);
  return [root.textContent, ...nested.map(textOf)].join('\n');
}

const times = (text: string, part: string) => text.split(part).length - 1;

/** A document as JSON, and what stands in it wherever a text, or an identifier that is read out, may stand. */
export interface Template {
  json: string;
  text: string;
  ids: readonly string[];
}

/** A document with other texts in its places, in their order; gives them by place. */
function filled({json, text, ids}: Template, next: (canBe: RegExp) => string) {
  const places: string[] = [];
  const put = (inPlace: string) => {
    places.push(inPlace);
    return inPlace;
  };
  const ofIds = new Map(ids.map((id) => [id, put(next(AN_ID))]));
  const document = JSON.parse(json, (_, value: unknown) =>
    value === text ? put(next(A_TEXT)) : (ofIds.get(value as string) ?? value),
  ) as unknown;
  return {document, places};
}

const A_TEXT = /^/;
const AN_ID = /^\S(?:.{0,198}\S)?$/u;

/**
 * What the elements show otherwise than harmless texts in the same places: with other tags or
 * attributes, or a text less often or not as it is written. A line each.
 *
 * Every round begins with another text, and puts the next one into the next place.
 */
export async function shownOtherwise(template: Template, texts: string[], rounds: number[]) {
  const looks = () =>
    showing().map((element) => [element, madeOf(element), textOf(element)] as const);
  let count = 0;
  const harmless = filled(template, () => `Teks ${++count}.`);
  await show(harmless.document);
  await unfold();
  const usual = looks().map(([, tags, text]) => ({
    tags: tags.join(' '),
    often: harmless.places.map((word) => times(text, word)),
  }));

  const wrong: string[] = [];
  for (const first of rounds) {
    let at = first;
    const {document, places} = filled(template, (canBe) => {
      while (!canBe.test(texts[at % texts.length]!)) at++;
      return texts[at++ % texts.length]!;
    });
    await show(document);
    for (const [index, [{localName}, tags, text]] of looks().entries()) {
      const {tags: wanted, often} = usual[index]!;
      if (tags.join(' ') !== wanted)
        wrong.push(
          `${localName} is made otherwise from text ${first} on: ${difference(tags, wanted)}`,
        );
      for (const [place, word] of places.entries()) {
        const [found, meant] = often[place] ? [times(text, word), often[place]] : [0, 0];
        if (found !== meant) wrong.push(`${localName} says ${found} times, not ${meant}: ${word}`);
      }
    }
  }
  const isShown = (_: string, place: number) => usual.some(({often}) => often[place]);
  return {wrong: wrong.slice(0, 20), shown: harmless.places.filter(isShown).length};
}

function difference(tags: string[], wanted: string) {
  const others = wanted.split(' ');
  const at = tags.findIndex((tag, place) => tag !== others[place]);
  return `${tags[at]} for ${others[at]}`;
}

/** Where the links of an element lead, by their attributes; and whatever else would lead somewhere. */
export const linksIn = (element: Element) =>
  all<HTMLAnchorElement>(element, 'a[href], area[href], [*|href], form, iframe, object, embed').map(
    (link) => link.getAttribute('href') ?? link.localName,
  );

/** Where a browser goes for an address of the web without a name or password; else undefined. */
export function readByBrowser(address: string, base?: string): string | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const {protocol, username, password, href} = new URL(address, base);
  return /^https?:$/.test(protocol) && !username && !password ? href : undefined;
}

/** Where the links lead that stand in the list items which begin so; `none` for one without a link. */
export const linksNamed = (element: Element, name: string) =>
  all(element, 'li')
    .filter(({textContent}) => textContent.trim().startsWith(name))
    .map(linkIn);

export const linkIn = (item: Element) => item.querySelector('a')?.getAttribute('href') ?? 'none';

/** Where a card leads for the website of each mall, and what it says there. */
export async function websites(card: HTMLElementTagNameMap['mpp-map-card'], malls: string[]) {
  const said: {href: string; text: string}[] = [];
  for (card.mall of malls) {
    await card.updateComplete;
    const [item] = all(card, '.contact li');
    said.push({href: linkIn(item!), text: item!.textContent});
  }
  return said;
}

/**
 * What a badge says whose catalog comes from an address that answers with a body, with a good
 * catalog, and with the body again: at first, then once it is asked again, and again.
 */
export const meet = (urls: string[]) => Promise.all(urls.map(metAt));

async function metAt(src: string) {
  const holder = Object.assign(document.createElement('mpp-catalog'), {src});
  const badge = document.createElement('mpp-hours-badge');
  badge.now = '2026-04-15T10:00:00+07:00';
  holder.append(badge);
  const said: string[] = [];
  for (const ask of [
    () => document.body.append(holder),
    () => holder.reload(),
    () => holder.reload(),
  ]) {
    await answered(holder, ask);
    await badge.updateComplete;
    said.push([words(badge), ...states(holder, 'stale')].join(' '));
  }
  holder.remove();
  return said;
}

/** Does something, and waits for the answer that it brings. */
function answered(element: Element, act: () => void) {
  const told = new Promise((done) => {
    for (const type of ['mpp-load', 'mpp-error'])
      element.addEventListener(type, done, {once: true});
  });
  act();
  return told;
}

/** What elements say of a document, each after its state, and what was told of it to the page. */
export interface Reading {
  said: string[];
  issues: string[];
}

/** What the elements of these tags, or all that show a catalog, say of each document, given as JSON. */
export async function readings(documents: string[], tags?: string[]): Promise<Reading[]> {
  const read: Reading[] = [];
  for (const json of documents) read.push(await readingOf(JSON.parse(json), tags));
  return read;
}

export async function readingOf(document: unknown, tags?: string[]): Promise<Reading> {
  const issues: string[] = [];
  const note = (event: HTMLElementEventMap['mpp-issues']) =>
    issues.push(...event.issues.map(({code, path}) => `${code} ${path}`));
  provider().addEventListener('mpp-issues', note);
  await show(document);
  provider().removeEventListener('mpp-issues', note);
  return {said: saidBy(tags), issues};
}

const saidBy = (tags?: string[]) =>
  showing()
    .filter(({localName}) => (tags ? tags.includes(localName) : localName !== 'mpp-catalog'))
    .map(
      (element) =>
        `${states(element, 'loading', 'ready', 'empty', 'error').join()} ${words(element)}`,
    );

/** How a document is read that the page gives to its elements, and that they ask for themselves. */
export async function givenAndAsked(url: string): Promise<{given: Reading; asked: Reading}> {
  const given = await readingOf(await (await fetch(url)).json());
  await show(undefined);
  const told = answered(provider(), () => (provider().src = url));
  await told;
  await rendered();
  const asked = {said: saidBy(), issues: []};
  provider().removeAttribute('src');
  provider().src = undefined;
  await rendered();
  return {given, asked};
}

/** The least time that it takes, in milliseconds, of so many tries. */
export async function leastTime(tries: number, act: () => Promise<void>): Promise<number> {
  let least = Infinity;
  for (let count = 0; count < tries; count++) {
    const begin = performance.now();
    await act();
    least = Math.min(least, performance.now() - begin);
  }
  return least;
}
