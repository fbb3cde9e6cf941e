// Fixed instants, so that no test and no story depends on the day it is run.
// By the sample hours: weekdays 08.00–12.00 and 13.00–15.30, Fridays 08.00–11.30 and 13.30–15.00.

/** The sample season begins eight days later. */
export const BEFORE_RAMADAN = new Date('2026-02-11T09:00:00+07:00');

/** In Ramadan by the sample season: open 08.00–12.00 and 12.30–14.30. */
export const MONDAY_NOON = new Date('2026-03-09T12:00:00+07:00');

export const MONDAY_MORNING = new Date('2026-04-13T09:00:00+07:00');
export const MONDAY_BREAK = new Date('2026-04-13T12:15:00+07:00');
export const MONDAY_AFTERNOON = new Date('2026-04-13T14:00:00+07:00');
export const MONDAY_BEFORE_CLOSING = new Date('2026-04-13T15:05:00+07:00');
export const MONDAY_EVENING = new Date('2026-04-13T18:00:00+07:00');
export const FRIDAY_BREAK = new Date('2026-04-17T12:00:00+07:00');
export const SATURDAY = new Date('2026-04-18T10:00:00+07:00');

/** An exception in the sample hours. */
export const MAINTENANCE_DAY = new Date('2026-04-22T10:00:00+07:00');
export const JOINT_LEAVE_DAY = new Date('2026-03-23T10:00:00+07:00');
export const INDEPENDENCE_DAY = new Date('2026-08-17T10:00:00+07:00');

/** After closing time on the last day that the calendar knows. */
export const LAST_EVENING = new Date('2026-12-31T18:00:00+07:00');

/** A Monday of a year whose holidays nobody has decided yet. */
export const AFTER_THE_CALENDAR = new Date('2031-02-03T10:00:00+07:00');

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
