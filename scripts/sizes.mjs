import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {root} from './run.mjs';

const folder = join(root, 'dist/cdn');
const LIMITS = {'mpp-elements.js': 105_900};

/** Prints the weight of every built file and tells whether all keep within their limits. */
export function printSizes() {
  const rows = readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map(weigh);
  console.log(line('dist/cdn (bytes)', 'raw', 'gzip', 'brotli'));
  for (const {file, raw, gzip, brotli} of rows) console.log(line(file, raw, gzip, brotli));

  const heavy = rows.filter(({file, brotli}) => brotli > LIMITS[file]);
  for (const {file, brotli} of heavy) {
    console.error(`${file} is ${brotli} bytes with brotli; it may have ${LIMITS[file]}.`);
  }
  return heavy.length === 0;
}

function weigh(file) {
  const bytes = readFileSync(join(folder, file));
  return {
    file,
    raw: bytes.length,
    gzip: gzipSync(bytes, {level: 9}).length,
    // Node's default quality is 11, the highest.
    brotli: brotliCompressSync(bytes).length,
  };
}

function line(name, ...columns) {
  return name.padEnd(28) + columns.map((column) => String(column).padStart(9)).join('');
}
