import type {ServiceIndex} from './build-index.js';
import type {Selection} from './select.js';

/** Best match first, by name, or the least fee or duration first. */
export type Sort = 'relevance' | 'name' | 'fee' | 'duration';

/** What the filters let through: whole groups, or single rows; either in order. */
export type Passing = {total: number} & ({groups: number[]} | {rows: number[]});

/** A row with its score. */
export interface RankedRow {
  row: number;
  score: number;
}

/** The first `limit` of what passed, in the order asked for. */
export function rankRows(
  index: ServiceIndex,
  {scoreOf}: Selection,
  passing: Passing,
  {limit, sort}: {limit: number; sort: Sort},
): RankedRow[] {
  const scoreOfRow = (row: number) => scoreOf(index.groups[row]!);
  const rankOf = (row: number) => index.ranks?.[row] ?? row;
  const taken = () => {
    if (sort === 'name') return rowsIn(index, passing, limit);
    if (sort === 'relevance') {
      const worst = (row: number) => -scoreOfRow(row);
      return first(likeliest(index, passing, limit, worst, rankOf), limit, worst, rankOf);
    }
    const keys = sort === 'fee' ? index.fees : index.minutes;
    return first(
      rowsIn(index, passing, Infinity),
      limit,
      (row) => keys[index.profiles[row]!]!,
      rankOf,
    );
  };
  return taken().map((row) => ({row, score: scoreOfRow(row)}));
}

/** Rows in their own order, which is that of names. */
function rowsIn({rows}: ServiceIndex, passing: Passing, limit: number) {
  if ('rows' in passing) return passing.rows.slice(0, limit);
  const found: number[] = [];
  for (const group of passing.groups) {
    const end = Math.min(rows[group + 1]!, rows[group]! + limit - found.length);
    for (let row = rows[group]!; row < end; row++) found.push(row);
  }
  return found;
}

/**
 * Rows among which the first `limit` are. Within a group all score alike and stand by demand, so
 * no more groups are needed than rows, and no more rows of any of them.
 */
function likeliest(
  index: ServiceIndex,
  passing: Passing,
  limit: number,
  keyOf: (row: number) => number,
  rankOf: (row: number) => number,
) {
  if ('rows' in passing) return passing.rows;
  const {rows, groups} = index;
  const heads = first(
    passing.groups.map((group) => rows[group]!),
    limit,
    keyOf,
    rankOf,
  );
  const found: number[] = [];
  for (const head of heads) {
    const end = Math.min(rows[groups[head]! + 1]!, head + limit);
    for (let row = head; row < end; row++) found.push(row);
  }
  return found;
}

/** The first of many by key, then by rank, without sorting the others. */
function first(
  rows: number[],
  limit: number,
  keyOf: (row: number) => number,
  rankOf: (row: number) => number,
) {
  const keys = new Float64Array(rows.length);
  for (let place = 0; place < rows.length; place++) keys[place] = keyOf(rows[place]!);
  const isBefore = (a: number, b: number) =>
    keys[a] === keys[b] ? rankOf(rows[a]!) < rankOf(rows[b]!) : keys[a]! < keys[b]!;
  if (limit * 4 > rows.length) {
    const all = [...rows.keys()].sort((a, b) => (isBefore(a, b) ? -1 : 1));
    return all.slice(0, limit).map((place) => rows[place]!);
  }
  const found: number[] = [];
  for (let place = 0; place < rows.length; place++) {
    if (found.length === limit) {
      if (!isBefore(place, found[limit - 1]!)) continue;
      found.pop();
    }
    let at = found.length;
    while (at > 0 && isBefore(place, found[at - 1]!)) at--;
    found.splice(at, 0, place);
  }
  return found.map((place) => rows[place]!);
}
