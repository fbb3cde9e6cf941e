import fc from 'fast-check';
import type {Calendar, Mall, Notice, Schedule, Span} from '../../src/schema/index.js';
import {calendarWith, mallWith} from './makers.js';

// Everything dated lies in a few weeks, so that rules, calendar ends and instants meet often.
const FIRST_DAY = Date.parse('2026-03-09');
const DAY_MS = 24 * 60 * 60_000;
const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

export const SEED = Number(process.env.HOURS_SEED ?? 20_260_309);
export const RUNS = Number(process.env.HOURS_RUNS ?? 1_000);

export const ZONES = [
  {timeZone: 'Asia/Jakarta', offset: 420},
  {timeZone: 'Asia/Makassar', offset: 480},
  {timeZone: 'Asia/Jayapura', offset: 540},
];

export const zone = fc.constantFrom(...ZONES);

const date = fc
  .integer({min: 0, max: 16})
  .map((day) => new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10));

export const instant = fc
  .record({minute: fc.integer({min: -1440, max: 15 * 1440}), ms: fc.constantFrom(0, 0, 1, 59_999)})
  .map(({minute, ms}) => FIRST_DAY + minute * 60_000 + ms);

const two = (value: number) => String(value).padStart(2, '0');
const clock = (quarters: number) => `${two(Math.floor(quarters / 4))}:${two((quarters % 4) * 15)}`;

const dayTime = fc.integer({min: 0, max: 95}).map(clock);
const anySpan: fc.Arbitrary<Span> = fc.oneof(
  {weight: 4, arbitrary: fc.constantFrom(span('08:00', '12:00'), span('13:00', '15:30'))},
  {weight: 3, arbitrary: fc.record({from: dayTime, to: dayTime})},
  {
    weight: 1,
    arbitrary: fc.record({from: dayTime, to: fc.integer({min: 96, max: 192}).map(clock)}),
  },
  {weight: 1, arbitrary: fc.constant(span('00:00', '24:00'))},
);

function span(from: string, to: string): Span {
  return {from, to};
}

const open = fc.array(anySpan, {maxLength: 3});
const weekly = fc.array(fc.record({days: fc.subarray([...DAYS]), open}), {maxLength: 3});
const run = fc
  .tuple(date, date)
  .map(([a, b]): {from: string; to: string} => (a < b ? {from: a, to: b} : {from: b, to: a}));
const holidayRule = fc.oneof(fc.constantFrom('closed' as const, 'open' as const), open);

const season = fc.record({run, weekly}).map(({run, weekly}) => ({...run, weekly}));
const exception = fc
  .record({run, open, isOneDay: fc.boolean()})
  .map(({run, open, isOneDay}) => (isOneDay ? {from: run.from, open} : {...run, open}));

export const schedule: fc.Arbitrary<Schedule> = fc.record(
  {
    weekly,
    seasons: fc.array(season, {maxLength: 2}),
    exceptions: fc.array(exception, {maxLength: 3}),
    holidays: holidayRule,
    jointLeave: holidayRule,
    lastTicket: fc.constantFrom(0, 15, 30, 60, 200, 2_000),
  },
  {requiredKeys: ['weekly']},
);

const kind = fc.constantFrom(
  'national' as const,
  'joint-leave' as const,
  'regional' as const,
  'observance' as const,
);

export const calendar: fc.Arbitrary<Calendar> = fc
  .record({
    run,
    reachesAll: fc.boolean(),
    days: fc.array(fc.record({date, name: fc.constant('Hari'), kind}), {maxLength: 6}),
  })
  .map(({run, reachesAll, days}) => calendarWith({...(reachesAll ? {} : run), days}));

const edge = fc.oneof(
  date,
  instant.map((at) => new Date(at - (at % 60_000)).toISOString()),
);
const notice: fc.Arbitrary<Notice> = fc.record(
  {from: edge, to: edge, text: fc.constant('Tutup'), closes: fc.boolean()},
  {requiredKeys: ['from', 'text']},
);

const rarelyShut = fc.constantFrom<Mall['state']>('operating', 'operating', 'trial', 'suspended');

export const mall: fc.Arbitrary<Mall> = fc
  .record(
    {hours: schedule, notices: fc.array(notice, {maxLength: 2}), state: rarelyShut},
    {requiredKeys: ['state']},
  )
  .map((rest) =>
    mallWith({calendar: 'contoh', ...rest, ...(rest.hours ? {} : {hours: undefined})}),
  );
