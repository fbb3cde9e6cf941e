import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi} from 'vitest';
import {english, parseCatalogText} from '../../src/schema/index.js';
import {aCalendar, aDocument, aMall, anAgency, aService} from '../schema/documents.js';
import {mppCatalog} from '../support/command.js';
import {demoFiles, demoText} from '../support/demo-catalogs.js';

const NOW = new Date('2026-06-01T09:00:00+07:00');

let folder: string;
const home = process.cwd();

beforeEach(() => {
  vi.useFakeTimers({toFake: ['Date'], now: NOW});
  folder = mkdtempSync(join(tmpdir(), 'mpp-validate-'));
  process.chdir(folder);
});

afterEach(() => {
  vi.useRealTimers();
  process.chdir(home);
  rmSync(folder, {recursive: true});
});

/** What a run of the command answered. */
const validate = (...args: string[]) => mppCatalog(['validate', ...args]);

/** Puts a file into the folder where the command runs. */
function file(content: unknown, name = 'katalog.json') {
  const isRaw = typeof content === 'string' || content instanceof Uint8Array;
  writeFileSync(name, isRaw ? content : JSON.stringify(content, null, 2));
  return name;
}

interface Told {
  ok: boolean;
  files: {
    file: string;
    ok: boolean;
    catalog: object | null;
    problem?: string;
    errors: number;
    warnings: number;
    issues: {
      severity: string;
      code: string;
      path: string;
      message: string;
      line: number;
      column: number;
    }[];
  }[];
}

async function told(content: unknown, ...args: string[]) {
  const {code, out} = await validate(file(content), '--json', ...args);
  const [answer] = (JSON.parse(out) as Told).files;
  return {exit: code, ...answer!};
}

const issuesOf = async (content: unknown, ...args: string[]) =>
  (await told(content, ...args)).issues;
const oneIssueOf = async (content: unknown) => {
  const issues = await issuesOf(content);
  expect(issues.map(({code, path}) => `${code} ${path}`)).toHaveLength(1);
  return issues[0]!;
};

describe('mpp-catalog validate', () => {
  it('says that a good catalog is good', async () => {
    const {code, out, err} = await validate(file(aDocument()));

    expect(code).toBe(0);
    expect(out).toBe(
      'katalog.json\n  Terbaca: 1 MPP, 2 instansi, 3 layanan. 0 kesalahan, 0 peringatan.\n\nBAIK: siap ditayangkan.\n',
    );
    expect(err).toBe('');
  });

  it('shows the line of each issue with a caret, and what to do', async () => {
    const services = [aService({fees: [{amount: 'Rp50.000'}]})];
    const {code, out} = await validate(
      file(aDocument({services: [...services, aService({id: 'kk'})]})),
    );

    expect(code).toBe(1);
    expect(out).toMatch(/^ {2}baris \d+, kolom 21: kesalahan \(invalid\)$/m);
    expect(out).toContain('/services/0/fees/0/amount berisi teks yang tidak sesuai; seharusnya');
    expect(out).toMatch(/^ +\d+ \| "amount": "Rp50.000"\n +\| {11}\^$/m);
    expect(out).toContain('BELUM BAIK: 1 dari 1 berkas perlu diperbaiki.');
  });

  it('tells programs the same as a browser would, and where', async () => {
    const document = aDocument({services: [aService({name: undefined}), aService({id: 'kk'})]});
    const text = JSON.stringify(document);
    const {exit, ok, catalog, issues} = await told(text);

    expect({exit, ok}).toEqual({exit: 1, ok: false});
    expect(catalog).toEqual({id: 'contoh', malls: 1, agencies: 2, services: 1});
    expect(issues).toMatchObject(parseCatalogText(text).issues);
    const record = text.indexOf('{"id":"ktp"');
    expect(issues[0]).toEqual({
      ...parseCatalogText(text).issues[0],
      line: 1,
      column: record + 1,
      endLine: 1,
      endColumn: record + 2,
    });
  });

  it('speaks English when asked', async () => {
    const text = JSON.stringify(aDocument({services: [aService({name: 5}), aService({id: 'kk'})]}));
    const [issue] = await issuesOf(text, '--lang', 'en');
    const {out} = await validate('katalog.json', '--lang', 'en');

    expect(issue?.message).toBe(parseCatalogText(text, {messages: english}).issues[0]?.message);
    expect(out).toContain('NOT GOOD YET: 1 of 1 file to be mended.');
    expect(out).toContain('Read: 1 mall, 2 agencies, 1 service. 1 error, 0 warnings.');
  });

  it('names every issue unless told how many', async () => {
    const document = aDocument({
      services: Array.from({length: 80}, () => 'x').concat(aService() as never),
    });

    expect(await issuesOf(document)).toHaveLength(80);
    expect(await told(document, '--max', '3')).toMatchObject({errors: 80, issues: {length: 3}});
    expect((await validate('katalog.json', '--max', '3')).out).toContain('… dan 77 masalah lain');
  });

  it('tells of several files, each by its name, and fails when one does', async () => {
    const {code, out} = await validate(file(aDocument(), 'a.json'), file('{', 'b.json'));

    expect(code).toBe(1);
    expect(out).toMatch(/^a\.json$/m);
    expect(out).toMatch(/^b\.json$/m);
    expect(out).toContain('1 dari 2 berkas');
  });

  it('reads standard input', async () => {
    const {code, out} = await mppCatalog(['validate', '-'], JSON.stringify(aDocument()));

    expect(code).toBe(0);
    expect(out).toContain('(masukan standar)');
  });

  it('takes warnings for errors when it is strict', async () => {
    const document = aDocument({agencies: [...aDocument().agencies, anAgency({id: 'baru'})]});

    expect((await told(document)).exit).toBe(0);
    expect(await told(document, '--strict')).toMatchObject({exit: 1, ok: false, warnings: 1});
  });

  it('refuses options that make no sense', async () => {
    for (const args of [[], ['x.json', '--max', 'satu'], ['x.json', '--format', 'pdf']]) {
      const {code, out, err} = await validate(...args);
      expect({code, out}).toEqual({code: 2, out: ''});
      expect(err).toMatch(/^mpp-catalog: [^\n]+\n$/);
    }
  });

  it('lets nothing in a file steer the terminal', async () => {
    const {out} = await validate(
      file(aDocument({agencies: [...aDocument().agencies, anAgency({id: 'x\u001b[2J\u202ey'})]})),
    );

    expect(out).toContain('x [2J y');
    expect(out).not.toMatch(/[^\P{C}\n]/u);
  });
});

