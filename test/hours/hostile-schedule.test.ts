import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {counterStatus, intervals, knownHours, statusAt, weekOf} from '../../src/hours/index.js';
import type {Hours, Notice} from '../../src/schema/index.js';
import {SEED} from './arbitraries.js';
import {isEverFasterThan} from './cost.js';
import {JAKARTA, mallWith, officeHours, spans, tenantWith, wib} from './makers.js';

const MONDAY_MORNING = wib('2026-03-09 10:00');

const OPEN = officeHours('08:00-15:00');

/** An object whose parts cannot even be looked at. */
const trap = new Proxy(
  {},
  {
    get() {
      throw new Error('trap');
    },
  },
);

const circle: Record<string, unknown> = {weekly: []};
circle.seasons = [circle];

const weekly = (rule: unknown) => ({weekly: [rule]});
const inWeek = (span: unknown) => weekly({days: ['Mo'], open: [span]});
const except = (...exceptions: unknown[]) => ({...OPEN, exceptions});

/** Schedules only by name: they would open on Monday morning if what is wrong with them were passed over. */
const HOSTILE: [string, unknown][] = [
  ['a function', () => OPEN],
  ['a symbol', Symbol('hours')],
  ['a big number', 10n],
  ['not a number', NaN],
  ['true', true],
  ['a list', [OPEN]],
  ['a date', new Date(0)],
  ['a map', new Map(Object.entries(OPEN))],
  ['an object that cannot be looked at', trap],
  ['one that holds itself', circle],
  ['one without a prototype', Object.assign(Object.create(null), {weekly: 'Mo'}) as unknown],
  ['what its prototype says of the days', weekly({days: ['constructor'], open: OPEN.weekly})],
  ['a day called __proto__', weekly({days: ['__proto__'], open: spans('08:00-15:00')})],
  ['a day called length', weekly({days: ['length'], open: spans('08:00-15:00')})],
  ['days that are text', weekly({days: 'Mo', open: spans('08:00-15:00')})],
  ['days that are numbers', weekly({days: [0], open: spans('08:00-15:00')})],
  ['spans that are text', weekly({days: ['Mo'], open: '08:00-15:00'})],
  ['a span that is a list', inWeek(['08:00', '15:00'])],
  ['a span without an end', inWeek({from: '08:00'})],
  ['clocks that are numbers', inWeek({from: 480, to: 900})],
  ['clocks that are dates', inWeek({from: new Date(0), to: new Date(1)})],
  ['clocks that are not numbers', inWeek({from: NaN, to: NaN})],
  ['a clock of one figure', inWeek({from: '8:00', to: '15:00'})],
  ['a clock with a sign', inWeek({from: '-8:00', to: '15:00'})],
  ['a clock in other figures', inWeek({from: '０８:００', to: '15:00'})],
  ['a clock and a line more', inWeek({from: '08:00\n', to: '15:00'})],
  ['a clock of ten thousand figures', inWeek({from: '0'.repeat(10_000), to: '15:00'})],
  ['exceptions that are text', {...OPEN, exceptions: 'besok'}],
  ['exceptions that are an object', {...OPEN, exceptions: {from: '2026-03-09'}}],
  ['an exception that is null', except(null)],
  ['an exception on a date that is a number', except({from: 20_260_309, open: []})],
  ['an exception on a date that is none', except({from: NaN, open: []})],
  ['an exception to an instant', except({from: '2026-03-09T00:00:00Z', open: []})],
  ['an exception to no date', except({from: '2026-03-09', to: '2026-02-29', open: []})],
  ['an exception without spans', except({from: '2026-03-09'})],
  ['an exception whose run is reversed', except({from: '2026-03-10', to: '2026-03-08', open: []})],
  ['one bad exception among many', except({from: '2026-04-01', open: []}, {from: 'x', open: []})],
  ['seasons that are a number', {...OPEN, seasons: 1}],
  [
    'a season that is reversed',
    {...OPEN, seasons: [{...OPEN, from: '2026-03-10', to: '2026-03-08'}]},
  ],
  ['holidays that are null', {...OPEN, holidays: null}],
  ['holidays that are true', {...OPEN, holidays: true}],
  ['holidays that are a list of text', {...OPEN, holidays: ['08:00-15:00']}],
  ['joint leave that is a number', {...OPEN, jointLeave: 1}],
  ['a hundred thousand days that are none', weekly({days: Array(100_000).fill('Mon'), open: []})],
  [
    'a hundred thousand spans, the last of which is none',
    weekly({days: ['Mo'], open: [...Array<unknown>(100_000).fill(spans('08:00-15:00')[0]), null]}),
  ],
];

