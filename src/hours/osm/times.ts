import {DAY_MINUTES} from '../day.js';
import type {Reader} from './reader.js';

/** Minutes since the midnight of the day on which it begins, half-open. */
export interface TimeSpan {
  from: number;
  to: number;
  /** Its end was not told, and is a guess. */
  isOpenEnd?: boolean;
}

const isTime = (word: string) => word.includes(':') && word.length > 1;

/** `08:00-12:00,13:00-15:00`, `20:00-26:00`, `10:00+`, `10:00-12:00+`, `24/7`; none when no time comes. */
export function readTimes(reader: Reader): TimeSpan[] {
  const spans: TimeSpan[] = [];
  if (reader.peek() === '24' && reader.peek(1) === '/' && reader.peek(2) === '7') {
    reader.at += 3;
    return [{from: 0, to: DAY_MINUTES}];
  }
  if (!isTime(reader.peek())) return spans;
  do readSpan(reader, spans);
  while (isTime(reader.peek(1)) && reader.eat(','));
  return spans;
}

function readSpan(reader: Reader, spans: TimeSpan[]) {
  const from = readTime(reader, DAY_MINUTES - 1);
  const last = spans.at(-1);
  // `07:00+,12:00-16:00`: what comes later tells how the open end went on.
  if (last?.isOpenEnd && from > last.from) last.to = Math.min(last.to, from);
  let end = from;
  if (reader.peek() !== '+') {
    if (!reader.eat('-')) reader.refuse();
    // One figure may be an hour after noon.
    if (reader.peek().length < 5) reader.refuse();
    const to = readTime(reader, 2 * DAY_MINUTES);
    end = to > from ? to : to + DAY_MINUTES;
    spans.push({from, to: end});
  }
  if (reader.eat('+')) spans.push({from: end, to: guessedEnd(end), isOpenEnd: true});
}

function readTime(reader: Reader, most: number) {
  const word = reader.peek();
  const minutes = Number(word.slice(-2));
  const time = Number(word.slice(0, -3)) * 60 + minutes;
  if (!(isTime(word) && minutes < 60 && time <= most)) reader.refuse();
  reader.at++;
  return time;
}

/** To midnight; in the evening ten hours, and late at night eight: as the package `opening_hours` guesses. */
function guessedEnd(from: number) {
  if (from < 17 * 60) return DAY_MINUTES;
  return from + (from < 22 * 60 ? 10 : 8) * 60;
}
