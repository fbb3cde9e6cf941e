import type {Evidences} from './evidence.js';
import type {Lexicon} from './language.js';
import type {Query} from './read-query.js';
import type {Vocabulary} from './vocabulary.js';

/** How well each document answers a query. */
export interface Scores {
  /** For each document the bits of the tokens it answers. */
  tokens: Uint32Array;
  /** The sum of what it answers, by the weight of each token. */
  sums: Float64Array;
  /** The documents that answer anything. */
  touched: number[];
  /** For each token how telling it is: rare ones more; how surely it was meant counts too. */
  weights: number[];
}

/** What is left of the weight of a word that many services hold. */
const WEAK = 0.35;
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
  const scores: Scores = {
    tokens: new Uint32Array(documents),
    sums: new Float64Array(documents),
    touched: [],
    weights: [],
  };
  const best = new Float64Array(documents);
  query.tokens.forEach(({text}, place) => {
    const speaking = evidences.all.filter(({tokens}) => (tokens >> place) & 1);
    const rarity = rarityOf(vocabulary, documents, speaking);
    const weight = lexicon.weak.has(lexicon.rootOf(text)) ? WEAK * rarity : rarity;
    const surest = speaking.reduce((most, {quality}) => Math.max(most, quality), 0);
    scores.weights.push(weight * surest);
    addToken(vocabulary, speaking, {bit: 1 << place, weight, scores, best});
  });
  return scores;
}

/** Between 1, held by all, and more the fewer hold it. */
function rarityOf({terms}: Vocabulary, documents: number, speaking: Evidences['all']) {
  const held = speaking.reduce(
    (sum, {term}) => sum + terms.starts[term + 1]! - terms.starts[term]!,
    0,
  );
  return Math.log2(1 + documents / (held + COMMON));
}

interface Scored {
  bit: number;
  weight: number;
  scores: Scores;
  /** The best that spoke for the token so far, of documents that have its bit. */
  best: Float64Array;
}

function addToken(
  {terms, weights}: Vocabulary,
  speaking: Evidences['all'],
  {bit, weight, scores, best}: Scored,
) {
  const {tokens, sums, touched} = scores;
  for (const {term, quality} of speaking) {
    const factor = (weight * quality) / FULL;
    const end = terms.starts[term + 1]!;
    for (let at = terms.starts[term]!; at < end; at++) {
      const document = terms.entries[at]!;
      const score = factor * weights[at]!;
      if (tokens[document]! & bit) {
        if (score <= best[document]!) continue;
        sums[document]! += score - best[document]!;
      } else {
        if (tokens[document] === 0) touched.push(document);
        tokens[document]! |= bit;
        sums[document]! += score;
      }
      best[document] = score;
    }
  }
}
