import {describe, expect, it} from 'vitest';
import {compileHours, counterDaysAhead, daysAhead, type DatedHours} from '../../src/hours/index.js';
import type {Exception} from '../../src/schema/index.js';
import {JAKARTA, mallWith, officeHours, spans, tenantWith, wib} from './makers.js';

// 23 November 2026 is a Monday.
const TODAY = wib('2026-11-23 09:00');

const inShort = ({from, to, name, spans = []}: DatedHours) => {
  const times = spans.map((span) => `${span.from / 60}-${span.to / 60}`).join(' ') || 'tutup';
  return `${from} ${to} ${JSON.stringify(name ?? '')} ${times}`;
};

/** The days ahead of a counter that is open on Tuesdays, or all week, in a building with these exceptions. */
const ahead = (exceptions: Exception[], ownHours = officeHours('08:00-13:00'), days = 20) =>
  counterDaysAhead(
    mallWith({hours: officeHours('08:00-15:00', {exceptions})}),
    tenantWith({hours: ownHours}),
    TODAY,
    days,
  ).map(inShort);

describe('the days ahead', () => {
  it('take an exception until further notice in one piece, and at once', () => {
    const forever = {from: '2026-01-01', to: '9999-12-31', open: [], reason: 'Renovasi'};

    expect(ahead([forever], undefined, 60)).toEqual(['2026-01-01 9999-12-31 "Renovasi" tutup']);
  });

  it('tell nothing of days that are over', () => {
    const exceptions = [{from: '2026-11-02', to: '2026-11-25', open: spans('09:00-12:00')}];
    const [first] = daysAhead(
      compileHours(officeHours('08:00-15:00', {exceptions: [...exceptions]})),
      TODAY,
      20,
      JAKARTA,
    );

    expect(first).toMatchObject({from: '2026-11-02', to: '2026-11-25'});
    expect(
      ahead([{from: '2026-11-02', to: '2026-12-03', open: spans('09:00-12:00')}]).map((line) =>
        line.slice(0, 10),
      ),
    ).toEqual(['2026-11-23', '2026-11-30']);
  });

  it('leave out the days on which the agency never comes', () => {
    const tuesdays = {weekly: [{days: ['Tu' as const], open: spans('08:00-13:00')}]};
    const festival = {
      from: '2026-11-24',
      to: '2026-12-03',
      open: spans('08:00-22:00'),
      reason: 'Festival',
    };

    expect(ahead([festival], tuesdays)).toEqual([
      '2026-11-24 2026-11-24 "Festival" 8-13',
      '2026-12-01 2026-12-01 "Festival" 8-13',
    ]);
  });

  it('tell a day once, where a shorter exception lies in a longer one', () => {
    const exceptions = [
      {from: '2026-12-01', to: '2026-12-04', open: [], reason: 'Renovasi'},
      {from: '2026-12-02', open: spans('08:00-10:00'), reason: 'Upacara'},
    ];

    expect(ahead(exceptions)).toEqual([
      '2026-12-01 2026-12-01 "Renovasi" tutup',
      '2026-12-02 2026-12-02 "Upacara" 8-10',
      '2026-12-03 2026-12-04 "Renovasi" tutup',
    ]);
  });

  it('name what closes the day, where agency and building differ', () => {
    const own = officeHours('08:00-13:00', {
      exceptions: [{from: '2026-12-02', open: spans('08:00-10:00'), reason: 'Rapat'}],
    });

    expect(ahead([{from: '2026-12-02', open: [], reason: 'Listrik padam'}], own)).toEqual([
      '2026-12-02 2026-12-02 "Listrik padam" tutup',
    ]);
  });
});
