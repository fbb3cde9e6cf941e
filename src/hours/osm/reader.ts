import {HoursSyntaxError} from '../hours-syntax-error.js';

/** The words of a text, read from left to right. */
export interface Reader {
  /** How many words were read. */
  at: number;
  /** The word that comes next, or some words later, in lower case; empty at the end. */
  peek(ahead?: number): string;
  /** Reads that word if it comes next. */
  eat(word: string): boolean;
  /** Reads one of these names, and says which. */
  name(names: string[]): number;
  /** Reads a number within these bounds. */
  number(least: number, most: number): number;
  refuse(why?: string): never;
}

/** OpenStreetMap allows 255 characters; this bounds what a text can cost. */
const LONGEST = 4000;

export function readerOf(text: string): Reader {
  const {words, places} = wordsOf(text);
  const peek = (ahead = 0) => words[reader.at + ahead] ?? '';
  const refuse = (why = 'cannot be read here') =>
    fail(
      text,
      places[reader.at] ?? text.length,
      peek() ? `${peek()} ${why}` : 'More is expected at the end',
    );
  const reader: Reader = {
    at: 0,
    peek,
    eat: (word) => peek() === word && ++reader.at > 0,
    name: (names) => (names.includes(peek()) ? names.indexOf(words[reader.at++]!) : refuse()),
    number(least, most) {
      const value = isNumber(peek()) ? Number(peek()) : NaN;
      if (least <= value && value <= most) reader.at++;
      else refuse(`is not a number from ${least} to ${most}`);
      return value;
    },
    refuse,
  };
  return reader;
}

export const isNumber = (word: string) => /^\d+$/.test(word);
export const isYear = (word: string) => isNumber(word) && word.length === 4;

/** One word at a time; no part of it can match the same letters in two ways. */
const WORD = /\s*(\d\d?:\d\d(?!\d)|\d+|[a-z]+|"[^"]+"|\|\||[-+,;:[\]/])/iy;

function wordsOf(text: string) {
  if (text.length > LONGEST) fail(text, LONGEST, 'The text is too long');
  const words: string[] = [];
  const places: number[] = [];
  const end = text.trimEnd().length;
  for (let at = 0; at < end; at = WORD.lastIndex) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[1] ?? failAt(text, at);
    words.push(word.startsWith('"') ? word : word.toLowerCase());
    places.push(WORD.lastIndex - word.length);
  }
  return {words, places};
}

function failAt(text: string, at: number): never {
  return fail(text, at + text.slice(at).search(/\S/), 'This character cannot be read');
}

function fail(text: string, index: number, why: string): never {
  throw new HoursSyntaxError(`${why}.`, index, text);
}
