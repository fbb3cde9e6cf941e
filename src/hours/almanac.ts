import type {Calendar, CalendarDay} from '../schema/index.js';
import {dayNumber} from './day.js';
import {reasonOf, type Reason, type ReasonCode} from './reason.js';

/** A calendar that can be asked about a day by its number. */
export interface Almanac {
  /** Whether the calendar reaches that day; if not, it may be a holiday that nobody has decreed yet. */
  covers(day: number): boolean;
  readonly holidays: ReadonlyMap<number, Reason>;
  readonly jointLeave: ReadonlyMap<number, Reason>;
}

/** The almanac of a calendar that stands by itself; `settingOf` joins it with what it extends. */
export function almanacOf({from, to, days}: Calendar): Almanac {
  const first = dayNumber(from);
  const last = dayNumber(to);
  return {
    covers: (day) => first <= day && day <= last,
    holidays: reasonsOf('holiday', days, ['national', 'regional']),
    jointLeave: reasonsOf('joint-leave', days, ['joint-leave']),
  };
}

function reasonsOf(code: ReasonCode, days: CalendarDay[], kinds: string[]) {
  const found = days.filter(({kind}) => kinds.includes(kind));
  // Entered backwards, so that a day listed twice keeps the name listed first.
  return new Map(found.reverse().map(({date, name}) => [dayNumber(date), reasonOf(code, name)]));
}
