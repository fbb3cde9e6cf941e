import type {Day} from '../schema/index.js';

// Days are counted from 1 January 1970 and minutes from the midnight that opens it, both on
// the wall clock of the place: arithmetic on them knows no time zone.

export const DAY_MINUTES = 24 * 60;
export const DAY_MS = DAY_MINUTES * 60_000;

/** The days of a week, Monday first. */
export const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const satisfies readonly Day[];

/** The number of a day written `YYYY-MM-DD`; NaN when there is no such day. */
export function dayNumber(date: string): number {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) / DAY_MS : NaN;
  // Some engines turn 30 February into 2 March.
  return Number.isInteger(day) && dateOf(day) === date ? day : NaN;
}

/** The day as `YYYY-MM-DD`. */
export const dateOf = (day: number) => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The place of a day in its week: 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: number) => (((day + 3) % 7) + 7) % 7;

/** The day in which a local minute lies. */
export const dayOfMinute = (minute: number) => Math.floor(minute / DAY_MINUTES);
