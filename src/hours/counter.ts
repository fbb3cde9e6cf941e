import type {Calendar, Mall, Notice, Tenant} from '../schema/index.js';
import {knownHours} from './compile-hours.js';
import {dayNumber} from './day.js';
import {placeOf, settingOf, type Setting} from './place.js';
import {reasonOf, stronger} from './reason.js';
import {statusOn, unknownStatus, type HoursStatus} from './status.js';
import {
  isEver,
  keeping,
  keptTimeline,
  paintedSheet,
  timelineOf,
  type DaySheet,
  type Stretch,
  type Timeline,
} from './timeline.js';
import {dayAt, startOf, type Zone} from './zone.js';

/**
 * The status of an agency's counter: its own hours, within those of the building,
 * by the calendar of the mall, less what notices close and what the mall's state forbids.
 *
 * `tenant` absent: the building itself. Hours of the tenant absent: those of the
 * building. `mall.calendar` is looked for in `calendars`, then is the built-in one;
 * when it is neither, no day is sure to be no holiday. Closed beats unknown, and
 * unknown beats open. Never throws for hours that cannot be read: those are `unknown`.
 *
 * Hours and lists of notices are remembered: give new ones, instead of changing those that were asked about.
 */
export function counterStatus(
  mall: Mall,
  tenant: Tenant | undefined,
  at: Date,
  calendars?: Calendar[],
): HoursStatus {
  const setting = settingOf(placeOf(mall, calendars));
  if (isShut(mall.state)) return {state: 'closed', reason: reasonOf(mall.state)};
  if (!setting) return unknownStatus('time-zone');

  const {zone} = setting;
  const {building, own, both} = keptCounterTimelines(mall, tenant, setting);
  const status = statusOn(both, zone, at.getTime());
  return own && isAgencyOut(status, building, own, dayAt(zone, at.getTime()))
    ? {...status, reason: reasonOf('agency')}
    : status;
}

interface CounterTimelines {
  building: Timeline;
  /** Absent: the hours are those of the building. */
  own?: Timeline;
  both: Timeline;
}

const kept = new WeakMap<Mall | Tenant, {of: unknown[]; made: CounterTimelines}>();

/** {@link counterTimelines} of a counter that is asked again and again. */
export function keptCounterTimelines(mall: Mall, tenant: Tenant | undefined, setting: Setting) {
  const counter = tenant ?? mall;
  const of = [mall.state, mall.hours, mall.notices, tenant?.hours, setting];
  const known = kept.get(counter);
  if (known?.of.every((part, index) => part === of[index])) return known.made;
  const timelines = counterTimelines(mall, tenant, setting, keptTimeline);
  const made = {...timelines, both: keeping(timelines.both)};
  kept.set(counter, {of, made});
  return made;
}

/** When the building is open, when the agency's own hours are, and when both are. */
export function counterTimelines(
  mall: Mall,
  tenant: Tenant | undefined,
  setting: Setting,
  make = timelineOf,
): CounterTimelines {
  if (isShut(mall.state)) {
    const building = shut(mall.state, setting.zone);
    return {building, both: building};
  }
  const hours = make(knownHours(mall.hours), setting);
  const closures = closuresOf(mall.notices ?? [], setting.zone);
  const building = closures.length > 0 ? within(gate(closures, setting.zone), hours) : hours;
  if (tenant?.hours === undefined) return {building, both: building};
  const own = make(knownHours(tenant.hours), setting);
  return {building, own, both: within(building, own)};
}

const shut = (state: (typeof SHUT)[number], zone: Zone): Timeline => ({
  isSteady: true,
  on: (day) => paintedSheet(zone, day, {state: 'closed', reason: reasonOf(state)}, []),
});

const SHUT = ['planned', 'moved', 'suspended', 'closed'] as const;

const isShut = (state: Mall['state']): state is (typeof SHUT)[number] =>
  (SHUT as readonly string[]).includes(state);

/** The times at which notices close the mall. */
function closuresOf(notices: Notice[], zone: Zone): Stretch[] {
  return notices
    .filter(({closes}) => closes)
    .map(({from, to, text}) => ({
      state: 'closed',
      // An edge that cannot be read, or is not given, lies beyond all time: a notice never closes less than it says.
      from: edgeOf(from, 0, zone) ?? -Infinity,
      to: (to === undefined ? undefined : edgeOf(to, 1, zone)) ?? Infinity,
      reason: reasonOf('notice', text),
    }));
}

const WITH_OFFSET = /(Z|[+-]\d\d:\d\d)$/i;

/** The instant of a notice's edge: the start of a local day, some days later, or the very instant. */
function edgeOf(edge: string, daysLater: number, zone: Zone) {
  if (WITH_OFFSET.test(edge)) return unlessNaN(Date.parse(edge));
  const day = unlessNaN(dayNumber(edge));
  return day === undefined ? undefined : startOf(zone, day + daysLater);
}

const unlessNaN = (value: number) => (Number.isNaN(value) ? undefined : value);

/** Open but for the closures. */
const gate = (closures: Stretch[], zone: Zone): Timeline => ({
  isSteady: false,
  on: (day) => paintedSheet(zone, day, {state: 'open', reason: reasonOf('weekly')}, closures),
});

const within = (building: Timeline, own: Timeline): Timeline => ({
  isSteady: building.isSteady && own.isSteady,
  on: (day) => meetingOf(building.on(day), own.on(day)),
});

function meetingOf({from, to, stretches: outside}: DaySheet, {stretches: inside}: DaySheet) {
  const stretches: Stretch[] = [];
  let [outer, inner] = [0, 0];
  for (let start = from; start < to;) {
    const stretch = meet(start, outside[outer]!, inside[inner]!);
    stretches.push(stretch);
    start = stretch.to;
    if (outside[outer]!.to === start) outer++;
    if (inside[inner]!.to === start) inner++;
  }
  return {from, to, stretches};
}

function meet(from: number, outer: Stretch, inner: Stretch): Stretch {
  const to = Math.min(outer.to, inner.to);
  if (outer.state === 'closed') {
    return {from, to, state: 'closed', reason: shutReason(outer, inner)};
  }
  const {state, reason} = inner.state === 'open' ? outer : inner;
  if (state !== 'open') return {from, to, state, reason};
  const isLate = inner.isLate ?? outer.isLate;
  const both = stronger(inner.reason, outer.reason);
  return {from, to, state, reason: both, comment: inner.comment, isLate};
}

function shutReason({reason}: Stretch, inner: Stretch) {
  if (inner.state === 'closed') return stronger(inner.reason, reason);
  if (inner.state === 'unknown' || reason.code === 'notice') return reason;
  return reasonOf('building', reason.name);
}

/** A holiday, or an exception with a name, tells more than that the agency is out. */
const ORDINARY: readonly string[] = ['weekly', 'season'];

function isAgencyOut({state, reason}: HoursStatus, building: Timeline, own: Timeline, day: number) {
  if (state !== 'closed' || !ORDINARY.includes(reason.code)) return false;
  const sheet = own.on(day);
  const mayCome = isEver('open', sheet) || isEver('unknown', sheet);
  return !mayCome && isEver('open', building.on(day));
}
