import {describe, expect, it} from 'vitest';
import {compileHours, statusAt, weekOf} from '../../../src/hours/index.js';
import {JAKARTA, wib} from '../makers.js';

/** Text, and clocks of western Indonesia with the state then; a date alone is at noon. */
type Case = [text: string, states: Record<string, string>];

const WEEKDAYS: Case[] = [
  ['Mo-Fr 08:00-15:00', {'2026-03-09 08:00': 'open', '2026-03-09 15:00': 'closed'}],
  ['mo-FR 08:00-15:00', {'2026-03-09': 'open', '2026-03-14': 'closed'}],
  ['Fr-Mo 08:00-15:00', {'2026-03-08': 'open', '2026-03-09': 'open', '2026-03-10': 'closed'}],
  ['Mo,We 8:00-15:00', {'2026-03-09': 'open', '2026-03-10': 'closed', '2026-03-11': 'open'}],
  ['Th[1] 08:00-15:00', {'2026-03-05': 'open', '2026-03-12': 'closed'}],
  ['We[-1]', {'2026-03-25': 'open', '2026-03-18': 'closed'}],
  ['Mo[1,3]', {'2026-03-02': 'open', '2026-03-09': 'closed', '2026-03-16': 'open'}],
  ['Mo[2-3]', {'2026-03-02': 'closed', '2026-03-09': 'open', '2026-03-16': 'open'}],
  ['Sa[-1] +1 day', {'2026-03-29': 'open', '2026-03-28': 'closed', '2026-02-01': 'open'}],
  ['Su[1] -2 days', {'2026-02-27': 'open', '2026-03-01': 'closed'}],
];

const TIMES: Case[] = [
  ['08:00-12:00,13:00-15:00', {'2026-03-09 12:00': 'break', '2026-03-09 13:00': 'open'}],
  ['Mo 22:00-02:00', {'2026-03-10 01:59': 'open', '2026-03-10 02:00': 'closed'}],
  ['Mo 20:00-26:00', {'2026-03-10 01:59': 'open', '2026-03-09 01:00': 'closed'}],
  ['Mo 22:00-02:00; Tu 08:00-12:00', {'2026-03-10 01:00': 'closed', '2026-03-10 08:00': 'open'}],
  ['24/7', {'2026-03-09 00:00': 'open', '2026-03-15': 'open'}],
  ['Mo 10:00+', {'2026-03-09 09:59': 'closed', '2026-03-09 23:59': 'unknown'}],
  ['Mo 10:00+', {'2026-03-10 00:00': 'closed'}],
  ['Mo 18:00+', {'2026-03-10 03:59': 'unknown', '2026-03-10 04:00': 'closed'}],
  ['Mo 08:00-12:00+', {'2026-03-09 11:59': 'open', '2026-03-09 12:00': 'unknown'}],
  ['07:00+,12:00-16:00', {'2026-03-09 11:00': 'unknown', '2026-03-09 16:00': 'closed'}],
  ['Mo-Fr', {'2026-03-09 23:59': 'open', '2026-03-14': 'closed'}],
];

const DATES: Case[] = [
  ['Apr-Sep 08:00-15:00', {'2026-04-01': 'open', '2026-10-01': 'closed'}],
  ['Nov-Feb', {'2026-11-01': 'open', '2026-02-28': 'open', '2026-03-01': 'closed'}],
  ['Dec 24', {'2026-12-24': 'open', '2026-12-25': 'closed'}],
  ['Dec 24,26', {'2026-12-24': 'open', '2026-12-25': 'closed', '2026-12-26': 'open'}],
  ['Dec 24-Jan 02', {'2026-12-24': 'open', '2027-01-02': 'open', '2027-01-03': 'closed'}],
  ['2026 Mar 05-2026 Apr 01', {'2026-03-05': 'open', '2027-03-05': 'closed'}],
  ['2026 Mar 05: 08:00-13:00', {'2026-03-05': 'open', '2027-03-05': 'closed'}],
  ['Mar 08:00-13:00', {'2026-03-31': 'open', '2026-03-31 13:00': 'closed'}],
  ['Feb 29', {'2026-02-28': 'closed', '2026-03-01': 'closed', '2028-02-29': 'open'}],
  ['Feb 29-Feb 29', {'2026-03-01': 'closed', '2028-02-29': 'open', '2028-03-01': 'closed'}],
  ['easter', {'2026-04-05': 'open', '2100-03-28': 'open', '2026-04-06': 'closed'}],
  ['easter -2 days-easter +1 day', {'2026-04-03': 'open', '2026-04-07': 'closed'}],
  ['2028 Oct 12,15', {'2028-10-15': 'open', '2027-10-15': 'closed'}],
  ['Oct Su[-1]-Mar Su[-1]', {'2026-10-25': 'open', '2026-03-29': 'open', '2026-03-30': 'closed'}],
  ['Mar Mo[1-2]', {'2026-03-09': 'open', '2026-03-16': 'closed', '2026-04-06': 'closed'}],
  ['Mar Mo[1,3]', {'2026-03-09': 'closed', '2026-03-16': 'open'}],
  ['Mar Mo[-1]', {'2026-03-30': 'open', '2026-03-23': 'closed'}],
  ['Oct 24/7', {'2026-10-01': 'open', '2026-11-24': 'closed'}],
  ['week 01-24/7 24/7', {'2026-02-16': 'open', '2026-02-23': 'closed'}],
  ['Dec 25 +1 day', {'2026-12-26': 'open', '2026-12-25': 'closed'}],
];

