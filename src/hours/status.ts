import {dateOf} from './day.js';
import {settingOf, type Place} from './place.js';
import type {CompiledHours} from './plan.js';
import {isRule, reasonOf, type Reason, type ReasonCode} from './reason.js';
import {keptTimeline, lastTicketOn, type DaySheet, type Timeline} from './timeline.js';
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
  /** What it changes to at `until`, and why. */
  nextState?: HoursStatus['state'];
  nextReason?: Reason;
  /** When it opens next; absent while it is open, and when it cannot be promised. */
  opensAt?: Date;
  /** Up to when its reason holds, where another comes before the state changes, on the same local day. */
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
  const index = sheet.stretches.findIndex(({to}) => to > instant);
  const now: Spot = {sheet, index, day};
  const status: HoursStatus = tell(now);

  const next = changeAfter(timeline, now, instant + HORIZON_MS);
  if (next) foretell(status, next);
  else if (!timeline.isSteady) status.searchedTo = new Date(instant + HORIZON_MS);
  const reasonUntil = otherReasonAfter(now, status.reason);
  if (reasonUntil) status.reasonUntil = new Date(reasonUntil);
  const lastTicket = lastTicketOn(sheet) ?? instant;
  if (lastTicket > instant) status.lastTicketAt = new Date(lastTicket);
  return status;
}

/** A Date reaches 8.64e15 ms either way; the search must not run over its end. */
const MOST_MS = 8.64e15 - 2 * HORIZON_MS;

const LAST_TICKET = reasonOf('last-ticket');
const BREAK = reasonOf('break');

/** Where in a timeline something holds: which stretch of which day. */
interface Spot {
  sheet: DaySheet;
  index: number;
  day: number;
}

const stretchAt = ({sheet, index}: Spot) => sheet.stretches[index]!;

function tell(spot: Spot): Pick<HoursStatus, 'state' | 'reason'> {
  const {state, reason, isLate} = stretchAt(spot);
  if (isBreak(spot)) return {state: 'break', reason: isRule(reason) ? BREAK : reason};
  if (state === 'open' && isLate) return {state, reason: LAST_TICKET};
  return {state, reason: reason.code === 'calendar-ends' ? yearOf(spot) : reason};
}

const yearOf = ({day}: Spot) => reasonOf('calendar-ends', dateOf(day).slice(0, 4));

function isBreak({sheet: {stretches}, index}: Spot) {
  return (
    stretches[index]!.state === 'closed' &&
    stretches.some(({state}, place) => place < index && state === 'open') &&
    stretches.some(({state}, place) => place > index && state === 'open')
  );
}

function foretell(status: HoursStatus, next: Spot) {
  const {from} = stretchAt(next);
  const {state, reason} = tell(next);
  status.until = new Date(from);
  status.nextState = state;
  status.nextReason = reason;
  if (state === 'open') status.opensAt = new Date(from);
}

function changeAfter(timeline: Timeline, now: Spot, horizon: number): Spot | undefined {
  if (timeline.isSteady) return undefined;
  const {state} = stretchAt(now);
  let {sheet, index, day} = now;
  for (;;) {
    for (index++; index < sheet.stretches.length; index++) {
      const stretch = sheet.stretches[index]!;
      if (stretch.from > horizon) return undefined;
      if (stretch.state !== state) return {sheet, index, day};
    }
    sheet = timeline.on(++day);
    index = -1;
  }
}

/** When another reason is told for the same state. */
function otherReasonAfter(now: Spot, reason: Reason): number | undefined {
  const {stretches} = now.sheet;
  for (let index = now.index + 1; index < stretches.length; index++) {
    const {state, from} = stretches[index]!;
    if (state !== stretchAt(now).state) return undefined;
    const other = tell({...now, index}).reason;
    if (other.code !== reason.code || other.name !== reason.name) return from;
  }
  return undefined;
}
