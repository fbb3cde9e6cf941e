import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import {describe, expect, it} from 'vitest';
import {compileHours, intervals, statusAt, type Place} from '../../../src/hours/index.js';
import {SEED} from '../arbitraries.js';
import type {Calendar} from '../../../src/schema/index.js';
import {calendarWith, JAKARTA} from '../makers.js';
import {KNOWN_FAULTS} from './known-faults.js';
import {text, textWithHolidays} from './texts.js';

// The package reads the clock of the process: in UTC that is any wall clock without changes.
process.env.TZ = 'UTC';

const INSTANTS = 20;
/** Pairs of a text and an instant; HOURS_RUNS asks for more. */
const PAIRS = Number(process.env.HOURS_RUNS ?? 100_000);
const TEXTS = Math.ceil(PAIRS / INSTANTS);
const LONG = 600_000;
const MINUTE_MS = 60_000;
const JAKARTA_MS = 7 * 60 * MINUTE_MS;

/** Walls clocks from June 2023 to 2028, on every five minutes or the minute before. */
const walls = fc.array(
  fc
    .tuple(fc.nat(5 * 366), fc.nat(287), fc.constantFrom(0, -1))
    .map(
      ([day, fives, late]) =>
        Date.parse('2023-06-01') + (day * 1440 + fives * 5 + late) * MINUTE_MS,
    ),
  {minLength: INSTANTS, maxLength: INSTANTS},
);

function statesOf(value: string, walls: number[], place: Place = JAKARTA) {
  const hours = compileHours(value);
  return walls.map((wall) => {
    const {state} = statusAt(hours, new Date(wall - JAKARTA_MS), place);
    return state === 'break' ? 'closed' : state;
  });
}

function statesByPackage(value: string, walls: number[], country: typeof BERLIN | null = null) {
  const hours = new OpeningHours(value, country);
  return walls.map((wall) => hours.getStateString(new Date(wall), true));
}

/** The package knows no holidays of Indonesia. */
const BERLIN = {lat: 52.5, lon: 13.4, address: {country_code: 'de', state: 'Berlin'}};

/** What the package takes for holidays, as a calendar of ours. */
function calendarOfPackage(): Calendar {
  const isHoliday = new OpeningHours('PH', BERLIN);
  const noons = Array.from({length: 8 * 366}, (_, day) => Date.UTC(2022, 0, 1 + day, 12));
  const dates = noons.filter((noon) => isHoliday.getState(new Date(noon)));
  return calendarWith({
    from: '2022-01-01',
    to: '2029-12-31',
    days: dates.map((noon) => ({
      date: new Date(noon).toISOString().slice(0, 10),
      name: 'Feiertag',
      kind: 'national',
    })),
  });
}

const wall = (local: string) => Date.parse(`${local.replace(' ', 'T')}:00Z`);

const COMMENTED = [
  'Mo-Fr 08:00-15:00 open "loket 3"',
  'Mo-Fr 08:00-12:00 "dengan janji", Mo-Fr 13:00-15:00 open "loket 3"',
  'Mo-Fr 08:00-15:00 open "loket 3"; We 10:00-12:00 open "loket 4"',
  'Mo-Fr 08:00-15:00 open "loket 3"; 12:00-13:00 off "istirahat"',
  'Mo-Fr 08:00-15:00; Sa unknown "bila ramai"; Su off "libur"',
  'Mo 08:00-12:00 open "pagi" || 10:00-15:00 unknown "mungkin"',
  'Mo-Su 20:00-02:00 open "malam"; Tu off',
  'Feb Mo[-1] 09:00-11:00 open "rapat"; Mar 02-05 "dengan janji"',
  'week 09 Mo-Fr 08:00-12:00 open "minggu ini"; week 10 24/7 "pekan depan"',
  '"dengan janji"',
  '24/7 open "selalu"',
];

