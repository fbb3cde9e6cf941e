import {bitsIn} from './bits.js';
import type {ServiceIndex} from './build-index.js';
import type {Evidences} from './evidence.js';
import type {Query} from './read-query.js';
import type {Scores} from './score.js';

/** The services that answer a query, before filters. */
export interface Selection {
  /** Bits of the tokens that all of them answer. */
  kept: number;
  /** Groups that answer by their own words, in order. */
  groups: number[];
  /** Rows of other groups, which answer together with the words of their mall, in order. */
  rows: number[];
  /** The score of a group. */
  scoreOf: (group: number) => number;
}

/** What each mark of a variant that was not asked for takes from a score. */
const UNASKED_VARIANT = 0.07;
/** What the most popular service gains over one that nobody asks for. */
const DEMAND = 0.1;
/** Letters of a word that may be the beginning of a place. */
const PLACE = 3;

/** Takes the services that answer all tokens or, when there are none, the most telling that any answers. */
export function select(
  index: ServiceIndex,
  query: Query,
  evidences: Evidences,
  scores: Scores,
): Selection {
  const count = index.rows.length - 1;
  const all = 2 ** query.tokens.length - 1;
  const scoreOf = scorer(index, query, scores);
  if (all === 0) return {kept: 0, groups: [...index.variants.keys()], rows: [], scoreOf};
  const answers = scores.tokens.subarray(0, count);
  const places = placesOf(index, query, evidences, scores);
  let found: Selection = {kept: 0, groups: [], rows: [], scoreOf};
  for (const kept of candidatesOf(answers, scores, places.distinct, all)) {
    // Once something is found, only what answers more tokens besides is better.
    if ((kept & found.kept) !== found.kept || kept === found.kept) continue;
    if (kept !== all && !isTelling(index, query, evidences, kept)) continue;
    const groups = scores.touched
      .filter((group) => group < count && (answers[group]! & kept) === kept)
      .sort((a, b) => a - b);
    const rows = rowsByPlace(index, scores, places, kept);
    if (groups.length + rows.length > 0) found = {kept, groups, rows, scoreOf};
  }
  return found;
}

function scorer({lexicon, variants, demand}: ServiceIndex, query: Query, scores: Scores) {
  const total = scores.weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const asked = query.tokens.reduce(
    (bits, {text}) => bits | (lexicon.variants.get(lexicon.rootOf(text)) ?? 0),
    0,
  );
  return (group: number) => {
    const unasked = bitsIn(variants[group]! & ~asked);
    const plain = 1 / (1 + UNASKED_VARIANT * unasked);
    return (scores.sums[group]! / total) * plain * (1 + (DEMAND * demand[group]!) / 255);
  };
}

/** For each mall the tokens that may be its place, and the different sets of them there are. */
interface Places {
  tokens: Uint32Array;
  distinct: Set<number>;
}

/**
 * A word is looked for among places when it is one, letter by letter, or when no service answers it:
 * whoever types `pas` wants a passport, not all there is in Pasuruan.
 */
function placesOf(index: ServiceIndex, query: Query, evidences: Evidences, scores: Scores): Places {
  const count = index.rows.length - 1;
  const {terms} = index.vocabulary;
  let answered = 0;
  for (const document of scores.touched) {
    if (document < count) answered |= scores.tokens[document]!;
  }
  let eligible = 0;
  query.tokens.forEach(({text}, place) => {
    if (text.length >= PLACE) eligible |= (1 << place) & ~answered;
  });
  for (const {tokens, term, quality} of evidences.all) {
    const last = terms.starts[term + 1]! - 1;
    const isPlace = last >= terms.starts[term]! && terms.entries[last]! >= count;
    if (quality === 1 && isPlace) eligible |= tokens;
  }
  if (eligible === 0) return NOWHERE;
  const tokens = scores.tokens.slice(count).map((bits) => bits & eligible);
  return {tokens, distinct: new Set(tokens).add(0)};
}

const NOWHERE: Places = {tokens: new Uint32Array(), distinct: new Set([0])};

/** Sets of tokens that a service and its mall may answer together, the best answered first. */
function candidatesOf(answers: Uint32Array, scores: Scores, places: Set<number>, all: number) {
  const best = new Map<number, number>([[0, 0]]);
  for (const document of scores.touched) {
    const bits = answers[document];
    if (bits === undefined) continue;
    best.set(bits, Math.max(best.get(bits) ?? 0, scores.sums[document]!));
  }
  const sets = new Map<number, number>();
  for (const [bits, score] of best) {
    for (const place of places) {
      const byPlace = weightOf(place & ~bits, scores);
      sets.set(bits | place, Math.max(sets.get(bits | place) ?? 0, score + byPlace));
    }
  }
  sets.delete(0);
  return [...sets.keys()].sort(
    (a, b) => Number(b === all) - Number(a === all) || sets.get(b)! - sets.get(a)! || a - b,
  );
}

const weightOf = (set: number, {weights}: Scores) =>
  weights.reduce((sum, weight, place) => sum + ((set >> place) & 1) * weight, 0);

/**
 * Whether what is kept of a query still says what was looked for. General words do not, beside
 * strangers: of `harga iphone` nothing is left. Among general words one may be too many.
 */
function isTelling(
  {lexicon}: ServiceIndex,
  {tokens}: Query,
  {unsure, named}: Evidences,
  kept: number,
) {
  const isWeak = tokens.map(({text}) => lexicon.weak.has(lexicon.rootOf(text)));
  const isKept = (place: number) => ((kept >> place) & 1) === 1;
  return (
    named.some((phrase) => (phrase & kept) === phrase) ||
    tokens.some((_, place) => isKept(place) && !isWeak[place] && !((unsure >> place) & 1)) ||
    tokens.every((_, place) => isWeak[place])
  );
}

/** Rows of groups that leave tokens to be answered by the place of a mall. */
function rowsByPlace(index: ServiceIndex, scores: Scores, places: Places, kept: number) {
  const {rows, aspects} = index;
  const malls = aspects[0].of;
  const anywhere = [...places.distinct].reduce((all, bits) => all | bits, 0);
  const found: number[] = [];
  if ((anywhere & kept) === 0) return found;
  // A group that answers nothing is looked at only when places answer everything.
  const groups =
    kept & ~anywhere
      ? scores.touched.filter((group) => group + 1 < rows.length)
      : [...index.variants.keys()];
  for (const group of groups) {
    const missing = kept & ~scores.tokens[group]!;
    if (missing === 0 || missing & ~anywhere) continue;
    const isThere = (mall: number) => (places.tokens[mall]! & missing) === missing;
    for (let row = rows[group]!; row < rows[group + 1]!; row++) {
      if (malls.entries.subarray(malls.starts[row], malls.starts[row + 1]).some(isThere))
        found.push(row);
    }
  }
  return found.sort((a, b) => a - b);
}
