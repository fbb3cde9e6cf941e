import {describe, expect, it} from 'vitest';
import {compileHours, HoursSyntaxError, knownHours, statusAt} from '../../../src/hours/index.js';
import {JAKARTA, wib} from '../makers.js';

/** A text, and the place at which it cannot be read. */
const REFUSED: [string, number][] = [
  ['', 0],
  [' ', 1],
  [';', 0],
  ['Senin-Jumat 08:00-15:00', 0],
  ['Mo-Fr 08.00-15.00', 8],
  ['Mo–Fr 08:00-15:00', 2],
  ['Mo-Fr 08:00–15:00', 11],
  ['Mo-Fr 08:00', 11],
  ['Mo-Fr 08:00-', 12],
  ['Mo-Fr 08-15', 6],
  ['Mo-Fr 08:00-3:00', 12],
  ['Mo-Fr 08:00-14:60', 12],
  ['Mo-Fr 24:00-25:00', 6],
  ['Mo-Fr 08:00-48:01', 12],
  ['Mo-Fr 08:00-15:000', 12],
  ['Mo-Fr 08:00-15:00 WIB', 18],
  ['Mo-Fr 08:00-15:00 Sa', 18],
  ['Mo-Fr 08:00-12:00 13:00-15:00', 18],
  ['Mo-Fr 10:00-16:00/90', 17],
  ['Mo- 08:00-15:00', 4],
  ['Mo-Fr-Su 08:00-15:00', 5],
  ['Mo,, Tu', 3],
  ['Mo[0]', 3],
  ['Mo[6]', 3],
  ['Mo[-6]', 4],
  ['Mo[3-1]', 5],
  ['Mo[1', 4],
  ['Mo[1] +7 days', 7],
  ['Feb 30', 4],
  ['Apr 31', 4],
  ['Dec 00', 4],
  ['Dec 26-24', 7],
  ['2026 Dec 24-Jan 02', 18],
  ['2027 Mar 05-2026 Apr 01', 23],
  ['Mar 01-Apr 05,10', 13],
  ['Dec 24-Jan 02,05 off', 13],
  ['2026-2024', 5],
  ['1969', 0],
  ['2101', 0],
  ['2020-2030/0', 10],
  ['week 54', 5],
  ['week 00', 5],
  ['week 40-10', 8],
  ['week 01-53/1', 11],
  ['week', 4],
  ['easter +367 days', 8],
  ['PH -2 days off', 4],
  ['Mo-Fr PH', 6],
  ['PH,Mo Sa 08:00-15:00', 6],
  ['Mo,PH Sa 08:00-15:00', 6],
  ['SH off', 0],
  ['Mo-Fr,SH off', 6],
  ['sunrise-sunset', 0],
  ['Mo-Fr 08:00-(sunset-01:00)', 12],
  ['Mo-Fr 08:00-sunset', 12],
  ['Mo 08:00-12:00 open closed', 20],
  ['"first" open', 8],
  ['Mo ""', 3],
  ['Mo "unclosed', 3],
  ['Mo 08:00-12:00 ||', 17],
  ['|| Mo 08:00-12:00', 0],
  ['Mo 08:00-12:00 | Tu', 15],
  ['Mo 08:00-12:00;; Tu', 15],
  ['Mo 08:00-12:00,', 15],
  ['off Mo', 4],
  ['08:00-15:00 Mo-Fr', 12],
  ['24/7 kecuali Minggu', 5],
  ['24/6', 0],
  ['12/7', 0],
  ['24 7', 0],
  [':', 0],
  ['Mo :', 4],
  ['Mo-Fr 08:00-15:00; Sa:', 22],
  ['Oct:', 4],
  ['week 10: || 08:00-15:00', 9],
  ['2026 Jan 01-Feb 01', 18],
  ['Jan 01-2026 Feb 01', 18],
  ['Mo 08:00-15:00 '.padEnd(4_001, ' '), 4_000],
  ['open 24 hours', 5],
  ['Mo-Fr 8am-3pm', 6],
  ['Mo-Fr 08:00-15:00 <b>', 18],
  ['__proto__', 0],
  ['constructor', 0],
  ['Mo-Fr 08:00-15:00; toString off', 19],
];

const refusal = (text: string): HoursSyntaxError => {
  try {
    compileHours(text);
  } catch (error) {
    if (error instanceof HoursSyntaxError) return error;
  }
  return expect.fail(`"${text}" was not refused`);
};

describe('text that cannot be read', () => {
  it.each(REFUSED)('is refused with its place: %j', (text, index) => {
    const {message, ...rest} = refusal(text);

    expect(message).toMatch(/^\S.*\.$/s);
    expect({index: rest.index, text: rest.text}).toEqual({index, text});
  });

  it.each(REFUSED)('is never open: %j', (text) => {
    const status = statusAt(knownHours(text), wib('2026-03-09 10:00'), JAKARTA);

    expect(status).toEqual({state: 'unknown', reason: {code: 'unreadable'}});
  });

  it('is told in a sentence', () => {
    expect(refusal('Mo-Fr sunrise-15:00').message).toBe('sunrise cannot be read here.');
    expect(refusal('Mo-Fr 08:00-').message).toBe('More is expected at the end.');
    expect(refusal('week 54').message).toBe('54 is not a number from 1 to 53.');
  });
});
