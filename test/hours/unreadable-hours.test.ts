import {describe, expect, it} from 'vitest';
import {compileHours, counterStatus, HoursSyntaxError, knownHours} from '../../src/hours/index.js';
import type {Hours} from '../../src/schema/index.js';
import {mallWith, officeHours, tenantWith, wib} from './makers.js';

const MONDAY_MORNING = wib('2026-03-09 10:00');

const UNREADABLE: [string, unknown][] = [
  ['text in other words', 'Senin-Jumat 08.00-15.00'],
  ['text that is open with something more', '24/7 kecuali Minggu'],
  ['text without a word', ''],
  ['null', null],
  ['a number', 8],
  ['a week that is no list', {weekly: 'Mo-Fr'}],
  ['a rule that is null', {weekly: [null]}],
  ['a rule without days', {weekly: [{open: []}]}],
  ['a day that does not exist', {weekly: [{days: ['Senin'], open: []}]}],
  ['a span that is null', {weekly: [{days: ['Mo'], open: [null]}]}],
  ['a clock with a dot', officeHours('08.00-15.00')],
  ['a clock of sixty minutes', officeHours('08:00-14:60')],
  ['an opening after midnight of the next day', officeHours('24:00-25:00')],
  ['a closing after two days', officeHours('08:00-48:01')],
  ['an exception on no day', officeHours('08:00-15:00', {exceptions: [{from: 'besok', open: []}]})],
  [
    'an exception on 30 February',
    officeHours('08:00-15:00', {exceptions: [{from: '2026-02-30', open: []}]}),
  ],
  [
    'an exception that ends before it begins',
    officeHours('08:00-15:00', {exceptions: [{from: '2026-12-24', to: '2026-01-02', open: []}]}),
  ],
  ['a season without a week', {weekly: [], seasons: [{from: '2026-01-01', to: '2026-02-01'}]}],
  ['a holiday rule that is no rule', {...officeHours('08:00-15:00'), holidays: 'mungkin'}],
];

describe('hours that cannot be read', () => {
  it.each(UNREADABLE)('are refused by name: %s', (_what, hours) => {
    expect(() => compileHours(hours as Hours)).toThrow(HoursSyntaxError);
  });

  it.each(UNREADABLE)('are unknown at a counter, and never open: %s', (_what, hours) => {
    const building = mallWith({hours: hours as Hours});
    const tenant = tenantWith({hours: hours as Hours});

    expect(counterStatus(building, undefined, MONDAY_MORNING)).toEqual({
      state: 'unknown',
      reason: {code: 'unreadable'},
    });
    expect(counterStatus(mallWith(), tenant, MONDAY_MORNING)).toMatchObject({
      state: 'unknown',
      reason: {code: 'unreadable'},
    });
  });

  it('are unknown in a building whose text is read, and make a counter of it unknown', () => {
    const [read, unread] = ['Mo-Fr 08:00-15:00', 'Senin-Jumat 08.00-15.00'];
    const state = (building: string, own: string) =>
      counterStatus(mallWith({hours: building}), tenantWith({hours: own}), MONDAY_MORNING).state;

    expect([state(read, read), state(read, unread), state(unread, read)]).toEqual([
      'open',
      'unknown',
      'unknown',
    ]);
  });

  it('are shown as they are written', () => {
    try {
      compileHours(officeHours('08:00-14:60'));
      expect.fail('they were read');
    } catch (error) {
      expect(error).toMatchObject({name: 'HoursSyntaxError', index: 0, text: '14:60'});
    }
  });

  it('are compiled once, as readable ones are', () => {
    const hours = officeHours('08:00-15:00');

    expect(knownHours(hours)).toBe(knownHours(hours));
  });
});
