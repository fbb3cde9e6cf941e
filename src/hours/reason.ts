import type {Text} from '../schema/index.js';

/**
 * Why a counter is open or not. Stable: words, styles and programs outside key on them.
 *
 * - `weekly`: the usual week opens or closes it; its name is the comment of a text
 * - `season`: a season does, such as Ramadan
 * - `joint-leave`: it is a day of joint leave (cuti bersama)
 * - `holiday`: it is a national or regional holiday, or a day of voting
 * - `exception`: the hours say something else for that very date
 * - `break`: it was open earlier today and opens again today
 * - `last-ticket`: it is open, but the last ticket of the day has been given
 * - `building`: the counter's own hours are open, but the building is shut
 * - `agency`: the building opens today, but the agency does not come
 * - `notice`: a notice closes the mall
 * - `planned`: the mall has not opened yet
 * - `moved`: the mall has moved away
 * - `suspended`: the mall is closed for the time being
 * - `closed`: the mall is closed for good
 * - `calendar-ends`: it would be open, unless that day is a holiday, which the calendar cannot say; its name is the year
 * - `no-hours`: nobody gave its hours
 * - `unreadable`: its hours, or the instant asked about, cannot be read
 * - `time-zone`: the place names a time zone that does not exist
 */
export type ReasonCode =
  | 'weekly'
  | 'season'
  | 'joint-leave'
  | 'holiday'
  | 'exception'
  | 'break'
  | 'last-ticket'
  | 'building'
  | 'agency'
  | 'notice'
  | 'planned'
  | 'moved'
  | 'suspended'
  | 'closed'
  | 'calendar-ends'
  | 'no-hours'
  | 'unreadable'
  | 'time-zone';

/** A reason as data: its code, and what the catalog or the calendar calls it (absent: nothing). */
export interface Reason {
  code: ReasonCode;
  name?: Text;
}

export const reasonOf = (code: ReasonCode, name?: Text): Reason =>
  name === undefined ? {code} : {code, name};

const RISING: readonly ReasonCode[] = [
  'weekly',
  'season',
  'joint-leave',
  'holiday',
  'exception',
  'notice',
];

/** The reason that tells a visitor more: the rarer of the two, else the first. */
export const stronger = (first: Reason, second: Reason) =>
  RISING.indexOf(second.code) > RISING.indexOf(first.code) ? second : first;

/** Whether the reason is a rule of the hours themselves. */
export const isRule = ({code}: Reason) => code !== 'notice' && RISING.includes(code);
