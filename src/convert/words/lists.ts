import {remembered} from '../remembered.js';

const MARK =
  /^\s*(?:\(?\d{1,2}[.)](?!\d)|\(?[a-zA-Z][.)](?=\s)|[-–—•·▪◦●○■□*✓√➢►>]+(?=\s|[A-Z]))\s*/;
const NUMBERED = /(?:^|\s)(\d{1,2})[.)]\s+(?=\D)/g;
/** Pieces between commas are items only where each is short and opens like one. */
const MOST_LETTERS = 40;

/**
 * The items of a list as people write them in a cell: one a line, with numbers, letters or dashes
 * before them; or one after the other with semicolons; or `1. KTP 2. KK`.
 */
export const readList = remembered(read);

function read(text: string): string[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const items = lines.length > 1 ? ofLines(lines) : ofLine(lines[0] ?? '');
  return items
    .map((item) => item.replace(/[;,]\s*$/, '').trim())
    .filter((item) => /[\p{L}\p{N}]/u.test(item));
}

/** Once lines are marked, one without a mark goes on with the line before it. */
function ofLines(lines: string[]): string[] {
  const isMarked = lines.filter((line) => MARK.test(line)).length > lines.length / 2;
  const items: string[] = [];
  for (const line of lines) {
    const goesOn = isMarked && items.length > 0 && !MARK.test(line);
    if (goesOn) items[items.length - 1] += ` ${line.trim()}`;
    else items.push(line.replace(MARK, '').trim());
  }
  return items.flatMap((item) => (isMarked ? [item] : item.split(/;\s+/)));
}

function ofLine(line: string): string[] {
  const numbers = [...line.matchAll(NUMBERED)];
  if (numbers.length > 1 && numbers.every(([, number], index) => Number(number) === index + 1)) {
    const ends = [...numbers.slice(1).map(({index}) => index), line.length];
    return [
      line.slice(0, numbers[0]!.index),
      ...numbers.map((match, index) => line.slice(match.index + match[0].length, ends[index])),
    ];
  }
  const bare = line.replace(MARK, '');
  for (const split of [';', '|', '•']) {
    if (bare.includes(split)) return bare.split(split).map((part) => part.replace(MARK, ''));
  }
  return ofCommas(bare) ?? [bare];
}

function ofCommas(line: string): string[] | undefined {
  const parts = line.split(/,\s+/);
  const isSure =
    parts.length > 2 &&
    !/[()]/.test(line) &&
    parts.every(
      (part) => part.length <= MOST_LETTERS && /^[\p{Lu}\d]/u.test(part) && !/\batau\b/i.test(part),
    );
  return isSure ? parts : undefined;
}

/** The laws in a cell, which a comma may part as well: `UU 24/2013, Perpres 96/2018`. */
export const readLaws = (text: string): string[] =>
  readList(text).flatMap((item) =>
    item.split(
      /,\s+(?=(?:UU|PP|Perpres|Permen\w*|Perda|Perbup|Perwali|PMK|Perpol|Keputusan|Kepmen\w*|SK|SE|Peraturan|Undang)\b)/,
    ),
  );

/** Short words in a row, as facilities or other names: commas and semicolons part them. */
export const readWords = (text: string): string[] =>
  (/[;\n]/.test(text) ? readList(text) : text.split(/,\s*/))
    .map((word) => word.replace(MARK, '').trim())
    .filter(Boolean);
