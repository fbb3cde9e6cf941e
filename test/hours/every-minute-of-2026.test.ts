import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {INDONESIAN_CALENDAR, type HoursStatus, type Place} from '../../src/hours/index.js';
import type {Mall, Schedule, Tenant} from '../../src/schema/index.js';
import {ZONES} from './arbitraries.js';
import {everyDay, mallWith, officeHours, spans, tenantWith} from './makers.js';
import {counterReading, reading, type Bare} from './oracle.js';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;
const MINUTES_OF_2026 = 365 * DAY_MINUTES;
/** The walk goes on into 2027, to find what the last minutes of the year change to. */
const MINUTES_WALKED = MINUTES_OF_2026 + 14 * DAY_MINUTES;

/** Time zones of a visitor's process, with their offsets from UTC on 1 January and 1 July 2026, in minutes. */
const VISITORS: [timeZone: string, january: number, july: number][] = [
  ['UTC', 0, 0],
  ['Asia/Jakarta', 420, 420],
  ['Asia/Jayapura', 540, 540],
  ['Europe/Amsterdam', 60, 120],
  ['America/New_York', -300, -240],
  ['Australia/Lord_Howe', 660, 630],
  ['Pacific/Apia', 780, 780],
];

type Hours = typeof import('../../src/hours/index.js');
type StatusAt = (at: Date) => HoursStatus;

/** Hours of some kind: how the engine is asked about them, and the slow reading of the same. */
interface Case {
  what: string;
  asked(engine: Hours, place: Place): StatusAt;
  read(offset: number): (instant: number) => Bare;
}

const RAMADAN = {
  name: 'Ramadan',
  from: '2026-02-19',
  to: '2026-03-20',
  weekly: [
    {days: ['Mo', 'Tu', 'We', 'Th'] as const, open: spans('08:00-12:00 12:30-14:00')},
    {days: ['Fr'] as const, open: spans('08:00-11:30 12:30-14:30')},
  ].map(({days, open}) => ({days: [...days], open})),
};

const WITH_EVERYTHING: Schedule = {
  weekly: [
    {days: ['Mo', 'Tu', 'We', 'Th'], open: spans('08:00-12:00 13:00-15:30')},
    {days: ['Fr'], open: spans('08:00-11:30 13:30-16:00')},
    {days: ['Sa'], open: spans('08:15-11:45')},
  ],
  seasons: [RAMADAN],
  exceptions: [
    {from: '2026-03-25', to: '2026-03-27', open: spans('09:00-12:00'), reason: 'Halalbihalal'},
    {from: '2026-08-17', open: spans('10:00-12:00'), reason: 'Upacara'},
    {from: '2026-12-31', open: []},
  ],
  holidays: 'closed',
  jointLeave: spans('08:00-11:00'),
  lastTicket: 30,
};

const PAST_MIDNIGHT: Schedule = {
  ...everyDay('19:00-02:00 05:00-06:00'),
  seasons: [{...RAMADAN, weekly: everyDay('20:30-28:00').weekly}],
  exceptions: [{from: '2026-01-02', open: spans('22:00-24:00')}],
  jointLeave: 'open',
};

const BUILDING = mallWith({
  hours: {...officeHours('07:30-12:00 12:45-20:00'), seasons: [RAMADAN]},
  notices: [
    {from: '2026-06-02', to: '2026-06-04', text: 'Fumigasi', closes: true},
    {
      from: '2026-10-05T02:30:00Z',
      to: '2026-10-05T04:00:00Z',
      text: 'Pemadaman listrik',
      closes: true,
    },
    {from: '2026-09-01', text: 'Parkir pindah'},
  ],
});
const TENANT = tenantWith({
  hours: officeHours('08:00-12:30 13:30-15:00', {holidays: 'open', jointLeave: 'open'}),
});

const TEXT =
  'Mo-Th 08:00-12:00,13:00-15:30; Fr 08:00-11:30,13:30-16:00; Feb 19-Mar 20 08:00-14:00; Sa,Su off; PH off';
/** The same as a schedule; text says nothing of joint leave. */
const TEXT_IN_OTHER_WORDS: Schedule = {
  ...WITH_EVERYTHING,
  weekly: WITH_EVERYTHING.weekly.filter(({days}) => !days.includes('Sa')),
  seasons: [{...RAMADAN, weekly: officeHours('08:00-14:00').weekly}],
  exceptions: [],
  jointLeave: 'open',
};

const stateOf = (schedule: Schedule) => (offset: number) => {
  const read = reading(schedule, INDONESIAN_CALENDAR, offset);
  return (instant: number) => read(instant).state;
};

const alone =
  (hours: Schedule | string): Case['asked'] =>
  ({compileHours, statusAt}, place) => {
    const compiled = compileHours(hours);
    return (at) => statusAt(compiled, at, place);
  };

const inBuilding =
  (mall: Mall, tenant: Tenant): Case['asked'] =>
  ({counterStatus}, {timeZone}) => {
    // The engine remembers hours by the object that they are.
    const [place, counter] = structuredClone([{...mall, timeZone}, tenant] as const);
    return (at) => counterStatus(place, counter, at);
  };

