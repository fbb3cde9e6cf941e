import type {Day} from '../schema/index.js';
import {DAY_MINUTES, DAYS, dateOf, dayOfMinute, weekdayOf} from './day.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** A wall clock: turns instants (ms since 1970 UTC) into local minutes, and back. */
export interface Zone {
  minuteAt(instant: number): number;
  /** The first instant at which the clock reads `minute`, or has just skipped it. */
  instantOf(minute: number): number;
}

/** What the clock on the wall reads. */
export interface LocalParts {
  /** `YYYY-MM-DD` */
  date: string;
  day: Day;
  /** Minutes since midnight, 0 to 1439. */
  minutes: number;
}

/**
 * Indonesia's zones by IANA name and by the names people use.
 *
 * Keppres 41/1987 divides the country into three and gives none of them summer
 * time, so a fixed offset is exact for every date since 1988.
 */
const INDONESIAN: ReadonlyMap<string, Zone> = new Map([
  ['Asia/Jakarta', fixedZone(7 * 60)],
  ['Asia/Pontianak', fixedZone(7 * 60)],
  ['WIB', fixedZone(7 * 60)],
  ['Asia/Makassar', fixedZone(8 * 60)],
  ['WITA', fixedZone(8 * 60)],
  ['Asia/Jayapura', fixedZone(9 * 60)],
  ['WIT', fixedZone(9 * 60)],
]);

const UTC = fixedZone(0);

const others = new Map<string, Zone>();

/** The zone of that IANA name (or WIB, WITA, WIT); undefined when there is none. */
export function zoneOf(timeZone: string): Zone | undefined {
  const known = INDONESIAN.get(timeZone) ?? others.get(timeZone);
  if (known) return known;

  const zone = intlZone(timeZone);
  if (zone) others.set(timeZone, zone);
  return zone;
}

/**
 * What the clocks in `timeZone` read at an instant.
 *
 * A zone that does not exist reads UTC; every status there is `unknown`, so no time of it is shown.
 */
export function localParts(at: Date, timeZone: string): LocalParts {
  const minute = (zoneOf(timeZone) ?? UTC).minuteAt(at.getTime());
  const day = dayOfMinute(minute);
  return {date: dateOf(day), day: DAYS[weekdayOf(day)]!, minutes: minute - day * DAY_MINUTES};
}

/** The local day that an instant belongs to, each day beginning when its midnight first strikes. */
export function dayAt(zone: Zone, instant: number): number {
  const day = dayOfMinute(zone.minuteAt(instant));
  // Clocks set back across midnight read yesterday's date a second time.
  return instant < startOf(zone, day + 1) ? day : day + 1;
}

/** The instant at which a local day begins. */
export const startOf = (zone: Zone, day: number) => zone.instantOf(day * DAY_MINUTES);

function fixedZone(offset: number): Zone {
  return {
    minuteAt: (instant) => Math.floor(instant / MINUTE_MS) + offset,
    instantOf: (minute) => (minute - offset) * MINUTE_MS,
  };
}

function intlZone(timeZone: string): Zone | undefined {
  const format = offsetFormat(timeZone);
  if (!format) return undefined;

  const offsetAt = (instant: number) => offsetIn(format.format(instant));
  return {
    minuteAt: (instant) => Math.floor(instant / MINUTE_MS) + offsetAt(instant),
    instantOf: (minute) => firstReading(minute, offsetAt),
  };
}

function offsetFormat(timeZone: string) {
  // An absent one would be the visitor's. Offsets such as +07:00 are accepted by some engines only.
  if (typeof timeZone !== 'string' || !/^[a-z]/i.test(timeZone)) return undefined;
  try {
    return new Intl.DateTimeFormat('en-US', {timeZone, timeZoneName: 'longOffset'});
  } catch {
    return undefined;
  }
}

function offsetIn(formatted: string) {
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(formatted) ?? [];
  return (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
}

function firstReading(minute: number, offsetAt: (instant: number) => number) {
  const asUtc = minute * MINUTE_MS;
  const before = asUtc - offsetAt(asUtc - 24 * HOUR_MS) * MINUTE_MS;
  const after = asUtc - offsetAt(asUtc + 24 * HOUR_MS) * MINUTE_MS;
  const reads = (instant: number) => instant + offsetAt(instant) * MINUTE_MS === asUtc;

  if (reads(before)) return before;
  if (reads(after)) return after;
  return changeBetween(after, before, offsetAt);
}

/** The instant after `low`, up to `high`, at which the clocks are set forward. */
function changeBetween(low: number, high: number, offsetAt: (instant: number) => number) {
  const offset = offsetAt(low);
  while (high - low > MINUTE_MS) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE_MS) * MINUTE_MS;
    if (offsetAt(middle) === offset) low = middle;
    else high = middle;
  }
  return high;
}