/** What few texts of chance hold, such as edges of ranges. */
const RARE = [
  'Mar Mo[2]-Oct Su[-1] 08:00-15:00',
  'Oct Su[-1]-Mar Su[1] 08:00-15:00',
  'Mar Mo[1] 08:00-12:00; Jun Fr[3],Fr[-1] 13:00-15:00',
  'Feb 29 08:00-15:00',
  'Jan 29 08:00-15:00; Feb 01 08:00-15:00',
  'Dec 24-Jan 02 off',
  'Dec 24-Jan 02 08:00-12:00',
  'Mar 01,03,05-08 08:00-15:00',
  '2026 Mar 05-2027 Apr 01 08:00-15:00',
  '2026 Mar 05-2026 Mar 05 08:00-15:00',
  'easter -2 days-easter +1 day 10:00-12:00',
  'easter 10:00-12:00',
  '2024-2026/2 Mo 08:00-15:00',
  'week 01-53/2 Mo 08:00-15:00',
  'Mo-Fr 08:00-15:00; 12:00-13:00 off',
  'Mo-Fr 08:00-15:00; 09:00-10:00',
  '08:00-15:00; 09:00-10:00',
  '08:00-15:00; 09:00-10:00 unknown',
  '08:00-15:00; Fr 09:00-10:00 unknown',
  'Mo-Fr 08:00-15:00, Fr 18:00-26:00',
  'Mo-Fr 08:00-15:00, Fr 14:00-18:00 unknown, Fr 17:00-19:00',
  'Mo-Fr 08:00-12:00 || Fr 10:00-14:00, Sa 10:00-12:00 || 13:00-15:00 unknown',
  'Sa,Su 10:00-12:00 || Su 08:00-15:00 unknown, We 20:00-02:00',
  'Mo-Su 20:00-02:00; Fr off',
  'Mo-Su 20:00-02:00, Fr off',
  'Mo-Su 22:00-24:00; Fr 00:00-01:00',
  'Mo 08:00+; Tu 17:00+; We 16:55+; Th 22:00+; Fr 21:55+',
  'Mo[-1],Tu[2-3],Fr[5] 08:00-15:00',
  'Mo[1] +2 days,Fr[-1] -1 day 08:00-15:00',
  'Fr-Mo: 08:00-15:00',
  'Oct: Mo 08:00-15:00',
  'Oct 24/7; week 10: 08:00-15:00',
  '"dengan janji"; Mo open; Tu closed; We unknown',
];

/** Four times a day, and the minutes around two of them, for four years. */
const MOMENTS = Array.from({length: 4 * 365 + 1}, (_, day) =>
  ['00:00', '09:30', '12:00', '14:59', '18:01', '23:59'].map(
    (time) => wall(`2024-01-01 ${time}`) + day * 1440 * MINUTE_MS,
  ),
).flat();

describe('texts are read as the package opening_hours reads them', () => {
  it('runs in UTC', () => {
    expect(new Date(2026, 6, 1).getTimezoneOffset()).toBe(0);
  });

  it(
    'whatever the text and the minute',
    () => {
      fc.assert(
        fc.property(text, walls, (value, walls) => {
          expect(statesOf(value, walls)).toEqual(statesByPackage(value, walls));
        }),
        {seed: SEED, numRuns: TEXTS},
      );
    },
    LONG,
  );

  it(
    'with the holidays that it knows, too',
    () => {
      const place = {...JAKARTA, calendar: calendarOfPackage()};
      fc.assert(
        fc.property(textWithHolidays, walls, (value, walls) => {
          expect(statesOf(value, walls, place)).toEqual(statesByPackage(value, walls, BERLIN));
        }),
        {seed: SEED, numRuns: TEXTS / 5},
      );
    },
    LONG,
  );

  it(
    'and change next when it says, within 300 days',
    () => {
      const far = 300 * 1440 * MINUTE_MS;
      fc.assert(
        fc.property(text, fc.constantFrom('2025-01-04 10:03', '2026-02-05 10:03'), (value, at) => {
          const start = wall(at);
          const hours = new OpeningHours(value, null);
          const theirs = hours.getNextChange(new Date(start), new Date(start + far))?.getTime();

          const instant = new Date(start - JAKARTA_MS);
          const until = statusAt(compileHours(value), instant, JAKARTA).until?.getTime() ?? NaN;
          const ours = until + JAKARTA_MS < start + far ? until + JAKARTA_MS : undefined;

          expect(ours).toBe(theirs);
        }),
        {seed: SEED, numRuns: TEXTS / 10},
      );
    },
    LONG,
  );

  it.each(RARE)('through four years: %s', (value) => {
    expect(statesOf(value, MOMENTS)).toEqual(statesByPackage(value, MOMENTS));
  });

  it.each(KNOWN_FAULTS)('save for this fault of it: %s at %s', (value, at, ours, theirs) => {
    expect(statesOf(value, [wall(at)])).toEqual([ours]);
    expect(statesByPackage(value, [wall(at)], BERLIN)).toEqual([theirs]);
  });

  it.each(COMMENTED)('with its comments: %s', (value) => {
    const hours = compileHours(value);
    const theirs = new OpeningHours(value, null);
    const quarters = Array.from({length: 14 * 96}, (_, quarter) => quarter * 15 * MINUTE_MS);

    for (const start of quarters.map((ms) => wall('2026-02-23 00:00') + ms)) {
      const from = new Date(start - JAKARTA_MS);
      const [found] = intervals(hours, from, new Date(+from + MINUTE_MS), JAKARTA);
      const at = new Date(start);
      const comment =
        theirs.getStateString(at, true) === 'closed' ? undefined : theirs.getComment(at);
      expect(`${at.toISOString()} ${found?.comment}`).toBe(`${at.toISOString()} ${comment}`);
    }
  });
});
