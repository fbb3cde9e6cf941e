import {describe, expect, it} from 'vitest';
import {buildIndex, search, type Filters} from '../../src/search/index.js';
import {catalogOf} from './catalog.js';

const catalog = catalogOf({
  agencies: [{id: 'capil'}, {id: 'imigrasi', kind: 'vertical'}],
  malls: [
    {id: 'bogor', tenants: [{agency: 'capil'}, {agency: 'imigrasi'}]},
    {id: 'padang', tenants: [{agency: 'capil'}]},
  ],
  services: [
    {
      id: 'ktp',
      agency: 'capil',
      category: 'Kependudukan',
      fees: [],
      audience: 'citizen',
      duration: {max: 60, unit: 'minutes'},
    },
    {
      id: 'kia',
      agency: 'capil',
      category: 'Kependudukan',
      channels: ['counter', 'online'],
      fees: [{amount: 0}],
      lifeEvents: ['Anak lahir'],
      offers: [{mall: 'padang', scope: 'none'}],
    },
    {
      id: 'paspor',
      agency: 'imigrasi',
      category: 'Imigrasi',
      channels: ['counter'],
      fees: [{amount: 0}, {amount: 350_000}],
      audience: 'both',
      duration: {max: 4, unit: 'working-days'},
      links: [{rel: 'book', href: 'https://imigrasi.example'}],
    },
    {id: 'visa', agency: 'imigrasi', category: 'Imigrasi', fees: [{amount: null}]},
    {id: 'nib', category: 'Usaha', channels: ['online'], audience: 'business'},
  ],
});
const index = buildIndex(catalog);
const kept = (filters: Filters) =>
  search(index, '', {filters, sort: 'name'}).hits.map((hit) => hit.id);

describe('filters keep', () => {
  it.each<[Filters, string[]]>([
    [{}, ['kia', 'ktp', 'nib', 'paspor', 'visa']],
    [{category: []}, ['kia', 'ktp', 'nib', 'paspor', 'visa']],
    [{mall: ['padang']}, ['ktp']],
    [{mall: ['bogor']}, ['kia', 'ktp', 'paspor', 'visa']],
    [{mall: ['padang', 'bogor']}, ['kia', 'ktp', 'paspor', 'visa']],
    [{fee: ['free']}, ['kia', 'ktp']],
    [{fee: ['100000']}, ['kia', 'ktp']],
    [{fee: ['500000']}, ['kia', 'ktp', 'paspor']],
    [{duration: ['hour']}, ['ktp']],
    [{duration: ['week']}, ['ktp', 'paspor']],
    [{booking: ['online']}, ['paspor']],
    [{'life-event': ['Anak lahir']}, ['kia']],
    [{'agency-kind': ['vertical']}, ['paspor', 'visa']],
    [{open: ['now']}, ['kia', 'ktp', 'nib', 'paspor', 'visa']],
    [{audience: ['citizen']}, ['ktp', 'paspor']],
    [{audience: ['business']}, ['nib', 'paspor']],
    [{channel: ['online']}, ['kia', 'nib']],
    [{channel: ['online', 'counter']}, ['kia', 'nib', 'paspor']],
    [{channel: ['counter'], agency: ['capil']}, ['kia']],
    [{category: ['Usaha'], agency: ['capil']}, []],
    [{category: ['usaha']}, []],
    [{category: ['Usaha', 'no such']}, ['nib']],
  ])('%j: %j', (filters, expected) => {
    expect(kept(filters)).toEqual(expected);
  });
});

describe('the counts', () => {
  it('are of all results when nothing is chosen, most first, then by value', () => {
    expect(search(index, '').facets).toEqual({
      mall: [
        {value: 'bogor', count: 4},
        {value: 'padang', count: 1},
      ],
      category: [
        {value: 'Imigrasi', count: 2},
        {value: 'Kependudukan', count: 2},
        {value: 'Usaha', count: 1},
      ],
      agency: [
        {value: 'capil', count: 2},
        {value: 'imigrasi', count: 2},
        {value: 'nobody', count: 1},
      ],
      channel: [
        {value: 'counter', count: 2},
        {value: 'online', count: 2},
      ],
      fee: [
        {value: '1000000', count: 3},
        {value: '500000', count: 3},
        {value: '100000', count: 2},
        {value: '50000', count: 2},
        {value: 'free', count: 2},
      ],
      audience: [
        {value: 'business', count: 2},
        {value: 'citizen', count: 2},
      ],
      'agency-kind': [
        {value: 'regional', count: 2},
        {value: 'vertical', count: 2},
      ],
      'life-event': [{value: 'Anak lahir', count: 1}],
      duration: [
        {value: 'month', count: 2},
        {value: 'week', count: 2},
        {value: 'day', count: 1},
        {value: 'hour', count: 1},
      ],
      booking: [{value: 'online', count: 1}],
      open: [],
    });
  });

  it('of a facet ignore what is chosen in it, and follow what is chosen elsewhere', () => {
    const {facets} = search(index, '', {filters: {category: ['Imigrasi']}});

    expect(facets.category).toEqual([
      {value: 'Imigrasi', count: 2},
      {value: 'Kependudukan', count: 2},
      {value: 'Usaha', count: 1},
    ]);
    expect(facets.agency).toEqual([{value: 'imigrasi', count: 2}]);
    expect(facets['life-event']).toEqual([]);
  });

  it('follow the query', () => {
    expect(search(index, 'paspor').facets.mall).toEqual([{value: 'bogor', count: 1}]);
  });

  it('keep a chosen value in sight when nothing is left of it, known or not', () => {
    const filters = {category: ['Usaha', 'no such'], mall: ['bogor']};

    expect(search(index, 'paspor', {filters}).facets.category).toEqual([
      {value: 'Imigrasi', count: 1},
      {value: 'Usaha', count: 0},
      {value: 'no such', count: 0},
    ]);
  });
});

it('a mall of the same id in two catalogs is one mall', () => {
  const both = buildIndex([catalog, catalog]);

  expect(search(both, 'ktp').facets.mall).toEqual([
    {value: 'bogor', count: 2},
    {value: 'padang', count: 2},
  ]);
});

describe('whether a counter is open', () => {
  const isOpen = (id: string) => id.startsWith('k');

  it('narrows and is counted for who can tell', () => {
    const {hits, facets} = search(index, '', {filters: {open: ['now']}, isOpen, sort: 'name'});

    expect(hits.map((hit) => hit.id)).toEqual(['kia', 'ktp']);
    expect(facets.open).toEqual([{value: 'now', count: 2}]);
    expect(facets.category).toEqual([{value: 'Kependudukan', count: 2}]);
  });

  it('is asked of each service with the catalog it is in', () => {
    const both = buildIndex([catalog, catalog]);
    const inSecond = (_: string, catalog: number) => catalog === 1;

    const {hits} = search(both, 'ktp', {filters: {open: ['now']}, isOpen: inSecond});

    expect(hits.map(({id, catalog}) => [id, catalog])).toEqual([['ktp', 1]]);
  });

  it('is not asked where nobody wants to know', () => {
    const asked: string[] = [];

    search(index, 'ktp', {facets: ['mall'], isOpen: (id) => asked.push(id) > 0});

    expect(asked).toEqual([]);
  });
});
