import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compileHours, statusAt} from '../../../src/hours/index.js';
import type {Calendar} from '../../../src/schema/index.js';
import {calendar, SEED} from '../arbitraries.js';
import {calendarWith, JAKARTA, wib} from '../makers.js';

const NYEPI = calendarWith({
  days: [
    {date: '2026-03-19', name: 'Nyepi', kind: 'national'},
    {date: '2026-03-20', name: 'Cuti Nyepi', kind: 'joint-leave'},
    {date: '2026-03-25', name: 'Hari Jadi', kind: 'regional'},
    {date: '2026-03-26', name: 'Hari Pers', kind: 'observance'},
  ],
});

const statusOf = (text: string, clock: string) =>
  statusAt(compileHours(text), wib(clock), {...JAKARTA, calendar: NYEPI});

describe('PH', () => {
  it.each([
    ['Mo-Fr 08:00-15:00', '2026-03-19 10:00', 'open', {code: 'weekly'}],
    ['Mo-Fr 08:00-15:00; PH off', '2026-03-19 10:00', 'closed', {code: 'holiday', name: 'Nyepi'}],
    [
      'Mo-Fr 08:00-15:00; PH off',
      '2026-03-25 10:00',
      'closed',
      {code: 'holiday', name: 'Hari Jadi'},
    ],
    ['Mo-Fr 08:00-15:00; PH off', '2026-03-20 10:00', 'open', {code: 'weekly'}],
    ['Mo-Fr 08:00-15:00; PH off', '2026-03-26 10:00', 'open', {code: 'weekly'}],
    [
      'Mo-Fr 08:00-15:00; PH,Su off "Libur"',
      '2026-03-19 10:00',
      'closed',
      {code: 'holiday', name: 'Libur'},
    ],
    ['Mo-Fr 08:00-15:00; PH -1 day 08:00-11:00', '2026-03-18 12:00', 'closed', {code: 'weekly'}],
    ['Mo-Fr 08:00-15:00; PH +1 day off', '2026-03-20 10:00', 'closed', {code: 'weekly'}],
    ['Sa,PH 08:00-15:00', '2026-03-19 10:00', 'open', {code: 'holiday', name: 'Nyepi'}],
    ['PH Mo-We 08:00-15:00', '2026-03-19 10:00', 'closed', {code: 'weekly'}],
    ['PH Th 08:00-15:00', '2026-03-19 10:00', 'open', {code: 'holiday', name: 'Nyepi'}],
  ])('%s at %s', (text, clock, state, reason) => {
    expect(statusOf(text, clock)).toMatchObject({state, reason});
  });

  it.each([
    ['Mo-Fr 08:00-15:00', '2027-03-08 10:00', 'open', 'weekly'],
    ['Mo-Fr 08:00-15:00; PH off', '2027-03-08 10:00', 'unknown', 'calendar-ends'],
    ['Mo-Fr 08:00-15:00; PH off', '2027-03-08 16:00', 'closed', 'weekly'],
    ['Mo-Fr,PH 08:00-15:00', '2027-03-08 10:00', 'open', 'weekly'],
    ['Mo-Fr,PH 08:00-15:00', '2027-03-07 10:00', 'unknown', 'calendar-ends'],
    ['Mo-Fr 08:00-15:00; PH 10:00-12:00', '2027-03-08 09:00', 'unknown', 'calendar-ends'],
    ['Mo-Fr 08:00-15:00; PH 10:00-12:00', '2027-03-08 11:00', 'open', 'weekly'],
    ['Mo-Fr 08:00-15:00; PH -1 day off', '2026-12-31 10:00', 'unknown', 'calendar-ends'],
    ['Mo-Fr 08:00-15:00; PH off; 2027 Mar open', '2027-03-08 11:00', 'open', 'exception'],
  ])('where the calendar does not reach: %s at %s', (text, clock, state, code) => {
    expect(statusOf(text, clock)).toMatchObject({state, reason: {code}});
  });
});

type Answer = 'open' | 'closed';

/** Texts, and what each means on a day by its weekday (0 Sunday), the minute, and three days' holidays. */
const READINGS: [
  string,
  (day: number, minute: number, is: (shift: number) => boolean) => boolean,
][] = [
  [
    'Mo-Fr 08:00-15:00; PH off',
    (day, minute, is) => !is(0) && day % 6 > 0 && minute >= 480 && minute < 900,
  ],
  [
    'Mo-Fr,PH 08:00-15:00',
    (day, minute, is) => (is(0) || day % 6 > 0) && minute >= 480 && minute < 900,
  ],
  [
    'PH Mo-Fr 08:00-15:00',
    (day, minute, is) => is(0) && day % 6 > 0 && minute >= 480 && minute < 900,
  ],
  [
    '08:00-15:00; PH -1 day 08:00-12:00',
    (_day, minute, is) => minute >= 480 && minute < (is(1) ? 720 : 900),
  ],
  ['PH,PH +1 day off; Mo 24/7', (day) => day === 1],
  [
    '20:00-26:00; PH off',
    (_day, minute, is) => (minute >= 1200 && !is(0)) || (minute < 120 && !is(0)),
  ],
];

const DAY_MS = 86_400_000;

/** The answer that holds for every choice of holidays on the days that the calendar does not reach. */
function slowly(reading: (typeof READINGS)[number][1], calendar: Calendar, at: number) {
  const day = new Date(at);
  const dateOf = (shift: number) => new Date(at + shift * DAY_MS).toISOString().slice(0, 10);
  const answers = new Set<Answer>();
  for (let choice = 0; choice < 8; choice++) {
    const isHoliday = (shift: number) => {
      const date = dateOf(shift);
      const listed = calendar.days.some(
        (day) => day.date === date && (day.kind === 'national' || day.kind === 'regional'),
      );
      const isReached = calendar.from <= date && date <= calendar.to;
      return listed || (!isReached && ((choice >> (shift + 1)) & 1) === 1);
    };
    const minute = day.getUTCHours() * 60 + day.getUTCMinutes();
    answers.add(reading(day.getUTCDay(), minute, isHoliday) ? 'open' : 'closed');
  }
  return answers.size === 1 ? [...answers][0] : 'unknown';
}

describe('PH agrees with a slow reading of the calendar', () => {
  const wall = fc.nat(20 * 1440).map((minute) => Date.parse('2026-03-07') + minute * 60_000);

  it.each(READINGS)('%s', (text, reading) => {
    const hours = compileHours(text);
    fc.assert(
      fc.property(calendar, wall, (calendar, wall) => {
        const at = new Date(wall - 7 * 3_600_000);
        const {state} = statusAt(hours, at, {...JAKARTA, calendar});

        expect(state === 'break' ? 'closed' : state).toBe(slowly(reading, calendar, wall));
      }),
      {seed: SEED, numRuns: 2_000},
    );
  });
});
