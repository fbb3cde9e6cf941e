import ExcelJS from 'exceljs';
import {convert, type ConvertOptions} from '../../src/convert/convert.js';
import {readWorkbook} from '../../src/sheets/read-workbook.js';

const NOW = new Date('2026-03-09T05:00:00Z');

type Value =
  string | number | Date | null | undefined | {formula: string; result?: string | number};

/** A workbook with these rows on its sheets; `change` sets merges and what is hidden. */
export async function workbook(
  sheets: Record<string, Value[][]>,
  change: (book: ExcelJS.Workbook) => void = () => {},
) {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name);
    for (const row of rows) sheet.addRow(row);
  }
  change(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

export const converted = (bytes: Uint8Array | string, options: Partial<ConvertOptions> = {}) =>
  convert(
    [readWorkbook(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, 'data')],
    {now: NOW, ...options},
  );

export type Conversion = ReturnType<typeof converted>;

/** What became of each row, as `3 imported Akta kelahiran`. */
export const outcomes = ({rows, catalog}: Conversion) =>
  rows.map(({row, outcome, service, agency}) => {
    const name =
      catalog.services.find(({id}) => id === service)?.name ??
      catalog.agencies.find(({id}) => id === agency)?.name ??
      '';
    return `${row} ${outcome} ${name as string}`.trim();
  });

/** The problems, as `D3 fee-missing`. */
export const told = ({problems}: Conversion) =>
  problems.map(({cell, row, code}) => `${cell ?? row ?? 'sheet'} ${code}`);

/** One service by its name, with the name of its agency. */
export function service({catalog}: Conversion, name: string) {
  const found = catalog.services.find((one) => one.name === name);
  if (!found)
    throw new Error(
      `no service ${name}: ${catalog.services.map((one) => one.name as string).join(', ')}`,
    );
  return {...found, agency: catalog.agencies.find(({id}) => id === found.agency)!.name as string};
}
