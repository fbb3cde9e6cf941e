import {breaksIn, folded, weekOfSeason} from '../hours/folds.js';
import {counterDaysAhead, counterWeek, type DatedHours, type DaySpan} from '../hours/index.js';
import type {Catalog, Mall, Tenant} from '../schema/index.js';
import {clock, dayAndDate, daysInWords, say, zoneName, type Words} from '../terms/index.js';

/** Days that are alike, and their hours, in words. */
export interface Line {
  days: string;
  times: string;
}

/** How far ahead days that differ are told, in days: a page is rendered anew more often. */
const DAYS_AHEAD = 90;
const ALL_DAY = 24 * 60;

/** Whose hours. */
export interface Counter {
  catalog: Pick<Catalog, 'calendars'>;
  mall: Mall;
  tenant: Tenant | undefined;
  now: Date;
  words: Words;
}

/** The usual week, days that are alike in one line; empty when nothing sure is known. */
export function weekInLines(counter: Counter): Line[] {
  const {words} = counter;
  const week = usualWeek(counter);
  if (week.some(isUnknown)) return [];
  return folded(week).map(({days}) => ({
    days: daysInWords(days, words),
    times: timesInWords(days[0]!.spans, words),
  }));
}

/** `Senin–Kamis 08.00–15.00, Jumat 08.00–11.30 WITA`; empty when nothing sure is known. */
export function weekInWords(counter: Counter): string {
  const open = weekInLines(counter).filter(({times}) => times !== counter.words.hours.closed);
  if (open.length === 0) return '';
  const days = open.map(({days, times}) => `${days} ${times}`).join('; ');
  return `${days} ${zoneName(counter.mall.timeZone, counter.words)}`;
}

/** The days ahead that differ from the usual week. */
export function daysAheadInLines({catalog, mall, tenant, now, words}: Counter): Line[] {
  const ahead = counterDaysAhead(mall, tenant, now, DAYS_AHEAD, catalog.calendars);
  const weekAt = (at: Date) => counterWeek(mall, tenant, at, catalog.calendars);
  return ahead.flatMap((dated) => {
    const {from, to, spans} = dated;
    const days = [...new Set([from, to])].map((date) => dayAndDate(date, words)).join(' – ');
    const why = reasonInWords(dated, words);
    if (spans) return {days, times: withReason(timesInWords(spans, words), why)};
    const season = folded(weekOfSeason(dated, weekAt)).map(
      ({days}) => `${daysInWords(days, words)} ${timesInWords(days[0]!.spans, words)}`,
    );
    return {days, times: withReason(season.join('; '), why)};
  });
}

/** Of each day of the week the first that is nothing rarer: a page must not take a holiday for a habit. */
function usualWeek({catalog, mall, tenant, now}: Counter) {
  const weekAt = (at: Date) => counterWeek(mall, tenant, at, catalog.calendars);
  const week = weekAt(now);
  const from = week[0]?.date;
  if (from === undefined) return [];
  const usual = weekOfSeason({from, to: '9999-12-31', code: 'weekly'}, weekAt);
  return week.map((day, index) => usual[index] ?? day);
}

const isUnknown = ({reason}: {reason: {code: string}}) =>
  reason.code === 'no-hours' || reason.code === 'unreadable';

const withReason = (times: string, why: string) => (why ? `${times} (${why})` : times);

function reasonInWords({code, name}: DatedHours, words: Words) {
  const sentence = Object.hasOwn(words.reasons, code) ? words.reasons[code] : undefined;
  return sentence?.(say(name, words)) ?? '';
}

function timesInWords(spans: readonly DaySpan[], words: Words): string {
  const [first] = spans;
  if (!first) return words.hours.closed;
  const breaks = breaksIn(spans);
  if (breaks.length === 0) return spans.map((span) => spanInWords(span, words)).join(', ');
  const gaps = breaks.map((gap) => `${words.hours.break} ${rangeInWords(gap, words)}`);
  return [spanInWords({...first, to: spans.at(-1)!.to}, words), ...gaps].join(', ');
}

function spanInWords(span: DaySpan, words: Words) {
  const isAllDay = span.from === 0 && span.to === ALL_DAY;
  if (span.state === 'open') return isAllDay ? words.hours.allDay : rangeInWords(span, words);
  return isAllDay ? words.unknown : `${words.hours.maybe} ${rangeInWords(span, words)}`;
}

const rangeInWords = ({from, to}: Pick<DaySpan, 'from' | 'to'>, words: Words) =>
  `${clock(from, words)}–${clock(to, words)}`;
