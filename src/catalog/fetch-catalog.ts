import {DEFAULT_LIMITS} from '../schema/limits.js';
import {parseCatalogText, type ParseResult} from '../schema/parse-catalog.js';
import type {CatalogFailure} from './state.js';

/** Longest that one request may take. */
export const TIMEOUT_MS = 10_000;

/** A catalog that was read, or why it was not. */
export type Fetched = ParseResult | {failure: CatalogFailure};

/** Asks for a catalog without cookies or referrer; never rejects but when `signal` aborts. */
export async function fetchCatalog(url: string, signal: AbortSignal): Promise<Fetched> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: {accept: 'application/json'},
      signal: AbortSignal.any([signal, timeout]),
    });
    if (!response.ok) return failure('http', `${url} answered ${response.status}.`);
    const text = await readText(response);
    return text === undefined
      ? failure('too-large', `${url} is larger than ${DEFAULT_LIMITS.bytes} bytes.`)
      : parseCatalogText(text);
  } catch (error) {
    signal.throwIfAborted();
    return timeout.aborted
      ? failure('timeout', `${url} did not answer within ${TIMEOUT_MS / 1000} s.`)
      : failure('network', `${url} could not be reached: ${String(error)}`);
  }
}

const failure = (code: string, message: string) => ({failure: {code, message}});

/** The body as text, or undefined as soon as it passes the limit: a small answer can unpack to a huge one. */
async function readText(response: Response) {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > DEFAULT_LIMITS.bytes) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(part.value, {stream: true});
  }
  return text + decoder.decode();
}
