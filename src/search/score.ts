import type {Evidences} from './evidence.js';
import type {Lexicon} from './language.js';
import type {Query} from './read-query.js';
import type {Vocabulary} from './vocabulary.js';

/** How well each document answers a query; there may be room for more documents than there are. */
export interface Scores {
  /** For each document the bits of the tokens it answers. */
  tokens: Uint16Array;
  /** The sum of what it answers, by the weight of each token. */
  sums: Float64Array;
  /** The best that spoke for the last of those tokens. */
  best: Float64Array;
  /** For each token how telling it is: rare ones more; how surely it was meant counts too. */
  weights: number[];
}

/** What is left of the weight of a word that many services hold. */
const WEAK = 0.35;
/** And of one that is understood together with others, as in `kartu keluarga`. */
const WEAK_TOGETHER = 0.6;
/** Services that hold a rare word before its rarity counts: one that a single name holds says little more. */
const COMMON = 8;
const FULL = 255;

/** Scores every document by the best that speaks for each token. */
export function scoreDocuments(
  vocabulary: Vocabulary,
  documents: number,
  query: Query,
  evidences: Evidences,
  lexicon: Lexicon,
): Scores {
  const scores = noScores(documents);
  query.tokens.forEach(({text}, place) => {
    const speaking = evidences.all.filter(({tokens}) => (tokens >> place) & 1);
    const rarity = rarityOf(vocabulary, documents, speaking);
    const weak = (evidences.joint >> place) & 1 ? WEAK_TOGETHER : WEAK;
    const weight = lexicon.weak.has(lexicon.rootOf(text)) ? weak * rarity : rarity;
    let surest = 0;
    for (const {term, quality} of speaking) {
      surest = Math.max(surest, quality);
      addTerm(vocabulary, term, (weight * quality) / FULL, 1 << place, scores);
    }
    scores.weights.push(weight * surest);
  });
  return scores;
}

/** What a search no longer needs; it is emptied more quickly than new memory is had. */
let spare: Scores | undefined;

export function discard(scores: Scores) {
  spare = scores;
}

function noScores(documents: number): Scores {
  const weights: number[] = [];
  const had = spare;
  // A search may begin amid another, when that asks what is open.
  spare = undefined;
  if (had && had.tokens.length >= documents) {
    had.tokens.fill(0, 0, documents);
    had.sums.fill(0, 0, documents);
    return {...had, weights};
  }
  const numbers = () => new Float64Array(documents);
  return {tokens: new Uint16Array(documents), sums: numbers(), best: numbers(), weights};
}

/** Between 1, held by all, and more the fewer hold it. */
function rarityOf({terms}: Vocabulary, documents: number, speaking: Evidences['all']) {
  const held = speaking.reduce(
    (sum, {term}) => sum + terms.starts[term + 1]! - terms.starts[term]!,
    0,
  );
  return Math.log2(1 + documents / (held + COMMON));
}

/** Adds what a term says for a token, where nothing better has been said. */
function addTerm(
  {terms: {starts, entries}, weights}: Vocabulary,
  term: number,
  factor: number,
  bit: number,
  {tokens, sums, best}: Scores,
) {
  const end = starts[term + 1]!;
  for (let at = starts[term]!; at < end; at++) {
    const document = entries[at]!;
    const score = factor * weights[at]!;
    if (tokens[document]! & bit) {
      if (score <= best[document]!) continue;
      sums[document]! += score - best[document]!;
    } else {
      tokens[document]! |= bit;
      sums[document]! += score;
    }
    best[document] = score;
  }
}
