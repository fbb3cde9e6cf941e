import {describe, expect, it} from 'vitest';
import {compileHours, statusAt} from '../../src/hours/index.js';
import type {Schedule} from '../../src/schema/index.js';
import {calendarWith, everyDay, JAKARTA, officeHours, spans, wib} from './makers.js';

const status = (hours: Schedule, local: string) =>
  statusAt(compileHours(hours), wib(local), JAKARTA);

const OFFICE = officeHours('08:00-15:00');
const WITH_BREAK = officeHours('08:00-12:00 13:00-15:00');
const RAMADAN = {
  name: 'Ramadan',
  from: '2026-02-19',
  to: '2026-03-20',
  weekly: officeHours('08:00-14:00').weekly,
};

// 9 March 2026 is a Monday.
describe('a status', () => {
  it.each([
    ['is closed a minute before opening', '2026-03-09 07:59', 'closed'],
    ['is open at the very minute of opening', '2026-03-09 08:00', 'open'],
    ['is open in the last minute', '2026-03-09 14:59', 'open'],
    ['is closed at the very minute of closing', '2026-03-09 15:00', 'closed'],
    ['is closed on a day that is not listed', '2026-03-08 10:00', 'closed'],
  ])('%s', (_sentence, local, state) => {
    expect(status(OFFICE, local).state).toBe(state);
  });

  it('counts the milliseconds of the last minute', () => {
    const closing = wib('2026-03-09 15:00').getTime();
    const hours = compileHours(OFFICE);

    expect(statusAt(hours, new Date(closing - 1), JAKARTA).state).toBe('open');
    expect(statusAt(hours, new Date(closing), JAKARTA).state).toBe('closed');
  });

  it('says until when it is open, and no next opening', () => {
    expect(status(OFFICE, '2026-03-09 10:00')).toEqual({
      state: 'open',
      reason: {code: 'weekly'},
      until: wib('2026-03-09 15:00'),
      nextState: 'closed',
      nextReason: {code: 'weekly'},
    });
  });

  it('finds the next opening across a weekend', () => {
    expect(status(OFFICE, '2026-03-06 16:00')).toEqual({
      state: 'closed',
      reason: {code: 'weekly'},
      until: wib('2026-03-09 08:00'),
      nextState: 'open',
      nextReason: {code: 'weekly'},
      opensAt: wib('2026-03-09 08:00'),
    });
  });

  it('finds the next opening behind the whole of Idulfitri', () => {
    // Joint leave and holidays from 18 to 24 March.
    expect(status(OFFICE, '2026-03-17 16:00').opensAt).toEqual(wib('2026-03-25 08:00'));
  });

  it('names a break, and when it ends', () => {
    expect(status(WITH_BREAK, '2026-03-09 12:00')).toEqual({
      state: 'break',
      reason: {code: 'break'},
      until: wib('2026-03-09 13:00'),
      nextState: 'open',
      nextReason: {code: 'weekly'},
      opensAt: wib('2026-03-09 13:00'),
    });
  });

  it.each([
    ['before the first span of the day', '2026-03-09 07:00'],
    ['after the last span of the day', '2026-03-09 15:00'],
  ])('is closed, not on a break, %s', (_sentence, local) => {
    expect(status(WITH_BREAK, local).state).toBe('closed');
  });

  it('turns over at the start of a break, not at the end of the day', () => {
    expect(status(WITH_BREAK, '2026-03-09 09:00').until).toEqual(wib('2026-03-09 12:00'));
  });

  it('has no break between spans that touch', () => {
    const hours = officeHours('12:00-15:00 08:00-12:00');

    expect(status(hours, '2026-03-09 11:00').until).toEqual(wib('2026-03-09 15:00'));
  });

  it('adds up the weekly rules of one day', () => {
    const weekly = [...officeHours('13:00-15:00').weekly, ...officeHours('08:00-12:00').weekly];

    expect(status({weekly}, '2026-03-09 12:30').state).toBe('break');
  });

  it('is open around the clock until a holiday closes it', () => {
    const {state, until} = status(everyDay('00:00-24:00'), '2026-03-25 00:00');

    expect([state, until]).toEqual(['open', wib('2026-04-03 00:00')]);
  });

  it('has no next change when nothing ever changes', () => {
    const always = statusAt(compileHours('24/7'), wib('2030-01-01 00:00'), JAKARTA);

    expect(always).toEqual({state: 'open', reason: {code: 'weekly'}});
  });

  it('says how far it has looked when it found no change within a year', () => {
    const always = everyDay('00:00-24:00', {holidays: 'open', jointLeave: 'open'});

    expect(status(always, '2026-01-01 00:00')).toEqual({
      state: 'open',
      reason: {code: 'weekly'},
      searchedTo: wib('2027-01-02 00:00'),
    });
  });

  it.each([
    [366, true],
    [367, false],
  ])('promises an opening %i days ahead: %s', (days, isPromised) => {
    const far = new Date(Date.parse('2026-01-10') + days * 86_400_000).toISOString().slice(0, 10);
    const hours = {weekly: [], exceptions: [{from: far, open: spans('08:00-09:00')}]};

    expect('opensAt' in status(hours, '2026-01-10 08:00')).toBe(isPromised);
  });

  it('does not know what nobody wrote down, ever', () => {
    expect(status({weekly: []}, '2026-03-09 10:00')).toEqual({
      state: 'unknown',
      reason: {code: 'no-hours'},
    });
  });

  it('knows that it is closed between the days that are listed one by one', () => {
    const hours = {weekly: [], exceptions: [{from: '2026-03-11', open: spans('08:00-12:00')}]};

    expect(status(hours, '2026-03-09 10:00')).toMatchObject({
      state: 'closed',
      opensAt: wib('2026-03-11 08:00'),
    });
  });

  it('is unknown at an instant that is none', () => {
    expect(statusAt(compileHours(OFFICE), new Date(NaN), JAKARTA)).toEqual({
      state: 'unknown',
      reason: {code: 'unreadable'},
    });
  });
});

