import {atKey} from '../search/at-key.js';
import type {Alignment, Pair, Side} from './pair.js';

/** How records are recognised whose id is another. */
export interface Recognition<Item> {
  /** Only records of the same block are compared. */
  block: [before: (item: Item) => string, after: (item: Item) => string];
  /** What a record may be found by. */
  terms: (item: Item) => Iterable<string>;
  /** How alike two are, 0 to 1. */
  likeness: (before: Item, after: Item) => number;
  /** From here on they are taken for one. */
  least: number;
}

/** A term of more records than this tells none of them apart; what keeps the matching near linear. */
const MOST_SHARED = 50;
/** A second candidate as close as this leaves both in doubt. */
const DOUBT = 0.05;

interface Candidate<Item> extends Pair<Item> {
  likeness: number;
}

/** Pairs what is left of an alignment by likeness, the best first, each once; in doubt not at all. */
export function withRenamed<Item>(
  {pairs, gone, come}: Alignment<Item>,
  recognition: Recognition<Item>,
): Alignment<Item> {
  const candidates = candidatesOf(gone, come, recognition);
  const taken = new Set<Side<Item>>();
  const isDoubtful = doubtsIn(candidates);
  const renamed = candidates.filter((candidate) => {
    const {before, after} = candidate;
    if (taken.has(before) || taken.has(after)) return false;
    taken.add(before).add(after);
    return !isDoubtful(candidate);
  });
  const matched = new Set(renamed.flatMap(({before, after}) => [before, after]));
  return {
    pairs: [...pairs, ...renamed],
    gone: gone.filter((side) => !matched.has(side)),
    come: come.filter((side) => !matched.has(side)),
  };
}

/** Whether either side of a candidate may as well belong to another, which has nothing better. */
function doubtsIn<Item>(candidates: readonly Candidate<Item>[]) {
  const bySide = new Map<Side<Item>, Candidate<Item>[]>();
  for (const candidate of candidates) {
    atKey(bySide, candidate.before, () => []).push(candidate);
    atKey(bySide, candidate.after, () => []).push(candidate);
  }
  const best = (side: Side<Item>) => bySide.get(side)![0]!.likeness;
  return (one: Candidate<Item>) => {
    const isRival = (rival: Candidate<Item>, other: Side<Item>) =>
      rival !== one && rival.likeness >= one.likeness - DOUBT && best(other) <= rival.likeness;
    return (
      bySide.get(one.before)!.some((rival) => isRival(rival, rival.after)) ||
      bySide.get(one.after)!.some((rival) => isRival(rival, rival.before))
    );
  };
}

function candidatesOf<Item>(
  gone: readonly Side<Item>[],
  come: readonly Side<Item>[],
  {block, terms, likeness, least}: Recognition<Item>,
): Candidate<Item>[] {
  const postings = new Map<string, Side<Item>[]>();
  const keysOf = (item: Item, blockOf: (item: Item) => string) => {
    const prefix = `${blockOf(item)}\n`;
    return [...terms(item)].map((term) => prefix + term);
  };
  for (const side of come) {
    for (const key of keysOf(side.value, block[1])) atKey(postings, key, () => []).push(side);
  }
  const found: Candidate<Item>[] = [];
  for (const before of gone) {
    const lists = keysOf(before.value, block[0]).map((key) => postings.get(key) ?? []);
    const near = new Set(lists.filter(({length}) => length <= MOST_SHARED).flat());
    for (const after of near) {
      const alike = likeness(before.value, after.value);
      if (alike >= least) found.push({before, after, likeness: alike});
    }
  }
  return found.sort((a, b) => b.likeness - a.likeness);
}
