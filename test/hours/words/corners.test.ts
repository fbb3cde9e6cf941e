import {describe, expect, it} from 'vitest';
import {readHoursText} from '../../../src/hours/words/read-hours-text.js';
import {problemsOf, weekIn, weekOf} from './makers.js';

const WORKDAYS = 'Mo Tu We Th Fr';
const ALL_DAYS = `${WORKDAYS} Sa Su`;

describe('days that are named twice in one clause', () => {
  it.each([
    ['Senin-Jumat, hari kerja 08.00-15.00', `${WORKDAYS} 08:00-15:00`],
    ['hari kerja, Senin-Kamis 08.00-15.00', 'Mo Tu We Th 08:00-15:00'],
    ['Selasa dan hari kerja 08.00-12.00', `${WORKDAYS} 08:00-12:00`],
    ['Sabtu, hari kerja 08.00-12.00', `${WORKDAYS} Sa 08:00-12:00`],
    ['hari kerja, Sabtu 08.00-15.00', `${WORKDAYS} Sa 08:00-15:00`],
    ['Senin-Jumat 08.00-15.00 (hari kerja)', `${WORKDAYS} 08:00-15:00`],
    ['Senin-Jumat 08.00-15.00 (Senin-Jumat)', `${WORKDAYS} 08:00-15:00`],
    ['Senin-Kamis 08.00-15.00 (hari kerja)', 'Mo Tu We Th 08:00-15:00'],
    ['7 hari 08.00-15.00', `${ALL_DAYS} 08:00-15:00`],
    ['7 days 08.00-15.00', `${ALL_DAYS} 08:00-15:00`],
  ])('are one: "%s"', (text, week) => {
    expect(weekOf(text)).toBe(week);
  });

  it.each(['7 orang 08.00-15.00', '7 jam', '8 hari 08.00-15.00'])(
    'are not what only looks like days: "%s"',
    (text) => {
      expect(weekOf(text)).toBeUndefined();
    },
  );
});

describe('days that are told of in two clauses', () => {
  it.each([
    ['Sabtu tutup; Senin-Sabtu 08.00-15.00', `${WORKDAYS} 08:00-15:00`],
    ['Senin-Sabtu 08.00-15.00; Sabtu tutup', `${WORKDAYS} 08:00-15:00`],
    ['Senin 08.00-12.00; Senin 13.00-15.00', 'Mo 08:00-12:00 13:00-15:00'],
    ['Senin 08.00-12.00, 12.00-15.00', 'Mo 08:00-15:00'],
    ['* Senin 08.00-15.00\n* Selasa 09.00-12.00', 'Mo 08:00-15:00; Tu 09:00-12:00'],
  ])('have the hours of both: "%s"', (text, week) => {
    expect(weekOf(text)).toBe(week);
  });

  it.each([
    'Senin 13.00-15.00; Senin 08.00-12.00',
    'Senin 08.00-12.00; Senin 12.00-15.00',
    'Senin-Selasa 08.00-12.00; Senin 13.00-15.00',
    'Senin 08.00-12.00; Senin tutup',
    'Senin tutup; Senin 08.00-12.00',
  ])('are not read where one denies the other: "%s"', (text) => {
    expect(weekOf(text)).toBeUndefined();
    expect(problemsOf(text)[0]?.message).toContain('juga disebut dengan jam lain');
  });

  it('are none when all of them are excepted', () => {
    expect(weekOf('Senin kecuali Senin 08.00-15.00')).toBeUndefined();
    expect(problemsOf('Senin kecuali Senin 08.00-15.00')[0]?.message).toContain(
      'tidak diberi hari',
    );
  });
});

describe('holidays in words', () => {
  const NATIONAL = {holidays: 'closed'};

  it.each([
    ['Senin-Jumat 08.00-15.00 kecuali hari libur', NATIONAL],
    ['Senin-Jumat 08.00-15.00; tutup hari libur', NATIONAL],
    ['setiap hari kecuali hari libur nasional 08.00-15.00', NATIONAL],
    ['setiap hari kecuali Minggu dan hari libur nasional 08.00-15.00', NATIONAL],
    ['setiap hari kecuali tanggal merah dan cuti bersama 08.00-15.00', {jointLeave: 'closed'}],
    ['Senin 08.00-15.00; hari libur nasional tutup; tanggal merah tutup', NATIONAL],
    [
      'Senin 08.00-15.00; hari libur nasional 08.00-12.00',
      {holidays: [{from: '08:00', to: '12:00'}]},
    ],
  ])('are kept: "%s"', (text, rules) => {
    expect(readHoursText(text).schedule).toMatchObject(rules);
  });

  it.each([
    ['Senin 08.00-15.00; hari libur nasional tutup; tanggal merah 08.00-10.00', 'Jam hari libur'],
    ['Senin 08.00-15.00; hari libur nasional sampai 12.00', 'Jam hari libur'],
    ['Senin 08.00-15.00; hari libur nasional istirahat 12.00-13.00', 'Istirahat'],
  ])('are not read when they are not clear: "%s"', (text, start) => {
    expect(weekOf(text)).toBeUndefined();
    expect(problemsOf(text)[0]?.message.slice(0, start.length)).toBe(start);
  });

  it('leave the other days of an exception open', () => {
    expect(weekOf('setiap hari kecuali Minggu dan hari libur nasional 08.00-15.00')).toBe(
      `${WORKDAYS} Sa 08:00-15:00`,
    );
  });
});

