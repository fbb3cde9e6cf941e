import type {DatedHours} from './days-ahead.js';
import type {DayHours, DaySpan} from './week.js';

/** Days that follow one another and on which the same holds, at least one. */
export interface Fold {
  days: DayHours[];
  /** What holds of the building on the first of them; absent: nothing is set beside the days. */
  building?: DayHours | undefined;
}

/** A week with its equal neighbours made one; a day that is missing parts those around it. */
export function folded(week: readonly (DayHours | undefined)[], building?: DayHours[]): Fold[] {
  const folds: Fold[] = [];
  let look = '';
  for (const [index, day] of week.entries()) {
    const before = look;
    look = day ? lookOf(day) + (building ? lookOf(building[index]!) : '') : '';
    if (!day) continue;
    if (look === before) folds.at(-1)!.days.push(day);
    else folds.push({days: [day], building: building?.[index]});
  }
  return folds;
}

const lookOf = ({spans, reason, lastTicket}: DayHours) =>
  JSON.stringify([spans, reason, lastTicket]);

/** Whether two weeks open and close alike, whatever the reasons. */
export const opensLike = (week: DayHours[], other: DayHours[]): boolean =>
  JSON.stringify(week.map(({spans}) => spans)) === JSON.stringify(other.map(({spans}) => spans));

/** The last ticket of every day that opens; undefined when they differ or none is stated. */
export function commonTicket(week: DayHours[]): number | undefined {
  const tickets = new Set(
    week.filter(({spans}) => spans.length > 0).map(({lastTicket}) => lastTicket),
  );
  return tickets.size === 1 ? [...tickets][0] : undefined;
}

/**
 * The gaps within a day that is sure to open; none beside what only may be open, and none
 * beside midnight: what lies between the ends of two nights is no break.
 */
export function breaksIn(spans: readonly DaySpan[]): {from: number; to: number}[] {
  const isOneDay = spans[0]?.from !== 0 && spans.every(({to}) => to < 24 * 60);
  if (!isOneDay || spans.some(({state}) => state !== 'open')) return [];
  return spans
    .slice(1)
    .map(({from}, index) => ({from: spans[index]!.to, to: from}))
    .filter(({from, to}) => from < to);
}

/** No season has so many days off that five weeks do not show it. */
const WEEKS_OF_A_SEASON = 5;
const DAY_MS = 24 * 60 * 60_000;

/** The week that a season brings: of each day of the week the first that is nothing rarer; a day may be missing. */
export function weekOfSeason(
  {from, to, name}: DatedHours,
  weekAt: (at: Date) => DayHours[],
): readonly (DayHours | undefined)[] {
  const found: (DayHours | undefined)[] = [];
  const isUsual = ({date, reason}: DayHours) =>
    from <= date &&
    date <= to &&
    !RARER.includes(reason.code) &&
    // Another season may lie within this one.
    (reason.code !== 'season' || JSON.stringify(reason.name) === JSON.stringify(name));
  for (let week = 0; week < WEEKS_OF_A_SEASON; week++) {
    for (const [index, day] of weekAt(new Date(Date.parse(from) + week * 7 * DAY_MS)).entries()) {
      if (isUsual(day)) found[index] ??= day;
    }
  }
  return found;
}

const RARER = ['exception', 'holiday', 'joint-leave', 'notice', 'no-hours', 'unreadable'];
