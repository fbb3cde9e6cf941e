import type {Calendar, Mall, Tenant} from '../schema/index.js';
import {counterTimelines} from './counter.js';
import {placeOf, settingOf, type Place} from './place.js';
import type {CompiledHours} from './plan.js';
import {timelineOf, type Timeline} from './timeline.js';
import {dayAt, type Zone} from './zone.js';

/** A stretch of opening, half-open; what lies between two is closed. */
export interface HoursInterval {
  from: Date;
  to: Date;
  /** `unknown`: it may be open. */
  state: 'open' | 'unknown';
  /** The comment of the rule that opens it; absent when it has none. */
  comment?: string;
}

/**
 * When it is open, or may be, between two instants, cut off at both.
 *
 * In order, as long as they can be: midnight, or another reason, does not begin a new one; another comment does.
 */
export function intervals(hours: CompiledHours, from: Date, to: Date, place: Place) {
  const setting = settingOf(place);
  if (!setting) return notKnown(from, to);
  return openings(timelineOf(hours, setting), setting.zone, from, to);
}

/** When a counter is open, or may be, in the sense of {@link counterStatus}, as {@link intervals} gives it. */
export function counterIntervals(
  mall: Mall,
  tenant: Tenant | undefined,
  from: Date,
  to: Date,
  calendars?: Calendar[],
): HoursInterval[] {
  const setting = settingOf(placeOf(mall, calendars));
  if (!setting) return notKnown(from, to);
  // Each day is looked at once: nothing is worth keeping.
  const {both} = counterTimelines(mall, tenant, setting);
  return openings(both, setting.zone, from, to);
}

const notKnown = (from: Date, to: Date): HoursInterval[] =>
  from < to ? [{from, to, state: 'unknown'}] : [];

function openings(timeline: Timeline, zone: Zone, from: Date, to: Date) {
  const found: HoursInterval[] = [];
  const [start, end] = [from.getTime(), to.getTime()];
  if (!(start < end)) return found;
  for (let day = dayAt(zone, start); ; day++) {
    const sheet = timeline.on(day);
    for (const {from, to, state, comment} of sheet.stretches) {
      if (state === 'closed' || to <= start || from >= end) continue;
      const opening = new Date(Math.max(from, start));
      const closing = new Date(Math.min(to, end));
      const last = found.at(-1);
      const goesOn = last?.state === state && last.comment === comment && +last.to === +opening;
      if (goesOn) last.to = closing;
      else found.push(intervalOf(opening, closing, state, comment));
    }
    if (sheet.to >= end) return found;
  }
}

const intervalOf = (
  from: Date,
  to: Date,
  state: HoursInterval['state'],
  comment: string | undefined,
): HoursInterval => (comment === undefined ? {from, to, state} : {from, to, state, comment});
