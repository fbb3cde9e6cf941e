import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {
  FROM_HSDS,
  TO_CPSV_AP,
  TO_CSV,
  TO_HSDS,
  TO_ICS,
  TO_SCHEMA_ORG,
  type Mapping,
} from '../../src/interchange/index.js';

const page = rowsIn(readFileSync(new URL('../../docs/interchange.md', import.meta.url), 'utf8'));

/** The rows of tables, whatever padding and escaping the formatter gave them. */
function rowsIn(text: string) {
  return new Set(text.split('\n').map((line) => line.replaceAll(/[\\`\s]/g, '')));
}

/** The table of a mapping, as the page has it. */
const tableOf = (mapping: Mapping) =>
  Object.entries(mapping).map(([from, to]) => `|${from}|${to}|`.replaceAll(/[\s`]/g, ''));

it.each(Object.entries({TO_HSDS, FROM_HSDS, TO_CPSV_AP, TO_SCHEMA_ORG, TO_CSV, TO_ICS}))(
  'docs/interchange.md has the table %s as the code has it',
  (_, mapping) => {
    const missing = tableOf(mapping).filter((row) => !page.has(row));

    expect(missing).toEqual([]);
  },
);
