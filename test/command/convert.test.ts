import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {run} from '../../src/command/run.js';
import {csvOf} from '../../src/interchange/csv/export.js';
import type {Catalog} from '../../src/schema/index.js';

import {templateWorkbook} from '../../src/template/template.js';

const SHEETS = new URL('../convert/sheets/', import.meta.url).pathname;

describe('mpp-catalog convert', () => {
  let folder: string;
  let out: string;
  let err: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'convert-'));
    out = '';
    err = '';
  });
  afterEach(() => rm(folder, {recursive: true}));

  const call = (...args: string[]) =>
    run(['convert', ...args], {
      // eslint-disable-next-line @typescript-eslint/require-await
      stdin: (async function* () {
        yield new TextEncoder().encode('Instansi,Layanan,Biaya\nDinas Sosial,A,-\n');
      })(),
      stdout: {write: (text) => (out += text as string)},
      stderr: {write: (text) => (err += text)},
    });

  it('writes the catalog and the report, and tells how it went', async () => {
    const [catalog, report] = [join(folder, 'katalog.json'), join(folder, 'laporan.json')];
    expect(
      await call(`${SHEETS}05-rekap-layanan-berantakan.xlsx`, '-o', catalog, '--report', report),
    ).toBe(0);
    expect((JSON.parse(await readFile(catalog, 'utf8')) as Catalog).services).toHaveLength(76);
    const {rows, problems} = JSON.parse(await readFile(report, 'utf8')) as {
      rows: object[];
      problems: object[];
    };
    expect(rows).toHaveLength(76);
    expect(problems).toContainEqual({
      file: `${SHEETS}05-rekap-layanan-berantakan.xlsx`,
      sheet: 'REKAP MPP',
      row: 94,
      column: 'Biaya / Tarif',
      cell: 'G94',
      code: 'fee-missing',
      severity: 'warning',
      value: '',
      message:
        'Biaya kosong, jadi biaya layanan ini tidak diketahui. Tulis angkanya, misalnya 30000, atau "Gratis".',
    });
    expect(out).toContain('1 MPP, 11 instansi, 76 layanan.');
    expect(out).toContain('PERIKSA REKAP MPP, baris 94, kolom Biaya / Tarif: Biaya kosong');
  });

  it('ends with 1 when the data has an error, and with 0 when it only wants a look', async () => {
    expect(await call(`${SHEETS}08-jam-layanan-instansi.xlsx`, '-o', join(folder, 'a.json'))).toBe(
      1,
    );
    expect(await call(`${SHEETS}01-layanan-mpp.csv`, '-o', join(folder, 'b.json'))).toBe(0);
    expect(err).toContain('Tambahkan --region KODE');
  });

  it('makes a mall of what the caller tells', async () => {
    const file = join(folder, 'c.json');
    expect(
      await call(
        `${SHEETS}01-layanan-mpp.csv`,
        '-o',
        file,
        '--region',
        '32.11',
        '--mall',
        'MPP Sumedang',
      ),
    ).toBe(0);
    const {malls} = JSON.parse(await readFile(file, 'utf8')) as Catalog;
    expect(malls[0]).toMatchObject({
      name: 'MPP Sumedang',
      timeZone: 'Asia/Jakarta',
      region: {name: 'Kabupaten Sumedang'},
    });
    expect(malls[0]!.tenants).toHaveLength(18);
    expect(err).toBe('');
  });

  it('reads standard input, and keeps a catalog that is piped on free of other words', async () => {
    expect(await call('-')).toBe(0);
    expect((JSON.parse(out) as Catalog).services).toHaveLength(1);
    expect(err).toContain('1 layanan');
  });

  it('prints the report for programs', async () => {
    await call('-', '--json', '--lang', 'en');
    const {problems} = JSON.parse(out) as {problems: {message: string}[]};
    expect(problems[0]!.message).toContain('The fee "-" is not clear');
  });

  it.each([
    ['kosong.xlsx', '', 'kosong (0 bita)'],
    ['halaman.xlsx', '<html><body><table></table></body></html>', 'halaman web (HTML)'],
    ['surat.csv', 'Kepada Yth.\nBapak Bupati\n', 'Tidak ada tabel yang dikenal'],
  ])('cannot run on %s, and says so in one sentence', async (name, text, words) => {
    await writeFile(join(folder, name), text);
    expect(await call(join(folder, name), '-o', join(folder, 'x.json'))).toBe(2);
    expect(err).toContain(words);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('says of a template that nobody filled in that it has no row yet', async () => {
    const file = join(folder, 'isian.xlsx');
    const {bytes} = await templateWorkbook(new Date('2026-03-09T05:00:00Z'));
    await writeFile(file, bytes);
    expect(await call(file, '-o', join(folder, 'x.json'))).toBe(2);
    expect(err).toContain('belum ada baris layanan');
  });

  it('reads what export writes, and tells which verb keeps all of it', async () => {
    const catalog = JSON.parse(
      await readFile(new URL('../../demo/catalogs/kota-bogor.json', import.meta.url), 'utf8'),
    ) as Catalog;
    const [csv, made] = [join(folder, 'a.csv'), join(folder, 'a.json')];
    await writeFile(csv, csvOf(catalog).document);
    expect([0, 1]).toContain(await call(csv, '-o', made));
    expect((JSON.parse(await readFile(made, 'utf8')) as Catalog).services).toHaveLength(
      catalog.services.length,
    );
    expect(err).toContain('mpp-catalog import --from csv');
  });

  it('sends no control characters of a sheet to the terminal', async () => {
    const input = join(folder, 'a.csv');
    const rows = Array.from({length: 100}, (_, at) => `Dinas Sosial,Layanan ${at},Gratis`);
    await writeFile(
      input,
      `Instansi,Layanan,Biaya\n${rows.join('\n')}\nDinas Sosial,B,\u001b[2Jx\n`,
    );

    await call(input, '-o', join(folder, 'katalog.json'));

    expect(out).toContain('[2Jx');
    expect(out + err).not.toContain('\u001b');
  });

  it('asks for what is missing', async () => {
    expect([
      await call(),
      await call('-', '--region', 'Atlantis'),
      await call('-', '--time-zone', 'Mars'),
    ]).toEqual([2, 2, 2]);
    expect(err).toContain('"Atlantis" tidak dikenal');
  });
});