describe('an earlier end on some days', () => {
  const USUAL = 'Senin-Jumat 08.00-11.00 dan 13.00-15.00; khusus Jumat sampai';
  const REST = 'Mo Tu We Th 08:00-11:00 13:00-15:00';

  it.each([
    ['10.30', `${REST}; Fr 08:00-10:30`],
    ['11.00', `${REST}; Fr 08:00-11:00`],
    ['14.00', `${REST}; Fr 08:00-11:00 13:00-14:00`],
  ])('cuts their hours at %s', (end, week) => {
    expect(weekOf(`${USUAL} ${end}`)).toBe(week);
  });

  it.each(['07.00', '08.00', '12.00'])('is not read when it cuts nothing: %s', (end) => {
    expect(weekOf(`${USUAL} ${end}`)).toBeUndefined();
    expect(problemsOf(`${USUAL} ${end}`)[0]?.message).toContain('tidak cocok');
  });
});

describe('breaks in words', () => {
  it.each([
    [
      'Senin-Jumat 08.00-15.00 istirahat 12.00-13.00 dan Jumat 11.30-13.00',
      'Mo Tu We Th 08:00-12:00 13:00-15:00; Fr 08:00-11:30 13:00-15:00',
    ],
    [
      'Senin-Jumat 08.00-15.00 istirahat 12.00-13.00 dan Sabtu 08.00-12.00',
      `${WORKDAYS} 08:00-12:00 13:00-15:00; Sa 08:00-12:00`,
    ],
    ['tanpa istirahat Senin-Jumat 08.00-15.00', `${WORKDAYS} 08:00-15:00`],
  ])('are of the days that they are told of: "%s"', (text, week) => {
    expect(weekOf(text)).toBe(week);
  });

  it.each([
    'Senin-Jumat 08.00-15.00 istirahat 12.00-13.00 dan Jumat 12.30-15.00',
    'Senin-Jumat 08.00-15.00; istirahat Jumat 11.00-12.00; istirahat Jumat 13.00-13.30',
    'Senin-Jumat 08.00-12.00; istirahat Jumat 13.00-14.00',
    'Senin-Jumat 08.00-12.00; istirahat 13.00-14.00',
  ])('are not read where the day has no place for them: "%s"', (text) => {
    expect(weekOf(text)).toBeUndefined();
    expect(problemsOf(text)[0]?.message).toContain('tidak cocok dengan jam layanannya');
  });

  it('are quoted when there are none', () => {
    expect(readHoursText('tanpa istirahat Senin-Jumat 08.00-15.00').schedule?.note).toBe(
      'tanpa istirahat',
    );
  });
});

describe('the whole day in words', () => {
  it.each(['24 jam', 'buka 24 jam nonstop', '24/7', '24 hours'])('is open: "%s"', (text) => {
    expect(weekOf(text)).toBe(`${ALL_DAYS} 00:00-24:00`);
  });
});

describe('times that no clock shows', () => {
  it.each(['Senin 25-30', 'Senin 8-25', 'Senin sampai 25'])('are not read: "%s"', (text) => {
    expect(weekOf(text)).toBeUndefined();
    expect(problemsOf(text)).toHaveLength(1);
  });
});

