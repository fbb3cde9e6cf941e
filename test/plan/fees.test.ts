import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {feesOf} from '../../src/plan/fees.js';
import {totalInWords} from '../../src/plan/in-words.js';
import type {Fee} from '../../src/schema/index.js';
import {wordsFor} from '../../src/terms/index.js';
import {aService} from '../support/catalog.js';

const total = (...lists: (Fee[] | undefined)[]) =>
  feesOf(lists.map((fees) => aService(fees ? {fees} : {})));

describe('the fees of several services', () => {
  const cases: [string, (Fee[] | undefined)[], string][] = [
    ['nothing when all are free', [[], [{amount: 0}]], 'Gratis'],
    ['a sum', [[{amount: 30_000}], [{amount: 350_000}], []], 'Rp380.000'],
    [
      'a range when one is',
      [[{amount: 30_000}], [{amount: null, min: 5_000, max: 10_000}]],
      'Rp35.000–Rp40.000',
    ],
    ['no more than the most', [[], [{amount: null, max: 10_000}]], 'paling banyak Rp10.000'],
    ['no less than what is stated', [[{amount: 30_000}], undefined], 'setidaknya Rp30.000'],
    ['no less than the least', [[{amount: null, min: 5_000}]], 'setidaknya Rp5.000'],
    ['no sum when nothing is stated', [undefined, []], 'belum dapat dijumlahkan'],
    ['no sum of words', [[{amount: null, text: 'sesuai NJOP'}]], 'belum dapat dijumlahkan'],
    [
      'no less than the least of several, of which nobody says whether they are added',
      [[{amount: 350_000}, {amount: 650_000}], [{amount: 30_000}]],
      'setidaknya Rp380.000',
    ],
    [
      'no sum when one of several is not known',
      [[{amount: 100_000}, {amount: null}]],
      'belum dapat dijumlahkan',
    ],
    [
      'no range that ends before it begins',
      [[{amount: null, min: 9_000, max: 5_000}]],
      'setidaknya Rp9.000',
    ],
  ];
  for (const [what, lists, said] of cases) {
    it(`are ${what}`, () => {
      expect(totalInWords(total(...lists), wordsFor('id'))).toBe(said);
    });
  }

  it('hold whatever is chosen or added among them', () => {
    const fee = fc.integer({min: 0, max: 9}).chain((min) =>
      fc.record({
        min: fc.constant(min),
        more: fc.integer({min: 0, max: 9}),
        amount: fc.constant(null),
      }),
    );
    const list = fc.array(fee, {minLength: 1, maxLength: 3});
    fc.assert(
      fc.property(fc.array(fc.tuple(list, fc.boolean()), {maxLength: 4}), (services) => {
        const lists = services.map(([fees]) =>
          fees.map(({min, more}) => ({amount: null, min, max: min + more})),
        );
        const {from, to = Infinity} = total(...lists);
        const paid = (edge: 'min' | 'max') =>
          lists.reduce((sum, fees, index) => {
            const edges = fees.map((fee) => fee[edge]);
            const isChoice = services[index]![1];
            return sum + (isChoice ? Math[edge](...edges) : edges.reduce((a, b) => a + b));
          }, 0);
        expect(from).toBeLessThanOrEqual(paid('min'));
        expect(to).toBeGreaterThanOrEqual(paid('max'));
      }),
    );
  });
});
