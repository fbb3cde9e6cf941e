import {describe, expect, it} from 'vitest';
import {breaksIn, commonTicket, folded, opensLike, weekOfSeason} from '../../src/hours/folds.js';
import {compileHours, weekOf, type DayHours, type DaySpan} from '../../src/hours/index.js';
import type {Schedule} from '../../src/schema/index.js';
import {calendarWith, JAKARTA, officeHours, spans, wib} from './makers.js';

const MONDAY = wib('2026-03-09 10:00');

const weekWith = (hours: Schedule, at = MONDAY) => weekOf(compileHours(hours), at, JAKARTA);

const daysIn = (week: Parameters<typeof folded>[0], building?: DayHours[]) =>
  folded(week, building).map(({days}) => days.map(({day}) => day).join(' '));

const OFFICE = officeHours('08:00-15:00');
const SHORT_FRIDAY: Schedule = {
  weekly: [
    {days: ['Mo', 'Tu', 'We', 'Th'], open: spans('08:00-15:00')},
    {days: ['Fr'], open: spans('08:00-11:00')},
  ],
};

describe('a week in few lines', () => {
  it('has a line for days that follow one another and are alike', () => {
    expect(daysIn(weekWith(SHORT_FRIDAY))).toEqual(['Mo Tu We Th', 'Fr', 'Sa Su']);
  });

  it('parts days that are alike but have another between them', () => {
    const exceptions = [{from: '2026-03-11', open: []}];

    expect(daysIn(weekWith({...OFFICE, exceptions}))).toEqual(['Mo Tu', 'We', 'Th Fr', 'Sa Su']);
  });

  it('parts days that open alike for another reason, or give their last ticket at another time', () => {
    const exceptions = [{from: '2026-03-10', open: spans('08:00-15:00'), reason: 'Rapat'}];
    const [monday, tuesday, ...rest] = weekWith(OFFICE);
    const ticket = {...tuesday!, lastTicket: 14 * 60};

    expect(daysIn(weekWith({...OFFICE, exceptions}))[0]).toBe('Mo');
    expect(daysIn([monday, ticket, ...rest])).toEqual(['Mo', 'Tu', 'We Th Fr', 'Sa Su']);
  });

  it('parts days around one that is missing', () => {
    const [monday, , ...rest] = weekWith(OFFICE);

    expect(daysIn([monday, undefined, ...rest])).toEqual(['Mo', 'We Th Fr', 'Sa Su']);
    expect(daysIn([undefined, undefined])).toEqual([]);
  });

  it('parts days on which the building is not alike, and shows that of the first', () => {
    const folds = folded(weekWith(OFFICE), weekWith(SHORT_FRIDAY));

    expect(daysIn(weekWith(OFFICE), weekWith(SHORT_FRIDAY))).toEqual([
      'Mo Tu We Th',
      'Fr',
      'Sa Su',
    ]);
    expect(folds.map(({building}) => building?.day)).toEqual(['Mo', 'Fr', 'Sa']);
    expect(folded(weekWith(OFFICE))[0]?.building).toBeUndefined();
  });
});

describe('two weeks', () => {
  it('are alike when they open alike, whatever the reasons', () => {
    const exceptions = [{from: '2026-03-10', open: spans('08:00-15:00'), reason: 'Rapat'}];

    expect(opensLike(weekWith(OFFICE), weekWith({...OFFICE, exceptions}))).toBe(true);
    expect(opensLike(weekWith(OFFICE), weekWith(SHORT_FRIDAY))).toBe(false);
  });
});

describe('the last ticket of a week', () => {
  it('is told when it is the same on all days that open', () => {
    expect(commonTicket(weekWith({...OFFICE, lastTicket: 30}))).toBe(14 * 60 + 30);
  });

  it('is not told when it differs, is not stated, or nothing opens', () => {
    expect(commonTicket(weekWith({...SHORT_FRIDAY, lastTicket: 30}))).toBeUndefined();
    expect(commonTicket(weekWith(OFFICE))).toBeUndefined();
    expect(commonTicket(weekWith(officeHours('')))).toBeUndefined();
  });
});

