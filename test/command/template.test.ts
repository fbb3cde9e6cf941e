import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {aDocument, aMall, aService} from '../schema/documents.js';
import {mppCatalog} from '../support/command.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mpp-template-'));
});
afterAll(() => rm(folder, {recursive: true}));

const template = (...args: string[]) => mppCatalog(['template', ...args]);

/** Whether it begins as a workbook does. */
const isZip = (content: string | Uint8Array) => content.toString().startsWith('PK');

async function catalogFile(name: string, document: unknown) {
  const file = join(folder, name);
  await writeFile(file, typeof document === 'string' ? document : JSON.stringify(document));
  return file;
}

describe('mpp-catalog template', () => {
  it('writes a workbook, and says which and what comes next', async () => {
    const file = join(folder, 'kosong.xlsx');
    const {code, out, err} = await template('-o', file);

    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(
      `Buku kerja "${file}" siap diisi. Setelah itu: mpp-catalog convert "${file}" -o katalog.json\n`,
    );
    expect(isZip(await readFile(file))).toBe(true);
  });

  it('writes to standard output only when asked to', async () => {
    const silent = await template();
    expect(silent).toMatchObject({code: 2, out: ''});
    expect(silent.err).toBe(
      'mpp-catalog: Sebutkan berkas yang dibuat, misalnya: mpp-catalog template -o isian.xlsx\n',
    );

    const {code, out, err} = await template('-o', '-');
    expect([code, err]).toEqual([0, '']);
    expect(isZip(out)).toBe(true);
    expect(out).not.toContain('siap diisi');
  });

  it('never overwrites what staff have filled in, unless told to', async () => {
    const file = join(folder, 'isian.xlsx');
    await writeFile(file, 'pekerjaan seharian');

    const refused = await template('-o', file);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('sudah ada dan tidak ditimpa');
    expect(await readFile(file, 'utf8')).toBe('pekerjaan seharian');

    expect((await template('-o', file, '--force')).code).toBe(0);
    expect(isZip(await readFile(file))).toBe(true);
  });

  it('tells in one sentence that the catalog to fill it with is none', async () => {
    const from = await catalogFile('bukan.json', '{"schema": "lain"}');
    const output = join(folder, 'tidak-jadi.xlsx');
    const answer = await template('-o', output, '--from', from, '--lang', 'en');

    expect(answer.code).toBe(2);
    expect(answer.err).toMatch(
      /^mpp-catalog: ".*bukan\.json": .+ In full: mpp-catalog validate ".*bukan\.json"\n$/,
    );
    await expect(readFile(output)).rejects.toThrow('ENOENT');
  });

  it('tells what the workbook cannot hold', async () => {
    const services = [
      aService({id: 'a', name: {id: 'Akta', en: 'Certificate'}}),
      aService({id: 'b', name: {id: 'Izin', en: 'Permit'}}),
    ];
    const from = await catalogFile('dua-bahasa.json', aDocument({services}));
    const {code, err} = await template('-o', join(folder, 'id.xlsx'), '--from', from);

    expect(code).toBe(0);
    expect(err).toContain('Buku kerja tidak dapat memuat yang berikut.');
    expect(err).toContain('  /services/*/name/en: 2 isian, yang pertama di /services/0/name/en\n');
  });

  it('is for one mall, and says so', async () => {
    const malls = [aMall(), aMall({id: 'mpp-dua'})];
    const from = await catalogFile('dua-mpp.json', aDocument({malls}));
    const {code, err} = await template('-o', join(folder, 'dua.xlsx'), '--from', from);

    expect(code).toBe(2);
    expect(err).toContain('memuat 2 MPP, sedangkan satu buku kerja untuk satu MPP.');
  });

  it('tells that records which are wrong are left out', async () => {
    const services = [aService(), aService({id: 'rusak', agency: 'tidak-ada'})];
    const from = await catalogFile('rusak.json', aDocument({services}));
    const output = join(folder, 'rusak.xlsx');
    const {code, err} = await template('-o', output, '--from', from);

    expect(code).toBe(1);
    expect(err).toContain(`Sebagian isi "${from}" salah dan tidak dipakai.`);
    expect(isZip(await readFile(output))).toBe(true);
  });

  it('tells programs the same as JSON', async () => {
    const from = await catalogFile('program.json', aDocument());
    const file = join(folder, 'program.xlsx');
    const {out} = await template('-o', file, '--from', from, '--json');

    const answer = JSON.parse(out) as {file: string; lost: unknown[]};
    expect(answer.file).toBe(file);
    expect(answer.lost).toContainEqual({path: '/id', count: 1, first: '/id', value: 'contoh'});
  });
});
