import {weekdayOf} from '../day.js';
import {
  inRing,
  monthOf,
  MONTHS,
  numberOf,
  readShift,
  readYear,
  WEEKDAYS,
  yearOf,
  type DayTest,
} from './day-test.js';
import {isNumber, isYear, type Reader} from './reader.js';

/** In a year, the number of the day that bears a date; none that is whole where that year lacks the date. */
type DateOf = (year: number) => number;

interface ReadDate {
  on: DateOf;
  /** Absent: it comes every year. */
  year?: number | undefined;
  /** The month and the day in it; absent when it is reckoned otherwise. */
  month?: number | undefined;
  date?: number | undefined;
}

/** Whether months or dates come next; a year belongs to the date that follows it. */
export function isDateNext(reader: Reader) {
  const ahead = isYear(reader.peek()) ? 1 : 0;
  const word = reader.peek(ahead);
  const isWhole = ahead === 0 || isDayNext(reader, 2);
  return word === 'easter' || (MONTHS.includes(word) && isWhole);
}

/** Whether a day of a month comes; in `Oct 24/7` none does. */
function isDayNext(reader: Reader, ahead: number) {
  const word = reader.peek(ahead);
  return isNumber(word) && !isYear(word) && reader.peek(ahead + 1) !== '/';
}

/** Months or dates: `Apr-Sep`, `Dec 24,26`, `Dec 24-Jan 02`, `2026 Mar 05-2026 Apr 01`, `easter -2 days`. */
export function readDates(reader: Reader): DayTest {
  if (MONTHS.includes(reader.peek()) && !isDayNext(reader, 1)) {
    return readNthRange(reader) ?? readMonths(reader);
  }
  const from = readDate(reader);
  const tests = [readRange(reader, from)];
  while (from.date && reader.peek() === ',' && isDayNext(reader, 1)) {
    reader.at++;
    tests.push(readRange(reader, readDayOf(reader, from)));
  }
  return (...asked) => tests.some((test) => test(...asked));
}

function readMonths(reader: Reader): DayTest {
  const from = reader.name(MONTHS);
  const to = reader.eat('-') ? reader.name(MONTHS) : from;
  return (day) => inRing(monthOf(day), from, to);
}

/** `Oct Su[-1]-Mar Su[-1]`. Without an end it is a month, and a selector of weekdays after it. */
function readNthRange(reader: Reader) {
  const isOneOfThem = reader.peek(reader.peek(3) === '-' ? 5 : 4) === ']';
  if (reader.peek(2) !== '[' || !isOneOfThem) return undefined;
  const start = reader.at;
  const from = readDate(reader);
  if (reader.peek() === '-') return readRange(reader, from);
  reader.at = start;
  return undefined;
}

function readRange(reader: Reader, from: ReadDate): DayTest {
  if (!reader.eat('-')) return between(from.on, from.on);
  const isSameMonth = from.date && isDayNext(reader, 0);
  const to = isSameMonth ? readDayOf(reader, from, from.date) : readDate(reader);
  // `Mar 01-Apr 05,10`: a day of which of the two?
  if (to.month !== from.month && reader.peek() === ',' && isDayNext(reader, 1)) reader.refuse();
  const isBackwards = from.year && to.on(0) < from.on(0);
  if (!from.year !== !to.year || isBackwards) reader.refuse('follows a range without order');
  return between(from.on, to.on);
}

/** A range whose end comes earlier in the year than its start ends in the next year. */
function between(from: DateOf, to: DateOf): DayTest {
  let [first, next] = [0, 0];
  let edges: number[] = [];
  return (day) => {
    if (day < first || day >= next) {
      const year = yearOf(day);
      [first, next] = [numberOf(year, 0), numberOf(year + 1, 0)];
      edges = edgesAround(year, from, to);
    }
    for (let at = 0; at < edges.length; at += 2) {
      if (edges[at]! <= day && day <= edges[at + 1]!) return true;
    }
    return false;
  };
}

/** The first and the last day of each range that may touch a year. */
function edgesAround(year: number, from: DateOf, to: DateOf) {
  const edges: number[] = [];
  // Counted from Easter, a date may lie in the year before or after.
  for (let start = year - 1; start <= year + 1; start++) {
    const first = from(start);
    const last = to(start);
    edges.push(first, last < first ? to(start + 1) : last);
  }
  return edges;
}

function readDate(reader: Reader): ReadDate {
  const year = isYear(reader.peek()) ? readYear(reader) : undefined;
  const read: ReadDate = reader.eat('easter') ? {on: easter} : readMonthDate(reader);
  const shift = readShift(reader, 366);
  const on: DateOf = (any) => read.on(year ?? any) + shift;
  return shift === 0 ? {on, year, month: read.month, date: read.date} : {on, year};
}

function readMonthDate(reader: Reader): ReadDate {
  const month = reader.name(MONTHS);
  return WEEKDAYS.includes(reader.peek())
    ? {on: readNth(reader, month)}
    : readDayOf(reader, {month});
}

function readDayOf(reader: Reader, {year, month = 0}: Partial<ReadDate>, least = 1): ReadDate {
  const date = reader.number(least, numberOf(2000, month + 1) - numberOf(2000, month));
  const isLeapDay = month === 1 && date === 29;
  const on = (any: number) => {
    const day = numberOf(any, month, date);
    // In a common year 29 February lies half a day after the 28th, on no day.
    return isLeapDay ? Math.min(day, numberOf(any, 2) - 0.5) : day;
  };
  return {year, month, date, on: (any) => on(year ?? any)};
}

function readNth(reader: Reader, month: number): DateOf {
  const weekday = reader.name(WEEKDAYS);
  reader.name(['[']);
  const isFromEnd = reader.eat('-');
  const nth = reader.number(1, 5);
  reader.name([']']);
  return (year) => {
    const first = numberOf(year, month + (isFromEnd ? 1 : 0));
    return first + ((weekday + 7 - weekdayOf(first)) % 7) + 7 * (isFromEnd ? -nth : nth - 1);
  };
}

/** Easter is the Sunday after a full moon that returns every 19 years; so from 1900 to 2199. */
function easter(year: number) {
  const age = (19 * (year % 19) + 24) % 30;
  const moon = numberOf(year, 2, 21 + age - (age > 27 ? 1 : 0));
  return moon + 7 - ((weekdayOf(moon) + 1) % 7);
}
