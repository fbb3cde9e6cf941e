import {describe, expect, it} from 'vitest';
import {
  compileHours,
  counterStatus,
  counterWeek,
  localParts,
  statusAt,
} from '../../src/hours/index.js';
import type {Schedule} from '../../src/schema/index.js';
import {everyDay, mallWith} from './makers.js';

describe('a place whose clocks change', () => {
  const status = (hours: Schedule, at: string, timeZone: string) =>
    statusAt(compileHours({...hours, holidays: 'open', jointLeave: 'open'}), new Date(at), {
      timeZone,
    });

  it.each([
    ['in winter', '2026-03-07T13:00:00Z', '2026-03-07T22:00:00.000Z'],
    ['in summer', '2026-03-08T12:00:00Z', '2026-03-08T21:00:00.000Z'],
  ])('opens at eight by its own clocks %s', (_sentence, opening, closing) => {
    const hours = everyDay('08:00-17:00');
    const before = new Date(Date.parse(opening) - 1).toISOString();

    expect(status(hours, before, 'America/New_York').state).toBe('closed');
    expect(status(hours, opening, 'America/New_York')).toMatchObject({
      state: 'open',
      until: new Date(closing),
    });
  });

  it('opens when the clocks jump over the hour of opening', () => {
    // At 07:00 UTC on 8 March it is 03:00 in New York, an hour that began as 02:00.
    const hours = everyDay('02:30-05:00');

    expect(status(hours, '2026-03-08T06:59:59Z', 'America/New_York')).toMatchObject({
      state: 'closed',
      opensAt: new Date('2026-03-08T07:00:00Z'),
    });
  });

  it('does not open for a span that falls into the jump', () => {
    const hours = everyDay('02:15-02:45');

    expect(status(hours, '2026-03-08T06:00:00Z', 'America/New_York').opensAt).toEqual(
      new Date('2026-03-09T06:15:00Z'),
    );
  });

  it('closes when the clocks read the hour of closing for the first time', () => {
    // 01:30 comes twice on 1 November.
    expect(
      status(everyDay('00:00-01:30'), '2026-11-01T05:00:00Z', 'America/New_York').until,
    ).toEqual(new Date('2026-11-01T05:30:00Z'));
  });

  it('goes on through a day that the date line took away', () => {
    // Samoa had no 30 December 2011.
    const {opensAt} = status(everyDay('08:00-09:00'), '2011-12-29T19:30:00Z', 'Pacific/Apia');

    expect(opensAt).toEqual(new Date('2011-12-30T18:00:00Z'));
  });

  it('goes on when the clocks are set back across midnight', () => {
    // A day goes on from its first midnight: St John's went from 00:01 on 7 November 2010 to 23:01 on the day before.
    const {state, until} = status(
      everyDay('00:00-08:00'),
      '2010-11-07T02:45:00Z',
      'America/St_Johns',
    );

    expect([state, until]).toEqual(['open', new Date('2010-11-07T11:30:00Z')]);
  });

  it('counts quarters of an hour', () => {
    expect(localParts(new Date('2026-03-09T00:00:00Z'), 'Asia/Kathmandu')).toEqual({
      date: '2026-03-09',
      day: 'Mo',
      minutes: 345,
    });
  });
});

describe('the clock on the wall', () => {
  it.each([
    ['Asia/Jakarta', '2026-03-08', 'Su', 1439],
    ['Asia/Makassar', '2026-03-09', 'Mo', 59],
    ['Asia/Jayapura', '2026-03-09', 'Mo', 119],
    ['America/St_Johns', '2026-03-08', 'Su', 869],
    ['Mars/Phobos', '2026-03-08', 'Su', 1019],
    // Only some engines take an offset for a zone.
    ['+07:00', '2026-03-08', 'Su', 1019],
  ])('in %s reads %s, %s, minute %i', (timeZone, date, day, minutes) => {
    expect(localParts(new Date('2026-03-08T16:59:59Z'), timeZone)).toEqual({date, day, minutes});
  });

  it('agrees with the time-zone database on the offsets that are written down', () => {
    const winterAndSummer = ['2024-01-15T03:04:00Z', '2026-07-15T17:20:00Z'].map(
      (at) => new Date(at),
    );
    for (const timeZone of ['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura']) {
      const format = new Intl.DateTimeFormat('sv', {
        timeZone,
        dateStyle: 'short',
        timeStyle: 'short',
      });
      for (const at of winterAndSummer) {
        const {date, minutes} = localParts(at, timeZone);
        const two = (value: number) => String(value).padStart(2, '0');
        const clock = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
        expect(`${date} ${clock}`).toBe(format.format(at));
      }
    }
  });
});

describe('a mall whose zone changes its clocks', () => {
  const NEW_YORK = {timeZone: 'America/New_York', hours: everyDay('08:00-15:00')};

  it('opens at the same hour of the clock on that day', () => {
    const week = counterWeek(mallWith(NEW_YORK), undefined, new Date('2026-03-08T17:00:00Z'));

    expect(week.map(({spans}) => spans)).toEqual(
      week.map(() => [{from: 480, to: 900, state: 'open'}]),
    );
  });

  it('is closed by a notice of which nobody can read from when', () => {
    const notices = [{from: 'kemarin', text: 'Tutup', closes: true}];

    expect(
      counterStatus(mallWith({...NEW_YORK, notices}), undefined, new Date('2026-03-09T17:00:00Z')),
    ).toMatchObject({state: 'closed', reason: {code: 'notice'}});
  });

  it('has a week in which the zone left a day out', () => {
    const mall = mallWith({...NEW_YORK, timeZone: 'Pacific/Apia'});
    const week = counterWeek(mall, undefined, new Date('2011-12-29T20:00:00Z'));

    expect(week.map(({spans}) => spans.length)).toEqual([1, 1, 1, 1, 0, 1, 1]);
  });
});
