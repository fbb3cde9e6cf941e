import type {Calendar, Mall, Tenant} from '../schema/index.js';
import {knownHours} from './compile.js';
import {counterTimelines, placeOf} from './counter.js';
import {dateOf, DAY_MINUTES, dayNumber, DAYS, weekdayOf} from './day.js';
import type {Reason} from './reason.js';
import {settingOf} from './status.js';
import {moments, type Moment, type Timeline} from './timeline.js';
import {daysAhead, type DatedHours, type DayHours, type DaySpan} from './week.js';
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
  const {both} = counterTimelines(mall, tenant, setting);
  const today = dayAt(setting.zone, at.getTime());
  const monday = today - weekdayOf(today);
  return DAYS.map((day, index) => ({
    date: dateOf(monday + index),
    day,
    ...hoursOn(both, setting.zone, monday + index),
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
  const {both} = counterTimelines(mall, tenant, setting);
  return withoutRepeats(ahead).flatMap((dated) => asOpenInBoth(dated, both, setting.zone));
}

function withoutRepeats(ahead: DatedHours[]) {
  const known = new Map(ahead.map((dated) => [`${dated.from} ${dated.to} ${dated.code}`, dated]));
  return [...known.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The same days with the hours in which both are open, in pieces where those differ from day to day. */
function asOpenInBoth(dated: DatedHours, both: Timeline, zone: Zone): DatedHours[] {
  if (!dated.spans) return [dated];
  const pieces: DatedHours[] = [];
  for (let day = dayNumber(dated.from); day <= dayNumber(dated.to); day++) {
    const {spans} = hoursOn(both, zone, day);
    const last = pieces.at(-1);
    if (last && JSON.stringify(last.spans) === JSON.stringify(spans)) last.to = dateOf(day);
    else pieces.push({...dated, from: dateOf(day), to: dateOf(day), spans});
  }
  return pieces;
}

/** What a timeline holds for one local day. */
function hoursOn(timeline: Timeline, zone: Zone, day: number): {spans: DaySpan[]; reason: Reason} {
  const from = startOf(zone, day);
  const to = startOf(zone, day + 1);
  const parts = [...moments(timeline, from, to)];
  const spans = parts.flatMap(({state, from: start, until}) =>
    state === 'closed'
      ? []
      : {
          from: (start - from) / MINUTE_MS,
          to: until >= to ? DAY_MINUTES : (until - from) / MINUTE_MS,
          state,
        },
  );
  return {spans: joined(spans), reason: reasonFor(parts)};
}

/** Moments end where anything may change, also where nothing does. */
function joined(spans: DaySpan[]): DaySpan[] {
  return spans.reduce<DaySpan[]>((joined, span) => {
    const last = joined.at(-1);
    if (last?.to !== span.from || last.state !== span.state) return [...joined, span];
    return [...joined.slice(0, -1), {...last, to: span.to}];
  }, []);
}

/** An open day is told by what opens it, a closed one by whatever is not its usual week. */
function reasonFor(parts: Moment[]): Reason {
  const opening = parts.find(({state}) => state !== 'closed');
  const unusual = parts.find(({reason}) => reason.code !== 'weekly');
  return (opening ?? unusual ?? parts[0]!).reason;
}
