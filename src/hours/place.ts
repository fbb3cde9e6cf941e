import type {Calendar, Mall} from '../schema/index.js';
import {almanacOf, type Almanac} from './almanac.js';
import {INDONESIAN_CALENDAR} from './calendars/index.js';
import {dateOf, dayNumber} from './day.js';
import {zoneOf, type Zone} from './zone.js';

/** By whose clock and whose holidays hours are read. */
export interface Place {
  /** IANA name of the time zone. */
  timeZone: string;
  /** Absent: the built-in {@link INDONESIAN_CALENDAR}, which this one may also extend. */
  calendar?: Calendar | undefined;
}

/** The clock and the calendar by which hours are read. */
export interface Setting {
  zone: Zone;
  almanac: Almanac;
}

/** It reaches no day: for a mall whose calendar, or one that it extends, is missing. */
const NO_CALENDAR: Calendar = {id: '', from: '', to: '', source: '', days: []};

/** Where a mall is, by clock and calendar; `calendars` are those of its catalog. */
export function placeOf({timeZone, calendar}: Mall, calendars: readonly Calendar[] = []): Place {
  if (calendar === undefined) return {timeZone};
  const found = calendarOf(calendar, calendars);
  return {timeZone, calendar: found ? withBases(found, calendars) : NO_CALENDAR};
}

const settings = new WeakMap<Calendar, Map<string, Setting>>();

/**
 * The clock and calendar of a place; undefined when its time zone is none.
 *
 * Made once for a calendar and a time zone: a calendar is not changed after it was handed over.
 */
export function settingOf({timeZone, calendar = INDONESIAN_CALENDAR}: Place): Setting | undefined {
  let made = settings.get(calendar);
  if (!made) settings.set(calendar, (made = new Map<string, Setting>()));
  const known = made.get(timeZone);
  if (known) return known;

  const zone = zoneOf(timeZone);
  if (!zone) return undefined;
  const setting = {zone, almanac: almanacOf(withBases(calendar, []))};
  made.set(timeZone, setting);
  return setting;
}

/** The calendar of that name: of the catalog first, so that it may replace the built-in one. */
function calendarOf(name: string, calendars: readonly Calendar[], asker?: Calendar) {
  const found = calendars.find((calendar) => calendar.id === name && calendar !== asker);
  return found ?? (name === INDONESIAN_CALENDAR.id ? INDONESIAN_CALENDAR : undefined);
}

/** As many calendars may stand on one another, a built-in one included; more are taken for a circle. */
const MAX_CALENDARS = 10;

/** The calendar with the days of every calendar that it stands on. */
function withBases(calendar: Calendar, calendars: readonly Calendar[]): Calendar {
  const chain = [calendar];
  for (let last = calendar; last.extends !== undefined;) {
    const base = calendarOf(last.extends, calendars, last);
    if (!base || chain.length === MAX_CALENDARS) return NO_CALENDAR;
    chain.push((last = base));
  }
  return chain.reduceRight((base, one) => joined(one, base));
}

const joints = new WeakMap<Calendar, WeakMap<Calendar, Calendar>>();

function joined(calendar: Calendar, base: Calendar): Calendar {
  let made = joints.get(calendar);
  if (!made) joints.set(calendar, (made = new WeakMap<Calendar, Calendar>()));
  let joint = made.get(base);
  if (!joint) made.set(base, (joint = join(calendar, base)));
  return joint;
}

/** The days of both, for the time that both know. */
function join({id, ...own}: Calendar, base: Calendar): Calendar {
  const from = Math.max(dayNumber(own.from), dayNumber(base.from));
  const to = Math.min(dayNumber(own.to), dayNumber(base.to));
  if (Number.isNaN(from + to)) return NO_CALENDAR;
  return {
    id,
    from: dateOf(from),
    to: dateOf(to),
    source: `${own.source}; ${base.source}`,
    days: [...own.days, ...base.days],
  };
}
