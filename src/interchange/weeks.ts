import {DAYS} from '../hours/day.js';
import {comingDays} from '../json-ld/opening-hours.js';
import type {DayHours, DaySpan} from '../hours/index.js';
import type {Calendar, Day, Mall, Tenant} from '../schema/index.js';

/** Days that follow one another, in which every weekday has the same hours whenever it comes. */
export interface Weeks {
  /** First and last day, `YYYY-MM-DD`. */
  from: string;
  to: string;
  /** Each weekday that lies in them, with its hours; none: closed. */
  open: Map<Day, DaySpan[]>;
}

/** One opening of such weeks. */
export interface Opening {
  days: Day[];
  /** Minutes after midnight; `to` is at most 1440. */
  from: number;
  to: number;
}

/** The hours of the coming thirteen weeks as they are certain to be. */
export interface CertainHours {
  weeks: Weeks[];
  /** The days on which nobody can say whether it is open. */
  uncertain: number;
  /** Every day, whether certain or not. */
  days: DayHours[];
}

/**
 * When a counter, or the building, is certain to be open: holidays, exceptions, seasons, notices
 * and the state of the mall are in it already, and a day of which nothing is known is in no week.
 *
 * Formats that know neither holidays nor exceptions can say this and be right.
 */
export function certainHours(
  mall: Mall,
  tenant: Tenant | undefined,
  at: Date,
  calendars?: Calendar[],
): CertainHours {
  const days = comingDays(mall, tenant, at, calendars);
  const weeks: Weeks[] = [];
  let week: Weeks | undefined;
  let uncertain = 0;
  for (const {date, day, spans} of days) {
    if (spans.some(({state}) => state === 'unknown')) {
      uncertain++;
      week = undefined;
      continue;
    }
    const usual = week?.open.get(day);
    if (!week || (usual && !isSame(usual, spans))) {
      weeks.push((week = {from: date, to: date, open: new Map()}));
    }
    week.to = date;
    week.open.set(day, spans);
  }
  return {weeks, uncertain, days};
}

const isSame = (one: DaySpan[], other: DaySpan[]) => JSON.stringify(one) === JSON.stringify(other);

/** The openings of such weeks, the days that share one together, Monday first. */
export function openingsOf({open}: Weeks): Opening[] {
  const openings = new Map<string, Opening>();
  for (const day of DAYS) {
    for (const {from, to} of open.get(day)?.map(inMinutes) ?? []) {
      if (from >= to) continue;
      const key = `${from}-${to}`;
      const same = openings.get(key);
      if (same) same.days.push(day);
      else openings.set(key, {days: [day], from, to});
    }
  }
  return [...openings.values()];
}

/** A notice may begin or end within a minute: what is said lies within what is open. */
const inMinutes = ({from, to}: DaySpan) => ({from: Math.ceil(from), to: Math.floor(to)});
