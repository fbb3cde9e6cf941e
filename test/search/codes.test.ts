import {describe, expect, it} from 'vitest';
import {buildIndex, search} from '../../src/search/index.js';
import {catalogOf, catalogOfNames} from './catalog.js';

const found = (names: string[], query: string) =>
  search(buildIndex(catalogOfNames(...names)), query).hits.map(({id}) => id);

describe('a code is found however it is written', () => {
  it.each(['SIM C', 'sim c', 'simc', 'SIM-C', 'sim/c'])('%s', (query) => {
    expect(found(['SIM A', 'SIM C', 'SIM D'], query)[0]).toBe('SIM C');
  });

  it.each(['SIM A', 'sim a', 'sima', 'sim mobil'])('%s', (query) => {
    expect(found(['SIM C', 'SIM A', 'SIM D'], query)[0]).toBe('SIM A');
  });

  it.each(['AK-1', 'ak1', 'AK 1', 'ak/1', 'ak.1', 'kartu ak1'])('%s', (query) => {
    expect(found(['Kartu AK-2', 'Kartu AK-1', 'Akta 1 hari'], query)[0]).toBe('Kartu AK-1');
  });

  it.each(['N1', 'n 1', 'n-1', 'surat n1'])('%s', (query) => {
    expect(found(['Surat N2', 'Surat N1'], query)[0]).toBe('Surat N1');
  });
});

describe('the code of a form leads to what it is for', () => {
  it.each(['F-1.02', 'f102', 'F1.02', 'f 102'])('%s', (query) => {
    expect(found(['Nikah', 'KTP baru', 'Kartu Keluarga'], query).sort()).toEqual([
      'KTP baru',
      'Kartu Keluarga',
    ]);
  });
});

describe('the code of a form', () => {
  const index = buildIndex(
    catalogOf({
      services: [
        {id: 'kk', name: 'Keluarga', requirements: [{text: 'Formulir F-1.02'}]},
        {id: 'pindah', name: 'Perpindahan', requirements: [{text: {id: 'F-1.03, asli'}}]},
        {id: 'other', name: 'Lain', requirements: [{text: '2 lembar pas foto 4x6'}]},
      ],
    }),
  );
  const found = (query: string) => search(index, query).hits.map(({id}) => id);

  it.each(['F-1.02', 'f-1.02', 'f1.02', 'F-102', 'formulir f-1.02'])(
    '%s finds the service that asks for it',
    (query) => {
      expect(found(query)).toEqual(['kk']);
    },
  );

  it('finds each service that asks for it, though they are alike but for that', () => {
    const alike = (id: string, text: string) => ({id, name: 'Kartu', requirements: [{text}]});
    const both = [alike('first', 'Z-1.02'), alike('second', 'Z-1.03')];

    for (const services of [both, both.toReversed()]) {
      const index = buildIndex(catalogOf({services}));

      expect(search(index, 'z-1.02').hits.map(({id}) => id)).toEqual(['first']);
      expect(search(index, 'z-1.03').hits.map(({id}) => id)).toEqual(['second']);
    }
  });

  it('is all that is searched of what a service asks for', () => {
    expect(found('foto')).toEqual([]);
    expect(found('lembar')).toEqual([]);
  });

  it('is never read as another code', () => {
    expect(found('f-1.04')).toEqual([]);
    expect(search(index, 'f-1.04').corrected).toEqual([]);
  });
});

it('the letter of a code does not find all words that begin with it', () => {
  expect(found(['SIM C', 'SIM cepat', 'Cetak SIM'], 'sim c')).toEqual(['SIM C']);
});
