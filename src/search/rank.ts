import type {ServiceIndex} from './build-index.js';

/** Best match first, by name, or the least fee or duration first. */
export type Sort = 'relevance' | 'name' | 'fee' | 'duration';

/** What the filters let through: whole groups, or single rows; either in order. */
export type Passing = {total: number} & ({groups: number[]} | {rows: number[]});

/** A row with its score. */
export interface RankedRow {
  row: number;
  score: number;
}

/** The first `limit` of what passed, in the order asked for; groups score as they do. */
export function rankRows(
  index: ServiceIndex,
  scores: Float64Array,
  passing: Passing,
  {limit, sort}: {limit: number; sort: Sort},
): RankedRow[] {
  const rows = sortedRows(index, scores, passing, limit, sort);
  return rows.map((row) => ({row, score: scores[index.groups[row]!]!}));
}

function sortedRows(
  index: ServiceIndex,
  scores: Float64Array,
  passing: Passing,
  limit: number,
  sort: Sort,
) {
  if (sort === 'name') return rowsIn(index, passing, limit);
  if (sort === 'relevance') {
    return first(byScore(index, scores, likeliest(index, scores, passing, limit)), limit);
  }
  const {profiles, ranks, fees, minutes} = index;
  const rows = rowsIn(index, passing, Infinity);
  const keys = keysOf(rows, profiles, sort === 'fee' ? fees : minutes, 1);
  return first({rows, keys, ranks}, limit);
}

/** Rows, and what they are ordered by: the least key, then the first rank, absent: their own order. */
interface Ordered {
  rows: readonly number[];
  keys: Float64Array;
  ranks: Uint32Array | undefined;
}

const byScore = (
  {groups, ranks}: ServiceIndex,
  scores: Float64Array,
  rows: readonly number[],
): Ordered => ({rows, keys: keysOf(rows, groups, scores, -1), ranks});

// What follows are loops in functions of their own, without callbacks but where much is sorted: code
// that was compiled for a callback is thrown away with it, whenever memory is cleared.

function keysOf(
  rows: readonly number[],
  owners: Uint32Array,
  amounts: Float64Array,
  sign: 1 | -1,
): Float64Array {
  const keys = new Float64Array(rows.length);
  for (let place = 0; place < rows.length; place++) {
    keys[place] = sign * amounts[owners[rows[place]!]!]!;
  }
  return keys;
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
 * the best groups have them: those before a worse one that comes when there are enough.
 */
function likeliest(index: ServiceIndex, scores: Float64Array, passing: Passing, limit: number) {
  if ('rows' in passing) return passing.rows;
  const {rows, groups} = index;
  const heads: number[] = [];
  for (const group of passing.groups) heads.push(rows[group]!);
  const found: number[] = [];
  let last = 0;
  for (const head of first(byScore(index, scores, heads), limit)) {
    const group = groups[head]!;
    if (found.length >= limit && scores[group]! < last) break;
    last = scores[group]!;
    const end = Math.min(rows[group + 1]!, head + limit);
    for (let row = head; row < end; row++) found.push(row);
  }
  return found;
}

/** As many results are put in their places one by one, and more when they are few among many; else all are sorted. */
const FEW = 100;

/** The first of many rows; of few wanted, without sorting the others. */
function first(order: Ordered, limit: number) {
  const {rows} = order;
  const places =
    limit <= FEW || limit * 4 <= rows.length
      ? firstPlaces(order, limit)
      : [...rows.keys()].sort((a, b) => (isBefore(a, b, order) ? -1 : 1)).slice(0, limit);
  return places.map((place) => rows[place]!);
}

function firstPlaces(order: Ordered, limit: number) {
  const found: number[] = [];
  for (let place = 0; place < order.rows.length; place++) {
    let at = found.length;
    if (at < limit) found.push(place);
    else if (!isBefore(place, found[--at]!, order)) continue;
    for (; at > 0 && isBefore(place, found[at - 1]!, order); at--) found[at] = found[at - 1]!;
    found[at] = place;
  }
  return found;
}

function isBefore(a: number, b: number, {rows, keys, ranks}: Ordered) {
  if (keys[a] !== keys[b]) return keys[a]! < keys[b]!;
  return ranks ? ranks[rows[a]!]! < ranks[rows[b]!]! : rows[a]! < rows[b]!;
}
