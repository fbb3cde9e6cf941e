import type {Almanac} from './almanac.js';
import {DAY_MINUTES} from './day.js';
import type {Setting} from './place.js';
import {reasonOf, type Reason, type ReasonCode} from './reason.js';
import type {Timeline} from './timeline.js';

/** A stretch of one day's opening, in minutes since its midnight, half-open; past 1440 it runs into the next day. */
export interface PlanSpan {
  from: number;
  to: number;
  state: 'open' | 'unknown';
  /** Why, where that differs from the reason of the day. */
  reason?: Reason | undefined;
  /** What the rule says besides. */
  comment?: string | undefined;
}

/** A run of days, both ends included. */
export interface Run {
  from: number;
  to: number;
}

/** What one set of hours says about the spans that begin on one day. */
export interface DayPlan {
  /** In order, without overlaps. */
  spans: readonly PlanSpan[];
  /** The rule that made this plan; it answers for the closed times too. */
  reason: Reason;
  /** The dated run that the rule covers; absent when it is the week or a day of the calendar. */
  run?: Run | undefined;
  /** The minute at which the last ticket is given; absent: not stated. */
  lastTicket?: number | undefined;
}

/** A rule's plan for a day, or undefined when it leaves that day to the next rule. */
export type Rule = (day: number, almanac: Almanac) => DayPlan | undefined;

/**
 * Hours made ready for questions: one plan a day, whatever form they were written in.
 *
 * To be made by `compileHours` and handed to the other functions, not looked into.
 */
export interface CompiledHours {
  planOf(day: number, almanac: Almanac): DayPlan;
  /** The plan of every day; absent where days differ. */
  always?: DayPlan;
  /** Whether no span of any plan runs into the next day. */
  endsAtMidnight?: boolean;
  /** What was worked out where it was asked about last. */
  kept?: {setting: Setting; timeline: Timeline};
}

/** Hours of which nothing is known on any day. */
export function unknownHours(code: ReasonCode): CompiledHours {
  const reason = reasonOf(code);
  const plan: DayPlan = {spans: [{from: 0, to: DAY_MINUTES, state: 'unknown'}], reason};
  return {planOf: () => plan, always: plan};
}

export const CALENDAR_ENDS = reasonOf('calendar-ends');

/** The same plan for a day that may be a holiday: nothing in it can be promised. */
export const inDoubt = (plan: DayPlan): DayPlan => ({
  ...plan,
  spans: plan.spans.map((span) => ({...span, state: 'unknown', reason: CALENDAR_ENDS})),
});

/** Why the day is as it is, in one reason. */
export const dayReason = ({spans, reason}: DayPlan) => spans[0]?.reason ?? reason;
