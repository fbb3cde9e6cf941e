import {read, SSF as FORMATS, type CellObject, type WorkBook, type WorkSheet} from '@e965/xlsx';
import {readText} from './read-text.js';
import {sniff} from './sniff.js';
import {textCell} from './tidy.js';
import {unreadable} from './unreadable.js';
import type {Cell, Sheet, WallTime, Workbook} from './workbook.js';

/** The library leaves its number formats untyped. */
const SSF = FORMATS as {
  is_date(format: string): boolean;
  parse_date_code(value: number, options: {date1904: boolean}): DateCode | null;
};

interface DateCode {
  y: number;
  m: number;
  d: number;
  H: number;
  M: number;
  S: number;
}

/** Past this a table is not one of a mall; it bounds what a hostile file may cost. */
const MOST_ROWS = 250_000;
const MOST_COLUMNS = 400;

/**
 * Reads a workbook (.xlsx, .xls, .ods) or text with a delimiter as plain grids.
 *
 * Formulas are never calculated: what they showed when the file was saved is what is read.
 * Days and times come out as they stand on the wall, whatever the zone of this machine.
 *
 * @throws Unreadable with one sentence, when it is no table.
 */
export function readWorkbook(bytes: Uint8Array, file: string): Workbook {
  const book = sniff(bytes, file) === 'text' ? readText(bytes, file) : readPacked(bytes, file);
  const isBlank = book.sheets.every(({rows}) => rows.every((row) => row.every((cell) => !cell)));
  if (isBlank) throw unreadable(file, 'blank');
  return book;
}

function readPacked(bytes: Uint8Array, file: string): Workbook {
  const book = opened(bytes, file);
  const states = book.Workbook?.Sheets ?? [];
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets = book.SheetNames.map((name, index) =>
    sheetOf(name, book.Sheets[name]!, (states[index]?.Hidden ?? 0) > 0, is1904),
  );
  return {file, sheets};
}

function opened(bytes: Uint8Array, file: string): WorkBook {
  try {
    return quietly(() =>
      read(bytes, {
        type: 'array',
        dense: true,
        cellDates: false,
        cellFormula: true,
        cellHTML: false,
        // Hidden rows and columns are told only together with the styles.
        cellStyles: true,
        sheetRows: MOST_ROWS,
      }),
    );
  } catch (error) {
    const isLocked = /password|encrypt/i.test((error as Error).message);
    throw unreadable(file, isLocked ? 'locked' : 'damaged');
  }
}

/** The library writes to the console what it thinks of number formats, which helps nobody. */
function quietly<Value>(work: () => Value): Value {
  const {error} = console;
  console.error = () => {};
  try {
    return work();
  } finally {
    console.error = error;
  }
}

function sheetOf(name: string, sheet: WorkSheet, isHidden: boolean, is1904: boolean): Sheet {
  const data = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
  const rows = Array.from({length: data.length}, (_, row) =>
    Array.from({length: Math.min(data[row]?.length ?? 0, MOST_COLUMNS)}, (_, column) =>
      cellOf(data[row]![column], is1904),
    ),
  );
  const isCut = data.length >= MOST_ROWS || data.some((row) => row && row.length > MOST_COLUMNS);
  return {
    name,
    isHidden,
    rows,
    merges: (sheet['!merges'] ?? []).map(({s, e}) => ({
      top: s.r,
      left: s.c,
      bottom: Math.min(e.r, rows.length - 1),
      right: Math.min(e.c, MOST_COLUMNS),
    })),
    hiddenRows: hiddenOf(sheet['!rows']),
    hiddenColumns: hiddenOf(sheet['!cols']),
    flaws: isCut ? [{code: 'cut', text: name}] : [],
  };
}

const hiddenOf = (list: readonly ({hidden?: boolean} | undefined)[] = []) =>
  new Set([...list.keys()].filter((index) => list[index]?.hidden));

function cellOf(cell: CellObject | undefined, is1904: boolean): Cell | undefined {
  if (!cell) return undefined;
  const isFormula = cell.f !== undefined && {isFormula: true as const};
  const read = valueOf(cell, is1904);
  if (!read) return isFormula ? {kind: 'error', text: '', ...isFormula} : undefined;
  return read.text.trim() === '' && !isFormula ? undefined : {...read, ...isFormula};
}

function valueOf({t, v, w, z}: CellObject, is1904: boolean): Cell | undefined {
  if (t === 's') return textCell(String(v));
  if (t === 'b') return {kind: 'boolean', text: v ? 'ya' : 'tidak', value: v ? 1 : 0};
  if (t === 'e') return {kind: 'error', text: w ?? '#N/A'};
  if (t !== 'n' || typeof v !== 'number') return undefined;
  const format = typeof z === 'string' ? z : 'General';
  const time = SSF.is_date(format) ? wallTime(v, format, is1904) : undefined;
  if (time) return {kind: 'time', text: textOfTime(time), value: v, time};
  return {kind: 'number', text: textOfNumber(v, w, format), value: v};
}

/** In a cell without a format of its own, long numbers stand as 6.28E+11, and the digits are lost to the eye only. */
function textOfNumber(value: number, shown: string | undefined, format: string) {
  const isPlain = format === 'General' || !shown || /^#+$|\de\+?\d/i.test(shown);
  return isPlain ? plain(value) : shown.trim();
}

const plain = (value: number) =>
  Number.isInteger(value) && Math.abs(value) < 1e21
    ? BigInt(value).toString()
    : String(Math.round(value * 1e10) / 1e10);

const pad = (value: number, length = 2) => String(value).padStart(length, '0');

/** Reads the number behind a day or time by the calendar alone: a Date would take the zone of the machine. */
function wallTime(value: number, format: string, is1904: boolean): WallTime | undefined {
  const code = SSF.parse_date_code(value, {date1904: is1904});
  if (!code) return undefined;
  const minute = code.H * 60 + code.M + (code.S >= 30 ? 1 : 0);
  const hasDate = value >= 1 && /[ydb]|mmm/i.test(bare(format));
  if (!hasDate && value < 3) return {minute: Math.round(value * 1440)};
  const date = `${pad(code.y, 4)}-${pad(code.m)}-${pad(code.d)}`;
  return minute > 0 ? {date, minute} : {date};
}

/** A format without the words and colours in it. */
const bare = (format: string) => format.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '');

function textOfTime({date, minute}: WallTime) {
  const clock = minute === undefined ? '' : `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
  return [date, clock].filter(Boolean).join(' ');
}
