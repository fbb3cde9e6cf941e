import {DAY_NAMES} from '../../convert/words/hours.js';
import {DAYS} from '../../hours/day.js';
import {readHoursText} from '../../hours/index.js';
import type {Day, Hours, Text} from '../../schema/index.js';
import {plain} from '../lost.js';

/** How a value stands in a cell. An empty cell is no value. */
export interface Codec {
  write(value: unknown, language: string): string;
  /** Undefined when the cell says nothing that can be read. */
  read(cell: string): unknown;
  /** Whether the value is a list. */
  isList?: boolean;
  /** Whether the texts in it keep all their languages. */
  keepsLanguages?: boolean;
}

export const text: Codec = {
  write: (value, language) => plain(value as Text, language),
  read: (cell) => cell,
};

export const number: Codec = {
  write: (value) => JSON.stringify(value),
  read: (cell) => {
    const value = Number(cell.replace(',', '.'));
    return cell.trim() !== '' && Number.isFinite(value) ? value : undefined;
  },
};

export const flag: Codec = oneOf({true: 'ya', false: 'tidak'}, (word) => word === 'true');

/** Rupiah; a dash where there is no single amount. */
export const amount: Codec = {
  write: (value) => (value === null ? '-' : JSON.stringify(value)),
  read: (cell) => (cell === '-' ? null : number.read(cell)),
};

/** Values that have a word. */
export function oneOf(
  words: Record<string, string>,
  valueOf: (key: string) => unknown = (key) => key,
): Codec {
  const keys = new Map(Object.entries(words).map(([key, word]) => [word, key]));
  return {
    write: (value) => words[JSON.stringify(value).replaceAll('"', '')] ?? '',
    read: (cell) => {
      const key = keys.get(cell.trim().toLowerCase()) ?? cell.trim();
      return Object.hasOwn(words, key) ? valueOf(key) : undefined;
    },
  };
}

/** An item of a list, which would be two if it had two lines. */
export const onOneLine = (cell: string): string => cell.replace(/\s*[\r\n]\s*/g, ' ');

/** A list, one item on a line. */
export const lines = (item: Codec): Codec => ({
  isList: true,
  write: (value, language) =>
    (value as unknown[]).map((one) => onOneLine(item.write(one, language))).join('\n'),
  read: (cell) => {
    const items = cell.split(/\r?\n/).map((line) => item.read(line));
    return items.includes(undefined) ? undefined : items;
  },
});

/** Text as it is; anything else as JSON. */
export const textOrJson: Codec = {
  write: (value) => (typeof value === 'string' ? value : JSON.stringify(value)),
  read: (cell) => (/^[[{]/.test(cell) ? (jsonOf(cell) ?? cell) : cell),
};

export const json: Codec = {
  keepsLanguages: true,
  write: (value) => JSON.stringify(value),
  read: jsonOf,
};

/**
 * Hours in words, as people fill them in, where the words say all that the hours are; else as
 * JSON: words that leave out a holiday or an exception would open a closed counter.
 */
export const hours: Codec = {
  keepsLanguages: true,
  write: (value) => wordsOf(value as Hours) ?? JSON.stringify(value),
  read: (cell) => {
    if (/^["{]/.test(cell)) return jsonOf(cell);
    const {schedule, problems} = readHoursText(cell);
    return schedule && problems.length === 0 ? schedule : undefined;
  },
};

function jsonOf(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return undefined;
  }
}

function wordsOf(hours: Hours): string | undefined {
  if (typeof hours === 'string' || hours.weekly.length === 0) return undefined;
  const words = hours.weekly
    .map(({days, open}) => {
      const spans = open.map(({from, to}) => `${from}-${to}`.replaceAll(':', '.'));
      return `${daysInWords(days)} ${spans.join(' dan ') || 'tutup'}`;
    })
    .join('; ');
  const {schedule, problems} = readHoursText(words);
  return problems.length === 0 && isSame(schedule, hours) ? words : undefined;
}

function daysInWords(days: Day[]) {
  const first = DAYS.indexOf(days[0]!);
  const isRun = days.every((day, index) => DAYS[first + index] === day);
  if (days.length < 3 || !isRun) return days.map((day) => DAY_NAMES[day]).join(', ');
  return `${DAY_NAMES[days[0]!]}-${DAY_NAMES[days.at(-1)!]}`;
}

/** Whether two values of JSON are the same, whatever the order of their keys. */
export const isSame = (one: unknown, other: unknown) => canonical(one) === canonical(other);

/** Whether two values are the same but for where their lines end. */
export const isSameOnOneLine = (one: unknown, other: unknown) => spaced(one) === spaced(other);

const spaced = (value: unknown) => canonical(value)?.replace(/(?:\\[rnt]|\s)+/g, ' ');

const canonical = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
