import type {Text} from '../schema/index.js';

/** Words in the one language that a workbook holds. */
export type Write = (text: Text | undefined) => string | undefined;

/** Writes words in this language, or in whichever there is. */
export const writerOf =
  (language: string): Write =>
  (text) =>
    typeof text === 'object' ? (text[language] ?? Object.values(text)[0]) : text;

/** What stands before an item, or parts two, when a cell is read as a list. */
const PARTS = /[;,|•\n]|^\s*(?:[-–—•*]|\(?[\da-zA-Z]{1,2}[.)])/;

/**
 * Several things in one cell: parted by semicolons where that is plain, else one a line with
 * numbers before them, so that a semicolon within one does not part it.
 */
export function writeList(items: readonly (string | undefined)[] | undefined) {
  const texts = items?.flatMap((item) => item ?? []) ?? [];
  if (texts.length < 2) return texts[0];
  return texts.some((text) => PARTS.test(text)) ? writeLines(texts) : texts.join('; ');
}

/** Several things in one cell, one a line; with numbers where more than one. */
export function writeLines(items: readonly (string | undefined)[] | undefined) {
  const texts = items?.flatMap((item) => item ?? []) ?? [];
  if (texts.length < 2) return texts[0];
  return texts.map((text, index) => `${index + 1}. ${text}`).join('\n');
}
