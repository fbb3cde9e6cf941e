import type {Almanac} from '../almanac.js';
import {CALENDAR_ENDS, type CompiledHours, type DayPlan} from '../plan.js';
import {dayPlan, sayingsOn, type Holidays} from './day-plan.js';
import {readRules, type TextRule} from './rules.js';
import {covers, edgesOf, sweep} from './sweep.js';

/**
 * Text in OpenStreetMap's opening_hours syntax, made ready for questions.
 *
 * Holidays change only what `PH` is said of: `Mo-Fr 08:00-15:00` is open on a holiday that is a
 * Monday. On a day that the calendar does not reach, what depends on its being one is unknown.
 *
 * @throws HoursSyntaxError at the first word that cannot be read.
 */
export function compileText(text: string): CompiledHours {
  const rules = readRules(text);
  if (rules.every(isForAllDays)) {
    const plan = dayPlan(rules, '1'.repeat(rules.length), 0, NO_HOLIDAYS);
    return {planOf: () => plan, always: plan, endsAtMidnight: true};
  }
  // The same rules make the same plan, but for the names of holidays.
  const read: Read = {rules, plans: new Map()};
  if (!rules.some(({asksHolidays}) => asksHolidays)) {
    const never = () => false;
    const planOf = (day: number) => planFor(read, sayingsOn(rules, day, never), day, NO_HOLIDAYS);
    return {planOf, endsAtMidnight: true};
  }
  return {
    endsAtMidnight: true,
    planOf(day, almanac) {
      const [plan, ...others] = plansOf(read, day, almanac, []);
      return others.length > 0 ? whatAllSay([plan!, ...others]) : plan!;
    },
  };
}

const NO_HOLIDAYS: Holidays = new Map();

const isForAllDays = ({tests, isLate}: TextRule) => tests.length === 0 && !isLate;

interface Read {
  rules: TextRule[];
  plans: Map<string, DayPlan>;
}

/** The plan of a day, or one for each choice of holidays among days that the calendar does not reach. */
function plansOf(
  read: Read,
  day: number,
  almanac: Almanac,
  supposed: [day: number, isHoliday: boolean][],
): DayPlan[] {
  let doubtful: number | undefined;
  const sayings = sayingsOn(read.rules, day, (day) => {
    if (almanac.holidays.has(day)) return true;
    if (almanac.covers(day)) return false;
    const found = supposed.find(([known]) => known === day);
    if (!found) doubtful ??= day;
    return found?.[1] ?? false;
  });
  if (doubtful === undefined) return [planFor(read, sayings, day, almanac.holidays)];
  const asked = doubtful;
  return [false, true].flatMap((isHoliday) =>
    plansOf(read, day, almanac, [...supposed, [asked, isHoliday]]),
  );
}

function planFor({rules, plans}: Read, sayings: string, day: number, holidays: Holidays) {
  if (holidays.has(day) || holidays.has(day - 1)) return dayPlan(rules, sayings, day, holidays);
  const plan = plans.get(sayings) ?? dayPlan(rules, sayings, day, holidays);
  plans.set(sayings, plan);
  return plan;
}

/** Unknown wherever plans that are equally likely differ. */
function whatAllSay(plans: DayPlan[]): DayPlan {
  const spanAt = ({spans}: DayPlan, minute: number) => spans.find((span) => covers(span, minute));
  const edges = plans.flatMap(({spans}) => edgesOf(spans));
  return {
    reason: plans[0]!.reason,
    spans: sweep(edges, (minute) => {
      const [first, ...others] = plans.map((plan) => spanAt(plan, minute));
      const isSure = others.every((span) => span?.state === first?.state);
      return isSure ? first : {state: 'unknown', reason: CALENDAR_ENDS};
    }),
  };
}
