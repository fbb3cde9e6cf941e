import {describe, expect, it} from 'vitest';
import {compileHours, daysAhead, weekOf} from '../../src/hours/index.js';
import type {Schedule} from '../../src/schema/index.js';
import {calendarWith, everyDay, JAKARTA, officeHours, spans, wib} from './makers.js';

const weekAt = (hours: Schedule, local: string) => weekOf(compileHours(hours), wib(local), JAKARTA);
const ahead = (hours: Schedule, local: string, days: number) =>
  daysAhead(compileHours(hours), wib(local), days, JAKARTA);

const OFFICE = officeHours('08:00-15:00');
const RAMADAN = {
  name: 'Ramadan',
  from: '2026-02-19',
  to: '2026-03-20',
  weekly: officeHours('08:00-14:00').weekly,
};

describe('the week', () => {
  it('has seven days from Monday, with today marked', () => {
    const week = weekAt(OFFICE, '2026-03-11 10:00');

    expect(week.map(({date, day}) => `${day} ${date}`)).toEqual([
      'Mo 2026-03-09',
      'Tu 2026-03-10',
      'We 2026-03-11',
      'Th 2026-03-12',
      'Fr 2026-03-13',
      'Sa 2026-03-14',
      'Su 2026-03-15',
    ]);
    expect(week.filter(({isToday}) => isToday).map(({day}) => day)).toEqual(['We']);
  });

  it('is still the old one on Sunday at midnight less a minute', () => {
    expect(weekAt(OFFICE, '2026-03-15 23:59')[6]).toMatchObject({isToday: true});
    expect(weekAt(OFFICE, '2026-03-16 00:00')[0]).toMatchObject({isToday: true});
  });

  it('gives the spans of a day in minutes, past 1440 into the next', () => {
    const [monday] = weekAt(everyDay('20:00-26:00 08:00-12:00'), '2026-03-09 10:00');

    expect(monday).toEqual({
      date: '2026-03-09',
      day: 'Mo',
      spans: [
        {from: 480, to: 720, state: 'open'},
        {from: 1200, to: 1560, state: 'open'},
      ],
      reason: {code: 'weekly'},
      isToday: true,
    });
  });

  it('gives spans that touch or overlap as one', () => {
    const [monday] = weekAt(officeHours('12:00-15:00 08:00-12:00 09:00-10:00'), '2026-03-09 10:00');

    expect(monday?.spans).toEqual([{from: 480, to: 900, state: 'open'}]);
  });

  it('names the days that a holiday or joint leave closes', () => {
    const days = weekAt(OFFICE, '2026-03-18 10:00').map(({spans, reason}) => [
      spans.length,
      reason.code,
    ]);

    expect(days).toEqual([
      [1, 'weekly'],
      [1, 'weekly'],
      [0, 'joint-leave'],
      [0, 'holiday'],
      [0, 'joint-leave'],
      [0, 'holiday'],
      [0, 'holiday'],
    ]);
  });

  it('is in doubt from the day the calendar ends', () => {
    const place = {...JAKARTA, calendar: calendarWith({to: '2026-12-31'})};
    const week = weekOf(compileHours(OFFICE), wib('2026-12-31 10:00'), place).slice(3, 6);

    expect(week).toMatchObject([
      {spans: [{state: 'open'}], reason: {code: 'weekly'}},
      {spans: [{from: 480, to: 900, state: 'unknown'}], reason: {code: 'calendar-ends'}},
      {spans: [], reason: {code: 'weekly'}},
    ]);
  });

  it('is unknown all day long when there are no hours', () => {
    expect(weekAt({weekly: []}, '2026-03-09 10:00')[0]).toMatchObject({
      spans: [{from: 0, to: 1440, state: 'unknown'}],
      reason: {code: 'no-hours'},
    });
  });

  it('is empty in a time zone that does not exist, and at no instant', () => {
    const hours = compileHours(OFFICE);

    expect(weekOf(hours, wib('2026-03-09 10:00'), {timeZone: 'Mars/Phobos'})).toEqual([]);
    expect(weekOf(hours, new Date(NaN), JAKARTA)).toEqual([]);
    expect(daysAhead(hours, new Date(NaN), 7, JAKARTA)).toEqual([]);
  });
});

describe('the days ahead', () => {
  it('are none in an ordinary week', () => {
    expect(ahead(OFFICE, '2026-03-09 10:00', 7)).toEqual([]);
  });

  it('begin with today and do not reach the day after the last', () => {
    const exceptions = ['2026-03-09', '2026-03-16'].map((from) => ({from, open: []}));

    expect(ahead({...OFFICE, exceptions}, '2026-03-09 23:00', 7)).toEqual([
      {from: '2026-03-09', to: '2026-03-09', code: 'exception', spans: []},
    ]);
  });

  it('join equal days that follow one another', () => {
    const found = ahead(OFFICE, '2026-03-16 10:00', 14);

    expect(found.map(({from, to, code}) => `${from} ${to} ${code}`)).toEqual([
      '2026-03-18 2026-03-18 joint-leave',
      '2026-03-19 2026-03-19 holiday',
      '2026-03-20 2026-03-20 joint-leave',
      '2026-03-21 2026-03-22 holiday',
      '2026-03-23 2026-03-24 joint-leave',
    ]);
  });

  it('join exceptions listed one by one, but not those of other hours, nor across a gap', () => {
    const exceptions = [
      {from: '2026-03-10', open: []},
      {from: '2026-03-11', open: []},
      {from: '2026-03-12', open: spans('08:00-10:00')},
      {from: '2026-03-14', open: spans('08:00-10:00')},
    ];
    const shortDay = {code: 'exception', spans: [{from: 480, to: 600, state: 'open'}]};

    expect(ahead({...OFFICE, exceptions}, '2026-03-09 10:00', 7)).toEqual([
      {from: '2026-03-10', to: '2026-03-11', code: 'exception', spans: []},
      {from: '2026-03-12', to: '2026-03-12', ...shortDay},
      {from: '2026-03-14', to: '2026-03-14', ...shortDay},
    ]);
  });

  it('give a season once and whole, though a holiday lies in it', () => {
    const found = ahead({...OFFICE, seasons: [RAMADAN]}, '2026-03-16 10:00', 4);

    expect(found.map(({from, to, code, name}) => [from, to, code, name])).toMatchObject([
      ['2026-02-19', '2026-03-20', 'season', 'Ramadan'],
      ['2026-03-18', '2026-03-18', 'joint-leave', {id: 'Nyepi'}],
      ['2026-03-19', '2026-03-19', 'holiday', {en: 'Balinese Day of Silence (Nyepi)'}],
    ]);
    expect(found[0]).not.toHaveProperty('spans');
  });

  it('leave out holidays on which it is open as usual', () => {
    const hours: Schedule = {...OFFICE, holidays: 'open', jointLeave: 'open'};

    expect(ahead(hours, '2026-03-16 10:00', 14)).toEqual([]);
  });
});
