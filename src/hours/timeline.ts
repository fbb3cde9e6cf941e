import type {Almanac} from './almanac.js';
import {DAY_MINUTES} from './day.js';
import type {CompiledHours, DayPlan} from './plan.js';
import type {Reason} from './reason.js';
import {dayAt, startOf, type Zone} from './zone.js';

/** What holds at an instant, and up to which later instant (ms) at least. */
export interface Moment {
  state: 'open' | 'closed' | 'unknown';
  reason: Reason;
  until: number;
}

/** A state for every instant (ms). Nothing is worked out before it is asked for. */
export type Timeline = (instant: number) => Moment;

/** The clock and the calendar by which hours are read. */
export interface Setting {
  zone: Zone;
  almanac: Almanac;
}

/** One local day in instants, with every stretch that touches it. */
interface DaySheet {
  from: number;
  to: number;
  stretches: Stretch[];
  /** Why it is closed where no stretch lies. */
  reason: Reason;
}

interface Stretch {
  from: number;
  to: number;
  state: 'open' | 'unknown';
  reason: Reason;
}

/** The timeline of one set of hours. */
export function timelineOf(hours: CompiledHours, setting: Setting): Timeline {
  // Questions come day by day: one sheet at hand answers nearly all of them.
  let sheet: DaySheet | undefined;
  return (instant) => {
    if (!sheet || instant < sheet.from || instant >= sheet.to) {
      sheet = sheetOf(hours, setting, dayAt(setting.zone, instant));
    }
    return momentOn(sheet, instant);
  };
}

function sheetOf(hours: CompiledHours, {zone, almanac}: Setting, day: number): DaySheet {
  const today = hours.planOf(day, almanac);
  return {
    from: startOf(zone, day),
    to: startOf(zone, day + 1),
    // A span belongs to the day it starts on, and may last until the end of the next.
    stretches: [
      ...stretchesOf(hours.planOf(day - 1, almanac), day - 1, zone),
      ...stretchesOf(today, day, zone),
    ],
    reason: today.reason,
  };
}

function stretchesOf({spans, reason}: DayPlan, day: number, zone: Zone): Stretch[] {
  const midnight = day * DAY_MINUTES;
  return spans.map((span) => ({
    from: zone.instantOf(midnight + span.from),
    to: zone.instantOf(midnight + span.to),
    state: span.state,
    reason: span.reason ?? reason,
  }));
}

function momentOn({to, stretches, reason}: DaySheet, instant: number): Moment {
  const moment: Moment = {state: 'closed', reason, until: to};
  for (const stretch of stretches) {
    if (stretch.from > instant) moment.until = Math.min(moment.until, stretch.from);
    else if (stretch.to > instant) {
      moment.until = Math.min(moment.until, stretch.to);
      if (moment.state !== 'open') ({state: moment.state, reason: moment.reason} = stretch);
    }
  }
  return moment;
}

/** The moments from one instant to another, the last one reaching to it or beyond. */
export function* moments(timeline: Timeline, from: number, to: number) {
  for (let instant = from; instant < to;) {
    const moment = timeline(instant);
    yield {...moment, from: instant};
    instant = moment.until;
  }
}

/** Whether it is ever in that state between two instants. */
export function isEver(state: Moment['state'], timeline: Timeline, from: number, to: number) {
  for (const moment of moments(timeline, from, to)) if (moment.state === state) return true;
  return false;
}
