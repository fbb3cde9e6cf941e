import {unreadable} from './unreadable.js';

export interface Decoded {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

const MARKS = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
] as const;

/** What no text holds; a few stray ones are let pass. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g;

/** Bytes that windows-1252 leaves free: text that has them is written in something else. */
const FREE = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * The text of an input in the encodings that spreadsheets save: UTF-8, UTF-16, and the
 * windows-1252 of older Excel.
 *
 * @throws Unreadable when it is in none of them.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  const encoding = marked?.[0] ?? unmarked(bytes);
  const text = read(bytes, encoding, file);
  if ((text.match(CONTROLS)?.length ?? 0) > text.length / 1000) throw unreadable(file, 'binary');
  return {text: text.replace(/^\uFEFF/, ''), encoding};
}

function read(bytes: Uint8Array, encoding: Decoded['encoding'], file: string) {
  // A file of UTF-16 that lost its last byte is still text.
  const whole = encoding.startsWith('utf-16') ? bytes.subarray(0, bytes.length & ~1) : bytes;
  if (encoding === 'windows-1252' && bytes.some((byte) => FREE.has(byte))) {
    throw unreadable(file, 'encoding');
  }
  const text = new TextDecoder(encoding, {ignoreBOM: true}).decode(whole);
  return encoding === 'windows-1252' ? text.replaceAll(/[\u0080-\u009F]/g, ofWindows) : text;
}

/** Dashes, quotation marks and the like of windows-1252, which some engines read as the controls of Latin-1. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const ofWindows = (control: string) => WINDOWS[control.charCodeAt(0) - 0x80]!;

function unmarked(bytes: Uint8Array): Decoded['encoding'] {
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]!++;
  });
  if (zeros[1]! > sample.length / 8 && zeros[0]! < zeros[1]! / 8) return 'utf-16le';
  if (zeros[0]! > sample.length / 8 && zeros[1]! < zeros[0]! / 8) return 'utf-16be';
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
