import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  compileHours,
  counterStatus,
  intervals,
  statusAt,
  type HoursStatus,
} from '../../src/hours/index.js';
import {calendar, instant, mall, RUNS, schedule, SEED, zone} from './arbitraries.js';
import {tenantWith} from './makers.js';
import {
  counterReading,
  nextChange,
  reading,
  remembered,
  stateWithBreaks,
  type Bare,
} from './oracle.js';

const MINUTE_MS = 60_000;
const DAYS_WALKED = 4;

const minuteOf = (at: number) => Math.floor(at / MINUTE_MS) * MINUTE_MS;

/** What the oracle finds by walking, in the shape of a status. */
function walked(stateAt: (at: number) => Bare, offset: number, at: number) {
  const minute = minuteOf(at);
  const next = nextChange(stateAt, minute, DAYS_WALKED);
  const state = stateWithBreaks(stateAt, offset, minute);
  return {state, until: next?.at, opensAt: next?.state === 'open' ? next.at : undefined};
}

/** The same of the engine, changes further off than the oracle walks left out. */
function told({state, until, opensAt}: HoursStatus, at: number) {
  const near = (date?: Date) =>
    date && date.getTime() <= minuteOf(at) + DAYS_WALKED * 1440 * MINUTE_MS
      ? date.getTime()
      : undefined;
  return {state, until: near(until), opensAt: near(opensAt)};
}

const LONG = 120_000;

const check = <Values extends unknown[]>(property: fc.IProperty<Values>, runs = RUNS) =>
  fc.assert(property, {seed: SEED, numRuns: runs});

describe('the engine agrees with a walk minute by minute', () => {
  it(
    'about one schedule: state, next change and next opening',
    () => {
      check(
        fc.property(
          schedule,
          calendar,
          zone,
          instant,
          (hours, calendar, {timeZone, offset}, at) => {
            const read = reading(hours, calendar, offset);
            const stateAt = remembered((at: number) => read(at).state);

            const status = statusAt(compileHours(hours), new Date(at), {timeZone, calendar});

            expect(told(status, at)).toEqual(walked(stateAt, offset, at));
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
            const {code} = reading(hours, calendar, offset)(at);

            const status = statusAt(compileHours(hours), new Date(at), {timeZone, calendar});

            expect(status.reason.code).toBe(status.state === 'break' ? 'break' : code);
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
            const from = minuteOf(at);
            const to = from + 3 * 1440 * MINUTE_MS;
            const read = reading(hours, calendar, offset);

            const found = intervals(compileHours(hours), new Date(from), new Date(to), {
              timeZone,
              calendar,
            });

            for (let minute = from; minute < to; minute += MINUTE_MS) {
              const holding = found.filter((one) => +one.from <= minute && minute < +one.to);
              const {state} = read(minute);
              const expected = state === 'closed' ? [] : [state];
              // An `expect` for each minute would take longer than everything else.
              if (holding.map((one) => one.state).join() !== expected.join()) {
                expect.fail(`${new Date(minute).toISOString()} is ${state}`);
              }
            }
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
            const stateAt = remembered(counterReading(mall, tenant, calendar, offset));

            const status = counterStatus({...mall, timeZone}, tenant, new Date(at), [calendar]);

            expect(told(status, at)).toEqual(walked(stateAt, offset, at));
          },
        ),
      );
    },
    LONG,
  );
});
