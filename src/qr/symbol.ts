import type {Message} from './codewords.js';

/** A square of modules: its rows from the top, each a string of `1` for dark and `0` for light. */
export type QrCode = readonly string[];

/** ISO/IEC 18004:2015, table 10: the modules at column x and row y that each mask inverts are 0. */
const MASKS: readonly ((x: number, y: number) => number)[] = [
  (x, y) => (x + y) % 2,
  (_, y) => y % 2,
  (x) => x % 3,
  (x, y) => (x + y) % 3,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2,
  (x, y) => ((x * y) % 2) + ((x * y) % 3),
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
];

/** The eight symbols that say the same, one for each mask in order. */
export function symbolsOf({version, codewords}: Message): QrCode[] {
  const size = 17 + 4 * version;
  const line = [...Array(size).keys()];
  const patterns = line.map((y) => line.map((x) => patternAt(version, size, x, y)));
  return MASKS.map((keeps, mask) => {
    const rows = patterns.map((row, y) =>
      row.map((module, x) => module ?? formatAt(mask, size, x, y)),
    );
    let at = 0;
    for (const [x, y] of placement(size)) {
      // The few modules after the last codeword are 0 before the mask.
      rows[y]![x] ??= bitOf(codewords[at >> 3] ?? 0, ~at++ & 7) ^ Number(!keeps(x, y));
    }
    return rows.map((row) => row.join(''));
  });
}

/** Clause 7.7.3: up and down in columns of two modules from the right, around the timing pattern. */
function* placement(size: number): Generator<[x: number, y: number]> {
  for (let right = size - 1, up = true; right > 0; right -= 2, up = !up) {
    if (right === 6) right--;
    for (let at = 0; at < size; at++) {
      const y = up ? size - 1 - at : at;
      yield [right, y];
      yield [right - 1, y];
    }
  }
}

/** The module at column x and row y that stands in every symbol of a version; else undefined. */
const patternAt = (version: number, size: number, x: number, y: number) =>
  finderAt(size, x, y) ??
  timingAt(x, y) ??
  versionAt(version, size, x, y) ??
  alignmentAt(version, size, x, y);

function finderAt(size: number, x: number, y: number) {
  const ring = Math.min(
    distance(x, y, 3, 3),
    distance(x, y, size - 4, 3),
    distance(x, y, 3, size - 4),
  );
  return ring < 5 ? Number(ring !== 2 && ring !== 4) : undefined;
}

const timingAt = (x: number, y: number) => (x === 6 || y === 6 ? bitOf(~(x + y), 0) : undefined);

/** Clause 7.10: from version 7 on, twice, the second one turned about the diagonal. */
function versionAt(version: number, size: number, x: number, y: number) {
  const near = Math.min(x, y);
  const far = Math.max(x, y) - (size - 11);
  if (version < 7 || near > 5 || far < 0) return undefined;
  return bitOf(corrected(version, 12, 0b1111100100101), near * 3 + far);
}

/** Clause 7.9.1: twice, in row 8 and in column 8, each from both ends. */
function formatAt(mask: number, size: number, x: number, y: number) {
  const along = x === 8 ? y : x;
  if ((x !== 8 && y !== 8) || (along > 8 && along < size - 8)) return undefined;
  if (y === size - 8) return 1;

  const at = along > 8 ? along - size + 15 : along - Number(along > 6);
  // 00 is level M; the last number keeps the bits from being all light.
  const format = corrected(mask, 10, 0b10100110111) ^ 0b101010000010010;
  return bitOf(format, x === 8 ? at : 14 - at);
}

/** Annex E: at the crossings of some rows and columns, save where a finder is. */
function alignmentAt(version: number, size: number, x: number, y: number) {
  const centres = alignmentCentres(version, size);
  const [toX, toY] = [x, y].map((at) => centres.find((centre) => Math.abs(centre - at) < 3));
  if (!toX || !toY || finderAt(size, toX, toY) !== undefined) return undefined;
  return Number(distance(x, y, toX, toY) !== 1);
}

/** The rows, and the columns: 6, and even steps back from the far edge. */
function alignmentCentres(version: number, size: number) {
  if (version === 1) return [];
  const gaps = Math.floor(version / 7) + 1;
  const step = 2 * Math.ceil((size - 13) / gaps / 2);
  return [6, ...Array.from({length: gaps}, (_, at) => size - 7 - at * step)];
}

const bitOf = (value: number, at: number) => (value >> at) & 1;

const distance = (x: number, y: number, toX: number, toY: number) =>
  Math.max(Math.abs(x - toX), Math.abs(y - toY));

/** Annexes C and D: a number and, after it, `degree` bits by which errors in it can be corrected. */
function corrected(value: number, degree: number, divisor: number) {
  let rest = value;
  for (let bit = 0; bit < degree; bit++) rest = (rest << 1) ^ ((rest >> (degree - 1)) * divisor);
  return (value << degree) | rest;
}
