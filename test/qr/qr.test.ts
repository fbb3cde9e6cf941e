import fc from 'fast-check';
import jsQR from 'jsqr';
import qrcode from 'qrcode-generator';
import {describe, expect, it} from 'vitest';
import {messageOf} from '../../src/qr/codewords.js';
import {penalty} from '../../src/qr/penalty.js';
import {QUIET_ZONE, qrOf, qrPath, type QrCode} from '../../src/qr/qr.js';
import {symbolsOf} from '../../src/qr/symbol.js';

/** ISO/IEC 18004:2015, table 7: bytes that the versions 1 to 20 hold at level M. */
const CAPACITIES = [
  ...[14, 26, 42, 62, 84, 106, 122, 152, 180, 213],
  ...[251, 287, 331, 362, 412, 450, 504, 560, 624, 666],
];
const LONGEST = CAPACITIES.at(-1)!;
const VERSIONS = CAPACITIES.map((most, at) => ({
  version: at + 1,
  least: (CAPACITIES[at - 1] ?? -1) + 1,
  most,
}));

const LINK = 'https://contoh.go.id/mpp?layanan=ktp-el#syarat';
const PIXELS = 3;

const bytesOf = (text: string) => new TextEncoder().encode(text);

const ofBytes = (count: number) => LINK.repeat(20).slice(0, count);

const text = fc
  .oneof(
    fc.webUrl({withQueryParameters: true, withFragments: true}),
    fc.string({unit: 'binary', maxLength: 150}),
    fc.string({unit: fc.constantFrom(...'aZ09 /?=&%é…ก日👶\0'), maxLength: 150}),
  )
  .filter((given) => bytesOf(given).length <= LONGEST);

/** What a phone sees when the path is filled on white, the quiet zone around it. */
function photograph(qr: QrCode) {
  const side = (qr.length + 2 * QUIET_ZONE) * PIXELS;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, run, back] of qrPath(qr).matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)) {
    expect(back).toBe(run);
    const left = (Number(x) + QUIET_ZONE) * PIXELS;
    const top = (Number(y) + QUIET_ZONE) * PIXELS;
    for (let row = top; row < top + PIXELS; row++) {
      const from = row * side + left;
      pixels.fill(0, from * 4, (from + Number(run) * PIXELS) * 4);
    }
  }
  return {pixels, side};
}

function read(qr: QrCode) {
  const {pixels, side} = photograph(qr);
  return jsQR(pixels, side, side, {inversionAttempts: 'dontInvert'});
}

/** The symbol that another encoder makes, in the version that it finds to be enough. */
function peerOf(text: string): QrCode {
  qrcode.stringToBytes = (string) => [...bytesOf(string)];
  const peer = qrcode(0, 'M');
  peer.addData(text, 'Byte');
  peer.make();
  const line = [...Array(peer.getModuleCount()).keys()];
  return line.map((y) => line.map((x) => (peer.isDark(y, x) ? '1' : '0')).join(''));
}

describe('the QR code of a text', () => {
  it.each(VERSIONS)('is read in version $version: $least to $most bytes', (row) => {
    for (const count of [row.least, row.most]) {
      const qr = qrOf(ofBytes(count))!;

      expect(qr).toHaveLength(17 + 4 * row.version);
      expect(qr.every((modules) => modules.length === qr.length)).toBe(true);
      expect(read(qr)).toMatchObject({data: ofBytes(count), version: row.version});
    }
  });

  it('is read whatever the text is', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(read(qrOf(given)!)?.binaryData).toEqual([...bytesOf(given)]);
      }),
    );
  });

  it.each([LINK, 'Jalan Contoh 1 – lantai 2 · 👶 日本', ''])('says %j', (given) => {
    expect(read(qrOf(given)!)?.data).toBe(given);
  });

  it('says U+FFFD where half a character stands', () => {
    expect(read(qrOf('a\uD83D')!)?.data).toBe('a\uFFFD');
  });

  it('is the same each time', () => {
    expect(qrOf(LINK)).toEqual(qrOf(LINK));
  });

  it('is not made of a text that is too long', () => {
    expect(qrOf('x'.repeat(LONGEST))).toBeDefined();
    expect(qrOf('x'.repeat(LONGEST + 1))).toBeUndefined();
    expect(qrOf('é'.repeat(LONGEST / 2 + 1))).toBeUndefined();
    expect(qrOf('x'.repeat(100_000))).toBeUndefined();
  });
});

describe('a symbol', () => {
  const texts = VERSIONS.flatMap(({least, most}) => [ofBytes(least), ofBytes(most)]);

  it('is, module by module, what another encoder makes with one of the masks', () => {
    for (const given of [...texts, ...fc.sample(text, 50)]) {
      const symbols = symbolsOf(messageOf(given)!).map((rows) => rows.join('\n'));

      expect(symbols).toContain(peerOf(given).join('\n'));
    }
  });

  it('is read with each of the eight masks', () => {
    const symbols = symbolsOf(messageOf(LINK)!);

    expect(new Set(symbols.map((rows) => rows.join('\n')))).toHaveLength(8);
    expect(symbols.map((symbol) => read(symbol)?.data)).toEqual(Array(8).fill(LINK));
  });

  it('is chosen for being the easiest to read', () => {
    for (const given of texts) {
      const least = Math.min(...symbolsOf(messageOf(given)!).map(penalty));

      expect(penalty(qrOf(given)!)).toBe(least);
    }
  });
});

describe('the path', () => {
  it('has one run for dark modules that stand side by side', () => {
    expect(qrPath(['1101', '0000', '0111', '1000'])).toBe(
      'M0 0h2v1h-2zM3 0h1v1h-1zM1 2h3v1h-3zM0 3h1v1h-1z',
    );
  });
});
