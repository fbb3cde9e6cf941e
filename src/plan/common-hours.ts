import {counterIntervals, counterStatus, localParts, nextMidnight} from '../hours/index.js';
import type {Calendar, Mall, Tenant} from '../schema/index.js';
import type {Counter} from './counters.js';

const DAY_MS = 24 * 60 * 60_000;

/** How many days are looked at, the present one included. */
export const DAYS_AHEAD = 14;

/** A stretch of time, half-open, within one local day. */
export interface Opening {
  from: Date;
  to: Date;
}

/** A day on which one visit can take in every counter. */
export interface CommonDay {
  /** `YYYY-MM-DD` */
  date: string;
  /** The hours that are common to all counters; at least one stretch, in order. */
  openings: Opening[];
}

/** When all counters serve. */
export interface CommonHours {
  /** Days without a common hour are left out. */
  days: CommonDay[];
  /** The counters of which it is not known whether they open at other times too. */
  unsure: Counter[];
}

/**
 * The hours of the next days in which every counter is sure to be open and still gives
 * tickets, less those that are over. Hours that may be open are never among them.
 */
export function commonHours(
  mall: Mall,
  counters: readonly Counter[],
  now: Date,
  calendars?: Calendar[],
): CommonHours {
  const ahead = daysFrom(now, mall.timeZone);
  // Nobody can tell the time in a zone that does not exist.
  if (ahead.length === 0 || counters.length === 0) return {days: [], unsure: [...counters]};

  const unsure = new Set<Counter>();
  const days = ahead.map((day) => {
    const hours = counters.map((counter) => {
      const {openings, isUnsure} = sureHours(mall, counter, day, now, calendars);
      if (isUnsure) unsure.add(counter);
      return openings;
    });
    const openings = joined(hours.reduce(meeting)).filter(({to}) => to > now);
    return {date: localParts(day.from, mall.timeZone).date, openings};
  });
  return {
    days: days.filter(({openings}) => openings.length > 0),
    unsure: counters.filter((counter) => unsure.has(counter)),
  };
}

/** The present local day and those after it, from midnight to midnight. */
function daysFrom(now: Date, timeZone: string): Opening[] {
  const days: Opening[] = [];
  let from = nextMidnight(new Date(now.getTime() - DAY_MS), timeZone);
  while (from && days.length < DAYS_AHEAD) {
    const to: Date | undefined = nextMidnight(from, timeZone);
    if (to) days.push({from, to});
    from = to;
  }
  return days;
}

/** When a counter is sure to serve within a day, and whether it may do so at other times after `now`. */
function sureHours(
  mall: Mall,
  {keepers}: Counter,
  {from, to}: Opening,
  now: Date,
  calendars?: Calendar[],
) {
  let isUnsure = false;
  const openings = keepers.map((keeper) =>
    counterIntervals(mall, keeper, from, to, calendars).flatMap(({state, ...opening}) => {
      if (state === 'open') return withTickets(mall, keeper, opening, calendars);
      isUnsure ||= opening.to > now;
      return [];
    }),
  );
  return {openings: openings.reduce(meeting), isUnsure};
}

/** An opening less the times after the last ticket. */
function withTickets(
  mall: Mall,
  keeper: Tenant | undefined,
  {from, to}: Opening,
  calendars?: Calendar[],
): Opening[] {
  const parts: Opening[] = [];
  for (let at = from; at < to;) {
    const {reason, reasonUntil = to} = counterStatus(mall, keeper, at, calendars);
    const end = earlier(to, reasonUntil);
    if (reason.code !== 'last-ticket') parts.push({from: at, to: end});
    at = end;
  }
  return parts;
}

const meeting = (ones: Opening[], others: Opening[]): Opening[] =>
  ones.flatMap((one) =>
    others
      .map((other) => ({from: later(one.from, other.from), to: earlier(one.to, other.to)}))
      .filter(({from, to}) => from < to),
  );

const later = (one: Date, other: Date) => (one > other ? one : other);
const earlier = (one: Date, other: Date) => (one < other ? one : other);

/** Stretches that follow one another without a gap, as where another reason begins, are one. */
const joined = (openings: Opening[]): Opening[] =>
  openings.reduce<Opening[]>((joined, opening) => {
    const last = joined.at(-1);
    if (Number(last?.to) !== opening.from.getTime()) return [...joined, opening];
    return [...joined.slice(0, -1), {from: last!.from, to: opening.to}];
  }, []);
