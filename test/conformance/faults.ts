import {createServer, type AddressInfo} from 'node:net';
import type {Answer} from '../support/fault-server.mjs';
import {westernCatalog} from '../support/catalog.js';
import {host} from './support/host.js';

/** What a visitor reads on a badge, by what became of its catalog. */
export const SENTENCES = {
  shown: 'Buka · istirahat 12.00 WIB (Data contoh)',
  network: 'Data layanan belum dapat dimuat. Periksa sambungan internet Anda, lalu coba lagi.',
  timeout: 'Data layanan terlalu lama dimuat. Sambungan mungkin lambat; coba lagi sebentar lagi.',
  refused: 'Data layanan sedang tidak tersedia di situs ini. Coba lagi nanti atau hubungi MPP.',
  wrong:
    'Data layanan di halaman ini keliru, jadi tidak dapat ditampilkan. Coba lagi nanti atau hubungi MPP.',
};

/** One way in which a server or a connection fails. */
export interface Fault {
  /** What it answers, each time or one by one. */
  answers: Answer | Answer[] | (() => Promise<Answer>);
  outcome: keyof typeof SENTENCES;
  /** How often it is asked before that is told. */
  asked: number;
  /** What comes of it, asked once, in browsers that take what came for the whole. */
  lenient?: keyof typeof SENTENCES;
  /** Set when browsers ask again of themselves, so that it is asked more often than by the library. */
  isAskedByBrowsers?: boolean;
  /** Set when its address is at another origin than the page. */
  isElsewhere?: boolean;
  /** Set when the server finds that its answer was given up before its end. */
  isGivenUp?: boolean;
}

export const BODY = JSON.stringify(westernCatalog());
const LOGIN = '<!DOCTYPE html><title>Masuk</title><p>Silakan masuk';
const BOM = '\uFEFF';
const KB = ' '.repeat(1024);

const as = (type: string, body = BODY): Answer => ({body, headers: {'content-type': type}});
const shown = (answers: Fault['answers']): Fault => ({answers, outcome: 'shown', asked: 1});
const wrong = (answers: Fault['answers']): Fault => ({answers, outcome: 'wrong', asked: 1});
const network = (answers: Fault['answers']): Fault => ({answers, outcome: 'network', asked: 3});
const refused = (status: number, headers = {}): Fault => ({
  answers: {status, headers, body: LOGIN},
  outcome: 'refused',
  asked: 1,
});
const broken = (status: number, headers = {}): Fault => ({...refused(status, headers), asked: 3});
const mended = (trouble: Answer): Fault => ({...shown([trouble, {body: BODY}]), asked: 2});

export const BODIES: Record<string, Fault> = {
  'a web page': wrong(as('text/html; charset=utf-8', LOGIN)),
  'a web page that calls itself a catalog': wrong({body: LOGIN}),
  'a web page in XML': wrong(as('application/xhtml+xml', '<?xml version="1.0"?><html/>')),
  'a catalog that calls itself a web page': wrong(as('text/html')),
  'a catalog served as plain text': shown(as('text/plain')),
  'a catalog served as bytes': shown(as('application/octet-stream')),
  'a catalog of no known type, not to be guessed': shown({
    body: BODY,
    headers: {'content-type': 'x', 'x-content-type-options': 'nosniff'},
  }),
  'a catalog after a byte order mark': shown({body: BOM + BODY}),
  'a catalog in UTF-16': wrong({body: BOM + BODY, encoding: 'utf16le'}),
  'a catalog between the brackets of a script': wrong({body: `callback(${BODY})`}),
  'two catalogs': wrong({body: BODY, times: 2}),
  'nothing at all': wrong({body: ''}),
  'no content': wrong({status: 204}),
  null: wrong({body: 'null'}),
  'a list': wrong({body: `[${BODY}]`}),
  'a catalog of a version to come': wrong({body: BODY.replace('catalog/1', 'catalog/2')}),
  'brackets without end': wrong({body: '[', times: 100_000}),
  'the first half of a catalog': wrong({body: BODY.slice(0, BODY.length / 2)}),
  'a catalog cut half way': network({body: BODY, cutAfter: 2000}),
  'a catalog in chunks, cut half way': {
    ...network({body: BODY, cutAfter: 2000, framing: 'chunks'}),
    lenient: 'wrong',
  },
  'a compressed catalog, cut half way': {
    ...network({body: BODY, cutAfter: 500, gzip: true}),
    lenient: 'wrong',
  },
  'words that call themselves compressed': {
    ...network({body: BODY, headers: {'content-encoding': 'gzip'}}),
    lenient: 'shown',
  },
  'words that are no HTTP': {
    ...network({raw: 'Selamat datang\r\n'}),
    isAskedByBrowsers: true,
    lenient: 'wrong',
  },
};

