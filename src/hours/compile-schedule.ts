import type {Exception, Schedule, Season, Span, WeeklyRule} from '../schema/index.js';
import type {Almanac} from './almanac.js';
import {DAYS, DAY_MINUTES, dayNumber, weekdayOf} from './day.js';
import {HoursSyntaxError} from './hours-syntax-error.js';
import {
  inDoubt,
  unknownHours,
  type CompiledHours,
  type DayPlan,
  type PlanSpan,
  type Rule,
  type Run,
} from './plan.js';
import {reasonOf, type Reason} from './reason.js';

/**
 * Hours of which nothing is known. Office hours are never put in their place:
 * Perpres 21/2023 sets them for the civil service (Friday's break is 90 minutes,
 * the others' 60), but its article 7 lets units that serve the public differ.
 */
export const NO_HOURS = unknownHours('no-hours');

/**
 * Makes hours ready for {@link statusAt}, {@link intervals} and {@link weekOf}.
 *
 * For each day the first of these rules that covers it holds: exception (the
 * shorter run before the longer, the later listed before the earlier), national or
 * regional holiday, joint leave, season, week. Several weekly rules for one day
 * add up. A day that a season or the week does not list is closed.
 *
 * @throws {@link HoursSyntaxError} when the hours cannot be read.
 */
export function compileSchedule(hours: Schedule): CompiledHours {
  if (typeof hours !== 'object') refuse('is no schedule', hours);
  try {
    return rulesOf(hours);
  } catch (error) {
    if (error instanceof HoursSyntaxError) throw error;
    throw new HoursSyntaxError('These hours are not a schedule.', 0, '');
  }
}

function rulesOf(schedule: Schedule): CompiledHours {
  const {holidays = 'closed', jointLeave = 'closed'} = schedule;
  const rules = [
    ...bySpecificity(schedule.exceptions ?? []).map((one) => exceptionRule(one, schedule)),
    ...calendarRule(holidays, ({holidays}) => holidays, schedule),
    ...calendarRule(jointLeave, ({jointLeave}) => jointLeave, schedule),
    ...bySpecificity(schedule.seasons ?? []).map((season) => seasonRule(season, schedule)),
  ];
  const week = weekPlans(schedule, schedule.weekly ?? [], reasonOf('weekly'));
  // Only now that all of it was read: nonsense is to be refused, not taken for nothing.
  if (saysNothing(schedule)) return NO_HOURS;
  return {planOf: (day, almanac) => firstPlan(rules, day, almanac) ?? week(day, almanac)};
}

function saysNothing({weekly, seasons, exceptions, holidays, jointLeave}: Schedule) {
  const opens = [weekly, seasons, exceptions, holidays, jointLeave];
  return !opens.some((list) => Array.isArray(list) && list.length > 0);
}

function firstPlan(rules: Rule[], day: number, almanac: Almanac) {
  for (const rule of rules) {
    const plan = rule(day, almanac);
    if (plan) return plan;
  }
  return undefined;
}

/** The strongest first: the shorter run, then the later listed. */
function bySpecificity<Dated extends {from: string; to?: string | undefined}>(list: Dated[]) {
  const runs = list.map((dated) => ({...dated, run: runOf(dated)}));
  return runs.reverse().sort((a, b) => lengthOf(a.run) - lengthOf(b.run));
}

const lengthOf = ({from, to}: Run) => to - from;

function exceptionRule({run, open, reason}: Exception & {run: Run}, schedule: Schedule): Rule {
  const plan = dayPlan(open, schedule, reasonOf('exception', reason), run);
  return (day) => (isIn(run, day) ? plan : undefined);
}

function seasonRule({run, weekly, name}: Season & {run: Run}, schedule: Schedule): Rule {
  const plans = weekPlans(schedule, weekly, reasonOf('season', name), run);
  return (day, almanac) => (isIn(run, day) ? plans(day, almanac) : undefined);
}

const isIn = ({from, to}: Run, day: number) => from <= day && day <= to;

type Listed = (almanac: Almanac) => ReadonlyMap<number, Reason>;

function calendarRule(
  rule: 'closed' | 'open' | Span[],
  listed: Listed,
  schedule: Schedule,
): Rule[] {
  if (rule === 'open') return [];
  const usual = dayPlan(rule === 'closed' ? [] : rule, schedule, reasonOf('holiday'));
  return [
    (day, almanac) => {
      const reason = listed(almanac).get(day);
      const plan = reason && {...usual, reason};
      // Where the calendar does not reach, a day of joint leave may be a holiday as well.
      return plan && !almanac.covers(day) ? inDoubt(plan) : plan;
    },
  ];
}

function weekPlans(schedule: Schedule, weekly: WeeklyRule[], reason: Reason, run?: Run) {
  const plans = weekOfSpans(weekly).map((open) => dayPlan(open, schedule, reason, run));
  // Hours that neither kind of day off can change need no calendar.
  const needsNone = schedule.holidays === 'open' && schedule.jointLeave === 'open';
  const doubtful = needsNone ? plans : plans.map(inDoubt);
  return (day: number, almanac: Almanac) =>
    (almanac.covers(day) ? plans : doubtful)[weekdayOf(day)]!;
}

function weekOfSpans(weekly: WeeklyRule[]): Span[][] {
  const spans = DAYS.map((): Span[] => []);
  for (const {days, open} of weekly) {
    for (const day of days) {
      (spans[DAYS.indexOf(day)] ?? refuse('is not a day of the week', day)).push(...open);
    }
  }
  return spans;
}

function dayPlan(open: Span[], {lastTicket}: Schedule, reason: Reason, run?: Run): DayPlan {
  const spans = spansOf(open);
  const [first, last] = [spans[0], spans.at(-1)];
  // Also what is no number leaves the hours as they are.
  if (!first || !last || !(lastTicket && lastTicket > 0)) return {spans, reason, run};
  return {spans, reason, run, lastTicket: Math.max(first.from, last.to - lastTicket)};
}

/** Spans as minutes, in order, those that overlap or touch made one. */
function spansOf(open: Span[]): PlanSpan[] {
  const merged: PlanSpan[] = [];
  for (const span of open.map(spanOf).sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else merged.push(span);
  }
  return merged;
}

function spanOf({from, to}: Span): PlanSpan {
  const start = minutesOf(from, DAY_MINUTES - 1);
  const end = minutesOf(to, 2 * DAY_MINUTES);
  return {from: start, to: end > start ? end : end + DAY_MINUTES, state: 'open'};
}

function minutesOf(clock: string, most: number): number {
  const [, hours, minutes] = /^(\d\d):([0-5]\d)$/.exec(clock) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return total <= most ? total : refuse('is not a time of day', clock);
}

function runOf({from, to = from}: {from: string; to?: string | undefined}): Run {
  const run = {from: dayOf(from), to: dayOf(to)};
  // Passing over it would leave open what somebody meant to close.
  return run.from <= run.to ? run : refuse('ends before it begins', `${from}–${to}`);
}

function dayOf(date: string): number {
  const day = dayNumber(date);
  return Number.isNaN(day) ? refuse('is not a date', date) : day;
}

function refuse(why: string, text: unknown): never {
  throw new HoursSyntaxError(`"${String(text)}" ${why}.`, 0, String(text));
}
