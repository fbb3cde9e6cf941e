import {describe, expect, it} from 'vitest';
import {compileHours, statusAt} from '../../../src/hours/index.js';
import {JAKARTA, wib} from '../makers.js';

// The moon of 1981, 2049 and 2076 is full on a Saturday, and would be a day later by the plain rule.
const SUNDAYS = [
  '1954-04-18',
  '1981-04-19',
  '2008-03-23',
  '2011-04-24',
  '2019-04-21',
  '2025-04-20',
  '2026-04-05',
  '2038-04-25',
  '2049-04-18',
  '2076-04-19',
  '2100-03-28',
];

describe('Easter', () => {
  it.each(SUNDAYS)('is on %s and on no other day of that year', (date) => {
    const hours = compileHours('easter');
    const year = Number(date.slice(0, 4));
    const days = Array.from({length: 365}, (_, day) =>
      new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10),
    );

    const open = days.filter(
      (day) => statusAt(hours, wib(`${day} 12:00`), JAKARTA).state === 'open',
    );

    expect(open).toEqual([date]);
  });
});
