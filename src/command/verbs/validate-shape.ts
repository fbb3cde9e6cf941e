import type {Said} from '../../said/said.js';
import {english, indonesian, type Hours} from '../../schema/index.js';
import {pointer} from '../../schema/issue.js';
import {problemsOf, type Shape} from '../../schema/problems.js';
import {safeUrl} from '../../schema/safe-url.js';
import * as shapes from '../../schema/shapes.js';
import {editDistance} from '../../search/edit-distance.js';
import {adviceOnHours, type Advice} from './validate-advice.js';

type RecordShape = Extract<Shape, {fields: unknown}>;

/** A catalog document as the schema describes it. */
const DOCUMENT: RecordShape = {
  fields: [
    ...shapes.CatalogHead.fields,
    ['calendars', {list: shapes.Calendar}, 1],
    ['malls', {list: shapes.Mall}],
    ['agencies', {list: shapes.Agency}],
    ['standards', {list: shapes.Service}, 1],
    ['services', {list: shapes.Service}],
  ],
};

/**
 * What can be said of a document field by field: keys that look misspelt, tags of no language,
 * addresses that are made no link, hours that cannot be read.
 */
export function adviceOnShape(document: unknown): Advice[] {
  const reading = new Reading();
  reading.read(DOCUMENT, document);
  return reading.advice;
}

interface Known {
  fields: Map<string, Shape>;
  /** What each unknown key was probably meant to be: one slip is often made in every record. */
  likely: Map<string, string | undefined>;
}

class Reading {
  readonly advice: Advice[] = [];
  /** One path serves the whole walk and is copied only where something is to be said. */
  readonly #path: PropertyKey[] = [];
  readonly #known = new Map<RecordShape, Known>();
  readonly #readable = new Set<string>();

  read(shape: Shape, value: unknown) {
    if (typeof shape === 'string') this.#readLeaf(shape, value);
    else if (shape === shapes.Hours) this.#readHours(value);
    else if ('fields' in shape) this.#readFields(shape, value);
    else if ('list' in shape) this.#readItems(shape.list, value);
    else if ('either' in shape) for (const one of shape.either) this.read(one, value);
  }

  #readItems(shape: Shape, value: unknown) {
    if (!Array.isArray(value) || (typeof shape === 'object' && 'oneOf' in shape)) return;
    for (let index = 0; index < value.length; index++) {
      this.#path.push(index);
      this.read(shape, value[index]);
      this.#path.pop();
    }
  }

  #readFields(shape: RecordShape, value: unknown) {
    if (!isObject(value)) return;
    const known = this.#knownOf(shape);
    for (const key of Object.keys(value)) {
      const field = known.fields.get(key);
      this.#path.push(key);
      if (field) this.read(field, value[key]);
      else this.#readUnknown(key, known, value);
      this.#path.pop();
    }
  }

  #knownOf(shape: RecordShape) {
    const known = this.#known.get(shape) ?? {
      fields: new Map(shape.fields.map(([key, field]) => [key, field])),
      likely: new Map<string, string | undefined>(),
    };
    this.#known.set(shape, known);
    return known;
  }

  #readUnknown(key: string, {fields, likely}: Known, value: object) {
    if (!likely.has(key)) likely.set(key, likelyKey(key, [...fields.keys()]));
    const meant = likely.get(key);
    if (meant === undefined || Object.hasOwn(value, meant)) return;
    this.#say('unknown-key', misspelt(pointer(this.#path), meant), 'key');
  }

  #readLeaf(leaf: string, value: unknown) {
    if (leaf === 'url') this.#readUrl(value);
    else if ((leaf === 'words' || leaf === 'name') && isObject(value)) {
      for (const tag of Object.keys(value)) this.#readTag(tag, 'key', [...this.#path, tag]);
    } else if (this.#path[0] === 'language' && typeof value === 'string') {
      this.#readTag(value, undefined, this.#path);
    }
  }

  #readTag(tag: string, at: 'key' | undefined, path: PropertyKey[]) {
    const right = rightTag(tag);
    if (right === tag) return;
    this.advice.push({
      code: 'language-tag',
      path: [...path],
      said: unknownTag(pointer(path), tag, right),
      ...(at && {at}),
    });
  }

  #readUrl(value: unknown) {
    const key = this.#path.at(-1);
    // The schema itself tells of links; a logo may be relative to the page.
    if (typeof value !== 'string' || key === 'href' || key === 'logo' || safeUrl(value)) return;
    this.#say('unsafe-url', unsafeUrl(pointer(this.#path)));
  }

  #readHours(value: unknown) {
    const isText = typeof value === 'string';
    if (isText && this.#readable.has(value)) return;
    this.#readFields(SCHEDULE, value);
    if (problemsOf(shapes.Hours, value).length > 0) return;
    const advice = adviceOnHours(value as Hours, [...this.#path]);
    if (advice) this.advice.push(advice);
    else if (isText) this.#readable.add(value);
  }

  #say(code: string, said: Said, at?: 'key') {
    this.advice.push({code, path: [...this.#path], said, ...(at && {at})});
  }
}

const [, SCHEDULE] = shapes.Hours.either;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The key that an unknown one was meant to be, if that is beyond much doubt. */
function likelyKey(key: string, known: string[]) {
  const letters = lettersOf(key);
  return (
    known.find((one) => lettersOf(one) === letters) ??
    known.find((one) => {
      const most = one.length >= 8 ? 2 : one.length >= 4 ? 1 : 0;
      return editDistance(letters, lettersOf(one), most) <= most;
    })
  );
}

const lettersOf = (key: string) => key.toLowerCase().replaceAll(/[\s_-]/g, '');

/** The usual tag of a language, undefined for a short one of no language; rare languages have long ones, and not all are known here. */
function rightTag(tag: string) {
  try {
    const [usual = tag] = Intl.getCanonicalLocales(tag);
    const language = usual.split('-')[0]!;
    if (language.length === 2 && !LANGUAGES.of(language)) return undefined;
    return language.toLowerCase() === tag.split('-')[0]!.toLowerCase() ? tag : usual;
  } catch {
    return tag;
  }
}

const LANGUAGES = new Intl.DisplayNames(['en'], {type: 'language', fallback: 'none'});

const misspelt = (place: string, likely: string): Said => ({
  id: `Kunci di ${place} tidak dikenal, jadi isinya tidak dipakai. Mungkin maksudnya "${likely}".`,
  en: `The key at ${place} is not known, so what it holds is not used. Perhaps "${likely}" is meant.`,
});

const unknownTag = (place: string, tag: string, right: string | undefined): Said => ({
  id: `Tanda bahasa "${tag}" di ${place} tidak dikenal. Tulis ${right ? `"${right}"` : 'misalnya "id", "en", atau "jv"'}.`,
  en: `The language tag "${tag}" at ${place} is not known. Write ${right ? `"${right}"` : 'for example "id", "en" or "jv"'}.`,
});

const unsafeUrl = (place: string): Said => ({
  id: indonesian.sentences['unsafe-url']!(place),
  en: english.sentences['unsafe-url']!(place),
});