describe('a schedule that makes no sense', () => {
  it.each(HOSTILE)('is unknown at every counter, and opens none: %s', (_what, hours) => {
    const building = mallWith({hours: hours as Hours});
    const tenant = tenantWith({hours: hours as Hours});

    for (const status of [
      statusAt(knownHours(hours as Hours), MONDAY_MORNING, JAKARTA),
      counterStatus(building, undefined, MONDAY_MORNING),
      counterStatus(mallWith(), tenant, MONDAY_MORNING),
      counterStatus(building, tenantWith({hours: OPEN}), MONDAY_MORNING),
    ]) {
      expect(status.state).toBe('unknown');
    }
  });

  it('of any shape is never open at a time that it does not name, and nothing is thrown', () => {
    const key = fc.constantFrom(
      ...['weekly', 'days', 'open', 'from', 'to', 'seasons', 'exceptions', 'holidays'],
      ...['jointLeave', 'lastTicket', '__proto__', 'constructor'],
    );
    const shape = fc.object({
      key,
      maxDepth: 4,
      values: [
        fc.constantFrom<unknown>('Mo', '08:00', '12:00', '2026-03-09', 'open', NaN, -5, null, {}),
        fc.anything(),
      ],
    });
    const at = wib('2026-03-09 18:30');
    const whole = fc.tuple(shape, fc.boolean()).map(([shape, isOffice]) => ({
      ...(isOffice && OPEN),
      ...shape,
    }));
    const week = [wib('2026-03-09 00:00'), wib('2026-03-16 00:00')] as const;

    fc.assert(
      fc.property(whole, (shape) => {
        const hours = knownHours(shape as unknown as Hours);
        expect(statusAt(hours, at, JAKARTA).state).not.toBe('open');
        weekOf(hours, at, JAKARTA);
        intervals(hours, ...week, JAKARTA);
        counterStatus(mallWith({hours: shape as unknown as Hours}), undefined, at);
      }),
      {seed: SEED, numRuns: 5_000},
    );
  });
});

describe('a last ticket that makes no sense', () => {
  it.each([
    ['negative', -5],
    ['not a number', NaN],
    ['longer than the day', 1e9],
    ['without end', Infinity],
    ['text', 'x'],
    ['an object', {}],
  ])('neither opens nor closes anything: %s', (_what, lastTicket) => {
    const hours = knownHours({...OPEN, lastTicket} as Hours);
    const states = ['07:59', '08:00', '14:59', '15:00'].map(
      (clock) => statusAt(hours, wib(`2026-03-09 ${clock}`), JAKARTA).state,
    );

    if (states.includes('unknown')) expect(new Set(states)).toEqual(new Set(['unknown']));
    else expect(states).toEqual(['closed', 'open', 'open', 'closed']);
  });
});

describe('an instant that makes no sense', () => {
  it.each([NaN, Infinity, 8.64e15, -8.64e15])('is unknown: %d', (at) => {
    for (const hours of [OPEN, 'Mo-Fr 08:00-15:00', '24/7']) {
      expect(statusAt(knownHours(hours), new Date(at), JAKARTA).state).toBe('unknown');
      expect(counterStatus(mallWith({hours}), undefined, new Date(at)).state).toBe('unknown');
    }
  });
});

describe('a notice that makes no sense', () => {
  it.each([
    ['text', 'besok'],
    ['empty', ''],
    ['30 February', '2026-02-30'],
    ['a number', 20_260_309],
    ['null', null],
    ['an object', {}],
  ])('closes rather than opens: from %s', (_what, from) => {
    const notice = {from, text: 'Tutup', closes: true} as Notice;

    expect(counterStatus(mallWith({notices: [notice]}), undefined, MONDAY_MORNING).state).toBe(
      'closed',
    );
  });

  it.each(['T', 'T+', 'T00:00', '2026-03-09T', '+07:00'])(
    'takes no time: from "%s" without end',
    (piece) => {
      const from = piece.repeat(10_000 / piece.length);
      const mall = mallWith({notices: [{from, text: 'Tutup', closes: true}]});

      expect(isEverFasterThan(5, () => counterStatus(mall, undefined, MONDAY_MORNING))).toBe(true);
    },
  );
});
