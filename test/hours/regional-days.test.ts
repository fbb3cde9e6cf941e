import {describe, expect, it} from 'vitest';
import {
  compileHours,
  counterDaysAhead,
  counterStatus,
  placeOf,
  statusAt,
} from '../../src/hours/index.js';
import {settingOf} from '../../src/hours/place.js';
import type {Calendar, Schedule} from '../../src/schema/index.js';
import {calendarWith, mallWith, officeHours, spans, wib} from './makers.js';

// Sample data: no region keeps these days.
const REGIONAL = calendarWith({
  extends: 'id',
  days: [
    {date: '2026-03-10', name: 'Hari Daerah Contoh', kind: 'regional'},
    {date: '2026-03-19', name: 'Nyepi di Daerah Contoh', kind: 'regional'},
    {date: '2026-03-11', name: 'Hari Peringatan Contoh', kind: 'observance'},
  ],
});

const MALL = mallWith({calendar: 'contoh'});

const at = (local: string, ...calendars: Calendar[]) =>
  counterStatus(MALL, undefined, wib(local), calendars);

/** A Monday and a Tuesday that the built-in calendar calls ordinary. */
const [MONDAY, TUESDAY] = ['2026-03-09 10:00', '2026-03-10 10:00'];

describe('a regional calendar that extends the built-in one', () => {
  it.each([
    ['closes on a day of the region', TUESDAY, 'closed', 'Hari Daerah Contoh'],
    ['closes on a day of the nation', '2026-03-23 10:00', 'closed', {id: 'Idulfitri'}],
    ['says the name that the region gives', '2026-03-19 10:00', 'closed', 'Nyepi di Daerah Contoh'],
  ])('%s', (_, local, state, name) => {
    const {state: found, reason} = at(local, REGIONAL);

    expect(found).toBe(state);
    expect(reason.name).toEqual(typeof name === 'string' ? name : expect.objectContaining(name));
  });

  it('is open on every other day, also one that is only to be known of', () => {
    expect(at(MONDAY, REGIONAL).state).toBe('open');
    expect(at('2026-03-11 10:00', REGIONAL).state).toBe('open');
  });

  it('lists the days of both ahead, in order', () => {
    const ahead = counterDaysAhead(MALL, undefined, wib(MONDAY), 11, [REGIONAL]);

    expect(ahead.map(({from}) => from)).toEqual(['2026-03-10', '2026-03-18', '2026-03-19']);
  });

  it('leaves a mall that names no calendar to the built-in one', () => {
    expect(counterStatus(mallWith(), undefined, wib(TUESDAY), [REGIONAL]).state).toBe('open');
  });

  it('may be handed over by itself, without a catalog', () => {
    const status = statusAt(compileHours(officeHours('08:00-15:00')), wib(TUESDAY), {
      timeZone: 'Asia/Jakarta',
      calendar: REGIONAL,
    });

    expect(status).toMatchObject({state: 'closed', reason: {name: 'Hari Daerah Contoh'}});
  });

  it('may take the name of the built-in one', () => {
    const own = {...REGIONAL, id: 'id'};
    const status = (local: string) =>
      counterStatus(mallWith({calendar: 'id'}), undefined, wib(local), [own]).state;

    expect([MONDAY, TUESDAY, '2026-03-23 10:00'].map(status)).toEqual(['open', 'closed', 'closed']);
  });

  it('may be extended in turn, whichever is listed first', () => {
    const town = calendarWith({
      extends: 'provinsi',
      days: [{date: '2026-03-12', name: 'Hari Kota Contoh', kind: 'regional'}],
    });
    const province = {...REGIONAL, id: 'provinsi'};

    for (const calendars of [
      [town, province],
      [province, town],
    ]) {
      const states = [MONDAY, TUESDAY, '2026-03-12 10:00', '2026-03-23 10:00'].map(
        (local) => at(local, ...calendars).state,
      );
      expect(states).toEqual(['open', 'closed', 'closed', 'closed']);
    }
  });
});

