import {mkdtempSync, rmSync} from 'node:fs';
import {readFile, stat} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {measureCommand, printCommand} from './command-process.mjs';
import {writeWorkbook} from './convert-workbook.mjs';

const ROWS = 20_000;
const WANTED = {seconds: 10, megabytes: 500};

/** A workbook of a province through `mpp-catalog convert`. */
export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'mpp-bench-'));
  const [workbook, catalog] = ['province.xlsx', 'province.json'].map((name) => join(folder, name));
  await writeWorkbook(workbook, ROWS);

  const result = await measureCommand(['convert', workbook, '-o', catalog]);
  const {services} = JSON.parse(await readFile(catalog, 'utf8'));
  const megabytes = ((await stat(workbook)).size / 1e6).toFixed(1);
  rmSync(folder, {recursive: true});

  const rows = ROWS.toLocaleString('en');
  printCommand(`Convert a workbook of ${rows} rows, ${megabytes} MB`, result, WANTED);
  console.log(`  ${services.length.toLocaleString('en')} services came out`);
}
