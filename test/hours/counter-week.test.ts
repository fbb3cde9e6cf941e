import {describe, expect, it} from 'vitest';
import {counterDaysAhead, counterWeek, nextMidnight} from '../../src/hours/index.js';
import type {Mall, Schedule, Span, Tenant} from '../../src/schema/index.js';

const WEDNESDAY = new Date('2026-03-11T10:00:00+08:00');
const MORNING: Span = {from: '08:00', to: '12:00'};
const AFTERNOON: Span = {from: '13:00', to: '15:00'};

const weekdays = (...open: Span[]): Schedule => ({
  weekly: [{days: ['Mo', 'Tu', 'We', 'Th', 'Fr'], open}],
});

const aMall = (changes: Partial<Mall> = {}): Mall => ({
  id: 'mpp',
  name: 'MPP Contoh',
  kind: 'mall',
  state: 'operating',
  region: {code: '00.00', name: 'Contoh', province: 'Contoh'},
  timeZone: 'Asia/Makassar',
  hours: weekdays(MORNING, AFTERNOON),
  ...changes,
});

const aTenant = (hours: Schedule): Tenant => ({agency: 'dukcapil', hours});

/** `Mo 08:00–12:00 13:00–15:00`, a mark where it may be open, and the reason where it is no usual day. */
function inShort(week: ReturnType<typeof counterWeek>) {
  const time = (minutes: number) => new Date(minutes * 60_000).toISOString().slice(11, 16);
  return week.map(({day, spans, reason}) =>
    [
      day,
      ...spans.map(
        ({from, to, state}) => `${time(from)}–${time(to)}${state === 'unknown' ? '?' : ''}`,
      ),
      ...(reason.code === 'weekly' ? [] : [reason.code]),
    ].join(' '),
  );
}

describe('the week of a counter', () => {
  it('is that of the building when the agency has no hours of its own', () => {
    expect(inShort(counterWeek(aMall(), undefined, WEDNESDAY))).toEqual([
      'Mo 08:00–12:00 13:00–15:00',
      'Tu 08:00–12:00 13:00–15:00',
      'We 08:00–12:00 13:00–15:00',
      'Th 08:00–12:00 13:00–15:00',
      'Fr 08:00–12:00 13:00–15:00',
      'Sa',
      'Su',
    ]);
  });

  it('is only the time in which the building is open too', () => {
    const tenant = aTenant({
      weekly: [{days: ['Mo', 'We', 'Sa'], open: [{from: '07:00', to: '14:00'}]}],
    });

    expect(inShort(counterWeek(aMall(), tenant, WEDNESDAY))).toEqual([
      'Mo 08:00–12:00 13:00–14:00',
      'Tu',
      'We 08:00–12:00 13:00–14:00',
      'Th',
      'Fr',
      'Sa building',
      'Su',
    ]);
  });

  it('names the holiday, the exception and the notice that close a day', () => {
    const hours: Schedule = {
      ...weekdays(MORNING),
      exceptions: [{from: '2026-03-17', open: [], reason: 'Rapat kerja'}],
    };
    const notices = [{from: '2026-03-16', to: '2026-03-16', text: 'Listrik padam', closes: true}];

    const week = counterWeek(aMall({hours, notices}), undefined, new Date('2026-03-18T00:00:00Z'));

    expect(inShort(week).slice(0, 5)).toEqual([
      'Mo notice',
      'Tu exception',
      'We joint-leave',
      'Th holiday',
      'Fr joint-leave',
    ]);
  });

  it('is never open at a mall that moved away', () => {
    const week = counterWeek(aMall({state: 'moved'}), aTenant(weekdays(MORNING)), WEDNESDAY);

    expect(week.every(({spans, reason}) => spans.length === 0 && reason.code === 'moved')).toBe(
      true,
    );
  });

  it('is only perhaps open when the building says nothing', () => {
    const [monday, , , , , saturday] = counterWeek(
      aMall({hours: undefined}),
      aTenant(weekdays(MORNING)),
      WEDNESDAY,
    );

    expect(inShort([monday!, saturday!])).toEqual(['Mo 08:00–12:00? no-hours', 'Sa']);
  });

  it('is only perhaps open when the calendar of the mall is missing', () => {
    const [monday] = counterWeek(aMall({calendar: 'bali'}), undefined, WEDNESDAY, []);

    expect(inShort([monday!])).toEqual(['Mo 08:00–12:00? 13:00–15:00? calendar-ends']);
  });

  it('cuts a night at midnight', () => {
    const hours: Schedule = {weekly: [{days: ['Fr'], open: [{from: '22:00', to: '02:00'}]}]};

    expect(inShort(counterWeek(aMall({hours}), undefined, WEDNESDAY)).slice(4)).toEqual([
      'Fr 22:00–00:00',
      'Sa 00:00–02:00',
      'Su',
    ]);
  });

  it('begins on the Monday of the mall, wherever the visitor is', () => {
    const mondayMorning = new Date('2026-03-08T17:00:00Z');

    const week = counterWeek(aMall(), undefined, mondayMorning);

    expect(week[0]).toMatchObject({date: '2026-03-09', isToday: true});
  });

  it('has no days in a time zone there is not', () => {
    expect(counterWeek(aMall({timeZone: 'Mars'}), undefined, WEDNESDAY)).toEqual([]);
  });
});

describe('the days ahead of a counter', () => {
  it('tell the holidays once, and the exceptions of the building as well as its own', () => {
    const hours: Schedule = {...weekdays(MORNING), exceptions: [{from: '2026-03-12', open: []}]};
    const tenant = aTenant({
      ...weekdays(MORNING),
      exceptions: [{from: '2026-03-13', open: [{from: '10:00', to: '13:00'}]}],
    });

    const ahead = counterDaysAhead(aMall({hours}), tenant, WEDNESDAY, 9);

    expect(ahead.map(({from, code, spans}) => [from, code, spans?.length])).toEqual([
      ['2026-03-12', 'exception', 0],
      ['2026-03-13', 'exception', 1],
      ['2026-03-18', 'joint-leave', 0],
      ['2026-03-19', 'holiday', 0],
    ]);
    expect(ahead[1]?.spans).toEqual([{from: 600, to: 720, state: 'open'}]);
  });
});

it('the next midnight is that of the mall', () => {
  expect(nextMidnight(WEDNESDAY, 'Asia/Makassar')).toEqual(new Date('2026-03-11T16:00:00Z'));
  expect(nextMidnight(WEDNESDAY, 'Mars')).toBeUndefined();
});
