import ExcelJS from 'exceljs';
import {GUIDE} from './guide.js';
import type {Choices, Heading, Sheet} from './layout.js';

/** The cells of a sheet below its headings, by field. */
export type Row = Partial<Record<string, string>>;

/** A sheet and what stands in it. */
export interface Filled {
  sheet: Sheet;
  rows: Row[];
}

/** Rows below the last filled one that have drop-downs too. */
const ROOM = 500;

const LINE_POINTS = 15;
/** Taller than this a row fills the screen. */
const MOST_LINES = 12;

/** The first column of the sheet of agencies. */
const AGENCY_CODES = 'Instansi!$A$2:$A$1000';

const DARK = 'FF1B4F72';
const LIGHT = 'FFD6E4F0';

/** exceljs checks a range as it does a cell, but its types know the cell only. */
type WithValidations = ExcelJS.Worksheet & {
  dataValidations: {add(range: string, validation: ExcelJS.DataValidation): void};
};

/** The workbook, as XLSX; `now` is written into it as the day on which it was made. */
export async function workbookOf(filled: Filled[], now: Date): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = workbook.modified = now;
  writeGuide(workbook);
  for (const one of filled) {
    if (one.sheet.role === 'profile') writeProfile(workbook, one);
    else writeTable(workbook, one);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function writeGuide(workbook: ExcelJS.Workbook) {
  const guide = workbook.addWorksheet(GUIDE.name);
  guide.columns = [{width: 110, style: {alignment: {wrapText: true, vertical: 'top'}}}];
  guide.addRows(GUIDE.lines.map((line) => [line]));
  guide.getRow(1).font = {bold: true, size: 14};
}

/** A profile stands on its side: one row for each heading. */
function writeProfile(workbook: ExcelJS.Workbook, {sheet, rows: [row = {}]}: Filled) {
  const page = workbook.addWorksheet(sheet.name, {
    views: [{state: 'frozen', xSplit: 1, ySplit: 1}],
  });
  page.columns = [{width: 24}, {width: 70, style: TEXT}];
  page.addRow(['Isian', 'Keterangan']);
  page.getRow(1).eachCell((cell) => styleHeading(cell, true));
  for (const heading of sheet.headings) {
    const {number} = page.addRow([heading.column.id, row[heading.column.field]]);
    writeHeading(page.getCell(number, 1), heading);
    if (heading.choices) offer(page, `B${number}`, heading.choices);
  }
}

function writeTable(workbook: ExcelJS.Workbook, {sheet, rows}: Filled) {
  const page = workbook.addWorksheet(sheet.name, {views: [{state: 'frozen', ySplit: 1}]});
  page.columns = sheet.headings.map(({width}) => ({width, style: TEXT}));
  page.addRow(sheet.headings.map(({column}) => column.id));
  for (const row of rows) addFilled(page, sheet, row);
  const last = rows.length + 1 + ROOM;
  sheet.headings.forEach((heading, index) => {
    const cell = page.getCell(1, index + 1);
    writeHeading(cell, heading);
    const {letter} = page.getColumn(index + 1);
    if (heading.choices) offer(page, `${letter}2:${letter}${last}`, heading.choices);
  });
}

/** LibreOffice leaves the rows of this writer at one line, so their height is reckoned here. */
function addFilled(page: ExcelJS.Worksheet, {headings}: Sheet, row: Row) {
  const texts = headings.map(({column}) => row[column.field]);
  const lines = headings.map(({width}, index) => linesOf(texts[index] ?? '', width));
  page.addRow(texts).height = LINE_POINTS * Math.min(Math.max(...lines), MOST_LINES);
}

const linesOf = (text: string, width: number) =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);

/**
 * Every cell is text: in another country's settings a program makes 8 of `08.00`, 350 of
 * `350.000` and March of `1-3`, and takes `=1+1` for a formula, before anybody can see it.
 */
const TEXT: Partial<ExcelJS.Style> = {
  numFmt: '@',
  alignment: {wrapText: true, vertical: 'top'},
};

function writeHeading(cell: ExcelJS.Cell, {column, note, isRequired}: Heading) {
  styleHeading(cell, isRequired);
  const [example] = column.examples;
  cell.note = [note, isRequired ? 'Wajib diisi.' : '', `Contoh: ${example}`]
    .filter(Boolean)
    .join('\n');
}

function styleHeading(cell: ExcelJS.Cell, isRequired: boolean) {
  cell.font = {bold: true, color: {argb: isRequired ? 'FFFFFFFF' : 'FF000000'}};
  cell.fill = {
    type: 'pattern',
    pattern: 'solid',
    fgColor: {argb: isRequired ? DARK : LIGHT},
  };
}

function offer(page: ExcelJS.Worksheet, range: string, {words, others}: Choices) {
  (page as WithValidations).dataValidations.add(range, {
    type: 'list',
    allowBlank: true,
    formulae: [words === 'agency-codes' ? AGENCY_CODES : `"${words.join(',')}"`],
    showErrorMessage: !others,
    // A warning, which may be passed: what `convert` does not know it tells by row and column.
    errorStyle: 'warning',
    errorTitle: 'Periksa isian ini',
    error: 'Isian ini tidak ada dalam daftar. Pilih dari daftar bila ada yang sesuai.',
  });
}