describe('signs between days and hours', () => {
  it.each([
    ['Senin - 08.00-15.00', 'Mo 08:00-15:00'],
    ['Senin - 24 jam', 'Mo 00:00-24:00'],
    ['Senin -- Jumat 08.00 -- 15.00', `${WORKDAYS} 08:00-15:00`],
    ['Senin dan, Selasa 08.00-15.00', 'Mo Tu 08:00-15:00'],
    ['Senin 08.00-12.00, dan 13.00-15.00', 'Mo 08:00-12:00 13:00-15:00'],
    ['Senin 08.00-15.00)', 'Mo 08:00-15:00'],
    ['(Senin 08.00-15.00)', 'Mo 08:00-15:00'],
    ['𝐒𝐞𝐧𝐢𝐧 08.00-15.00', 'Mo 08:00-15:00'],
    [
      'Senin-Jumat 08.00-15.00 (istirahat 12.00-13.00; Jumat 11.30-13.00)',
      'Mo Tu We Th 08:00-12:00 13:00-15:00; Fr 08:00-11:30 13:00-15:00',
    ],
    ['istirahat 12.00-13.00, Senin-Jumat 08.00-15.00', `${WORKDAYS} 08:00-12:00 13:00-15:00`],
    [
      'Senin 08.00-12.00 dan 13.00-17.00, istirahat 15.00-15.30',
      'Mo 08:00-12:00 13:00-15:00 15:30-17:00',
    ],
  ])('are read: "%s"', (text, week) => {
    expect(weekOf(text)).toBe(week);
  });

  it.each([
    ['Senin - 08.00', 'tidak menyebut jam buka dan jam tutup'],
    ['Senin-Jumat - tutup', 'tidak dipahami'],
    ['Jumat sampai 11.30', 'tidak menyebut jam buka dan jam tutup'],
    ['Jumat sampai 08.00-11.00', 'tidak berurutan'],
    ['Senin-Jumat 08.00-15.00, khusus Jumat sampai 3', 'tidak jelas pagi atau sore'],
    ['Senin 8 pagi-14 pagi', 'tidak jelas pagi atau sore'],
    ['Senin 𝐒𝐚𝐣𝐚𝐤 08.00-15.00', 'tidak dipahami'],
    ['Senin Selasa 08.00-15.00', 'tidak diberi jam'],
    ['Senin 08.00-15.00, kuota sangat banyak', 'tidak dipahami'],
    ['Senin 08.00-15.00, antrean panjang', 'tidak dipahami'],
    ['Senin 08.00-15.00, antrean terakhir 14.00 30', 'tidak dipahami'],
  ])('are told of when they are not clear: "%s"', (text, trouble) => {
    expect(weekOf(text)).toBeUndefined();
    expect(problemsOf(text)[0]?.message).toContain(trouble);
  });
});

describe('days that need no hours', () => {
  it('are closed on a day that is called a holiday', () => {
    expect(weekOf('Senin-Jumat 08.00-15.00; Sabtu hari libur')).toBe(`${WORKDAYS} 08:00-15:00`);
    expect(weekOf('Senin-Jumat 08.00-15.00, hari libur')).toBeUndefined();
  });

  it('stay as open as on other days when it is said of holidays', () => {
    const rule = (words: string) =>
      readHoursText(`Senin-Jumat 08.00-15.00; hari libur nasional ${words}`).schedule?.holidays;

    expect(rule('tetap buka')).toBe('open');
    expect(rule('tetap buka 08.00-12.00')).toEqual([{from: '08:00', to: '12:00'}]);
    expect(weekOf('Senin tetap buka 08.00-15.00')).toBe('Mo 08:00-15:00');
  });

  it('are those of the more exact name', () => {
    expect(weekOf('hari kerja Kamis-Sabtu 08.00-15.00')).toBe('Th Fr Sa 08:00-15:00');
    expect(weekOf('setiap hari Senin-Sabtu 08.00-15.00')).toBe(`${WORKDAYS} Sa 08:00-15:00`);
    expect(weekOf('Senin-Jumat Senin-Jumat 08.00-15.00')).toBe(`${WORKDAYS} 08:00-15:00`);
  });
});

describe('a text of great length', () => {
  it('is read up to a thousand characters', () => {
    expect(weekOf('Senin 08.00-15.00'.padEnd(1_000))).toBe('Mo 08:00-15:00');
    expect(weekOf('Senin 08.00-15.00'.padEnd(1_001))).toBeUndefined();
    expect(problemsOf('Senin 08.00-15.00'.padEnd(1_001))[0]?.message).toContain('terlalu panjang');
  });

  it('is quoted up to 120 characters', () => {
    const texts = [120, 121].map((length) => problemsOf('x'.repeat(length))[0]?.text);

    expect(texts).toEqual(['x'.repeat(120), `${'x'.repeat(120)}…`]);
  });
});

describe('the last ticket in words', () => {
  const WEEK = 'Senin-Kamis 08.00-15.00, antrean terakhir 14.00\nJumat 08.00-11.00';

  it('is as long before closing on every day', () => {
    const {schedule} = readHoursText(`${WEEK}, antrean terakhir 10.00`);

    expect(schedule?.lastTicket).toBe(60);
  });

  it.each([
    WEEK,
    `${WEEK}, antrean terakhir 10.30`,
    'Senin-Kamis 08.00-15.00, antrean terakhir 14.00, antrean terakhir 13.00',
  ])('is left out when it is not the same on every day: "%s"', (text) => {
    const {schedule, problems} = readHoursText(text);

    expect(weekIn(schedule)).toContain('Mo Tu We Th 08:00-15:00');
    expect(schedule).not.toHaveProperty('lastTicket');
    expect(problems[0]?.message).toContain('tidak cocok untuk semua hari');
  });

  it.each(['antrean terakhir nomor 50', 'antrean terakhir sebelum 14.00'])(
    'is no time when it is not clear which: "%s"',
    (words) => {
      const text = `Senin-Jumat 08.00-15.00, ${words}`;

      expect(weekOf(text)).toBeUndefined();
      expect(problemsOf(text).map(({text}) => text)).toEqual([words]);
    },
  );
});
