import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import {describe, expect, it} from 'vitest';
import {compileHours, statusAt} from '../../../src/hours/index.js';
import {SEED} from '../arbitraries.js';
import {JAKARTA} from '../makers.js';
import {KNOWN_FAULTS} from './known-faults.js';
import {text} from './texts.js';

// The package reads the clock of the process: in UTC that is any wall clock without changes.
process.env.TZ = 'UTC';

const INSTANTS = 10;
const PAIRS = Number(process.env.HOURS_RUNS ?? 6_000);
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

function statesOf(value: string, walls: number[]) {
  const hours = compileHours(value);
  return walls.map((wall) => {
    const {state} = statusAt(hours, new Date(wall - JAKARTA_MS), JAKARTA);
    return state === 'break' ? 'closed' : state;
  });
}

function statesByPackage(value: string, walls: number[]) {
  const hours = new OpeningHours(value, null);
  return walls.map((wall) => hours.getStateString(new Date(wall), true));
}

const wall = (local: string) => Date.parse(`${local.replace(' ', 'T')}:00Z`);

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
        {seed: SEED, numRuns: PAIRS / INSTANTS},
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
        {seed: SEED, numRuns: PAIRS / 20},
      );
    },
    LONG,
  );

  it.each(KNOWN_FAULTS)('save for this fault of it: %s at %s', (value, at, ours, theirs) => {
    expect(statesOf(value, [wall(at)])).toEqual([ours]);
    expect(statesByPackage(value, [wall(at)])).toEqual([theirs]);
  });
});
