import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {SEED} from '../arbitraries.js';
import {text, textWithHolidays} from './texts.js';

const SAMPLES = 5_000;

/** Each part of the grammar, and how it looks. */
const PARTS: [string, RegExp][] = [
  ['one weekday', /\b(Mo|Tu|We|Th|Fr|Sa|Su)(?![-[\w])/],
  ['a range of weekdays', /\bMo-(Tu|We|Th|Fr|Sa|Su)\b/],
  ['a range of weekdays over Sunday', /\b(Fr|Sa|Su)-(Mo|Tu|We)\b/],
  ['several weekdays', /\b(Mo|Tu|We|Th|Fr|Sa|Su),(Mo|Tu|We|Th|Fr|Sa|Su)\b/],
  ['an nth weekday', /\[[1-5]\]/],
  ['an nth weekday from the end', /\[-[1-5]\]/],
  ['several nths', /\[-?\d,/],
  ['a range of nths', /\[\d-\d/],
  ['an nth weekday and days after it', /\] \+\d days?/],
  ['an nth weekday and days before it', /\] -\d days?/],
  ['one span', /(^| )\d\d:\d\d-\d\d:\d\d($| )/],
  ['several spans', /\d\d:\d\d,\d\d:\d\d-/],
  ['a span past 24:00', /-(2[4-9]|3\d|4[0-8]):(?!00\b)\d\d/],
  ['an open end', /\d\d:\d\d\+/],
  ['24/7', /24\/7/],
  ['no time at all', /^[^:/]+$/],
  ['a month', /(^|[ ,])(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?= \d\d:|,|$)/],
  ['a range of months', /[A-Z][a-z]{2}-[A-Z][a-z]{2}(?= \d\d:|,|$)/],
  ['a date', /[A-Z][a-z]{2} \d\d(?![:\d-])/],
  ['a range of dates', /[A-Z][a-z]{2} \d\d-[A-Z][a-z]{2} \d\d(?!:)/],
  ['a range of days of one month', /[A-Z][a-z]{2} \d\d-\d\d(?!:)/],
  ['several days of one month', /[A-Z][a-z]{2} \d\d,\d\d(?!:)/],
  ['a date of one year', /(^|[ ,])20\d\d [A-Z][a-z]{2} \d\d(?![:-])/],
  ['a range of dates over years', /20\d\d [A-Z][a-z]{2} \d\d-20\d\d/],
  ['a range of nth weekdays', /[A-Z][a-z]{2} ..\[-?\d\]-[A-Z][a-z]{2} /],
  ['Easter', /easter(?! [-+])/],
  ['days before Easter', /easter -\d/],
  ['days after Easter', /easter \+\d/],
  ['a year', /(^|[ ,])20\d\d(?= \d\d:|,)/],
  ['a range of years', /20\d\d-20\d\d(?![/ ])/],
  ['years from one on', /20\d\d\+/],
  ['every few years', /20\d\d\/\d/],
  ['every few years of a range', /20\d\d-20\d\d\/\d/],
  ['years and dates', /20\d\d-20\d\d [A-Z][a-z]{2}/],
  ['a week', /week \d\d(?!-)/],
  ['a range of weeks', /week \d\d-\d\d(?![/\d])/],
  ['every few weeks', /week \d\d-\d\d\/\d/],
  ['several weeks', /week \d\d(-\d\d)?(\/\d+)?,\d\d(?!:)/],
  ['months and weeks', /[a-z] week/],
  ['open', /\bopen\b/],
  ['off', /\boff\b/],
  ['closed', /\bclosed\b/],
  ['unknown', /\bunknown\b(?! ")/],
  ['open with a comment', /open "/],
  ['off with a comment', /off "/],
  ['unknown with a comment', /unknown "/],
  ['a comment alone', /(?<!open|off|unknown) "/],
  ['a rule that overrides', /; /],
  ['a rule that adds', /, /],
  ['a fallback', / \|\| /],
  ['all three kinds of rules', /^(?=.*; )(?=.*, )(?=.* \|\| )/],
];

const HOLIDAY_PARTS: [string, RegExp][] = [
  ['a holiday', /(^|[ ,])PH(?= \d|$)/],
  ['the day before a holiday', /PH -1 day/],
  ['the day after a holiday', /PH \+1 day/],
  ['holidays and weekdays', /PH,[A-Z][a-z]|[A-Z][a-z],PH/],
  ['holidays on weekdays', /PH [A-Z][a-z]/],
  ['holidays of some months', /[a-z] PH/],
  ['no opening on holidays', /PH (off|closed)/],
];

/** Fewer are too few to find a fault that needs one more thing beside. */
const LEAST = 25;

describe.each([
  ['the texts that are compared', text, PARTS],
  ['those with holidays', textWithHolidays, HOLIDAY_PARTS],
])('%s', (_which, arbitrary, parts) => {
  const samples = fc.sample(arbitrary, {seed: SEED, numRuns: SAMPLES});

  it.each(parts)('have %s', (_part, look) => {
    expect(samples.filter((sample) => look.test(sample)).length).toBeGreaterThan(LEAST);
  });
});
