import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import type {Catalog} from '../../src/schema/index.js';
import {buildIndex, search} from '../../src/search/index.js';
import {catalogOf, catalogOfNames} from './catalog.js';

const sample = JSON.parse(
  readFileSync(new URL('relevance/catalog.json', import.meta.url), 'utf8'),
) as Catalog;
const index = buildIndex(sample);
const found = (query: string) => search(index, query).hits.map(({id}) => id);
const foundIn = (names: string[], query: string) =>
  search(buildIndex(catalogOfNames(...names)), query).hits.map(({id}) => id);

describe('a visitor who types', () => {
  it.each([
    ['bikin ktp ilang', 'ktp-el-hilang'],
    ['ktp hilang', 'ktp-el-hilang'],
    ['kehilangan ktp', 'ktp-el-hilang'],
    ['hilang ktp', 'ktp-el-hilang'],
    ['lost id card', 'ktp-el-hilang'],
    ['renew id card', 'ktp-el-ubah'],
    ['find a job', 'lowongan'],
    ['akte lahir', 'akta-lahir'],
    ['akta kelahiran', 'akta-lahir'],
    ['birth certificate', 'akta-lahir'],
    ['anak baru lahir', 'akta-lahir'],
    ['mau nikah', 'nikah'],
    ['menikah', 'nikah'],
    ['skck', 'skck'],
    ['surat kelakuan baik', 'skck'],
    ['police clearance', 'skck'],
    ['driving license', 'sim-c-baru'],
    ['kartu kuning', 'ak1'],
  ])('%s finds %s among the first', (query, expected) => {
    expect(found(query).slice(0, 3)).toContain(expected);
  });

  it.each([
    ['bikin ktp ilang', 'ktp-el-hilang'],
    ['akte lahir', 'akta-lahir'],
    ['mau nikah', 'nikah'],
    ['bpkb', 'bpkb-balik-nama'],
  ])('%s finds %s first of all', (query, expected) => {
    expect(found(query)[0]).toBe(expected);
  });

  it.each(['pasport', 'passport', 'paspot', 'bikin paspor', 'mau bikin pasport'])(
    '%s finds a passport first',
    (query) => {
      expect(found(query)[0]).toMatch(/^paspor-/);
    },
  );

  it.each(['bayar pajak motor', 'pajak kendaraan', 'bayar pkb'])(
    '%s finds the yearly tax of vehicles first',
    (query) => {
      expect(found(query)[0]).toBe('stnk-tahunan');
    },
  );
});

describe('one thing under all its names', () => {
  const catalog = catalogOf({
    services: [
      {id: 'abbreviated', name: 'Penerbitan KTP-el'},
      {id: 'in full', name: 'Penerbitan Kartu Tanda Penduduk'},
      {id: 'other', name: 'Kartu Keluarga'},
    ],
  });
  const names = buildIndex(catalog);

  it.each(['ktp', 'e-ktp', 'EKTP', 'KTP-el', 'kartu tanda penduduk', 'id card'])(
    'is found by %s',
    (query) => {
      const ids = search(names, query).hits.map(({id}) => id);

      expect(ids.slice(0, 2).sort()).toEqual(['abbreviated', 'in full']);
    },
  );

  it.each(['perpanjang sim', 'memperpanjang SIM', 'perpanjangan sim', 'diperpanjang simnya'])(
    'is found in every form of its words: %s',
    (query) => {
      expect(foundIn(['Perpanjangan SIM', 'Memperpanjang paspor'], query)[0]).toBe(
        'Perpanjangan SIM',
      );
    },
  );

  it.each(['ijin usaha', 'izin usaha', 'perizinan usaha', 'perijinan berusaha'])(
    'is found however it is spelled: %s',
    (query) => {
      expect(foundIn(['Izin usaha', 'Usaha lain'], query)[0]).toBe('Izin usaha');
    },
  );

  it.each(['anak2', 'anak-anak', 'anak anak', 'anak'])('is found doubled or not: %s', (query) => {
    expect(foundIn(['Bermain anak-anak', 'Surat tanah'], query)).toEqual(['Bermain anak-anak']);
  });

  it.each([
    ['perpanjang sim', 'perpanjangsim'],
    ['izin usaha', 'ijinusaha'],
    ['bikin ktp hilang', 'bikinktphilang'],
  ])('is found with its words apart or not: %s, %s', (apart, glued) => {
    const names = ['Perpanjangan SIM', 'Izin usaha', 'KTP hilang', 'Nikah'];

    expect(foundIn(names, glued)).toEqual(foundIn(names, apart));
    expect(foundIn(names, glued)).toHaveLength(1);
  });

  it.each(['ktpxxxxx', 'xxxxxktp', 'kemarinsore'])('but %s is not words', (typed) => {
    const {hits, givenUp} = search(names, typed);

    expect({hits, givenUp}).toEqual({hits: [], givenUp: [typed]});
  });

  it.each(['papan nama', 'papan kecil nama', 'nama kecil papan'])(
    'is found by the words of a phrase with another between, in either order: %s',
    (query) => {
      expect(foundIn(['Pemasangan reklame', 'Nikah'], query)).toEqual(['Pemasangan reklame']);
    },
  );

  it('leads from what happened to what is to be done, and not back', () => {
    const names = ['Akta kematian', 'Orang tua meninggal'];

    expect(foundIn(names, 'meninggal')).toContain('Akta kematian');
    expect(foundIn(names, 'akta kematian')).toEqual(['Akta kematian']);
  });
});