describe('the rule that holds', () => {
  const layered: Schedule = {
    ...OFFICE,
    seasons: [RAMADAN],
    exceptions: [{from: '2026-03-19', open: spans('10:00-11:00'), reason: 'Pelayanan Nyepi'}],
    holidays: spans('08:00-09:00'),
    jointLeave: spans('08:00-10:00'),
  };

  it.each([
    ['exception before holiday', '2026-03-19 10:30', 'exception', 'Pelayanan Nyepi'],
    ['holiday before season', '2026-02-17 08:30', 'holiday', 'Tahun Baru Imlek 2577 Kongzili'],
    ['joint leave before season', '2026-03-18 08:30', 'joint-leave', 'Nyepi'],
    ['season before week', '2026-03-09 08:30', 'season', 'Ramadan'],
    ['the week on all other days', '2026-04-06 08:30', 'weekly', undefined],
  ])('is %s', (_sentence, local, code, name) => {
    const {state, reason} = status(layered, local);
    const said = typeof reason.name === 'object' ? reason.name.id : reason.name;

    expect([state, reason.code, said]).toEqual(['open', code, name]);
  });

  it('closes holidays and joint leave when nothing is said of them', () => {
    expect(status(OFFICE, '2026-05-14 10:00').reason.code).toBe('holiday');
    expect(status(OFFICE, '2026-05-15 10:00').reason.code).toBe('joint-leave');
  });

  it('lets a holiday fall through to the season when holidays are open', () => {
    const hours: Schedule = {...OFFICE, seasons: [RAMADAN], holidays: 'open'};

    expect(status(hours, '2026-03-19 10:00')).toMatchObject({
      state: 'open',
      reason: {code: 'season', name: 'Ramadan'},
      until: wib('2026-03-19 14:00'),
    });
  });

  it('closes the days that a season does not list, whatever the week says', () => {
    const season = {...RAMADAN, weekly: [{days: ['Tu' as const], open: spans('08:00-14:00')}]};

    expect(status({...OFFICE, seasons: [season]}, '2026-03-09 10:00')).toMatchObject({
      state: 'closed',
      reason: {code: 'season'},
      opensAt: wib('2026-03-10 08:00'),
    });
  });

  it('is the shorter of two exceptions, wherever it is listed', () => {
    const festival = {from: '2026-03-09', to: '2026-03-15', open: spans('08:00-22:00')};
    const closed = {from: '2026-03-10', open: []};
    const on = (exceptions: Schedule['exceptions']) =>
      status({...OFFICE, exceptions}, '2026-03-10 10:00').state;

    expect([on([festival, closed]), on([closed, festival])]).toEqual(['closed', 'closed']);
  });

  it('is the later listed of two exceptions of equal length', () => {
    const exceptions = [
      {from: '2026-03-10', open: []},
      {from: '2026-03-10', open: spans('08:00-22:00')},
    ];

    expect(status({...OFFICE, exceptions}, '2026-03-10 20:00').state).toBe('open');
  });

  it('holds on the first and the last day of a run, and not beside them', () => {
    const exceptions = [{from: '2026-03-10', to: '2026-03-11', open: []}];
    const open = ['09', '10', '11', '12'].map(
      (day) => status({...OFFICE, exceptions}, `2026-03-${day} 10:00`).state === 'open',
    );

    expect(open).toEqual([true, false, false, true]);
  });

  it('takes regional holidays as holidays, and days of remembrance as nothing', () => {
    const day = (kind: 'regional' | 'observance') => ({
      timeZone: 'Asia/Makassar',
      calendar: {
        id: 'bali',
        from: '2026-01-01',
        to: '2026-12-31',
        source: 'Keputusan Gubernur',
        days: [{date: '2026-06-17', name: 'Galungan', kind}],
      },
    });
    const at = (kind: 'regional' | 'observance') =>
      statusAt(compileHours(OFFICE), new Date('2026-06-17T10:00:00+08:00'), day(kind));

    expect(at('regional')).toMatchObject({state: 'closed', reason: {name: 'Galungan'}});
    expect(at('observance').state).toBe('open');
  });

  it('bears the name listed first when a day off is listed twice', () => {
    const calendar = calendarWith({
      days: ['Kenaikan', 'Pancasila'].map((name) => ({date: '2026-06-01', name, kind: 'national'})),
    });
    const at = wib('2026-06-01 10:00');

    expect(statusAt(compileHours(OFFICE), at, {...JAKARTA, calendar}).reason.name).toBe('Kenaikan');
  });
});
