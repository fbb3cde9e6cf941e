import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {buildIndex, matchRanges, search} from '../../src/search/index.js';
import {catalogOfNames} from './catalog.js';

const marked = (text: string, query: string) =>
  matchRanges(text, query).map(([from, to]) => text.slice(from, to));

describe('what is marked in', () => {
  it.each([
    ['Kartu Tanda Penduduk', 'pend kar', ['Kartu', 'Penduduk']],
    ['Penerbitan KTP-el baru', 'ktp', ['KTP-el']],
    ['Penerbitan KTP-el baru', 'ktpe', ['KTP-el']],
    ['Penerbitan KTP-el baru', 'ktp-el', ['KTP-el']],
    ['Penerbitan KTP-el baru', 'e-ktp', ['KTP-el']],
    ['Kartu Tanda Penduduk', 'ktp', ['Kartu Tanda Penduduk']],
    ['Perpanjangan SIM', 'memperpanjang', ['Perpanjangan']],
    ['Izin usaha', 'ijinnya', ['Izin']],
    ['Akta kelahiran', 'akte lahir', ['Akta kelahiran']],
    ['Pembuatan paspor', 'passport', ['paspor']],
    ['Akta kematian', 'orang tua meninggal', ['Akta kematian']],
    ['SIM C (motor)', 'sim', ['SIM']],
    ['Kartu AK1', 'ak 1', ['AK1']],
    ['SIM C (motor)', 'simc', ['SIM C']],
    ['SIM C (cetak ulang)', 'sim c', ['SIM C']],
    ['Salat Jum’at', "jum'at", ['Jum’at']],
    ['“Café” dan cafe\u0301, kafe', 'cafe', ['Café', 'cafe\u0301']],
    ['👨‍👩‍👧 Keluarga 👶🏽 anak', 'anak kel', ['Keluarga', 'anak']],
    ['ﬁnansial dan İzin', 'fin iz', ['ﬁnansial', 'İzin']],
    ['cara membuat paspor', 'cara paspor', ['paspor']],
    ['ikan', 'kan', []],
    ['Paspor', '', []],
    ['', 'paspor', []],
  ])('%j for %j: %j', (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });

  it('any text lies in order, apart, and never splits a character', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'É', 'e\u0301', '1', ' ', '-', '👶', 'ﬁ', "'"),
    });

    fc.assert(
      fc.property(text, text, (words, query) => {
        let end = -1;
        for (const [from, to] of matchRanges(words, query)) {
          expect(from).toBeGreaterThan(end);
          expect(to).toBeGreaterThan(from);
          expect(words.slice(from, to)).toMatch(/^(a|É|e|1|ﬁ)(.*(a|É|e|\u0301|1|ﬁ))?$/u);
          end = to;
        }
      }),
    );
  });
});

describe('what a search marks', () => {
  const found = (names: string[], query: string) => {
    const {reading, hits} = search(buildIndex(catalogOfNames(...names)), query);
    return hits.map(({id}) => matchRanges(id, reading).map(([from, to]) => id.slice(from, to)));
  };

  it('is the word that a mistyped one was read as', () => {
    expect(found(['Penerbitan paspor'], 'pasporr')).toEqual([['paspor']]);
    expect(matchRanges('Penerbitan paspor', 'pasporr')).toEqual([]);
  });

  it('is not the word that was given up', () => {
    const {reading} = search(buildIndex(catalogOfNames('Paspor')), 'paspor zeppelin');

    expect(matchRanges('Paspor zeppelin', reading)).toEqual([[0, 6]]);
  });

  it('is every name of a thing that was asked for by one of them', () => {
    expect(found(['Kartu Tanda Penduduk', 'KTP-el'], 'e-ktp')).toEqual([
      ['KTP-el'],
      ['Kartu Tanda Penduduk'],
    ]);
  });
});
