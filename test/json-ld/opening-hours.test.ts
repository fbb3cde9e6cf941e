import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {counterStatus, counterWeek, localParts, type DayHours} from '../../src/hours/index.js';
import {openingHours} from '../../src/json-ld/opening-hours.js';
import type {Calendar, Mall, Tenant} from '../../src/schema/index.js';
import {aMall, aTenant, CLOSING_NOTICE, spans, weekdays} from '../support/catalog.js';
import {AFTER_THE_CALENDAR, JOINT_LEAVE_DAY, MONDAY_MORNING} from '../support/instants.js';
import {everyDay} from '../hours/makers.js';
import {calendar, instant, mall, RUNS, schedule, SEED} from '../hours/arbitraries.js';

const QUARTER_MS = 15 * 60_000;
const WEEK_MS = 7 * 24 * 60 * 60_000;
/** The rest of the week that is read in, and those after it. */
const WEEKS = 1 + 13;

/** Known to the end of April and free of holidays. */
const APRIL: Calendar = {
  id: 'april',
  from: '2026-01-01',
  to: '2026-04-30',
  source: 'contoh',
  days: [],
};
/** Free of holidays for the whole year. */
const YEAR: Calendar = {...APRIL, id: 'tahun', to: '2026-12-31'};
const CALENDARS = [APRIL, YEAR];

const SHORT: Record<string, string> = {
  Monday: 'Mo',
  Tuesday: 'Tu',
  Wednesday: 'We',
  Thursday: 'Th',
  Friday: 'Fr',
  Saturday: 'Sa',
  Sunday: 'Su',
};

type Published = ReturnType<typeof openingHours>;

const hoursOf = (mall: Partial<Mall>, at = MONDAY_MORNING, tenant?: Tenant) =>
  openingHours(aMall({calendar: 'tahun', ...mall}), tenant, at, CALENDARS);

/** `Mo Tu 08:00–15:00` */
const usual = ({openingHoursSpecification = []}: Published) =>
  openingHoursSpecification.map(({dayOfWeek, opens, closes}) =>
    [...dayOfWeek.map((name) => SHORT[name]), `${opens}–${closes}`].join(' '),
  );

/** The last day of the usual week: `2026-04-30`, once, since it ends all at once. */
const ends = ({openingHoursSpecification = []}: Published) => [
  ...new Set(openingHoursSpecification.map(({validThrough}) => validThrough)),
];

/** `2026-04-22 2026-04-23 08:00–12:00` */
const special = ({specialOpeningHoursSpecification = []}: Published) =>
  specialOpeningHoursSpecification.map(
    ({validFrom, validThrough, opens, closes}) => `${validFrom} ${validThrough} ${opens}–${closes}`,
  );

