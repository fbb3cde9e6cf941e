import {messageOf} from './codewords.js';
import {penalty} from './penalty.js';
import {symbolsOf, type QrCode} from './symbol.js';

export type {QrCode};

/** ISO/IEC 18004:2015, 6.3.8: how many light modules must stand on each side of a symbol. */
export const QUIET_ZONE = 4;

/**
 * A QR code (ISO/IEC 18004) that says a text: bytes of UTF-8 at error
 * correction level M, in the smallest of the versions 1 to 20. The same text
 * gives the same code.
 *
 * Undefined when the text has more than 666 bytes, as more than the 97 modules
 * of version 20 are hard to read from a screen.
 */
export function qrOf(text: string): QrCode | undefined {
  const message = messageOf(text);
  if (!message) return undefined;

  const symbols = symbolsOf(message);
  const points = symbols.map(penalty);
  return symbols[points.indexOf(Math.min(...points))];
}

/** The dark modules as the `d` of an SVG path: a module is one unit, the quiet zone is not in it. */
export const qrPath = (qr: QrCode): string =>
  qr
    .flatMap((row, y) =>
      Array.from(
        row.matchAll(/1+/g),
        ({0: {length}, index}) => `M${index} ${y}h${length}v1h-${length}z`,
      ),
    )
    .join('');
