import fc from 'fast-check';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {fetchCatalog} from '../../src/catalog/fetch-catalog.js';
import {DEFAULT_LIMITS, parseCatalog, parseCatalogText} from '../../src/schema/index.js';
import {aDocument} from '../schema/documents.js';
import {tries} from './runs.js';

const DOCUMENT = aDocument({publisher: {name: 'Kantor “Contoh” — Jl. Éltari № 1 😀'}});
const GOOD = new TextEncoder().encode(JSON.stringify(DOCUMENT));

const bytes = (text: string) => [...new TextEncoder().encode(text)];
const piece = fc.oneof(
  fc.uint8Array({maxLength: 6}).map((piece) => [...piece]),
  fc
    .constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        '"',
        ',',
        ':',
        '\\',
        '\0',
        '-',
        '1e999',
        'null',
        '\\u0000',
        '"__proto__":',
      ],
      ...['\ufeff', '<!doctype html>', '{"schema":"mpp-catalog/1"}', '\\ud800', '/*', '[[[[[[[['],
    )
    .map(bytes),
  // Parts of characters, and of other encodings.
  fc.constantFrom([0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xe2, 0x80], [0xc0, 0xaf], [0xed, 0xa0, 0x80]),
);

const corrupted = fc
  .array(fc.tuple(fc.nat(GOOD.length), fc.nat(40), piece), {minLength: 1, maxLength: 3})
  .map((changes) =>
    changes.reduce(
      (body, [at, length, piece]) =>
        Uint8Array.from([...body.subarray(0, at), ...piece, ...body.subarray(at + length)]),
      GOOD,
    ),
  );
const body = fc.oneof(
  {weight: 4, arbitrary: corrupted},
  {weight: 1, arbitrary: fc.uint8Array({maxLength: 200})},
  {weight: 1, arbitrary: fc.json().map((text) => new TextEncoder().encode(text))},
  {weight: 1, arbitrary: fc.constant(GOOD)},
);

/** The body in parts that end anywhere, also within a character. */
function streamOf(body: Uint8Array, cuts: number[]) {
  const ends = [...cuts.map((cut) => cut % (body.length + 1)), body.length].sort((a, b) => a - b);
  return new ReadableStream<Uint8Array>({
    start(controller) {
      ends.forEach((end, place) => controller.enqueue(body.subarray(ends[place - 1] ?? 0, end)));
      controller.close();
    },
  });
}

/** What a catalog source makes of a body. */
async function answerTo(body: BodyInit) {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body)));
  const {text, error} = await fetchCatalog('https://contoh.example/', new AbortController().signal);
  return {text, result: text === undefined ? {error, issues: []} : parseCatalogText(text)};
}

/** What it must make of it, by the whole of the body at once. */
function expected(body: Uint8Array) {
  const text = new TextDecoder('utf-8').decode(body).replace(/^\ufeff/, '');
  try {
    return parseCatalog(JSON.parse(text));
  } catch {
    return undefined;
  }
}

afterEach(() => vi.unstubAllGlobals());

describe('a body of any bytes', () => {
  const cuts = fc.array(fc.nat(), {maxLength: 8});

  it('is read as its JSON is, however the network parts it, or refused by name', async () => {
    const seen = {read: 0, refused: 0};
    await fc.assert(
      fc.asyncProperty(body, cuts, async (body, cuts) => {
        const {result} = await answerTo(streamOf(body, cuts));

        const wanted = expected(body);
        if (wanted) expect(result).toEqual(wanted);
        else expect(['not-json', 'html']).toContain(result.error?.code);
        seen[result.error ? 'refused' : 'read']++;
      }),
      tries(),
    );
    expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(tries(0.1).numRuns);
  });

  it('is refused when its end is missing, wherever it was cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(GOOD.length - 1), cuts, async (length, cuts) => {
        const {result} = await answerTo(streamOf(GOOD.subarray(0, length), cuts));
        expect(result.error?.code).toBe('not-json');
      }),
      tries(),
    );
  });

  it('is refused as soon as it passes the limit, whatever is still to come', async () => {
    const most = DEFAULT_LIMITS.bytes;
    await fc.assert(
      fc.asyncProperty(fc.integer({min: 100_000, max: 3_000_000}), async (size) => {
        let sent = 0;
        const huge = new ReadableStream<Uint8Array>({
          pull: (controller) => {
            sent += size;
            if (sent > 10 * most) return controller.close();
            controller.enqueue(new Uint8Array(size).fill(0x20));
          },
        });
        const {result} = await answerTo(huge);
        expect(result.error?.code).toBe('too-large');
        expect(sent).toBeLessThanOrEqual(most + 3 * size);
      }),
      tries(0.02),
    );
  });
});
