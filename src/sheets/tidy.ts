import type {Cell} from './workbook.js';

/** Spaces that do not break or have a width of their own, which nobody sees and no search finds. */
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
/** Soft hyphens, joiners and marks of direction. */
const UNSEEN = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
/** Letters, digits and signs as wide as a Chinese one, which some forms and scans write. */
const WIDE = /[\uFF01-\uFF5E]/g;
const WIDE_FROM = 0xfee0;
/** Excel keeps a line break as CR LF, and writes CR into its files as `_x000D_`. */
const BREAKS = /_x000D_\n?|\r\n?/gi;
/** What fills a page, and would have patterns that allow spaces try each of them against all others. */
const GAP = /\s{41,}/g;
const ANY =
  /[\u00A0\u00AD\u1680\u2000-\u200F\u202F\u205F\u2060\u3000\uFEFF\uFF01-\uFF5E\r]|_x000D_|\s{41}/i;

/** What Excel shows for a formula that failed, and writes as text into CSV. */
const ERROR = /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/;

/** The cell of a text; undefined when there is nothing in it to see. */
export function textCell(written: string): Cell | undefined {
  const text = tidy(written);
  const bare = text.trim();
  return bare === '' ? undefined : {kind: ERROR.test(bare) ? 'error' : 'text', text};
}

/** The text of a cell with plain spaces, line breaks and digits. */
function tidy(text: string): string {
  if (!ANY.test(text)) return text;
  return text
    .replace(BREAKS, '\n')
    .replace(SPACES, ' ')
    .replace(UNSEEN, '')
    .replace(GAP, (gap) => (gap.includes('\n') ? '\n' : ' '))
    .replace(WIDE, (letter) => String.fromCharCode(letter.charCodeAt(0) - WIDE_FROM));
}
