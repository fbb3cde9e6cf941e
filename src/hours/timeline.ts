import {DAY_MINUTES} from './day.js';
import type {CompiledHours, DayPlan} from './plan.js';
import type {Setting} from './place.js';
import type {Reason} from './reason.js';
import {startOf, type Zone} from './zone.js';

/** What holds from one instant (ms) to another, half-open. */
export interface Stretch {
  from: number;
  to: number;
  state: 'open' | 'closed' | 'unknown';
  reason: Reason;
  /** The comment of the rule that opens it. */
  comment?: string | undefined;
  /** Whether the last ticket has been given. */
  isLate?: boolean | undefined;
}

/** One local day: its stretches follow one another from its first instant to its last. */
export interface DaySheet {
  from: number;
  to: number;
  stretches: Stretch[];
}

/** A state for every instant, in sheets of a day. Nothing is worked out before it is asked for. */
export interface Timeline {
  on(day: number): DaySheet;
  /** Whether it never changes. */
  isSteady: boolean;
}

/** The timeline of one set of hours. */
export const timelineOf = (hours: CompiledHours, setting: Setting): Timeline => ({
  isSteady: isSteady(hours.always),
  on: (day) => sheetOf(hours, setting, day),
});

function isSteady(plan: DayPlan | undefined) {
  const [span, ...others] = plan?.spans ?? [];
  if (!plan || others.length > 0) return false;
  return !span || (span.from === 0 && span.to === DAY_MINUTES);
}

/** The timeline of hours that are asked again and again at the same place. */
export function keptTimeline(hours: CompiledHours, setting: Setting): Timeline {
  // Beside them in a WeakMap, it would cost more to keep than to work out.
  if (hours.kept?.setting !== setting) {
    hours.kept = {setting, timeline: keeping(timelineOf(hours, setting))};
  }
  return hours.kept.timeline;
}

/** A year of days, and those at its edges. */
const MOST_SHEETS = 400;

/** The same timeline, which remembers its sheets. */
export function keeping(timeline: Timeline): Timeline {
  const sheets = new Map<number, DaySheet>();
  return {
    isSteady: timeline.isSteady,
    on(day) {
      const known = sheets.get(day);
      if (known) return known;
      if (sheets.size === MOST_SHEETS) sheets.clear();
      const sheet = timeline.on(day);
      sheets.set(day, sheet);
      return sheet;
    },
  };
}

function sheetOf(hours: CompiledHours, {zone, almanac}: Setting, day: number): DaySheet {
  const layers: Stretch[] = [];
  // A span belongs to the day it starts on, and may last until the end of the next.
  if (!hours.endsAtMidnight) {
    addSpans(layers, hours.planOf(day - 1, almanac), day - 1, zone, DAY_MINUTES);
  }
  const plan = hours.planOf(day, almanac);
  addSpans(layers, plan, day, zone);
  return paintedSheet(zone, day, {state: 'closed', reason: plan.reason}, layers);
}

/** Adds the spans of a day that last longer than `least` minutes after its midnight. */
function addSpans(layers: Stretch[], plan: DayPlan, day: number, zone: Zone, least = 0) {
  const instantOf = (minute: number) => zone.instantOf(day * DAY_MINUTES + minute);
  const {lastTicket = Infinity} = plan;
  for (const {from, to, state, reason = plan.reason, comment} of plan.spans) {
    if (to <= least) continue;
    const cut = Math.max(from, Math.min(to, lastTicket));
    if (from < cut)
      layers.push({from: instantOf(from), to: instantOf(cut), state, reason, comment});
    if (cut < to)
      layers.push({from: instantOf(cut), to: instantOf(to), state, reason, isLate: true});
  }
}

/** A day of one ground with layers over it: those that give tickets above all, then open ones, then the first. */
export function paintedSheet(
  zone: Zone,
  day: number,
  ground: Pick<Stretch, 'state' | 'reason'>,
  layers: Stretch[],
): DaySheet {
  const from = startOf(zone, day);
  const to = startOf(zone, day + 1);
  const stretches: Stretch[] = [];
  for (let at = from; at < to; at = stretches.at(-1)!.to) {
    stretches.push(paintedStretch(at, to, ground, layers));
  }
  return {from, to, stretches};
}

function paintedStretch(
  from: number,
  dayEnd: number,
  ground: Pick<Stretch, 'state' | 'reason'>,
  layers: Stretch[],
): Stretch {
  let top: Stretch | undefined;
  let to = dayEnd;
  for (const layer of layers) {
    if (layer.from > from) to = Math.min(to, layer.from);
    else if (layer.to > from) {
      to = Math.min(to, layer.to);
      if (!top || rankOf(layer) > rankOf(top)) top = layer;
    }
  }
  const {state, reason, comment, isLate} = top ?? (ground as Stretch);
  return {from, to, state, reason, comment, isLate};
}

const rankOf = ({state, isLate}: Stretch) => (state !== 'open' ? 0 : isLate ? 1 : 2);

/** Whether a day has a stretch in that state. */
export const isEver = (state: Stretch['state'], {stretches}: DaySheet) =>
  stretches.some((stretch) => stretch.state === state);

/** The instant of the last ticket: the end of what is open and not late, on a day that has both. */
export function lastTicketOn({stretches}: DaySheet): number | undefined {
  let end: number | undefined;
  for (const {state, isLate, to} of stretches) {
    if (state !== 'open') continue;
    if (isLate) return end;
    end = to;
  }
  return undefined;
}