const PERIODS: Case[] = [
  ['2026', {'2026-12-31': 'open', '2027-01-01': 'closed'}],
  ['2020-2030/2', {'2026-01-01': 'open', '2027-01-01': 'closed', '2032-01-01': 'closed'}],
  ['2024+ Mo', {'2026-03-09': 'open', '2023-12-25': 'closed'}],
  ['week 01-53/2', {'2026-03-09': 'open', '2026-03-16': 'closed'}],
  ['week 53', {'2026-12-28': 'open', '2027-01-03': 'open', '2027-01-04': 'closed'}],
];

const RULES: Case[] = [
  ['Mo-Fr 08:00-15:00; We off', {'2026-03-11': 'closed', '2026-03-12': 'open'}],
  ['Mo-Fr 08:00-15:00; We 13:00-15:00', {'2026-03-11': 'closed', '2026-03-12': 'open'}],
  ['Mo-Fr 08:00-15:00; 12:00-13:00 off', {'2026-03-11 12:30': 'break'}],
  ['Mo-Fr 08:00-12:00, We 14:00-18:00', {'2026-03-11 09:00': 'open', '2026-03-11 15:00': 'open'}],
  [
    'Mo 08:00-12:00 || 10:00-14:00 unknown',
    {'2026-03-09 11:00': 'open', '2026-03-09 12:00': 'unknown'},
  ],
  ['Mo-Fr unknown', {'2026-03-09': 'unknown'}],
  ['Mo-Fr "by appointment"', {'2026-03-09': 'unknown'}],
  ['open; Mo closed;', {'2026-03-08': 'open', '2026-03-09': 'closed'}],
];

describe.each([
  ['weekdays', WEEKDAYS],
  ['times', TIMES],
  ['dates', DATES],
  ['years and weeks', PERIODS],
  ['rules', RULES],
])('text of %s', (_what, cases) => {
  it.each(cases)('%s', (text, states) => {
    const hours = compileHours(text);
    for (const [clock, state] of Object.entries(states)) {
      const at = wib(clock.includes(' ') ? clock : `${clock} 12:00`);
      expect(`${clock} ${statusAt(hours, at, JAKARTA).state}`).toBe(`${clock} ${state}`);
    }
  });
});

describe('text says why', () => {
  const reasonAt = (text: string, clock: string) =>
    statusAt(compileHours(text), wib(clock), JAKARTA).reason;

  it.each([
    ['Mo-Fr 08:00-15:00', '2026-03-09 16:00', {code: 'weekly'}],
    ['Mo 08:00-15:00 open "loket 3"', '2026-03-09 09:00', {code: 'weekly', name: 'loket 3'}],
    ['Mo 08:00-15:00 open "loket 3"', '2026-03-09 16:00', {code: 'weekly'}],
    [
      'Mo-Fr 08:00-15:00; Mar 09 off "Pindah"',
      '2026-03-09 09:00',
      {code: 'exception', name: 'Pindah'},
    ],
    ['Mo-Fr 08:00-15:00; 12:00-13:00 off', '2026-03-09 12:30', {code: 'break'}],
    ['off "Direnovasi"', '2026-03-09 09:00', {code: 'weekly', name: 'Direnovasi'}],
    ['24/7 off "Direnovasi"', '2026-03-09 09:00', {code: 'weekly', name: 'Direnovasi'}],
  ])('%s at %s', (text, clock, reason) => {
    expect(reasonAt(text, clock)).toEqual(reason);
  });

  it('and is a week of seven days in the table', () => {
    const week = weekOf(
      compileHours('Mo-Fr 08:00-12:00,13:00-15:00'),
      wib('2026-03-09 09:00'),
      JAKARTA,
    );

    expect(week.map(({spans}) => spans.length)).toEqual([2, 2, 2, 2, 2, 0, 0]);
  });
});
