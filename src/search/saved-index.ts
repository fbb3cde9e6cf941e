import {atKey} from './at-key.js';
import type {ServiceIndex} from './build-index.js';
import {indonesian} from './indonesian/index.js';
import {lexiconOf, type Lexicon, type SearchLanguage} from './language.js';

// The bytes: MAGIC, the length of the header, the header as JSON, then the arrays, each at a multiple
// of ALIGNED bytes and in the byte order of all machines there are today, the little end first. In
// the header an array stands as `{"$": [kind, place, length]}`.
const MAGIC = 'MPPIDX03';
const ALIGNED = 8;

const KINDS = [Uint8Array, Uint32Array, Int32Array, Float64Array];
type Numbers = Uint8Array | Uint32Array | Int32Array | Float64Array;

/** An index as bytes, to be kept or sent; {@link loadIndex} has it back without reading any text anew. */
export function saveIndex({lexicon, ...plain}: ServiceIndex): Uint8Array {
  const pieces = new Map<Numbers, {$: [kind: number, place: number, length: number]}>();
  let end = 0;
  const header = JSON.stringify(
    {...plain, language: fingerprintOf(lexicon)},
    (_, value: unknown) => {
      if (!ArrayBuffer.isView(value)) return value;
      return atKey(pieces, value as Numbers, (numbers) => {
        const kind = KINDS.findIndex((Kind) => numbers instanceof Kind);
        const place = aligned(end);
        end = place + numbers.byteLength;
        return {$: [kind, place, numbers.length]};
      });
    },
  );
  const head = new TextEncoder().encode(header);
  const start = aligned(MAGIC.length + 4 + head.length);
  const bytes = new Uint8Array(start + end);
  bytes.set(new TextEncoder().encode(MAGIC));
  new DataView(bytes.buffer).setUint32(MAGIC.length, head.length, true);
  bytes.set(head, MAGIC.length + 4);
  pieces.forEach(({$: [, place]}, {buffer, byteOffset, byteLength}) =>
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), start + place),
  );
  return bytes;
}

/**
 * An index from its bytes, ready to search.
 *
 * Throws an error when they are none, are cut short, or were saved with other word tables than those of
 * `language` (absent: Indonesian): then the index has to be built again.
 */
export function loadIndex(
  bytes: Uint8Array,
  {language = indonesian}: {language?: SearchLanguage} = {},
): ServiceIndex {
  const lexicon = lexiconOf(language);
  const {language: fingerprint, ...plain} = unpacked(bytes);
  if (fingerprint !== fingerprintOf(lexicon)) {
    throw new Error(
      'Indeks ini disimpan dengan daftar kata yang lain; buat lagi dari katalognya. (The index was saved with other word tables: build it again.)',
    );
  }
  return {...plain, lexicon};
}

type Saved = Omit<ServiceIndex, 'lexicon'> & {language: number};

function unpacked(given: Uint8Array): Saved {
  // Arrays must lie at multiples of their size, wherever the bytes came from.
  // The `slice` of a Buffer is no copy.
  const bytes = given.byteOffset % ALIGNED === 0 ? given : new Uint8Array(given);
  const decode = (from: number, to: number) =>
    new TextDecoder('utf-8', {fatal: true}).decode(bytes.subarray(from, to));
  try {
    if (decode(0, MAGIC.length) !== MAGIC) throw new Error('not an index');
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length, true);
    const end = MAGIC.length + 4 + length;
    const start = bytes.byteOffset + aligned(end);
    return JSON.parse(decode(MAGIC.length + 4, end), (_, value: unknown) => {
      if (!isPlaced(value)) return value;
      const [kind, place, count] = value.$;
      const numbers = new KINDS[kind]!(bytes.buffer as ArrayBuffer, start + place, count);
      if (start + place + numbers.byteLength > bytes.byteOffset + bytes.byteLength) {
        throw new Error('cut short');
      }
      return numbers;
    }) as Saved;
  } catch (cause) {
    throw new Error(
      'Ini bukan indeks yang disimpan saveIndex, atau terpotong; buat lagi dari katalognya. (Not an index saved by saveIndex, or cut short.)',
      {cause},
    );
  }
}

const isPlaced = (value: unknown): value is {$: [kind: number, place: number, count: number]} =>
  typeof value === 'object' && value !== null && '$' in value;

const aligned = (bytes: number) => Math.ceil(bytes / ALIGNED) * ALIGNED;

/** A number that differs for languages that read texts differently. */
const fingerprintOf = ({language, words, rootOf}: Lexicon) =>
  hashOf(JSON.stringify([{...language, intents: undefined}, [...words].map(rootOf)]));

/** FNV-1a, 32 bits. */
function hashOf(text: string) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
