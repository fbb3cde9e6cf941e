import type {Said} from '../said/said.js';
import type {Change, Edit, Kind, Subject} from './change.js';
import {childOf, isObject, type Pair, type Side} from './pair.js';
import {same} from './same.js';

/** Collects what a comparison finds, for citizens and for editors. */
export class Findings {
  readonly changes: Change[] = [];
  readonly edits: Edit[] = [];

  /** How much was found so far. */
  get count() {
    return this.changes.length + this.edits.length;
  }

  /** Tells citizens that something of a subject changed. */
  tell(
    kind: Kind,
    {name, ...ids}: Subject,
    said: Said,
    {before, after}: {before?: unknown; after?: unknown},
  ) {
    this.changes.push({
      kind,
      ...ids,
      ...(before !== undefined && {before}),
      ...(after !== undefined && {after}),
      text: {id: `${name.id}: ${said.id}`, en: `${name.en}: ${said.en}`},
    });
  }

  /** Tells editors what differs between two values of the documents, as deep down as both go. */
  edit({before, after}: Pair<unknown>) {
    if (same(before.raw, after.raw)) return;
    if (isObject(before.raw) && isObject(after.raw)) {
      for (const key of keysOf(before.raw, after.raw)) this.edit(fieldOf({before, after}, key));
    } else if (haveEqualLengths(before.raw, after.raw)) {
      before.raw.forEach((_, index) => this.edit(fieldOf({before, after}, index)));
    } else {
      this.edits.push(editOf(before, after));
    }
  }

  /** Tells editors of a record that only one of the documents has. */
  editRecord(before: Side<unknown> | undefined, after: Side<unknown> | undefined) {
    this.edits.push(editOf(before, after));
  }
}

const haveEqualLengths = (a: unknown, b: unknown): a is unknown[] =>
  Array.isArray(a) && Array.isArray(b) && a.length === b.length;

const editOf = (before: Side<unknown> | undefined, after: Side<unknown> | undefined): Edit => ({
  path: after?.raw === undefined ? before!.path : after.path,
  ...(before?.raw !== undefined && {before: before.raw}),
  ...(after?.raw !== undefined && {after: after.raw}),
});

const keysOf = (...records: unknown[]) => [
  ...new Set(records.flatMap((record) => (isObject(record) ? Object.keys(record) : []))),
];

const fieldOf = ({before, after}: Pair<unknown>, key: string | number): Pair<unknown> => ({
  before: childOf(before, key),
  after: childOf(after, key),
});

/** For each field how it is told to citizens; it may find that there is nothing to tell. */
export type Tellers<Item> = {[Key in keyof Item]?: (field: Pair<Item[Key]>) => void};

/**
 * Compares two records field by field. What a field's teller says nothing about, and
 * every field without one, is told to editors where the documents differ; `told` names
 * the fields that were told already.
 */
export function compareFields<Item extends object>(
  pair: Pair<Item>,
  tellers: Tellers<Item>,
  findings: Findings,
  told: readonly (keyof Item)[] = [],
) {
  const areInDocument = isObject(pair.before.raw) && isObject(pair.after.raw);
  const keys = keysOf(pair.before.raw, pair.after.raw, pair.before.value, pair.after.value);
  for (const key of keys as (keyof Item & string)[]) {
    if (told.includes(key)) continue;
    const field = fieldOf(pair, key);
    const {count} = findings;
    const tell = Object.hasOwn(tellers, key) ? tellers[key] : undefined;
    if (!same(field.before.value, field.after.value)) tell?.(field as Pair<never>);
    if (findings.count === count && areInDocument) findings.edit(field);
  }
}

/** Compares a list whose items were paired: what is said of a pair, and of those that have none. */
export function comparePairs<Item>(
  pairs: readonly Pair<Item>[],
  compare: (pair: Pair<Item>) => void,
  findings: Findings,
) {
  for (const pair of pairs) {
    const {count} = findings;
    if (!same(pair.before.value, pair.after.value)) compare(pair);
    const areInDocument = pair.before.raw !== undefined && pair.after.raw !== undefined;
    if (findings.count === count && areInDocument) findings.edit(pair);
  }
}
