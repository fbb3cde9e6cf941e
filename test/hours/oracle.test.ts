import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  compileHours,
  counterIntervals,
  counterStatus,
  intervals,
  statusAt,
  type HoursInterval,
  type HoursStatus,
} from '../../src/hours/index.js';
import {calendar, instant, mall, RUNS, schedule, SEED, zone} from './arbitraries.js';
import {tenantWith} from './makers.js';
import {
  counterReading,
  lastTicketAfter,
  nextChange,
  reading,
  remembered,
  stateWithBreaks,
  type Bare,
  type Moment,
} from './oracle.js';

const MINUTE_MS = 60_000;
const DAYS_WALKED = 4;

const minuteOf = (at: number) => Math.floor(at / MINUTE_MS) * MINUTE_MS;

type MomentAt = (at: number) => Pick<Moment, 'state' | 'isLate'>;

/** What the oracle finds by walking, in the shape of a status. */
function walked(momentAt: MomentAt, offset: number, at: number) {
  const stateAt = (at: number) => momentAt(at).state;
  const minute = minuteOf(at);
  const next = nextChange(stateAt, minute, DAYS_WALKED);
  return {
    state: stateWithBreaks(stateAt, offset, minute),
    until: next?.at,
    nextState: next && stateWithBreaks(stateAt, offset, next.at),
    opensAt: next?.state === 'open' ? next.at : undefined,
    lastTicketAt: lastTicketAfter(momentAt, offset, minute),
  };
}

/** The same of the engine, changes further off than the oracle walks left out. */
function told({state, until, nextState, opensAt, lastTicketAt}: HoursStatus, at: number) {
  const isNear = until && +until <= minuteOf(at) + DAYS_WALKED * 1440 * MINUTE_MS;
  return {
    state,
    until: isNear ? +until : undefined,
    nextState: isNear ? nextState : undefined,
    opensAt: isNear ? opensAt?.getTime() : undefined,
    lastTicketAt: lastTicketAt?.getTime(),
  };
}

/** Walks from one minute to another and compares. */
function expectSame(found: HoursInterval[], stateAt: (at: number) => Bare, [from, to]: Walk) {
  for (let minute = from; minute < to; minute += MINUTE_MS) {
    const holding = found.filter((one) => +one.from <= minute && minute < +one.to);
    const state = stateAt(minute);
    const expected = state === 'closed' ? [] : [state];
    // An `expect` for each minute would take longer than everything else.
    if (holding.map((one) => one.state).join() !== expected.join()) {
      expect.fail(`${new Date(minute).toISOString()} is ${state}`);
    }
  }
}

type Walk = readonly [from: number, to: number];

const threeDaysFrom = (at: number): Walk => [minuteOf(at), minuteOf(at) + 3 * 1440 * MINUTE_MS];

const LONG = 120_000;

const check = <Values extends unknown[]>(property: fc.IProperty<Values>, runs = RUNS) =>
  fc.assert(property, {seed: SEED, numRuns: runs});

describe('the engine agrees with a walk minute by minute', () => {
  it(
    'about one schedule: state, next change, next opening and last ticket',
    () => {
      check(
        fc.property(
          schedule,
          calendar,
          zone,
          instant,
          (hours, calendar, {timeZone, offset}, at) => {
            const momentAt = remembered(reading(hours, calendar, offset));

            const status = statusAt(compileHours(hours), new Date(at), {timeZone, calendar});

            expect(told(status, at)).toEqual(walked(momentAt, offset, at));
          },
        ),
      );
    },
    LONG,
  );

  it(
    'about the reason of each state',
    () => {
      check(
        fc.property(
          schedule,
          calendar,
          zone,
          instant,
          (hours, calendar, {timeZone, offset}, at) => {
            const {code, isLate} = reading(hours, calendar, offset)(at);

            const {state, reason} = statusAt(compileHours(hours), new Date(at), {
              timeZone,
              calendar,
            });

            if (state === 'break') expect(reason.code).toBe('break');
            else expect(reason.code).toBe(state === 'open' && isLate ? 'last-ticket' : code);
          },
        ),
      );
    },
    LONG,
  );

  it(
    'about how long the reason holds within the day',
    () => {
      check(
        fc.property(
          schedule,
          calendar,
          zone,
          instant,
          (hours, calendar, {timeZone, offset}, at) => {
            const place = {timeZone, calendar};
            const compiled = compileHours(hours);
            const first = statusAt(compiled, new Date(at), place);
            const dayEnd = (Math.floor(minuteOf(at) / MINUTE_MS / 1440 + offset / 1440) + 1) * 1440;
            const end = Math.min(Number(first.until ?? Infinity), (dayEnd - offset) * MINUTE_MS);
            const read = reading(hours, calendar, offset);
            const codeAt = (at: number) => {
              const {state, code, isLate} = read(at);
              return state === 'open' && isLate ? 'last-ticket' : code;
            };

            let other = minuteOf(at) + MINUTE_MS;
            while (other < end && codeAt(other) === codeAt(at)) other += MINUTE_MS;

            const expected = other < end && first.state !== 'break' ? other : undefined;
            expect(first.reasonUntil?.getTime()).toBe(expected);
          },
        ),
      );
    },
    LONG,
  );

  it(
    'about the intervals of three days, to the minute',
    () => {
      check(
        fc.property(
          schedule,
          calendar,
          zone,
          instant,
          (hours, calendar, {timeZone, offset}, at) => {
            const read = reading(hours, calendar, offset);
            const walk = threeDaysFrom(at);
            const [from, to] = walk.map((edge) => new Date(edge)) as [Date, Date];

            const found = intervals(compileHours(hours), from, to, {timeZone, calendar});

            expectSame(found, (minute) => read(minute).state, walk);
          },
        ),
        RUNS / 20,
      );
    },
    LONG,
  );

  it(
    'about a counter in its building, with notices and the state of the mall',
    () => {
      check(
        fc.property(
          mall,
          fc.option(schedule, {nil: undefined}),
          calendar,
          zone,
          instant,
          (mall, hours, calendar, {timeZone, offset}, at) => {
            const tenant = hours && tenantWith({hours});
            const momentAt = remembered(counterReading(mall, tenant, calendar, offset));

            const status = counterStatus({...mall, timeZone}, tenant, new Date(at), [calendar]);

            expect(told(status, at)).toEqual(walked(momentAt, offset, at));
            const {state, isLate} = momentAt(minuteOf(at));
            expect(status.reason.code === 'last-ticket').toBe(state === 'open' && isLate);
          },
        ),
      );
    },
    LONG,
  );

  it(
    'about the intervals of a counter',
    () => {
      check(
        fc.property(
          mall,
          fc.option(schedule, {nil: undefined}),
          calendar,
          zone,
          instant,
          (mall, hours, calendar, {timeZone, offset}, at) => {
            const tenant = hours && tenantWith({hours});
            const momentAt = counterReading(mall, tenant, calendar, offset);
            const walk = threeDaysFrom(at);
            const [from, to] = walk.map((edge) => new Date(edge)) as [Date, Date];

            const found = counterIntervals({...mall, timeZone}, tenant, from, to, [calendar]);

            expectSame(found, (minute) => momentAt(minute).state, walk);
          },
        ),
        RUNS / 20,
      );
    },
    LONG,
  );
});