describe('the plain service stands before its rare variant', () => {
  it.each([
    ['paspor', 'Paspor'],
    ['sim', 'SIM'],
    ['ktp', 'KTP'],
  ])('for %s', (query, plain) => {
    const names = [`${plain} hilang`, `Perpanjangan ${plain}`, `${plain} baru`, `Mutasi ${plain}`];

    expect(foundIn(names, query)[0]).toBe(`${plain} baru`);
  });

  it.each([
    ['paspor hilang', 'Paspor hilang'],
    ['perpanjang paspor', 'Perpanjangan paspor'],
    ['paspor rusak', 'Paspor rusak'],
  ])('unless the variant was asked for: %s', (query, variant) => {
    const names = ['Paspor baru', 'Paspor hilang', 'Perpanjangan paspor', 'Paspor rusak'];

    expect(foundIn(names, query)[0]).toBe(variant);
  });

  it('and the variant is found all the same', () => {
    expect(foundIn(['Paspor hilang', 'Paspor'], 'paspor')).toContain('Paspor hilang');
  });
});

describe('cerai and gerai are words of their own', () => {
  const names = ['Akta cerai', 'Info gerai'];

  it.each([
    ['cerai', 'Akta cerai'],
    ['gerai', 'Info gerai'],
    ['bercerai', 'Akta cerai'],
  ])('%s finds only %s', (query, expected) => {
    expect(foundIn(names, query)).toEqual([expected]);
    expect(search(buildIndex(catalogOfNames(...names)), query).corrected).toEqual([]);
  });
});

it('halal leads to no wedding', () => {
  expect(foundIn(['Pendaftaran nikah', 'Akta cerai'], 'sertifikat halal')).toEqual([]);
  expect(foundIn(['Pendaftaran nikah', 'Akta cerai'], 'halalin pacar')).toEqual([
    'Pendaftaran nikah',
  ]);
});

describe('nonsense', () => {
  it.each(['asdfgh', 'qwerty uiop', 'zzz', 'harga iphone', 'resep rendang', '12345678'])(
    '%s finds nothing',
    (query) => {
      expect(search(index, query)).toMatchObject({total: 0, hits: [], corrected: []});
    },
  );

  it('that holds no word at all is no query: everything is there to browse', () => {
    expect(search(index, ' 👶 ?!').total).toBe(sample.services.length);
  });
});

describe('words around what is looked for', () => {
  it.each([
    'what do i need for a passport',
    'how long does a passport take',
    'anak genap 17 tahun',
  ])('are dropped, not told as given up: %s', (query) => {
    const {total, givenUp} = search(index, query);

    expect(total).toBeGreaterThan(0);
    expect(givenUp).toEqual([]);
  });
});
