import {isTail, readCompounds, type Compound} from './fold.js';
import type {Intent, Lexicon} from './language.js';
import {eachPhrase} from './phrases.js';
import {placeOf, withPrefix, type Vocabulary} from './vocabulary.js';

/** One thing that a result must hold. */
export interface Token {
  /** The word as it is compared. */
  text: string;
  /** As it was typed. */
  typed: string;
  /** The words that phrases are read in; more than one for a code, `AK-1`. */
  parts: string[];
}

/** A query as it is read. */
export interface Query {
  tokens: Token[];
  /** The tokens as they follow each other, by their place; one that was repeated comes again. */
  order: number[];
  /** Tokens that are also one word: `e-KTP` is `ektp`, `SIM C` is `simc`. */
  joins: {text: string; tokens: number}[];
  /** What is asked of the service, if the query says so. */
  intent: Intent | undefined;
}

/** A query is a line: of a text pasted by mistake no more than this is read. */
const MAX_QUERY = 1_000;
/** Tokens that are looked for; each has a bit of a number of two bytes. */
const MAX_TOKENS = 16;

interface Placed extends Token {
  /** The compound that it comes from. */
  compound: Compound;
}

/** The words that services and phrases hold, in order, and their roots. */
type Known = Pick<Vocabulary, 'words' | 'roots'>;

/**
 * The tokens of a query, each once, without question words, and without stop words unless there is nothing else.
 * Words that are known are told apart where they were typed as one.
 */
export function readQuery(query: string, lexicon: Lexicon, known?: Known): Query {
  const line = query.slice(0, MAX_QUERY);
  const compounds = readCompounds(line);
  const apart = known ? compounds.flatMap((one) => unglued(one, lexicon, known)) : compounds;
  const all = apart.flatMap((compound) => tokensOf(compound, line));
  const {intent, rest} = withoutIntents(all, lexicon);
  const telling = rest.filter((token, place) => isTelling(token, rest[place - 1], lexicon));
  const kept = telling.length > 0 ? telling : rest;
  const places = new Map<string, number>();
  for (const {text} of kept) {
    if (places.size < MAX_TOKENS && !places.has(text)) places.set(text, places.size);
  }
  const order = kept.flatMap(({text}) => places.get(text) ?? []);
  const tokens = [...places.keys()].map((text) => kept.find((token) => token.text === text)!);
  return {tokens, order, joins: joinsOf(tokens), intent};
}

/** Letters from which a strange word may be several that were typed as one, the least of each, and the most words. */
const GLUED = 7;
const GLUED_PART = 3;
const MAX_GLUED = 4;

/** The words of `ktphilang`; a word that is known, or begins one, stays whole. */
function unglued(compound: Compound, lexicon: Lexicon, {words, roots}: Known): Compound[] {
  const {text, from, to} = compound.whole;
  // A letter that was folded into two, or none, would shift what was typed.
  if (compound.parts.length > 1 || text.length < GLUED || text.length !== to - from)
    return [compound];
  const isWord = (text: string) => lexicon.stopWords.has(text) || placeOf(words, text) >= 0;
  const begun = withPrefix(words, text);
  if (isWord(text) || begun.from < begun.to || placeOf(roots, lexicon.rootOf(text)) >= 0) {
    return [compound];
  }
  let at = from;
  const parts = wordsIn(text, isWord, MAX_GLUED) ?? [];
  if (parts.every((part) => lexicon.stopWords.has(part))) return [compound];
  return parts.map((text) => {
    const part = {text, from: at, to: (at += text.length)};
    return {parts: [part], whole: part};
  });
}

/** Words that a text is made of, the longest first. */
function wordsIn(
  text: string,
  isWord: (text: string) => boolean,
  atMost: number,
): string[] | undefined {
  if (isWord(text)) return [text];
  if (atMost === 1) return undefined;
  for (let cut = text.length - GLUED_PART; cut >= GLUED_PART; cut--) {
    if (!isWord(text.slice(0, cut))) continue;
    const rest = wordsIn(text.slice(cut), isWord, atMost - 1);
    if (rest) return [text.slice(0, cut), ...rest];
  }
  return undefined;
}

function tokensOf(compound: Compound, line: string): Placed[] {
  const {parts, whole} = compound;
  const words = parts.map(({text}) => text);
  // People write anak2 for anak-anak.
  if (words.length === 2 && words[1] === '2' && words[0]!.length > 2) words.pop();
  const placed = (text: string, from: number, to: number, parts: string[]) => ({
    text,
    typed: line.slice(from, to),
    parts,
    compound,
  });
  // The parts of AK-1 mean nothing alone: every `akta` beside a `17` would do.
  if (words.some((word) => /^\d/.test(word)))
    return [placed(whole.text, whole.from, whole.to, words)];
  return words.map((text, place) => placed(text, parts[place]!.from, parts[place]!.to, [text]));
}

/** A stop word is one, but for a letter that a phrase ends in: SIM A. */
function isTelling({text}: Token, before: Token | undefined, lexicon: Lexicon) {
  if (!lexicon.stopWords.has(text)) return true;
  if (text.length > 1 || !before) return false;
  return lexicon.phrases.next.get(lexicon.rootOf(before.text))?.next.has(text) ?? false;
}

/** What is left beside the phrases of question words, and what the longest of them asks. */
function withoutIntents(tokens: Placed[], lexicon: Lexicon): ReturnType<typeof withoutIntent> {
  const {intent, rest} = withoutIntent(tokens, lexicon);
  if (!intent || rest.length === 0) return {intent, rest};
  return {intent, rest: withoutIntents(rest, lexicon).rest};
}

/** The longest phrase of question words that is no part of the name of a thing, and what is left beside it. */
function withoutIntent(tokens: Placed[], {intents, phrases, rootOf}: Lexicon) {
  const roots = tokens.map(({text}) => [rootOf(text)]);
  // Most queries ask nothing, which is told sooner than what they name.
  if (!roots.some(([root]) => intents.next.has(root!))) return {intent: undefined, rest: tokens};
  const isNamed = new Uint8Array(tokens.length);
  tokens.forEach((_, from) =>
    eachPhrase(phrases, roots, from, ({concepts, leads}, to) => {
      if (to - from > 1 && concepts.length + leads.length > 0) isNamed.fill(1, from, to);
    }),
  );
  let best: {intent: Intent; from: number; to: number} | undefined;
  tokens.forEach((_, from) =>
    eachPhrase(intents, roots, from, ({intent}, to) => {
      if (!intent || isNamed.subarray(from, to).includes(1)) return;
      if (to - from > (best ? best.to - best.from : 0)) best = {intent, from, to};
    }),
  );
  if (!best) return {intent: undefined, rest: tokens};
  return {intent: best.intent, rest: [...tokens.slice(0, best.from), ...tokens.slice(best.to)]};
}

function joinsOf(tokens: Placed[]) {
  const joins: Query['joins'] = [];
  tokens.forEach(({compound, text}, place) => {
    const next = tokens[place + 1];
    if (next && next.compound !== compound && isTail(next.text)) {
      joins.push({text: text + next.text, tokens: 0b11 << place});
    }
    const sharing = tokens.filter((token) => token.compound === compound);
    if (sharing.length > 1 && sharing[0] === tokens[place]) {
      joins.push({text: compound.whole.text, tokens: ((1 << sharing.length) - 1) << place});
    }
  });
  return joins;
}
