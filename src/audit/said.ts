import type {Language, Said} from '../said/said.js';
import type {Text} from '../schema/index.js';
import {say, wordsFor, type Words} from '../terms/index.js';

/** What the words of each language make of it. */
export const inBoth = (speak: (words: Words) => string): Said => ({
  id: speak(wordsFor('id')),
  en: speak(wordsFor('en')),
});

/** The same in every language, as names are. */
export const same = (words: string): Said => ({id: words, en: words});

/** An official name: in Indonesian where there is one. */
export const officialName = (name: Text | undefined) => say(name, wordsFor('id')).trim();

/** A number as it is written there, with at most so many decimals. */
export const inDigits = (value: number, language: Language, decimals = 1) =>
  String(round(value, decimals)).replace('.', language === 'id' ? ',' : '.');

export function round(value: number, decimals = 1): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}
