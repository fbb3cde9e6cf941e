import type {Lexicon} from './language.js';
import type {Lists} from './lists.js';
import {nearWords} from './near-words.js';
import {eachPhrase} from './phrases.js';
import type {Query, Token} from './read-query.js';
import {placeOf, withPrefix, type Vocabulary} from './vocabulary.js';

/** A term of the vocabulary that speaks for tokens of a query. */
export interface Evidence {
  /** Bits of the tokens that it stands for. */
  tokens: number;
  /** A word by its place, a concept after all words. */
  term: number;
  /** How surely it was meant, up to 1. */
  quality: number;
}

/** A word that was read as another. */
export interface Correction {
  typed: string;
  read: string;
}

/** All that speaks for the tokens of a query. */
export interface Evidences {
  all: Evidence[];
  /** Words that nobody knows, by the place of their token. */
  corrected: Map<number, Correction>;
  /** Bits of the tokens that nobody knows as they stand. */
  strange: number;
  /** Bits of the tokens that say little alone: strange ones, beginnings amid a query, and single letters. */
  unsure: number;
  /** Bits of the tokens of which the beginning was enough. */
  begun: number;
  /** Bits of the tokens of each phrase of several words that names a thing, or leads to one only. */
  named: number[];
  /** Bits of the tokens that are understood together with others. */
  joint: number;
}

const QUALITY = {
  exact: 1,
  root: 0.92,
  concept: 0.9,
  /** What each further word of a phrase adds: long phrases are rarely meant otherwise. */
  furtherWord: 0.1,
  otherOrder: 0.9,
  /** With another word between. */
  apart: 0.7,
  lead: 0.74,
  /** How much each next of several leads is less likely. */
  nextLead: 0.93,
  prefix: 0.45,
  prefixWhole: 0.4,
  rootPrefix: 0.5,
  near: [1, 0.7, 0.5],
};
/** Letters from which the beginning of a word stands for the things it names, and the words that may begin so. */
const TELLING_PREFIX = 3;
const MAX_COMPLETIONS = 12;
/** Letters from which the root of a half-typed form is looked for. */
const TELLING_ROOT = 4;

/** What a token may have been meant as. */
interface Meaning {
  /** Bit of the token. */
  token: number;
  words: Evidence[];
  /** What phrases are read with: roots, by how surely they are meant. */
  readings: Map<string, number>;
  /** Whether it is a word, as it stands or in another form. */
  isKnown: boolean;
  /** Whether its beginning is enough. */
  isBegun?: boolean;
  /** What a strange word was read as; empty when nothing came near. */
  read?: string;
}

/** Gathers what the vocabulary and the phrases of the language know of a query. */
export function gatherEvidence(vocabulary: Vocabulary, lexicon: Lexicon, query: Query): Evidences {
  const {tokens, joins} = query;
  const found = joins.flatMap(({text, tokens}) => {
    const term = placeOf(vocabulary.words, text);
    return term < 0 ? [] : {tokens, term, quality: QUALITY.exact};
  });
  const joined = found.reduce((bits, {tokens}) => bits | tokens, 0);
  const evidences: Evidences = {
    all: found,
    corrected: new Map(),
    strange: 0,
    unsure: 0,
    begun: 0,
    named: [],
    joint: 0,
  };
  const meanings = tokens.map((token, place) =>
    meaningOf(vocabulary, lexicon, token, {
      bit: 1 << place,
      isLast: place === tokens.length - 1,
      isJoined: ((joined >> place) & 1) === 1,
    }),
  );
  meanings.forEach(({words, read, isKnown, isBegun}, place) => {
    const isShort = tokens[place]!.text.length < TELLING_PREFIX;
    // Alone the C of SIM C says nothing, though it is known.
    const isLetter = tokens[place]!.text.length === 1;
    if (isLetter || (!isKnown && (isShort || place < tokens.length - 1)))
      evidences.unsure |= 1 << place;
    if (isBegun) evidences.begun |= 1 << place;
    for (const word of words) found.push(word);
    if (read === undefined) return;
    evidences.strange |= 1 << place;
    evidences.unsure |= 1 << place;
    if (read) evidences.corrected.set(place, {typed: tokens[place]!.typed, read});
  });
  const positions = positionsOf(query, meanings, lexicon);
  addConcepts(evidences, lexicon, positions, vocabulary.words.length);
  return evidences;
}

