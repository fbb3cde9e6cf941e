import {describe, expect, it} from 'vitest';
import {compileHours, intervals, statusAt} from '../../src/hours/index.js';
import type {Schedule} from '../../src/schema/index.js';
import {everyDay, JAKARTA, spans, wib} from './makers.js';

const status = (hours: Schedule, local: string) =>
  statusAt(compileHours(hours), wib(local), JAKARTA);

/** Only on Mondays; 9 March 2026 is one. */
const mondays = (times: string, rest: Partial<Schedule> = {}): Schedule => ({
  weekly: [{days: ['Mo'], open: spans(times)}],
  ...rest,
});

describe('hours past midnight', () => {
  it.each([
    ['22:00-02:00', '2026-03-10 02:00'],
    ['20:00-26:00', '2026-03-10 02:00'],
    ['20:00-24:00', '2026-03-10 00:00'],
    ['20:00-00:00', '2026-03-10 00:00'],
    ['08:00-08:00', '2026-03-10 08:00'],
    ['23:00-48:00', '2026-03-11 00:00'],
  ])('written %s last until %s', (times, until) => {
    expect(status(mondays(times), '2026-03-09 23:30')).toMatchObject({
      state: 'open',
      until: wib(until),
    });
  });

  it('belong to the day they start on, though the next day is an exception', () => {
    const hours = mondays('22:00-02:00', {exceptions: [{from: '2026-03-10', open: []}]});

    expect(status(hours, '2026-03-10 01:00')).toMatchObject({
      state: 'open',
      reason: {code: 'weekly'},
    });
  });

  it('do not begin on a day that an exception closes', () => {
    const hours = mondays('22:00-02:00', {exceptions: [{from: '2026-03-09', open: []}]});

    expect(status(hours, '2026-03-10 01:00').state).toBe('closed');
  });

  it('leave a gap that is a break when they end and begin on one day', () => {
    expect(status(everyDay('20:00-02:00'), '2026-03-10 12:00').state).toBe('break');
  });

  it('join with those of the next day', () => {
    const hours = compileHours(everyDay('08:00-08:00'));
    const [from, to] = [wib('2026-03-09 00:00'), wib('2026-03-12 00:00')];

    expect(intervals(hours, from, to, JAKARTA)).toEqual([{from, to, state: 'open'}]);
  });
});
