import type {Catalog, Schedule} from '../schema/index.js';
import {isByLanguage} from '../schema/leaves.js';

/** A field that a workbook did not hold, in however many records. */
export interface Lost {
  /** JSON Pointer in which a star stands for every record of a list. */
  path: string;
  /** In how many places. */
  count: number;
  /** Where it is lost first, as a JSON Pointer, and what stands there. */
  first: string;
  value: unknown;
}

type Json = Record<string, unknown>;

/** Which of the fields of a catalog did not come back, or came back as something else. */
export function lostBetween(given: Catalog, back: Catalog): Lost[] {
  const lost = new Map<string, Lost>();
  const tell = (path: string[], pattern: string[], value: unknown) => {
    const key = `/${pattern.join('/')}`;
    const known = lost.get(key);
    if (known) known.count++;
    else lost.set(key, {path: key, count: 1, first: `/${path.join('/')}`, value});
  };
  // It is the time of the conversion, as it should be.
  compare({...given, updated: back.updated}, back, [], [], tell);
  return [...lost.values()];
}

type Tell = (path: string[], pattern: string[], value: unknown) => void;

function compare(given: unknown, back: unknown, path: string[], pattern: string[], tell: Tell) {
  if (pattern.at(-1) === 'weekly') {
    if (weekOf(given) !== weekOf(back)) tell(path, pattern, given);
  } else if (Array.isArray(given) && Array.isArray(back) && given.every(isRecord)) {
    given.forEach((item, index) =>
      compare(item, partnerOf(item, index, back), [...path, `${index}`], [...pattern, '*'], tell),
    );
  } else if (isUnknownHours(given) && typeof back === 'string') {
    if (given.note !== undefined) compare(given.note, back, path, pattern, tell);
  } else if (isRecord(given) && typeof back === 'string' && isByLanguage(given)) {
    for (const [tag, text] of Object.entries(given)) {
      if (text !== back) tell([...path, tag], [...pattern, tag], text);
    }
  } else if (isRecord(given) && isRecord(back)) {
    for (const [key, value] of Object.entries(given)) {
      compare(value, back[key], [...path, key], [...pattern, key], tell);
    }
  } else if (JSON.stringify(given) !== JSON.stringify(back)) {
    tell(path, pattern, given);
  }
}

/** The same record on the other side: by its id, or by its place where it came back with another one. */
function partnerOf(item: Json, index: number, others: unknown[]) {
  const key = ['id', 'agency', 'mall'].find((key) => typeof item[key] === 'string');
  if (!key) return others[index];
  return others.find((other) => isRecord(other) && other[key] === item[key]) ?? others[index];
}

/** Days may share a rule or have one each, and a day of which nothing is said is closed. */
function weekOf(weekly: unknown) {
  const rules = (weekly ?? []) as Schedule['weekly'];
  const days = rules.flatMap(({days, open}) =>
    open.length > 0 ? days.map((day) => `${day} ${JSON.stringify(open)}`) : [],
  );
  return days.sort().join();
}

/** Hours that nobody knows come back as the words that say so. */
const isUnknownHours = (value: unknown): value is Schedule =>
  isRecord(value) && JSON.stringify({...value, note: undefined}) === '{"weekly":[]}';

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
