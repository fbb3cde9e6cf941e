import {describe, expect, it} from 'vitest';
import {counterStatus} from '../../src/hours/index.js';
import type {Notice} from '../../src/schema/index.js';
import {mallWith, officeHours, tenantWith, wib} from './makers.js';

const closing = (from: string, to?: string): Notice => ({
  from,
  ...(to !== undefined && {to}),
  text: 'Pindah gedung',
  closes: true,
});

const status = (notice: Notice, local: string, tenant?: Parameters<typeof tenantWith>[0]) =>
  counterStatus(mallWith({notices: [notice]}), tenant && tenantWith(tenant), wib(local));

// 9 March 2026 is a Monday.
describe('a notice that closes the mall', () => {
  it.each([
    ['is open before its first day', '2026-03-09 14:59', 'open'],
    ['is closed on its first day', '2026-03-10 08:00', 'closed'],
    ['is closed to the end of its last day', '2026-03-11 14:59', 'closed'],
    ['is open on the day after', '2026-03-12 08:00', 'open'],
  ])('given in days: it %s', (_sentence, local, state) => {
    expect(status(closing('2026-03-10', '2026-03-11'), local).state).toBe(state);
  });

  it('is the reason, in its own words, with the next opening behind it', () => {
    expect(status(closing('2026-03-10', '2026-03-11'), '2026-03-10 10:00')).toEqual({
      state: 'closed',
      reason: {code: 'notice', name: 'Pindah gedung'},
      until: wib('2026-03-12 08:00'),
      nextState: 'open',
      nextReason: {code: 'weekly'},
      opensAt: wib('2026-03-12 08:00'),
    });
  });

  it('ends the opening before it', () => {
    const notice = closing('2026-03-09T13:00:00+07:00');

    expect(status(notice, '2026-03-09 10:00').until).toEqual(wib('2026-03-09 13:00'));
  });

  it('holds to the very minute when given in instants of another offset', () => {
    const notice = closing('2026-03-09T05:00:00Z', '2026-03-09T15:00:00+09:00');
    const states = ['11:59', '12:00', '12:59', '13:00'].map(
      (time) => status(notice, `2026-03-09 ${time}`).state,
    );

    expect(states).toEqual(['open', 'break', 'break', 'open']);
    expect(status(notice, '2026-03-09 12:30').reason.code).toBe('notice');
  });

  it('holds for ever when it has no end', () => {
    expect(status(closing('2026-03-09'), '2026-03-09 10:00')).toEqual({
      state: 'closed',
      reason: {code: 'notice', name: 'Pindah gedung'},
      searchedTo: wib('2027-03-10 10:00'),
    });
  });

  it('is the reason for a counter too, open or not by its own hours', () => {
    const notice = closing('2026-03-10', '2026-03-11');
    const tenant = {hours: officeHours('09:00-12:00')};

    expect(status(notice, '2026-03-10 10:00', tenant).reason.code).toBe('notice');
    expect(status(notice, '2026-03-10 14:00', tenant).reason.code).toBe('notice');
  });

  it('closes a mall whose hours nobody knows', () => {
    const mall = mallWith({hours: undefined, notices: [closing('2026-03-09', '2026-03-09')]});

    expect(counterStatus(mall, undefined, wib('2026-03-09 10:00'))).toEqual({
      state: 'closed',
      reason: {code: 'notice', name: 'Pindah gedung'},
      until: wib('2026-03-10 00:00'),
      nextState: 'unknown',
      nextReason: {code: 'no-hours'},
    });
  });

  it('closes rather than opens when its edge cannot be read', () => {
    expect(status(closing('2026-02-30'), '2026-03-09 10:00').state).toBe('closed');
    // Without an offset it would be read by the clock of the visitor.
    const notice = closing('2026-03-09', '2026-03-09T09:00:00');
    expect(status(notice, '2026-03-10 10:00').state).toBe('closed');
  });

  it('that does not close it leaves it open', () => {
    const notice = {from: '2026-03-09', text: 'Antrean ramai'};

    expect(status(notice, '2026-03-09 10:00').state).toBe('open');
  });

  it('yields to the next notice when they overlap', () => {
    const notices = [closing('2026-03-09', '2026-03-10'), closing('2026-03-10', '2026-03-11')];
    const found = counterStatus(mallWith({notices}), undefined, wib('2026-03-09 10:00'));

    expect(found.opensAt).toEqual(wib('2026-03-12 08:00'));
  });
});
