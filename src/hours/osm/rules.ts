import {DAY_MINUTES} from '../day.js';
import {reasonOf, type Reason} from '../reason.js';
import {isDateNext, readDates} from './dates.js';
import {readAny, type DayTest} from './day-test.js';
import {readWeeks, readYears} from './periods.js';
import {isNumber, isYear, Reader} from './reader.js';
import {readTimes, type TimeSpan} from './times.js';
import {HOLIDAY, readWeekdays} from './weekdays.js';

/** One rule of a text. */
export interface TextRule {
  /** What a day must be for the rule to hold; nothing: any day. */
  tests: DayTest[];
  spans: TimeSpan[];
  /** Whether some of it lies past midnight. */
  isLate: boolean;
  state: 'open' | 'closed' | 'unknown';
  reason: Reason;
  /** Whether it names public holidays. */
  asksHolidays: boolean;
  /** It holds only where the rules before it leave it closed. */
  isFallback: boolean;
  /** What the rules before it say of its days no longer holds. */
  overrides: boolean;
}

/** The rules of a text, in order. */
export function readRules(text: string): TextRule[] {
  const reader = new Reader(text);
  const rules: TextRule[] = [];
  let isFallback = false;
  let isAdditional = false;
  do {
    const rule = readRule(reader, isFallback);
    rule.overrides = !isAdditional && !isFallback && overrides(rule, rules.at(-1));
    rules.push(rule);
    isAdditional = reader.peek() === ',';
    isFallback = reader.peek() === '||' || (isAdditional && isFallback);
  } while (reader.eat(',') || reader.eat('||') || (reader.eat(';') && reader.peek()));
  if (reader.peek()) reader.refuse();
  return rules;
}

/** As the package `opening_hours` has it: a rule for any day gives way to rules for some days before it. */
function overrides({tests, state}: TextRule, before: TextRule | undefined) {
  if (tests.length > 0) return state !== 'closed';
  return state === 'open' && before?.tests.length === 0;
}

const STATES = new Map<string, TextRule['state']>([
  ['open', 'open'],
  ['unknown', 'unknown'],
  ['closed', 'closed'],
  ['off', 'closed'],
]);

function readRule(reader: Reader, isFallback: boolean): TextRule {
  const start = reader.at;
  const wide = readWide(reader);
  const isDated = reader.hasRead(isDate, start);
  if (reader.eat('week')) wide.push(readAny(reader, readWeeks));
  let hasColon = wide.length > 0 && reader.eat(':');
  const weekdays = readWeekdays(reader);
  const asksHolidays = reader.hasRead(isHoliday, start);
  if (weekdays.length > 0) hasColon = reader.eat(':');
  const spans = readTimes(reader);
  const state = STATES.get(reader.peek());
  if (state) reader.at++;
  const comment = readComment(reader);
  const saysNothing = spans.length === 0 && !state && comment === undefined;
  // `Mo:` has lost its hours; `Mo` alone is all of Monday.
  if (reader.at === start || (hasColon && saysNothing)) reader.refuse();
  return {
    tests: wide.concat(weekdays),
    spans: spans.length > 0 ? spans : [{from: 0, to: DAY_MINUTES}],
    isLate: spans.some(({to}) => to > DAY_MINUTES),
    state: state ?? (comment ? 'unknown' : 'open'),
    reason: reasonOf(isDated && weekdays.length === 0 ? 'exception' : 'weekly', comment),
    asksHolidays,
    isFallback,
    overrides: false,
  };
}

const isHoliday = (word: string) => word === HOLIDAY;

/** Whether a word names a day or a year: months and weeks of any year are no exceptions. */
const isDate = (word: string) => word === 'easter' || isNumber(word);

function readComment(reader: Reader) {
  const word = reader.peek();
  return word.startsWith('"') && reader.eat(word) ? word.slice(1, -1) : undefined;
}

/** Years and dates. */
function readWide(reader: Reader): DayTest[] {
  const tests: DayTest[] = [];
  if (isYear(reader.peek()) && !isDateNext(reader)) tests.push(readAny(reader, readYears));
  if (isDateNext(reader)) tests.push(readAny(reader, readDates));
  return tests;
}
