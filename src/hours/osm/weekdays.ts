import {DAY_MS, weekdayOf} from '../day.js';
import {
  inRing,
  monthOf,
  numberOf,
  readAny,
  readShift,
  WEEKDAYS,
  yearOf,
  type DayTest,
} from './day-test.js';
import type {Reader} from './reader.js';

export const HOLIDAY = 'ph';

const isWeekday = (word: string) => WEEKDAYS.includes(word);

/** Weekdays and holidays; a holiday before weekdays, without a comma, must fall on one of them. */
export function readWeekdays(reader: Reader): DayTest[] {
  const start = reader.at;
  if (reader.peek() !== HOLIDAY && !isWeekday(reader.peek())) return [];
  const tests = [readAny(reader, readWeekday)];
  const isOfHolidays = !reader.hasRead(isWeekday, start);
  if (isOfHolidays && isWeekday(reader.peek())) tests.push(readAny(reader, readWeekday));
  return tests;
}

/** `Mo-Fr`, `Th[1]`, `We[-1] +1 day`, `PH`, `PH -1 day`. */
function readWeekday(reader: Reader): DayTest {
  if (reader.eat(HOLIDAY)) {
    const shift = readShift(reader, 1);
    return (day, isHoliday) => isHoliday(day - shift);
  }
  const from = reader.name(WEEKDAYS);
  if (reader.eat('[')) return readNths(reader, from);
  const to = reader.eat('-') ? reader.name(WEEKDAYS) : from;
  return (day) => inRing(weekdayOf(day), from, to);
}

function readNths(reader: Reader, weekday: number): DayTest {
  const nths: number[] = [];
  do {
    const sign = reader.eat('-') ? -1 : 1;
    const from = reader.number(1, 5);
    const to = sign > 0 && reader.eat('-') ? reader.number(from, 5) : from;
    for (let nth = from; nth <= to; nth++) nths.push(sign * nth);
  } while (reader.eat(','));
  reader.name([']']);
  const shift = readShift(reader, 6);
  return (day) =>
    weekdayOf(day - shift) === weekday && places(day - shift).some((nth) => nths.includes(nth));
}

/** A day's place among its month's days of that name, from the start and from the end. */
function places(day: number) {
  const date = new Date(day * DAY_MS).getUTCDate();
  const left = numberOf(yearOf(day), monthOf(day) + 1) - day;
  return [Math.ceil(date / 7), -Math.ceil(left / 7)];
}
