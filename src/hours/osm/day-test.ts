import {DAY_MS} from '../day.js';
import type {Reader} from './reader.js';

export type IsHoliday = (day: number) => boolean;

/** Whether a selector holds on a day. */
export type DayTest = (day: number, isHoliday: IsHoliday) => boolean;

export const WEEKDAYS = 'mo tu we th fr sa su'.split(' ');
export const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Selectors with commas between them, any of which may hold. */
export function readAny(reader: Reader, read: (reader: Reader) => DayTest): DayTest {
  const test = read(reader);
  if (reader.peek() !== ',') return test;
  const tests = [test];
  while (reader.eat(',')) tests.push(read(reader));
  return (day, isHoliday) => tests.some((test) => test(day, isHoliday));
}

export const readYear = (reader: Reader, least = 1970) => reader.number(least, 2100);

/** `+1 day`, `-2 days`: a number of days; 0 when none comes. */
export function readShift(reader: Reader, most: number) {
  const unit = reader.peek(2);
  const sign = reader.peek() === '-' ? -1 : 1;
  if ((unit !== 'day' && unit !== 'days') || (sign > 0 && reader.peek() !== '+')) return 0;
  reader.at++;
  const days = reader.number(1, most);
  reader.at++;
  return sign * days;
}

/** Whether a value lies in a range that may run over the end, as Friday to Monday. */
export const inRing = (value: number, from: number, to: number) =>
  from <= to ? from <= value && value <= to : value >= from || value <= to;

export const yearOf = (day: number) => new Date(day * DAY_MS).getUTCFullYear();
export const monthOf = (day: number) => new Date(day * DAY_MS).getUTCMonth();

/** The number of a day; the date may run over the ends of its month, and the month over those of its year. */
export const numberOf = (year: number, month: number, date = 1) =>
  Date.UTC(year, month, date) / DAY_MS;
