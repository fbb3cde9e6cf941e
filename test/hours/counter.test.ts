import {describe, expect, it} from 'vitest';
import {counterStatus} from '../../src/hours/index.js';
import type {Mall, Schedule} from '../../src/schema/index.js';
import {calendarWith, everyDay, mallWith, officeHours, spans, tenantWith, wib} from './makers.js';

const status = (
  hours: Schedule | undefined,
  local: string,
  building: Partial<Mall> = {hours: officeHours('08:00-15:00')},
) => counterStatus(mallWith(building), tenantWith({hours}), wib(local));

const on = (days: Schedule['weekly'][number]['days'], times: string): Schedule => ({
  weekly: [{days, open: spans(times)}],
});

// 9 March 2026 is a Monday.
describe('a counter', () => {
  it('keeps the hours of the building when it has none of its own', () => {
    expect(status(undefined, '2026-03-09 10:00')).toEqual({
      state: 'open',
      reason: {code: 'weekly'},
      until: wib('2026-03-09 15:00'),
      nextState: 'closed',
      nextReason: {code: 'weekly'},
    });
  });

  it('closes before the building by its own hours', () => {
    expect(status(officeHours('09:00-12:00'), '2026-03-09 10:00').until).toEqual(
      wib('2026-03-09 12:00'),
    );
  });

  it('opens no earlier than the building', () => {
    expect(status(officeHours('06:30-12:00'), '2026-03-09 07:00')).toEqual({
      state: 'closed',
      reason: {code: 'building'},
      until: wib('2026-03-09 08:00'),
      nextState: 'open',
      nextReason: {code: 'weekly'},
      opensAt: wib('2026-03-09 08:00'),
    });
  });

  it('says what closes the building while its own hours are open', () => {
    const building = {
      hours: officeHours('08:00-15:00', {
        exceptions: [{from: '2026-03-09', open: [], reason: 'Fumigasi'}],
      }),
    };

    expect(status(everyDay('08:00-15:00'), '2026-03-09 10:00', building).reason).toEqual({
      code: 'building',
      name: 'Fumigasi',
    });
  });

  it('says that the agency is not in today, and when it comes', () => {
    expect(status(on(['Tu', 'Th'], '09:00-12:00'), '2026-03-09 10:00')).toEqual({
      state: 'closed',
      reason: {code: 'agency'},
      until: wib('2026-03-10 09:00'),
      nextState: 'open',
      nextReason: {code: 'weekly'},
      opensAt: wib('2026-03-10 09:00'),
    });
  });

  it.each([
    ['it was in this morning', '2026-03-10 13:00', 'weekly'],
    ['the building is shut all day, too', '2026-03-08 10:00', 'weekly'],
    ['it is a holiday for both', '2026-03-19 10:00', 'holiday'],
  ])('does not call the agency out when %s', (_sentence, local, code) => {
    expect(status(on(['Tu'], '09:00-12:00'), local).reason.code).toBe(code);
  });

  it('tells the name of its own exception rather than that it is out', () => {
    const hours = officeHours('08:00-12:00', {
      exceptions: [{from: '2026-03-09', open: [], reason: 'Pelatihan'}],
    });

    expect(status(hours, '2026-03-09 10:00').reason).toEqual({
      code: 'exception',
      name: 'Pelatihan',
    });
  });

  it('is not called out while nobody knows whether it comes', () => {
    const tenant = tenantWith({hours: on(['Mo'], '09:00-12:00')});
    // The building needs no calendar to be open that day; the agency does.
    const always = officeHours('08:00-15:00', {holidays: 'open', jointLeave: 'open'});
    const building = mallWith({hours: always, calendar: 'contoh'});
    const calendar = calendarWith({to: '2026-12-31'});

    expect(counterStatus(building, tenant, wib('2027-01-04 14:00'), [calendar]).reason.code).toBe(
      'weekly',
    );
  });

  it('tells the rarer reason of the two that open it', () => {
    const building = {
      hours: officeHours('08:00-15:00', {
        exceptions: [{from: '2026-03-09', open: spans('08:00-22:00'), reason: 'Festival'}],
      }),
    };

    expect(status(officeHours('08:00-20:00'), '2026-03-09 10:00', building).reason).toEqual({
      code: 'exception',
      name: 'Festival',
    });
  });

  it('tells its own reason when both have one of the same kind', () => {
    const closed = (reason: string) =>
      officeHours('08:00-15:00', {exceptions: [{from: '2026-03-09', open: [], reason}]});

    expect(
      status(closed('Pelatihan'), '2026-03-09 10:00', {hours: closed('Fumigasi')}).reason.name,
    ).toBe('Pelatihan');
  });

  it('has its own break while the building is open', () => {
    expect(status(officeHours('08:00-12:00 13:00-15:00'), '2026-03-09 12:30')).toMatchObject({
      state: 'break',
      reason: {code: 'break'},
    });
  });

  it('makes a break of two openings that the building cuts apart', () => {
    const building = {hours: officeHours('08:00-10:00 11:00-15:00')};

    expect(status(officeHours('08:00-15:00'), '2026-03-09 10:30', building).state).toBe('break');
  });

  it.each([
    ['unknown at a time when it would be open', '2026-03-09 10:00', 'unknown', 'no-hours'],
    ['closed when its own hours close it', '2026-03-09 13:00', 'closed', 'weekly'],
  ])('in a building of unknown hours is %s', (_sentence, local, state, code) => {
    const found = status(officeHours('09:00-12:00'), local, {hours: undefined});

    expect([found.state, found.reason.code]).toEqual([state, code]);
  });

  it('of unknown hours is unknown while the building is open, and closed while it is not', () => {
    const at = (local: string) => status({weekly: []}, local);

    expect(at('2026-03-09 10:00')).toEqual({
      state: 'unknown',
      reason: {code: 'no-hours'},
      until: wib('2026-03-09 15:00'),
      nextState: 'closed',
      nextReason: {code: 'weekly'},
    });
    expect(at('2026-03-09 16:00')).toMatchObject({state: 'closed', reason: {code: 'weekly'}});
  });

  it('promises no opening behind an unknown stretch', () => {
    const found = status(officeHours('09:00-12:00'), '2026-03-09 13:00', {hours: undefined});

    expect(found).toMatchObject({until: wib('2026-03-10 09:00'), nextState: 'unknown'});
    expect(found).not.toHaveProperty('opensAt');
  });

  it('follows the clocks of the mall by whichever name they go', () => {
    const at = new Date('2026-03-09T08:30:00+09:00');
    const states = ['Asia/Jayapura', 'WIT', 'Asia/Makassar', 'WITA', 'Asia/Pontianak', 'WIB'].map(
      (timeZone) => counterStatus(mallWith({timeZone}), undefined, at).state,
    );

    expect(states).toEqual(['open', 'open', 'closed', 'closed', 'closed', 'closed']);
  });

  it('is unknown in a time zone that does not exist', () => {
    expect(status(undefined, '2026-03-09 10:00', {timeZone: 'Mars/Phobos'})).toEqual({
      state: 'unknown',
      reason: {code: 'time-zone'},
    });
  });
});

describe('a mall that is changed after it was asked about', () => {
  it.each<[string, Partial<Mall>]>([
    ['by a notice', {notices: [{from: '2026-03-09', text: 'Tutup', closes: true}]}],
    ['in its hours', {hours: officeHours('13:00-15:00')}],
    ['in its state', {state: 'suspended'}],
  ])('is asked anew: %s', (_how, change) => {
    const mall = mallWith();
    const at = wib('2026-03-09 10:00');
    expect(counterStatus(mall, undefined, at).state).toBe('open');

    Object.assign(mall, change);

    expect(counterStatus(mall, undefined, at).state).toBe('closed');
  });
});
