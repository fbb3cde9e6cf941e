import {describe, expect, it} from 'vitest';
import {compileHours, intervals} from '../../src/hours/index.js';
import {everyDay, JAKARTA, officeHours, wib} from './makers.js';

const OFFICE = compileHours(officeHours('08:00-12:00 13:00-15:00'));
const between = (from: string, to: string, place = JAKARTA) =>
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
    const found = between('2026-12-31 14:00', '2027-01-01 09:00');

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
