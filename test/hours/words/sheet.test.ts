import {describe, expect, it} from 'vitest';
import {readHoursText} from '../../../src/hours/index.js';
import {weekIn} from './makers.js';
import {SHEET_08} from './sheet-08.js';

describe('the wordings of sheet 08', () => {
  it.each(SHEET_08)('row %i, "%s"', (_row, text, week, timeZone) => {
    const read = readHoursText(text);

    expect(weekIn(read.schedule)).toBe(week);
    expect(read.timeZone).toBe(timeZone);
    // What cannot be read is named, and what is named here cannot be read.
    expect(read.problems.length > 0).toBe(week === undefined);
  });

  it('are 35', () => {
    expect(SHEET_08).toHaveLength(35);
  });
});

describe('wordings of other sheets and of malls', () => {
  it.each<[text: string, week?: string]>([
    ['Senin-Jumat 08.00-15.00', 'Mo Tu We Th Fr 08:00-15:00'],
    ['Selasa & Kamis 09.00-12.00', 'Tu Th 09:00-12:00'],
    ['Senin s/d Jumat\n08.00 s/d 14.00', 'Mo Tu We Th Fr 08:00-14:00'],
    [
      "Senin - Kamis 08.00 - 15.00 WITA\nJum'at 08.00 - 11.30 WITA",
      'Mo Tu We Th 08:00-15:00; Fr 08:00-11:30',
    ],
    [
      'Senin-Kamis 08.30-15.30 WIB (istirahat 12.30-14.00); Jumat 08.30-15.30 WIB (istirahat 11.30-14.00)',
      'Mo Tu We Th 08:30-12:30 14:00-15:30; Fr 08:30-11:30 14:00-15:30',
    ],
    ['07.30-16.00 WIB'],
    ['08.00-13.00 WITA, if needed to 15.00'],
    ['08.00-16.00 WIB (normal, 2020); 08.00-14.00 during the 2020 restriction'],
    ['office hours; counters stay open during the midday break'],
  ])('"%s"', (text, week) => {
    expect(weekIn(readHoursText(text).schedule)).toBe(week);
  });
});
