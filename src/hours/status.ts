import type {Calendar} from '../schema/index.js';
import {almanacOf} from './almanac.js';
import {INDONESIAN_CALENDAR} from './calendars/index.js';
import type {CompiledHours} from './plan.js';
import {isRule, reasonOf, type Reason, type ReasonCode} from './reason.js';
import {isEver, moments, timelineOf, type Moment, type Setting, type Timeline} from './timeline.js';
import {dayAt, startOf, zoneOf, type Zone} from './zone.js';

/** How far ahead a change is looked for: 366 days, in ms. */
const HORIZON_MS = 366 * 24 * 60 * 60_000;

/** By whose clock and whose holidays hours are read. */
export interface Place {
  /** IANA name of the time zone. */
  timeZone: string;
  /** Absent: the built-in {@link INDONESIAN_CALENDAR}. */
  calendar?: Calendar | undefined;
}

/** Open or not, why, and until when. */
export interface HoursStatus {
  /** `break` is closed after it was open, and before it opens again, on the same local day. */
  state: 'open' | 'break' | 'closed' | 'unknown';
  reason: Reason;
  /** When `state` changes next; absent when that is more than 366 days away or never. */
  until?: Date;
  /** When it opens next; absent while it is open, and when it cannot be promised. */
  opensAt?: Date;
}

/** The status of one set of hours at an instant. A counter in a mall is asked for by {@link counterStatus}. */
export function statusAt(hours: CompiledHours, at: Date, place: Place): HoursStatus {
  const setting = settingOf(place);
  if (!setting) return unknownStatus('time-zone');
  return statusOn(timelineOf(hours, setting), setting.zone, at.getTime());
}

/** The clock and calendar of a place; undefined when its time zone is none. */
export function settingOf({timeZone, calendar = INDONESIAN_CALENDAR}: Place): Setting | undefined {
  const zone = zoneOf(timeZone);
  return zone && {zone, almanac: almanacOf(calendar)};
}

export const unknownStatus = (code: ReasonCode): HoursStatus => ({
  state: 'unknown',
  reason: reasonOf(code),
});

/** The status at an instant of a timeline. */
export function statusOn(timeline: Timeline, zone: Zone, instant: number): HoursStatus {
  if (Number.isNaN(instant)) return unknownStatus('unreadable');

  const now = timeline(instant);
  const next = changeAfter(timeline, instant, now.state);
  return {
    ...(isBreak(timeline, zone, instant, now)
      ? breakStatus(now)
      : {state: now.state, reason: now.reason}),
    ...(next && {until: new Date(next.from)}),
    ...(next?.state === 'open' && {opensAt: new Date(next.from)}),
  };
}

function changeAfter(timeline: Timeline, instant: number, state: Moment['state']) {
  for (const moment of moments(timeline, instant, instant + HORIZON_MS + 1)) {
    if (moment.state !== state) return moment;
  }
  return undefined;
}

function isBreak(timeline: Timeline, zone: Zone, instant: number, {state}: Moment) {
  if (state !== 'closed') return false;
  const day = dayAt(zone, instant);
  return (
    isEver('open', timeline, startOf(zone, day), instant) &&
    isEver('open', timeline, instant, startOf(zone, day + 1))
  );
}

const breakStatus = ({reason}: Moment): HoursStatus => ({
  state: 'break',
  reason: isRule(reason) ? reasonOf('break') : reason,
});