describe('the usual week', () => {
  it('joins the days that open alike, with their breaks', () => {
    expect(usual(hoursOf({}))).toEqual([
      'Mo Tu We Th 08:00–12:00',
      'Mo Tu We Th 13:00–15:30',
      'Fr 08:00–11:30',
      'Fr 13:30–15:00',
    ]);
  });

  it('is that of ordinary days, also when it is read on a holiday', () => {
    const mall = aMall({hours: weekdays('08:00-15:00')});

    expect(usual(openingHours(mall, undefined, JOINT_LEAVE_DAY))).toEqual([
      'Mo Tu We Th Fr 08:00–15:00',
    ]);
  });

  it('of a counter lies within that of the building', () => {
    const tenant = aTenant({hours: everyDay('07:00-14:00')});

    expect(usual(hoursOf({}, MONDAY_MORNING, tenant))).toEqual([
      'Mo Tu We Th 08:00–12:00',
      'Mo Tu We Th 13:00–14:00',
      'Fr 08:00–11:30',
      'Fr 13:30–14:00',
    ]);
  });

  it('says no day on which the building is always shut', () => {
    const tenant = aTenant({hours: everyDay('08:00-15:00')});
    const hours = weekdays('08:00-15:00');

    expect(special(hoursOf({hours}, MONDAY_MORNING, tenant))).toEqual([]);
  });

  it('is that of most weeks, whatever a notice takes from one of them', () => {
    const notices = [
      {from: '2026-04-13T12:00:00+07:00', to: '2026-04-13T23:00:00+07:00', text: '', closes: true},
    ];
    const hours = hoursOf({hours: weekdays('08:00-15:00'), notices});

    expect(usual(hours)).toEqual(['Mo Tu We Th Fr 08:00–15:00']);
    expect(special(hours)).toEqual(['2026-04-13 2026-04-13 08:00–12:00']);
  });

  it('is that of the first week where as many keep to one as to the other', () => {
    const hours = 'Mo 08:00-12:00; week 17-53/2 Mo 13:00-15:00';

    expect(usual(hoursOf({hours}))).toEqual(['Mo 08:00–12:00']);
    expect(usual(hoursOf({hours}, new Date('2026-04-20T09:00:00+07:00')))).toEqual([
      'Mo 13:00–15:00',
    ]);
  });

  it('ends with the weeks that were looked at, for Idulfitri may come after them', () => {
    const mall = aMall({hours: weekdays('08:00-15:00')});
    const hours = openingHours(mall, undefined, new Date('2025-12-08T09:00:00+07:00'));

    expect(ends(hours)).toEqual(['2026-03-15']);
  });

  it('ends with the calendar', () => {
    const hours = hoursOf({hours: weekdays('08:00-15:00'), calendar: 'april'});

    expect(usual(hours)).toEqual(['Mo Tu We Th Fr 08:00–15:00']);
    expect(ends(hours)).toEqual(['2026-04-30']);
  });

  it('ends with the calendar also when that is tomorrow', () => {
    const at = new Date('2026-04-29T09:00:00+07:00');
    const hours = hoursOf({hours: weekdays('08:00-15:00'), calendar: 'april'}, at);

    expect(usual(hours)).toEqual(['We Th 08:00–15:00']);
    expect(ends(hours)).toEqual(['2026-04-30']);
  });

  it('closes a minute early what is open until midnight', () => {
    expect(usual(hoursOf({hours: everyDay('00:00-24:00')}))).toEqual([
      'Mo Tu We Th Fr Sa Su 00:00–23:59',
    ]);
    expect(usual(hoursOf({hours: {weekly: [{days: ['Sa'], open: spans('22:00-02:00')}]}}))).toEqual(
      ['Sa 22:00–23:59', 'Su 00:00–02:00'],
    );
  });
});

