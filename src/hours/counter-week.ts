import type {Calendar, Mall, Tenant} from '../schema/index.js';
import {knownHours} from './compile-hours.js';
import {keptCounterTimelines} from './counter.js';
import {dateOf, DAY_MINUTES, DAYS, weekdayOf} from './day.js';
import {specialDays, type DatedHours} from './days-ahead.js';
import {reasonOf, type Reason} from './reason.js';
import {placeOf, settingOf} from './place.js';
import {lastTicketOn, type DaySheet, type Stretch} from './timeline.js';
import type {DayHours, DaySpan} from './week.js';
import {dayAt, startOf, zoneOf, type Zone} from './zone.js';

const MINUTE_MS = 60_000;

/** The instant at which the next local day begins; undefined when the time zone is not valid. */
export function nextMidnight(at: Date, timeZone: string): Date | undefined {
  const zone = zoneOf(timeZone);
  return zone && new Date(startOf(zone, dayAt(zone, at.getTime()) + 1));
}

/**
 * The week of a counter as its visitors find it, Monday first: its own hours within those of
 * the building, less what notices close and what the mall's state forbids. `tenant` absent:
 * the building itself. Spans end at midnight. Empty when the time zone is not valid.
 */
export function counterWeek(
  mall: Mall,
  tenant: Tenant | undefined,
  at: Date,
  calendars?: Calendar[],
): DayHours[] {
  const setting = settingOf(placeOf(mall, calendars));
  if (!setting || Number.isNaN(at.getTime())) return [];
  const {both} = keptCounterTimelines(mall, tenant, setting);
  const today = dayAt(setting.zone, at.getTime());
  const monday = today - weekdayOf(today);
  return DAYS.map((day, index) => ({
    date: dateOf(monday + index),
    day,
    ...hoursOn(both.on(monday + index), monday + index, setting.zone),
    isToday: monday + index === today,
  }));
}

/**
 * What {@link specialDays} says of the next `days` local days, of the agency as of the building,
 * with the hours in which both are open.
 */
export function counterDaysAhead(
  mall: Mall,
  tenant: Tenant | undefined,
  at: Date,
  days: number,
  calendars?: Calendar[],
): DatedHours[] {
  const setting = settingOf(placeOf(mall, calendars));
  if (!setting || Number.isNaN(at.getTime())) return [];
  const {zone, almanac} = setting;
  const sets = tenant?.hours === undefined ? [mall.hours] : [tenant.hours, mall.hours];
  const {both} = keptCounterTimelines(mall, tenant, setting);
  return specialDays({
    today: dayAt(zone, at.getTime()),
    count: days,
    plansOn: (day) => sets.map((hours) => knownHours(hours).planOf(day, almanac)),
    spansOn: (day) => hoursOn(both.on(day), day, zone).spans,
  });
}

/** What the sheet of a day holds for people. */
function hoursOn(sheet: DaySheet, day: number, zone: Zone) {
  const {to, stretches} = sheet;
  const minuteOf = (instant: number) =>
    instant === to
      ? DAY_MINUTES
      : // A notice may begin or end within a minute.
        zone.minuteAt(instant) - day * DAY_MINUTES + (instant % MINUTE_MS) / MINUTE_MS;
  const spans = stretches.flatMap(({state, ...stretch}) =>
    state === 'closed' ? [] : {from: minuteOf(stretch.from), to: minuteOf(stretch.to), state},
  );
  const lastTicket = lastTicketOn(sheet);
  return {
    spans: joined(spans),
    reason: reasonFor(stretches),
    ...(lastTicket !== undefined && {lastTicket: minuteOf(lastTicket)}),
  };
}

/** Stretches end where anything may change, also where nothing does. */
function joined(spans: DaySpan[]): DaySpan[] {
  return spans.reduce<DaySpan[]>((joined, span) => {
    const last = joined.at(-1);
    if (last?.to !== span.from || last.state !== span.state) return [...joined, span];
    return [...joined.slice(0, -1), {...last, to: span.to}];
  }, []);
}

/** An open day is told by what opens it, a closed one by whatever is not its usual week. */
function reasonFor(parts: Stretch[]): Reason {
  const opening = parts.find(({state}) => state !== 'closed');
  const unusual = parts.find(({reason}) => reason.code !== 'weekly');
  // A day that the zone left out has no parts.
  return (opening ?? unusual ?? parts[0])?.reason ?? reasonOf('weekly');
}
