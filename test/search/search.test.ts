import {describe, expect, it} from 'vitest';
import {buildIndex, search} from '../../src/search/index.js';
import {catalogOf, catalogOfNames} from './catalog.js';

const found = (catalog: Parameters<typeof buildIndex>[0], query: string) =>
  search(buildIndex(catalog), query).hits.map((hit) => hit.id);

describe('a query finds', () => {
  const forms = ['KTP-el', 'e-KTP', 'AK-1', 'SIM C', 'Salat Jum’at', 'Anak-anak'];

  it.each([
    ['KTP-el', ['KTP-el', 'e-KTP']],
    ['ktp el', ['KTP-el', 'e-KTP']],
    ['ktpel', ['KTP-el']],
    ['ktp-', ['KTP-el', 'e-KTP']],
    ['ektp', ['e-KTP', 'KTP-el']],
    ['e-ktp', ['e-KTP', 'KTP-el']],
    ['AK-1', ['AK-1']],
    ['ak1', ['AK-1']],
    ['ak 1', ['AK-1']],
    ['ak', ['AK-1']],
    ['simc', ['SIM C']],
    ['sim-c', ['SIM C']],
    ["jum'at", ['Salat Jum’at']],
    ['jumat', ['Salat Jum’at']],
    ['anak', ['Anak-anak']],
    ['k', ['KTP-el', 'e-KTP']],
    ['zzz', []],
  ])('%s: %j', (query, expected) => {
    expect(found(catalogOfNames(...forms), query).sort()).toEqual(expected.sort());
  });

  it('only services that hold every word, in whatever place', () => {
    const catalog = catalogOf({
      agencies: [{id: 'a', name: 'Kantor Imigrasi', short: 'Kanim', aliases: ['ditjenim']}],
      services: [
        {id: 'one', name: 'Paspor', agency: 'a', aliases: ['buku hijau'], lifeEvents: ['Umrah']},
        {id: 'two', name: 'Visa', agency: 'a', category: 'Orang asing', summary: 'Izin masuk'},
      ],
    });

    expect(found(catalog, 'paspor imigrasi')).toEqual(['one']);
    expect(found(catalog, 'hijau umrah')).toEqual(['one']);
    expect(found(catalog, 'asing masuk kanim ditjenim')).toEqual(['two']);
  });

  it('words of every language', () => {
    const catalog = catalogOf({
      services: [{id: 'kk', name: {id: 'Kartu Keluarga', en: 'Family card'}}],
    });

    expect(found(catalog, 'family')).toEqual(['kk']);
    expect(found(catalog, 'keluarga')).toEqual(['kk']);
  });

  it('nothing by what a service asks for', () => {
    const catalog = catalogOf({services: [{id: 'kk', requirements: [{text: 'Fotokopi KTP'}]}]});

    expect(found(catalog, 'ktp')).toEqual([]);
  });

  it('the service though people type small words around it', () => {
    expect(found(catalogOfNames('Paspor', 'Cara Berkebun'), 'bagaimana cara ke paspor?')).toEqual([
      'Paspor',
    ]);
  });

  it.each(['cara bikin paspor', 'mau ngurus paspor', 'buat paspor'])(
    'finds a thing whatever people say for having it done: %j',
    (query) => {
      expect(found(catalogOfNames('Paspor', 'Berkebun'), query)).toEqual(['Paspor']);
    },
  );

  it('small words when nothing else was typed', () => {
    expect(found(catalogOfNames('Paspor', 'Cara Berkebun'), 'cara')).toEqual(['Cara Berkebun']);
  });

  it('everything when nothing was typed', () => {
    expect(found(catalogOfNames('Paspor', 'KTP'), ' ')).toEqual(['Paspor', 'KTP']);
    expect(found(catalogOfNames('Paspor', 'KTP'), '?!')).toEqual(['Paspor', 'KTP']);
  });
});

