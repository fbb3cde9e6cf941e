import {atKey} from './at-key.js';
import {readCompounds, wordsIn} from './fold.js';
import type {Lexicon, PhraseNode} from './language.js';

/** A text as it is indexed. */
export interface ReadText {
  /** What it can be found by: a word by its place in `words`, a concept `c` as `~c`. */
  terms: readonly number[];
  /** Words in it that tell something; more of them say less each. */
  length: number;
  /** Its compounds, folded: what it is ordered by. */
  folded: string;
  /** Bits of the variants that it tells of. */
  variants: number;
}

/** What is known of a word wherever it stands. */
interface KnownWord {
  place: number;
  root: string;
  isStop: boolean;
  variant: number;
  /** Where a phrase that begins with it goes on. */
  head: PhraseNode | undefined;
}

/** Reads texts, each once however often it comes; what it has read is kept from one index to the next. */
export class TextReader {
  /** Every word met, in the order of meeting. */
  readonly words: string[] = [];
  readonly #known = new Map<string, KnownWord>();
  readonly #texts = new Map<string, ReadText>();

  constructor(readonly lexicon: Lexicon) {
    for (const word of lexicon.words) this.#know(word);
  }

  read(text: string): ReadText {
    return atKey(this.#texts, text, this.#readAnew);
  }

  /** The code words of a text, such as `F-1.02`, and nothing else of it. */
  readCodes(text: string): readonly number[] {
    // Few papers have a number, and folding them all takes long.
    if (!/\d/.test(text)) return [];
    return readCompounds(text).flatMap(({whole}) =>
      isCode(whole.text) ? this.#know(whole.text).place : [],
    );
  }

  readonly #readAnew = (text: string): ReadText => {
    const compounds = readCompounds(text);
    const terms = wordsIn(compounds).map((word) => this.#know(word.text).place);
    const telling: KnownWord[] = [];
    let variants = 0;
    for (const {parts} of compounds) {
      for (const part of parts) {
        const known = this.#know(part.text);
        variants |= known.variant;
        if (!known.isStop) telling.push(known);
      }
    }
    for (let from = 0; from < telling.length; from++) {
      let node = telling[from]!.head;
      for (let at = from + 1; node; node = node.next.get(telling[at++]?.root ?? '')) {
        for (const concept of node.concepts) terms.push(~concept);
      }
    }
    return {
      // A list that grew has room for more.
      terms: terms.slice(),
      length: Math.max(1, telling.length),
      folded: compounds.map(({whole}) => whole.text).join(' '),
      variants,
    };
  };

  #know(word: string) {
    return atKey(this.#known, word, this.#meet);
  }

  readonly #meet = (word: string): KnownWord => {
    const {rootOf, stopWords, variants, phrases} = this.lexicon;
    const root = rootOf(word);
    return {
      place: this.words.push(word) - 1,
      root,
      isStop: word.length > 1 && stopWords.has(word),
      variant: variants.get(root) ?? 0,
      head: phrases.next.get(root),
    };
  };
}

const isCode = (word: string) =>
  word.length > 1 && word.length <= 8 && /\d/.test(word) && /\p{L}/u.test(word);
