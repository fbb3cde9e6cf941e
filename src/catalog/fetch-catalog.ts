import {DEFAULT_LIMITS} from '../schema/limits.js';
import {pause} from './pause.js';
import type {CatalogFailure} from './state.js';

/** Longest that one try may take, its body included, and longest that a server may have it put off. */
export const TIMEOUT_MS = 10_000;

/** How often a server is asked before its failure is told. */
export const TRIES = 3;

/** Longest pause before the second try; before the third it may be twice as long. */
export const PAUSE_MS = 1_000;

/** The body of an answer and whether it may be kept, or why there is none. */
export type Fetched =
  | {text: string; mayKeep: boolean; error?: undefined; after?: undefined}
  | {
      error: CatalogFailure;
      /** Milliseconds for which the server wants to be left alone; absent: asking again would not help. */
      after?: number;
      text?: undefined;
      mayKeep?: undefined;
    };

/** Asks for a catalog without cookies or referrer; never rejects but when `signal` aborts. */
export async function fetchCatalog(url: string, signal: AbortSignal): Promise<Fetched> {
  let fetched = await tryOnce(url, signal);
  for (let tries = 1; tries < TRIES; tries++) {
    const {after = Infinity} = fetched;
    if (after > TIMEOUT_MS) break;
    // By chance, or all visitors whom a failure met at one moment would come back at one moment.
    await pause(after + Math.random() * PAUSE_MS * tries, signal);
    fetched = await tryOnce(url, signal);
  }
  return fetched;
}

async function tryOnce(url: string, signal: AbortSignal): Promise<Fetched> {
  signal.throwIfAborted();
  const attempt = new AbortController();
  const giveUp = () => attempt.abort();
  const timer = setTimeout(giveUp, TIMEOUT_MS);
  // Not `AbortSignal.any`: in WebKit a fetch that hangs goes on, whatever becomes of its parts.
  signal.addEventListener('abort', giveUp, {signal: attempt.signal});
  try {
    const response = await fetch(url, {
      // An old answer is shown only while the server is asked whether it still holds. The browser
      // asks by the ETag that it has: a header of ours would have other origins asked twice.
      cache: 'no-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: {accept: 'application/json'},
      signal: attempt.signal,
    });
    return await readAnswer(response, url);
  } catch (error) {
    signal.throwIfAborted();
    return attempt.signal.aborted
      ? refused('timeout', `${url} did not answer within ${TIMEOUT_MS / 1000} s.`)
      : {...refused('network', `${url} could not be reached: ${String(error)}`), after: 0};
  } finally {
    clearTimeout(timer);
    // What is left of an answer that was refused need not come.
    giveUp();
  }
}

const refused = (code: string, message: string) => ({error: {code, message}});

async function readAnswer(response: Response, url: string): Promise<Fetched> {
  const {status, headers} = response;
  if (!response.ok) {
    const refusal = refused('http', `${url} answered ${status}.`);
    return status === 429 || status >= 500 ? {...refusal, after: retryAfter(headers)} : refusal;
  }
  if (/html/i.test(headers.get('content-type') ?? '')) {
    return refused('html', `${url} is served as a web page: a catalog is application/json.`);
  }
  const text = await readText(response);
  return text === undefined
    ? refused('too-large', `${url} is larger than ${DEFAULT_LIMITS.bytes} bytes.`)
    : {text, mayKeep: !/no-store/i.test(headers.get('cache-control') ?? '')};
}

/** `Retry-After` in milliseconds, be it seconds or a date (RFC 9110, 10.2.3); 0 when it is neither. */
function retryAfter(headers: Headers) {
  const value = headers.get('retry-after') ?? '';
  const delay = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Math.max(0, delay || 0);
}

/** The body as text, or undefined as soon as it passes the limit: a small answer can unpack to a huge one. */
async function readText({headers, body}: Response) {
  if (Number(headers.get('content-length')) > DEFAULT_LIMITS.bytes) return undefined;
  const reader = body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > DEFAULT_LIMITS.bytes) return undefined;
    text += decoder.decode(part.value, {stream: true});
  }
  return text + decoder.decode();
}