describe('mpp-catalog validate', () => {
  const read = (path: string) => readFileSync(join(home, path), 'utf8');

  it('answers as docs/validasi.md says', async () => {
    const name = file(read('demo/broken/one-service.json'));
    const {out} = await validate(name);
    const docs = read('docs/validasi.md');
    const json = /```json\n([^`]*)```/.exec(docs)![1]!;

    expect(docs).toContain(out);
    expect(JSON.parse((await validate(name, '--json')).out)).toEqual(JSON.parse(json));
  });

  it.each(demoFiles)('finds nothing to say of the sample catalog %s', async (name) => {
    expect(await issuesOf(demoText(name))).toEqual([]);
  });

  it('quotes of a long line only what fits a screen', async () => {
    const name = file(JSON.stringify(aDocument({services: [aService({duration: 3}), aService()]})));
    const {out} = await validate(name);
    const [, quote, mark] = /^ {4}1 \| (….*…)\n {6}\| +(\^)$/m.exec(out)!;

    expect(mark).toBe('^');
    expect(quote!.length).toBeLessThan(80);
  });

  it('tells a person who waits how far it is, and a program nothing', async () => {
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 1500));
    const name = file(aDocument());
    const watched = await mppCatalog(['validate', name], '', {isTTY: true});
    const alone = await validate(name);
    clock.mockRestore();

    expect(watched.err).toContain('Memeriksa katalog.json …');
    expect(alone.err).toBe('');
  });
});

describe('mpp-catalog validate warns of', () => {
  const withMall = (changes: Record<string, unknown>) => aDocument({malls: [aMall(changes)]});
  const withService = (changes: Record<string, unknown>) =>
    aDocument({
      services: [aService(changes), aService({id: 'kk'}), aService({id: 'p', agency: 'imigrasi'})],
    });

  it('hours as text that cannot be read, at the sign where that begins', async () => {
    const {code, severity, message, line, column} = await oneIssueOf(
      withMall({hours: 'Mo-Fr 08:00-15:00; Sab 08:00-12:00'}),
    );
    const text = readFileSync('katalog.json', 'utf8').split('\n')[line - 1]!;

    expect({code, severity}).toEqual({code: 'hours-text', severity: 'warning'});
    expect(text.slice(column - 1)).toMatch(/^Sab 08:00/);
    expect(message).toContain('tidak dapat dibaca mulai dari "Sab 08:00-12:00"');
  });

  it('hours in words, with the schedule to put there', async () => {
    const {message} = await oneIssueOf(withMall({hours: 'Senin-Kamis 08.00-15.00'}));

    expect(message).toContain(
      '"weekly":[{"days":["Mo","Tu","We","Th"],"open":[{"from":"08:00","to":"15:00"}]}]',
    );
  });

  it('hours in words that cannot be read, with the words', async () => {
    const {message} = await oneIssueOf(withMall({hours: 'Senin-Kamis kalau petugas sempat'}));

    expect(message).toContain('kalau petugas sempat');
  });

  it('a schedule that the schema lets through and no clock can follow', async () => {
    const season = {from: '2026-03-01', to: '2026-02-01', weekly: []};
    const {code} = await oneIssueOf(withMall({hours: {weekly: [], seasons: [season]}}));

    expect(code).toBe('hours-schedule');
  });

  it('hours of tenants and of offers', async () => {
    const document = withService({offers: [{mall: 'mpp', scope: 'full', hours: 'x'}]});
    const tenants = [{agency: 'dukcapil', hours: 'y'}, {agency: 'imigrasi'}];
    const issues = await issuesOf({...document, malls: [aMall({tenants})]});

    expect(issues.map(({path}) => path)).toEqual([
      '/malls/0/tenants/0/hours',
      '/services/0/offers/0/hours',
    ]);
  });

  it.each([
    ['requirement', {requirement: [{text: 'KTP'}], requirements: undefined}, 'requirements'],
    ['legal_basis', {legal_basis: ['UU']}, 'legalBasis'],
    ['Links', {Links: [], links: undefined}, 'links'],
    ['sumary', {sumary: 'x'}, 'summary'],
  ])('the key %s, at the key, with what was likely meant', async (key, changes, meant) => {
    const {code, path, message, line, column} = await oneIssueOf(withService(changes));
    const text = readFileSync('katalog.json', 'utf8').split('\n')[line - 1]!;

    expect({code, path}).toEqual({code: 'unknown-key', path: `/services/0/${key}`});
    expect(message).toContain(`Mungkin maksudnya "${meant}"`);
    expect(text.slice(column - 1)).toMatch(new RegExp(`^"${key}"`));
  });

  it.each([
    ['a key of its own', {nomorInternal: 7, adapted: ['hours'], x: 1}],
    ['a key that is near one which is there too', {link: 'x'}],
  ])('nothing in %s', async (_, changes) => {
    expect(await issuesOf(withService(changes))).toEqual([]);
  });

  it('a misspelt list of the document itself, beside the error that it leads to', async () => {
    const {services, ...rest} = aDocument();
    const issues = await issuesOf({...rest, service: services});

    expect(issues.map(({code, path}) => `${code} ${path}`)).toEqual([
      'missing /services',
      'unknown-key /service',
    ]);
  });

  it.each([
    [{ind: 'KTP', en: 'Card'}, '/services/0/name/ind', 'Tulis "id"'],
    [{id: 'KTP', xx: 'Card'}, '/services/0/name/xx', 'Tulis misalnya "id"'],
  ])('the language tag in %j', async (name, path, words) => {
    const issue = await oneIssueOf(withService({name}));

    expect(issue).toMatchObject({code: 'language-tag', path});
    expect(issue.message).toContain(words);
  });

  it('no language tag of a language that there is, however rare', async () => {
    expect(
      await issuesOf(withService({name: {id: 'a', 'id-ID': 'b', jv: 'c', bug: 'd', abs: 'e'}})),
    ).toEqual([]);
    expect((await oneIssueOf(aDocument({language: 'qq'}))).path).toBe('/language');
  });

  it('addresses that are made no link, in contacts too', async () => {
    const contact = {
      website: 'www.contoh.go.id',
      social: [{network: 'x', url: 'javascript:alert(1)'}],
    };
    const issues = await issuesOf(withMall({contact}));

    expect(issues.map(({code, path}) => `${code} ${path}`)).toEqual([
      'unsafe-url /malls/0/contact/website',
      'unsafe-url /malls/0/contact/social/0/url',
    ]);
  });

  it('an agency that is in no mall, and what is offered nowhere for it', async () => {
    const document = aDocument({agencies: [...aDocument().agencies, anAgency({id: 'bpn'})]});
    const services = [
      ...document.services,
      aService({id: 'tanah', agency: 'bpn', offers: undefined}),
      aService({id: 'daring', agency: 'bpn', offers: undefined, channels: ['online']}),
      aService({id: 'titip', agency: 'bpn'}),
    ];
    const {code, path, message} = await oneIssueOf({...document, services});

    expect({code, path}).toEqual({code: 'agency-nowhere', path: '/agencies/2'});
    expect(message).toContain('sehingga 1 layanannya (tanah) tidak ditawarkan di mana pun');
  });

  it('no agency when no mall names its tenants', async () => {
    expect(await issuesOf(withMall({tenants: undefined}))).toEqual([]);
  });

  it('notices that are over', async () => {
    const notices = [
      {from: '2026-01-01', to: '2026-05-31', text: 'Selesai'},
      {from: '2026-01-01', to: '2026-06-01', text: 'Hari ini'},
      {from: '2026-01-01', to: '2026-06-01T08:00:00+07:00', text: 'Tadi'},
      {from: '2026-01-01', text: 'Terus'},
    ];

    expect((await issuesOf(withMall({notices}))).map(({code, path}) => `${code} ${path}`)).toEqual([
      'notice-ended /malls/0/notices/0/to',
      'notice-ended /malls/0/notices/2/to',
    ]);
  });

  it.each([
    ['2026-05-31', ['calendar-ended']],
    ['2026-07-15', ['calendar-ends']],
    ['2026-12-31', []],
  ])('a calendar that ends on %s', async (to, codes) => {
    const unused = aCalendar({id: 'lama', to: '2026-02-01'});
    const issues = await issuesOf(aDocument({calendars: [aCalendar({to}), unused]}));

    expect(issues.map(({code}) => code)).toEqual(codes);
  });

  it('a key that stands twice in one object, with the line that is passed over', async () => {
    const text = JSON.stringify(aDocument(), null, 2).replace(
      '"id": "ktp",',
      '"id": "ktp",\n"fees": [],',
    );
    const {code, path, message, line} = await oneIssueOf(text);
    const lines = text.split('\n');

    expect({code, path}).toEqual({code: 'repeated-key', path: '/services/0/fees'});
    expect(lines[line - 1]).toContain('"fees": [');
    expect(message).toContain(`isi di baris ${lines.indexOf('"fees": [],') + 1} tidak dipakai`);
  });

  it('a catalog that browsers refuse for its size, and checks it all the same', async () => {
    const many = Array.from({length: 20_001}, (_, index) =>
      aService({id: `s${index}`, summary: 'x'.repeat(100)}),
    );
    const {exit, catalog, issues} = await told(
      JSON.stringify(aDocument({services: [...many, 'x']})),
    );

    expect(exit).toBe(1);
    expect(catalog).toMatchObject({services: 20_001});
    expect(issues.map(({code}) => code)).toEqual(['browser-bytes', 'browser-records', 'invalid']);
    expect(issues[0]?.message).toContain('Pecah menjadi beberapa berkas');
  });

  it('records at their place in the file, also after others that are left out', async () => {
    const malls = ['x', aMall({notices: [{from: '2026-01-01', to: '2026-01-02', text: 'x'}]})];
    const issues = await issuesOf(aDocument({malls}));

    expect(issues.map(({path}) => path)).toEqual(['/malls/0', '/malls/1/notices/0/to']);
  });
});

describe('mpp-catalog validate says in one sentence what is wrong with', () => {
  const utf16 = new Uint8Array(Buffer.from('\uFEFF{"schema": "mpp-catalog/1"}', 'utf16le'));
  const deep = `{"schema": "mpp-catalog/1", "x": ${'['.repeat(1e6)}${']'.repeat(1e6)}}`;

  it.each<[string, string | Uint8Array, string, string]>([
    ['an empty file', '', 'empty', 'kosong'],
    ['a web page', '\uFEFF\n<!doctype html><p>404', 'html', 'halaman web'],
    ['UTF-16', utf16, 'encoding', 'UTF-16'],
    ['UTF-16 without a mark', utf16.subarray(2), 'encoding', 'UTF-16'],
    [
      'a binary file',
      new Uint8Array([0x89, 80, 78, 71, 0, 1, 2, 200]),
      'binary',
      'bukan teks JSON',
    ],
    [
      'JSON that was cut off',
      JSON.stringify(aDocument()).slice(0, 300),
      'not-json',
      'bukan JSON yang utuh',
    ],
    ['a comma too many', '{"schema": "mpp-catalog/1",\n}', 'not-json', 'koma berlebih'],
    ['a document of something else', '{"services": []}', 'not-a-catalog', 'bukan katalog MPP'],
    ['a million lists in one another', deep, 'depth', 'bersarang'],
    ['a million lists that are not closed', '['.repeat(1e6), 'not-json', 'belum ditutup'],
    ['100 MB of nonsense', new Uint8Array(100e6).fill(120), 'not-json', 'bukan nilai JSON'],
  ])('%s', async (_, content, code, words) => {
    const {exit, issues} = await told(content);

    expect(exit).toBe(1);
    expect(issues.map(({code}) => code)).toEqual([code]);
    expect(issues[0]!.message).toContain(words);
    expect(issues[0]!.message.length).toBeLessThan(400);
  });

  it('letters that are not UTF-8, on their line, and goes on', async () => {
    const text = JSON.stringify(aDocument({publisher: {name: 'Caf@'}}), null, 2);
    const bytes = new TextEncoder().encode(text).map((byte) => (byte === 64 ? 0xe9 : byte));
    const [issue] = await issuesOf(bytes);

    expect(issue).toMatchObject({code: 'encoding', severity: 'error'});
    expect(text.split('\n')[issue!.line - 1]).toContain('Caf@');
  });

  it('keys that reach for the prototype: nothing', async () => {
    const text = JSON.stringify(aDocument()).replace(
      '{',
      '{"__proto__": {"malls": 5}, "constructor": 1, ',
    );

    expect(await issuesOf(text)).toEqual([]);
  });

  it.each([
    ['a file that is not there', 'tidak-ada.json', 'tidak ada'],
    ['a folder', 'folder', 'adalah folder'],
    ['a spreadsheet that is none', 'data.xlsx', 'data.xlsx'],
    ['a network document', 'jaringan.json', 'dokumen jaringan'],
  ])('%s, which it cannot check', async (_, name, words) => {
    mkdirSync('folder');
    file('PK', 'data.xlsx');
    file({schema: 'mpp-network/1'}, 'jaringan.json');
    const {code, out, err} = await validate(name, file(aDocument()), '--json');

    expect(code).toBe(2);
    expect(err).toMatch(/^mpp-catalog: [^\n]+\n$/);
    expect(err).toContain(words);
    const [first, second] = (JSON.parse(out) as Told).files;
    expect(first).toMatchObject({
      ok: false,
      catalog: null,
      problem: expect.stringContaining(words) as string,
    });
    expect(second).toMatchObject({ok: true});
  });
});

describe('mpp-catalog validate reads workbooks:', () => {
  const SHEET = fileURLToPath(
    new URL('../convert/sheets/05-rekap-layanan-berantakan.xlsx', import.meta.url),
  );

  it('tells what is doubtful with sheet, row and column', async () => {
    const {code, out} = await validate(SHEET);

    expect(code).toBe(0);
    expect(out).toContain('lembar "REKAP MPP", baris 41, kolom "Biaya / Tarif": peringatan');
    expect(out).toContain('76 layanan.');
  });

  it('tells programs the same', async () => {
    const {out} = await validate(SHEET, '--json');

    const {files} = JSON.parse(out) as Told;
    expect(files[0]!.issues).toContainEqual(
      expect.objectContaining({
        severity: 'warning',
        sheet: 'REKAP MPP',
        row: 41,
        column: 'Biaya / Tarif',
        cell: 'G41',
      }),
    );
  });

  it('tells code hosts the row for a line', async () => {
    const {out} = await validate(SHEET, '--format', 'gitlab');

    const lines = (JSON.parse(out) as {location: {lines: {begin: number}}}[]).map(
      ({location}) => location.lines.begin,
    );
    expect(lines).toContain(41);
  });
});

describe('mpp-catalog validate reads addresses:', () => {
  let server: Server;
  let address: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === '/katalog.json') response.end(JSON.stringify(aDocument()));
      else if (request.url === '/halaman.json') response.end('<!doctype html><title>Masuk</title>');
      else response.writeHead(404).end('{}');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  it('a catalog', async () => {
    expect((await validate(`${address}/katalog.json`)).code).toBe(0);
  });

  it('a page of HTML in its place', async () => {
    const {code, out} = await validate(`${address}/halaman.json`);

    expect(code).toBe(1);
    expect(out).toContain('halaman web (HTML)');
  });

  it('one that is not there', async () => {
    const {code, err} = await validate(`${address}/lain.json`);

    expect(code).toBe(2);
    expect(err).toMatch(/^mpp-catalog: Alamat .* \(HTTP 404.*\n$/);
  });
});
