import type {Day, Text} from '../schema/index.js';
import {DAYS, dateOf, weekdayOf} from './day.js';
import {dayReason, type CompiledHours, type DayPlan, type Run} from './plan.js';
import type {Reason, ReasonCode} from './reason.js';
import {settingOf, type Place} from './place.js';
import {dayAt} from './zone.js';

/** A stretch of opening in minutes since midnight, half-open; past 1440 it runs into the next day. */
export interface DaySpan {
  from: number;
  to: number;
  /** `unknown`: it may be open. */
  state: 'open' | 'unknown';
}

/** One day of the hours table. */
export interface DayHours {
  /** `YYYY-MM-DD` */
  date: string;
  day: Day;
  /** The stretches that begin on this day; none: closed. */
  spans: DaySpan[];
  /** The rule that makes the day what it is. */
  reason: Reason;
  /** When the last ticket is given, in minutes as in `spans`; absent: not stated. */
  lastTicket?: number;
  isToday: boolean;
}

/** Days that differ from the usual week. */
export interface DatedHours {
  /** First day, `YYYY-MM-DD`. */
  from: string;
  /** Last day, included. */
  to: string;
  code: ReasonCode;
  /** What the days are called; absent: nothing. */
  name?: Text;
  /** Their hours, none being closed; absent for a season, which has a week of its own. */
  spans?: DaySpan[];
}

/** The seven local days, Monday first, of the week that holds `at`; none when the time zone or `at` is not valid. */
export function weekOf(hours: CompiledHours, at: Date, place: Place): DayHours[] {
  const setting = validSetting(at, place);
  if (!setting) return [];

  const today = dayAt(setting.zone, at.getTime());
  const monday = today - weekdayOf(today);
  return DAYS.map((day, index) => {
    const plan = hours.planOf(monday + index, setting.almanac);
    return {
      date: dateOf(monday + index),
      day,
      spans: daySpans(plan),
      reason: dayReason(plan),
      ...(plan.lastTicket !== undefined && {lastTicket: plan.lastTicket}),
      isToday: monday + index === today,
    };
  });
}

/**
 * The exceptions, holidays, days of joint leave and seasons that touch the next `days` local days, today being the first.
 *
 * Exceptions and seasons are given whole, even where they reach outside; equal days that follow one another are one entry.
 */
export function daysAhead(
  hours: CompiledHours,
  at: Date,
  days: number,
  place: Place,
): DatedHours[] {
  const setting = validSetting(at, place);
  if (!setting) return [];

  const today = dayAt(setting.zone, at.getTime());
  const stretches: Stretch[] = [];
  for (let day = today; day < today + days; day++) {
    const plan = hours.planOf(day, setting.almanac);
    if (DATED.includes(plan.reason.code)) addTo(stretches, plan, plan.run ?? {from: day, to: day});
  }
  return stretches.map(datedHours);
}

interface Stretch {
  plan: DayPlan;
  run: Run;
}

const DATED: readonly ReasonCode[] = ['exception', 'holiday', 'joint-leave', 'season'];

function validSetting(at: Date, place: Place) {
  return Number.isNaN(at.getTime()) ? undefined : settingOf(place);
}

function addTo(stretches: Stretch[], plan: DayPlan, run: Run) {
  // A shorter exception or a holiday may lie in the middle of a run.
  if (stretches.some((known) => known.plan.run === run)) return;
  const last = stretches.at(-1);
  if (last && last.run.to + 1 === run.from && looksLike(last.plan, plan)) {
    stretches[stretches.length - 1] = {plan, run: {from: last.run.from, to: run.to}};
  } else stretches.push({plan, run});
}

const looksLike = (a: DayPlan, b: DayPlan) =>
  JSON.stringify([a.reason, timesOf(a)]) === JSON.stringify([b.reason, timesOf(b)]);

const timesOf = (plan: DayPlan) => (plan.reason.code === 'season' ? undefined : daySpans(plan));

function datedHours({plan, run}: Stretch): DatedHours {
  const spans = timesOf(plan);
  return {from: dateOf(run.from), to: dateOf(run.to), ...plan.reason, ...(spans && {spans})};
}

const daySpans = ({spans}: DayPlan): DaySpan[] =>
  spans.map(({from, to, state}) => ({from, to, state}));
