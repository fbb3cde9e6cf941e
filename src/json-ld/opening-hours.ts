import {counterWeek, type DayHours, type DaySpan, type ReasonCode} from '../hours/index.js';
import type {Calendar, Day, Mall, Tenant} from '../schema/index.js';

const WEEKS = 13;
const WEEK_MS = 7 * 24 * 60 * 60_000;

const DAY_NAMES: readonly [Day, string][] = [
  ['Mo', 'Monday'],
  ['Tu', 'Tuesday'],
  ['We', 'Wednesday'],
  ['Th', 'Thursday'],
  ['Fr', 'Friday'],
  ['Sa', 'Saturday'],
  ['Su', 'Sunday'],
];

/** Day by day of the week, a day with the hours that are usual on it. */
type Usual = Map<Day, DayHours>;

/** One span of one or more days, as https://schema.org/OpeningHoursSpecification. */
export interface Specification {
  '@type': 'OpeningHoursSpecification';
  opens: string;
  closes: string;
  dayOfWeek?: string[];
  validFrom?: string;
  validThrough: string;
}

/**
 * The hours of a counter, or of the building, as schema.org says them: the usual week, and the
 * days of the coming weeks that differ from it.
 *
 * A day that may be open is in neither, and the usual week ends the day before the first such,
 * or else with the weeks looked at: of what comes after them nothing is known here.
 * A weekday that is usually closed is not named; a dated one that is closed opens and closes
 * at 00:00, and a span that lasts until midnight closes at 23:59, both as in
 * https://developers.google.com/search/docs/appearance/structured-data/local-business.
 */
export function openingHours(
  mall: Mall,
  tenant: Tenant | undefined,
  at: Date,
  calendars?: Calendar[],
) {
  const days = comingDays(mall, tenant, at, calendars).map((day) => ({
    ...day,
    spans: sayable(day.spans),
  }));
  const usual = usualWeek(days);
  return {
    openingHoursSpecification: orNone(usualHours(usual, days)),
    specialOpeningHoursSpecification: orNone(specialHours(usual, days)),
  };
}

const orNone = <Item>(list: Item[]) => (list.length > 0 ? list : undefined);

/** The days from that of `at` on, thirteen weeks and the rest of this one; none when the time zone is not valid. */
export function comingDays(
  mall: Mall,
  tenant: Tenant | undefined,
  at: Date,
  calendars?: Calendar[],
): DayHours[] {
  const week = counterWeek(mall, tenant, at, calendars);
  const today = week.find(({isToday}) => isToday);
  if (!today) return [];
  // Midnight in Greenwich as a Thursday begins lies in the same week everywhere on earth.
  const thursday = Date.parse(week[3]!.date);
  const later = Array.from({length: WEEKS}, (_, index) =>
    counterWeek(mall, tenant, new Date(thursday + (index + 1) * WEEK_MS), calendars),
  );
  return [week, ...later].flat().filter(({date}) => date >= today.date);
}

const LAST_MINUTE = 24 * 60 - 1;

/** A notice may end within a minute: what is said lies within what is open, if anything is left. */
const sayable = (spans: DaySpan[]) =>
  spans
    .map(({from, to, state}) => ({
      from: Math.ceil(from),
      to: Math.min(Math.floor(to), LAST_MINUTE),
      state,
    }))
    .filter(({from, to}) => from < to);

function usualWeek(days: DayHours[]): Usual {
  const usual: Usual = new Map();
  for (const [name] of DAY_NAMES) {
    const known = days.filter((day) => day.day === name && isKnown(day));
    // Where the building is shut on all days of an agency, that is the agency's usual day.
    const day = mostCommon(known, 'weekly') ?? mostCommon(known, 'building');
    if (day) usual.set(name, day);
  }
  return usual;
}

/** Of the days with that reason, the first with the hours that most of them have. */
function mostCommon(days: DayHours[], code: ReasonCode): DayHours | undefined {
  const alike = new Map<string, DayHours[]>();
  for (const day of days) {
    if (day.reason.code !== code) continue;
    const key = JSON.stringify(day.spans);
    const same = alike.get(key);
    if (same) same.push(day);
    else alike.set(key, [day]);
  }
  // The sort is stable: where as many differ, the earliest hours stay first.
  return [...alike.values()].sort((a, b) => b.length - a.length)[0]?.[0];
}

const isKnown = ({spans}: DayHours) => spans.every(({state}) => state === 'open');

function usualHours(usual: Usual, days: DayHours[]) {
  const doubt = days.findIndex(
    // A weekday that is never known takes nothing from the others.
    (day) => !isKnown(day) && (day.reason.code !== 'weekly' || usual.has(day.day)),
  );
  const sure = doubt === -1 ? days : days.slice(0, doubt);
  const validThrough = sure.at(-1)?.date;
  if (validThrough === undefined) return [];

  const byTimes = new Map<string, Specification & {dayOfWeek: string[]}>();
  for (const [day, name] of DAY_NAMES) {
    for (const {opens, closes} of usual.get(day)?.spans.map(timesOf) ?? []) {
      const same = byTimes.get(opens + closes);
      if (same) same.dayOfWeek.push(name);
      else byTimes.set(opens + closes, specify({opens, closes, dayOfWeek: [name], validThrough}));
    }
  }
  return [...byTimes.values()];
}

function specialHours(usual: Usual, days: DayHours[]) {
  const runs: {first: DayHours; last: DayHours}[] = [];
  let run: (typeof runs)[number] | undefined;
  for (const day of days) {
    if (!isKnown(day) || isSame(day, usual.get(day.day))) run = undefined;
    else if (run && isSame(day, run.last)) run.last = day;
    else runs.push((run = {first: day, last: day}));
  }
  return runs.flatMap(({first, last}) => {
    const spans = first.spans.length > 0 ? first.spans : [{from: 0, to: 0}];
    const dates = {validFrom: first.date, validThrough: last.date};
    return spans.map((span) => specify({...timesOf(span), ...dates}));
  });
}

const isSame = ({spans}: DayHours, other: DayHours | undefined) =>
  JSON.stringify(spans) === JSON.stringify(other?.spans);

const specify = <Rest extends Omit<Specification, '@type'>>(rest: Rest) => ({
  '@type': 'OpeningHoursSpecification' as const,
  ...rest,
});

const timesOf = ({from, to}: {from: number; to: number}) => ({
  opens: clock(from),
  closes: clock(to),
});

const clock = (minutes: number) => new Date(minutes * 60_000).toISOString().slice(11, 16);
