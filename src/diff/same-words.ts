import type {Text} from '../schema/index.js';
import {editDistance} from '../search/edit-distance.js';
import {readCompounds} from '../search/fold.js';
import {roots} from '../search/indonesian/roots.js';
import {indonesian} from '../search/index.js';
import {lexiconOf} from '../search/language.js';
import {say, wordsFor} from '../terms/index.js';

const INDONESIAN = wordsFor('id');
/** Shorter words are one letter away from too many others. */
const MIN_MISSPELT = 5;

/** The folded words of a text, hyphened ones apart. */
export const foldedWords = (text: Text | undefined): string[] =>
  readCompounds(say(text, INDONESIAN)).flatMap(({parts}) => parts.map((part) => part.text));

/** What a text reads like, whatever its case, accents, spaces and punctuation. */
export const foldedText = (text: Text | undefined): string =>
  foldedWords(text)
    .join(' ')
    .replace(/(?<!\d) | (?!\d)/g, '') || say(text, INDONESIAN).trim();

/**
 * Whether two texts say the same to a reader of Indonesian: a misspelt word that was put right is
 * no change to them, and neither is a translation.
 */
export function sameWords(a: Text | undefined, b: Text | undefined): boolean {
  if (foldedText(a) === foldedText(b)) return true;
  const [before, after] = [foldedWords(a), foldedWords(b)];
  return before.length === after.length && before.every((word, at) => isSpelling(word, after[at]!));
}

const known = new Set([...lexiconOf(indonesian).words, ...roots.split(' ')]);
const isKnown = (word: string) => known.has(word) || known.has(indonesian.stem(word));

/**
 * A letter too many, one too few, or two changed about, where one of the two is no word. Another
 * letter in its place makes other words too easily: `mikro` and `makro`.
 */
function isSpelling(a: string, b: string) {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < MIN_MISSPELT || /\d/.test(a + b)) return false;
  if (isKnown(a) === isKnown(b) || editDistance(a, b, 1) !== 1) return false;
  return a.length !== b.length || lettersOf(a) === lettersOf(b);
}

const lettersOf = (word: string) => [...word].sort().join('');
