import {expect, it} from 'vitest';
import {AGENCIES} from '../../src/registry/agencies.js';
import {kindOfName, matchAgency} from '../../src/registry/match-agency.js';
import {allRegions, regionOfCode, regionOfName, regionsIn} from '../../src/registry/regions.js';

it('knows the 514 regencies and cities, each in its zone', () => {
  expect(allRegions()).toHaveLength(514);
  expect(regionOfCode('73.17')).toEqual({
    code: '73.17',
    name: 'Kabupaten Luwu',
    province: 'Sulawesi Selatan',
    timeZone: 'Asia/Makassar',
  });
  expect(
    ['32.11', '7404', '73.1', '94.01', '99.99'].map((code) => regionOfCode(code)?.timeZone),
  ).toEqual(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Makassar', 'Asia/Jayapura', undefined]);
  expect(regionOfCode('73.1')?.code).toBe('73.10');
});

it('finds a region by name, and never one of two', () => {
  expect(
    [
      'Kab. Luwu',
      'KOTA BATAM',
      'Luwu',
      'Pemerintah Kabupaten Buton',
      'Bogor',
      'Kota Bogor',
      'Atlantis',
    ].map((name) => regionOfName(name)?.code),
  ).toEqual(['73.17', '21.71', '73.17', '74.04', undefined, '32.71', undefined]);
  expect(
    regionsIn('PEMERINTAH KABUPATEN BUTON SELATAN DAN KOTA BAUBAU').map(({name}) => name),
  ).toEqual(['Kabupaten Buton Selatan', 'Kota Bau Bau']);
});

it.each([
  ['Disdukcapil Kab. Buton', 'disdukcapil', ''],
  ['DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL', 'disdukcapil', ''],
  ['DPM-PTSP Kota Batam', 'dpmptsp', ''],
  ['Polres Luwu', 'polres', ''],
  ['Satpas Polres Sumedang', 'satpas', ''],
  ['Kantor Imigrasi Kelas I Khusus TPI Batam', 'imigrasi', 'khusus tpi batam'],
  ['KPP Pratama Batam Selatan', 'kpp', 'batam selatan'],
  ['BPJS Ketenagakerjaan', 'bpjstk', ''],
  ['Kantor ATR/BPN', 'bpn', ''],
  ['PT. Taspen (Persero)', 'taspen', ''],
  ['Diskominfo (pengaduan SP4N-LAPOR!)', 'diskominfo', ''],
])('%s is %s', (name, id, rest) => expect(matchAgency(name)).toMatchObject({agency: {id}, rest}));

it('tells others of a kind apart, and knows nothing of strangers', () => {
  expect(matchAgency('Polsek Batu')!.identity).not.toBe(matchAgency('Polres Batu')!.identity);
  expect(matchAgency('Surat keterangan pindah')).toBeUndefined();
  expect(
    ['Bank Sultra', 'Pengadilan Agama Batam', 'Dinas Angkasa', 'Ikatan Penari', 'Zzz'].map(
      kindOfName,
    ),
  ).toEqual(['regional-enterprise', 'judiciary', 'regional', 'private', undefined]);
});

it('has each name once', () => {
  expect(new Set(AGENCIES.map(({id}) => id)).size).toBe(AGENCIES.length);
});
