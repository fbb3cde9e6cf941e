import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {csvOf} from '../../src/interchange/csv/export.js';
import type {Catalog} from '../../src/schema/index.js';
import {templateWorkbook} from '../../src/template/template.js';
import {mppCatalog} from '../support/command.js';

const SHEETS = new URL('../convert/sheets/', import.meta.url).pathname;

describe('mpp-catalog convert', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'convert-'));
  });
  afterEach(() => rm(folder, {recursive: true}));

  const call = (...args: string[]) =>
    mppCatalog(['convert', ...args], 'Instansi,Layanan,Biaya\nDinas Sosial,A,-\n');

  it('writes the catalog and the report, and tells how it went', async () => {
    const [catalog, report] = [join(folder, 'katalog.json'), join(folder, 'laporan.json')];
    const {code, out} = await call(
      `${SHEETS}05-rekap-layanan-berantakan.xlsx`,
      ...['-o', catalog, '--report', report],
    );
    expect(code).toBe(0);
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
    const wrong = await call(
      `${SHEETS}08-jam-layanan-instansi.xlsx`,
      ...['-o', join(folder, 'a.json')],
    );
    expect(wrong.code).toBe(1);
    const {code, err} = await call(`${SHEETS}01-layanan-mpp.csv`, '-o', join(folder, 'b.json'));
    expect(code).toBe(0);
    expect(err).toContain('Tambahkan --region KODE');
  });

  it('makes a mall of what the caller tells', async () => {
    const file = join(folder, 'c.json');
    const {code, err} = await call(
      `${SHEETS}01-layanan-mpp.csv`,
      ...['-o', file, '--region', '32.11', '--mall', 'MPP Sumedang'],
    );
    expect(code).toBe(0);
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
    const {code, out, err} = await call('-');
    expect(code).toBe(0);
    expect((JSON.parse(out) as Catalog).services).toHaveLength(1);
    expect(err).toContain('1 layanan');
  });

  it('prints the report for programs', async () => {
    const {out} = await call('-', '--json', '--lang', 'en');
    const {problems} = JSON.parse(out) as {problems: {message: string}[]};
    expect(problems[0]!.message).toContain('The fee "-" is not clear');
  });

  it.each([
    ['kosong.xlsx', '', 'kosong (0 bita)'],
    ['halaman.xlsx', '<html><body><table></table></body></html>', 'halaman web (HTML)'],
    ['surat.csv', 'Kepada Yth.\nBapak Bupati\n', 'Tidak ada tabel yang dikenal'],
  ])('cannot run on %s, and says so in one sentence', async (name, text, words) => {
    await writeFile(join(folder, name), text);
    const {code, err} = await call(join(folder, name), '-o', join(folder, 'x.json'));
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('says of a template that nobody filled in that it has no row yet', async () => {
    const file = join(folder, 'isian.xlsx');
    const {bytes} = await templateWorkbook(new Date('2026-03-09T05:00:00Z'));
    await writeFile(file, bytes);
    const {code, err} = await call(file, '-o', join(folder, 'x.json'));
    expect(code).toBe(2);
    expect(err).toContain('belum ada baris layanan');
  });

  it('reads what export writes, and tells which verb keeps all of it', async () => {
    const catalog = JSON.parse(
      await readFile(new URL('../../demo/catalogs/kota-bogor.json', import.meta.url), 'utf8'),
    ) as Catalog;
    const [csv, made] = [join(folder, 'a.csv'), join(folder, 'a.json')];
    await writeFile(csv, csvOf(catalog).document);
    const {code, err} = await call(csv, '-o', made);
    expect([0, 1]).toContain(code);
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

    const {out, screen} = await call(input, '-o', join(folder, 'katalog.json'));

    expect(out).toContain('[2Jx');
    expect(screen).not.toContain('\u001b');
  });

  it('asks for what is missing', async () => {
    const answers = [
      await call(),
      await call('-', '--region', 'Atlantis'),
      await call('-', '--time-zone', 'Mars'),
    ];
    expect(answers.map(({code}) => code)).toEqual([2, 2, 2]);
    expect(answers[1]!.err).toContain('"Atlantis" tidak dikenal');
    expect(answers[2]!.err).toContain('Zona waktu "Mars" tidak dikenal');
  });
});
