import {describe, expect, it} from 'vitest';
import {INDONESIAN_CALENDAR} from '../../src/hours/index.js';

const {days, from, to, source} = INDONESIAN_CALENDAR;
const inYear = (year: number) => days.filter(({date}) => date.startsWith(`${year}-`));
const count = (year: number, kind: string) =>
  inYear(year).filter((day) => day.kind === kind).length;

/** Each year, and how many holidays and days of joint leave its decrees set. */
const YEARS = [
  // 17 holidays, and the days of the general and the regional elections.
  [2024, 19, 10],
  // 10 days of joint leave, and 18 August, which was added later.
  [2025, 17, 11],
  [2026, 17, 8],
] as const;

describe('the calendar of Indonesia', () => {
  it.each(YEARS)('has for %i as many days as its decree: %i and %i', (year, national, leave) => {
    expect([count(year, 'national'), count(year, 'joint-leave')]).toEqual([national, leave]);
  });

  it('covers whole years without a gap', () => {
    const years = YEARS.map(([year]) => String(year));
    const first = YEARS[0][0];

    expect(years).toEqual(years.map((_, index) => String(first + index)));
    expect([...new Set(days.map(({date}) => date.slice(0, 4)))]).toEqual(years);
    expect([from, to]).toEqual([`${first}-01-01`, `${years.at(-1)}-12-31`]);
  });

  it('names a decree for each year, and one for each voting day', () => {
    const decrees = source.split('; ');

    expect(decrees.filter((decree) => decree.startsWith('SKB '))).toHaveLength(YEARS.length);
    expect(decrees).toContain('voting days: Keppres 10/2024, Keppres 33/2024');
  });

  it('has real dates, each once', () => {
    const dates = days.map(({date}) => date);

    expect(dates.filter((date) => new Date(date).toISOString().slice(0, 10) !== date)).toEqual([]);
    expect(new Set(dates).size).toBe(dates.length);
  });

  it('never puts joint leave on a weekend', () => {
    const weekends = days.filter(
      ({date, kind}) => kind === 'joint-leave' && [0, 6].includes(new Date(date).getUTCDay()),
    );

    expect(weekends).toEqual([]);
  });

  it.each([
    ['2024-02-14', 'national', 'Pemungutan suara Pemilu 2024'],
    ['2024-11-27', 'national', 'Pemungutan suara Pilkada 2024'],
    ['2025-08-18', 'joint-leave', 'Proklamasi Kemerdekaan'],
    ['2026-03-21', 'national', 'Idulfitri 1447 H'],
    ['2026-12-24', 'joint-leave', 'Natal'],
  ])('knows %s as %s: %s', (date, kind, id) => {
    expect(days.find((day) => day.date === date)).toMatchObject({kind, name: {id}});
  });

  it('names every day in both languages', () => {
    expect(days.filter(({name}) => typeof name !== 'object' || !name.id || !name.en)).toEqual([]);
  });
});
