import {localParts, type HoursStatus} from '../../hours/index.js';
import {clock, dayAndDate, dayName, say, zoneName, type Words} from '../../terms/index.js';

const MINUTES_A_DAY = 24 * 60;
const MS_A_DAY = MINUTES_A_DAY * 60_000;

/** A status as a visitor reads it; parts that say nothing are empty. */
export interface StatusWords {
  /** `Buka`. */
  state: string;
  /** Why, where the state alone would leave one wondering: `cuti bersama Idulfitri`. */
  reason: string;
  /** What comes next: `tutup 15.30 WIB`. */
  next: string;
}

/** Says a status in words, seen from an instant and in the zone of the mall. */
export function statusInWords(
  status: HoursStatus,
  present: Date,
  timeZone: string,
  words: Words,
): StatusWords {
  const {code, name} = status.reason;
  const sentence = Object.hasOwn(words.reasons, code) ? words.reasons[code] : undefined;
  const reason = sentence?.(say(name, words)) ?? '';
  return {state: words[status.state], reason, next: nextInWords(status, present, timeZone, words)};
}

function nextInWords(status: HoursStatus, present: Date, timeZone: string, words: Words) {
  const when = (instant: Date) => inWords(instant, present, timeZone, words);
  const {state, until, opensAt} = status;
  if (state === 'open') return until ? words.closesAt(when(until)) : '';
  if (!opensAt || state === 'unknown') return '';
  return state === 'break' ? words.opensAgainAt(when(opensAt)) : words.opensAt(when(opensAt));
}

/** `15.30 WIB`, `besok 08.00 WIB`, `Senin 08.00 WIB`, `Senin, 5 Jan 08.00 WIB`. */
function inWords(instant: Date, present: Date, timeZone: string, words: Words) {
  const {date, minutes} = localParts(instant, timeZone);
  const days = (Date.parse(date) - Date.parse(localParts(present, timeZone).date)) / MS_A_DAY;
  const near = words.dayFromToday(days);
  const day = near ?? (days < 7 ? dayName(date, words) : dayAndDate(date, words));
  return words.at(day, `${clock(minutes, words)} ${zoneName(timeZone, words)}`);
}
