import type {Calendar, Mall, Notice, Tenant} from '../schema/index.js';
import {INDONESIAN_CALENDAR} from './calendars/index.js';
import {knownHours} from './compile.js';
import {dayNumber, DAY_MINUTES} from './day.js';
import {reasonOf, stronger, type Reason} from './reason.js';
import {settingOf, statusOn, unknownStatus, type HoursStatus, type Place} from './status.js';
import {isEver, timelineOf, type Moment, type Setting, type Timeline} from './timeline.js';
import {dayAt, startOf, type Zone} from './zone.js';

/**
 * The status of an agency's counter: its own hours, within those of the building,
 * by the calendar of the mall, less what notices close and what the mall's state forbids.
 *
 * `tenant` absent: the building itself. Hours of the tenant absent: those of the
 * building. `mall.calendar` is looked for in `calendars`, then is the built-in one;
 * when it is neither, no day is sure to be no holiday. Closed beats unknown, and
 * unknown beats open. Never throws for hours that cannot be read: those are `unknown`.
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
  const {building, own, both} = counterTimelines(mall, tenant, setting);
  const status = statusOn(both, zone, at.getTime());
  return own && isAgencyOut(status, building, own, zone, at.getTime())
    ? {...status, reason: reasonOf('agency')}
    : status;
}

/** When the building is open, when the agency's own hours are, and when both are. */
export function counterTimelines(mall: Mall, tenant: Tenant | undefined, setting: Setting) {
  if (isShut(mall.state)) {
    const building = shut(mall.state);
    return {building, both: building};
  }
  const building = lessClosures(
    timelineOf(knownHours(mall.hours), setting),
    closuresOf(mall.notices ?? [], setting.zone),
  );
  if (tenant?.hours === undefined) return {building, both: building};
  const own = timelineOf(knownHours(tenant.hours), setting);
  return {building, own, both: within(building, own)};
}

const shut =
  (state: (typeof SHUT)[number]): Timeline =>
  () => ({state: 'closed', reason: reasonOf(state), until: Infinity});

const SHUT = ['planned', 'moved', 'suspended', 'closed'] as const;

const isShut = (state: Mall['state']): state is (typeof SHUT)[number] =>
  (SHUT as readonly string[]).includes(state);

/** For a mall whose calendar is missing: it reaches no day. */
const NO_CALENDAR: Calendar = {id: '', from: '', to: '', source: '', days: []};

/** Where a mall is, by clock and calendar; `calendars` are those of its catalog. */
export function placeOf({timeZone, calendar}: Mall, calendars: Calendar[] = []): Place {
  if (calendar === undefined) return {timeZone};
  const found = [...calendars, INDONESIAN_CALENDAR].find(({id}) => id === calendar);
  return {timeZone, calendar: found ?? NO_CALENDAR};
}

/** A time at which a notice closes the mall, in ms, half-open. */
interface Closure {
  from: number;
  to: number;
  reason: Reason;
}

function closuresOf(notices: Notice[], zone: Zone): Closure[] {
  return notices
    .filter(({closes}) => closes)
    .map(({from, to, text}) => ({
      // An edge that cannot be read, or is not given, lies beyond all time: a notice never closes less than it says.
      from: edgeOf(from, 0, zone) ?? -Infinity,
      to: (to === undefined ? undefined : edgeOf(to, 1, zone)) ?? Infinity,
      reason: reasonOf('notice', text),
    }));
}

const WITH_OFFSET = /T.*(Z|[+-]\d\d:\d\d)$/i;

/** The instant of a notice's edge: the start of a local day, some days later, or the very instant. */
function edgeOf(edge: string, daysLater: number, zone: Zone) {
  const instant = WITH_OFFSET.test(edge)
    ? Date.parse(edge)
    : zone.instantOf((dayNumber(edge) + daysLater) * DAY_MINUTES);
  return Number.isNaN(instant) ? undefined : instant;
}

function lessClosures(timeline: Timeline, closures: Closure[]): Timeline {
  if (closures.length === 0) return timeline;
  return (instant) => {
    const closure = closures.find(({from, to}) => from <= instant && instant < to);
    if (closure) return {state: 'closed', reason: closure.reason, until: closure.to};

    const moment = timeline(instant);
    const ahead = closures.map(({from}) => from).filter((from) => from > instant);
    return {...moment, until: Math.min(moment.until, ...ahead)};
  };
}

function within(building: Timeline, own: Timeline): Timeline {
  return (instant) => {
    const outer = building(instant);
    const inner = own(instant);
    return {...meet(outer, inner), until: Math.min(outer.until, inner.until)};
  };
}

function meet(outer: Moment, inner: Moment): Pick<Moment, 'state' | 'reason'> {
  if (outer.state === 'closed') return {state: 'closed', reason: shutReason(outer, inner)};
  if (inner.state !== 'open') return inner;
  if (outer.state !== 'open') return outer;
  return {state: 'open', reason: stronger(inner.reason, outer.reason)};
}

function shutReason({reason}: Moment, inner: Moment) {
  if (inner.state === 'closed') return stronger(inner.reason, reason);
  if (inner.state === 'unknown' || reason.code === 'notice') return reason;
  return reasonOf('building', reason.name);
}

/** A holiday, or an exception with a name, tells more than that the agency is out. */
const ORDINARY: readonly string[] = ['weekly', 'season'];

function isAgencyOut(
  {state, reason}: HoursStatus,
  building: Timeline,
  own: Timeline,
  zone: Zone,
  instant: number,
) {
  if (state !== 'closed' || !ORDINARY.includes(reason.code)) return false;
  const day = dayAt(zone, instant);
  const [from, to] = [startOf(zone, day), startOf(zone, day + 1)];
  const mayCome = isEver('open', own, from, to) || isEver('unknown', own, from, to);
  return !mayCome && isEver('open', building, from, to);
}
