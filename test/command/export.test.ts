import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {mppCatalog} from '../support/command.js';
import {aCatalog, aMall, sampleCatalog} from '../support/catalog.js';

let folder: string;
const at = (name: string) => join(folder, name);
const write = (name: string, document: unknown) => writeFile(at(name), JSON.stringify(document));
const NOW = ['--now', '2026-04-13T09:00:00+07:00'];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-'));
  await write('katalog.json', sampleCatalog());
  await write('tanpa-jam.json', aCatalog({malls: [aMall({hours: undefined, tenants: []})]}));
  await writeFile(at('halaman.json'), '<!doctype html>');
});
afterAll(() => rm(folder, {recursive: true}));

describe('mpp-catalog export', () => {
  it.each([
    ['hsds', /^\[/],
    ['cpsv-ap', /"@context"/],
    ['jsonld', /https:\/\/schema\.org/],
    ['csv', /^Nama MPP,/],
    ['ics', /^BEGIN:VCALENDAR\r\n/],
  ])('writes %s to standard output, and what is lost to standard error', async (to, looks) => {
    const {code, out, err} = await mppCatalog(['export', '--to', to, at('katalog.json'), ...NOW]);

    expect(code).toBe(0);
    expect(out).toMatch(looks);
    expect(err).toMatch(/^Tidak termuat: \d+ hal, menurut letaknya:\n {2}\//);
  });

  it('writes the whole list of what is lost to a file', async () => {
    const target = ['-o', at('hasil.json'), '--losses', at('hilang.json')];
    const {out} = await mppCatalog(['export', '--to', 'hsds', at('katalog.json'), ...target]);
    const lost = JSON.parse(await readFile(at('hilang.json'), 'utf8')) as {path: string}[];

    expect(out).toBe('');
    expect(JSON.parse(await readFile(at('hasil.json'), 'utf8'))).toHaveLength(8);
    expect(lost).toContainEqual({
      path: '/services/0/name/en',
      what: '"Replacement of a lost identity card"',
      why: {id: 'Format ini memuat satu bahasa saja.', en: 'The format holds one language only.'},
    });
  });

  it('gives programs the document and the list together', async () => {
    const {out, err} = await mppCatalog(['export', '--to', 'jsonld', at('katalog.json'), '--json']);

    expect(Object.keys(JSON.parse(out) as object)).toEqual(['document', 'lost']);
    expect(err).toBe('');
  });

  it('writes the CSV that Excel in Indonesian opens', async () => {
    const excel = ['--separator', 'semicolon', '--bom'];
    const {out} = await mppCatalog(['export', '--to', 'csv', at('katalog.json'), ...excel]);

    // The reader of the test takes the mark away, as readers do.
    expect(out).toMatch(/^\uFEFF?Nama MPP;Kabupaten\/Kota;/);
  });

  it('writes the calendar of one mall', async () => {
    const one = ['--mall', 'timur', ...NOW];
    const {out} = await mppCatalog(['export', '--to', 'ics', at('katalog.json'), ...one]);

    expect(out).toContain('Asia/Jayapura');
    expect(out).not.toContain('Asia/Jakarta');
  });

  it.each([
    [['katalog.json'], 'Sebutkan format dengan --to: hsds, cpsv-ap, jsonld, csv, ics.'],
    [['--to', 'pdf', 'katalog.json'], 'Sebutkan format dengan --to:'],
    [['--to', 'csv'], 'Sebutkan satu berkas, atau -'],
    [['--to', 'csv', 'tidak-ada.json'], 'tidak ada. Periksa nama dan foldernya.'],
    [['--to', 'csv', 'halaman.json'], 'Alamat itu menjawab dengan halaman web'],
    [['--to', 'csv', '--separator', 'titik', 'katalog.json'], 'Pemisah "titik" tidak dikenal.'],
    [['--to', 'ics', '--mall', 'x', 'katalog.json'], 'Tidak ada MPP "x" di katalog.'],
    [['--to', 'ics', 'tanpa-jam.json'], 'kalender akan kosong'],
    [['--to', 'ics', '--now', 'besok', 'katalog.json'], '--now "besok" bukan waktu.'],
  ])('says in one sentence why it cannot run with %j', async (args, sentence) => {
    const given = args.map((arg) => (arg.endsWith('.json') ? at(arg) : arg));
    const {code, out, err} = await mppCatalog(['export', ...given]);

    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('does not hand on what a terminal would obey', async () => {
    const odd = {...sampleCatalog(), 'a\u001b[31m\u202eb': 1};
    const {err} = await mppCatalog(['export', '--to', 'csv', '-', ...NOW], JSON.stringify(odd));

    expect(err).toContain('  /a [31m b (1): Tidak ada kolom untuk ini.');
  });

  it('writes what is good of a catalog with errors, and exits with 1', async () => {
    const broken = {...sampleCatalog(), services: [...sampleCatalog().services, {id: 'rusak'}]};
    const {code, out, err} = await mppCatalog(
      ['export', '--to', 'csv', '-', ...NOW],
      JSON.stringify(broken),
    );

    expect(code).toBe(1);
    expect(out).toContain('Kartu Identitas Anak');
    expect(err).toMatch(/^mpp-catalog: Sebagian isi "-" salah dan tidak dipakai/);
  });
});
