import {describe, expect, it} from 'vitest';
import {counterStatus} from '../../src/hours/index.js';
import {everyDay, mallWith, tenantWith, wib} from './makers.js';

const NOON = wib('2026-03-09 12:00');
const always = everyDay('00:00-24:00', {holidays: 'open', jointLeave: 'open'});

describe('a mall that is not there to be visited', () => {
  it.each(['planned', 'moved', 'suspended', 'closed'] as const)(
    'is closed and promises nothing while it is %s',
    (state) => {
      const mall = mallWith({state, hours: always});

      expect(counterStatus(mall, undefined, NOON)).toEqual({
        state: 'closed',
        reason: {code: state},
      });
      expect(counterStatus(mall, tenantWith({hours: always}), NOON).state).toBe('closed');
    },
  );

  it.each(['trial', 'operating'] as const)('is open when it is in state %s', (state) => {
    expect(counterStatus(mallWith({state, hours: always}), undefined, NOON).state).toBe('open');
  });

  it('is closed even where its time zone and hours are nonsense', () => {
    const mall = mallWith({state: 'moved', timeZone: 'Mars/Phobos', hours: 'entah'});

    expect(counterStatus(mall, undefined, NOON).reason.code).toBe('moved');
  });
});
