import {readCompounds} from './fold.js';
import {stopWords} from './stop-words.js';

/** One thing that a result must hold. */
export interface Term {
  /** The word whose beginning is enough. */
  word: string;
  /** For a compound such as `e-KTP`, words that will do in its place when all of them are there. */
  parts: string[];
}

/** A query is a line: of a text pasted by mistake no more than this is read. */
const MAX_QUERY = 1_000;

/** The terms of a query, each once, without stop words unless there is nothing else. */
export function readQuery(query: string): Term[] {
  const terms = new Map<string, Term>();
  for (const {parts, whole} of readCompounds(query.slice(0, MAX_QUERY))) {
    const words = parts.map((part) => part.text);
    terms.set(whole.text, {word: whole.text, parts: isCode(words) ? [] : words});
  }
  const all = [...terms.values()];
  const telling = all.filter(({word}) => !stopWords.has(word));
  return telling.length > 0 ? telling : all;
}

/** The parts of AK-1 mean nothing alone: every `akta` beside a `17` would do. */
const isCode = (words: string[]) => words.length === 1 || words.some((word) => /^\d/.test(word));
