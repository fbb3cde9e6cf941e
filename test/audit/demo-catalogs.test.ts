import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {audit} from '../../src/audit/index.js';
import {demoCatalog, demoFiles} from '../support/demo-catalogs.js';
import {differencesIn} from './demo-oracle.js';

const NOW = new Date('2026-11-22T00:00:00Z');

const json = (url: URL) => JSON.parse(readFileSync(url, 'utf8')) as unknown;

/** What differs in the sample catalogs: names of agencies by hand, the rest as `demo-oracle.ts` reads them. */
const expected = json(new URL('demo-expected.json', import.meta.url)) as ReturnType<
  typeof differencesIn
> & {agencies: Record<string, Record<string, string[]>>};

/** To be compared whatever the order of what is in it. */
const inOrder = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(inOrder).sort().join()}]` : JSON.stringify(value);

const catalogs = demoFiles.map(demoCatalog);

describe('an audit of the sample catalogs', () => {
  const {services, agencies, schedules} = audit(catalogs, NOW).uniformity;

  it('is held against what a plain reading of them finds', () => {
    expect({...differencesIn(catalogs), agencies: expected.agencies}).toEqual(expected);
  });

  it('finds the six services of which different things are told, and says what, and no others', () => {
    const found = services.flatMap(({standard, differences}) =>
      differences.map(({field, about = '', values}) =>
        [standard, field, about, ...values.map(({said}) => said.id)].join(' | '),
      ),
    );

    expect(found.sort()).toEqual([
      'ak1 | name |  | Kartu pencari kerja (AK-1 atau kartu kuning) | Kartu Tanda Bukti Pendaftaran Pencari Kerja (AK-1)',
      'kesehatan-dasar | fees |  | Rp25.000 | gratis',
      'kk-hilang | name |  | Penggantian Kartu Keluarga hilang atau rusak | Cetak ulang Kartu Keluarga yang hilang atau rusak',
      'kk-tambah | requirements | Pengantar RT/RW dan desa atau kelurahan | tidak diminta | diminta',
      'pbb-mutasi | duration |  | 14 hari kerja | 30 hari kerja',
      'skck | requirements | Pas foto 4 × 6 latar merah | 6 lembar | 4 lembar',
    ]);
  });

  it('finds for each of them which malls say the same', () => {
    const found = services.flatMap(({standard, differences}) =>
      differences.map(({field, values}) => [standard, field, values.map(({malls}) => malls)]),
    );
    const plainly = Object.entries(expected.services).flatMap(([standard, fields]) =>
      Object.entries(fields).map(([field, said]) => [standard, field, Object.values(said)]),
    );

    expect(found.map(inOrder).sort()).toEqual(plainly.map(inOrder).sort());
  });

  it('finds what is told in some malls only, and nothing else', () => {
    const found = services
      .filter(({gaps}) => gaps.length > 0)
      .map(({standard, gaps}) => [
        standard,
        Object.fromEntries(gaps.map(({field, unstated}) => [field, unstated])),
      ]);

    expect(Object.fromEntries(found)).toEqual(expected.gaps);
  });

  it('finds the agencies that go by two names, and no others', () => {
    const found = agencies.map(({name, values}) => [
      name,
      Object.fromEntries(values.map(({said, malls}) => [said.id, malls])),
    ]);

    expect(Object.fromEntries(found)).toEqual(expected.agencies);
  });

  it('finds every agency that keeps other hours elsewhere, with the hours of each, and no others', () => {
    const found = schedules.map(({values}) =>
      values
        .map(({minutes, malls}): [number, string[]] => [minutes, malls])
        .sort((a, b) => a[0] - b[0] || (a[1][0]! < b[1][0]! ? -1 : 1)),
    );

    expect(found.map((weeks) => JSON.stringify(weeks)).sort()).toEqual(
      Object.values(expected.schedules)
        .map((weeks) => JSON.stringify(weeks))
        .sort(),
    );
  });
});
