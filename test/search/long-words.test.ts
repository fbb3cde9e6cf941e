import {afterEach, describe, expect, it, vi} from 'vitest';
import {foldWords, MAX_WORD} from '../../src/search/fold.js';
import {
  buildIndex,
  indonesian,
  matchRanges,
  search,
  type ServiceIndex,
} from '../../src/search/index.js';
import {lexiconOf} from '../../src/search/language.js';
import {readQuery} from '../../src/search/read-query.js';
import {catalogOfNames} from './catalog.js';

const LENGTH = 40_000;

const indonesianLexicon = lexiconOf(indonesian);
const read = (query: string) => readQuery(query, indonesianLexicon);

/** The index, and how often its entries have been read. */
function counted(index: ServiceIndex) {
  const reads = {count: 0};
  const watched = <List extends object>(list: List) =>
    new Proxy(list, {
      get(target, key) {
        reads.count++;
        return Reflect.get(target, key, target) as unknown;
      },
    });
  const {vocabulary} = index;
  const terms = {starts: vocabulary.terms.starts, entries: watched(vocabulary.terms.entries)};
  return {reads, index: {...index, vocabulary: {...vocabulary, terms}}};
}

describe('a word of 40,000 characters', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is kept only as far as anyone would type it', () => {
    expect(foldWords('a'.repeat(LENGTH))).toEqual([
      {text: 'a'.repeat(MAX_WORD), from: 0, to: LENGTH},
    ]);
  });

  it('is no longer when it is joined to another', () => {
    const lengths = foldWords(`${'a'.repeat(LENGTH)}-${'b'.repeat(LENGTH)}`).map(
      ({text}) => text.length,
    );

    expect(lengths).toEqual([MAX_WORD, MAX_WORD, MAX_WORD]);
  });

  it.each(['é', '’', '—', '\u00A0', '\u0301', '👶', 'é1', 'é—', '.é', ' é', '1a', '-'])(
    'made of %j is read in one step a character',
    (unit) => {
      const steps = vi.spyOn(String.prototype, 'normalize');

      const words = foldWords(unit.repeat(LENGTH));

      expect(steps.mock.calls.length).toBeLessThanOrEqual(LENGTH * unit.length + 1);
      expect(words.length).toBeLessThanOrEqual(4 * LENGTH);
      expect(Math.max(0, ...words.slice(0, 100).map(({text}) => text.length))).toBeLessThanOrEqual(
        MAX_WORD,
      );
    },
  );

  it('is found by its beginning and by the whole of it', () => {
    const long = 'paspor'.repeat(LENGTH / 6);
    const index = buildIndex(catalogOfNames(long, 'Paspor'));

    expect(search(index, 'pasporpas').hits.map((hit) => hit.id)).toEqual([long]);
    expect(search(index, long).hits.map((hit) => hit.id)).toEqual([long]);
  });

  it('is marked whole', () => {
    expect(matchRanges(`x ${'a'.repeat(LENGTH)}`, 'aaa')).toEqual([[2, LENGTH + 2]]);
  });
});

describe('a query of 10 kB', () => {
  const pasted = Array.from({length: 2_000}, (_, place) => `w${place.toString(36)}`).join(' ');
  const index = buildIndex(
    catalogOfNames(...Array.from({length: 900}, (_, place) => `W${place} layanan ${place}`)),
  );

  it('is read as far as a line', () => {
    expect(pasted.length).toBeGreaterThan(8_000);
    expect(read(pasted).tokens.length).toBeLessThan(100);
  });

  it('asks for a word once, however often it is repeated', () => {
    expect(read('ktp '.repeat(2_500)).tokens.map(({text}) => text)).toEqual(['ktp']);
  });

  it.each([pasted, 'w '.repeat(5_000), 'w-'.repeat(5_000), 'a1'.repeat(5_000)])(
    'takes steps that can be counted (%#)',
    (query) => {
      const {reads, index: watched} = counted(index);

      search(watched, query);

      expect(reads.count).toBeLessThan(100 * index.vocabulary.terms.entries.length);
    },
  );
});
