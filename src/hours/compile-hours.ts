import type {Hours, Schedule} from '../schema/index.js';
import {compileSchedule, NO_HOURS} from './compile-schedule.js';
import {compileText} from './osm/compile-text.js';
import {unknownHours, type CompiledHours} from './plan.js';

/**
 * Hours made ready for questions; what they are is said of {@link compileSchedule}.
 *
 * Text is read as OpenStreetMap's `opening_hours`, and says what it says: it closes on holidays
 * only where it names them, as in `PH off`. `docs/hours-grammar.md` lists what is refused.
 *
 * @throws HoursSyntaxError when the hours cannot be read.
 */
export const compileHours = (hours: Hours): CompiledHours =>
  typeof hours === 'string' ? compileText(hours) : compileSchedule(hours);

const UNREADABLE = unknownHours('unreadable');

/** A bound on what is remembered: each text may come to hold a year of days. */
const MOST_TEXTS = 300;

const texts = new Map<string, CompiledHours>();
const schedules = new WeakMap<Schedule, CompiledHours>();

/**
 * Like {@link compileHours}, but never throws: absent or unreadable hours are unknown at all times,
 * with the reason `no-hours` or `unreadable`. An object is compiled once, so it must not be changed afterwards.
 */
export function knownHours(hours: Hours | undefined): CompiledHours {
  if (hours === undefined) return NO_HOURS;
  if (texts.size > MOST_TEXTS) texts.clear();
  if (typeof hours === 'string') return remembered(texts, hours);
  return typeof hours === 'object' && hours !== null ? remembered(schedules, hours) : UNREADABLE;
}

interface Memory<Key> {
  get(key: Key): CompiledHours | undefined;
  set(key: Key, hours: CompiledHours): unknown;
}

function remembered<Key extends Hours>(memory: Memory<Key>, hours: Key) {
  const known = memory.get(hours);
  if (known) return known;
  const made = readable(hours);
  memory.set(hours, made);
  return made;
}

function readable(hours: Hours) {
  try {
    return compileHours(hours);
  } catch {
    return UNREADABLE;
  }
}
