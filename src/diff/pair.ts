import {pointer} from '../schema/issue.js';
import {atKey} from '../search/at-key.js';

/** A value of one of the two catalogs, and where it was read. */
export interface Side<Value> {
  /** As it was parsed, what it inherits included. */
  value: Value;
  /** As it stands in the document; absent where it is inherited. */
  raw: unknown;
  /** JSON Pointer into the document. */
  path: string;
}

/** The same thing in both catalogs. */
export interface Pair<Value> {
  before: Side<Value>;
  after: Side<Value>;
}

type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One field of a record, or one item of a list. */
export const childOf = (
  {value, raw, path}: Side<unknown>,
  key: string | number,
): Side<unknown> => ({
  value: own(value, key),
  raw: own(raw, key),
  path: path + pointer([key]),
});

/** What a record itself says: `constructor` is not among what every object has. */
const own = (record: unknown, key: string | number) =>
  Object.hasOwn(record ?? {}, key) ? (record as Json)[key] : undefined;

/** The items of a list; broken ones, which parsing left out, are told apart by their `key`. */
export function itemsOf<Item extends object>(
  {value, raw, path}: Side<Item[] | undefined>,
  key?: keyof Item & string,
): Side<Item>[] {
  const all: unknown[] = Array.isArray(raw) ? raw : [];
  let at = -1;
  return (value ?? []).map((item) => {
    do at++;
    while (key && at < all.length && (all[at] as Json | null)?.[key] !== item[key]);
    return {value: item, raw: all[at], path: path + pointer([at])};
  });
}

/** Which items of two lists are the same, and which are only in one of them. */
export interface Alignment<Item> {
  pairs: Pair<Item>[];
  gone: Side<Item>[];
  come: Side<Item>[];
}

type KeyOf<Item> = (item: Item) => string;

/**
 * Pairs the items that share a key: first by the first function, then what is left by the next.
 * A function may be two where the same thing has another key in each catalog.
 */
export function aligned<Item>(
  before: readonly Side<Item>[],
  after: readonly Side<Item>[],
  ...keys: (KeyOf<Item> | [before: KeyOf<Item>, after: KeyOf<Item>])[]
): Alignment<Item> {
  let rest: Alignment<Item> = {pairs: [], gone: [...before], come: [...after]};
  for (const key of keys) {
    const [keyBefore, keyAfter] = typeof key === 'function' ? [key, key] : key;
    rest = alignedBy(rest, keyBefore, keyAfter);
  }
  return rest;
}

function alignedBy<Item>(
  {pairs, gone, come}: Alignment<Item>,
  keyBefore: KeyOf<Item>,
  keyAfter: KeyOf<Item>,
): Alignment<Item> {
  const waiting = new Map<string, Side<Item>[]>();
  for (const side of come) atKey(waiting, keyAfter(side.value), () => []).push(side);
  const taken = new Set<Side<Item>>();
  const left: Side<Item>[] = [];
  const found: Pair<Item>[] = [];
  for (const before of gone) {
    const after = waiting.get(keyBefore(before.value))?.shift();
    if (after) found.push({before, after});
    else left.push(before);
    if (after) taken.add(after);
  }
  return {
    pairs: [...pairs, ...found],
    gone: left,
    come: come.filter((side) => !taken.has(side)),
  };
}
