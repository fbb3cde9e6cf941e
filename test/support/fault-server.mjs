import {gzipSync} from 'node:zlib';

/**
 * How to answer one request; what is absent is as it should be.
 *
 * @typedef {object} Answer
 * @property {number} [status]
 * @property {Record<string, string>} [headers] A request that names the `etag` among them is answered 304.
 * @property {string} [body]
 * @property {BufferEncoding} [encoding] Of the body; absent: UTF-8.
 * @property {number} [times] The body so many times over.
 * @property {boolean} [gzip] The body compressed.
 * @property {'length' | 'chunks'} [framing] How the client learns where the body ends; absent: by its length.
 * @property {number} [cutAfter] The connection is cut after so many bytes.
 * @property {number} [dripMs] Only a byte comes, and the next after so many milliseconds.
 * @property {number} [delayMs] The answer begins after so many milliseconds.
 * @property {boolean} [isSilent] No answer ever comes.
 * @property {boolean} [hangsUp] The connection is cut at once.
 * @property {string} [raw] These words come in place of HTTP.
 */

/** What was asked and when, in milliseconds, and whether the client gave the answer up. */
/** @typedef {{method: string, headers: import('node:http').IncomingHttpHeaders, at: number, wasGivenUp: boolean, sent: number}} Asked */

/** The path of what tests order, and of what they got. */
const ORDERS = '/fault/';

/**
 * Answers as troubled servers do: `POST /fault/` orders a list of answers, and gives the path at
 * which they come one by one, the last for ever; that path with `.log` lists what was asked there,
 * and `PUT` to it orders others in their place, as when a server recovers.
 *
 * Returns a handler that tells whether the request was its own.
 */
export function faultServer() {
  const orders = new Map();

  return (request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    if (!pathname.startsWith(ORDERS)) return false;
    const order = orders.get(pathname.replace(/\.log$/, ''));
    if (request.method === 'POST') void takeOrder(request, response);
    else if (!order) response.writeHead(404).end();
    else if (request.method === 'PUT') void changeOrder(order, request, response);
    else if (pathname.endsWith('.log')) tell(response, order.asked);
    else serve(request, response, order);
    return true;
  };

  async function takeOrder(request, response) {
    const answers = await bodyOf(request);
    const path = `${ORDERS}${orders.size}-${Date.now()}.json`;
    orders.set(path, {answers, asked: []});
    tell(response, path);
  }
}

async function changeOrder(order, request, response) {
  order.answers = await bodyOf(request);
  tell(response, order.asked.length);
}

async function bodyOf(request) {
  let text = '';
  for await (const part of request) text += part;
  return JSON.parse(text);
}

function tell(response, value) {
  response.writeHead(200, {'content-type': 'application/json', 'cache-control': 'no-store'});
  response.end(JSON.stringify(value));
}

function serve(request, response, {answers, asked}) {
  const answer = answers[Math.min(asked.length, answers.length - 1)];
  const {method, headers} = request;
  const record = {method, headers, at: Date.now(), wasGivenUp: false, sent: 0};
  asked.push(record);
  response.on('close', () => (record.wasGivenUp = !response.writableFinished));
  if (answer.isSilent) return;
  if (answer.hangsUp) return request.socket.destroy();
  if (answer.raw !== undefined) return request.socket.end(answer.raw);
  if (isKnown(headers, answer)) return response.writeHead(304, answer.headers).end();
  const begin = () => send(request.socket, response, answer, record);
  if (answer.delayMs === undefined) begin();
  else setTimeout(() => response.destroyed || begin(), answer.delayMs);
}

const isKnown = (headers, answer) =>
  answer.headers?.etag !== undefined && headers['if-none-match'] === answer.headers.etag;

function send(socket, response, answer, record) {
  const {status = 200, headers, times = 1, gzip, framing = 'length', cutAfter, dripMs} = answer;
  const plain = Buffer.from((answer.body ?? '').repeat(times), answer.encoding);
  const body = gzip ? gzipSync(plain) : plain;
  response.writeHead(status, {
    'content-type': 'application/json',
    'access-control-allow-origin': '*',
    ...(gzip && {'content-encoding': 'gzip'}),
    ...(framing === 'length' && {'content-length': body.length}),
    ...headers,
  });
  record.sent = body.length;
  if (dripMs !== undefined) drip(response, body, dripMs);
  else if (cutAfter === undefined) response.end(body);
  else response.write(body.subarray(0, cutAfter), () => socket.destroySoon());
}

function drip(response, body, everyMs) {
  let place = 0;
  response.flushHeaders();
  const timer = setInterval(() => response.write(body.subarray(place, ++place)), everyMs);
  response.on('close', () => clearInterval(timer));
}
