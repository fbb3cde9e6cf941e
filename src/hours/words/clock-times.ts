import type {Part} from './parts.js';
import type {Trouble} from './problem.js';

/** A stretch of time in minutes since midnight. */
export interface Stretch {
  from: number;
  to: number;
}

type Half = Extract<Part, {kind: 'part'}>['part'];

/** A time of the day as it is written. */
export interface WrittenTime {
  minute: number;
  /** Written with a leading zero, so hardly on a clock of twelve hours. */
  isPadded: boolean;
  half?: Half;
}

const HOUR = 60;
const NOON = 12 * HOUR;
const MIDNIGHT = 24 * HOUR;

/** The hours each part of the day has on either clock, and what to add to them: `[first, end, shift]`. */
const HALVES: Record<Half, [first: number, end: number, shift: number][]> = {
  morning: [[0, 12, 0]],
  noon: [
    [1, 4, 12],
    [10, 16, 0],
  ],
  afternoon: [
    [1, 7, 12],
    [13, 20, 0],
  ],
  night: [
    [6, 13, 12],
    [18, 25, 0],
  ],
  am: [
    [1, 12, 0],
    [12, 13, -12],
  ],
  pm: [
    [1, 12, 12],
    [12, 13, 0],
  ],
};

/** The stretch between two written times, or what is wrong with it. */
export function stretchOf(start: WrittenTime, end: WrittenTime): Stretch | Trouble {
  const from = minuteOf(start);
  const last = minuteOf(end);
  if (from === undefined || last === undefined || mayShareHalf(start, end)) return 'half';

  // Midnight as an end is the one that closes the day.
  const to = last === 0 && from > 0 ? MIDNIGHT : last;
  return from < to ? {from, to} : 'reversed';
}

/** The minute of the day; absent where the morning may be meant as well as the evening. */
export function minuteOf({minute, isPadded, half}: WrittenTime): number | undefined {
  if (!half) return isPadded || minute < HOUR || minute >= 6 * HOUR ? minute : undefined;

  const fits = HALVES[half].find(([first, end]) => first * HOUR <= minute && minute < end * HOUR);
  const shifted = fits && minute + fits[2] * HOUR;
  return shifted !== undefined && shifted <= MIDNIGHT ? shifted : undefined;
}

/** "8-11 malam" may begin in the evening too; "8-3 sore" may not. */
function mayShareHalf(start: WrittenTime, end: WrittenTime) {
  const isLate = end.half && end.half !== 'morning' && end.half !== 'am';
  const isOfTwelve = start.minute <= NOON && end.minute < NOON + HOUR;
  return !start.half && isLate && isOfTwelve && start.minute % NOON < end.minute % NOON;
}
