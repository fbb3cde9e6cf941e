import {languageOf, wordsFor} from '../terms/index.js';
import {isByLanguage} from '../schema/leaves.js';
import {pointer} from '../schema/issue.js';
import type {Said} from '../said/said.js';
import type {Text} from '../schema/index.js';

/** Something of a document that the other format does not hold. */
export interface Lost {
  /** JSON Pointer (RFC 6901) into the document that was read. */
  path: string;
  /** What stands there, shortened. */
  what: string;
  why: Said;
}

/**
 * Where the fields of a document go: JSON Pointers, with `*` for any index of a list, and what
 * they become. A field that has fields of its own in the table is held as far as they are; one
 * that has none is held whole, except that of a text in several languages only one may be.
 */
export type Mapping = Readonly<Record<string, string>>;

interface Place {
  /** Whether the place itself is held, also when nothing is in it. */
  held: boolean;
  parts: Map<string, Place>;
}

export interface Reading {
  mapping: Mapping;
  /** What is said of a field that the mapping does not have. */
  homeless: Said;
  /** The language of what is written; absent: every language is. */
  language?: string;
}

const MOST_SHOWN = 80;

/** An entry of the list, for the value at a place. */
export const lost = (path: readonly PropertyKey[], value: unknown, why: Said): Lost => ({
  path: pointer(path),
  what: shortened(JSON.stringify(value) ?? ''),
  why,
});

const shortened = (text: string) =>
  text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}…` : text;

/** Everything in a document that the mapping does not hold, and what was `found` missing besides, without what lies within another entry. */
export function lossesOf(document: object, reading: Reading, found: Lost[] = []): Lost[] {
  const losses = [...found];
  walk(
    document,
    placesOf(reading.mapping),
    [],
    (path, value, why) => losses.push(lost(path, value, why ?? reading.homeless)),
    reading.language,
  );
  return outermost(losses);
}

function placesOf(mapping: Mapping): Place {
  const root: Place = {held: true, parts: new Map()};
  for (const path of Object.keys(mapping)) {
    let place = root;
    for (const key of path.split('/').slice(1)) {
      const next = place.parts.get(key) ?? {held: false, parts: new Map()};
      place.parts.set(key, next);
      place = next;
    }
    place.held = true;
  }
  return root;
}

type Tell = (path: PropertyKey[], value: unknown, why?: Said) => void;

function walk(value: unknown, place: Place, path: PropertyKey[], tell: Tell, language?: string) {
  if (place.parts.size === 0) {
    if (language !== undefined) otherLanguages(value, path, tell, language);
    return;
  }
  const parts = entriesOf(value);
  if (parts.length === 0 && !place.held) tell(path, value);
  for (const [key, part] of parts) {
    const next = place.parts.get(Array.isArray(value) ? '*' : key);
    if (next) walk(part, next, [...path, key], tell, language);
    else tell([...path, key], part);
  }
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).filter(([, part]) => part !== undefined && part !== null)
    : [];

function otherLanguages(value: unknown, path: PropertyKey[], tell: Tell, language: string) {
  if (!isTexts(value)) return;
  const kept = tagOf(value, language);
  if (kept !== language) tell(path, value, NO_LANGUAGE);
  for (const [tag, text] of Object.entries(value)) {
    if (tag !== kept) tell([...path, tag], text, ONE_LANGUAGE);
  }
}

const isTexts = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  isByLanguage(value) &&
  Object.values(value).every((text) => typeof text === 'string');

/** The words of a text in the language of the catalog, else in the one that visitors would be shown. */
export const plain = (text: Text, language: string): string =>
  typeof text === 'string' ? text : (text[tagOf(text, language)] ?? '');

/** A record with every text in one language. */
export const plainly = (record: object, language: string): Record<string, unknown> =>
  JSON.parse(JSON.stringify(record), (_, part: unknown) =>
    isTexts(part) && Object.keys(part).length > 0 ? plain(part, language) : part,
  ) as Record<string, unknown>;

function tagOf(text: Record<string, string>, language: string) {
  return text[language]?.trim() ? language : languageOf(text, wordsFor(language));
}

function outermost(losses: Lost[]) {
  const byPath = new Map(losses.toReversed().map((loss) => [loss.path, loss]));
  return losses.filter((loss) => byPath.get(loss.path) === loss && !isWithin(loss.path, byPath));
}

function isWithin(path: string, paths: ReadonlyMap<string, unknown>) {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    if (paths.has(path.slice(0, end))) return true;
  }
  return false;
}

const ONE_LANGUAGE: Said = {
  id: 'Format ini memuat satu bahasa saja.',
  en: 'The format holds one language only.',
};
const NO_LANGUAGE: Said = {
  id: 'Ditulis dalam bahasa lain daripada bahasa katalog, dan format ini tidak menyebut bahasanya.',
  en: 'Written in another language than the catalog, and the format does not name it.',
};
