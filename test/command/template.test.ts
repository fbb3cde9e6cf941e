import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {run} from '../../src/command/run.js';
import {aDocument, aMall, aService} from '../schema/documents.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mpp-template-'));
});
afterAll(() => rm(folder, {recursive: true}));

async function told(...args: string[]) {
  const out: (string | Uint8Array)[] = [];
  const err: string[] = [];
  const code = await run(args, {
    stdin: (async function* () {})(),
    stdout: {write: (text) => out.push(text)},
    stderr: {write: (text) => err.push(text)},
  });
  return {code, out: out.join(''), bytes: out[0], err: err.join('')};
}

const isZip = (bytes: string | Uint8Array | undefined) =>
  Buffer.from(bytes ?? '')
    .subarray(0, 2)
    .toString() === 'PK';

async function catalogFile(name: string, document: unknown) {
  const file = join(folder, name);
  await writeFile(file, typeof document === 'string' ? document : JSON.stringify(document));
  return file;
}

describe('mpp-catalog template', () => {
  it('writes a workbook and says nothing', async () => {
    const file = join(folder, 'kosong.xlsx');
    const answer = await told('template', '-o', file);

    expect(answer).toMatchObject({code: 0, out: '', err: ''});
    expect(isZip(await readFile(file))).toBe(true);
  });

  it('writes to standard output only when asked to', async () => {
    const silent = await told('template');
    expect(silent).toMatchObject({code: 2, out: ''});
    expect(silent.err).toBe(
      'mpp-catalog: Sebutkan berkas yang dibuat, misalnya: mpp-catalog template -o isian.xlsx\n',
    );

    const {code, bytes} = await told('template', '-o', '-');
    expect(code).toBe(0);
    expect(isZip(bytes)).toBe(true);
  });

  it('never overwrites what staff have filled in, unless told to', async () => {
    const file = join(folder, 'isian.xlsx');
    await writeFile(file, 'pekerjaan seharian');

    const refused = await told('template', '-o', file);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('sudah ada dan tidak ditimpa');
    expect(await readFile(file, 'utf8')).toBe('pekerjaan seharian');

    expect((await told('template', '-o', file, '--force')).code).toBe(0);
    expect(isZip(await readFile(file))).toBe(true);
  });

  it('tells in one sentence that the catalog to fill it with is none', async () => {
    const from = await catalogFile('bukan.json', '{"schema": "lain"}');
    const output = join(folder, 'tidak-jadi.xlsx');
    const answer = await told('template', '-o', output, '--from', from, '--lang', 'en');

    expect(answer.code).toBe(2);
    expect(answer.err).toMatch(/^mpp-catalog: ".*bukan\.json" cannot be read as a catalog: .+\n$/);
    await expect(readFile(output)).rejects.toThrow('ENOENT');
  });

  it('tells what the workbook cannot hold', async () => {
    const services = [
      aService({id: 'a', name: {id: 'Akta', en: 'Certificate'}}),
      aService({id: 'b', name: {id: 'Izin', en: 'Permit'}}),
    ];
    const from = await catalogFile('dua-bahasa.json', aDocument({services}));
    const {code, err} = await told('template', '-o', join(folder, 'id.xlsx'), '--from', from);

    expect(code).toBe(0);
    expect(err).toContain('Buku kerja tidak dapat memuat yang berikut.');
    expect(err).toContain('  /services/*/name/en: 2 isian, yang pertama di /services/0/name/en\n');
  });

  it('is for one mall, and says so', async () => {
    const malls = [aMall(), aMall({id: 'mpp-dua'})];
    const from = await catalogFile('dua-mpp.json', aDocument({malls}));
    const {code, err} = await told('template', '-o', join(folder, 'dua.xlsx'), '--from', from);

    expect(code).toBe(2);
    expect(err).toContain('memuat 2 MPP, sedangkan satu buku kerja untuk satu MPP.');
  });

  it('tells that records which are wrong are left out', async () => {
    const services = [aService(), aService({id: 'rusak', agency: 'tidak-ada'})];
    const from = await catalogFile('rusak.json', aDocument({services}));
    const {err} = await told('template', '-o', join(folder, 'rusak.xlsx'), '--from', from);

    expect(err).toContain(`1 hal yang keliru di "${from}" tidak ikut ditulis.`);
  });

  it('tells programs the same as JSON', async () => {
    const from = await catalogFile('program.json', aDocument());
    const file = join(folder, 'program.xlsx');
    const {out} = await told('template', '-o', file, '--from', from, '--json');

    const answer = JSON.parse(out) as {file: string; lost: unknown[]};
    expect(answer.file).toBe(file);
    expect(answer.lost).toContainEqual({path: '/id', count: 1, first: '/id', value: 'contoh'});
  });
});
