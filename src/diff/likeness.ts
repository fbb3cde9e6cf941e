import type {Requirement, Service, Text} from '../schema/index.js';
import {atKey} from '../search/at-key.js';
import {indonesian} from '../search/index.js';
import {lexiconOf} from '../search/language.js';
import {TextReader} from '../search/text-reader.js';
import {say, wordsFor} from '../terms/index.js';
import {foldedText} from './same-words.js';
import {same} from './same.js';

/** A text made ready to be set beside others. */
export interface Likable {
  folded: string;
  /** Roots and things named, in synonyms too. */
  terms: ReadonlySet<string>;
  /** Digits and single letters: they tell SIM A from SIM C. */
  marks: string;
  /** What sets it apart from others of its kind, such as `hilang`. */
  variants: number;
}

const INDONESIAN = wordsFor('id');

/** Reads texts for {@link likeness}, each once; kept no longer than one comparison. */
export class LikenessReader {
  readonly #reader = new TextReader(lexiconOf(indonesian));

  readonly #read = new Map<string, Likable>();

  read(text: Text): Likable {
    return atKey(this.#read, say(text, INDONESIAN), (inWords) => this.#readAnew(inWords));
  }

  #readAnew(inWords: string): Likable {
    const {terms, variants} = this.#reader.read(inWords);
    const {words, lexicon} = this.#reader;
    const all = terms.map((term) => (term < 0 ? `~${~term}` : words[term]!));
    return {
      folded: foldedText(inWords),
      terms: new Set(all.map((word) => (word.startsWith('~') ? word : lexicon.rootOf(word)))),
      marks: all
        .filter((word) => /^(\p{L}|\d+)$/u.test(word))
        .sort()
        .join(' '),
      variants,
    };
  }
}

/** How alike two texts are, 0 to 1: by the roots they share (Dice), none where a mark tells them apart. */
export function likeness(a: Likable, b: Likable): number {
  if (a.folded === b.folded) return 1;
  if (a.marks !== b.marks || a.variants !== b.variants) return 0;
  return overlap(a.terms, b.terms);
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>) {
  const shared = [...a].filter((term) => b.has(term)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** How alike the facts are that both services state; undefined when they state none in common. */
export function factsLikeness(a: Service, b: Service, reader: LikenessReader): number | undefined {
  const papers = (requirements: Requirement[]) =>
    new Set(requirements.map(({text}) => reader.read(text).folded));
  const likenesses = [
    ...(a.requirements?.length && b.requirements?.length
      ? [overlap(papers(a.requirements), papers(b.requirements))]
      : []),
    ...(a.fees && b.fees ? [Number(same(amounts(a), amounts(b)))] : []),
  ];
  if (likenesses.length === 0) return undefined;
  return likenesses.reduce((sum, one) => sum + one, 0) / likenesses.length;
}

const amounts = ({fees = []}: Service) => fees.map(({amount, min, max}) => [amount, min, max]);
