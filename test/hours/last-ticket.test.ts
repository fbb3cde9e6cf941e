import {describe, expect, it} from 'vitest';
import {compileHours, counterStatus, counterWeek, statusAt, weekOf} from '../../src/hours/index.js';
import {JAKARTA, mallWith, officeHours, tenantWith, wib} from './makers.js';

const BREAK_AND_CUT = {...officeHours('08:00-12:00 13:00-15:00'), lastTicket: 30};

const status = (hours: typeof BREAK_AND_CUT, local: string) =>
  statusAt(compileHours(hours), wib(local), JAKARTA);

// 9 March 2026 is a Monday.
describe('hours that give the last ticket before they close', () => {
  it('tell from the morning on when it is given', () => {
    expect(status(BREAK_AND_CUT, '2026-03-09 09:00')).toMatchObject({
      state: 'open',
      reason: {code: 'weekly'},
      until: wib('2026-03-09 12:00'),
      lastTicketAt: wib('2026-03-09 14:30'),
    });
  });

  it('tell it on the break and before opening too', () => {
    for (const clock of ['07:00', '12:30']) {
      expect(status(BREAK_AND_CUT, `2026-03-09 ${clock}`).lastTicketAt).toEqual(
        wib('2026-03-09 14:30'),
      );
    }
  });

  it('are open still, but for that reason, from the very minute on', () => {
    expect(status(BREAK_AND_CUT, '2026-03-09 14:29').reason).toEqual({code: 'weekly'});
    expect(status(BREAK_AND_CUT, '2026-03-09 14:30')).toEqual({
      state: 'open',
      reason: {code: 'last-ticket'},
      until: wib('2026-03-09 15:00'),
      nextState: 'closed',
      nextReason: {code: 'weekly'},
    });
  });

  it('do not speak of tomorrow’s after closing', () => {
    expect(status(BREAK_AND_CUT, '2026-03-09 15:00')).not.toHaveProperty('lastTicketAt');
  });

  it('may give it before the break already', () => {
    const before = {...BREAK_AND_CUT, lastTicket: 200};
    const within = {...BREAK_AND_CUT, lastTicket: 150};

    expect(status(before, '2026-03-09 11:00').lastTicketAt).toEqual(wib('2026-03-09 11:40'));
    expect(status(before, '2026-03-09 11:40').reason).toEqual({code: 'last-ticket'});
    expect(status(within, '2026-03-09 11:00').lastTicketAt).toEqual(wib('2026-03-09 12:00'));
    expect(status(within, '2026-03-09 12:30')).not.toHaveProperty('lastTicketAt');
    expect(status(within, '2026-03-09 13:00').reason).toEqual({code: 'last-ticket'});
  });

  it('never give one where it would lie before opening', () => {
    const hours = {...BREAK_AND_CUT, lastTicket: 600};

    expect(status(hours, '2026-03-09 07:00')).not.toHaveProperty('lastTicketAt');
    expect(status(hours, '2026-03-09 08:00').reason).toEqual({code: 'last-ticket'});
  });

  it('say up to when their reason holds', () => {
    expect(status(BREAK_AND_CUT, '2026-03-09 13:30').reasonUntil).toEqual(wib('2026-03-09 14:30'));
  });

  it('close a counter to tickets when those of its building are over', () => {
    const mall = mallWith({hours: {...officeHours('08:00-15:00'), lastTicket: 60}});
    const tenant = tenantWith({hours: officeHours('08:00-14:30')});

    expect(counterStatus(mall, tenant, wib('2026-03-09 14:00'))).toMatchObject({
      state: 'open',
      reason: {code: 'last-ticket'},
      until: wib('2026-03-09 14:30'),
    });
  });

  it('leave the spans of the table whole', () => {
    const mall = mallWith({hours: BREAK_AND_CUT});
    const [monday] = counterWeek(mall, undefined, wib('2026-03-09 09:00'));

    expect(monday).toMatchObject({
      spans: [
        {from: 480, to: 720},
        {from: 780, to: 900},
      ],
      lastTicket: 870,
    });
    expect(weekOf(compileHours(BREAK_AND_CUT), wib('2026-03-09 09:00'), JAKARTA)[0]).toEqual(
      monday,
    );
  });
});
