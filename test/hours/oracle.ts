import type {Calendar, Mall, Schedule, Span, Tenant} from '../../src/schema/index.js';

// A second reading of the contract, as slow and plain as it can be: it knows one minute at a
// time, compares dates as text, and shares nothing with the engine but the types.

export type Bare = 'open' | 'closed' | 'unknown';
export type State = Bare | 'break';

const MINUTE = 60_000;
const NAMES = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];

/** Remembers each answer: the walks cross the same minutes and days again and again. */
export function remembered<Key, Value extends NonNullable<unknown>>(answer: (key: Key) => Value) {
  const known = new Map<Key, Value>();
  return (key: Key): Value => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = answer(key)));
    return value;
  };
}

/** Minutes from the midnight of 1 January 1970 on the wall, the offset from UTC being in minutes. */
const wall = (instant: number, offset: number) => Math.floor(instant / MINUTE) + offset;
const dateOfDay = remembered((day: number) =>
  new Date(day * 1440 * MINUTE).toISOString().slice(0, 10),
);
const dateOn = (instant: number, offset: number) =>
  dateOfDay(Math.floor(wall(instant, offset) / 1440));
const dayBefore = remembered((date: string) =>
  new Date(Date.parse(date) - 24 * 60 * MINUTE).toISOString().slice(0, 10),
);
const daysIn = (from: string, to: string) => Date.parse(to) - Date.parse(from);
const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

interface DayRule {
  code: string;
  open: Span[];
  isDoubtful: boolean;
}

/** What holds at an instant. */
export interface Moment {
  state: Bare;
  code: string;
  /** Whether the last ticket has been given. */
  isLate: boolean;
}

function mostSpecific<Dated extends {from: string; to?: string}>(list: Dated[], date: string) {
  let best: Dated | undefined;
  for (const dated of list) {
    const to = dated.to ?? dated.from;
    if (date < dated.from || date > to) continue;
    if (!best || daysIn(dated.from, to) <= daysIn(best.from, best.to ?? best.from)) best = dated;
  }
  return best;
}

export function ruleOn(schedule: Schedule, calendar: Calendar, date: string): DayRule {
  const exception = mostSpecific(schedule.exceptions ?? [], date);
  if (exception) return {code: 'exception', open: exception.open, isDoubtful: false};

  const isOutside = date < calendar.from || date > calendar.to;
  const kinds = calendar.days.filter((day) => day.date === date).map((day) => day.kind);
  const holidays = schedule.holidays ?? 'closed';
  const jointLeave = schedule.jointLeave ?? 'closed';
  if (kinds.some((kind) => kind === 'national' || kind === 'regional') && holidays !== 'open') {
    return {code: 'holiday', open: holidays === 'closed' ? [] : holidays, isDoubtful: isOutside};
  }
  if (kinds.includes('joint-leave') && jointLeave !== 'open') {
    return {
      code: 'joint-leave',
      open: jointLeave === 'closed' ? [] : jointLeave,
      isDoubtful: isOutside,
    };
  }

  const season = mostSpecific(schedule.seasons ?? [], date);
  const name = NAMES[new Date(date).getUTCDay()];
  const open = (season ?? schedule).weekly
    .filter(({days}) => days.some((day) => day === name))
    .flatMap((rule) => rule.open);
  const isDoubtful = isOutside && !(holidays === 'open' && jointLeave === 'open');
  return {code: season ? 'season' : 'weekly', open, isDoubtful};
}

function isBlank({weekly, seasons = [], exceptions = [], holidays, jointLeave}: Schedule) {
  const lists = [weekly, seasons, exceptions, holidays, jointLeave];
  return lists.every((list) => !Array.isArray(list) || list.length === 0);
}

/** The minutes, counted from the midnight of its day, at which a rule is open. */
const heldBy = remembered(({open}: DayRule) => {
  const held = Array<boolean>(2 * 1440).fill(false);
  for (const {from, to} of open) {
    const start = minutes(from);
    held.fill(true, start, minutes(to) <= start ? minutes(to) + 1440 : minutes(to));
  }
  return held;
});

const isHeld = (rule: DayRule, minute: number) => heldBy(rule)[minute]!;

/** The minute of the final closing of the day, breaks counted. */
const closingOf = remembered((rule: DayRule) => heldBy(rule).lastIndexOf(true) + 1);

/** Whether only the last minutes are left before the final closing of the day. */
const isLastTicketGiven = (rule: DayRule, lastTicket: number, minute: number) =>
  closingOf(rule) - minute <= lastTicket;

