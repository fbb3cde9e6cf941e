import type {Calendar} from '../schema/index.js';
import {dayNumber} from './day.js';
import {reasonOf, type Reason, type ReasonCode} from './reason.js';

/** A calendar that can be asked about a day by its number. */
export interface Almanac {
  /** Whether the calendar reaches that day; if not, it may be a holiday that nobody has decreed yet. */
  covers(day: number): boolean;
  readonly holidays: ReadonlyMap<number, Reason>;
  readonly jointLeave: ReadonlyMap<number, Reason>;
}

const almanacs = new WeakMap<Calendar, Almanac>();

/** The almanac of a calendar, made once: a calendar is not changed after it was handed over. */
export function almanacOf(calendar: Calendar): Almanac {
  const made = almanacs.get(calendar) ?? makeAlmanac(calendar);
  almanacs.set(calendar, made);
  return made;
}

function makeAlmanac(calendar: Calendar): Almanac {
  const from = dayNumber(calendar.from);
  const to = dayNumber(calendar.to);
  return {
    covers: (day) => from <= day && day <= to,
    holidays: daysOf(calendar, ['national', 'regional'], 'holiday'),
    jointLeave: daysOf(calendar, ['joint-leave'], 'joint-leave'),
  };
}

function daysOf({days}: Calendar, kinds: Calendar['days'][number]['kind'][], code: ReasonCode) {
  const found = days.filter(({kind}) => kinds.includes(kind));
  // Entered backwards, so that a day listed twice keeps the name listed first.
  return new Map(found.reverse().map((day) => [dayNumber(day.date), reasonOf(code, day.name)]));
}
