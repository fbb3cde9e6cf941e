import type {Report} from './report.js';
import type {TableColumn} from './heads.js';
import type {Table} from './tables.js';
import type {Workbook} from '../sheets/workbook.js';

/** How the rows of a table name their agency. */
export interface Blocks {
  /** Absent when the table has no such column. */
  column?: TableColumn;
  /** Whether only the first row of a block names it: then a blank one is of the agency above. */
  isFirstOnly: boolean;
  /** Rows that got the agency above. */
  filled: number;
}

/**
 * Looks at the whole column: names that come again row after row are written in every one, and
 * then a blank is a gap. Merged cells are none: they say how far they reach.
 */
export function blocksOf(table: Table, key: string): Blocks {
  const column =
    table.columns.find(({field}) => field === 'agency') ??
    table.columns.find(({field}) => field === 'agencyCode');
  if (!column) return {isFirstOnly: false, filled: 0};
  const {starts, again, blank} = countsOf(table, column, key);
  return {column, isFirstOnly: blank > again && blank * 2 >= starts, filled: 0};
}

function countsOf({grid, columns, from, to}: Table, {index}: TableColumn, key: string) {
  const about = columns.find(({field}) => field === key)?.index ?? index;
  const counts = {starts: 0, again: 0, blank: 0};
  let above: string | undefined;
  for (let row = from; row < to; row++) {
    const text = grid.own(row, index)?.text.trim();
    const isData = grid.filled(row).length > 1 && (about === index || grid.own(row, about));
    if (!isData || (text === undefined && grid.areaAt(row, index))) continue;
    if (text === undefined) counts.blank++;
    else if (text === above) counts.again++;
    else counts.starts++;
    if (text !== undefined) above = text;
  }
  return counts;
}

/** Says once for a table that blanks were filled: it is a guess, however likely. */
export function tellFilled(
  {column, filled}: Blocks,
  {grid}: Table,
  book: Workbook,
  report: Report,
) {
  if (column && filled > 0)
    report.ofSheet(book, grid.sheet, 'agency-filled', String(filled), column);
}
