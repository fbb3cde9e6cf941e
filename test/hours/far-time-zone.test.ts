import {afterAll, describe, expect, it} from 'vitest';
import {
  compileHours,
  counterStatus,
  daysAhead,
  intervals,
  localParts,
  statusAt,
  weekOf,
} from '../../src/hours/index.js';
import {mallWith, officeHours} from './makers.js';

const HOME = process.env.TZ;
const VISITORS = [
  'UTC',
  'Asia/Jakarta',
  'Asia/Jayapura',
  'America/New_York',
  'America/St_Johns',
  'Europe/Amsterdam',
  'Pacific/Apia',
  'Pacific/Kiritimati',
];

const summerOffset = () => new Date('2026-07-01T00:00:00Z').getTimezoneOffset();

function everythingSaid() {
  const hours = compileHours(officeHours('08:00-12:00 13:00-15:30'));
  const place = {timeZone: 'Asia/Jayapura'};
  const notices = [{from: '2026-03-10', to: '2026-03-10', text: 'Tutup', closes: true}];
  // The week in which New York sets its clocks forward, hour by hour.
  const instants = Array.from(
    {length: 7 * 24},
    (_, hour) => new Date(1_772_892_000_000 + hour * 3_600_000),
  );
  const [first, last] = [instants[0]!, instants.at(-1)!];
  return JSON.stringify([
    instants.map((at) => statusAt(hours, at, place)),
    instants.map((at) => counterStatus(mallWith({timeZone: 'WITA', notices}), undefined, at)),
    intervals(hours, first, last, place),
    weekOf(hours, first, place),
    daysAhead(hours, first, 30, place),
    localParts(first, 'Asia/Jayapura'),
  ]);
}

describe('a visitor in a far time zone', () => {
  afterAll(() => {
    if (HOME === undefined) delete process.env.TZ;
    else process.env.TZ = HOME;
  });

  it('is not asked for the time zone that a mall forgot to name', () => {
    process.env.TZ = 'Europe/London';
    const mall = mallWith({timeZone: undefined as unknown as string});

    expect(counterStatus(mall, undefined, new Date('2026-11-23T09:00:00Z'))).toEqual({
      state: 'unknown',
      reason: {code: 'time-zone'},
    });
  });

  const atHome = everythingSaid();
  it.each(VISITORS)('sees the same from %s', (timeZone) => {
    process.env.TZ = timeZone;

    expect(everythingSaid()).toBe(atHome);
  });

  it('is tested by a process that really moves', () => {
    const offsets = ['Asia/Jakarta', 'America/New_York'].map((timeZone) => {
      process.env.TZ = timeZone;
      return summerOffset();
    });

    expect(offsets).toEqual([-420, 240]);
  });
});
