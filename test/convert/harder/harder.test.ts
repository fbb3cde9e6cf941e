import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {convert} from '../../../src/convert/convert.js';
import {parseCatalog} from '../../../src/schema/index.js';
import {readWorkbook} from '../../../src/sheets/read-workbook.js';
import {differences, NOW, type Expected} from './compare.js';

const HERE = new URL('./', import.meta.url);
const cases = readdirSync(HERE)
  .filter((name) => name.endsWith('.expected.json'))
  .flatMap((name) => {
    const expected = JSON.parse(readFileSync(new URL(name, HERE), 'utf8')) as Expected;
    return expected.files.map(({file}) => ({file, expected}));
  });

describe.each(cases)('$file', ({file, expected}) => {
  const bytes = readFileSync(new URL(file, HERE));

  it('becomes what it says, and every row is told of', () => {
    expect(differences(bytes, file, expected)).toEqual([]);
  });

  it('is a catalog in which nothing is left out', () => {
    const {catalog} = convert([readWorkbook(bytes, file)], {now: NOW});
    expect(parseCatalog(JSON.parse(JSON.stringify(catalog))).issues).toEqual([]);
  });
});

it.each(['America/New_York', 'Asia/Jayapura', 'Pacific/Kiritimati'])(
  'reads the same days and times on a machine in %s',
  (zone) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    for (const {file, expected} of cases.filter(({file}) => file.startsWith('07')))
      expect(differences(readFileSync(new URL(file, HERE)), file, expected)).toEqual([]);
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  },
);
