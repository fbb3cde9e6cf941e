import type {Lexicon} from './language.js';
import {listsOf, reordered, sorted, type Lists} from './lists.js';

/** Which documents hold which words and name which things, and how much each counts there. */
export interface Vocabulary {
  /** Every word once, in the order of code units; those that no document holds are of the phrases. */
  words: string[];
  /** The letters of each word, a bit each: words far apart in them cannot be near. */
  letters: Int32Array;
  /** For each word, then for each concept: the documents. */
  terms: Lists;
  /** The weight of each entry of `terms`, 1 to 255. */
  weights: Uint8Array;
  /** The roots of the words, in the order of code units, and the words that share each. */
  roots: string[];
  rootWords: Lists;
}

/** A document: the words it holds by their place in a list, concepts `c` as `~c`, each once. */
export interface Document {
  terms: readonly number[];
  /** The weight of each, 1 to 255. */
  weights: readonly number[];
}

/** A run of neighbours, `to` excluded. */
export interface Range {
  from: number;
  to: number;
}

/** Gathers the words of every document, and pauses on the way. */
export function* buildVocabulary(
  met: readonly string[],
  documents: readonly Document[],
  lexicon: Lexicon,
): Generator<void, Vocabulary> {
  const words = wordsHeld(met, documents, lexicon);
  yield;
  const places = new Uint32Array(met.length);
  words.forEach((word, place) => (places[word] = place));
  const length = documents.reduce((sum, {terms}) => sum + terms.length, 0);
  const owned = new Uint32Array(length);
  const held = new Uint32Array(length);
  const weights = new Uint8Array(length);
  let at = 0;
  for (let document = 0; document < documents.length; document++) {
    const {terms, weights: own} = documents[document]!;
    for (let entry = 0; entry < terms.length; entry++, at++) {
      const term = terms[entry]!;
      owned[at] = term < 0 ? words.length + ~term : places[term]!;
      held[at] = document;
      weights[at] = own[entry]!;
    }
  }
  yield;
  const {starts, order} = sorted(words.length + lexicon.concepts, owned);
  const terms = {starts, entries: reordered(held, order)};
  yield;
  const texts = words.map((word) => met[word]!);
  return {
    words: texts,
    letters: Int32Array.from(texts, lettersIn),
    terms,
    weights: reordered(weights, order),
    ...rootsOf(texts, lexicon),
  };
}

/** The words that a document or a phrase holds, in the order of code units. */
function wordsHeld(met: readonly string[], documents: readonly Document[], lexicon: Lexicon) {
  const isHeld = met.map((word) => lexicon.words.has(word));
  for (const {terms} of documents) for (const term of terms) if (term >= 0) isHeld[term] = true;
  const held = [...met.keys()].filter((word) => isHeld[word]);
  return held.sort((a, b) => (met[a]! < met[b]! ? -1 : 1));
}

/** The letters of a word, a bit each. */
export function lettersIn(word: string) {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function rootsOf(words: string[], {rootOf}: Lexicon) {
  const all = words.map(rootOf);
  const roots = [...new Set(all)].sort();
  const places = new Map(roots.map((root, place) => [root, place]));
  const owned = all.map((root) => places.get(root)!);
  return {roots, rootWords: listsOf(roots.length, owned, [...words.keys()])};
}

/** The words that begin with a prefix; the prefix itself, when it is a word, is the first of them. */
export function withPrefix(words: string[], prefix: string): Range {
  const from = firstFrom(words, prefix, 0);
  // No word holds the last of all code units, which is no character.
  return {from, to: firstFrom(words, `${prefix}\uffff`, from)};
}

/** The place of a word in a list that is in order; -1 when it is not there. */
export function placeOf(words: string[], word: string) {
  const place = firstFrom(words, word, 0);
  return words[place] === word ? place : -1;
}

/** The place of the first word, from `low` on, that does not stand before another. */
function firstFrom(words: string[], word: string, low: number) {
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
