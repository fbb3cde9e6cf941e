import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  buildIndex,
  indonesian,
  loadIndex,
  saveIndex,
  search,
  type SearchLanguage,
} from '../../src/search/index.js';
import {catalogs, filters, query, toy} from './arbitrary.js';
import {catalogOf, catalogOfNames} from './catalog.js';

const CUT = /Not an index saved by saveIndex, or cut short/;
const OTHER_WORDS = /saved with other word tables: build it again/;

const saved = saveIndex(
  buildIndex(catalogOfNames('Paspor', 'KTP-el hilang', 'SIM C'), {language: toy}),
);
const inIndonesian = saveIndex(buildIndex(catalogOfNames('Paspor')));
const found = (bytes: Uint8Array, query: string) =>
  search(loadIndex(bytes, {language: toy}), query).hits.map(({id}) => id);

/** The least length at which cut bytes are not refused with a clear error. */
const acceptedCut = (cut: (length: number) => Uint8Array) =>
  [...saved.keys()].find((length) => {
    try {
      loadIndex(cut(length), {language: toy});
    } catch (error) {
      return !CUT.test(String(error));
    }
    return true;
  });

it('a saved index answers as the one that was built', () => {
  fc.assert(
    fc.property(catalogs, query, filters, (catalogs, query, filters) => {
      const index = buildIndex(catalogs, {language: toy});

      const loaded = loadIndex(saveIndex(index), {language: toy});

      expect(search(loaded, query, {filters})).toEqual(search(index, query, {filters}));
    }),
    {numRuns: 150},
  );
});

it('names that are no Unicode, and ids that look like the format, are kept as they are', () => {
  const names = ['\uD83D paspor', '$', '{"$":[0,0,1]}', '__proto__', '\u202Epaspor'];
  const index = buildIndex(catalogOf({services: names.map((id) => ({id, category: id}))}));

  const loaded = loadIndex(saveIndex(index));

  expect(search(loaded, '')).toEqual(search(index, ''));
  expect(search(loaded, 'paspor')).toEqual(search(index, 'paspor'));
});

describe('the bytes may lie', () => {
  it('at any place of a larger buffer', () => {
    for (let offset = 0; offset < 9; offset++) {
      const buffer = new Uint8Array(saved.length + 40).fill(7);
      buffer.set(saved, offset);

      expect(found(buffer.subarray(offset, offset + saved.length), 'paspor')).toEqual(['Paspor']);
    }
  });

  it('before others, as files that were read in one go', () => {
    const twice = new Uint8Array(saved.length * 2);
    twice.set(saved);
    twice.set(saved, saved.length);

    expect(found(twice, 'sim c')).toEqual(['SIM C']);
  });

  it('in a Buffer of Node', () => {
    expect(found(Buffer.from(saved), 'ktp')).toEqual(['KTP-el hilang']);
  });
});

describe('an error says in two languages what to do about', () => {
  it('bytes that were cut short anywhere', () => {
    expect(acceptedCut((length) => saved.slice(0, length))).toBeUndefined();
  });

  it('a view that was cut short though its buffer goes on', () => {
    expect(acceptedCut((length) => saved.subarray(0, length))).toBeUndefined();
  });

  it.each([0, 3, 7])('another format: byte %i is not what it should be', (place) => {
    const bytes = saved.slice();
    bytes[place]! ^= 1;

    expect(() => loadIndex(bytes)).toThrow(CUT);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['zeros', new Uint8Array(4096)],
    ['a page that says 404', new TextEncoder().encode('<!doctype html><title>404</title>')],
    ['a catalog', new TextEncoder().encode(JSON.stringify(catalogOfNames('KTP')))],
  ])('%s', (_, bytes) => {
    expect(() => loadIndex(bytes)).toThrow(CUT);
    expect(() => loadIndex(bytes)).toThrow(/buat lagi dari katalognya/);
  });

  it('no bytes at random', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(() => loadIndex(bytes)).toThrow(CUT);
      }),
    );
  });

  it.each<[string, Partial<SearchLanguage>]>([
    ['synonyms', {synonyms: 'ktp,kartu'}],
    ['leads', {leads: 'bayi>akta lahir'}],
    ['spellings', {spellings: 'izin ijin'}],
    ['stop words', {stopWords: 'dan'}],
    ['variants', {variants: 'hilang'}],
    ['weak words', {weakWords: 'surat'}],
    ['stemmer', {stem: (word) => word.slice(0, 4)}],
  ])('other tables of words: %s', (_, part) => {
    const language = {...indonesian, ...part};

    expect(() => loadIndex(inIndonesian, {language})).toThrow(OTHER_WORDS);
    expect(() => loadIndex(inIndonesian, {language})).toThrow(/daftar kata yang lain/);
  });
});

it('a Buffer at an odd place of a larger one is loaded', () => {
  const bytes = saveIndex(buildIndex(catalogOfNames('KTP')));
  const larger = Buffer.alloc(bytes.length + 3);
  larger.set(bytes, 3);

  expect(search(loadIndex(larger.subarray(3)), 'ktp').total).toBe(1);
});
