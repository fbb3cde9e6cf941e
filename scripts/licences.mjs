import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './run.mjs';

/** Licences that ask for no more than their text beside the code, by their SPDX identifiers. */
const ALLOWED = new Set(
  '0BSD Apache-2.0 BlueOak-1.0.0 BSD-2-Clause BSD-3-Clause CC0-1.0 ISC MIT Unlicense Zlib'.split(
    ' ',
  ),
);

const HEAD = `# What of others is in this package

The files in this folder hold code of the packages below, each under the licence that follows its name.

The names and codes of provinces, regencies and cities in the command line come from the package idn-area-data, <https://github.com/fityannugroho/idn-area-data>, whose data is made available under the Open Database License (ODbL 1.0), <https://opendatacommons.org/licenses/odbl/1-0/>.
`;

/** The packages, by folder, of which the bundler put code into what it gave. */
export function bundledPackages(outputs) {
  const chunks = outputs.flat().flatMap(({output}) => output);
  const ids = chunks.flatMap(({moduleIds = []}) => moduleIds);
  const packages = [...new Set(ids.map(folderOf).filter(Boolean))].map(packageIn);
  // One version may lie in several folders.
  return [...new Map(packages.map((one) => [titleOf(one), one])).values()].sort(byTitle);
}

/** The packages that installing this one brings. */
export function runtimePackages() {
  const {packages} = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, {dev, devOptional}]) => path !== '' && !dev && !devOptional)
    .map(([path]) => packageIn(join(root, path)));
}

/** Writes the licences of what is bundled; tells whether the licence of every package is allowed. */
export function writeThirdParty(bundled) {
  writeFileSync(join(root, 'dist/THIRD-PARTY.md'), [HEAD, ...bundled.map(section)].join('\n'));

  const refused = [...bundled, ...runtimePackages()].filter(({licence}) => !isAllowed(licence));
  for (const one of refused) {
    const what = one.licence ? `the licence ${one.licence}` : 'no licence';
    console.error(`${titleOf(one)} has ${what}: see the list in scripts/licences.mjs.`);
  }
  return refused.length === 0;
}

/** Modules that no file holds are the compiler's own helpers; one file of ours holds data of others. */
function folderOf(id) {
  if (id.endsWith('/src/registry/regencies.ts')) return join(root, 'node_modules/idn-area-data');
  const [, folder] = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)/.exec(id) ?? [];
  return folder ?? (id.startsWith('\0') ? join(root, 'node_modules/rolldown') : undefined);
}

function packageIn(folder) {
  const {name, version, license, author} = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  return {folder, name, version, licence: license, author: author?.name ?? author};
}

/** One of alternatives, all of what is joined; an expression of both is for a person to judge. */
function isAllowed(licence = '') {
  const alternatives = licence.replace(/^\(([^()]*)\)$/, '$1').split(' OR ');
  return alternatives.some((all) => all.split(' AND ').every((one) => ALLOWED.has(one)));
}

function section(one) {
  return `## ${titleOf(one)}\n\n${one.licence}\n\n\`\`\`text\n${licenceText(one)}\n\`\`\`\n`;
}

function licenceText({folder, licence, author}) {
  const files = readdirSync(folder).sort();
  const texts = files
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (texts.length > 0) return texts.join('\n\n');

  const readme = files.find((file) => /^readme/i.test(file));
  const [said] =
    (readme && /^#+ *licen[cs]e.*?(?=^#+ |(?![^]))/ims.exec(read(folder, readme))) ?? [];
  return (
    said?.trim() ??
    `By ${author}; the text, which the package leaves out, is at https://spdx.org/licenses/${licence}`
  );
}

function read(folder, file) {
  return readFileSync(join(folder, file), 'utf8');
}

function titleOf({name, version}) {
  return `${name} ${version}`;
}

function byTitle(a, b) {
  return titleOf(a) < titleOf(b) ? -1 : 1;
}
