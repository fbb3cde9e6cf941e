import {safeUrl} from '../schema/safe-url.js';
import type {Said} from '../said/said.js';
import {lost, type Lost} from './lost.js';
import {UNSAFE} from './whys.js';

const REWRITTEN: Said = {
  id: 'Alamat ditulis menurut bentuk baku URI.',
  en: 'The address is written in the standard form of a URI.',
};

/** Whether every character may stand in a URI (RFC 3986). */
const isUri = (text: string) => /^(?:[\w\-.~:/?#@!$&'()*+,;=]|%[\da-f]{2})+$/i.test(text);

/** A web address as a URI; what becomes of another is told. */
export function uriOf(text: string | undefined, path: PropertyKey[], losses: Lost[]) {
  if (text === undefined) return undefined;
  const address = safeUrl(text);
  if (address === undefined) losses.push(lost(path, text, UNSAFE));
  else if (isUri(text)) return text;
  else losses.push(lost(path, text, REWRITTEN));
  return address !== undefined && isUri(address) ? address : undefined;
}

/** Whether every reader takes it for an e-mail address. */
export const isEmail = (text: string): boolean =>
  /^[\w+-]+(?:\.[\w+-]+)*@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/i.test(
    text,
  );

/** What to tell of an address that may not be followed: nothing when it may, or is absent. */
export const unsafe = (address: string | undefined, path: PropertyKey[]): Lost[] =>
  address !== undefined && safeUrl(address) === undefined ? [lost(path, address, UNSAFE)] : [];
