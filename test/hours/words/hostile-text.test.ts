import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readHoursText} from '../../../src/hours/words/read-hours-text.js';
import {Schedule} from '../../../src/schema/index.js';
import {RUNS, SEED} from '../arbitraries.js';
import {isEverFasterThan} from '../cost.js';
import {DAY_NAMES} from './makers.js';

const WORDS = [
  ...DAY_NAMES.flat(),
  ...'08.00 12.00 13.00 15.30 8 3 24 0800 25.00 08.00-15.00 12.00-13.00 11.30-13.00'.split(' '),
  ...'- – s/d s.d. sampai , ; . | / & dan ( ) : \n'.split(' '),
  ...'istirahat tutup libur kecuali khusus tanpa tetap buka saat tidak setiap hari kerja'.split(
    ' ',
  ),
  ...'WIB WITA jam pagi sore malam kuota antrean terakhir daring Ramadan selesai nasional'.split(
    ' ',
  ),
  '24 jam',
  '\n',
];
const soup = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', '')), {maxLength: 14})
  .map((words) => words.flat().join(''));

/** What a slow reader would grant: the days and the times for which there are words somewhere in the text. */
function granted(text: string) {
  const low = text.toLowerCase().replaceAll(/['’]/g, '');
  const named = [0, 1, 2, 3, 4, 5, 6].filter((day) =>
    DAY_NAMES.some((names) => low.includes(names[day]!.toLowerCase().replaceAll(/['’]/g, ''))),
  );
  const isWide = /hari|24|-|–|s\/d|s\.d|sampai/.test(low);
  const minutes = new Set([0, 24 * 60]);
  for (const [, hour, minute] of low.matchAll(/(\d\d?)[.:]?(\d\d)?/g)) {
    for (const half of [0, 12]) minutes.add((Number(hour) + half) * 60 + Number(minute ?? 0));
  }
  return {named, isWide, minutes};
}

const minuteOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

describe('text that makes no sense', () => {
  it('never opens a day or an hour for which it has no words', () => {
    let readable = 0;
    fc.assert(
      fc.property(soup, (text) => {
        const {schedule, problems} = readHoursText(text);
        if (!schedule) {
          expect(problems, text).not.toEqual([]);
          return;
        }

        readable++;
        const {named, isWide, minutes} = granted(text);
        const open = schedule.weekly.filter(({open}) => open.length > 0);
        const days = open.flatMap(({days}) => days);
        if (!isWide) expect(days.length, text).toBeLessThanOrEqual(named.length);
        for (const {from, to} of open.flatMap(({open}) => open)) {
          expect(minutes, text).toContain(minuteOf(from));
          expect(minutes, text).toContain(minuteOf(to));
          expect(minuteOf(from), text).toBeLessThan(minuteOf(to));
        }
        expect(text).not.toMatch(/ramadan|selesai|25/i);
        expect(Schedule.safeParse(schedule).success, text).toBe(true);
      }),
      {seed: SEED, numRuns: RUNS * 10},
    );
    expect(readable).toBeGreaterThan(20);
  }, 60_000);

  it('never throws, and says something of all it does not read', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), (text) => {
        const {schedule, problems} = readHoursText(text);
        expect(schedule === undefined).toBe(problems.length > 0);
        for (const {message} of problems) expect(message).toMatch(/^["A-Z].+tulis .+\.$/su);
      }),
      {seed: SEED, numRuns: RUNS},
    );
  });

  it.each([
    ...['Senin', '(', '08.00', '08.00-09.00,', 'Senin,', 's.', 's/d', '-', '0.0:', "jum'", '1. '],
    ...['Senin-Selasa dan ', 'buka 08.00, tutup ', 'istirahat 12.00-13.00\n', 'Senin 08.00-15.00;'],
    ...['tetap waktu ', 'x,', 'kecuali Senin ', 'layanan online,', 'kuota ', 'antrean ', '\n'],
  ])('takes no time: "%s" without end', (seed) => {
    for (const length of [1_000, 10_000]) {
      const text = seed.repeat(Math.ceil(length / seed.length)).slice(0, length);

      expect(isEverFasterThan(5, () => readHoursText(text))).toBe(true);
    }
  });
});
