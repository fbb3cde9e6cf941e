import {weekdayOf} from '../day.js';
import {numberOf, readYear, yearOf, type DayTest} from './day-test.js';
import type {Reader} from './reader.js';

/** `2026`, `2024+`, `2020-2030`, `2020-2030/2`. */
export function readYears(reader: Reader): DayTest {
  const from = readYear(reader);
  if (reader.eat('+')) return stepped(yearOf, from, Infinity);
  const to = reader.eat('-') ? readYear(reader, from) : undefined;
  const step = reader.eat('/') && reader.number(1, 100);
  return stepped(yearOf, from, to ?? (step ? Infinity : from), step || 1);
}

/** `10`, `01-53`, `01-53/2`, after the word `week`. */
export function readWeeks(reader: Reader): DayTest {
  const from = reader.number(1, 53);
  if (!reader.eat('-')) return stepped(weekOf, from, from);
  const to = reader.number(from, 53);
  return stepped(weekOf, from, to, reader.eat('/') ? reader.number(2, 26) : 1);
}

const stepped =
  (of: (day: number) => number, from: number, to: number, step = 1): DayTest =>
  (day) => {
    const value = of(day);
    return from <= value && value <= to && (value - from) % step === 0;
  };

/** The ISO week: it belongs to the year of its Thursday. */
function weekOf(day: number) {
  const thursday = day - weekdayOf(day) + 3;
  return Math.floor((thursday - numberOf(yearOf(thursday), 0)) / 7) + 1;
}
