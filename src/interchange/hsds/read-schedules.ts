import type {Day, Schedule, Season, Span, WeeklyRule} from '../../schema/index.js';
import {grouped, itemsOf, textOf, type Json} from '../json.js';

/** What the schedules of an HSDS record say. */
export interface ReadSchedules {
  /** Unknown, with an empty week, when a row could not be read: leaving it out would be a guess. */
  hours: Schedule | undefined;
  /** Places in the list of the rows that could not be read. */
  unread: number[];
}

const DAYS: Record<string, Day> = {
  MO: 'Mo',
  TU: 'Tu',
  WE: 'We',
  TH: 'Th',
  FR: 'Fr',
  SA: 'Sa',
  SU: 'Su',
};

interface Row {
  days: Day[];
  open: Span;
  /** Both or neither. */
  from: string | undefined;
  to: string | undefined;
}

/**
 * Hours from HSDS schedules: rows without dates are the usual week, those with a first and a last
 * day are seasons. Only weekly rows with two times can be read.
 *
 * HSDS says nothing of public holidays, so these hours are closed on them.
 */
export function readSchedules(schedules: unknown): ReadSchedules {
  const rows = itemsOf(schedules).map(readRow);
  const unread = rows.flatMap((row, index) => (row ? [] : [index]));
  if (rows.length === 0) return {hours: undefined, unread};
  if (unread.length > 0) return {hours: {weekly: []}, unread};
  return {hours: scheduleOf(rows as Row[]), unread};
}

/** Fields that narrow a row down in ways that a week of hours cannot. */
const NARROWING = ['count', 'byweekno', 'bymonthday', 'byyearday'];

function readRow(row: Json): Row | undefined {
  const days = (textOf(row.byday) ?? '').split(',').map((day) => DAYS[day.trim().toUpperCase()]);
  const from = clockOf(row.opens_at);
  const to = clockOf(row.closes_at);
  const isWeekly = row.freq === undefined || row.freq === null || row.freq === 'WEEKLY';
  const isPlain = (row.interval ?? 1) === 1 && NARROWING.every((key) => row[key] == null);
  const dates = [textOf(row.valid_from), textOf(row.valid_to) ?? textOf(row.until)] as const;
  const isDated = dates[0] !== undefined && dates[1] !== undefined;
  const isUndated = dates[0] === undefined && dates[1] === undefined;
  if (!isWeekly || !isPlain || !days.every(Boolean) || !from || !to) return undefined;
  if (!isDated && !isUndated) return undefined;
  return {days: days as Day[], open: {from, to}, from: dates[0], to: dates[1]};
}

/** The time of day; an offset is that of the place, and dropped. */
const clockOf = (value: unknown) =>
  /^([01]\d|2[0-3]):[0-5]\d(?=(?::[0-5]\d)?\s?(?:Z|[+-]\d\d:?\d\d)?$)/.exec(
    textOf(value) ?? '',
  )?.[0];

function scheduleOf(rows: Row[]): Schedule {
  const seasons = grouped(
    rows.filter(({from}) => from !== undefined),
    ({from, to}) => `${from} ${to}`,
  );
  const weekly = weekOf(rows.filter(({from}) => from === undefined));
  return seasons.length === 0 ? {weekly} : {weekly, seasons: seasons.map(seasonOf)};
}

const seasonOf = (rows: Row[]): Season => ({
  from: rows[0]!.from!,
  to: rows[0]!.to!,
  weekly: weekOf(rows),
});

const weekOf = (rows: Row[]): WeeklyRule[] => {
  const rules = grouped(rows, ({days}) => days.join());
  return rules.map((same) => ({days: same[0]!.days, open: same.map(({open}) => open)}));
};
