import type {Day} from '../../schema/index.js';
import {clockOf, offsetAt, suffixOf} from '../offset.js';
import {openingsOf, type CertainHours} from '../weeks.js';
import {uuidOf} from './uuid.js';

const DAYS: Record<Day, string> = {
  Mo: 'MO',
  Tu: 'TU',
  We: 'WE',
  Th: 'TH',
  Fr: 'FR',
  Sa: 'SA',
  Su: 'SU',
};

/** One row of HSDS: an opening that repeats weekly from its first day to its last. */
export interface ScheduleRow {
  id: string;
  valid_from: string;
  valid_to: string;
  dtstart: string;
  until: string;
  timezone: number;
  wkst: string;
  freq: string;
  byday: string;
  opens_at: string;
  closes_at: string;
}

/**
 * Certain hours as rows of HSDS, `owner` being whose they are; undefined when there are none.
 *
 * Rows say when it is open and nothing says when it is not, so every row ends before the first
 * day that differs, and none reaches past the time looked at.
 */
export function schedulesOf(
  {weeks}: CertainHours,
  timeZone: string,
  owner: string,
): ScheduleRow[] | undefined {
  const rows = weeks.flatMap((week) =>
    openingsOf(week).map(({days, from, to}) => {
      const offset = offsetAt(timeZone, new Date(`${week.from}T12:00:00Z`));
      return {
        id: uuidOf(owner, week.from, String(from), String(to), days.join()),
        valid_from: week.from,
        valid_to: week.to,
        dtstart: week.from,
        until: week.to,
        timezone: offset / 60,
        wkst: 'MO',
        freq: 'WEEKLY',
        byday: days.map((day) => DAYS[day]).join(','),
        opens_at: clockOf(from) + suffixOf(offset),
        // A day has no 24:00 here, and a minute too few misleads nobody.
        closes_at: clockOf(Math.min(to, LAST_MINUTE)) + suffixOf(offset),
      };
    }),
  );
  return rows.length > 0 ? rows : undefined;
}

const LAST_MINUTE = 24 * 60 - 1;
