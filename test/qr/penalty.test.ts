import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {penalty} from '../../src/qr/penalty.js';
import type {QrCode} from '../../src/qr/symbol.js';

const turned = (rows: QrCode): QrCode => rows.map((_, x) => rows.map((row) => row[x]).join(''));
const inverted = (rows: QrCode): QrCode =>
  rows.map((row) => row.replace(/./g, (module) => String(1 - Number(module))));

/** Half dark, with no runs and no blocks: nothing to be charged for. */
const chequered = (size: number): QrCode =>
  Array.from({length: size}, (_, y) => '01'.repeat(size).slice(y % 2, (y % 2) + size));

const withRow = (row: string, at = 4): QrCode =>
  chequered(row.length).map((other, y) => (y === at ? row : other));

const symbol = fc.integer({min: 1, max: 24}).chain((size) =>
  fc.array(fc.string({unit: fc.constantFrom('0', '1'), minLength: size, maxLength: size}), {
    minLength: size,
    maxLength: size,
  }),
);

/** The rules of ISO/IEC 18004:2015, 7.8.3.1, module by module; outside all is light. */
function slowPenalty(rows: QrCode) {
  const size = rows.length;
  let points = 0;
  let dark = 0;
  for (const lines of [rows, turned(rows)]) {
    for (const line of lines) {
      const at = (x: number) => line[x] ?? '0';
      for (let x = 0; x < size; x++) {
        let run = 1;
        while (line[x + run] === line[x]) run++;
        if (line[x - 1] !== line[x] && run >= 5) points += 3 + (run - 5);

        const shown = (from: number, count: number) =>
          Array.from({length: count}, (_, step) => at(from + step)).join('');
        const light = shown(x - 4, 4) === '0000' || shown(x + 7, 4) === '0000';
        if (shown(x, 7) === '1011101' && light) points += 40;
      }
    }
  }
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (rows[y]![x] === '1') dark++;
      const square = [rows[y]![x], rows[y]![x + 1], rows[y + 1]?.[x], rows[y + 1]?.[x + 1]];
      if (square.every((module) => module === square[0])) points += 3;
    }
  }
  let share = 0;
  while (Math.abs(100 * dark - 50 * size * size) >= 5 * (share + 1) * size * size) share++;
  return points + 10 * share;
}

describe('a symbol is charged', () => {
  it.each([
    ['nothing for a chequered one', chequered(6), 0],
    ['for runs, blocks and the share of an even one', Array<string>(6).fill('000000'), 223],
  ])('%s', (_, rows, points) => {
    expect(penalty(rows)).toBe(points);
    expect(penalty(inverted(rows))).toBe(points);
    expect(penalty(turned(rows))).toBe(points);
  });

  it('what the rules say, module by module', () => {
    fc.assert(
      fc.property(symbol, (rows) => {
        expect(penalty(rows)).toBe(slowPenalty(rows));
      }),
    );
  });

  it.each(['00001011101', '10111010000', '0000101110100001', '010111010101', '01101011101'])(
    'for a row that looks like a finder: %s',
    (row) => {
      expect(penalty(withRow(row))).toBe(slowPenalty(withRow(row)));
      expect(penalty(turned(withRow(row)))).toBe(slowPenalty(withRow(row)));
    },
  );
});
