import type {Calendar, CalendarDay} from '../../schema/index.js';

/** The date, and what the day is called in Indonesian and in English. */
export type NamedDay = readonly [date: string, indonesian: string, english: string];

interface DecreedYear {
  year: number;
  /** The decree, by its numbers. */
  source: string;
  /** Libur nasional, and the days of voting. */
  national: readonly NamedDay[];
  /** Cuti bersama. */
  jointLeave: readonly NamedDay[];
}

/** The calendar of one whole year. */
export function yearCalendar({year, source, national, jointLeave}: DecreedYear): Calendar {
  return {
    id: `id-${year}`,
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    source,
    days: [...national.map(dayOf('national')), ...jointLeave.map(dayOf('joint-leave'))],
  };
}

const dayOf =
  (kind: CalendarDay['kind']) =>
  ([date, id, en]: NamedDay): CalendarDay => ({date, name: {id, en}, kind});