describe('the special days', () => {
  it('are those of the coming weeks that differ, equal neighbours as one', () => {
    const hours = weekdays('08:00-15:00', {
      exceptions: [
        {from: '2026-04-01', open: []},
        {from: '2026-04-22', to: '2026-04-23', open: []},
        {from: '2026-04-24', open: [{from: '08:00', to: '12:00'}]},
        {from: '2026-12-24', open: []},
      ],
    });

    expect(special(hoursOf({hours}))).toEqual([
      '2026-04-22 2026-04-23 00:00–00:00',
      '2026-04-24 2026-04-24 08:00–12:00',
    ]);
  });

  it('are the holidays and the days of joint leave', () => {
    const mall = aMall({hours: weekdays('08:00-15:00')});

    expect(special(openingHours(mall, undefined, new Date('2026-08-10T09:00:00+07:00')))).toEqual([
      '2026-08-17 2026-08-17 00:00–00:00',
      '2026-08-25 2026-08-25 00:00–00:00',
    ]);
  });

  it('are found in every week, also where a day of summer time is an hour short', () => {
    const hours = weekdays('08:00-15:00', {exceptions: [{from: '2026-03-04', open: []}]});
    const mall = {hours, timeZone: 'America/New_York'};

    expect(special(hoursOf(mall, new Date('2026-03-01T23:30:00-05:00')))).toEqual([
      '2026-03-04 2026-03-04 00:00–00:00',
    ]);
  });

  it('are the days of a season', () => {
    const season = {
      from: '2026-04-20',
      to: '2026-04-24',
      weekly: weekdays('08:00-12:00 12:30-14:00').weekly,
    };

    expect(special(hoursOf({hours: weekdays('08:00-15:00', {seasons: [season]})}))).toEqual([
      '2026-04-20 2026-04-24 08:00–12:00',
      '2026-04-20 2026-04-24 12:30–14:00',
    ]);
  });

  it('are the days on which a notice closes the mall', () => {
    expect(special(hoursOf({hours: weekdays('08:00-15:00'), notices: [CLOSING_NOTICE]}))).toEqual([
      '2026-04-13 2026-04-14 00:00–00:00',
    ]);
  });

  it('say no minute that a notice closes in part', () => {
    const notices = [
      {from: '2026-04-13T08:00:00+07:00', to: '2026-04-13T10:00:30+07:00', text: '', closes: true},
    ];

    expect(special(hoursOf({hours: weekdays('08:00-15:00'), notices}))).toEqual([
      '2026-04-13 2026-04-13 10:01–15:00',
    ]);
  });

  it('are closed where two notices leave less than a minute', () => {
    const notices = [
      {from: '2026-04-13', to: '2026-04-13T10:00:10+07:00', text: '', closes: true},
      {from: '2026-04-13T10:00:40+07:00', to: '2026-04-13', text: '', closes: true},
    ];

    expect(special(hoursOf({hours: weekdays('08:00-15:00'), notices}))).toEqual([
      '2026-04-13 2026-04-13 00:00–00:00',
    ]);
  });

  it('are all days to come while a mall is suspended, and all of them closed', () => {
    const hours = hoursOf({state: 'suspended'});

    expect(usual(hours)).toEqual([]);
    expect(special(hours)).toEqual(['2026-04-13 2026-07-19 00:00–00:00']);
  });
});

describe('nothing is said', () => {
  it.each<[string, Partial<Mall>]>([
    ['of hours that nobody gave', {hours: undefined}],
    ['of hours that cannot be read', {hours: 'setiap hari kerja'}],
    ['in a time zone that does not exist', {timeZone: 'Asia/Tidak_Ada'}],
    ['by a calendar that is missing', {hours: weekdays('08:00-15:00'), calendar: 'hilang'}],
  ])('%s', (_, mall) => {
    const {openingHoursSpecification, specialOpeningHoursSpecification} = hoursOf(mall);

    expect(openingHoursSpecification).toBeUndefined();
    expect(specialOpeningHoursSpecification).toBeUndefined();
  });

  it('of days beyond the legal calendar', () => {
    expect(usual(openingHours(aMall(), undefined, AFTER_THE_CALENDAR))).toEqual([]);
  });

  it('at an instant that is none', () => {
    expect(usual(hoursOf({}, new Date(NaN)))).toEqual([]);
  });
});

/** The spans of a day as a machine reads them: dated ones come before the week's. */
function readBack(published: Published, {date, day}: Pick<DayHours, 'date' | 'day'>) {
  const {specialOpeningHoursSpecification: dated = []} = published;
  const special = dated.filter((one) => one.validFrom <= date && date <= one.validThrough);
  const spans = special.length > 0 ? special : usualOn(published, day, date);
  return inOrder(spans.filter(({opens, closes}) => opens !== closes));
}

const usualOn = ({openingHoursSpecification = []}: Published, day: string, date = '') =>
  openingHoursSpecification.filter(
    // Where none is given there is no end.
    ({dayOfWeek, validThrough}) =>
      !(date > validThrough) && dayOfWeek.some((name) => SHORT[name] === day),
  );

const inOrder = (spans: {opens: string; closes: string}[]) =>
  spans.map(({opens, closes}) => `${opens}–${closes}`).sort();

/** The spans of a day as its visitors find them. */
const found = ({spans}: DayHours) => spans.map(({from, to}) => `${time(from)}–${time(to)}`);

const time = (minutes: number) =>
  minutes === 1440 ? '23:59' : new Date(minutes * 60_000).toISOString().slice(11, 16);

