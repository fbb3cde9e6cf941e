import type {Part} from './parts.js';
import type {Trouble} from './problem.js';

export type Holiday = 'holidays' | 'jointLeave';

/** Days named together. */
export interface NamedDays {
  /** Days of the week as bits, Monday the lowest. */
  week: number;
  /** `setiap hari`, `hari kerja`: days that a name beside them makes exact. */
  loose?: 'all' | 'work';
  holidays: Holiday[];
  /** "hari libur" alone, which may mean Sundays too. */
  isVague?: boolean;
  hasComma?: boolean;
}

export const EVERY_DAY = 0b1111111;
const WORK_DAYS = 0b0011111;
const WEEKEND = 0b1100000;

export const isDayPart = (part: Part | undefined) =>
  part !== undefined && ['day', 'week', 'holiday', 'day-off'].includes(part.kind);

const isSeparator = (part: Part | undefined) => part?.kind === 'comma' || part?.kind === 'and';
const isRange = (part: Part | undefined) => part?.kind === 'to' || part?.kind === 'dash';

/** The first index at or after one that holds no noise. */
export function pastNoise(parts: Part[], index: number) {
  while (parts[index]?.kind === 'noise') index++;
  return index;
}

/** The list of days that begins at an index, and the index behind it. */
export function daysAt(parts: Part[], index: number): {days: NamedDays; next: number} | Trouble {
  const days: NamedDays = {week: 0, holidays: []};
  let joint: 'and' | 'comma' = 'and';
  let next = index;
  for (;;) {
    const end = addTo(days, parts, next, joint);
    if (!end) return 'days';
    const after = pastSeparators(parts, end);
    if (after === end || !isDayPart(parts[after])) return {days, next: end};

    joint = parts.slice(end, after).some(({kind}) => kind === 'comma') ? 'comma' : 'and';
    if (joint === 'comma') days.hasComma = true;
    next = after;
  }
}

function pastSeparators(parts: Part[], index: number) {
  let after = index;
  while (isSeparator(parts[after])) after++;
  return after === index ? index : pastNoise(parts, after);
}

/** Adds the days named at an index; gives the index behind them, or 0 when they are no days. */
function addTo(days: NamedDays, parts: Part[], index: number, joint: 'and' | 'comma') {
  const part = parts[index];
  if (part?.kind === 'day') {
    const end = pastNoise(parts, index + 2);
    const last = isRange(parts[index + 1]) ? parts[end] : undefined;
    if (last?.kind !== 'day') return addWeek(days, 1 << part.day, joint, index + 1);
    if (last.day === part.day || (isRange(parts[end + 1]) && isDayPart(parts[end + 2]))) return 0;
    return addWeek(days, rangeOf(part.day, last.day), joint, end + 1);
  }
  if (part?.kind === 'week') {
    if (part.days === 'weekend') return addWeek(days, WEEKEND, joint, index + 1);
    const week = part.days === 'all' ? EVERY_DAY : WORK_DAYS;
    if (days.week === 0) days.loose = part.days;
    if (days.week === 0 || joint === 'and' || !isAlike(days.week, week)) days.week |= week;
  }
  if (part?.kind === 'holiday') days.holidays.push(part.holiday);
  if (part?.kind === 'day-off') {
    days.holidays.push('holidays');
    days.isVague = true;
  }
  return index + 1;
}

function addWeek(days: NamedDays, week: number, joint: 'and' | 'comma', next: number) {
  days.week = days.loose && joint === 'comma' && isAlike(days.week, week) ? week : days.week | week;
  delete days.loose;
  return next;
}

/** Whether one of two sets of days holds the other: then they say the same, one more exactly. */
export const isAlike = (a: number, b: number) => (a & b) === a || (a & b) === b;

function rangeOf(first: number, last: number) {
  let week = 1 << last;
  for (let day = first; day !== last; day = (day + 1) % 7) week |= 1 << day;
  return week;
}
