import type {ServiceIndex} from './build-index.js';

/** Best match first, by name, or the least fee or duration first. */
export type Sort = 'relevance' | 'name' | 'fee' | 'duration';

/** What the filters let through: whole groups, or single rows; either in order. */
export type Passing = {total: number} & ({groups: number[]} | {rows: number[]});

/** The first `limit` rows of what passed, in the order asked for; groups score as they do. */
export function rankRows(
  index: ServiceIndex,
  scores: Float64Array,
  passing: Passing,
  {limit, sort}: {limit: number; sort: Sort},
): number[] {
  if (sort === 'name') return rowsIn(index, passing, limit);
  if (sort === 'relevance') {
    return first(byScore(index, scores, likeliest(index, scores, passing, limit)), limit);
  }
  const {profiles, ranks, fees, minutes} = index;
  const amounts = sort === 'fee' ? fees : minutes;
  return first(
    {rows: rowsIn(index, passing, Infinity), owners: profiles, amounts, sign: 1, ranks},
    limit,
  );
}

/** Rows, and what they are ordered by: the least or, with -1, most of what their owners have, then the first rank. */
interface Ordered {
  rows: readonly number[];
  owners: Uint32Array;
  amounts: Float64Array;
  sign: 1 | -1;
  /** Absent: their own order. */
  ranks: Uint32Array | undefined;
}

const byScore = (
  {groups, ranks}: ServiceIndex,
  scores: Float64Array,
  rows: readonly number[],
): Ordered => ({rows, owners: groups, amounts: scores, sign: -1, ranks});

// What follows are loops in functions of their own, without callbacks but where much is sorted: code
// that was compiled for a callback is thrown away with it, whenever memory is cleared.

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

function isBefore(a: number, b: number, {rows, owners, amounts, sign, ranks}: Ordered) {
  const one = rows[a]!;
  const other = rows[b]!;
  const amount = amounts[owners[one]!]!;
  const otherAmount = amounts[owners[other]!]!;
  if (amount !== otherAmount) return amount < otherAmount === sign > 0;
  return ranks ? ranks[one]! < ranks[other]! : one < other;
}
