import type {QrCode} from './symbol.js';

/**
 * How hard a symbol is to read: the points of ISO/IEC 18004:2015, 7.8.3.1, for
 * long runs, blocks of one colour, what looks like a finder, and an uneven
 * share of dark modules.
 */
export function penalty(rows: QrCode): number {
  const columns = rows.map((_, x) => rows.map((row) => row[x]).join(''));
  const lines = [...rows, ...columns];
  const modules = rows.length ** 2;
  const uneven = Math.abs(modules - 2 * count(rows.join(''), /1/g));
  return (
    sum(lines.map(pointsOfRuns)) +
    3 * blocks(rows) +
    40 * sum(lines.map(finders)) +
    10 * Math.floor((10 * uneven) / modules)
  );
}

const pointsOfRuns = (line: string) =>
  sum((line.match(/0{5,}|1{5,}/g) ?? []).map((run) => run.length - 2));

/** Squares of two by two, which overlap. */
const blocks = (rows: QrCode) =>
  sum(
    rows.slice(1).map((row, y) => {
      const above = rows[y]!;
      return [...row.slice(1)].filter(
        (module, x) => module === row[x] && module === above[x] && module === above[x + 1],
      ).length;
    }),
  );

/** What has four light modules before or after it; the quiet zone is light. */
const finders = (line: string) => count(`0000${line}0000`, /(?=00001011101|.{4}10111010000)/g);

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
