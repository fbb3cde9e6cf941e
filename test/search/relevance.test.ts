import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import type {Catalog} from '../../src/schema/index.js';
import {buildIndex, search} from '../../src/search/index.js';
import {demoCatalog, demoFiles} from '../support/demo-catalogs.js';
import {idsOf} from './catalog.js';

interface Asked {
  q: string;
  kind: string;
  best: string[];
}

const FIRST = 3;

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`relevance/${file}`, import.meta.url), 'utf8'));

const catalog = read('catalog.json') as Catalog;
const index = buildIndex(catalog);

const found = ({q}: Asked) => search(index, q).hits.map(({id}) => id);

/** The place of the first right answer, counted from 1. */
function rankOf(asked: Asked) {
  const place = found(asked).findIndex((id) => asked.best.includes(id));
  return place < 0 ? Infinity : place + 1;
}

const mean = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

describe.each(['queries-open.json', 'queries-more.json'])(
  'of searches as citizens type them, %s',
  (file) => {
    const {queries} = read(file) as {queries: Asked[]};
    const answerable = queries.filter(({kind}) => kind !== 'negative');
    const missed = answerable.filter((asked) => rankOf(asked) > FIRST);
    const behind = answerable.filter((asked) => rankOf(asked) > 1);
    const told = (asked: Asked[]) =>
      asked.map((one) => `${one.q}: ${found(one).slice(0, FIRST).join(', ')}`).join('\n');

    it('97 in 100 have a right answer among the first three', () => {
      const share = 1 - missed.length / answerable.length;

      expect(share, told(missed)).toBeGreaterThanOrEqual(0.97);
    });

    it('the right answer mostly stands first', () => {
      const reciprocal = mean(answerable.map((asked) => 1 / rankOf(asked)));

      expect(reciprocal, told(behind)).toBeGreaterThanOrEqual(0.93);
    });

    it.each(queries.filter(({kind}) => kind === 'negative').map(({q}) => q))(
      'what no office does finds nothing: %s',
      (q) => {
        expect(search(index, q).hits).toEqual([]);
      },
    );
  },
);

describe('of the same searches in the sample catalogs', () => {
  const all = ['queries-open.json', 'queries-more.json'].flatMap(
    (file) => (read(file) as {queries: Asked[]}).queries,
  );

  it.each(demoFiles)('nothing in %s answers what no office does', (file) => {
    const index = buildIndex(demoCatalog(file));
    const negative = all.filter(({kind}) => kind === 'negative');
    const answered = negative.filter(({q}) => search(index, q).total > 0);

    expect(negative.length).toBeGreaterThan(20);
    expect(answered.map(({q}) => q)).toEqual([]);
  });

  // Other sentences stand there, and fewer services.
  it.each(demoFiles)(
    '97 in 100 that %s can answer have a right answer among the first three',
    (file) => {
      const catalog = demoCatalog(file);
      const had = idsOf(catalog);
      const answerable = all.filter(({best}) => best.some((id) => had.has(id)));
      const index = buildIndex(catalog);
      const missed = answerable.filter(({q, best}) => {
        const first = search(index, q, {limit: FIRST}).hits;
        return !first.some(({id}) => best.includes(id));
      });

      expect(answerable.length).toBeGreaterThan(200);
      const share = 1 - missed.length / answerable.length;
      expect(share, missed.map(({q}) => q).join('\n')).toBeGreaterThanOrEqual(0.97);
    },
  );
});
