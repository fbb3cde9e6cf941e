import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compileHours, HoursSyntaxError, knownHours, statusAt} from '../../../src/hours/index.js';
import {SEED} from '../arbitraries.js';
import {isEverFasterThan} from '../cost.js';
import {JAKARTA, wib} from '../makers.js';

const SIZE = 10_000;
const MOST_MS = 5;

const REPEATED = [
  '1',
  ' ',
  '"',
  '""',
  '"a',
  'Mo,',
  'Mo[1],',
  'Mo[',
  'Mo-',
  'a',
  '-',
  '+',
  '[',
  '||',
  ';',
  ',',
  ':',
  '00:00-24:00,',
  '00:00+,',
  'off;',
  '24/7;',
  'Jan 01,',
  '2026,',
  'week 1,',
  'PH,',
  'PH -1 day,',
  'easter -1 day,',
  'Mo||',
  '\u0000',
  '\u{1F600}',
  '\u0301',
  '\u202E',
  '１',
  'ﬁ',
  '\uD800',
  '„',
  '\n',
  '\u00A0',
  '{}',
  '\\',
];

/** Repeated to 10 kB, and to what is just short enough to be read. */
const TEXTS = REPEATED.flatMap((piece) =>
  [SIZE, 3900].flatMap((size) => [
    piece.repeat(Math.floor(size / piece.length)),
    `Mo ${piece.repeat(Math.floor(size / piece.length))}!`,
  ]),
);

const outcome = (text: string) => {
  try {
    compileHours(text);
    return 'read';
  } catch (error) {
    return error instanceof HoursSyntaxError ? 'refused' : String(error);
  }
};

describe('hostile text', () => {
  it('is read or refused, and nothing else is thrown', () => {
    const odd = TEXTS.filter((text) => !['read', 'refused'].includes(outcome(text)));

    expect(odd).toEqual([]);
  });

  it.each(TEXTS.map((text) => [text.slice(0, 8), text.length, text] as const))(
    'costs less than 5 ms: %j, %i characters',
    (_start, _length, text) => {
      expect(isEverFasterThan(MOST_MS, () => outcome(text))).toBe(true);
    },
  );

  it('of any characters is refused or read', () => {
    const words = fc.constantFrom(
      'Mo',
      '-',
      ',',
      '08:00',
      '24',
      '/',
      '7',
      ' ',
      '"x"',
      'PH',
      '[1]',
      'Dec',
      '05',
      '2026',
      '+',
      ';',
      'off',
      'week',
      ':',
      '||',
      'day',
      'easter',
    );
    const soup = fc.oneof(
      fc.string({unit: 'binary', maxLength: 60}),
      fc.array(words, {maxLength: 12}).map((parts) => parts.join('')),
      fc.array(words, {maxLength: 12}).map((parts) => parts.join(' ')),
    );

    fc.assert(
      fc.property(soup, (text) => {
        expect(['read', 'refused']).toContain(outcome(text));
        const at = wib('2026-03-09 10:00');
        expect(() => statusAt(knownHours(text), at, JAKARTA)).not.toThrow();
      }),
      {seed: SEED, numRuns: 4_000},
    );
  }, 60_000);
});
