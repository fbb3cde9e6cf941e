import {dateOf} from './day.js';
import {settingOf, type Place} from './place.js';
import type {CompiledHours} from './plan.js';
import {isRule, reasonOf, type Reason, type ReasonCode} from './reason.js';
import {keptTimeline, lastTicketOn, type Stretch, type Timeline} from './timeline.js';
import {dayAt, type Zone} from './zone.js';

/** How far ahead a change is looked for: 366 days, in ms. */
const HORIZON_MS = 366 * 24 * 60 * 60_000;

/** Open or not, why, and until when. */
export interface HoursStatus {
  /** `break` is closed after it was open, and before it opens again, on the same local day. */
  state: 'open' | 'break' | 'closed' | 'unknown';
  reason: Reason;
  /** When `state` changes next; absent when that is more than 366 days away or never. */
  until?: Date;
  /** What it changes to at `until`. */
  nextState?: 'open' | 'closed' | 'unknown';
  /** When it opens next; absent while it is open, and when it cannot be promised. */
  opensAt?: Date;
  /** Up to when its reason holds, where another may come before the state changes. */
  reasonUntil?: Date;
  /** When the last ticket of the day is given; absent when that has passed or is not stated. */
  lastTicketAt?: Date;
  /** Up to where a change was looked for, though none was found; absent when it never changes. */
  searchedTo?: Date;
}

/** The status of one set of hours at an instant. A counter in a mall is asked for by {@link counterStatus}. */
export function statusAt(hours: CompiledHours, at: Date, place: Place): HoursStatus {
  const setting = settingOf(place);
  if (!setting) return unknownStatus('time-zone');
  return statusOn(keptTimeline(hours, setting), setting.zone, at.getTime());
}

export const unknownStatus = (code: ReasonCode): HoursStatus => ({
  state: 'unknown',
  reason: reasonOf(code),
});

/** The status at an instant of a timeline. */
export function statusOn(timeline: Timeline, zone: Zone, instant: number): HoursStatus {
  // Also what lies beyond the days that a Date can hold.
  if (!(Math.abs(instant) < MOST_MS)) return unknownStatus('unreadable');

  const day = dayAt(zone, instant);
  const sheet = timeline.on(day);
  const {stretches} = sheet;
  const index = stretches.findIndex(({to}) => to > instant);
  const now = stretches[index]!;
  const status: HoursStatus = isBreak(stretches, index)
    ? {state: 'break', reason: isRule(now.reason) ? reasonOf('break') : now.reason}
    : {state: now.state, reason: reasonFor(now, day)};

  const next = changeAfter(timeline, day, index, instant + HORIZON_MS);
  if (next) {
    status.until = new Date(next.from);
    status.nextState = next.state;
    if (next.state === 'open') status.opensAt = new Date(next.from);
  } else if (!timeline.isSteady) status.searchedTo = new Date(instant + HORIZON_MS);
  if (hasOtherReason(now, stretches[index + 1])) status.reasonUntil = new Date(now.to);
  const lastTicket = lastTicketOn(sheet) ?? instant;
  if (lastTicket > instant) status.lastTicketAt = new Date(lastTicket);
  return status;
}

/** A Date reaches 8.64e15 ms either way; the search must not run over its end. */
const MOST_MS = 8.64e15 - 2 * HORIZON_MS;

const LAST_TICKET = reasonOf('last-ticket');

function reasonFor({state, reason, isLate}: Stretch, day: number): Reason {
  if (reason.code === 'calendar-ends') return reasonOf(reason.code, dateOf(day).slice(0, 4));
  return state === 'open' && isLate ? LAST_TICKET : reason;
}

function isBreak(stretches: Stretch[], index: number) {
  return (
    stretches[index]!.state === 'closed' &&
    stretches.some(({state}, place) => place < index && state === 'open') &&
    stretches.some(({state}, place) => place > index && state === 'open')
  );
}

function changeAfter(timeline: Timeline, day: number, index: number, horizon: number) {
  if (timeline.isSteady) return undefined;
  let {stretches} = timeline.on(day);
  const {state} = stretches[index]!;
  for (;;) {
    for (index++; index < stretches.length; index++) {
      const stretch = stretches[index]!;
      if (stretch.from > horizon) return undefined;
      if (stretch.state !== state) return stretch;
    }
    ({stretches} = timeline.on(++day));
    index = -1;
  }
}

const hasOtherReason = ({state, reason, isLate}: Stretch, next: Stretch | undefined) =>
  next?.state === state && (next.reason !== reason || next.isLate !== isLate);