const CASES: Case[] = [
  {
    what: 'a schedule with breaks, a season, exceptions, holidays and joint leave',
    asked: alone(WITH_EVERYTHING),
    read: stateOf(WITH_EVERYTHING),
  },
  {
    what: 'a schedule that passes midnight',
    asked: alone(PAST_MIDNIGHT),
    read: stateOf(PAST_MIDNIGHT),
  },
  {
    what: 'a counter in a building that notices close',
    asked: inBuilding(BUILDING, TENANT),
    read: (offset) => {
      const read = counterReading(BUILDING, TENANT, INDONESIAN_CALENDAR, offset);
      return (instant) => read(instant).state;
    },
  },
  {
    what: 'text that names holidays',
    asked: alone(TEXT),
    read: stateOf(TEXT_IN_OTHER_WORDS),
  },
];

const STATES = ['closed', 'open', 'unknown', 'break'] as const;
const [CLOSED, OPEN, BREAK] = [0, 1, 3];

/** What the oracle saw: the state of each minute since local New Year, and the minute at which it changes. */
interface Walk {
  start: number;
  states: Uint8Array;
  changes: Int32Array;
}

function walked(stateAt: (instant: number) => Bare, offset: number): Walk {
  const start = Date.UTC(2026, 0, 1) - offset * MINUTE_MS;
  const states = new Uint8Array(MINUTES_WALKED);
  for (let minute = 0; minute < MINUTES_WALKED; minute++) {
    states[minute] = STATES.indexOf(stateAt(start + minute * MINUTE_MS));
  }
  const changes = changesIn(states);
  for (let day = 0; day < MINUTES_WALKED; day += DAY_MINUTES) {
    markBreaks(states.subarray(day, day + DAY_MINUTES));
  }
  return {start, states, changes};
}

/** For each minute the next that has another state. */
function changesIn(states: Uint8Array) {
  const changes = new Int32Array(states.length);
  for (let minute = states.length - 2; minute >= 0; minute--) {
    const isChange = states[minute] !== states[minute + 1];
    changes[minute] = isChange ? minute + 1 : changes[minute + 1]!;
  }
  return changes;
}

function markBreaks(day: Uint8Array) {
  const last = day.lastIndexOf(OPEN);
  for (let minute = day.indexOf(OPEN); minute < last && minute >= 0; minute++) {
    if (day[minute] === CLOSED) day[minute] = BREAK;
  }
}

/** What the oracle says of a minute, where the engine says something else. */
function difference({start, states, changes}: Walk, minute: number, status: HoursStatus) {
  const state = STATES[states[minute]!];
  const next = changes[minute]!;
  const until = start + next * MINUTE_MS;
  const nextState = STATES[states[next]!];
  const opensAt = nextState === 'open' ? until : undefined;
  const isSame =
    status.state === state &&
    status.until?.getTime() === until &&
    status.nextState === nextState &&
    status.opensAt?.getTime() === opensAt;
  return isSame ? undefined : {state, until: new Date(until), nextState, opensAt};
}

function firstDifference(walk: Walk, statusAt: StatusAt) {
  for (let minute = 0; minute < MINUTES_OF_2026; minute++) {
    const at = new Date(walk.start + minute * MINUTE_MS);
    const status = statusAt(at);
    const walked = difference(walk, minute, status);
    if (walked) return {at: at.toISOString(), status, walked};
  }
  return undefined;
}

/** Each case in each zone of the country; walked once, for the oracle knows of no process and its zone. */
const WALKS = CASES.map(({read, ...one}) =>
  ZONES.map(({timeZone, offset}) => ({
    ...one,
    timeZone,
    walk: walked(read(offset), offset),
  })),
);

/**
 * What a visitor asks about: every case, the first one in each zone, the others in another zone
 * from visitor to visitor. The first visitor asks about all of them in each.
 */
const walksFor = (visitor: number) =>
  WALKS.flatMap((walks, at) =>
    visitor === 0 || at === 0 ? walks : walks[(at + visitor) % walks.length]!,
  );

const HOME = process.env.TZ;

const offsetOn = (month: number) => 0 - new Date(2026, month, 1).getTimezoneOffset();

describe.each(VISITORS)('every minute of 2026, asked from %s', (visitor, january, july) => {
  let engine: Hours;

  beforeAll(async () => {
    process.env.TZ = visitor;
    // Nothing that another zone left in it is to be found again.
    vi.resetModules();
    engine = await import('../../src/hours/index.js');
  });

  afterAll(() => {
    if (HOME === undefined) delete process.env.TZ;
    else process.env.TZ = HOME;
  });

  it('is asked in a process that really is there', () => {
    expect([offsetOn(0), offsetOn(6)]).toEqual([january, july]);
  });

  it.each(walksFor(VISITORS.findIndex(([zone]) => zone === visitor)))(
    'is as the slow reading has it: $what in $timeZone',
    ({asked, timeZone, walk}) => {
      expect(firstDifference(walk, asked(engine, {timeZone}))).toBeUndefined();
    },
    60_000,
  );
});
