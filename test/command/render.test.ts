import {mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Catalog} from '../../src/schema/index.js';
import {aCatalog, aService, catalogOfMall} from '../support/catalog.js';
import {mppCatalog} from '../support/command.js';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'mpp-render-'))));
afterEach(() => rm(folder, {recursive: true}));

const at = (file: string) => join(folder, file);
const put = (file: string, content: string | Uint8Array) => writeFile(at(file), content);
const read = (file: string) => readFile(at(file), 'utf8');
const putCatalog = (file: string, catalog: Catalog = aCatalog()) =>
  put(file, JSON.stringify(catalog));
const render = (...args: string[]) =>
  mppCatalog(['render', ...args, '--now', '2026-04-13T09:00:00+07:00']);

const PAGE =
  '<html><head></head><body><mpp-map-card src="katalog.json"></mpp-map-card></body></html>';

describe('mpp-catalog render', () => {
  it('fills a page where it is, and leaves it alone the second time', async () => {
    await putCatalog('katalog.json');
    await put('index.html', PAGE);

    const first = await render(at('index.html'));
    const written = await stat(at('index.html'));
    const second = await render(at('index.html'));

    expect([first.code, second.code]).toEqual([0, 0]);
    expect(first.out).toContain('index.html: 1 tag diisi.');
    expect(second.out).toContain('index.html: 1 tag diisi, tidak ada yang berubah.');
    expect(await read('index.html')).toContain('<b>MPP Contoh</b>');
    expect((await stat(at('index.html'))).ino).toBe(written.ino);
  });

  it('writes another file, or to standard output, and leaves the page as it is', async () => {
    await putCatalog('katalog.json');
    await put('index.html', PAGE);

    await render(at('index.html'), '-o', at('hasil.html'));
    const {out, err} = await render(at('index.html'), '-o', '-');

    expect(await read('index.html')).toBe(PAGE);
    expect(await read('hasil.html')).toBe(out);
    expect(out).toContain('<b>MPP Contoh</b>');
    expect(err).toContain('1 tag diisi');
  });

  it('finds the catalog by src, by for, around a tag, under the root of the site, or as told', async () => {
    await mkdir(at('data'));
    for (const name of ['src', 'named', 'around', 'root', 'told']) {
      await putCatalog(`data/${name}.json`, {...catalogOfMall({name}), id: name});
    }
    await put(
      'index.html',
      `<mpp-map-card src="data/src.json?v=2"></mpp-map-card>
      <mpp-map-card for="k"></mpp-map-card><mpp-catalog id="k" src="data/named.json"></mpp-catalog>
      <mpp-catalog src="./data/around.json"><div><mpp-map-card></mpp-map-card></div></mpp-catalog>
      <mpp-map-card src="/data/root.json"></mpp-map-card>`,
    );

    await render(at('index.html'), '--root', folder);
    const names = (await read('index.html')).match(/<b>\w+<\/b>/g);
    await render(at('index.html'), '--catalog', at('data/told.json'));

    expect(names).toEqual(['<b>src</b>', '<b>named</b>', '<b>around</b>', '<b>root</b>']);
    expect(new Set((await read('index.html')).match(/<b>\w+<\/b>/g))).toEqual(
      new Set(['<b>told</b>']),
    );
  });

  it('keeps every byte of a page in another encoding', async () => {
    await putCatalog('katalog.json', catalogOfMall({name: 'MPP – é'}));
    const bytes = Buffer.concat([
      Buffer.from('<b>caf'),
      Buffer.from([0xe9, 0x96]),
      Buffer.from(PAGE),
    ]);
    await put('index.html', bytes);

    await render(at('index.html'));

    const after = await readFile(at('index.html'));
    expect(after.subarray(0, 8)).toEqual(bytes.subarray(0, 8));
    expect(after.toString('latin1')).toContain('<b>MPP &#8211; &#233;</b>');
  });

  it('keeps a byte order mark', async () => {
    await putCatalog('katalog.json');
    await put('index.html', `\uFEFF${PAGE}`);

    await render(at('index.html'));

    expect(await read('index.html')).toMatch(/^\uFEFF<html><head><script/);
  });

  it('makes a page for each service from a template, and links them from the list', async () => {
    await mkdir(at('layanan'));
    const services = [
      aService(),
      aService({id: 'Akta/Lahir', name: 'Akta <kelahiran>'}),
      aService({id: 'akta lahir', name: 'Akta lahir'}),
    ];
    await putCatalog('katalog.json', aCatalog({services}));
    await put(
      'templat.html',
      '<title>MPP Contoh</title><mpp-service-detail mall="mpp" src="../katalog.json"></mpp-service-detail>',
    );
    await put('index.html', '<mpp-service-finder src="katalog.json"></mpp-service-finder>');

    const {code} = await render(
      at('index.html'),
      '--template',
      at('templat.html'),
      '-o',
      at('layanan'),
    );

    expect(code).toBe(0);
    expect((await readdir(at('layanan'))).sort()).toEqual([
      'akta-lahir-2.html',
      'akta-lahir.html',
      'ktp.html',
    ]);
    const page = await read('layanan/akta-lahir.html');
    expect(page).toContain('<title>Akta &lt;kelahiran&gt; – MPP Contoh</title>');
    expect(page).toContain(
      '<mpp-service-detail mall="mpp" src="../katalog.json" service="Akta/Lahir">',
    );
    expect(page).toContain('<b>Akta &lt;kelahiran&gt;</b>');
    expect(await read('index.html')).toContain('<a href="layanan/ktp.html">');
  });

  it('can tell whether a page is out of date, without writing it', async () => {
    await putCatalog('katalog.json');
    await put('index.html', PAGE);

    const before = await render(at('index.html'), '--check');
    expect(await read('index.html')).toBe(PAGE);
    await render(at('index.html'));
    const after = await render(at('index.html'), '--check');

    expect([before.code, after.code]).toEqual([1, 0]);
    expect([before.out, after.out].map((out) => out.split(': ')[1])).toEqual([
      'perlu diperbarui.\n',
      'sudah sesuai.\n',
    ]);
  });

  it('tells programs what it did', async () => {
    await putCatalog('katalog.json');
    await put('index.html', '<mpp-map-card src="katalog.json">Jalan Contoh</mpp-map-card>');

    const {out} = await render(at('index.html'), '--json', '--lang', 'en');

    expect(JSON.parse(out)).toEqual({
      pages: [
        {
          page: at('index.html'),
          filled: 1,
          changed: true,
          remarks: [
            {
              line: 1,
              message:
                '<mpp-map-card> holds words of its own. They stay, after what is new; take them away if they say the same.',
            },
          ],
        },
      ],
    });
  });

  it('fills the other pages when one cannot be filled, and says which line asks for what', async () => {
    await putCatalog('katalog.json');
    const missing = '<p></p>\n<mpp-map-card src="tidak-ada.json"></mpp-map-card>';
    await put('a.html', missing);
    await put('b.html', PAGE);

    const {code, out, err} = await render(at('a.html'), at('b.html'), '--json');

    expect(code).toBe(2);
    const problem = `${at('a.html')}:2: Berkas "${at('tidak-ada.json')}" tidak ada. Periksa nama dan foldernya.`;
    expect(err).toBe(`mpp-catalog: ${problem}\n`);
    expect(JSON.parse(out)).toMatchObject({
      pages: [
        {page: at('a.html'), filled: 0, problem},
        {page: at('b.html'), filled: 1},
      ],
    });
    expect(await read('a.html')).toBe(missing);
    expect(await read('b.html')).toContain('MPP Contoh');
  });

  it('tells that records of a catalog are wrong, and renders the others', async () => {
    const catalog = aCatalog();
    await put(
      'katalog.json',
      JSON.stringify({...catalog, services: [...catalog.services, {id: 'x'}]}),
    );
    await put('index.html', PAGE);

    const {code, err} = await render(at('index.html'));

    expect(code).toBe(0);
    expect(err).toMatch(/Sebagian isi ".*katalog\.json" salah dan tidak dipakai\./);
    expect(await read('index.html')).toContain('MPP Contoh');
  });

  it('is not steered by what a page holds', async () => {
    await putCatalog('katalog.json');
    await put('index.html', PAGE.replace(' src', ' mall="\u001b[2J" src'));

    expect((await render(at('index.html'))).out).toContain('mall=" [2J"');
  });

  it('reads an address as browsers do: a % that stands for nothing, and // for the web', async () => {
    await putCatalog('100%.json');
    await put('index.html', PAGE.replace('katalog', '100%'));
    await put('web.html', PAGE.replace('katalog.json', '//127.0.0.1:1/katalog.json'));

    expect((await render(at('index.html'))).out).toContain('1 tag diisi');
    expect((await render(at('web.html'))).err).toContain('Alamat https://127.0.0.1:1/katalog.json');
  });

  it('replaces neither the template nor a page that it was asked to fill by the page of a service', async () => {
    const services = [aService({id: 'index'}), aService({id: 'templat'})];
    await putCatalog('katalog.json', aCatalog({services}));
    const template = '<mpp-service-detail src="katalog.json"></mpp-service-detail>';
    await put('index.html', template);
    await put('templat.html', template);

    const told = [
      await render(at('index.html'), '--template', at('templat.html'), '-o', folder),
      await render('--template', at('templat.html'), '-o', folder),
    ];

    expect(told.map(({code, err}) => [code, /menimpa ".*\/(.*)"/.exec(err)?.[1]])).toEqual([
      [2, 'index.html'],
      [2, 'templat.html'],
    ]);
    expect(await read('index.html')).toBe(template);
  });

  it('names pages as every file system can, in the language of the template', async () => {
    const services = ['con', '../../LPT1', '..', '漢'].map((id) =>
      aService({id, name: {id: 'Kartu', en: 'Card'}}),
    );
    await putCatalog('katalog.json', aCatalog({services}));
    await put(
      'templat.html',
      '<html lang="en"><title></title><mpp-service-detail src="../katalog.json"></mpp-service-detail>',
    );

    await render('--template', at('templat.html'), '-o', at('layanan'));

    expect((await readdir(at('layanan'))).sort()).toEqual([
      'layanan-2.html',
      'layanan-con.html',
      'layanan-lpt1.html',
      'layanan.html',
    ]);
    expect(await read('layanan/layanan-con.html')).toContain('<title>Card</title>');
  });

  it('says in a sentence why it cannot run, and changes nothing', async () => {
    await put('rusak.json', '{"schema": "mpp-catalog/1"');
    await put('tanpa.html', '<mpp-map-card src="tidak-ada.json"></mpp-map-card>');
    await put('rusak.html', '<mpp-map-card src="rusak.json"></mpp-map-card>');
    await put('kosong.html', '<p></p>');

    const told = await Promise.all([
      mppCatalog(['render']),
      render(at('tanpa.html')),
      render(at('rusak.html')),
      render('--template', at('kosong.html')),
      render('--template', at('kosong.html'), '-o', at('x')),
      render(at('kosong.html'), at('rusak.html'), '-o', at('x.html')),
      mppCatalog(['render', at('kosong.html'), '--now', 'besok']),
    ]);

    expect(told.map(({code}) => code)).toEqual([2, 2, 2, 2, 2, 2, 2]);
    for (const {err} of told)
      expect(err).toMatch(/^mpp-catalog: [^\n]+\.\S*\n$|^mpp-catalog: [^\n]+\n$/);
    expect(await read('tanpa.html')).toBe('<mpp-map-card src="tidak-ada.json"></mpp-map-card>');
  });
});
