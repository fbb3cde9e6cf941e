import {foldWords, type Word} from './fold.js';
import {readQuery, type Term} from './read-query.js';

/**
 * The stretches of a text that made it match a query, to be marked: whole words,
 * as `[from, to)` in UTF-16 units, in order and apart. Empty when nothing matches.
 */
export function matchRanges(text: string, query: string): [from: number, to: number][] {
  const words = foldWords(text);
  const matching = readQuery(query).flatMap((term) => wordsMatching(words, term));
  return merged(matching.sort((a, b) => a.from - b.from || b.to - a.to));
}

function wordsMatching(words: Word[], {word, parts}: Term) {
  const whole = startingWith(words, word);
  const apart = parts.map((part) => startingWith(words, part));
  return apart.every((found) => found.length > 0) ? [...whole, ...apart.flat()] : whole;
}

/** Where words stand in one another, as `ktp` does in `ktpel`, only the shortest: it is listed first. */
function startingWith(words: Word[], prefix: string) {
  const found = new Map<number, Word>();
  for (const word of words) {
    if (word.text.startsWith(prefix) && !found.has(word.from)) found.set(word.from, word);
  }
  return [...found.values()];
}

function merged(words: Word[]) {
  const ranges: [number, number][] = [];
  for (const {from, to} of words) {
    const last = ranges.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else ranges.push([from, to]);
  }
  return ranges;
}
