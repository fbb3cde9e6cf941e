import {DAY_MINUTES} from '../day.js';
import type {DayPlan} from '../plan.js';
import {reasonOf, type Reason} from '../reason.js';
import type {IsHoliday} from './day-test.js';
import type {TextRule} from './rules.js';
import {covers, edgesOf, sweep, type Painted} from './sweep.js';

/** For each rule a digit: 1 that it holds on the day, 2 that it does on the day before and passes midnight, 3 both. */
export function sayingsOn(rules: TextRule[], day: number, isHoliday: IsHoliday): string {
  let sayings = '';
  for (const rule of rules) {
    const today = holds(rule, day, isHoliday) ? 1 : 0;
    sayings += today + (rule.isLate && holds(rule, day - 1, isHoliday) ? 2 : 0);
  }
  return sayings;
}

function holds({tests}: TextRule, day: number, isHoliday: IsHoliday) {
  for (const test of tests) if (!test(day, isHoliday)) return false;
  return true;
}

/** Why a day is a holiday, by its number. */
export type Holidays = ReadonlyMap<number, Reason>;

interface Layer extends Painted {
  from: number;
  to: number;
  reason: Reason;
  isFallback: boolean;
}

/** What the rules that hold make of a day; it ends at midnight, since a rule of the next day may close what passes it. */
export function dayPlan(
  rules: TextRule[],
  sayings: string,
  day: number,
  holidays: Holidays,
): DayPlan {
  let layers: Layer[] = [];
  let reason = reasonOf('weekly');
  rules.forEach((rule, index) => {
    const saying = Number(sayings[index]);
    if (saying & 1) {
      if (rule.overrides) layers = [];
      const because = reasonFor(rule, day, holidays);
      addLayers(layers, rule, 0, because);
      reason = closedReason(rule, because) ?? reason;
    }
    if (saying & 2) addLayers(layers, rule, DAY_MINUTES, reasonFor(rule, day - 1, holidays));
  });
  return {spans: sweep(edgesOf(layers), (minute) => layerAt(layers, minute)), reason};
}

function addLayers(layers: Layer[], rule: TextRule, late: number, reason: Reason) {
  const {state, isFallback} = rule;
  const comment = rule.reason.name as string | undefined;
  for (const span of rule.spans) {
    const from = Math.max(span.from - late, 0);
    const to = Math.min(span.to - late, DAY_MINUTES);
    const isGuess = span.isOpenEnd && state === 'open';
    if (from >= to) continue;
    layers.push({from, to, state: isGuess ? 'unknown' : state, reason, comment, isFallback});
  }
}

function layerAt(layers: Layer[], minute: number) {
  let found: Layer | undefined;
  for (const layer of layers) {
    const gives = layer.isFallback && found && found.state !== 'closed';
    if (!gives && covers(layer, minute)) found = layer;
  }
  return found;
}

function reasonFor({reason, asksHolidays}: TextRule, day: number, holidays: Holidays): Reason {
  const holiday = asksHolidays ? holidays.get(day) : undefined;
  return holiday ? reasonOf(holiday.code, reason.name ?? holiday.name) : reason;
}

/** Why it is closed where no rule opens it: not for a comment on the opening, nor for a break. */
function closedReason({state, spans, reason: {name}}: TextRule, because: Reason) {
  if (state !== 'closed') return name === undefined ? because : reasonOf(because.code);
  return spans[0]!.to - spans[0]!.from === DAY_MINUTES ? because : undefined;
}
