import {expect, it} from 'vitest';
import {openingHours} from '../../src/json-ld/opening-hours.js';
import {aMall, OFFICE_HOURS} from '../support/catalog.js';
import {MONDAY_MORNING} from '../support/instants.js';

const hoursOf = (hours: string, at = MONDAY_MORNING) => openingHours(aMall({hours}), undefined, at);

const usualDays = (hours: string, at?: Date) =>
  hoursOf(hours, at).openingHoursSpecification?.map(({dayOfWeek, validThrough}) => ({
    days: dayOfWeek.join(' '),
    validThrough,
  }));

it('the usual week is the same from text as from a schedule', () => {
  const text = hoursOf('Mo-Th 08:00-12:00,13:00-15:30; Fr 08:00-11:30,13:30-15:00; PH off');
  const schedule = openingHours(aMall({hours: OFFICE_HOURS}), undefined, MONDAY_MORNING);

  expect(text.openingHoursSpecification).toEqual(schedule.openingHoursSpecification);
});

it('a weekday that nobody is sure of is left out, and takes nothing from the others', () => {
  expect(usualDays('Mo,Tu,Th 08:00-15:00; We 08:00-15:00 unknown')).toEqual([
    {days: 'Monday Tuesday Thursday', validThrough: '2026-07-19'},
  ]);
});

it('nothing is promised from a day on that may be open', () => {
  const hours = 'Mo-Fr 08:00-15:00; 2026 Apr 22 08:00-15:00 unknown';

  expect(usualDays(hours)).toEqual([
    {days: 'Monday Tuesday Wednesday Thursday Friday', validThrough: '2026-04-21'},
  ]);
  expect(hoursOf(hours).specialOpeningHoursSpecification).toBeUndefined();
});

it('nothing is promised on a day that may be open', () => {
  const hours = 'Mo-Fr 08:00-15:00; 2026 Apr 22 08:00-15:00 unknown';

  expect(usualDays(hours, new Date('2026-04-22T09:00:00+07:00'))).toBeUndefined();
});

it('nothing is promised from a week on of which one day may be open', () => {
  expect(usualDays('Mo-Fr 08:00-15:00; week 18 We 08:00-15:00 unknown')).toEqual([
    {days: 'Monday Tuesday Wednesday Thursday Friday', validThrough: '2026-04-28'},
  ]);
});

it('of weeks that take turns, the ones are usual and the others are dated, as far as was looked', () => {
  const {openingHoursSpecification, specialOpeningHoursSpecification} = hoursOf(
    'week 01-53/2 Mo 08:00-12:00',
    new Date('2026-04-20T09:00:00+07:00'),
  );

  expect(openingHoursSpecification).toMatchObject([
    {dayOfWeek: ['Monday'], opens: '08:00', closes: '12:00', validThrough: '2026-07-26'},
  ]);
  expect(specialOpeningHoursSpecification).toMatchObject(
    ['04-27', '05-11', '05-25', '06-08', '06-22', '07-06', '07-20'].map((day) => ({
      opens: '00:00',
      closes: '00:00',
      validFrom: `2026-${day}`,
      validThrough: `2026-${day}`,
    })),
  );
});
