import type {CompiledHours} from './plan.js';
import {settingOf, type Place} from './status.js';
import {moments, timelineOf} from './timeline.js';

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
 * In order, as long as they can be: midnight, or another reason, does not begin a new one.
 */
export function intervals(hours: CompiledHours, from: Date, to: Date, place: Place) {
  const setting = settingOf(place);
  if (!setting) return from < to ? [{from, to, state: 'unknown' as const}] : [];

  const found: HoursInterval[] = [];
  for (const moment of moments(timelineOf(hours, setting), from.getTime(), to.getTime())) {
    if (moment.state === 'closed') continue;
    const last = found.at(-1);
    const end = new Date(Math.min(moment.until, to.getTime()));
    if (last?.state === moment.state && last.to.getTime() === moment.from) last.to = end;
    else found.push({from: new Date(moment.from), to: end, state: moment.state});
  }
  return found;
}
