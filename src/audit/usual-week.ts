import {counterWeek, knownHours, weekOf, type DayHours, type DaySpan} from '../hours/index.js';
import type {Calendar, Hours, Mall, Tenant} from '../schema/index.js';
import {clock, dayName, type Words} from '../terms/index.js';
import {inDigits} from './said.js';

/** A calendar without a day off, so that a week is as it usually is. */
const NO_DAYS_OFF: Calendar = {
  id: 'usual',
  from: '1900-01-01',
  to: '2999-12-31',
  source: '',
  days: [],
};

/** Whether hours are known, given but not to be read, or not known. */
export type HoursState = 'known' | 'unreadable' | 'unknown';

/** What can be said of hours, seven days from any Monday. */
export function stateOf(hours: Hours | undefined, now: Date): HoursState {
  const week = weekOf(knownHours(usual(hours)), now, {timeZone: 'UTC', calendar: NO_DAYS_OFF});
  if (isKnown(week)) return 'known';
  return week[0]?.reason.code === 'unreadable' ? 'unreadable' : 'unknown';
}

/** The usual week of a counter, or of the building: no holiday, season or notice; undefined when any of it is not known. */
export function usualWeek(mall: Mall, tenant: Tenant | undefined, now: Date) {
  const week = counterWeek(
    withUsualHours({...mall, state: 'operating', calendar: NO_DAYS_OFF.id, notices: []}),
    tenant && withUsualHours(tenant),
    now,
    [NO_DAYS_OFF],
  );
  return isKnown(week) ? week : undefined;
}

/** The minutes that it is open in a week. */
export const minutesOf = (week: readonly DayHours[]) =>
  week.flatMap(({spans}) => spans).reduce((sum, {from, to}) => sum + to - from, 0);

/** A week in a line: `Senin–Kamis 08.00–15.00; Jumat 08.00–11.30 (31,5 jam)`. */
export function weekInWords(week: readonly DayHours[], words: Words): string {
  const isIndonesian = words.language === 'id';
  const runs: DayHours[][] = [];
  for (const day of week) {
    const run = runs.at(-1);
    if (run && spansKey(run[0]!) === spansKey(day)) run.push(day);
    else runs.push([day]);
  }
  const stretches = runs
    .filter(([day]) => day!.spans.length > 0)
    .map((run) => `${daysInWords(run, words)} ${spansInWords(run[0]!.spans, words)}`);
  const hours = inDigits(minutesOf(week) / 60, isIndonesian ? 'id' : 'en');
  if (stretches.length === 0) return isIndonesian ? 'tidak buka' : 'not open';
  return `${stretches.join('; ')} (${hours} ${isIndonesian ? 'jam' : 'hours'})`;
}

/** The same for weeks that open at the same times. */
export const weekKey = (week: readonly DayHours[]) => week.map(spansKey).join('|');

const spansKey = ({spans}: DayHours) => spans.map(({from, to}) => `${from}-${to}`).join();

function daysInWords(run: DayHours[], words: Words) {
  const [first, last] = [run[0]!, run.at(-1)!].map(({date}) => dayName(date, words));
  return run.length === 1 ? first : `${first}–${last}`;
}

const spansInWords = (spans: DaySpan[], words: Words) =>
  spans.map(({from, to}) => `${clock(from, words)}–${clock(to, words)}`).join(', ');

const isKnown = (week: DayHours[]) =>
  week.length > 0 && week.every(({spans}) => spans.every(({state}) => state === 'open'));

const withUsualHours = <Place extends {hours?: Hours | undefined}>(place: Place) => ({
  ...place,
  hours: usual(place.hours),
});

/** Hours without what holds for a time only; texts are left as they are. */
const usual = (hours: Hours | undefined): Hours | undefined =>
  typeof hours === 'object' ? {...hours, seasons: [], exceptions: []} : hours;
