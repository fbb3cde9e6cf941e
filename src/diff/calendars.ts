import type {Calendar, CalendarDay} from '../schema/index.js';
import {shortDate} from '../terms/index.js';
import type {Comparison} from './comparison.js';
import {compareFields} from './findings.js';
import {both, labelled, listed, plain} from './in-words.js';
import {aligned, itemsOf, type Pair} from './pair.js';

const COME = {id: 'hari libur baru', en: 'new holiday'};
const GONE = {id: 'bukan hari libur lagi', en: 'no longer a holiday'};

/** Tells which days that lie ahead are holidays now, and which no longer. */
export function compareCalendars(
  {before, after}: Pair<Calendar[] | undefined>,
  comparison: Comparison,
) {
  const {findings} = comparison;
  const {pairs, gone, come} = aligned(itemsOf(before, 'id'), itemsOf(after, 'id'), ({id}) => id);
  for (const pair of pairs) {
    compareFields<Calendar>(
      pair,
      {days: (days) => compareDays(days, pair.after.value.id, comparison)},
      findings,
    );
  }
  for (const side of gone) findings.editRecord(side, undefined);
  for (const side of come) findings.editRecord(undefined, side);
}

function compareDays(
  {before, after}: Pair<CalendarDay[]>,
  calendar: string,
  {after: lookup, from, findings}: Comparison,
) {
  const malls = lookup.catalog.malls.filter((mall) => mall.calendar === calendar);
  if (malls.length === 0) return;
  const name = listed(malls.map((mall) => lookup.mall(mall).name));
  const subject = {name, ...(malls.length === 1 && {mall: malls[0]!.id})};
  const today = from.toISOString().slice(0, 10);
  const daysOff = (days: CalendarDay[]) =>
    new Map(
      days
        .filter(({date, kind}) => kind !== 'observance' && date >= today)
        .map((day) => [day.date, day]),
    );
  const inWords = ({date, name}: CalendarDay) =>
    both((words) => `${shortDate(date, words)} (${plain(name, words)})`);
  const [was, is] = [daysOff(before.value), daysOff(after.value)];
  for (const [date, day] of was) {
    if (!is.has(date))
      findings.tell('holiday', subject, labelled(GONE, inWords(day)), {before: day});
  }
  for (const [date, day] of is) {
    if (!was.has(date))
      findings.tell('holiday', subject, labelled(COME, inWords(day)), {after: day});
  }
}
