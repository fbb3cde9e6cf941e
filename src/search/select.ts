import {bitsIn} from './bits.js';
import type {ServiceIndex} from './build-index.js';
import type {Evidences} from './evidence.js';
import type {Query} from './read-query.js';
import type {Scores} from './score.js';

/** The services that answer a query, before filters. */
export interface Selection {
  /** Bits of the tokens that were not given up; all of them answer these or, beside given up ones, the telling among these. */
  kept: number;
  /** Groups that answer by their own words, in order. */
  groups: number[];
  /** Rows of other groups, which answer together with the words of their mall, in order. */
  rows: number[];
}

/** What each mark of a variant that was not asked for takes from a score. */
const UNASKED_VARIANT = 0.07;
/** What the most popular service gains over one that nobody asks for. */
const DEMAND = 0.1;
/** Fewer results than these, of a query that lost words, may be the wrong ones. */
const FEW = 3;
/** What others must have of the best score to be shown behind them, and how far behind. */
const NEARLY = 0.5;
const BEHIND = 0.9;
/** Letters of a word that may be the beginning of a place. */
const PLACE = 3;

/**
 * Takes the services that answer all tokens or, when there are none, the most telling that any
 * answers; general words among those are not asked of every service, and little that was found is
 * followed by what answers other tokens.
 */
export function select(
  index: ServiceIndex,
  query: Query,
  evidences: Evidences,
  scores: Scores,
): Selection {
  const all = 2 ** query.tokens.length - 1;
  if (all === 0) return {kept: 0, groups: [...index.variants.keys()], rows: []};
  const places = placesOf(index, query, evidences, scores);
  let found = answering(index, scores, places, all);
  const isWhole = !isEmpty(found);
  if (!isWhole) {
    // A place alone is all that is had there: of `resep rendang padang` nothing is left.
    const tells = (kept: number) =>
      (kept & places.served) !== 0 && isTelling(index, query, evidences, kept);
    found.kept = 0;
    for (const kept of candidatesOf(index, scores, places.distinct)) {
      // Once something is found, only what answers more tokens besides is better.
      if ((kept & found.kept) !== found.kept || kept === found.kept) continue;
      if (!tells(kept)) continue;
      const better = answering(index, scores, places, kept);
      if (!isEmpty(better)) found = better;
    }
    // General words then only rank: `kartu kk xxxxx` is about every KK.
    const telling = found.kept & ~weakIn(index, query);
    if (tells(telling)) {
      found = {...answering(index, scores, places, telling), kept: found.kept};
    }
  }
  const others = isWhole ? [] : nearlyAsGood(index, query, evidences, scores, found);
  rate(index, query, scores, found);
  return others.length > 0 ? followed(index, query, scores, found, others) : found;
}

const isEmpty = ({groups, rows}: Selection) => groups.length + rows.length === 0;

/** The services that answer some tokens. */
function answering(index: ServiceIndex, scores: Scores, places: Places, kept: number): Selection {
  const groups: number[] = [];
  const {tokens} = scores;
  const count = index.variants.length;
  for (let group = 0; group < count; group++) {
    if ((tokens[group]! & kept) === kept) groups.push(group);
  }
  return {kept, groups, rows: rowsByPlace(index, scores, places, kept)};
}

/** A few groups that answer other tokens nearly as well as what was found, if that is little. */
function nearlyAsGood(
  index: ServiceIndex,
  query: Query,
  evidences: Evidences,
  {tokens, sums}: Scores,
  {groups, rows}: Selection,
) {
  const wanted = FEW - groups.length;
  if (groups.length === 0 || rows.length > 0 || wanted <= 0) return [];
  const least = NEARLY * Math.max(...groups.map((group) => sums[group]!));
  const near: number[] = [];
  for (let group = 0; group < index.variants.length; group++) {
    if (sums[group]! >= least && !groups.includes(group)) near.push(group);
  }
  near.sort((a, b) => sums[b]! - sums[a]!);
  const others: number[] = [];
  for (const group of near) {
    if (others.length === wanted) break;
    if (isTelling(index, query, evidences, tokens[group]!)) others.push(group);
  }
  return others;
}

/** What was found with others behind it. */
function followed(
  index: ServiceIndex,
  query: Query,
  scores: Scores,
  found: Selection,
  others: number[],
): Selection {
  const {sums} = scores;
  const least = BEHIND * Math.min(...found.groups.map((group) => sums[group]!));
  rate(index, query, scores, {...found, groups: others});
  for (const group of others) sums[group] = Math.min(sums[group]!, least);
  return {...found, groups: [...found.groups, ...others].sort((a, b) => a - b)};
}

