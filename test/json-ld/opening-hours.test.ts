import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {counterWeek, type DayHours} from '../../src/hours/index.js';
import {openingHours} from '../../src/json-ld/opening-hours.js';
import type {Calendar, Mall, Tenant} from '../../src/schema/index.js';
import {aMall, aTenant, CLOSING_NOTICE, spans, weekdays} from '../support/catalog.js';
import {AFTER_THE_CALENDAR, JOINT_LEAVE_DAY, MONDAY_MORNING} from '../support/instants.js';
import {everyDay} from '../hours/makers.js';
import {instant, mall, RUNS, schedule, SEED} from '../hours/arbitraries.js';

const WEEK_MS = 7 * 24 * 60 * 60_000;

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

/** `Mo Tu 08:00–15:00 to 2026-04-30` */
const usual = ({openingHoursSpecification = []}: Published) =>
  openingHoursSpecification.map(({dayOfWeek, opens, closes, validThrough}) =>
    [
      ...dayOfWeek.map((name) => SHORT[name]),
      `${opens}–${closes}`,
      ...(validThrough ? [`to ${validThrough}`] : []),
    ].join(' '),
  );

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

  it('ends with the calendar', () => {
    const hours = weekdays('08:00-15:00');

    expect(usual(hoursOf({hours, calendar: 'april'}))).toEqual([
      'Mo Tu We Th Fr 08:00–15:00 to 2026-04-30',
    ]);
  });

  it('ends with the calendar also when that is tomorrow', () => {
    const hours = weekdays('08:00-15:00');
    const at = new Date('2026-04-29T09:00:00+07:00');

    expect(usual(hoursOf({hours, calendar: 'april'}, at))).toEqual([
      'We Th 08:00–15:00 to 2026-04-30',
    ]);
  });

  it('closes a minute early what is open until midnight', () => {
    expect(usual(hoursOf({hours: everyDay('00:00-24:00')}))).toEqual([
      'Mo Tu We Th Fr Sa Su 00:00–23:59',
    ]);
    expect(usual(hoursOf({hours: {weekly: [{days: ['Sa'], open: spans('22:00-02:00')}]}}))).toEqual(
      ['Sa 22:00–23:59', 'Su 00:00–02:00'],
    );
  });

  it('says no minute that a notice closes in part', () => {
    const notices = [
      {from: '2026-04-13T08:00:00+07:00', to: '2026-04-13T10:00:30+07:00', text: '', closes: true},
    ];
    const hours = {weekly: [{days: ['Mo' as const], open: spans('08:00-15:00')}]};

    expect(usual(hoursOf({hours, notices}))).toEqual(['Mo 10:01–15:00']);
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

  it('are all days to come while a mall is suspended, and all of them closed', () => {
    const hours = hoursOf({state: 'suspended'});

    expect(usual(hours)).toEqual([]);
    expect(special(hours)).toEqual(['2026-04-13 2026-06-21 00:00–00:00']);
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
function readBack(published: Published, {date, day}: DayHours) {
  const {openingHoursSpecification: week = [], specialOpeningHoursSpecification: dated = []} =
    published;
  const special = dated.filter((one) => one.validFrom <= date && date <= one.validThrough);
  const usual = week.filter(
    ({dayOfWeek, validThrough = date}) =>
      date <= validThrough && dayOfWeek.some((name) => SHORT[name] === day),
  );
  return (special.length > 0 ? special : usual)
    .filter(({opens, closes}) => opens !== closes)
    .map(({opens, closes}) => `${opens}–${closes}`)
    .sort();
}

const time = (minutes: number) =>
  minutes === 1440 ? '23:59' : new Date(minutes * 60_000).toISOString().slice(11, 16);

describe('read back', () => {
  it('a day is open just when its visitors find it open, and nothing is lost but what is unsure', () => {
    fc.assert(
      fc.property(mall, schedule, instant, (mall, hours, instant) => {
        const tenant = aTenant({hours});
        const at = new Date(instant);
        const published = openingHours(mall, tenant, at, CALENDARS);
        const ends = published.openingHoursSpecification?.some(({validThrough}) => validThrough);
        const today = counterWeek(mall, tenant, at, CALENDARS).find(({isToday}) => isToday)!;
        for (const day of weeksFrom(mall, tenant, at)) {
          if (day.date < today.date) continue;
          const read = readBack(published, day);
          const isUnsure = day.spans.some(({state}) => state === 'unknown');
          if (isUnsure) expect(read).toEqual([]);
          else if (read.length > 0 || !ends)
            expect(read).toEqual(day.spans.map(({from, to}) => `${time(from)}–${time(to)}`));
        }
      }),
      {seed: SEED, numRuns: RUNS / 10},
    );
  });
});

const weeksFrom = (mall: Mall, tenant: Tenant, at: Date) =>
  Array.from({length: 9}, (_, index) =>
    counterWeek(mall, tenant, new Date(at.getTime() + index * WEEK_MS), CALENDARS),
  ).flat();
