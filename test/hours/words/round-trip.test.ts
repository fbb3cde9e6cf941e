import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readHoursText} from '../../../src/hours/words/read-hours-text.js';
import {RUNS, SEED} from '../arbitraries.js';
import {DAY_NAMES} from './makers.js';

/** Open stretches in quarters of an hour, day by day, Monday first; none: closed. */
type Week = number[][];

const day = fc.oneof(
  {weight: 1, arbitrary: fc.constant([] as number[])},
  {
    weight: 3,
    arbitrary: fc
      .uniqueArray(fc.integer({min: 0, max: 96}), {minLength: 2, maxLength: 6})
      .map((ends) => ends.sort((a, b) => a - b).slice(0, ends.length & ~1)),
  },
);
// Few kinds of day, so that days share their hours as they do in life.
const week: fc.Arbitrary<Week> = fc
  .tuple(
    fc.array(day, {minLength: 1, maxLength: 3}),
    fc.array(fc.nat(), {minLength: 7, maxLength: 7}),
  )
  .map(([kinds, picks]) => picks.map((pick) => kinds[pick % kinds.length]!));

const style = fc.record({
  names: fc.constantFrom(...DAY_NAMES),
  to: fc.constantFrom('-', ' - ', '–', ' s/d ', ' s.d. ', ' sd ', ' sampai ', ' hingga '),
  and: fc.constantFrom(', ', ' dan ', ' & ', '/'),
  between: fc.constantFrom(' ', ': ', ' pukul ', ' Pkl. ', ', jam ', '\n'),
  clauses: fc.constantFrom('; ', '\n', ' | ', '. ', ', '),
  clock: fc.constantFrom('dot', 'colon', 'short', 'joined'),
  pauses: fc.constantFrom('spans', 'comma', 'brackets'),
  closed: fc.constantFrom('left out', 'tutup', 'libur'),
  zone: fc.constantFrom('', ' WIB', ' WITA', ' WIT'),
  isTimesFirst: fc.boolean(),
  isRanges: fc.boolean(),
});
type Style = typeof style extends fc.Arbitrary<infer T> ? T : never;

function clockIn({clock}: Style, quarters: number) {
  const hour = String(Math.floor(quarters / 4));
  const minute = String((quarters % 4) * 15).padStart(2, '0');
  if (clock === 'joined') return hour.padStart(2, '0') + minute;
  // One to five without a zero may be of the afternoon, and is not read.
  const isShort = clock === 'short' && (quarters >= 24 || quarters < 4);
  return `${isShort ? hour : hour.padStart(2, '0')}${clock === 'colon' ? ':' : '.'}${minute}`;
}

const rangeIn = (style: Style, from: number, to: number) =>
  `${clockIn(style, from)}${style.to}${clockIn(style, to)}${style.zone}`;

function daysIn({names, to, and, isRanges}: Style, days: number[]) {
  const isRun = isRanges && days.length > 1 && days.at(-1)! - days[0]! === days.length - 1;
  if (isRun) return `${names[days[0]!]}${to}${names[days.at(-1)!]}`;
  return days.map((day) => names[day]).join(and);
}

function clauseIn(style: Style, days: number[], ends: number[]) {
  const named = daysIn(style, days);
  if (ends.length === 0) return `${named} ${style.closed}`;
  if (style.pauses === 'spans' || ends.length === 2) {
    const spans = pairs(ends).map(([from, to]) => rangeIn(style, from, to));
    const times = spans.join(style.and);
    return style.isTimesFirst ? `${times} ${named}` : `${named}${style.between}${times}`;
  }
  const pauses = pairs(ends.slice(1, -1)).map(([from, to]) => rangeIn(style, from, to));
  const told = `istirahat ${pauses.join(' dan ')}`;
  const times = rangeIn(style, ends[0]!, ends.at(-1)!);
  const isBrackets = style.pauses === 'brackets';
  return `${named}${style.between}${times}${isBrackets ? ` (${told})` : `, ${told}`}`;
}

const pairs = (ends: number[]) =>
  ends.flatMap((end, at) => (at % 2 === 0 ? [[end, ends[at + 1]!] as const] : []));

/** The week in words, days with the same hours together. */
function written(week: Week, style: Style) {
  const groups = new Map<string, number[]>();
  week.forEach((ends, day) => {
    const key = JSON.stringify(ends);
    groups.set(key, [...(groups.get(key) ?? []), day]);
  });
  return [...groups.values()]
    .filter((days) => week[days[0]!]!.length > 0 || style.closed !== 'left out')
    .map((days) => clauseIn(style, days, week[days[0]!]!))
    .join(style.clauses);
}

/** The week that was read, as the arbitrary writes it. */
function read(text: string): Week | undefined {
  const {schedule} = readHoursText(text);
  const quarters = (clock: string) => Number(clock.slice(0, 2)) * 4 + Number(clock.slice(3)) / 15;
  return (
    schedule &&
    ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'].map((day) =>
      schedule.weekly
        .filter(({days}) => (days as string[]).includes(day))
        .flatMap(({open}) => open.flatMap(({from, to}) => [quarters(from), quarters(to)])),
    )
  );
}

/** Where a comma parts clauses, a break or a day may be of the clause before as well as behind. */
const isPlain = ({names, clauses, isTimesFirst, pauses}: Style) =>
  // Behind "Sen" a full stop ends no sentence.
  (names[0] !== 'Sen' || clauses !== '. ') &&
  (clauses !== ', ' || (!isTimesFirst && pauses === 'spans'));

const isOpen = (ends: number[], quarter: number) =>
  pairs(ends).some(([from, to]) => from <= quarter && quarter < to);

describe('a week written in words', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(week, style.filter(isPlain), (week, style) => {
        const text = written(week, style);
        fc.pre(text !== '');
        expect(read(text), text).toEqual(week);
        expect(readHoursText(text).problems).toEqual([]);
      }),
      {seed: SEED, numRuns: RUNS * 3},
    );
  }, 60_000);

  it('is never read as open when it is closed, however it is parted', () => {
    fc.assert(
      fc.property(week, style, (week, style) => {
        const text = written(week, style);
        read(text)?.forEach((ends, day) => {
          for (let quarter = 0; quarter < 96; quarter++) {
            if (isOpen(ends, quarter)) expect(isOpen(week[day]!, quarter), text).toBe(true);
          }
        });
      }),
      {seed: SEED, numRuns: RUNS},
    );
  }, 60_000);

  it('is not read at all once it holds a word that nobody knows', () => {
    const stranger = fc.constantFrom(
      'kecualikan',
      'Ramadan',
      'menyesuaikan',
      'x',
      '§',
      'bulan',
      '3',
    );
    fc.assert(
      fc.property(week, style, stranger, fc.nat(), (week, style, word, place) => {
        const words = written(week, style).split(' ');
        words.splice(place % (words.length + 1), 0, word);
        const {schedule, problems} = readHoursText(words.join(' '));
        expect(schedule, words.join(' ')).toBeUndefined();
        expect(problems).not.toEqual([]);
      }),
      {seed: SEED, numRuns: RUNS},
    );
  }, 60_000);
});