describe('results stand', () => {
  it('with exact words before words that only begin so', () => {
    expect(found(catalogOfNames('Simpanan', 'SIM A'), 'sim')).toEqual(['SIM A', 'Simpanan']);
  });

  it('with the more of a half-typed word there is first', () => {
    expect(found(catalogOfNames('Pasarannya', 'Pasar'), 'pasa')).toEqual(['Pasar', 'Pasarannya']);
  });

  it('with a compound written as one before its parts', () => {
    expect(found(catalogOfNames('KTP-el', 'EKTP'), 'e-ktp')).toEqual(['EKTP', 'KTP-el']);
  });

  it('with names before aliases before the rest', () => {
    const catalog = catalogOf({
      services: [
        {id: 'summary', summary: 'Nikah', popular: 4},
        {id: 'event', lifeEvents: ['Nikah'], popular: 3},
        {id: 'alias', aliases: ['nikah'], popular: 2},
        {id: 'name', name: 'Nikah', popular: 1},
      ],
    });

    expect(found(catalog, 'nikah')).toEqual(['name', 'alias', 'event', 'summary']);
  });

  it('with the more wanted first among equals, then by name', () => {
    const catalog = catalogOf({
      services: [
        {id: '1', name: 'Paspor Ž'},
        {id: '2', name: 'paspor z', popular: 1},
        {id: '3', name: 'Paspor a'},
        {id: '4', name: 'Paspor zz', popular: 2},
        {id: '5', name: 'Paspor Z'},
      ],
    });

    expect(found(catalog, 'paspor').slice(0, 3)).toEqual(['4', '2', '3']);
    expect(found(catalog, '')).toEqual(['4', '2', '3', '1', '5']);
  });

  it('with the more wanted first among services of the same words, however few are asked for', () => {
    const services = [undefined, 1, 3, 2].map((popular, place) => ({
      id: `${place}`,
      name: 'Paspor',
      popular,
    }));
    const index = buildIndex(catalogOf({services}));
    const first = (limit: number, sort: 'relevance' | 'name') =>
      search(index, 'paspor', {limit, sort}).hits.map((hit) => hit.id);

    expect(first(2, 'relevance')).toEqual(['2', '3']);
    expect(first(9, 'name')).toEqual(['2', '3', '1', '0']);
  });

  it('by name when asked, in the language of the catalog', () => {
    const catalog = catalogOf({
      services: [
        {id: 'c', name: 'C', popular: 9},
        {id: 'b', name: {en: 'A', id: 'B'}},
        {id: 'a', name: {en: 'A2'}, popular: 1},
      ],
    });

    const {hits} = search(buildIndex(catalog), '', {sort: 'name'});

    expect(hits.map((hit) => hit.id)).toEqual(['a', 'b', 'c']);
  });
});

it('a limit shortens the hits and nothing else', () => {
  const index = buildIndex(catalogOfNames('Paspor baru', 'Paspor rusak', 'Paspor hilang'));

  const {hits, total, facets} = search(index, 'paspor', {limit: 1});

  expect(hits.map((hit) => hit.id)).toEqual(['Paspor baru']);
  expect(total).toBe(3);
  expect(facets.category).toEqual([{value: '-', count: 3}]);
});

it.each(['relevance', 'name', 'fee', 'duration'] as const)(
  'however many are asked for, the first are the first of all, by %s',
  (sort) => {
    const services = Array.from({length: 150}, (_, place) => ({
      id: `${place}`,
      name: `Paspor ${'x'.repeat((place * 7) % 11)} ${(place * 31) % 50}`,
      popular: (place * 13) % 5,
      fees: [{label: 'Biaya', amount: (place * 17) % 40}],
    }));
    const index = buildIndex(catalogOf({services}));
    const ids = (limit?: number) => search(index, 'paspor', {sort, limit}).hits.map(({id}) => id);

    for (const limit of [0, 1, 30, 120]) expect(ids(limit)).toEqual(ids().slice(0, limit));
  },
);

it('hits of several catalogs tell which one they are from', () => {
  const index = buildIndex([catalogOfNames('KTP'), catalogOfNames('Paspor', 'KTP')]);

  const {hits} = search(index, 'ktp');

  expect(hits.map(({id, catalog}) => [id, catalog])).toEqual([
    ['KTP', 0],
    ['KTP', 1],
  ]);
});

it('a catalog without services has no results', () => {
  const {hits, total, facets} = search(buildIndex(catalogOf({})), 'ktp', {filters: {mall: ['x']}});

  expect({hits, total}).toEqual({hits: [], total: 0});
  expect(facets.mall).toEqual([{value: 'x', count: 0}]);
  expect(search(buildIndex([]), '').total).toBe(0);
});
