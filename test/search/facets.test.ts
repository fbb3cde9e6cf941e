import {describe, expect, it} from 'vitest';
import {buildIndex, search, type Filters} from '../../src/search/index.js';
import {catalogOf} from './catalog.js';

const catalog = catalogOf({
  agencies: [{id: 'capil'}, {id: 'imigrasi'}],
  malls: [
    {id: 'bogor', tenants: [{agency: 'capil'}, {agency: 'imigrasi'}]},
    {id: 'padang', tenants: [{agency: 'capil'}]},
  ],
  services: [
    {id: 'ktp', agency: 'capil', category: 'Kependudukan', fees: [], audience: 'citizen'},
    {
      id: 'kia',
      agency: 'capil',
      category: 'Kependudukan',
      channels: ['counter', 'online'],
      fees: [{amount: 0}],
      offers: [{mall: 'padang', scope: 'none'}],
    },
    {
      id: 'paspor',
      agency: 'imigrasi',
      category: 'Imigrasi',
      channels: ['counter'],
      fees: [{amount: 0}, {amount: 350_000}],
      audience: 'both',
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
      fee: [{value: 'free', count: 2}],
      audience: [
        {value: 'business', count: 2},
        {value: 'citizen', count: 2},
      ],
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
    expect(facets.fee).toEqual([]);
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
