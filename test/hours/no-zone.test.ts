import {afterEach, describe, expect, it, vi} from 'vitest';
import {
  compileHours,
  counterDaysAhead,
  counterWeek,
  nextMidnight,
  statusAt,
  weekOf,
} from '../../src/hours/index.js';
import {mallWith, officeHours, wib} from './makers.js';

const MONDAY = wib('2026-03-09 10:00');
const EXCEPTION = {from: '2026-03-10', open: [], reason: 'Pindah'};
const HOURS = officeHours('08:00-15:00', {exceptions: [EXCEPTION]});

describe('a time zone that there is not', () => {
  const mall = mallWith({timeZone: 'Asia/Atlantis', hours: HOURS});

  it('leaves the hours unknown, and says that it is why', () => {
    expect(statusAt(compileHours(HOURS), MONDAY, {timeZone: 'Asia/Atlantis'})).toEqual({
      state: 'unknown',
      reason: {code: 'time-zone'},
    });
  });

  it('leaves the tables of days empty', () => {
    expect(counterWeek(mall, undefined, MONDAY)).toEqual([]);
    expect(counterDaysAhead(mall, undefined, MONDAY, 30)).toEqual([]);
    expect(weekOf(compileHours(HOURS), MONDAY, {timeZone: 'Asia/Atlantis'})).toEqual([]);
    expect(nextMidnight(MONDAY, 'Asia/Atlantis')).toBeUndefined();
  });
});

describe('what only looks like a time zone', () => {
  it.each(['+07:00', 'GMT+7', '7', ' Asia/Jakarta', undefined])('is none: %j', (timeZone) => {
    const place = {timeZone: timeZone as string};

    expect(statusAt(compileHours(HOURS), MONDAY, place).reason).toEqual({code: 'time-zone'});
  });
});

describe('an instant that there is not', () => {
  it('leaves the tables of days empty', () => {
    const mall = mallWith({hours: HOURS});
    const never = new Date(NaN);

    expect(counterWeek(mall, undefined, never)).toEqual([]);
    expect(counterDaysAhead(mall, undefined, never, 30)).toEqual([]);
    expect(weekOf(compileHours(HOURS), never, {timeZone: 'Asia/Jakarta'})).toEqual([]);
    expect(counterDaysAhead(mall, undefined, MONDAY, 2)).toHaveLength(1);
  });
});

describe('a time zone without an offset', () => {
  const statesIn = (timeZone: string) => {
    const hours = compileHours(officeHours('08:00-15:00'));
    return ['07:59', '08:00', '14:59', '15:00'].map(
      (clock) => statusAt(hours, new Date(`2026-01-12T${clock}Z`), {timeZone}).state,
    );
  };
  const RIGHT = ['closed', 'open', 'open', 'closed'];

  afterEach(() => vi.restoreAllMocks());

  it.each(['UTC', 'Africa/Abidjan', 'Europe/London'])(
    'reads the clocks of Greenwich: %s',
    (zone) => {
      expect(statesIn(zone)).toEqual(RIGHT);
    },
  );

  it('reads them also where the browser writes no offset for it', () => {
    vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function () {
      return {format: () => '1/12/2026, GMT'} as unknown as Intl.DateTimeFormat;
    });

    expect(statesIn('Atlantic/Reykjavik')).toEqual(RIGHT);
  });
});
