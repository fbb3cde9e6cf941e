import * as z from 'zod/mini';
import {clock, count, date, lateClock, list, oneOf, record, words} from './fields.js';
import {provenance} from './provenance.js';
import {Text} from './text.js';

/** A day of the week, Monday to Sunday, as OpenStreetMap writes it. */
export const Day = oneOf(['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']);
export type Day = z.infer<typeof Day>;

/** A stretch of opening, half-open: at its `to` the counter is closed. */
export const Span = record({
  /** Local time at which it opens, `HH:MM` (jam buka). */
  from: clock(),
  /** Local time at which it closes; earlier than `from`, or past `24:00`, means the next day (jam tutup). */
  to: lateClock(),
});
export type Span = z.infer<typeof Span>;

/** The opening hours that some days of the week share. */
export const WeeklyRule = record({
  /** The days that share these hours (hari). */
  days: list(Day),
  /** Stretches of opening; a gap between two is a break, an empty list is closed (jam layanan). */
  open: list(Span),
});
export type WeeklyRule = z.infer<typeof WeeklyRule>;

/** Other weekly hours between two dates, such as those of Ramadan. */
export const Season = record({
  /** What the time is called, such as Ramadan (nama masa). */
  name: z.optional(Text),
  /** First day (mulai tanggal). */
  from: date(),
  /** Last day, included (sampai tanggal). */
  to: date(),
  /** The weekly hours in that time (jadwal mingguan). */
  weekly: list(WeeklyRule),
  ...provenance,
});
export type Season = z.infer<typeof Season>;

/** Other hours on one day or a run of days, whatever the week says. */
export const Exception = record({
  /** First day (mulai tanggal). */
  from: date(),
  /** Last day, included; absent: one day (sampai tanggal). */
  to: z.optional(date()),
  /** Stretches of opening; an empty list is closed (jam layanan). */
  open: list(Span),
  /** Why these days differ (alasan). */
  reason: z.optional(Text),
  ...provenance,
});
export type Exception = z.infer<typeof Exception>;

const HolidayRule = z.union([oneOf(['closed', 'open']), list(Span)], 'holiday-rule');
export type HolidayRule = z.infer<typeof HolidayRule>;

/** Opening hours as data; an exception comes before a holiday, then joint leave, then a season, then the week. */
export const Schedule = record({
  /** The usual week; empty, with nothing else, means that the hours are not known (jadwal mingguan). */
  weekly: list(WeeklyRule),
  /** Times of the year with a week of their own (masa khusus). */
  seasons: z.optional(list(Season)),
  /** Days that differ (pengecualian). */
  exceptions: z.optional(list(Exception)),
  /** Hours on national and regional holidays; absent: closed (libur nasional). */
  holidays: z.optional(HolidayRule),
  /** Hours on days of joint leave; absent: closed (cuti bersama). */
  jointLeave: z.optional(HolidayRule),
  /** Minutes before closing at which the last number is given out (batas ambil antrean). */
  lastTicket: z.optional(count()),
  /** Anything that a visitor should know about the hours (catatan). */
  note: z.optional(Text),
  ...provenance,
});
export type Schedule = z.infer<typeof Schedule>;

/** Opening hours: a {@link Schedule}, or text in OpenStreetMap's opening_hours syntax. */
export const Hours = z.union([words(), Schedule], 'hours');
export type Hours = z.infer<typeof Hours>;
