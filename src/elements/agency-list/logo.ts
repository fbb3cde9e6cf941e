import {safeUrl} from '../../schema/safe-url.js';

/** Words that stand in nearly every name and tell no agency from another. */
const COMMON = new Set(['dan', 'of', 'the', 'kantor', 'dinas', 'badan', 'kabupaten', 'kota', 'pt']);

/** Letters that stand for an agency without a logo: its acronym when that is short, else two initials. */
export function initials(name: string, short = ''): string {
  if (/^\p{Lu}{2,4}$/u.test(short)) return short;
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const telling = words.filter((word) => !COMMON.has(word.toLowerCase()));
  const [first = '', second = ''] = telling.length > 0 ? telling : words;
  const letters = second
    ? [...first].slice(0, 1).concat([...second].slice(0, 1))
    : [...first].slice(0, 2);
  return letters.join('').toUpperCase();
}

/** The address of a logo, relative to the page, when it is one that may be asked for. */
export function logoUrl(logo: string | undefined): string | undefined {
  if (!logo) return undefined;
  try {
    return safeUrl(new URL(logo, document.baseURI).href);
  } catch {
    return undefined;
  }
}
