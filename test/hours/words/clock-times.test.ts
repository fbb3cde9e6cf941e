import {describe, expect, it} from 'vitest';
import {minuteOf, stretchOf, type WrittenTime} from '../../../src/hours/words/clock-times.js';

/** `8.00`, `08.00`, `3.00 afternoon`: a time as it is written. */
function written(text: string): WrittenTime {
  const [clock = '', half] = text.split(' ');
  const [hours, minutes] = clock.split('.').map(Number);
  const time = {minute: hours! * 60 + minutes!, isPadded: clock.startsWith('0')};
  return half ? {...time, half: half as NonNullable<WrittenTime['half']>} : time;
}

const shown = (minute: number | undefined) =>
  minute === undefined
    ? undefined
    : `${String(Math.floor(minute / 60)).padStart(2, '0')}.${String(minute % 60).padStart(2, '0')}`;

function stretch(start: string, end: string) {
  const found = stretchOf(written(start), written(end));
  return typeof found === 'string' ? found : `${shown(found.from)}-${shown(found.to)}`;
}

describe('a time of the day is', () => {
  it.each([
    ['08.00', '08.00'],
    ['01.00', '01.00'],
    ['0.30', '00.30'],
    ['6.00', '06.00'],
    ['13.00', '13.00'],
    ['0.00 morning', '00.00'],
    ['11.59 morning', '11.59'],
    ['10.00 noon', '10.00'],
    ['12.00 noon', '12.00'],
    ['1.00 noon', '13.00'],
    ['3.59 noon', '15.59'],
    ['1.00 afternoon', '13.00'],
    ['6.59 afternoon', '18.59'],
    ['13.00 afternoon', '13.00'],
    ['19.59 afternoon', '19.59'],
    ['6.00 night', '18.00'],
    ['11.59 night', '23.59'],
    ['12.00 night', '24.00'],
    ['18.00 night', '18.00'],
    ['24.00 night', '24.00'],
    ['12.30 am', '00.30'],
    ['1.00 am', '01.00'],
    ['12.30 pm', '12.30'],
    ['11.00 pm', '23.00'],
  ])('%s: %s', (text, minute) => {
    expect(shown(minuteOf(written(text)))).toBe(minute);
  });

  it.each([
    // It may be of the morning and of the evening.
    ...['1.00', '5.59'],
    // Not a time of that part of the day.
    ...[
      '12.00 morning',
      '4.00 noon',
      '9.59 noon',
      '16.00 noon',
      '7.00 afternoon',
      '12.59 afternoon',
    ],
    ...['20.00 afternoon', '0.30 afternoon', '5.59 night', '13.00 night', '17.59 night'],
    ...['12.01 night', '12.30 night', '24.01 night', '13.00 am', '13.00 pm', '0.30 am', '0.30 pm'],
  ])('not known: %s', (text) => {
    expect(minuteOf(written(text))).toBeUndefined();
  });
});

describe('from one time to another', () => {
  it.each([
    ['08.00', '15.00', '08.00-15.00'],
    ['08.00', '0.00', '08.00-24.00'],
    ['8.00', '3.00 afternoon', '08.00-15.00'],
    ['08.00', '3.00 afternoon', '08.00-15.00'],
    ['8.00 morning', '11.00 night', '08.00-23.00'],
    ['8.00', '11.00 morning', '08.00-11.00'],
    ['8.00', '11.00 am', '08.00-11.00'],
    ['8.00', '8.00 night', '08.00-20.00'],
    ['13.00', '3.00 afternoon', '13.00-15.00'],
    ['8.00', '13.00 afternoon', '08.00-13.00'],
    ['7.00', '1.00 pm', '07.00-13.00'],
  ])('%s to %s: %s', (start, end, hours) => {
    expect(stretch(start, end)).toBe(hours);
  });

  it.each([
    // The evening may be meant of both.
    ['8.00', '11.00 night'],
    ['12.00', '1.00 afternoon'],
    ['12.00', '12.30 pm'],
    ['1.00', '15.00'],
    ['08.00', '4.00'],
  ])('%s to %s: not known of which half', (start, end) => {
    expect(stretch(start, end)).toBe('half');
  });

  it.each([
    ['15.00', '08.00'],
    ['08.00', '08.00'],
    ['0.00', '0.00'],
    ['00.00', '0.00'],
  ])('%s to %s: the wrong way about', (start, end) => {
    expect(stretch(start, end)).toBe('reversed');
  });
});
