// Writes src/registry/regencies.ts: the provinces, regencies and cities of Indonesia with
// their codes, from the package idn-area-data. Run again when the package is newer.
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {format} from 'prettier';

const home = dirname(createRequire(import.meta.url).resolve('idn-area-data/package.json'));
const {version} = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));

const rows = (file) =>
  readFileSync(join(home, 'data', file), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));

const SPELT = {DKI: 'DKI', DAN: 'dan', 'ADM.': 'Administrasi'};
const named = (words) =>
  words
    .split(' ')
    .map(
      (word) =>
        SPELT[word] ?? word.toLowerCase().replace(/(^|[-'])\p{L}/gu, (c) => c.toUpperCase()),
    )
    .join(' ');

const provinces = rows('provinces.csv').map(([code, name]) => [code, named(name)]);
const regencies = rows('regencies.csv');
const listOf = (province) =>
  regencies
    .filter(([, of]) => of === province)
    .map(([code, , name]) => `${code.slice(3)} ${named(name)}`)
    .join('|');

const source = `// Written by scripts/regions.mjs from idn-area-data ${version}; do not edit by hand.
// The data is made available under the Open Database License (ODbL 1.0),
// https://opendatacommons.org/licenses/odbl/1-0/, from https://github.com/fityannugroho/idn-area-data

/** Provinces by code of the Ministry of Home Affairs: the name, and \`NN name\` of each regency and city. */
export const PROVINCES: Record<string, readonly [name: string, regencies: string]> = {
${provinces.map(([code, name]) => `'${code}': [${JSON.stringify(name)}, ${JSON.stringify(listOf(code))}],`).join('\n')}
};
`;
const target = new URL('../src/registry/regencies.ts', import.meta.url);
writeFileSync(
  target,
  await format(source, {
    parser: 'typescript',
    singleQuote: true,
    printWidth: 100,
    bracketSpacing: false,
  }),
);
