import {isTail, readCompounds, type Compound} from './fold.js';
import type {Intent, Lexicon} from './language.js';
import {eachPhrase} from './phrases.js';

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
/** Tokens that are looked for; each has a bit of a number. */
const MAX_TOKENS = 16;

interface Placed extends Token {
  /** The compound that it comes from. */
  compound: Compound;
}

/** The tokens of a query, each once, without question words and stop words unless there is nothing else. */
export function readQuery(query: string, lexicon: Lexicon): Query {
  const line = query.slice(0, MAX_QUERY);
  const all = readCompounds(line).flatMap((compound) => tokensOf(compound, line));
  const {intent, rest} = withoutIntents(all, lexicon);
  const telling = rest.filter((token, place) => isTelling(token, rest[place - 1], lexicon));
  const kept = [telling, rest, all].find((tokens) => tokens.length > 0) ?? [];
  const places = new Map<string, number>();
  for (const {text} of kept) {
    if (places.size < MAX_TOKENS && !places.has(text)) places.set(text, places.size);
  }
  const order = kept.flatMap(({text}) => places.get(text) ?? []);
  const tokens = [...places.keys()].map((text) => kept.find((token) => token.text === text)!);
  return {tokens, order, joins: joinsOf(tokens), intent};
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