function meaningOf(
  vocabulary: Vocabulary,
  lexicon: Lexicon,
  token: Token,
  {bit, isLast, isJoined}: {bit: number; isLast: boolean; isJoined: boolean},
): Meaning {
  const {words, roots, rootWords} = vocabulary;
  const {text} = token;
  const root = lexicon.rootOf(text);
  const readings = new Map<string, number>().set(root, 1);
  const meaning: Meaning = {token: bit, words: [], readings, isKnown: isJoined};

  const {from, to} = withPrefix(words, text);
  const isExact = words[from] === text;
  if (isExact) addWord(meaning, from, QUALITY.exact);
  const rootPlace = placeOf(roots, root);
  if (rootPlace >= 0) {
    for (const word of entriesOf(rootWords, rootPlace)) addWord(meaning, word, QUALITY.root);
  }
  if (meaning.words.length > 0) meaning.isKnown = true;
  if (isJoined && text.length === 1) return meaning;
  if (isLast || !meaning.isKnown) {
    meaning.isBegun = true;
    for (let word = isExact ? from + 1 : from; word < to; word++) {
      const share = text.length / words[word]!.length;
      addWord(meaning, word, QUALITY.prefix + QUALITY.prefixWhole * share);
    }
    if (text.length >= TELLING_PREFIX && to - from <= MAX_COMPLETIONS) {
      for (const {term, quality} of meaning.words) {
        readAs(meaning, lexicon.rootOf(words[term]!), quality);
      }
    }
  }
  if (meaning.words.length > 0 || isJoined) return meaning;
  if (text.length >= TELLING_ROOT && root.length >= TELLING_ROOT - 1) {
    const {from, to} = withPrefix(roots, root);
    for (let place = from; place < to; place++) {
      for (const word of entriesOf(rootWords, place)) addWord(meaning, word, QUALITY.rootPrefix);
    }
  }
  // A word that is known to say little was not mistyped.
  const isWeak = lexicon.weak.has(root);
  if (meaning.words.length === 0 && !isWeak) correct(meaning, vocabulary, lexicon, text);
  return meaning;
}

/** Reads a word that nobody knows as the words nearest to it. */
function correct(meaning: Meaning, vocabulary: Vocabulary, lexicon: Lexicon, text: string) {
  const {words, terms, roots, rootWords} = vocabulary;
  let near = nearWords(vocabulary, text);
  // Of `pernikhan` no service may hold the form, only its root.
  if (near.length === 0) near = nearWords(vocabulary, lexicon.rootOf(text));
  let most = -1;
  meaning.read = '';
  for (const {word: nearest, edits} of near) {
    const quality = QUALITY.near[edits]!;
    const root = lexicon.rootOf(words[nearest]!);
    readAs(meaning, root, quality);
    // The nearest is perhaps a spelling that no service holds.
    for (const word of new Set([nearest, ...entriesOf(rootWords, placeOf(roots, root))])) {
      addWord(meaning, word, quality);
      const held = terms.starts[word + 1]! - terms.starts[word]!;
      if (held > most) [most, meaning.read] = [held, words[word]!];
    }
  }
}

const addWord = ({token, words}: Meaning, term: number, quality: number) =>
  words.push({tokens: token, term, quality});

function readAs({readings}: Meaning, root: string, quality: number) {
  if ((readings.get(root) ?? 0) < quality) readings.set(root, quality);
}

/** A place where a word of a phrase may stand. */
interface Position {
  token: number;
  readings: Map<string, number>;
  /** What it may be read as. */
  roots: string[];
}

function positionsOf({tokens, order}: Query, meanings: Meaning[], {rootOf}: Lexicon): Position[] {
  return order.flatMap((token) => {
    const {parts} = tokens[token]!;
    if (parts.length === 1) return positionOf(token, meanings[token]!.readings);
    return parts.map((part) => positionOf(token, new Map([[rootOf(part), 1]])));
  });
}

const positionOf = (token: number, readings: Map<string, number>): Position => ({
  token,
  readings,
  roots: [...readings.keys()],
});

/** Adds what the phrases of a query name, and what who asks for them looks for. */
function addConcepts(
  evidences: Evidences,
  {phrases}: Lexicon,
  positions: Position[],
  words: number,
) {
  const {all: found, named} = evidences;
  const read = (stretch: Position[], from: number, quality: number) => {
    const roots = stretch.map(({roots}) => roots);
    eachPhrase(phrases, roots, from, ({concepts, leads}, to, path) => {
      const meant = stretch.slice(from, to);
      if (quality < 1 && meant.length < stretch.length) return;
      const tokens = meant.reduce((bits, {token}) => bits | (1 << token), 0);
      const surety = meant.reduce(
        (least, {readings}, place) => Math.min(least, readings.get(path[place]!)!),
        quality,
      );
      const longer = QUALITY.furtherWord * (meant.length - 1);
      if (meant.length > 1 && quality > QUALITY.apart) {
        evidences.joint |= tokens;
        if (concepts.length > 0 || leads.length === 1) named.push(tokens);
      }
      for (const concept of concepts) {
        found.push({tokens, term: words + concept, quality: (QUALITY.concept + longer) * surety});
      }
      leads.forEach((concept, place) => {
        const sure = (QUALITY.lead + longer) * QUALITY.nextLead ** place * surety;
        found.push({tokens, term: words + concept, quality: sure});
      });
    });
  };
  positions.forEach((position, from) => {
    read(positions, from, 1);
    const [before, previous] = [positions[from - 2], positions[from - 1]];
    // `hilang stnk` is `stnk hilang`, and `stnk saya hilang` too.
    if (previous) read([position, previous], 0, QUALITY.otherOrder);
    if (before) {
      read([before, position], 0, QUALITY.apart);
      read([position, before], 0, QUALITY.apart);
    }
  });
}

const entriesOf = ({starts, entries}: Lists, owner: number) =>
  entries.subarray(starts[owner], starts[owner + 1]);
