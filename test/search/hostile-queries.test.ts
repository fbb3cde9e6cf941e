import {describe, expect, it} from 'vitest';
import {buildIndex, matchRanges, search} from '../../src/search/index.js';
import {catalogOf, catalogOfNames} from './catalog.js';

const LENGTH = 40_000;
/** Generous: each takes a few milliseconds. */
const QUICK = 1_000;

const names = Array.from({length: 500}, (_, place) => `Layanan paspor ${place} akta kelahiran`);
const index = buildIndex(catalogOfNames(...names));

const HOSTILE = [
  ['a', 'ab', 'pas ', 'akta lahir ', 'a1', '-', '.', '\u0301', '\uD83D', '\u202E', '👶', 'anak2 '],
  ['__proto__ ', 'constructor ', 'ktp el ', 'kartu tanda ', 'syarat ', 'berapa lama '],
]
  .flat()
  .map((unit) => unit.repeat(Math.ceil(LENGTH / unit.length)));

describe('is answered quickly, whatever it is', () => {
  it.each(HOSTILE.map((query) => [JSON.stringify(query.slice(0, 12)), query]))(
    '40,000 letters of %s',
    (_, query) => {
      const start = performance.now();

      const {reading} = search(index, query);
      matchRanges(names[0]!, reading);
      matchRanges(query, 'akta');

      expect(performance.now() - start).toBeLessThan(QUICK);
    },
  );

  it('a requirement of 40,000 letters, and a number', () => {
    const requirements = [{text: `${'S'.repeat(LENGTH)} 1`}];
    const start = performance.now();

    buildIndex(catalogOf({services: [{id: 'ktp', requirements}]}));

    expect(performance.now() - start).toBeLessThan(QUICK);
  });

  it('a phrase of which every word may be read in many ways', () => {
    const start = performance.now();

    search(index, 'kartu tanda penduduk akta lahir nikah paspor motor '.repeat(20));
    search(index, 'a b c d e f g h i j k l m n o p q r s t u v w x y z');

    expect(performance.now() - start).toBeLessThan(QUICK);
  });
});

it.each(['proto', 'constructor', 'toString', 'hasOwnProperty', '__proto__'])(
  'a word that every object has is a stranger: %s',
  (query) => {
    expect(search(index, query)).toMatchObject({total: 0, corrected: []});
    expect(search(index, `paspor ${query}`)).toMatchObject({
      total: 500,
      givenUp: [query.replaceAll('_', '')],
    });
  },
);
