import {describe, expect, it} from 'vitest';
import {buildIndex, search} from '../../src/search/index.js';
import {catalogOf, catalogOfNames} from './catalog.js';

const asked = (names: string[], query: string) => {
  const {hits, givenUp} = search(buildIndex(catalogOfNames(...names)), query);
  return {found: hits.map(({id}) => id), givenUp};
};

describe('when nothing answers all words together', () => {
  it('a word that nobody knows is given up, and told as it was typed', () => {
    expect(asked(['Paspor', 'Nikah'], 'Paspor ZEPPÉLIN')).toEqual({
      found: ['Paspor'],
      givenUp: ['ZEPPÉLIN'],
    });
  });

  it('the less telling of two known words is given up', () => {
    const common = Array.from({length: 40}, (_, place) => `Penyuluhan ${place + 10}`);

    expect(asked([...common, 'Zeplin'], 'penyuluhan zeplin')).toEqual({
      found: ['Zeplin'],
      givenUp: ['penyuluhan'],
    });
  });

  it('a general word is given up before one that says what is meant', () => {
    expect(asked(['Surat tanah', 'Zeplin'], 'surat zeplin')).toMatchObject({
      found: ['Zeplin'],
      givenUp: ['surat'],
    });
  });

  it('results answer every word that is left', () => {
    const blue = ['Zeplin biru 1', 'Zeplin biru 2', 'Zeplin biru 3'];

    expect(asked([...blue, 'Zeplin', 'Biru'], 'zeplin biru xxxxx')).toEqual({
      found: blue,
      givenUp: ['xxxxx'],
    });
  });

  it('one or two are followed by those that answer other words nearly as well', () => {
    expect(asked(['Balon', 'Zeplin biru', 'Zeplin', 'Nikah'], 'zeplin biru balon')).toEqual({
      found: ['Zeplin biru', 'Balon', 'Zeplin'],
      givenUp: ['balon'],
    });
  });

  it('a general word is not asked of every result', () => {
    const names = ['Kartu kk', 'Kk hilang', 'Kk rusak', 'Kartu biru'];

    expect(asked(names, 'kartu kk xxxxx')).toEqual({
      found: ['Kartu kk', 'Kk hilang', 'Kk rusak'],
      givenUp: ['xxxxx'],
    });
  });

  it('nothing is found by general words alone beside strangers', () => {
    expect(asked(['Kartu anggota', 'Surat baru'], 'kartu iphone')).toEqual({
      found: [],
      givenUp: ['kartu', 'iphone'],
    });
  });

  it.each([
    ['kirim ikan', ['Karantina hewan']],
    // Leads to more than one thing.
    ['rumah makan', []],
  ])('general words that together lead to one thing say what is looked for: %s', (words, found) => {
    const names = ['Karantina hewan', 'SLHS', 'NIB'];

    expect(asked(names, `${words} zeppelin`).found).toEqual(found);
  });

  it('a letter never outlives the word that it belongs to', () => {
    expect(asked(['Barang bukti SIM', 'Cetak ulang', 'Cerai'], 'sim c')).toEqual({
      found: ['Barang bukti SIM'],
      givenUp: ['c'],
    });
    expect(asked(['Cetak ulang', 'Cerai'], 'sim c').found).toEqual([]);
  });

  it('of words that mean a thing together none stands for it alone', () => {
    expect(asked(['Surat baru', 'Nikah'], 'surat tanah')).toEqual({
      found: [],
      givenUp: ['surat', 'tanah'],
    });
  });

  it('general words find by themselves when they are all there is', () => {
    expect(asked(['Surat baru', 'Nikah'], 'surat baru').found).toEqual(['Surat baru']);
  });

  it('every word is told when nothing is found at all', () => {
    expect(asked(['Paspor'], 'xxxxx yyyyy').givenUp).toEqual(['xxxxx', 'yyyyy']);
  });

  it('filters play no part in it', () => {
    const index = buildIndex(catalogOfNames('Paspor', 'Nikah'));

    const {total, givenUp} = search(index, 'paspor', {filters: {agency: ['no such']}});

    expect({total, givenUp}).toEqual({total: 0, givenUp: []});
  });
});

describe('nothing is given up', () => {
  it.each(['paspor', 'paspor baru', 'cara bikin paspor baru', '', '?!'])('of %j', (query) => {
    expect(asked(['Paspor baru', 'Nikah'], query).givenUp).toEqual([]);
  });
});

it('a word that a service answers is not given up for the place alone', () => {
  const region = (name: string) => ({code: '00.00', name, province: 'Jawa'});
  const index = buildIndex(
    catalogOf({
      agencies: [{id: 'kemenag', name: 'Kemenag Zeplin'}],
      malls: [
        {id: 'zeplin', region: region('Zeplin')},
        {id: 'bogor', region: region('Bogor'), tenants: [{agency: 'kemenag'}]},
      ],
      services: [{id: 'umrah', name: 'Rekomendasi', agency: 'kemenag', summary: 'Manasik'}],
    }),
  );

  const {hits, givenUp} = search(index, 'xxxxx manasikk zeplin');

  expect(hits.map(({id}) => id)).toEqual(['umrah']);
  expect(givenUp).toEqual(['xxxxx']);
});