/** One schedule, minute by minute. */
export function reading(schedule: Schedule, calendar: Calendar, offset: number) {
  const ruleOf = remembered((date: string) => ruleOn(schedule, calendar, date));
  const isUnknown = isBlank(schedule);
  const {lastTicket = 0} = schedule;
  return (instant: number): Moment => {
    if (isUnknown) return {state: 'unknown', code: 'no-hours', isLate: false};

    const date = dateOn(instant, offset);
    const minute = wall(instant, offset) % 1440;
    const today = ruleOf(date);
    const held = [
      {rule: ruleOf(dayBefore(date)), minute: minute + 1440},
      {rule: today, minute},
    ].filter(({rule, minute}) => isHeld(rule, minute));
    if (held.length === 0) return {state: 'closed', code: today.code, isLate: false};
    // Of a night that runs into the hours of its morning, the night goes first while it gives tickets.
    const told = held.map(({rule, minute}) => ({
      ...rule,
      isLate: lastTicket > 0 && isLastTicketGiven(rule, lastTicket, minute),
    }));
    const sure = told.filter(({isDoubtful}) => !isDoubtful);
    const best = sure.find(({isLate}) => !isLate) ?? sure[0];
    return best
      ? {state: 'open', code: best.code, isLate: best.isLate}
      : {state: 'unknown', code: 'calendar-ends', isLate: told[0]!.isLate};
  };
}

function isNotified({notices = []}: Mall, offset: number, instant: number) {
  const date = dateOn(instant, offset);
  return notices.some(({from, to, closes}) => {
    const begun = from.length === 10 ? date >= from : instant >= Date.parse(from);
    const over = to && (to.length === 10 ? date > to : instant >= Date.parse(to));
    return closes && begun && !over;
  });
}

/** A counter in its building, minute by minute; both have schedules. */
export function counterReading(
  mall: Mall,
  tenant: Tenant | undefined,
  calendar: Calendar,
  offset: number,
) {
  const of = (hours: unknown) => reading(hours as Schedule, calendar, offset);
  const building = of(mall.hours ?? {weekly: []});
  const own = tenant?.hours ? of(tenant.hours) : building;
  const shut = {state: 'closed' as const, isLate: false};
  return (instant: number): Pick<Moment, 'state' | 'isLate'> => {
    if (!['operating', 'trial'].includes(mall.state)) return shut;
    if (isNotified(mall, offset, instant)) return shut;
    const moments = [own(instant), building(instant)];
    if (moments.some(({state}) => state === 'closed')) return shut;
    const unknown = moments.find(({state}) => state === 'unknown');
    return unknown ?? {state: 'open', isLate: moments.some(({isLate}) => isLate)};
  };
}

/** The state with its breaks told apart, by looking at every minute of the local day. */
export function stateWithBreaks(
  stateAt: (instant: number) => Bare,
  offset: number,
  instant: number,
): State {
  const state = stateAt(instant);
  if (state !== 'closed') return state;
  const date = dateOn(instant, offset);
  const isOpenTowards = (step: number) => {
    for (let at = instant; dateOn(at, offset) === date; at += step) {
      if (stateAt(at) === 'open') return true;
    }
    return false;
  };
  return isOpenTowards(-MINUTE) && isOpenTowards(MINUTE) ? 'break' : 'closed';
}

/** When the minutes of the local day end in which tickets are given before none are, if still to come. */
export function lastTicketAfter(
  momentAt: (instant: number) => Pick<Moment, 'state' | 'isLate'>,
  offset: number,
  instant: number,
) {
  const date = dateOn(instant, offset);
  let start = instant;
  while (dateOn(start - MINUTE, offset) === date) start -= MINUTE;
  let end: number | undefined;
  for (let at = start; dateOn(at, offset) === date; at += MINUTE) {
    const {state, isLate} = momentAt(at);
    if (state !== 'open') continue;
    if (isLate) return end && end > instant ? end : undefined;
    end = at + MINUTE;
  }
  return undefined;
}

/** The first minute at which the state is another, looked for as many days ahead. */
export function nextChange(stateAt: (instant: number) => Bare, instant: number, days: number) {
  const state = stateAt(instant);
  for (let at = instant; at <= instant + days * 1440 * MINUTE; at += MINUTE) {
    if (stateAt(at) !== state) return {at, state: stateAt(at)};
  }
  return undefined;
}