describe('the breaks of a day', () => {
  const open = (from: number, to: number, state: DaySpan['state'] = 'open'): DaySpan => ({
    from: from * 60,
    to: to * 60,
    state,
  });
  const breaks = (...spans: DaySpan[]) =>
    breaksIn(spans).map(({from, to}) => `${from / 60}-${to / 60}`);

  it('are the gaps between its spans', () => {
    expect(breaks(open(8, 10), open(11, 12), open(13, 15))).toEqual(['10-11', '12-13']);
    expect(breaks(open(8, 15))).toEqual([]);
    expect(breaks()).toEqual([]);
  });

  it('are none where one span begins as another ends, or before it ends', () => {
    expect(breaks(open(8, 12), open(12, 15))).toEqual([]);
    expect(breaks(open(8, 12), open(11, 15))).toEqual([]);
  });

  it('are none beside what only may be open', () => {
    expect(breaks(open(8, 12), open(13, 15, 'unknown'))).toEqual([]);
  });

  it('are none between the ends of two nights', () => {
    expect(breaks(open(0, 2), open(20, 23))).toEqual([]);
    expect(breaks(open(1, 2), open(20, 24))).toEqual([]);
    expect(breaks(open(1, 2), open(20, 26))).toEqual([]);
    expect(breaks(open(1, 2), open(20, 23))).toEqual(['2-20']);
  });
});

describe('the week of a season', () => {
  const RAMADAN = {
    name: 'Ramadan',
    from: '2026-02-18',
    to: '2026-03-19',
    weekly: [{days: ['Mo', 'Tu', 'We', 'Th', 'Fr'] as const, open: spans('08:00-14:00')}],
  };
  const DATED = {from: RAMADAN.from, to: RAMADAN.to, code: 'season', name: 'Ramadan'} as const;

  const weekOfIt = (hours: Schedule, dated: Parameters<typeof weekOfSeason>[0] = DATED) =>
    weekOfSeason(dated, (at) =>
      weekOf(compileHours(hours), at, {
        ...JAKARTA,
        calendar: calendarWith({
          days: [{date: '2026-02-19', name: 'Hari contoh', kind: 'national'}],
        }),
      }),
    );
  const seasons = [
    {...RAMADAN, weekly: RAMADAN.weekly.map((rule) => ({...rule, days: [...rule.days]}))},
  ];
  const inShort = (week: ReturnType<typeof weekOfIt>) =>
    Array.from(week, (day) => day && `${day.date} ${day.spans.map(({to}) => to / 60).join()}`);

  it('has its usual days, also where the first of them is a holiday or an exception', () => {
    const exceptions = [{from: '2026-02-20', open: []}];

    expect(inShort(weekOfIt({...OFFICE, seasons, exceptions}))).toEqual([
      '2026-02-23 14',
      '2026-02-24 14',
      '2026-02-18 14',
      '2026-02-26 14',
      '2026-02-27 14',
      '2026-02-21 ',
      '2026-02-22 ',
    ]);
  });

  it('leaves out the days of another season within it', () => {
    const within = {...seasons[0]!, name: 'Pekan contoh', from: '2026-03-02', to: '2026-03-06'};
    const dated = {...DATED, from: '2026-03-02', to: '2026-03-10'};
    const week = weekOfIt({...OFFICE, seasons: [within, ...seasons]}, dated);

    expect(inShort(week).slice(0, 3)).toEqual(['2026-03-09 14', '2026-03-10 14', undefined]);
  });

  it('lacks a day that it never reaches, and a day on which it is not known', () => {
    const [monday, tuesday, wednesday] = weekOfIt(
      {...OFFICE, seasons},
      {...DATED, from: '2026-03-10', to: '2026-03-10'},
    );

    expect([monday, tuesday?.date, wednesday]).toEqual([undefined, '2026-03-10', undefined]);
    expect(weekOfIt({weekly: []}).filter(Boolean)).toEqual([]);
  });
});
