import type {Evidences} from './evidence.js';
import {foldWords, readCompounds, type Word} from './fold.js';
import {indonesian} from './indonesian/index.js';
import {lexiconOf, type Lexicon} from './language.js';
import {eachPhrase} from './phrases.js';
import {readQuery, type Query} from './read-query.js';
import type {Vocabulary} from './vocabulary.js';

/** What a search looked for, as far as it was found. */
export interface Reading {
  lexicon: Lexicon;
  /** Words. */
  words: ReadonlySet<string>;
  /** Beginnings of words. */
  prefixes: readonly string[];
  /** Roots of words. */
  roots: ReadonlySet<string>;
  /** Things that phrases name. */
  concepts: ReadonlySet<number>;
}

/** What was looked for, of the tokens that were kept. */
export function readingOf(
  lexicon: Lexicon,
  {words}: Vocabulary,
  query: Query,
  evidences: Evidences,
  kept: number,
): Reading {
  const {all, begun, strange} = evidences;
  const roots: string[] = [];
  const concepts: number[] = [];
  for (const {tokens, term} of all) {
    if ((tokens & kept) === 0) continue;
    if (term >= words.length) concepts.push(term - words.length);
    else if (tokens & strange) roots.push(lexicon.rootOf(words[term]!));
  }
  return readingOfTokens(lexicon, query, {kept, begun, roots, concepts});
}

function readingOfTokens(
  lexicon: Lexicon,
  {tokens, joins}: Query,
  looked: {kept: number; begun: number; roots: string[]; concepts: number[]},
): Reading {
  const textsOf = (bits: number) =>
    tokens.flatMap(({text}, place) => ((bits >> place) & 1 ? text : []));
  const kept = textsOf(looked.kept);
  return {
    lexicon,
    words: new Set([
      ...kept,
      ...joins.flatMap((join) => ((join.tokens & looked.kept) === join.tokens ? join.text : [])),
    ]),
    prefixes: textsOf(looked.kept & looked.begun),
    roots: new Set([...kept.map(lexicon.rootOf), ...looked.roots]),
    concepts: new Set(looked.concepts),
  };
}

/** What a query looks for wherever it is asked: any word may be the beginning of another. */
function readingAlone(text: string): Reading {
  const lexicon = lexiconOf(indonesian);
  const query = readQuery(text, lexicon);
  const roots = query.tokens.flatMap(({parts}) => parts.map((part) => [lexicon.rootOf(part)]));
  const concepts: number[] = [];
  roots.forEach((_, from) =>
    eachPhrase(lexicon.phrases, roots, from, (node) =>
      concepts.push(...node.concepts, ...node.leads),
    ),
  );
  const all = 2 ** query.tokens.length - 1;
  const begun = query.joins.reduce((bits, {tokens}) => bits & ~tokens, all);
  return readingOfTokens(lexicon, query, {kept: all, begun, roots: [], concepts});
}

/**
 * The stretches of a text that made it match a query, to be marked: whole words,
 * as `[from, to)` in UTF-16 units, in order and apart. Empty when nothing matches.
 *
 * With the `reading` of a search, corrected words are marked too, and those given up are not.
 */
export function matchRanges(text: string, query: string | Reading): [from: number, to: number][] {
  const reading = typeof query === 'string' ? readingAlone(query) : query;
  const marked = [...wordsIn(text, reading), ...phrasesIn(text, reading)];
  return merged(marked.sort((a, b) => a.from - b.from || b.to - a.to));
}

/** The words that match; where they stand in one another, as `sim` in `simc`, the shortest. */
function wordsIn(text: string, {lexicon, words, prefixes, roots}: Reading) {
  const found = new Map<number, Word>();
  for (const word of foldWords(text)) {
    const isFound =
      words.has(word.text) ||
      roots.has(lexicon.rootOf(word.text)) ||
      prefixes.some((prefix) => word.text.startsWith(prefix));
    const known = found.get(word.from);
    if (isFound && !(known && known.to <= word.to)) found.set(word.from, word);
  }
  return [...found.values()];
}

/** Phrases in a text that name a thing that was looked for. */
function phrasesIn(text: string, {lexicon, concepts}: Reading) {
  const parts = readCompounds(text)
    .flatMap(({parts}) => parts)
    .filter((part) => !lexicon.stopWords.has(part.text));
  const roots = parts.map((part) => [lexicon.rootOf(part.text)]);
  const found: Word[] = [];
  parts.forEach((part, from) =>
    eachPhrase(lexicon.phrases, roots, from, (node, to) => {
      if (!node.concepts.some((concept) => concepts.has(concept))) return;
      found.push({text: '', from: part.from, to: parts[to - 1]!.to});
    }),
  );
  return found;
}

function merged(words: Pick<Word, 'from' | 'to'>[]) {
  const ranges: [number, number][] = [];
  for (const {from, to} of words) {
    const last = ranges.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else ranges.push([from, to]);
  }
  return ranges;
}
