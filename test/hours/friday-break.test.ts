import {describe, expect, it} from 'vitest';
import {counterStatus} from '../../src/hours/index.js';
import type {Schedule} from '../../src/schema/index.js';
import {mallWith, officeHours, spans, tenantWith, wib} from './makers.js';

// As in Banda Aceh: 12.30 to 14.00, and on Fridays from 11.30.
const withFridayBreak: Schedule = {
  weekly: [
    {days: ['Mo', 'Tu', 'We', 'Th'], open: spans('08:30-12:30 14:00-15:30')},
    {days: ['Fr'], open: spans('08:30-11:30 14:00-15:30')},
  ],
};

const mall = mallWith({hours: withFridayBreak});

// 12 March 2026 is a Thursday.
describe('the long break on Friday', () => {
  it.each([
    ['is no break on Thursday at noon', '2026-03-12 12:00', 'open'],
    ['is a break on Friday at noon', '2026-03-13 12:00', 'break'],
    ['ends when it says', '2026-03-13 14:00', 'open'],
  ])('%s', (_sentence, local, state) => {
    expect(counterStatus(mall, undefined, wib(local)).state).toBe(state);
  });

  it('is a break of the building for a counter that is staffed through it', () => {
    const tenant = tenantWith({hours: officeHours('08:30-15:30')});

    expect(counterStatus(mall, tenant, wib('2026-03-13 12:00'))).toEqual({
      state: 'break',
      reason: {code: 'building'},
      until: wib('2026-03-13 14:00'),
      nextState: 'open',
      nextReason: {code: 'weekly'},
      opensAt: wib('2026-03-13 14:00'),
    });
  });

  it('is never assumed: a building open through noon has none', () => {
    const open = mallWith({hours: officeHours('08:00-15:00')});

    expect(counterStatus(open, undefined, wib('2026-03-13 12:00')).state).toBe('open');
  });
});