describe('a regional list that knows less time than its base', () => {
  const MARCH = {...REGIONAL, from: '2026-03-01', to: '2026-03-31'};

  it.each([
    ['is unknown after its last day', '2026-04-01 10:00', 'unknown'],
    ['is unknown before its first day', '2026-02-27 10:00', 'unknown'],
    ['is open between them', '2026-03-31 10:00', 'open'],
    ['stays closed on a national holiday outside it', '2026-05-01 10:00', 'closed'],
    ['stays closed at night outside it', '2026-04-01 20:00', 'closed'],
  ])('%s', (_, local, state) => {
    expect(at(local, MARCH).state).toBe(state);
  });

  it('reaches no further than its base, however long it is itself', () => {
    const long = {...REGIONAL, from: '2000-01-01', to: '2099-12-31'};

    expect(at('2026-12-30 10:00', long).state).toBe('open');
    expect(at('2090-01-02 10:00', long)).toMatchObject({
      state: 'unknown',
      reason: {code: 'calendar-ends'},
    });
  });

  it('does not open on joint leave outside it: that may be a holiday of the region', () => {
    const hours: Schedule = officeHours('08:00-15:00', {jointLeave: spans('08:00-12:00')});
    const state = (calendar: Calendar) =>
      counterStatus({...MALL, hours}, undefined, wib('2026-05-15 10:00'), [calendar]).state;

    expect([state(REGIONAL), state(MARCH)]).toEqual(['open', 'unknown']);
  });
});

describe('a calendar that cannot be whole is never a reason to be open:', () => {
  const other = (extended: string) => calendarWith({id: 'lain', extends: extended});
  const many = Array.from({length: 20_000}, (_, index) =>
    calendarWith({id: index === 0 ? 'contoh' : `k${index}`, extends: `k${index + 1}`}),
  );

  it.each<[string, Calendar[]]>([
    ['it extends one there is not', [{...REGIONAL, extends: 'hilang'}]],
    ['it extends itself', [{...REGIONAL, extends: 'contoh'}]],
    ['it extends one that extends it', [{...REGIONAL, extends: 'lain'}, other('contoh')]],
    ['it extends one that extends itself', [{...REGIONAL, extends: 'lain'}, other('lain')]],
    ['it extends one without a base', [{...REGIONAL, extends: 'lain'}, other('hilang')]],
    ['it extends calendars without end', many],
    ['it begins on no day', [{...REGIONAL, from: '31-12-2025'}]],
    [
      'its base ends on no day',
      [
        {...REGIONAL, extends: 'lain'},
        {...other('id'), to: ''},
      ],
    ],
    ['it and its base never hold together', [{...REGIONAL, from: '2030-01-01', to: '2030-12-31'}]],
  ])('%s', (_, calendars) => {
    expect(at(MONDAY, ...calendars)).toMatchObject({
      state: 'unknown',
      reason: {code: 'calendar-ends'},
    });
    expect(at('2026-03-09 20:00', ...calendars).state).toBe('closed');
  });

  it('a bare one cannot reach into a catalog', () => {
    const place = {timeZone: 'Asia/Jakarta', calendar: {...REGIONAL, extends: 'provinsi'}};

    expect(statusAt(compileHours(officeHours('08:00-15:00')), wib(MONDAY), place).state).toBe(
      'unknown',
    );
  });
});

describe('one calendar in two catalogs', () => {
  it('stands in each on the base that this one brings', () => {
    const shared = {...REGIONAL, extends: 'provinsi'};
    const province = (date: string): Calendar =>
      calendarWith({
        id: 'provinsi',
        days: [{date, name: 'Hari Provinsi Contoh', kind: 'regional'}],
      });

    expect(at(MONDAY, shared, province('2026-03-09')).state).toBe('closed');
    expect(at(MONDAY, shared, province('2026-03-12')).state).toBe('open');
  });
});

it('a place is worked out once, however often it is asked for', () => {
  const setting = () => settingOf(placeOf(MALL, [REGIONAL]));

  expect(setting()).toBe(setting());
});
