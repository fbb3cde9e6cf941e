import {parse, type DefaultTreeAdapterTypes} from 'parse5';
import {describe, expect, it} from 'vitest';
import {audit, auditHtml, auditJson, auditText} from '../../src/audit/index.js';
import type {Catalog} from '../../src/schema/index.js';
import {anAgency, aService} from '../support/catalog.js';
import {catalogAt, network, NOW} from './makers.js';

const EVIL =
  '</style><script>alert(1)</script><img src=x onerror="a()"> & \u001b[31mmerah \u202ehijau';

/** Every name that a catalog may bring into a report, with markup in it. */
function evilCatalogs(): Catalog[] {
  return [0, 1].map((place) => {
    const catalog = catalogAt(place, {standard: 's', name: `${EVIL} ${place}`});
    catalog.malls[0]!.name = EVIL;
    catalog.malls[0]!.state = 'trial';
    catalog.agencies = [anAgency({name: EVIL, short: `Disdukcapil ${EVIL} ${place}`})];
    catalog.services[0]!.requirements = [{text: `${EVIL} kertas ${place}`}];
    catalog.services.push(aService({id: `${EVIL}`, agency: 'dukcapil'}));
    return catalog;
  });
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const elementsIn = (node: Node): Element[] =>
  'childNodes' in node
    ? node.childNodes.flatMap((child) => [
        ...('tagName' in child ? [child] : []),
        ...elementsIn(child),
      ])
    : [];

const page = (catalogs: Catalog[], language: 'id' | 'en' = 'id') => {
  const html = auditHtml(audit(catalogs, NOW), language);
  return {html, elements: elementsIn(parse(html))};
};

const different = () => network({standard: 's'}, {standard: 's', fees: []}, {standard: 's'});

describe('the page of an audit', () => {
  it('shows what a catalog holds as text, whatever it is', () => {
    const {html, elements} = page(evilCatalogs());
    const tags = new Set(elements.map(({tagName}) => tagName));

    expect(['script', 'img'].filter((tag) => tags.has(tag))).toEqual([]);
    expect(html).toContain('&#60;script&#62;alert(1)&#60;/script&#62;');
    expect(['\u001b', '\u202e'].filter((mark) => html.includes(mark))).toEqual([]);
    expect(elements.flatMap(({attrs}) => attrs).filter(({name}) => /^on/.test(name))).toEqual([]);
  });

  it('needs nothing else: no script, no request, no style attribute', () => {
    const {html, elements} = page(different());
    const names = new Set(elements.flatMap(({attrs}) => attrs.map(({name}) => name)));

    expect(['src', 'href', 'style', 'srcset'].filter((name) => names.has(name))).toEqual([]);
    expect(html).not.toMatch(/url\(|@import|<link|<script/);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  it('has one title, headings in order, and a caption and headers for every table', () => {
    const {elements} = page(different());
    const levels = elements.flatMap(({tagName}) => /^h(\d)$/.exec(tagName)?.[1] ?? []).map(Number);
    const tables = elements.filter(({tagName}) => tagName === 'table');

    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, at) => at === 0 || level <= levels[at - 1]! + 1)).toBe(true);
    for (const table of tables) {
      const inside = elementsIn(table).map(({tagName}) => tagName);
      expect(inside.slice(0, 2)).toEqual(['caption', 'span']);
      expect(inside.filter((tag) => tag === 'th').length).toBeGreaterThan(1);
    }
  });

  it('says in words what its bars and colours say', () => {
    const {elements} = page(different());

    for (const {tagName, attrs} of elements) {
      if (tagName === 'svg') expect(attrs).toContainEqual({name: 'aria-hidden', value: 'true'});
    }
    expect(page(different()).html).toContain(
      'di 2 MPP (MPP Kabupaten Contoh A, MPP Kabupaten Contoh C)',
    );
  });

  it('speaks English when asked to', () => {
    const {html} = page(different(), 'en');

    expect(html).toContain('<html lang="en">');
    expect(html).not.toMatch(/Nilai|Layanan yang|Belum ada<|Tercapai/);
  });

  it('begins with what matters most, a sentence each', () => {
    const catalogs = different();
    catalogs[0]!.malls[0]!.state = 'moved';
    catalogs[1]!.malls[0]!.hours = undefined;
    const {html} = page(catalogs);
    const [summary] = html.split('Nilai setiap MPP');

    expect([...summary!.matchAll(/<li>(.*?)<\/li>/g)].map(([, sentence]) => sentence)).toEqual([
      expect.stringMatching(
        /^Nilai 2 MPP: \d\d–\d\d dari 100\. 1 MPP yang pindah atau tutup tidak dinilai\.$/,
      ),
      expect.stringMatching(/^Komponen wajib yang paling sering belum tertulis, dari 3 layanan: /),
      'Diterangkan berbeda oleh MPP yang berbeda: 1 layanan dan nama 0 instansi.',
      'Jam buka gedung belum diketahui: 1 MPP (MPP Kabupaten Contoh B).',
      'Tanpa hasil survei kepuasan (SKM) dalam setahun terakhir: 2 MPP.',
    ]);
  });

  it('names services and not their ids where an agency is no tenant', () => {
    const catalog = catalogAt(0, {});
    catalog.malls[0]!.tenants = [];
    catalog.services[0]!.offers = [{mall: catalog.malls[0]!.id, scope: 'full'}];
    const {id, name} = catalog.services[0]!;
    const {html} = page([catalog]);

    expect(html).toContain(`Layanan yang instansinya bukan gerai di sini: ${name as string}.`);
    expect(html).not.toContain(id);
  });

  it('stands for catalogs without malls and services', () => {
    const empty = {...catalogAt(0, {}), malls: [], services: []};

    expect(page([empty]).html).toContain('1 katalog, 0 MPP, 0 layanan');
    expect(page([empty]).html).toContain('Tidak ada MPP yang dapat dinilai');
  });
});

describe('the text of an audit', () => {
  const text = (catalogs: Catalog[], language: 'id' | 'en' = 'id') =>
    auditText(audit(catalogs, NOW), language);

  it('is never wider than 100 characters, and begins with the scores', () => {
    const long = network({standard: 's'}, {standard: 's', name: 'kata '.repeat(60)});
    const lines = text(long).split('\n');

    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(lines[3]).toBe('NILAI MPP (0–100) DAN CARA MENAIKKANNYA');
  });

  it('tells what differs as facts, with a count of malls', () => {
    expect(text(different())).toContain(
      '    biaya: Rp50.000 di 2 MPP (MPP Kabupaten Contoh A, MPP Kabupaten Contoh C); gratis di MPP\n      Kabupaten Contoh B\n',
    );
  });

  it('says that nothing differs where nothing does', () => {
    expect(text(network({standard: 's'}, {standard: 's'}))).toContain(
      '  Nama, biaya, waktu, dan persyaratan: tidak ada perbedaan yang ditemukan.',
    );
  });

  it('says that there is no mall where there is none', () => {
    const empty = {...catalogAt(0, {}), malls: [], services: []};

    expect(text([empty])).toContain('\n\nTidak ada MPP yang dapat dinilai');
  });

  it('never calls an agency that is not there a fault', () => {
    expect(text(different())).toContain('“Belum ada” adalah informasi, bukan kekurangan');
  });

  it('does not hand on what a terminal would obey', () => {
    const lines = text(evilCatalogs());

    expect(['\u001b', '\u202e'].filter((mark) => lines.includes(mark))).toEqual([]);
  });

  it('speaks English when asked to', () => {
    expect(text(different(), 'en')).toContain('fees: Rp50,000 in 2 malls');
  });
});

describe('the JSON of an audit', () => {
  it('holds sentences in the language asked for, and numbers as numbers', () => {
    const {malls, uniformity} = JSON.parse(auditJson(audit(different(), NOW), 'en')) as {
      malls: {score: {parts: {gain: number; todo: string}[]}}[];
      uniformity: {services: {differences: {values: {said: string}[]}[]}[]};
    };

    expect(typeof malls[0]!.score.parts[0]!.gain).toBe('number');
    expect(typeof malls[0]!.score.parts[0]!.todo).toBe('string');
    expect(uniformity.services[0]!.differences[0]!.values.map(({said}) => said)).toEqual([
      'Rp50,000',
      'free of charge',
    ]);
  });
});
