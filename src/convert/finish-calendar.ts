import {INDONESIAN_CALENDAR} from '../hours/index.js';
import type {Calendar} from '../schema/index.js';
import type {DayDraft} from './draft.js';

/** The days off of a sheet as a calendar of whole years; undefined when there are none. */
export function calendarOf(drafts: readonly DayDraft[]): Calendar | undefined {
  const byDay = new Map(drafts.map((one) => [`${one.day.date} ${one.day.name as string}`, one]));
  const told = [...byDay.values()].sort((one, other) => one.day.date.localeCompare(other.day.date));
  const days = told.map(({day}) => day);
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return undefined;
  const [from, to] = [`${first.date.slice(0, 4)}-01-01`, `${last.date.slice(0, 4)}-12-31`];
  const sources = new Set(told.flatMap(({source}) => source ?? []));
  return {
    id: 'libur',
    // Of days that the sheet leaves out nobody said that the mall is open.
    ...(!holdsAll(days, from, to) && {extends: INDONESIAN_CALENDAR.id}),
    from,
    to,
    source: [...sources].join('; ') || 'lembar hari libur',
    days,
  };
}

/** Whether every day off of the nation in its years is in it, so that no other calendar need be asked. */
function holdsAll(days: Calendar['days'], from: string, to: string) {
  const told = new Set(days.map(({date}) => date));
  const {from: least, to: most, days: known} = INDONESIAN_CALENDAR;
  const isCovered = least <= from && to <= most;
  const within = known.filter(({date}) => from <= date && date <= to);
  return isCovered && within.every(({date}) => told.has(date));
}
