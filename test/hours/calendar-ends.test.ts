import {describe, expect, it} from 'vitest';
import {compileHours, counterStatus, statusAt} from '../../src/hours/index.js';
import type {Schedule} from '../../src/schema/index.js';
import {calendarWith, everyDay, JAKARTA, mallWith, officeHours, spans, wib} from './makers.js';

// It reaches to 31 December 2026, a Thursday; the built-in one grows by a year each year.
const PLACE = {...JAKARTA, calendar: calendarWith({from: '2024-01-01', to: '2026-12-31'})};

const status = (hours: Schedule, local: string) => statusAt(compileHours(hours), wib(local), PLACE);

const OFFICE = officeHours('08:00-15:00');

describe('where the calendar ends', () => {
  it.each([
    ['is unknown at a time when the week would open it', '2027-01-04 10:00', 'unknown'],
    ['is closed at a time when the week closes it', '2027-01-04 16:00', 'closed'],
    ['is closed on a day that the week does not list', '2027-01-03 10:00', 'closed'],
    ['is unknown before the first year, too', '2023-12-29 10:00', 'unknown'],
  ])('it %s', (_sentence, local, state) => {
    expect(status(OFFICE, local).state).toBe(state);
  });

  it('says why, of which year, and until when', () => {
    expect(status(OFFICE, '2027-01-04 10:00')).toEqual({
      state: 'unknown',
      reason: {code: 'calendar-ends', name: '2027'},
      until: wib('2027-01-04 15:00'),
      nextState: 'closed',
      nextReason: {code: 'weekly'},
    });
  });

  it('names the year before the first one, and that of the place at New Year', () => {
    expect(status(OFFICE, '2023-12-29 10:00').reason.name).toBe('2023');
    const year = (local: string) => status(everyDay('00:00-24:00'), local).reason.name;
    // In UTC it is 2027 at both.
    expect([year('2027-12-31 23:59'), year('2028-01-01 06:59')]).toEqual(['2027', '2028']);
  });

  it('promises no opening after it', () => {
    expect(status(OFFICE, '2026-12-31 16:00')).toEqual({
      state: 'closed',
      reason: {code: 'weekly'},
      until: wib('2027-01-01 08:00'),
      nextState: 'unknown',
      nextReason: {code: 'calendar-ends', name: '2027'},
    });
  });

  it('turns from open to unknown at midnight', () => {
    expect(status(everyDay('00:00-24:00'), '2026-12-31 10:00')).toMatchObject({
      state: 'open',
      until: wib('2027-01-01 00:00'),
      nextState: 'unknown',
      nextReason: {code: 'calendar-ends', name: '2027'},
    });
  });

  it('keeps open what began on the last day', () => {
    expect(status(everyDay('20:00-02:00'), '2027-01-01 01:00').state).toBe('open');
  });

  it('is in doubt about a season too', () => {
    const seasons = [{from: '2027-02-08', to: '2027-03-09', weekly: OFFICE.weekly}];

    expect(status({...OFFICE, seasons}, '2027-02-08 10:00')).toMatchObject({
      state: 'unknown',
      reason: {code: 'calendar-ends'},
    });
  });

  it('is sure of a day that has an exception', () => {
    const exceptions = [{from: '2027-01-04', open: spans('09:00-12:00')}];

    expect(status({...OFFICE, exceptions}, '2027-01-04 10:00').state).toBe('open');
  });

  it.each([
    ['neither can close it', 'open', 'open', 'open'],
    ['joint leave may close it', 'open', 'closed', 'unknown'],
    ['holidays may close it', 'closed', 'open', 'unknown'],
    ['holidays may shorten it', spans('08:00-09:00'), 'open', 'unknown'],
  ] as const)('when %s', (_sentence, holidays, jointLeave, state) => {
    const hours = {...OFFICE, holidays: holidays as Schedule['holidays'], jointLeave};

    expect(status(hours, '2027-01-04 10:00').state).toBe(state);
  });

  it('is where the calendar of the mall ends, not the built-in one', () => {
    const calendar = calendarWith({to: '2026-03-31'});
    const at = (local: string) =>
      counterStatus(mallWith({calendar: 'contoh'}), undefined, wib(local), [calendar]).state;

    expect([at('2026-03-31 10:00'), at('2026-04-01 10:00')]).toEqual(['open', 'unknown']);
  });

  it('is everywhere when the calendar of the mall is missing', () => {
    const mall = mallWith({calendar: 'hilang'});

    expect(counterStatus(mall, undefined, wib('2026-03-09 10:00'))).toMatchObject({
      state: 'unknown',
      reason: {code: 'calendar-ends'},
    });
  });

  it('leaves the built-in calendar to a mall that names it', () => {
    expect(
      counterStatus(mallWith({calendar: 'id'}), undefined, wib('2026-03-09 10:00')).state,
    ).toBe('open');
  });
});
