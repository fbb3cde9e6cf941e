import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {aCatalog} from '../support/catalog.js';
import {mppCatalog} from '../support/command.js';

const folder = mkdtempSync(join(tmpdir(), 'mpp-audit-'));

function file(name: string, content: unknown) {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const good = file('katalog.json', aCatalog());

describe('mpp-catalog audit', () => {
  it('tells the scores, and that gaps are no error', async () => {
    const {code, out, err} = await mppCatalog(['audit', good]);

    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Audit katalog MPP: 1 katalog, 1 MPP, 1 layanan, per /);
    expect(out).toContain('NILAI MPP (0–100)');
    expect(out).toMatch(/\n {3}\d\d {2}MPP Contoh\n/);
  });

  it('reads standard input', async () => {
    const {code, out} = await mppCatalog(['audit', '-'], JSON.stringify(aCatalog()));

    expect([code, out.includes('1 katalog')]).toEqual([0, true]);
  });

  it('prints JSON alone when a program asks', async () => {
    const {code, out} = await mppCatalog(['audit', good, '--json', '--lang', 'en']);
    const {malls, services, uniformity} = JSON.parse(out) as Record<string, unknown[]>;

    expect(code).toBe(0);
    expect([malls!.length, services!.length, Object.keys(uniformity!)]).toEqual([
      1,
      1,
      ['services', 'agencies', 'schedules'],
    ]);
  });

  it('writes the page beside the text', async () => {
    const path = join(folder, 'audit.html');
    const {code, out} = await mppCatalog(['audit', good, '--html', path]);

    expect([code, out.includes('NILAI MPP')]).toEqual([0, true]);
    expect(readFileSync(path, 'utf8')).toMatch(/^<!doctype html>\n<html lang="id">/);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('prints the page alone when it goes to standard output', async () => {
    const {out} = await mppCatalog(['audit', good, '--html', '-']);

    expect(out).toMatch(/^<!doctype html>[^]*<\/html>\n$/);
  });

  it('fails when a mall scores below what was asked for', async () => {
    expect((await mppCatalog(['audit', good, '--min-score', '99'])).code).toBe(1);
    expect((await mppCatalog(['audit', good, '--min-score', '1'])).code).toBe(0);
  });

  it('looks at what is whole in a catalog with errors, and says that there are some', async () => {
    const broken = aCatalog();
    const services = [...broken.services, {id: 'tanpa-nama', agency: 'dukcapil'}];
    const {code, out, err} = await mppCatalog(['audit', file('rusak.json', {...broken, services})]);

    expect(code).toBe(1);
    expect(out).toContain('1 layanan');
    expect(err).toMatch(/^mpp-catalog: Sebagian isi ".*rusak\.json" salah dan tidak dipakai/);
  });

  it('says in one sentence why a file is no catalog, and goes on with the others', async () => {
    const page = file('halaman.json', '<!doctype html><title>404</title>');
    const {code, out, err} = await mppCatalog(['audit', page, good]);

    expect(code).toBe(2);
    expect(err).toMatch(/^mpp-catalog: ".*halaman\.json": Alamat itu menjawab dengan halaman web/);
    expect(out).toContain('1 katalog, 1 MPP');
  });

  it('prints nothing but the reason when no file is a catalog', async () => {
    const {code, out} = await mppCatalog(['audit', file('kosong.json', '')]);

    expect([code, out]).toEqual([2, '']);
  });

  it('cannot run without files, with one that is not there, or with a score that is no number', async () => {
    for (const args of [[], [join(folder, 'tidak-ada.json')], [good, '--min-score', 'tujuh']]) {
      const {code, out, err} = await mppCatalog(['audit', ...args]);

      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^mpp-catalog: [^\n]+\n$/);
    }
  });
});
