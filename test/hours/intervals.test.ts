import {describe, expect, it} from 'vitest';
import {compileHours, counterIntervals, intervals, type Place} from '../../src/hours/index.js';
import {calendarWith, everyDay, JAKARTA, mallWith, officeHours, tenantWith, wib} from './makers.js';

const OFFICE = compileHours(officeHours('08:00-12:00 13:00-15:00'));
const between = (from: string, to: string, place: Place = JAKARTA) =>
  intervals(OFFICE, wib(from), wib(to), place);
const open = (from: string, to: string) => ({from: wib(from), to: wib(to), state: 'open'});

// 9 March 2026 is a Monday.
describe('intervals', () => {
  it('are the stretches of opening, breaks left out', () => {
    expect(between('2026-03-09 00:00', '2026-03-10 00:00')).toEqual([
      open('2026-03-09 08:00', '2026-03-09 12:00'),
      open('2026-03-09 13:00', '2026-03-09 15:00'),
    ]);
  });

  it('are cut off where the question begins and ends', () => {
    expect(between('2026-03-09 09:00', '2026-03-09 14:00')).toEqual([
      open('2026-03-09 09:00', '2026-03-09 12:00'),
      open('2026-03-09 13:00', '2026-03-09 14:00'),
    ]);
  });

  it('run on through midnight', () => {
    const hours = compileHours(everyDay('00:00-24:00'));
    const [from, to] = [wib('2026-03-25 12:00'), wib('2026-04-01 12:00')];

    expect(intervals(hours, from, to, JAKARTA)).toEqual([{from, to, state: 'open'}]);
  });

  it('tell what may be open from what is', () => {
    const calendar = calendarWith({to: '2026-12-31'});
    const found = between('2026-12-31 14:00', '2027-01-01 09:00', {...JAKARTA, calendar});

    expect(found.map(({state}) => state)).toEqual(['open', 'unknown']);
  });

  it('are none when the question ends before it begins, or at no instant', () => {
    expect(between('2026-03-10 00:00', '2026-03-09 00:00')).toEqual([]);
    expect(intervals(OFFICE, new Date(NaN), wib('2026-03-09 00:00'), JAKARTA)).toEqual([]);
  });

  it('are one great unknown in a time zone that does not exist', () => {
    const [from, to] = ['2026-03-09 00:00', '2026-03-10 00:00'];

    expect(between(from, to, {timeZone: 'Mars/Phobos'})).toEqual([
      {from: wib(from), to: wib(to), state: 'unknown'},
    ]);
    expect(between(to, from, {timeZone: 'Mars/Phobos'})).toEqual([]);
  });
});

describe('intervals of a counter', () => {
  const [from, to] = [wib('2026-03-09 00:00'), wib('2026-03-10 00:00')];
  const building = mallWith({hours: officeHours('08:00-12:00 13:00-15:00')});

  it('are where its own hours meet those of the building', () => {
    const tenant = tenantWith({hours: officeHours('07:00-10:00 11:00-14:00')});

    expect(counterIntervals(building, tenant, from, to)).toEqual([
      open('2026-03-09 08:00', '2026-03-09 10:00'),
      open('2026-03-09 11:00', '2026-03-09 12:00'),
      open('2026-03-09 13:00', '2026-03-09 14:00'),
    ]);
  });

  it('are those of the building when it has no hours of its own', () => {
    expect(counterIntervals(building, tenantWith(), from, to)).toEqual(
      between('2026-03-09 00:00', '2026-03-10 00:00'),
    );
  });

  it('are none in a mall that has moved, whatever its hours', () => {
    const moved = mallWith({state: 'moved', hours: undefined});

    expect(counterIntervals(moved, tenantWith({hours: '24/7'}), from, to)).toEqual([]);
  });

  it('are one great unknown where nobody knows the hours or the time zone', () => {
    const unknown = [{from, to, state: 'unknown'}];

    expect(counterIntervals(mallWith({hours: undefined}), undefined, from, to)).toEqual(unknown);
    expect(counterIntervals(mallWith({timeZone: 'Mars/Phobos'}), undefined, from, to)).toEqual(
      unknown,
    );
  });

  it('keep what its own text says besides', () => {
    const tenant = tenantWith({hours: 'Mo-Fr 09:00-11:00 open "loket 3"'});

    expect(counterIntervals(building, tenant, from, to)).toEqual([
      {...open('2026-03-09 09:00', '2026-03-09 11:00'), comment: 'loket 3'},
    ]);
  });
});
