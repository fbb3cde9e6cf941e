import {convert} from '../convert/convert.js';
import type {Catalog} from '../schema/index.js';
import {readWorkbook} from '../sheets/read-workbook.js';
import {PAPERS, SHEETS} from './layout.js';
import {lostBetween, type Lost} from './lost.js';
import {rowsOf} from './rows.js';
import {workbookOf} from './workbook.js';

/**
 * The workbook that staff fill in, as XLSX, empty or with what a catalog holds; and what of the
 * catalog it cannot hold, found by reading it back: no list of such fields could grow old.
 *
 * `now` is written into it as the day on which it was made.
 */
export async function templateWorkbook(
  now: Date,
  catalog?: Catalog,
): Promise<{bytes: Uint8Array; lost: Lost[]}> {
  const rows = catalog ? rowsOf(catalog) : {};
  const sheets = rows.requirements?.length ? [...SHEETS, PAPERS] : SHEETS;
  const bytes = await workbookOf(
    sheets.map((sheet) => ({sheet, rows: rows[sheet.role] ?? []})),
    now,
  );
  if (!catalog) return {bytes, lost: []};
  const back = convert([readWorkbook(bytes, 'template.xlsx')], {now, language: catalog.language});
  return {bytes, lost: lostBetween(catalog, back.catalog)};
}
