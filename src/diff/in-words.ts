import type {Language, Said} from '../said/said.js';
import type {Text} from '../schema/index.js';
import {say, wordsFor, type Words} from '../terms/index.js';

const TONGUES: Record<Language, Words> = {id: wordsFor('id'), en: wordsFor('en')};

/** The same in both languages. */
export const both = (inWords: (words: Words) => string): Said => ({
  id: inWords(TONGUES.id),
  en: inWords(TONGUES.en),
});

/** A text of the data on one line: line breaks and controls would break a list of sentences. */
export const plain = (text: Text | undefined, words: Words): string =>
  say(text, words)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** A text of the data, between quotation marks where there are any words. */
export const quoted = (text: Text | undefined, words: Words): string => {
  const inWords = plain(text, words);
  return inWords && `“${inWords}”`;
};

/** Words of the data that name no language. */
export const asIs = (text: string): Said => both((words) => plain(text, words));

/** Words that stood alone, within a sentence; `Rp` keeps its capital. */
export const lowered = (words: string) =>
  /^Rp\d/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);

/** `biaya dari A menjadi B`, or that it is stated now, or no longer is. */
export function turned(what: Said, before: Said | undefined, after: Said | undefined): Said {
  if (!before) {
    return {
      id: `${what.id} kini dinyatakan: ${after!.id}`,
      en: `${what.en} is now stated: ${after!.en}`,
    };
  }
  if (!after) {
    return {
      id: `${what.id} kini tidak dinyatakan (sebelumnya ${before.id})`,
      en: `${what.en} is no longer stated (it was ${before.en})`,
    };
  }
  return {
    id: `${what.id} dari ${before.id} menjadi ${after.id}`,
    en: `${what.en} from ${before.en} to ${after.en}`,
  };
}

/** `syarat baru: …` */
export const labelled = (label: Said, what: Said): Said => ({
  id: `${label.id}: ${what.id}`,
  en: `${label.en}: ${what.en}`,
});

/** As many names are told one by one. */
const MOST_NAMES = 3;

/** `A, B, C dan 4 lainnya` */
export function listed(names: readonly Said[]): Said {
  const more = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES);
  return {
    id: shown.map(({id}) => id).join(', ') + (more > 0 ? ` dan ${more} lainnya` : ''),
    en: shown.map(({en}) => en).join(', ') + (more > 0 ? ` and ${more} more` : ''),
  };
}