/** Makes the sums of what was found comparable, plain services and those in demand first. */
function rate(index: ServiceIndex, {tokens}: Query, {sums, weights}: Scores, found: Selection) {
  const {lexicon, variants, demand} = index;
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const asked = tokens.reduce(
    (bits, {text}) => bits | (lexicon.variants.get(lexicon.rootOf(text)) ?? 0),
    0,
  );
  const placed = new Set(found.rows.map((row) => index.groups[row]!));
  for (const group of placed.size > 0 ? [...found.groups, ...placed] : found.groups) {
    const unasked = bitsIn(variants[group]! & ~asked);
    const plain = 1 / (1 + UNASKED_VARIANT * unasked);
    sums[group] = (sums[group]! / total) * plain * (1 + (DEMAND * demand[group]!) / 255);
  }
}

/** For each mall the tokens that may be its place, and the different sets of them there are. */
interface Places {
  tokens: Uint16Array;
  distinct: Set<number>;
  /** All of them together. */
  anywhere: number;
  /** The tokens that services answer by themselves. */
  served: number;
}

/**
 * A word is looked for among places when it is one, letter by letter, or when no service answers it:
 * whoever types `pas` wants a passport, not all there is in Pasuruan.
 */
function placesOf(index: ServiceIndex, query: Query, evidences: Evidences, scores: Scores): Places {
  const count = index.variants.length;
  const {starts, entries} = index.vocabulary.terms;
  let [served, eligible] = [0, 0];
  for (const {tokens, term, quality} of evidences.all) {
    const [from, to] = [starts[term]!, starts[term + 1]!];
    if (from === to) continue;
    // The malls come after all groups.
    if (entries[from]! < count) served |= tokens;
    if (quality === 1 && entries[to - 1]! >= count) eligible |= tokens;
  }
  query.tokens.forEach(({text}, place) => {
    if (text.length >= PLACE) eligible |= (1 << place) & ~served;
  });
  if (eligible === 0)
    return {tokens: new Uint16Array(), distinct: new Set([0]), anywhere: 0, served};
  const malls = index.aspects[0].size;
  const tokens = new Uint16Array(malls);
  const distinct = new Set([0]);
  let anywhere = 0;
  for (let mall = 0; mall < malls; mall++) {
    const bits = scores.tokens[count + mall]! & eligible;
    if (bits === 0) continue;
    tokens[mall] = bits;
    distinct.add(bits);
    anywhere |= bits;
  }
  return {tokens, distinct, anywhere, served};
}

/** Sets of tokens that a service and its mall may answer together, the best answered first. */
function candidatesOf({variants}: ServiceIndex, scores: Scores, places: Set<number>) {
  const best = new Map<number, number>([[0, 0]]);
  for (let group = 0; group < variants.length; group++) {
    const bits = scores.tokens[group]!;
    if (bits) best.set(bits, Math.max(best.get(bits) ?? 0, scores.sums[group]!));
  }
  const sets = new Map<number, number>();
  for (const [bits, score] of best) {
    for (const place of places) {
      const byPlace = weightOf(place & ~bits, scores);
      sets.set(bits | place, Math.max(sets.get(bits | place) ?? 0, score + byPlace));
    }
  }
  sets.delete(0);
  return [...sets.keys()].sort((a, b) => sets.get(b)! - sets.get(a)! || a - b);
}

const weightOf = (set: number, {weights}: Scores) =>
  weights.reduce((sum, weight, place) => sum + ((set >> place) & 1) * weight, 0);

/**
 * Whether what is kept of a query still says what was looked for. General words do not, beside
 * strangers: of `harga iphone` nothing is left. Among general words one may be too many, but not
 * one of those that mean a thing together: half of `surat tanah` is any letter.
 */
function isTelling(index: ServiceIndex, query: Query, evidences: Evidences, kept: number) {
  const {unsure, named, joint} = evidences;
  const weak = weakIn(index, query);
  return (
    named.some((phrase) => (phrase & kept) === phrase) ||
    (kept & ~weak & ~unsure) !== 0 ||
    (weak === 2 ** query.tokens.length - 1 && (joint & kept) === joint)
  );
}

/** Bits of the general words of a query. */
const weakIn = ({lexicon}: ServiceIndex, {tokens}: Query) =>
  tokens.reduce(
    (bits, {text}, place) => bits | (lexicon.weak.has(lexicon.rootOf(text)) ? 1 << place : 0),
    0,
  );

/** Rows of groups that leave tokens to be answered by the place of a mall. */
function rowsByPlace(
  {rows, aspects: [malls]}: ServiceIndex,
  {tokens}: Scores,
  places: Places,
  kept: number,
) {
  const {starts, entries} = malls.of;
  const {anywhere} = places;
  const found: number[] = [];
  if ((anywhere & kept) === 0) return found;
  for (let group = 0; group + 1 < rows.length; group++) {
    const missing = kept & ~tokens[group]!;
    if (missing === 0 || missing & ~anywhere) continue;
    for (let row = rows[group]!; row < rows[group + 1]!; row++) {
      let at = starts[row]!;
      while (at < starts[row + 1]! && missing & ~places.tokens[entries[at]!]!) at++;
      if (at < starts[row + 1]!) found.push(row);
    }
  }
  return found;
}
