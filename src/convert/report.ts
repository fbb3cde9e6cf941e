import type {Said} from '../said/said.js';
import {cellName, columnName, type Sheet, type Workbook} from '../sheets/workbook.js';
import {sentenceOf, severityOf, type ProblemCode, type Severity} from './problems.js';

export type Outcome = 'imported' | 'flagged' | 'refused';

/** What became of a row of data. */
export interface ReportRow {
  file: string;
  /** null of a text file, which has no sheets. */
  sheet: string | null;
  /** From 1, the heading included; of a text file the number of the record. */
  row: number;
  /** Of a text file: the line on which it begins, where that is another number. */
  line?: number;
  outcome: Outcome;
  /** The ids that it became. */
  service?: string;
  /** All of them, where tables stand side by side. */
  services?: string[];
  agency?: string;
}

/** Something to look at, and what to write instead. */
export interface ReportProblem {
  file: string;
  sheet: string | null;
  row?: number;
  column?: string;
  cell?: string;
  code: ProblemCode;
  severity: Severity;
  value: string | null;
  said: Said;
}

/** A row of a sheet, from 0. */
export interface RowPlace {
  book: Workbook;
  sheet: Sheet;
  row: number;
}

export interface ColumnPlace {
  index: number;
  heading: string;
}

/** Takes down what becomes of each row, once, and every problem. */
export class Report {
  readonly problems: ReportProblem[] = [];
  readonly #rows = new Map<Sheet, Map<number, ReportRow>>();
  readonly #flagged = new Map<Sheet, Set<number>>();

  row({book, sheet, row}: RowPlace, what: {service?: string; agency?: string} = {}): ReportRow {
    const rows = this.#rowsOf(sheet);
    const known = rows.get(row);
    if (known) return Object.assign(known, what);
    const line = sheet.lines?.[row];
    const made: ReportRow = {
      file: book.file,
      sheet: sheet.name ?? null,
      row: row + 1,
      ...(line !== undefined && line !== row + 1 && {line}),
      outcome: 'imported',
      ...what,
    };
    rows.set(row, made);
    return made;
  }

  refuse(
    place: RowPlace,
    code: ProblemCode,
    column: ColumnPlace | undefined,
    value: string,
    more = '',
  ) {
    this.row(place).outcome = 'refused';
    this.problem(place, column, code, value, more);
  }

  problem(
    {book, sheet, row}: RowPlace,
    column: ColumnPlace | undefined,
    code: ProblemCode,
    value: string,
    more = '',
  ) {
    const severity = severityOf(code);
    if (severity !== 'info') this.#flag(sheet, row);
    this.problems.push({
      file: book.file,
      sheet: sheet.name ?? null,
      row: row + 1,
      ...(column && {column: column.heading, cell: cellName(row, column.index)}),
      code,
      severity,
      value,
      said: sentenceOf(code, {value, column: column?.heading ?? '', more}),
    });
  }

  /** A problem of a whole sheet, or of a whole column of it. */
  ofSheet(
    book: Workbook,
    sheet: Sheet,
    code: ProblemCode,
    value: string,
    column?: ColumnPlace,
    more = '',
  ) {
    this.problems.push({
      file: book.file,
      sheet: sheet.name ?? null,
      ...(column && {
        column: column.heading || columnName(column.index),
        cell: columnName(column.index),
      }),
      code,
      severity: severityOf(code),
      value: column && code === 'hidden-column' ? null : value,
      said: sentenceOf(code, {
        value,
        column: column?.heading || `kolom ${columnName(column?.index ?? 0)}`,
        more,
      }),
    });
  }

  /** Every row, sheet by sheet, in order. */
  rows(): ReportRow[] {
    return [...this.#rows].flatMap(([sheet, rows]) =>
      [...rows]
        .sort(([one], [other]) => one - other)
        .map(([row, entry]) =>
          entry.outcome === 'imported' && this.#flagged.get(sheet)?.has(row)
            ? {...entry, outcome: 'flagged' as const}
            : entry,
        ),
    );
  }

  #rowsOf(sheet: Sheet) {
    const rows = this.#rows.get(sheet) ?? new Map<number, ReportRow>();
    this.#rows.set(sheet, rows);
    return rows;
  }

  #flag(sheet: Sheet, row: number) {
    this.#flagged.set(sheet, (this.#flagged.get(sheet) ?? new Set()).add(row));
  }
}
