import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {counterStatus, nextMidnight} from '../../src/hours/index.js';
import {commonHours, DAYS_AHEAD} from '../../src/plan/common-hours.js';
import type {Counter} from '../../src/plan/counters.js';
import type {Calendar, Mall, Tenant} from '../../src/schema/index.js';
import {calendar, instant, mall, RUNS, schedule, SEED} from '../hours/arbitraries.js';
import {calendarWith, mallWith, officeHours, tenantWith, wib} from '../hours/makers.js';

const MINUTE_MS = 60_000;

const counterOf = (...keepers: Counter['keepers']): Counter => ({
  agency: 'dukcapil',
  places: [],
  keepers,
  served: [],
});

const open = (times: string, rest: Parameters<typeof officeHours>[1] = {}) =>
  counterOf(tenantWith({hours: officeHours(times, rest)}));

/** The common days in words, such as `2026-03-09 08:00-12:00`. */
function common(counters: Counter[], now = '2026-03-09 07:00', rest: Partial<Mall> = {}) {
  const building = mallWith({hours: officeHours('08:00-15:00'), ...rest});
  const {days} = commonHours(building, counters, wib(now));
  const clock = (at: Date) =>
    new Date(at.getTime() + 7 * 60 * MINUTE_MS).toISOString().slice(11, 16);
  return days.map(({date, openings}) =>
    [date, ...openings.map(({from, to}) => `${clock(from)}-${clock(to)}`)].join(' '),
  );
}

// 9 March 2026 is a Monday; 18 and 19 March are a joint leave and a holiday.
describe('the hours in which all counters serve', () => {
  it('are those of the building for a counter without hours of its own', () => {
    expect(common([counterOf(undefined)])[0]).toBe('2026-03-09 08:00-15:00');
  });

  it('are where the hours of all counters meet', () => {
    const counters = [open('08:00-12:00 13:00-14:00'), open('09:00-13:30')];

    expect(common(counters)[0]).toBe('2026-03-09 09:00-12:00 13:00-13:30');
  });

  it('are those of the next fourteen days, the present one first, less the days without', () => {
    expect(common([open('08:00-10:00')]).map((day) => day.slice(0, 10))).toEqual([
      '2026-03-09',
      '2026-03-10',
      '2026-03-11',
      '2026-03-12',
      '2026-03-13',
      '2026-03-16',
      '2026-03-17',
    ]);
  });

  it('leave out what is over, and keep an opening that goes on', () => {
    const counters = [open('08:00-10:00 11:00-12:00')];

    expect(common(counters, '2026-03-09 09:30')[0]).toBe('2026-03-09 08:00-10:00 11:00-12:00');
    expect(common(counters, '2026-03-09 10:00')[0]).toBe('2026-03-09 11:00-12:00');
    expect(common(counters, '2026-03-09 12:00')[0]).toBe('2026-03-10 08:00-10:00 11:00-12:00');
  });

  it('end with the last ticket of any counter', () => {
    const counters = [open('08:00-15:00', {lastTicket: 60}), open('08:00-15:00')];

    expect(common(counters)[0]).toBe('2026-03-09 08:00-14:00');
  });

  it('are none when counters never open together', () => {
    expect(common([open('08:00-10:00'), open('10:00-12:00')])).toEqual([]);
  });

  it('are those of every counter where nobody says which one it is', () => {
    const [one, other] = [officeHours('08:00-12:00'), officeHours('10:00-14:00')];
    const counter = counterOf(tenantWith({hours: one}), tenantWith({hours: other}));

    expect(common([counter])[0]).toBe('2026-03-09 10:00-12:00');
  });

  it('are none in a mall that is closed for now', () => {
    expect(common([open('08:00-12:00')], undefined, {state: 'suspended'})).toEqual([]);
  });
});

