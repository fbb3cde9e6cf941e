import {
  compileHours,
  localParts,
  nextMidnight,
  type HoursStatus,
  type Reason,
} from '../../hours/index.js';
import type {Hours} from '../../schema/index.js';
import {clock, dayAndDate, dayName, say, zoneName, type Words} from '../../terms/index.js';

const MINUTE_MS = 60_000;
const MS_A_DAY = 24 * 60 * MINUTE_MS;

/** How many minutes ahead something is near. */
const NEAR = 60;

/** How a status is looked at: from when, by which clock, and how much is to be said. */
export interface View {
  present: Date;
  timeZone: string;
  words: Words;
  /** `compact`: what comes next alone. `full`: also what is not near. */
  size: 'compact' | 'plain' | 'full';
  /** The hours as the data has them, those of the counter first: what cannot be read is shown. */
  hours: (Hours | undefined)[];
  /** How many visitors are served in a day. */
  quota: number | undefined;
}

/** Something said of a status. */
export interface Fact {
  /** `tutup 15.30 WIB` */
  text: string;
  /** The instant that it names. */
  at?: Date | undefined;
}

/** A status as a visitor reads it: `Buka`, and the facts that follow, the most needed first. */
export interface StatusWords {
  state: string;
  facts: Fact[];
}

/** Says a status in words. */
export function statusInWords(status: HoursStatus, view: View): StatusWords {
  const {words} = view;
  const isLate = status.reason.code === 'last-ticket';
  return {
    state: isLate ? words.noTickets : words[status.state],
    facts: factsOf(status, view).filter(({text}) => text),
  };
}

function factsOf(status: HoursStatus, view: View): Fact[] {
  const {size, words} = view;
  // Of an open end, text says that it is not known, and nothing more.
  const whyNot = status.state === 'unknown' ? words.notFixed : '';
  const reason = {text: reasonInWords(status.reason, words) || whyNot};
  const next = nextInWords(status, view);
  const after = {text: afterInWords(status, view)};
  const written = {text: hoursAsWritten(status, view)};
  if (size === 'compact') return next.at ? [next, after] : [reason.text ? reason : next, written];
  const tickets = ticketsInWords(status, view);
  return size === 'full'
    ? [next, reason, after, tickets, {text: quotaInWords(status, view)}, written]
    : [reason, next, after, tickets, written];
}

function reasonInWords({code, name}: Reason, words: Words) {
  const sentence = Object.hasOwn(words.reasons, code) ? words.reasons[code] : undefined;
  return sentence?.(say(name, words)) ?? '';
}

function nextInWords(status: HoursStatus, view: View): Fact {
  const {state, until, nextState, nextReason, searchedTo} = status;
  const {words} = view;
  if (nextReason && isUntold(nextReason)) return {text: reasonInWords(nextReason, words)};
  if (until) {
    const sentence = nextState && words.next[state][nextState];
    return sentence ? {text: sentence(whenInWords(until, status, view)), at: until} : NOTHING;
  }
  if (state === 'open') return {text: words.hours.allDay};
  return state === 'closed' && searchedTo ? {text: words.noOpening} : NOTHING;
}

const NOTHING: Fact = {text: ''};

/** Nobody opens, not even perhaps, because from then on the data says nothing. */
const isUntold = ({code}: Reason) => code === 'no-hours' || code === 'unreadable';

/** What a visitor must know of what comes next: that no ticket is left, or, with room for it, why it is in doubt. */
function afterInWords({reason, nextState, nextReason}: HoursStatus, {words, size}: View) {
  if (!nextReason || isUntold(nextReason)) return '';
  if (nextReason.code === 'last-ticket') return words.ticketsGone;
  const isInDoubt = nextState === 'unknown' && size !== 'compact';
  const doubt = isInDoubt ? reasonInWords(nextReason, words) : '';
  return doubt === reasonInWords(reason, words) ? '' : doubt;
}

/** `dalam 25 menit (15.00 WIB)`, `15.30 WIB`, `besok 08.00 WIB`, `Senin, 5 Jan 08.00 WIB`. */
function whenInWords(instant: Date, status: HoursStatus, view: View) {
  const {present, timeZone, words} = view;
  const {date, minutes} = localParts(instant, timeZone);
  const time = timeInWords(minutes, view);
  const left = minutesTo(instant, present);
  if (isCountedDown(status, view) && left <= NEAR) {
    return words.soon(words.units.minutes(String(left), left === 1), time);
  }
  const days = (Date.parse(date) - Date.parse(localParts(present, timeZone).date)) / MS_A_DAY;
  const near = words.dayFromToday(days);
  return words.at(near ?? (days < 7 ? dayName(date, words) : dayAndDate(date, words)), time);
}

/** `15.30 WIB`, which no line may break. */
const timeInWords = (minutes: number, {timeZone, words}: View) =>
  `${clock(minutes, words)}\u00A0${zoneName(timeZone, words)}`;

/** Whole minutes as the clock on the wall goes: one is left until it strikes. */
const minutesTo = (instant: Date, present: Date) =>
  Math.ceil((instant.getTime() - present.getTime()) / MINUTE_MS);

/** What may not happen is not counted down to. */
const isCountedDown = ({state, nextState}: HoursStatus, {size}: View) =>
  size !== 'compact' && state !== 'unknown' && nextState !== 'unknown';

function ticketsInWords({lastTicketAt}: HoursStatus, view: View): Fact {
  if (!lastTicketAt) return NOTHING;
  const {present, timeZone, size, words} = view;
  if (size !== 'full' && minutesTo(lastTicketAt, present) > NEAR) return NOTHING;
  const {minutes} = localParts(lastTicketAt, timeZone);
  return {text: words.ticketsUntil(timeInWords(minutes, view)), at: lastTicketAt};
}

/** Nobody is served where it is closed for good. */
const quotaInWords = ({state, until}: HoursStatus, {quota, words}: View) =>
  quota === undefined || (state === 'closed' && !until) ? '' : words.service.quota(quota);

/** Hours that could not be read: a person may understand them. */
function hoursAsWritten({reason, nextReason}: HoursStatus, {hours, words}: View) {
  if (reason.code !== 'unreadable' && nextReason?.code !== 'unreadable') return '';
  const written = hours.find(isUnreadableText);
  return written === undefined ? '' : words.hours.asWritten(written);
}

function isUnreadableText(hours: Hours | undefined): hours is string {
  if (typeof hours !== 'string') return false;
  try {
    compileHours(hours);
    return false;
  } catch {
    return true;
  }
}

/** When the words are no longer true; it lies after the present. Undefined in a time zone that does not exist. */
export function wordsChangeAt(status: HoursStatus, view: View): Date | undefined {
  const {present, timeZone, size} = view;
  const {until, reasonUntil, lastTicketAt} = status;
  const midnight = nextMidnight(present, timeZone);
  const instants = [midnight, until, reasonUntil, lastTicketAt].map(Number);
  if (until && isCountedDown(status, view)) {
    instants.push(before(until, Math.min(NEAR, minutesTo(until, present) - 1)));
  }
  if (lastTicketAt && size === 'plain') instants.push(before(lastTicketAt, NEAR));
  const change = Math.min(...instants.filter((instant) => instant > present.getTime()));
  return Number.isFinite(change) ? new Date(change) : undefined;
}

const before = (instant: Date, minutes: number) => instant.getTime() - minutes * MINUTE_MS;
