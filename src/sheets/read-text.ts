import {parse} from 'csv-parse/sync';
import {decode} from './decode.js';
import {textCell} from './tidy.js';
import {quoteLeftOpen, unreadable} from './unreadable.js';
import type {Cell, Flaw, Workbook} from './workbook.js';

const DELIMITERS = [',', ';', '\t', '|'];
const MOST_ROWS = 250_000;

/**
 * Reads text with a delimiter, whichever it is, as a workbook of one sheet.
 *
 * A row is a record: what stands between quotation marks may run over several lines.
 *
 * @throws Unreadable
 */
export function readText(bytes: Uint8Array, file: string): Workbook {
  const text = decode(bytes, file).text.replaceAll(/\r\n?/g, '\n');
  const records = recordsOf(text, file);
  if (records.length > MOST_ROWS) throw unreadable(file, 'huge');
  const rows = records.map(({record}) => record.map((text) => textCell(text.replace(MARKED, ''))));
  const lines: number[] = [];
  let line = 1;
  for (const {info} of records) {
    lines.push(line);
    line = info.lines + 1;
  }
  return {
    file,
    sheets: [
      {
        isHidden: false,
        rows,
        merges: [],
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
        lines,
        flaws: flawsOf(rows),
      },
    ],
  };
}

interface Parsed {
  record: string[];
  info: {lines: number};
}

function recordsOf(text: string, file: string): Parsed[] {
  const named = /^sep=(.)\r?\n/i.exec(text);
  const delimiter = named?.[1] ?? delimiterOf(text);
  try {
    return parse(text, {
      delimiter,
      info: true,
      relax_quotes: true,
      relax_column_count: true,
      record_delimiter: '\n',
    }) as unknown as Parsed[];
  } catch (error) {
    const {code, lines} = error as {code?: string; lines?: number};
    if (code !== 'CSV_QUOTE_NOT_CLOSED') throw unreadable(file, 'damaged');
    throw quoteLeftOpen(file, lines ?? 1);
  }
}

/** The delimiter that parts the first lines into the most even columns, outside quotation marks. */
function delimiterOf(text: string) {
  const lines = text
    .slice(0, 20_000)
    .replaceAll(/"(?:[^"]|"")*"/g, '""')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 60);
  const score = (delimiter: string) => {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(delimiter).length - 1;
      if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    return Math.max(0, ...[...counts].map(([count, times]) => times * Math.min(count, 3)));
  };
  const [best] = DELIMITERS.map((delimiter) => ({delimiter, score: score(delimiter)})).sort(
    (one, other) => other.score - one.score,
  );
  return best!.delimiter;
}

/** The apostrophe by which Excel, and our own export, say that a cell is text and no formula. */
const MARKED = /^'(?=[^']*$)/;

/** Letters that were lost before the file came here: nothing can bring them back. */
const LOST = /\uFFFD|Ã[\u0080-\u00BF]|â€|Â[\u0080-\u00BF]/;

/** After so many the file is to be saved again, whichever they are. */
const MOST_FLAWS = 20;

function flawsOf(rows: (Cell | undefined)[][]): Flaw[] {
  const flaws: Flaw[] = [];
  for (const [row, cells] of rows.entries()) {
    const column = cells.findIndex((cell) => cell && LOST.test(cell.text));
    if (column >= 0) flaws.push({code: 'encoding', row, column, text: cells[column]!.text});
    if (flaws.length === MOST_FLAWS) break;
  }
  return flaws;
}
