import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {measureCommand, printCommand} from './command-process.mjs';
import {median, timeOf} from './figures.mjs';
import {oneCatalogOf} from './national.mjs';

const WANTED = {seconds: 3, megabytes: 1000};
const ROUNDS = 5;

/** One catalog of 100,000 services through `mpp-catalog validate`, beside `JSON.parse` of the same text. */
export async function measure() {
  const catalog = oneCatalogOf('nat');
  const text = JSON.stringify(catalog);
  const folder = mkdtempSync(join(tmpdir(), 'mpp-bench-'));
  const file = join(folder, 'nation.json');
  writeFileSync(file, text);

  const result = await measureCommand(['validate', file]);
  rmSync(folder, {recursive: true});

  const services = catalog.services.length.toLocaleString('en');
  const megabytes = (Buffer.byteLength(text) / 1e6).toFixed(0);
  printCommand(`Validate a catalog of ${services} services, ${megabytes} MB`, result, WANTED);
  console.log(`  ${parsing(text).toFixed(2)} s for JSON.parse of the same text`);
}

function parsing(text) {
  const parse = () => JSON.parse(text).services.length;
  return median(Array.from({length: ROUNDS}, () => timeOf(parse))) / 1000;
}
