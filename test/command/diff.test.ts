import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {applyPatch, type Operation} from 'rfc6902';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import type {Change, Edit} from '../../src/diff/index.js';
import type {Catalog} from '../../src/schema/index.js';
import {service, versionOf} from '../diff/versions.js';
import {mppCatalog} from '../support/command.js';

let folder: string;
const at = (name: string) => join(folder, name);
const write = (name: string, document: unknown) => writeFile(at(name), JSON.stringify(document));

const BEFORE = versionOf().document;
const AFTER = versionOf((catalog) => {
  service(catalog, 'ktp').duration!.max = 5;
  service(catalog, 'ktp').asOf = '2026-11';
}).document;
const SENTENCE =
  'Penerbitan KTP-el (Disdukcapil): waktu proses dari paling lama 3 menjadi 5 hari kerja';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diff-'));
  await write('old.json', BEFORE);
  await write('new.json', AFTER);
  await writeFile(at('page.json'), '<!doctype html><title>404</title>');
});
afterAll(() => rm(folder, {recursive: true}));

describe('mpp-catalog diff', () => {
  it('tells citizens first, then editors', async () => {
    const {code, out} = await mppCatalog(['diff', at('old.json'), at('new.json')]);
    expect(code).toBe(0);
    expect(out).toBe(
      `Untuk warga (1)\n  Waktu proses\n  - ${SENTENCE}\n\nUntuk penyunting (1)\n  + /services/0/asOf: "2026-11"\n`,
    );
  });

  it('says so when nothing changed', async () => {
    const {code, out} = await mppCatalog(['diff', at('old.json'), at('old.json'), '--exit-code']);
    expect([code, out]).toEqual([0, 'Untuk warga (0)\n  Tidak ada yang berubah bagi warga.\n']);
  });

  it('exits with 1 when citizens notice something and that was asked', async () => {
    const {code} = await mppCatalog(['diff', at('old.json'), at('new.json'), '--exit-code']);
    expect(code).toBe(1);
  });

  it('gives programs the sentences, the edits and the patch', async () => {
    const {out} = await mppCatalog(['diff', at('old.json'), at('new.json'), '--json']);
    const {citizen, editor, patch} = JSON.parse(out) as {
      citizen: Change[];
      editor: Edit[];
      patch: Operation[];
    };
    expect(citizen).toEqual([
      {
        kind: 'duration',
        service: 'ktp',
        before: {max: 3, unit: 'working-days'},
        after: {max: 5, unit: 'working-days'},
        text: {
          id: SENTENCE,
          en: 'Identity card (Disdukcapil): the processing time from at most 3 to 5 working days',
        },
      },
    ]);
    expect(editor).toEqual([{path: '/services/0/asOf', after: '2026-11'}]);
    const document = structuredClone(BEFORE);
    applyPatch(document, patch);
    expect(document).toEqual(AFTER);
  });

  it('writes the patch to a file', async () => {
    await mppCatalog(['diff', at('old.json'), at('new.json'), '--patch', at('p.json')]);
    const patch = JSON.parse(await readFile(at('p.json'), 'utf8')) as Operation[];
    expect(patch.map(({path}) => path)).toEqual(['/services/0/asOf', '/services/0/duration/max']);
  });

  it('writes the changelog of many versions', async () => {
    const files = ['old.json', 'new.json', 'old.json'].map(at);
    const {code, out} = await mppCatalog(['diff', ...files, '--changelog', at('CHANGES.md')]);
    expect([code, out]).toEqual([0, '']);
    const changes = await readFile(at('CHANGES.md'), 'utf8');
    expect(changes.split('\n')[0]).toBe('# Catatan perubahan');
    expect(changes).toContain('dari paling lama 5 menjadi 3 hari kerja');
  });

  it('reads one of the two from standard input', async () => {
    const {out} = await mppCatalog(['diff', '-', at('new.json')], JSON.stringify(BEFORE));
    expect(out).toContain(SENTENCE);
  });

  it('says that what is wrong in a catalog was not compared', async () => {
    await write('broken.json', {
      ...BEFORE_CATALOG,
      services: [...BEFORE_CATALOG.services, {id: 'x'}],
    });
    const {code, err} = await mppCatalog(['diff', at('old.json'), at('broken.json')]);
    expect(code).toBe(0);
    expect(err).toMatch(/^mpp-catalog: Sebagian isi ".*broken.json" salah dan tidak dipakai\./);
  });

  it('says so also where a mere warning comes before', async () => {
    const [first, ...rest] = BEFORE_CATALOG.services;
    const links = [{rel: 'apply', href: 'javascript:1'}];
    await write('broken.json', {
      ...BEFORE_CATALOG,
      services: [{...first, links}, ...rest, {id: 'x'}],
    });
    const {err} = await mppCatalog(['diff', at('old.json'), at('broken.json')]);
    expect(err).toMatch(/salah dan tidak dipakai/);
  });

  it('is not led astray by keys that reach for the prototype, nor steered by what a catalog holds', async () => {
    const text = JSON.stringify({...BEFORE_CATALOG, toString: 1, constructor: {a: '\u202e'}});
    await writeFile(at('keys.json'), text.replace('{', '{"__proto__":{"a":1},"\\u001b[2J":1,'));
    const {code, out, err} = await mppCatalog(['diff', at('old.json'), at('keys.json')]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('+ /toString: 1\n');
    expect(out).toContain('+ / [2J: 1\n');
    expect(out).toContain('+ /constructor: {"a":" "}\n');
  });

  it('takes down the line of its progress before the list begins', async () => {
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 1500));
    const {screen} = await mppCatalog(['diff', at('old.json'), at('new.json')], '', {isTTY: true});
    clock.mockRestore();
    expect(screen).toContain('Membandingkan …\r\u001b[KUntuk warga (1)\n');
  });

  it.each([
    ['no catalog at all', ['page.json', 'new.json'], /page.json": .*HTML/],
    ['a file that is not there', ['none.json', 'new.json'], /Berkas ".*none.json" tidak ada/],
    ['one catalog only', ['new.json'], /Sebutkan dua katalog/],
    ['three without a changelog', ['old.json', 'new.json', 'old.json'], /tambahkan --changelog/],
  ])('cannot run with %s, and says why in one sentence', async (_what, names, sentence) => {
    const {code, out, err} = await mppCatalog(['diff', ...names.map(at)]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

const BEFORE_CATALOG = BEFORE as Catalog;
