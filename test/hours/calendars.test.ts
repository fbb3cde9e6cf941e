import {describe, expect, it} from 'vitest';
import {INDONESIAN_CALENDAR} from '../../src/hours/index.js';

const {days, from, to} = INDONESIAN_CALENDAR;
const inYear = (year: number) => days.filter(({date}) => date.startsWith(`${year}-`));
const count = (year: number, kind: string) =>
  inYear(year).filter((day) => day.kind === kind).length;

describe('the calendar of Indonesia', () => {
  it.each([
    // 17 holidays, and the days of the general and the regional elections.
    [2024, 19, 10],
    // 10 days of joint leave, and 18 August, which was added later.
    [2025, 17, 11],
    [2026, 17, 8],
  ])('has for %i as many days as its decree: %i and %i', (year, national, jointLeave) => {
    expect([count(year, 'national'), count(year, 'joint-leave')]).toEqual([national, jointLeave]);
  });

  it('covers whole years without a gap', () => {
    const years = new Set(days.map(({date}) => date.slice(0, 4)));

    expect([...years]).toEqual(['2024', '2025', '2026']);
    expect([from, to]).toEqual(['2024-01-01', '2026-12-31']);
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
