import {HoursSyntaxError} from '../hours-syntax-error.js';

/** OpenStreetMap allows 255 characters; this bounds what a text can cost. */
const LONGEST = 4000;

/** The words of a text, read from left to right. */
export class Reader {
  /** How many words were read. */
  at = 0;
  readonly #words: string[];

  constructor(readonly text: string) {
    this.#words = wordsOf(text);
  }

  /** The word that comes next, or some words later, in lower case; empty at the end. */
  peek(ahead = 0) {
    return this.#words[this.at + ahead] ?? '';
  }

  /** Reads that word if it comes next. */
  eat(word: string) {
    return this.peek() === word && ++this.at > 0;
  }

  /** Reads one of these names, and says which. */
  name(names: string[]) {
    const index = names.indexOf(this.peek());
    if (index < 0) this.refuse();
    this.at++;
    return index;
  }

  /** Reads a number within these bounds. */
  number(least: number, most: number) {
    const value = isNumber(this.peek()) ? Number(this.peek()) : NaN;
    if (!(least <= value && value <= most)) {
      this.refuse(`is not a number from ${least} to ${most}`);
    }
    this.at++;
    return value;
  }

  /** Whether a word of this kind was read since a place. */
  hasRead(is: (word: string) => boolean, start: number) {
    return this.#words.slice(start, this.at).some(is);
  }

  refuse(why = 'cannot be read here'): never {
    const word = this.peek();
    const place = placeOf(this.text, this.at);
    return fail(this.text, place, word ? `${word} ${why}` : 'More is expected at the end');
  }
}

/** Among words, only numbers and times begin with a figure. */
export const isNumber = (word: string) => word >= '0' && word < ':' && !word.includes(':');
export const isYear = (word: string) => word.length === 4 && isNumber(word);

/** Words, and any other character; no part of it can match the same letters in two ways. */
const WORDS = /\d\d?:\d\d(?!\d)|\d+|[a-z]+|"[^"]+"|\|\||\S/gi;
const FOREIGN = /[^-\da-z+,;:[\]/]/i;

function wordsOf(text: string) {
  if (text.length > LONGEST) fail(text, LONGEST, 'The text is too long');
  const words: string[] = text.match(WORDS) ?? [];
  words.forEach((word, index) => {
    if (word.startsWith('"') && word.length > 1) return;
    if (word.length > 1) words[index] = word.toLowerCase();
    else if (FOREIGN.test(word)) fail(text, placeOf(text, index), 'This character cannot be read');
  });
  return words;
}

/** Where a word begins; the end of the text when there are not so many. */
const placeOf = (text: string, index: number) =>
  [...text.matchAll(WORDS)][index]?.index ?? text.length;

function fail(text: string, index: number, why: string): never {
  throw new HoursSyntaxError(`${why}.`, index, text);
}