const to = (location: string): Answer => ({status: 302, headers: {location}});
const notForUs = {'access-control-allow-origin': 'https://contoh.example'};

export const ADDRESSES: Record<string, Fault> = {
  'leads to another': shown(async () => to((await host.faults({body: BODY})).url)),
  'leads to another site that lets itself be read': shown(async () =>
    to((await host.faults({body: BODY})).elsewhere),
  ),
  'leads to another site that does not': network(async () =>
    to((await host.faults({body: BODY, headers: notForUs})).elsewhere),
  ),
  'leads to one with a password': network(async () =>
    to((await host.faults({body: BODY})).elsewhere.replace('//', '//nama:sandi@')),
  ),
  'leads to a script': network(to('javascript:alert(1)')),
  'leads to data': network(to(`data:application/json,${encodeURIComponent('{}')}`)),
  'leads to a file': network(to('file:///etc/hostname')),
  'leads round in a circle': {...network(to('?')), isAskedByBrowsers: true},
  'is of another site that lets itself be read': {...shown({body: BODY}), isElsewhere: true},
  'is of another site that does not': {
    ...network({body: BODY, headers: notForUs}),
    isElsewhere: true,
  },
  'answers with cookies': shown({body: BODY, headers: {'set-cookie': 'pelacak=1'}}),
  'unpacks to fifty megabytes': wrong({body: KB, times: 50 * 1024, gzip: true}),
  'is larger than it says': wrong({body: KB, times: 20 * 1024, framing: 'chunks'}),
  'says that it is too large': wrong({body: KB, times: 5121, dripMs: 50}),
};

/** At once, and without a chance: what the library waits for is the server's wish alone. */
export const TRIES: Record<string, Fault> = {
  'a broken server': broken(500),
  'a gateway that finds nobody': broken(502),
  'a server under repair': broken(503),
  'a gateway that waits in vain': broken(504),
  'a server that has too many visitors': broken(429),
  'a server that wants to be asked again at once': broken(503, {'retry-after': '0'}),
  'a server that wants to be asked again in words': broken(503, {'retry-after': 'segera'}),
  'a server that wants to be left alone for longer than a visitor waits': refused(429, {
    'retry-after': '11',
  }),
  'a server that wants to be left alone until next year': refused(503, {
    'retry-after': 'Fri, 01 Jan 2100 00:00:00 GMT',
  }),
  'a server that does not understand': refused(400),
  'a server that wants a password': refused(401),
  'a server that forbids': refused(403),
  'a server that does not know it': refused(404),
  'a server that knows that it is gone': refused(410),
  'a server that may not': refused(451),
  'a server that hangs up': {...network({hangsUp: true}), isAskedByBrowsers: true},
  'a server that recovers': mended({status: 503}),
  'a server that has visitors for a moment': mended({status: 429, headers: {'retry-after': '0'}}),
  'a server that takes a second': shown({body: BODY, delayMs: 1000}),
};

const late = (answers: Fault['answers']): Fault => ({
  answers,
  outcome: 'timeout',
  asked: 1,
  isGivenUp: true,
});

/** What takes ten seconds of the true clock to be given up; at two sites, for a browser asks one for six things at once. */
export const HANGS: Record<string, Fault> = {
  'never begins': late({isSilent: true}),
  'comes byte by byte': late({body: BODY, dripMs: 200}),
  'comes byte by byte, and nobody knows how many': {
    ...late({body: BODY, dripMs: 200, framing: 'chunks'}),
    isElsewhere: true,
  },
  'begins, and never goes on': {...late({body: BODY, dripMs: 60_000}), isElsewhere: true},
};

/** An address at which nobody listens. */
export async function deadAddress() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const {port} = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return `http://127.0.0.1:${port}/katalog.json`;
}