describe('hours that are not known', () => {
  const unreadable = counterOf(tenantWith({hours: 'pagi sampai sore'}));
  const now = wib('2026-03-09 07:00');

  it('are never claimed, and their counter is named', () => {
    const known = open('08:00-12:00');

    expect(commonHours(mallWith(), [known, unreadable], now)).toEqual({
      days: [],
      unsure: [unreadable],
    });
  });

  it('on some days leave the others as they are', () => {
    const mall = mallWith({calendar: 'contoh'});
    const counter = open('08:00-12:00');
    const found = commonHours(mall, [counter], now, [calendarWith({to: '2026-03-10'})]);

    expect(found.days.map(({date}) => date)).toEqual(['2026-03-09', '2026-03-10']);
    expect(found.unsure).toEqual([counter]);
  });

  it('are not told of what is over', () => {
    const mall = mallWith({calendar: 'contoh', hours: officeHours('08:00-12:00')});
    const calendars = [calendarWith({from: '2026-03-10', to: '2026-12-31'})];
    const unsureAt = (at: string) =>
      commonHours(mall, [counterOf(undefined)], wib(at), calendars).unsure.length;

    expect(unsureAt('2026-03-09 11:59')).toBe(1);
    expect(unsureAt('2026-03-09 12:00')).toBe(0);
  });

  it('are those of all counters in a time zone that does not exist', () => {
    const counter = open('08:00-12:00');

    expect(commonHours(mallWith({timeZone: 'Mars/Phobos'}), [counter], now)).toEqual({
      days: [],
      unsure: [counter],
    });
  });
});

describe('the common hours of any counters', () => {
  const tenant = fc.option(
    schedule.map((hours): Tenant => ({agency: 'dukcapil', hours})),
    {nil: undefined},
  );
  const counter = fc.array(tenant, {minLength: 1, maxLength: 2}).map((all) => counterOf(...all));
  const question = fc.record({
    mall,
    calendar,
    counters: fc.array(counter, {minLength: 1, maxLength: 3}),
    now: instant,
    day: fc.integer({min: 0, max: DAYS_AHEAD - 1}),
  });

  /** Whether somebody who comes at that instant is sure to be served at every counter. */
  const isServed = (mall: Mall, counters: Counter[], at: Date, calendars: Calendar[]) =>
    counters
      .flatMap(({keepers}) => keepers)
      .every((keeper) => {
        const {state, reason} = counterStatus(mall, keeper, at, calendars);
        return state === 'open' && reason.code !== 'last-ticket';
      });

  it('are the minutes of a day in which each of them is seen to serve', () => {
    fc.assert(
      fc.property(question, ({mall, calendar, counters, now, day}) => {
        const calendars = [calendar];
        const {days} = commonHours(mall, counters, new Date(now), calendars);
        const openings = days.flatMap(({openings}) => openings);
        const isClaimed = (at: number) =>
          openings.some(({from, to}) => from.getTime() <= at && at < to.getTime());

        const first = nextMidnight(new Date(now - 24 * 60 * MINUTE_MS), mall.timeZone)!.getTime();
        const midnight = first + day * 24 * 60 * MINUTE_MS;
        for (let at = midnight; at < midnight + 24 * 60 * MINUTE_MS; at += MINUTE_MS) {
          if (at < now || isClaimed(at) === isServed(mall, counters, new Date(at), calendars))
            continue;
          throw new Error(`${new Date(at).toISOString()} is claimed: ${isClaimed(at)}`);
        }
      }),
      {seed: SEED, numRuns: Math.ceil(RUNS / 10)},
    );
  });

  it('follow one another with gaps, within their day', () => {
    fc.assert(
      fc.property(question, ({mall, calendar, counters, now}) => {
        const {days} = commonHours(mall, counters, new Date(now), [calendar]);
        for (const {date, openings} of days) {
          const midnight = wib(`${date} 00:00`).getTime();
          const edges = openings.flatMap(({from, to}) => [from.getTime(), to.getTime()]);
          expect(edges).toEqual([...new Set(edges)].sort((a, b) => a - b));
          expect(edges[0]).toBeGreaterThanOrEqual(midnight);
          expect(edges.at(-1)).toBeLessThanOrEqual(midnight + 24 * 60 * MINUTE_MS);
        }
      }),
      {seed: SEED, numRuns: Math.ceil(RUNS / 10)},
    );
  });
});
