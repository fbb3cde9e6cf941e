import type {Calendar, Mall, Tenant} from '../schema/index.js';
import {knownHours} from './compile-hours.js';
import {keptCounterTimelines} from './counter.js';
import {dateOf, DAY_MINUTES, dayNumber, DAYS, weekdayOf} from './day.js';
import {reasonOf, type Reason} from './reason.js';
import {placeOf, settingOf} from './place.js';
import {lastTicketOn, type DaySheet, type Stretch, type Timeline} from './timeline.js';
import {daysAhead, type DatedHours, type DayHours, type DaySpan} from './week.js';
import {dayAt, startOf, zoneOf} from './zone.js';

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
    ...hoursOn(both.on(monday + index)),
    isToday: monday + index === today,
  }));
}

/**
 * The exceptions, holidays, days of joint leave and seasons of the next `days` days, of the
 * agency as of the building, with the hours in which both are open.
 */
export function counterDaysAhead(
  mall: Mall,
  tenant: Tenant | undefined,
  at: Date,
  days: number,
  calendars?: Calendar[],
): DatedHours[] {
  const place = placeOf(mall, calendars);
  const setting = settingOf(place);
  if (!setting) return [];
  const sets = tenant?.hours === undefined ? [mall.hours] : [tenant.hours, mall.hours];
  const ahead = sets.flatMap((hours) => daysAhead(knownHours(hours), at, days, place));
  const {both} = keptCounterTimelines(mall, tenant, setting);
  return withoutRepeats(ahead).flatMap((dated) => asOpenInBoth(dated, both));
}

function withoutRepeats(ahead: DatedHours[]) {
  const known = new Map(ahead.map((dated) => [`${dated.from} ${dated.to} ${dated.code}`, dated]));
  return [...known.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The same days with the hours in which both are open, in pieces where those differ from day to day. */
function asOpenInBoth(dated: DatedHours, both: Timeline): DatedHours[] {
  if (!dated.spans) return [dated];
  const pieces: DatedHours[] = [];
  for (let day = dayNumber(dated.from); day <= dayNumber(dated.to); day++) {
    const {spans} = hoursOn(both.on(day));
    const last = pieces.at(-1);
    if (last && JSON.stringify(last.spans) === JSON.stringify(spans)) last.to = dateOf(day);
    else pieces.push({...dated, from: dateOf(day), to: dateOf(day), spans});
  }
  return pieces;
}

/** What the sheet of a day holds for people. */
function hoursOn(sheet: DaySheet) {
  const {from, to, stretches} = sheet;
  const minuteOf = (instant: number) =>
    instant === to ? DAY_MINUTES : (instant - from) / MINUTE_MS;
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
