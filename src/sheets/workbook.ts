/** A day and a time of day as a clock on a wall shows them: no time zone is meant, and none is applied. */
export interface WallTime {
  /** `YYYY-MM-DD`; absent when the cell is only a time of day. */
  date?: string;
  /** Minutes since midnight; absent when the cell is only a day. */
  minute?: number;
}

/** One cell that holds something. */
export interface Cell {
  kind: 'text' | 'number' | 'time' | 'boolean' | 'error';
  /** What a person sees in it; of a number all its digits, however narrow the column is. */
  text: string;
  /** Of a number, and of a day or time the number behind it. */
  value?: number;
  /** Of a cell that is formatted as a day or a time. */
  time?: WallTime;
  /** Whether a formula made it: what it shows is what was calculated when the file was saved. */
  isFormula?: true;
}

/** Rows and columns count from 0, ends included. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Rows of cells; what is empty is absent. */
export interface Sheet {
  /** Absent of a text file, which has no sheets. */
  name?: string;
  isHidden: boolean;
  rows: (Cell | undefined)[][];
  /** Merged cells; only the first of each holds something. */
  merges: Area[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  /** Of a text file: the line on which each row begins, from 1. */
  lines?: number[];
  /** What was found wrong while it was read. */
  flaws: Flaw[];
}

/** Something about a whole sheet that its reader should know. */
export interface Flaw {
  code: 'encoding' | 'cut';
  row?: number;
  column?: number;
  text: string;
}

export interface Workbook {
  /** The name of the input, as the caller gave it. */
  file: string;
  sheets: Sheet[];
}

/** `A`, `B`, … `AA`. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** `D4` for row 3 and column 3. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;
