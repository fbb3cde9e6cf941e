import type {Day} from '../schema/index.js';
import {DAYS, dateOf, weekdayOf} from './day.js';
import {specialDays, type DatedHours} from './days-ahead.js';
import {dayReason, type CompiledHours, type DayPlan} from './plan.js';
import type {Reason} from './reason.js';
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

/** What {@link specialDays} says of the next `days` local days, today being the first. */
export function daysAhead(
  hours: CompiledHours,
  at: Date,
  days: number,
  place: Place,
): DatedHours[] {
  const setting = validSetting(at, place);
  if (!setting) return [];
  const planOn = (day: number) => hours.planOf(day, setting.almanac);
  return specialDays({
    today: dayAt(setting.zone, at.getTime()),
    count: days,
    plansOn: (day) => [planOn(day)],
    spansOn: (day) => daySpans(planOn(day)),
  });
}

function validSetting(at: Date, place: Place) {
  return Number.isNaN(at.getTime()) ? undefined : settingOf(place);
}

const daySpans = ({spans}: DayPlan): DaySpan[] =>
  spans.map(({from, to, state}) => ({from, to, state}));
