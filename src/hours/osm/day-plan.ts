import type {Almanac} from '../almanac.js';
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
  almanac: Almanac,
): DayPlan {
  let layers: Layer[] = [];
  let reason = reasonOf('weekly');
  rules.forEach((rule, index) => {
    const saying = Number(sayings[index]);
    if (saying & 1) {
      if (rule.overrides) layers = [];
      const because = reasonFor(rule, day, almanac);
      layers.push(...layersOf(rule, 0, because));
      reason = closedReason(rule, because) ?? reason;
    }
    if (saying & 2) layers.push(...layersOf(rule, DAY_MINUTES, reasonFor(rule, day - 1, almanac)));
  });
  return {spans: sweep(edgesOf(layers), (minute) => layerAt(layers, minute)), reason};
}

function layersOf({spans, state, isFallback}: TextRule, late: number, reason: Reason): Layer[] {
  return spans.flatMap(({from, to, isOpenEnd}) => {
    const layer = {from: Math.max(from - late, 0), to: Math.min(to - late, DAY_MINUTES)};
    if (layer.from >= layer.to) return [];
    return {...layer, state: isOpenEnd && state === 'open' ? 'unknown' : state, reason, isFallback};
  });
}

function layerAt(layers: Layer[], minute: number) {
  let found: Layer | undefined;
  for (const layer of layers) {
    const gives = layer.isFallback && found && found.state !== 'closed';
    if (!gives && covers(layer, minute)) found = layer;
  }
  return found;
}

function reasonFor({reason, asksHolidays}: TextRule, day: number, almanac: Almanac): Reason {
  const holiday = asksHolidays ? almanac.holidays.get(day) : undefined;
  return holiday ? reasonOf(holiday.code, reason.name ?? holiday.name) : reason;
}

/** Why it is closed where no rule opens it: not for a comment on the opening, nor for a break. */
function closedReason({state, spans, reason: {name}}: TextRule, because: Reason) {
  if (state !== 'closed') return name === undefined ? because : reasonOf(because.code);
  return spans[0]!.to - spans[0]!.from === DAY_MINUTES ? because : undefined;
}
