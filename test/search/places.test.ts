import {describe, expect, it} from 'vitest';
import {buildIndex, search} from '../../src/search/index.js';
import {catalogOf} from './catalog.js';

const region = (name: string) => ({code: '00.00', name, province: 'Jawa Timur'});

/** The catalog of a region with one mall, as each region publishes its own. */
const local = (name: string, ...services: string[]) =>
  catalogOf({
    agencies: [{id: 'imigrasi', name: `Kantor Imigrasi ${name}`}],
    malls: [{id: name, region: region(name), tenants: [{agency: 'imigrasi'}]}],
    services: services.map((id) => ({id, agency: 'imigrasi'})),
  });

const national = [
  local('Kabupaten Banyuwangi', 'Paspor', 'Visa'),
  local('Kota Batu', 'Paspor'),
  local('Kabupaten Pasuruan', 'Paspor', 'Visa'),
];
const index = buildIndex(national);
const asked = (query: string) => {
  const {hits, total, givenUp} = search(index, query);
  return {found: hits.map(({id, catalog}) => `${id} ${catalog}`).sort(), total, givenUp};
};

describe('the name of a place', () => {
  it.each(['paspor banyuwangi', 'banyuwangi paspor', 'bikin paspor di Banyuwangi'])(
    'keeps the services of its mall: %s',
    (query) => {
      expect(asked(query)).toEqual({found: ['Paspor 0'], total: 1, givenUp: []});
    },
  );

  it('alone finds all that is had there', () => {
    expect(asked('banyuwangi').found).toEqual(['Paspor 0', 'Visa 0']);
  });

  it('may be a province', () => {
    expect(asked('visa jawa timur').found).toEqual(['Visa 0', 'Visa 2']);
  });

  it('half typed finds it where no service begins so', () => {
    expect(asked('visa banyuw').found).toEqual(['Visa 0']);
  });

  it('that is only the beginning of a word of services finds those', () => {
    expect(asked('pas').found).toEqual(['Paspor 0', 'Paspor 1', 'Paspor 2']);
  });

  it('is not every Kabupaten for who types kabupaten', () => {
    expect(asked('visa kabupaten pasuruan').found).toEqual(['Visa 2']);
  });

  it('where the service is not had is given up', () => {
    expect(asked('visa batu')).toMatchObject({
      found: ['Visa 0', 'Visa 2'],
      givenUp: ['batu'],
    });
  });

  it('says nothing beside strangers', () => {
    expect(asked('zzzz banyuwangi').found).toEqual([]);
  });

  it('counts for facets as any word does', () => {
    const {facets} = search(index, 'paspor banyuwangi');

    expect(facets.mall).toEqual([{value: 'Kabupaten Banyuwangi', count: 1}]);
  });
});

it('the nickname of a mall is its place too', () => {
  const catalog = catalogOf({
    malls: [
      {id: 'a', nickname: 'Grha Zeplin', tenants: [{agency: 'x'}]},
      {id: 'b', tenants: [{agency: 'y'}]},
    ],
    services: [
      {id: 'here', name: 'Paspor', agency: 'x'},
      {id: 'there', name: 'Paspor', agency: 'y'},
    ],
  });

  const {hits} = search(buildIndex(catalog), 'paspor zeplin');

  expect(hits.map(({id}) => id)).toEqual(['here']);
});

it('an office keeps its name where that only begins like the place', () => {
  const catalog = catalogOf({
    agencies: [{id: 'bank', name: 'Bank Batubara'}],
    malls: [{id: 'mall', region: region('Kota Batu')}],
    services: [{id: 'Tabungan', agency: 'bank'}],
  });

  const {hits} = search(buildIndex(catalog), 'batubara');

  expect(hits.map(({id}) => id)).toEqual(['Tabungan']);
});
