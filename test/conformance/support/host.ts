import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import sirv from 'sirv';
import {faultServer, type Answer, type Asked} from '../../support/fault-server.mjs';
import {bundled} from './bundle.js';

/** A page to serve; what is absent is as on the dullest of pages. */
export interface PageOrder {
  /** Of the page itself: its policies. */
  headers?: Record<string, string>;
  /** Attributes of `<html>`. */
  root?: string;
  head?: string;
  body?: string;
  /** Files in the folder of the page, by name: its scripts, catalogs, frames. */
  files?: Record<string, string>;
}

/** The nonce that the recorder carries; policies that want one name it, and so do other scripts. */
export const NONCE = 'uji';

const local = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

const recorder = await bundled("export * from './recorder.js';", 'iife', 'probe');

/** The hash of the recorder, for policies that let scripts through by their hash. */
export const RECORDER_HASH = `sha384-${createHash('sha384').update(recorder).digest('base64')}`;

const RECORDER = `<script src="/recorder.js" nonce="${NONCE}" integrity="${RECORDER_HASH}" crossorigin="anonymous"></script>`;

/** The tag that embeds the built file; `attributes` such as a nonce. */
export const library = (attributes = '', name = 'mpp-elements') =>
  `<script type="module" src="/dist/cdn/${name}.js" ${attributes}></script>`;

// Anyone may read them, as on a CDN; a sandboxed page has no origin that could be its own.
const forAnyone = (response: ServerResponse) =>
  response.setHeader('access-control-allow-origin', '*');

const dist = sirv(local('dist'), {dev: true, setHeaders: forAnyone});
const demo = sirv(local('demo'), {dev: true, setHeaders: forAnyone});
const answerFault = faultServer();

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
};

const pages: PageOrder[] = [];

/** The pages of the suite, the built files and troubled catalogs, at two origins. */
export const host = {
  origin: await start(),
  elsewhere: await start(),

  /**
   * Serves a page; gives its URL. Its folder is its own, so that no catalog that another page has
   * stored is taken for the one it asks for. There lie `files`, and everything of `demo/`.
   */
  page(order: PageOrder): string {
    return `${host.origin}/${pages.push(order) - 1}/`;
  },

  /** Orders answers from the fault server, which come one by one, the last for ever. */
  async faults(...answers: Answer[]) {
    const body = JSON.stringify(answers);
    const ordered = await fetch(`${host.origin}/fault/`, {method: 'POST', body});
    const path = (await ordered.json()) as string;
    const log = `${host.origin}${path}.log`;
    return {
      url: host.origin + path,
      elsewhere: host.elsewhere + path,
      asked: async () => (await (await fetch(log)).json()) as Asked[],
    };
  },
};

async function start() {
  const server = createServer(answer).listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function answer(request: IncomingMessage, response: ServerResponse) {
  if (answerFault(request, response)) return;
  const [, folder = '', path = ''] = /^\/([^/]+)\/?([^?#]*)/.exec(request.url ?? '') ?? [];
  if (folder === 'recorder.js') return send(response, 'js', recorder);
  const page = pages[Number(folder)];
  if (page && path === '') return send(response, 'html', documentOf(page), page.headers);
  const file = page?.files?.[path];
  if (file !== undefined) return send(response, path.split('.').pop()!, file);
  const missing = () => void response.writeHead(404).end();
  request.url = `/${path}`;
  if (folder === 'dist') dist(request, response, missing);
  else demo(request, response, missing);
}

function send(response: ServerResponse, kind: string, body: string, headers = {}) {
  forAnyone(response);
  response.writeHead(200, {'content-type': TYPES[kind] ?? 'text/plain', ...headers}).end(body);
}

const documentOf = ({root = 'lang="id"', head = '', body = ''}: PageOrder) => `<!doctype html>
<html ${root}>
  <head>
    <meta charset="utf-8" />
    <title>Halaman uji</title>
    ${RECORDER}
    ${head}
  </head>
  <body>
    ${body}
  </body>
</html>`;
