import {Lines, locate, offsetInText, type Place, type Span} from '../../locate/index.js';
import type {Issue} from '../../schema/index.js';

/** A place told more closely: the key in place of the value, a sign of the text (in UTF-16 units), or a stretch of the file. */
export type Spot = 'key' | number | Span;

/** An issue, and what is known of its place before the file is searched for it. */
export interface Remark extends Issue {
  at?: Spot;
}

/** An issue and where it stands; lines and columns are counted from 1, columns in UTF-16 units. */
export interface Finding extends Issue {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  /** The line of the file, cut to what fits a screen, and how far in it the issue stands. */
  quote: {text: string; indent: number};
  /** Where it stands in a workbook, in place of line and column. */
  cell?: CellPlace;
}

/** A place in a workbook, as spreadsheet programs name it. */
export interface CellPlace {
  /** null of a text file, which has no sheets. */
  sheet: string | null;
  row?: number | undefined;
  /** The heading of the column. */
  column?: string | undefined;
  /** Such as `D4`. */
  cell?: string | undefined;
}

/** Finds the remarks in the JSON text that they are about, and keys that are repeated there. */
export function findingsOf(
  text: string,
  remarks: Remark[],
  ofRepeated: (path: PropertyKey[], before: number) => Remark,
): Finding[] {
  const {places, repeated} = locate(
    text,
    remarks.map(({path}) => path),
  );
  const lines = new Lines(text);
  const found = remarks.map((remark) => ({
    remark,
    span: spanOf(text, remark, places.get(remark.path)!),
  }));
  const again = repeated.map(({path, before, again: span}) => ({
    remark: ofRepeated(path, lines.positionOf(before.from).line),
    span,
  }));
  return inOrder(lines, [...found, ...again]);
}

/** The same for a text that is no JSON: each remark brings its place with it. */
export const findingsIn = (text: string, remarks: Remark[]): Finding[] =>
  inOrder(
    new Lines(text),
    remarks.map((remark) => ({remark, span: remark.at as Span})),
  );

function inOrder(lines: Lines, spans: {remark: Remark; span: Span}[]) {
  spans.sort((a, b) => a.span.from - b.span.from);
  return spans.map(({remark, span}) => finding(lines, remark, span));
}

function spanOf(text: string, {at}: Remark, place: Place): Span {
  if (typeof at === 'object') return at;
  if (place.isMissing) return {from: place.from, to: place.from + 1};
  if (at === 'key') return place.key ?? place;
  if (at === undefined || text[place.from] !== '"') return place;
  return {from: offsetInText(text, place.from, at), to: place.to};
}

function finding(lines: Lines, remark: Remark, {from, to}: Span): Finding {
  const {severity, code, path, message} = remark;
  const {line, column} = lines.positionOf(from);
  const end = lines.positionOf(to);
  const place = {line, column, endLine: end.line, endColumn: end.column};
  // What is said of the file as a whole needs no quote.
  const quote = to === 0 ? {text: '', indent: 0} : quoteOf(lines, from);
  return {severity, code, path, message, ...place, quote};
}

/** As much of a line as fits a screen with a place in it. */
const BEFORE = 32;
const AFTER = 40;

function quoteOf(lines: Lines, at: number) {
  const line = lines.lineAround(at);
  const from = Math.max(line.from, at - BEFORE);
  const to = Math.min(line.to, at + AFTER);
  const start = from > line.from ? '…' : '';
  const before = start + lines.text.slice(from, at);
  // The indent of a whole line says nothing.
  const shown = before.trimStart();
  const rest = lines.text.slice(at, to).trimEnd();
  return {text: `${shown}${rest}${to < line.to ? '…' : ''}`, indent: shown.length};
}
