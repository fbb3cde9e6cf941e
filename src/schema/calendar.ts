import * as z from 'zod/mini';
import {date, id, list, oneOf, record, words} from './fields.js';
import {Text} from './text.js';

/** A day off, or a day to know of. */
export const CalendarDay = record({
  /** The day (tanggal). */
  date: date(),
  /** What the day is called (nama hari). */
  name: Text,
  /** National holiday (libur nasional), joint leave (cuti bersama), regional holiday (libur daerah), or a day that closes nothing (hari peringatan). */
  kind: oneOf(['national', 'joint-leave', 'regional', 'observance']),
});
export type CalendarDay = z.infer<typeof CalendarDay>;

/** The legal calendar of a time: outside `from`–`to` nothing is known of holidays. */
export const Calendar = record({
  /** Identifier that malls refer to (pengenal). */
  id: id(),
  /** Another calendar whose days count too, of the same catalog or `id`, the built-in one of Indonesia; only the time that both cover is known (memperluas kalender). */
  extends: z.optional(id()),
  /** First day that the calendar covers (berlaku mulai). */
  from: date(),
  /** Last day that the calendar covers, included (berlaku sampai). */
  to: date(),
  /** The decree that sets these days (dasar hukum). */
  source: words(),
  /** Every day off between the two (daftar hari libur). */
  days: list(CalendarDay),
});
export type Calendar = z.infer<typeof Calendar>;
