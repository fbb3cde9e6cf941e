import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {restore} from 'sinon';
import type {CatalogState} from '../../src/catalog/state.js';
import {reloadUrl} from '../../src/catalog/store.js';
import {aCatalog} from '../support/catalog.js';
import {follow} from '../support/follow.js';
import {answerInTurn, denyStorage} from '../support/network.js';
import {expectNothingUncaught} from '../support/uncaught.js';

const GOOD = JSON.stringify(aCatalog());
const BOM = '\uFEFF';

/** Texts that are no catalog, by what is wrong or strange about them as JSON (RFC 8259). */
const TEXTS: Record<string, string[]> = {
  numbers: '1 -0 1E400 -1e-999 123123e100000 0.1e+1 -0.0 20e1 1e-2'.split(' '),
  'numbers that are none': '01 -01 1. .5 +1 0x1 1e 1e+ 1.e1 - --1 Infinity NaN ２ 1_000 1a'.split(
    ' ',
  ),
  literals: ['null', 'true', 'false', 'nul', 'True', 'undefined', 'tru e', 'truth'],
  texts: [
    '""',
    '"\\u0000"',
    '"\\uD800"',
    '"\\uDFAA\\uD834"',
    '"\\/"',
    '"\u2028\u2029"',
    '"\u007f"',
  ],
  'texts that are none': [
    '"',
    '"\\',
    '"\\x00"',
    '"\\u12"',
    '"\t"',
    '"\n"',
    "'a'",
    '“a”',
    '"a',
    'a"',
  ],
  lists: [
    '[]',
    '[[]]',
    '[1,]',
    '[,1]',
    '[1 2]',
    '[1',
    ']',
    '[1]]',
    '[,]',
    '[1,,2]',
    '[\n]',
    '[1:2]',
  ],
  objects: [
    '{}',
    '{"a":1,}',
    '{"a" 1}',
    '{a:1}',
    '{"a":1,"a":2}',
    '{"":0}',
    '{"a":/*1*/2}',
    '{"a"',
    '{1:1}',
    '{"__proto__":{"schema":"mpp-catalog/1"}}',
    '{"constructor":{"prototype":{"polluted":1}}}',
    '{"toString":null,"valueOf":null,"hasOwnProperty":1}',
  ],
  'white space': ['', ' ', '\n\t\r ', '\f[]', '\u00A0[]', '\u2060[]', '\v{}', '\0'],
  'byte order marks': [BOM, `${BOM}{}`, `${BOM}${BOM}{}`, `{${BOM}}`],
  'more than one value': ['{}{}', '[][]', '{}#', '1 2', '{} // tamat', '//\n{}', '{};'],
  depth: ['['.repeat(100_000), '['.repeat(5_000) + ']'.repeat(5_000), '{"a":'.repeat(50_000)],
  'other notations': [
    '<html>',
    'a: 1',
    '{schema: "mpp-catalog/1"}',
    'callback({})',
    ")]}',\n{}",
    'PK\x03\x04',
  ],
};

/** Bodies that are no text, or one in another encoding. */
const BYTES: Record<string, number[]> = {
  'an encoding that is none': [0x5b, 0x22, 0xff, 0x22, 0x5d],
  'a character cut in two': [0x22, 0xe2, 0x82],
  'an overlong character': [0x22, 0xc0, 0xaf, 0x22],
  'half of a pair, as CESU-8': [0x22, 0xed, 0xa0, 0x80, 0x22],
  'UTF-16, big end first': [0xfe, 0xff, 0, 0x7b, 0, 0x7d],
  'UTF-16, little end first': [0xff, 0xfe, 0x7b, 0, 0x7d, 0],
  'a compressed file': [0x1f, 0x8b, 8, 0, 0, 0, 0, 0],
};

describe('a body that is not as it should be', () => {
  let count = 0;
  expectNothingUncaught();
  beforeEach(() => void denyStorage());
  afterEach(() => restore());

  /** The last state after these answers, of which the first is to a visit and the others to a reload. */
  async function stateAfter(...bodies: BodyInit[]): Promise<CatalogState> {
    const url = `https://contoh.example/isi-${count++}.json`;
    const network = answerInTurn(...bodies.map((body) => () => new Response(body)));
    const {said, until, leave} = follow(url);
    for (let place = 0; place < bodies.length; place++) {
      if (place > 0) reloadUrl(url);
      await Promise.race([until('ready'), until('failed')]);
    }
    leave();
    network.restore();
    return said.at(-1)!;
  }

  /** What became of a body: shown, or refused with a reason and what was there before kept. */
  async function outcome(body: BodyInit) {
    const first = await stateAfter(body);
    const later = await stateAfter(GOOD, body);
    if (later.status !== 'ready') throw new Error('The last good catalog is gone.');
    if (first.status !== 'failed') return later.stale ? 'shown once, refused later' : 'shown';
    if (!first.failure.code || !first.failure.message) return 'refused without a reason';
    return later.stale && later.catalog.id === 'contoh' ? 'refused' : 'refused once, shown later';
  }

  for (const [what, texts] of Object.entries(TEXTS)) {
    it(`is refused when it is one of: ${what}`, async () => {
      for (const text of texts) {
        expect(await outcome(text), text.slice(0, 50)).to.equal('refused');
      }
    });
  }

  for (const [what, bytes] of Object.entries(BYTES)) {
    it(`is refused when it is ${what}`, async () => {
      expect(await outcome(new Uint8Array(bytes))).to.equal('refused');
    });
  }

  for (const [what, texts] of Object.entries(TEXTS)) {
    it(`is shown or refused when it holds one of: ${what}`, async () => {
      for (const text of texts) {
        const body = GOOD.replace('"sample":true', () => `"sample":true,"lain":${text}`);

        expect(await outcome(body), text.slice(0, 50)).to.be.oneOf(['shown', 'refused']);
      }
    });
  }

  it('is shown or refused when pieces of it are lost, doubled or mixed up', async function () {
    this.timeout(60_000);
    const place = fc.nat(GOOD.length);
    const piece = fc.oneof(
      fc.constantFrom(...'{}[]",:\\0-'),
      fc.constantFrom(...Object.values(TEXTS).flat()),
      fc.string({unit: 'binary'}),
      fc.tuple(place, fc.nat(40)).map(([from, length]) => GOOD.slice(from, from + length)),
    );
    const change = fc.tuple(place, fc.nat(30), piece);

    await fc.assert(
      fc.asyncProperty(fc.array(change, {minLength: 1, maxLength: 4}), async (changes) => {
        const body = changes.reduce(
          (text, [from, length, piece]) => text.slice(0, from) + piece + text.slice(from + length),
          GOOD,
        );
        expect(await outcome(body)).to.be.oneOf(['shown', 'refused']);
      }),
      {numRuns: 300},
    );
  });

  it('is shown or refused when any value in it is another', async function () {
    this.timeout(60_000);
    const places = placesIn(JSON.parse(GOOD));

    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.jsonValue(), async (path, value) => {
        const document: unknown = JSON.parse(GOOD);
        put(document, path, value);
        expect(await outcome(JSON.stringify(document))).to.be.oneOf(['shown', 'refused']);
      }),
      {numRuns: 300},
    );
  });
});

type Path = string[];

/** Every place of a document in which there is a value, the document itself left out. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [...path, key],
    ...placesIn(inner, [...path, key]),
  ]);
}

function put(document: unknown, path: Path, value: unknown) {
  const parent = path.slice(0, -1).reduce((inner, key) => (inner as never)[key], document);
  (parent as Record<string, unknown>)[path.at(-1)!] = value;
}