const isUnsure = ({spans}: DayHours) => spans.some(({state}) => state === 'unknown');

/** Weeks that take turns, and doubts, which a schedule cannot say. */
const text = fc.constantFrom(
  'week 01-53/2 Mo 08:00-12:00',
  'Mo-Fr 08:00-15:00; week 02-52/2 We 10:00-12:00; PH off',
  'Mo-Sa 08:00-15:00; Th 08:00-15:00 unknown',
  'Mo-Fr 08:00-15:00; week 14 Tu 08:00-15:00 unknown',
);

/** A counter, and what is published of it at an instant. */
const published = fc
  .record({mall, hours: fc.oneof({weight: 3, arbitrary: schedule}, text), calendar, instant})
  .map(({mall, hours, calendar, instant}) => {
    const tenant = aTenant({hours});
    const at = new Date(instant);
    const told = openingHours(mall, tenant, at, [calendar]);
    return {mall, tenant, at, told, calendars: [calendar]};
  });

type Case = typeof published extends fc.Arbitrary<infer Value> ? Value : never;

/** The days that were looked at: from that of the reading to the end of the last week. */
function daysOf({mall, tenant, at, calendars}: Case) {
  const days = Array.from({length: WEEKS}, (_, index) =>
    counterWeek(mall, tenant, new Date(at.getTime() + index * WEEK_MS), calendars),
  ).flat();
  return days.slice(days.findIndex(({isToday}) => isToday));
}

const holds = (check: (one: Case) => void) =>
  fc.assert(fc.property(published, check), {seed: SEED, numRuns: RUNS / 10});

describe('read back', () => {
  it('no instant is open at which visitors do not find it open, nor one that was not looked at', () => {
    holds((one) => {
      const {mall, tenant, calendars} = one;
      const lastDay = daysOf(one).at(-1)!.date;
      const isTrue = (at: Date, date: string) =>
        date <= lastDay && counterStatus(mall, tenant, at, calendars).state === 'open';

      const wrong = saidOpen(one).filter(({at, date}) => !isTrue(at, date));

      expect(wrong).toEqual([]);
    });
  });

  it('a day has the hours that its visitors find, and nothing is lost but what is unsure', () => {
    holds((one) => {
      let isSure = true;
      for (const day of daysOf(one)) {
        const read = readBack(one.told, day);
        if (isUnsure(day)) isSure = false;
        if (isUnsure(day)) expect(read).toEqual([]);
        else if (isSure || read.length > 0) expect(read).toEqual(found(day));
      }
    });
  });

  it('no weekday has other hours more often than those that are told as its usual ones', () => {
    holds((one) => {
      const weekly = daysOf(one).filter((day) => day.reason.code === 'weekly' && !isUnsure(day));
      for (const name of one.told.openingHoursSpecification ? Object.values(SHORT) : []) {
        const all = weekly.filter(({day}) => day === name).map((day) => found(day).join());
        const timesOf = (hours: string) => all.filter((other) => other === hours).length;
        const usual = inOrder(usualOn(one.told, name)).join();

        expect(Math.max(0, ...all.map(timesOf))).toBe(timesOf(usual));
      }
    });
  });
});

/** The instants said to be open, a quarter of an hour apart, also in the two weeks after the last. */
function saidOpen({mall, at: first, told}: Case) {
  const open: {at: Date; date: string}[] = [];
  const end = first.getTime() + (WEEKS + 2) * WEEK_MS;
  let today: {date: string; spans: string[][]} | undefined;
  for (let at = first; at.getTime() < end; at = new Date(at.getTime() + QUARTER_MS)) {
    const {date, day, minutes} = localParts(at, mall.timeZone);
    if (today?.date !== date) {
      today = {date, spans: readBack(told, {date, day}).map((span) => span.split('–'))};
    }
    const now = time(minutes);
    if (today.spans.some(([opens, closes]) => opens! <= now && now < closes!))
      open.push({at, date});
  }
  return open;
}
