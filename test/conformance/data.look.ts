import {all} from '../support/page.js';
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
 * Every place holds another text each time, and after `rounds` of them each text has stood in as
 * many places as there are places and rounds for each.
 */
export async function shownOtherwise(template: Template, texts: string[], rounds: number[]) {
  const looks = () => showing().map((element) => [element, madeOf(element), textOf(element)] as const);
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
        wrong.push(`${localName} is made otherwise from text ${first} on: ${difference(tags, wanted)}`);
      for (const [place, word] of places.entries()) {
        const [found, meant] = often[place] ? [times(text, word), often[place]] : [0, 0];
        if (found !== meant) wrong.push(`${localName} says ${found} times, not ${meant}: ${word}`);
      }
    }
  }
  return {wrong: wrong.slice(0, 20), places: harmless.places.length, read: usual.map(({often}) => often.filter(Boolean).length)};
}

function difference(tags: string[], wanted: string) {
  const others = wanted.split(' ');
  const at = tags.findIndex((tag, place) => tag !== others[place]);
  return `${tags[at]} for ${others[at]}`;
}
