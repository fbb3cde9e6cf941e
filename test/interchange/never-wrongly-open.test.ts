import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {counterStatus} from '../../src/hours/index.js';
import {calendarOf, hsdsOf} from '../../src/interchange/index.js';
import {parseCatalog, type Catalog} from '../../src/schema/index.js';
import {readIcs} from './ics-reader.js';
import {
  aCatalog,
  aMall,
  aTenant,
  CLOSING_NOTICE,
  OFFICE_HOURS,
  weekdays,
} from '../support/catalog.js';
import {BEFORE_RAMADAN, HOUR_MS, MONDAY_MORNING} from '../support/instants.js';
import {catalogs} from './arbitrary.js';

const WEEK_MS = 7 * 24 * HOUR_MS;
const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

interface Row {
  valid_from: string;
  valid_to: string;
  byday: string;
  opens_at: string;
  closes_at: string;
}

/** Whether rows of HSDS say that it is open, read as any consumer would. */
function saysOpen(rows: Row[], at: Date) {
  return rows.some(({valid_from, valid_to, byday, opens_at, closes_at}) => {
    const offset = Number(opens_at.slice(6, 8)) * HOUR_MS;
    const local = new Date(at.getTime() + offset).toISOString();
    const [date, time] = [local.slice(0, 10), local.slice(11, 16)];
    const isValid = valid_from <= date && date <= valid_to;
    const isDay = byday.split(',').includes(DAYS[new Date(date).getUTCDay()]!);
    return isValid && isDay && opens_at.slice(0, 5) <= time && time < closes_at.slice(0, 5);
  });
}

const placesOf = (catalog: Catalog, at: Date) =>
  (
    JSON.parse(JSON.stringify(hsdsOf(catalog, at).document)) as {
      service_at_locations: {location: {schedules?: Row[]}; schedules?: Row[]}[];
    }[]
  )[0]!.service_at_locations;

const full = aCatalog({
  malls: [
    aMall({
      hours: OFFICE_HOURS,
      notices: [CLOSING_NOTICE],
      tenants: [aTenant({hours: weekdays('09:00-14:00', {jointLeave: 'open'})})],
    }),
  ],
});

describe('schedules in HSDS', () => {
  it('say open when the counter is, and never when it is closed or unknown, holidays and Ramadan included', () => {
    const [mall] = full.malls;
    for (const start of [BEFORE_RAMADAN, MONDAY_MORNING]) {
      const [place] = placesOf(full, start);
      for (let hour = 0; hour < 13 * 7 * 24; hour++) {
        const at = new Date(start.getTime() + hour * HOUR_MS);
        const {state} = counterStatus(mall!, mall!.tenants![0], at);
        expect([at.toISOString(), saysOpen(place!.schedules ?? [], at)]).toEqual([
          at.toISOString(),
          state === 'open',
        ]);
      }
    }
  });

  it('are left out where hours are unknown, and that is listed', () => {
    const catalog = aCatalog({malls: [aMall({hours: 'tidak tentu', tenants: [aTenant()]})]});
    const [place] = placesOf(catalog, MONDAY_MORNING);

    expect(place).not.toHaveProperty('schedules');
    expect(hsdsOf(catalog, MONDAY_MORNING).lost.map(({path}) => path)).toContain('/malls/0/hours');
  });

  it('end where the calendar of holidays ends', () => {
    const december = new Date('2026-12-14T09:00:00+07:00');
    const [place] = placesOf(aCatalog(), december);

    expect(
      place!
        .schedules!.map(({valid_to}) => valid_to)
        .sort()
        .at(-1),
    ).toBe('2026-12-31');
  });
});

describe('a calendar file', () => {
  it('has every opening of the mall and no other', () => {
    const {document} = calendarOf(full, MONDAY_MORNING);
    const events = readIcs(document!).filter(({summary}) => summary.startsWith('Buka'));
    const [mall] = full.malls;
    for (let hour = 0; hour < 12 * 7 * 24; hour++) {
      const at = new Date(MONDAY_MORNING.getTime() + hour * HOUR_MS);
      const isOpen = events.some(({from, to}) => from <= at && at < to);

      expect([at.toISOString(), isOpen]).toEqual([
        at.toISOString(),
        counterStatus(mall!, undefined, at).state === 'open',
      ]);
    }
  });

  it('keeps the UID of an opening from one export to the next', () => {
    const uids = (at: Date) => new Set(readIcs(calendarOf(full, at).document!).map(({uid}) => uid));
    const first = uids(MONDAY_MORNING);
    const second = uids(new Date(MONDAY_MORNING.getTime() + WEEK_MS));

    expect([...second].filter((uid) => first.has(uid)).length).toBeGreaterThan(50);
    expect(first.size).toBe(readIcs(calendarOf(full, MONDAY_MORNING).document!).length);
  });

  it('never says open of hours that nobody knows', () => {
    fc.assert(
      fc.property(catalogs, (made) => {
        const catalog = parseCatalog(made).catalog!;
        const {document} = calendarOf(catalog, MONDAY_MORNING, 'm');
        if (document === undefined) return;
        for (const {from, summary} of readIcs(document)) {
          if (!summary.startsWith('Buka')) continue;
          expect(counterStatus(catalog.malls[0]!, undefined, from).state).toBe('open');
        }
      }),
      {numRuns: 30},
    );
  });
});
