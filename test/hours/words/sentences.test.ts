import {describe, expect, it} from 'vitest';
import {readHoursText} from '../../../src/hours/words/read-hours-text.js';
import {problemsOf, weekOf} from './makers.js';

const OFFICE = 'Mo Tu We Th Fr 08:00-15:00';
const WITH_BREAK = 'Mo Tu We Th Fr 08:00-12:00 13:00-15:00';
const FRIDAY_BREAK = 'Mo Tu We Th 08:00-12:00 13:00-15:00; Fr 08:00-11:30 13:00-15:00';

describe('days', () => {
  it.each([
    ...['Senin', 'senin', 'SENIN', 'Senen', 'Sen', 'Sen.', 'Monday', 'Mon'].map((day) => [
      day,
      'Mo',
    ]),
    ...['Jumat', "Jum'at", 'Jum’at', 'Jum`at', 'Jumat’', 'Jum at', 'Jum', 'Fri'].map((day) => [
      day,
      'Fr',
    ]),
    ...['Minggu', 'Ahad', 'Min', 'hari Minggu', 'Sunday'].map((day) => [day, 'Su']),
    ...['Rab', 'Kam', 'Sab', 'Sel'].map((day, at) => [day, ['We', 'Th', 'Sa', 'Tu'][at]!]),
    ...[
      '-',
      ' - ',
      '–',
      '—',
      ' s/d ',
      ' s.d. ',
      ' sd ',
      ' sd. ',
      ' sampai ',
      ' hingga ',
      ' sampai dengan ',
      ' to ',
    ].map((sign) => [`Selasa${sign}Kamis`, 'Tu We Th']),
    ['Senin, Rabu, Jumat', 'Mo We Fr'],
    ['Senin, Rabu dan Jumat', 'Mo We Fr'],
    ['Senin/Kamis', 'Mo Th'],
    ['Senin & Selasa', 'Mo Tu'],
    ['Senin-Rabu dan Jumat', 'Mo Tu We Fr'],
    ['Sabtu-Senin', 'Mo Sa Su'],
    ['setiap hari', 'Mo Tu We Th Fr Sa Su'],
    ['hari kerja', 'Mo Tu We Th Fr'],
    ['Hari kerja (Senin-Sabtu)', 'Mo Tu We Th Fr Sa'],
    ['Setiap hari Senin s/d Rabu', 'Mo Tu We'],
    ['Hari kerja dan Sabtu', 'Mo Tu We Th Fr Sa'],
    ['Setiap hari kecuali Minggu', 'Mo Tu We Th Fr Sa'],
    ['akhir pekan', 'Sa Su'],
  ])('"%s" are %s', (days, read) => {
    expect(weekOf(`${days} 08.00-12.00`)).toBe(`${read} 08:00-12:00`);
  });
});

describe('times', () => {
  it.each([
    '08.00-15.00',
    '08:00 – 15:00',
    '8.00 s/d 15.00',
    '8-15',
    '0800-1500',
    '08,00-15,00',
    '08:00:00 - 15:00:00',
    'pukul 08.00 s.d. pukul 15.00',
    'Pkl. 08.00 sampai 15.00',
    ': 08.00 - 15.00',
    '- 08.00-15.00',
    'jam 8 pagi sampai jam 3 sore',
    '8 am - 3 pm',
    'buka pukul 08.00, tutup pukul 15.00',
    '(08.00-15.00)',
    '\n08.00-15.00',
  ])('"Senin-Jumat %s" is eight to three', (times) => {
    expect(weekOf(`Senin-Jumat ${times}`)).toBe(OFFICE);
  });

  it.each([
    ['08.00-15.00 (Senin-Jumat)', OFFICE],
    ['08.00-15.00 WIB setiap hari Senin s/d Jumat', OFFICE],
    ['08.00-15.00 Senin-Kamis, 08.00-11.30 Jumat', 'Mo Tu We Th 08:00-15:00; Fr 08:00-11:30'],
    ['Senin-Jumat 08.00-12.00 dan 13.00-15.00', WITH_BREAK],
    ['Senin-Jumat 08.00-12.00 WIB, 13.00-15.00 WIB', WITH_BREAK],
    ['Sabtu 24 jam', 'Sa 00:00-24:00'],
    ['24/7', 'Mo Tu We Th Fr Sa Su 00:00-24:00'],
    ['Sabtu 16.00-00.00', 'Sa 16:00-24:00'],
  ])('"%s"', (text, week) => {
    expect(weekOf(text)).toBe(week);
  });

  it.each([
    ['8-3', '"Senin 8-3" tidak jelas pagi atau sore'],
    ['8-11 malam', 'tidak jelas pagi atau sore'],
    ['1-4', 'tidak jelas pagi atau sore'],
    ['08.00-03.00', 'jam tutup tidak sesudah jam buka'],
    ['08.00-25.00', 'Tidak ada jam seperti'],
    ['08.60-15.00', 'Tidak ada jam seperti'],
    ['08.00', 'tidak menyebut jam buka dan jam tutup'],
    ['08.00-12.00-15.00', 'bertumpuk'],
    ['08.00-12.00, 11.00-15.00', 'bertumpuk'],
    ['08.00-selesai', 'tidak menyebut jam tutup'],
    ['0812-3456-7890', 'tidak dipahami'],
  ])('"Senin %s" is not guessed at', (times, message) => {
    const {schedule, problems} = readHoursText(`Senin ${times}`);

    expect(schedule).toBeUndefined();
    expect(problems[0]?.message).toContain(message);
  });
});

describe('zones', () => {
  it.each([
    ['08.00-15.00 WIB', 'Asia/Jakarta'],
    ['08.00-15.00wita', 'Asia/Makassar'],
    ['08.00 WIT - 15.00 WIT', 'Asia/Jayapura'],
    ['08.00-15.00 Waktu Indonesia Tengah', 'Asia/Makassar'],
    ['08.00-15.00', undefined],
  ])('"Senin %s"', (times, timeZone) => {
    expect(readHoursText(`Senin ${times}`)).toMatchObject({
      schedule: {weekly: [{days: ['Mo'], open: [{from: '08:00', to: '15:00'}]}]},
      ...(timeZone && {timeZone}),
    });
  });

  it('are one for all hours, or none', () => {
    const {schedule, timeZone, problems} = readHoursText(
      'Senin 08.00-15.00 WIB; Selasa 09.00-16.00 WITA',
    );

    expect([schedule, timeZone]).toEqual([undefined, undefined]);
    expect(problems[0]).toMatchObject({text: 'WIB; Selasa 09.00-16.00 WITA'});
  });
});

describe('breaks', () => {
  it.each([
    ...[
      ', istirahat 12.00-13.00',
      ' (istirahat 12.00 - 13.00)',
      ', ist. 12.00–13.00',
      '; istirahat: 12.00-13.00',
      '\nJam istirahat 12.00 s.d. 13.00 WIB',
      ', tutup 12.00-13.00',
    ].map((words) => [`Senin-Jumat 08.00-15.00${words}`, WITH_BREAK]),
    ['Senin-Jumat (istirahat 12.00-13.00) 08.00-15.00', WITH_BREAK],
    ...[
      ', istirahat 12.00-13.00 (Jumat 11.30-13.00)',
      ', istirahat 12.00-13.00, kecuali Jumat 11.30-13.00',
      ', istirahat 12.00-13.00, istirahat Jumat 11.30-13.00',
      ' (istirahat 12.00-13.00, Jumat 11.30-13.00)',
      ', istirahat Senin-Kamis 12.00-13.00, Jumat 11.30-13.00',
      ', istirahat 12.00-13.00 dan Jumat 11.30-13.00',
      '; Jumat istirahat 11.30-13.00; istirahat 12.00-13.00',
    ].map((words) => [`Senin-Jumat 08.00-15.00${words}`, FRIDAY_BREAK]),
    [
      'Senin-Kamis 08.00-15.00\nIstirahat 12.00-13.00\nJumat 08.00-15.00\nIstirahat 11.30-13.00',
      FRIDAY_BREAK,
    ],
    [
      'Senin-Kamis 08.00-15.00 istirahat 12.00-13.00 Jumat 08.00-15.00 istirahat 11.30-13.00',
      FRIDAY_BREAK,
    ],
    [
      'Senin-Jumat 08.00-15.00, istirahat 12.00-13.00, khusus Jumat 08.00-11.30',
      'Mo Tu We Th 08:00-12:00 13:00-15:00; Fr 08:00-11:30',
    ],
    [
      'Senin-Jumat 08.00-15.00 (istirahat 12.00-13.00) (Jumat sampai 15.30)',
      'Mo Tu We Th 08:00-12:00 13:00-15:00; Fr 08:00-12:00 13:00-15:30',
    ],
    ['Senin-Jumat 08.00-12.00 dan 13.00-15.00, istirahat 12.00-13.00', WITH_BREAK],
  ])('"%s"', (text, week) => {
    expect(problemsOf(text)).toEqual([]);
    expect(weekOf(text)).toBe(week);
  });

  it.each([
    'tanpa istirahat',
    'tidak ada jam istirahat',
    'tetap buka saat istirahat',
    'tetap melayani pada jam istirahat',
    'jam istirahat tetap buka',
  ])('there is none where it says "%s"', (words) => {
    const {schedule} = readHoursText(`Senin-Jumat 08.00-15.00, ${words}`);

    expect(schedule).toMatchObject({weekly: [{open: [{from: '08:00', to: '15:00'}]}], note: words});
  });

  it.each([
    'Senin-Jumat 08.00-15.00, istirahat',
    'Senin-Jumat 08.00-15.00, istirahat 1 jam',
    'Senin-Jumat 08.00-15.00, istirahat siang',
    'Senin-Jumat 08.00-12.00, istirahat 12.00-13.00',
    'Senin-Jumat 08.00-12.30, istirahat 12.00-13.00',
    'Senin-Kamis 08.00-15.00, istirahat Jumat 11.30-13.00',
    'Senin-Kamis 08.00-15.00, Jumat 08.00-15.00 (istirahat 12.00-13.00)',
    'Senin-Kamis 08.00-15.00\nIstirahat 12.00-13.00\nJumat 08.00-15.00',
    'Senin-Jumat 08.00-15.00, tidak melayani pada jam istirahat',
    'istirahat 12.00-13.00',
  ])('"%s" does not say when it is open', (text) => {
    expect(weekOf(text)).toBeUndefined();
    expect(problemsOf(text)).not.toEqual([]);
  });
});

describe('closed days', () => {
  it.each([
    ['Senin-Jumat 08.00-15.00, Sabtu-Minggu libur', OFFICE],
    ['Sabtu dan Minggu tutup; Senin-Jumat 08.00-15.00', OFFICE],
    ['Senin-Jumat 08.00-15.00. Tutup: Sabtu, Minggu.', OFFICE],
    ['Senin-Sabtu 08.00-15.00, Sabtu tidak buka', OFFICE],
    [
      'Senin-Jumat 08.00-15.00 kecuali Jumat 08.00-11.30',
      'Mo Tu We Th 08:00-15:00; Fr 08:00-11:30',
    ],
    ['Senin-Jumat 08.00-15.00 (Jumat sampai 11.30)', 'Mo Tu We Th 08:00-15:00; Fr 08:00-11:30'],
    ['Tutup', ''],
    ['Sabtu tutup', ''],
  ])('"%s"', (text, week) => {
    expect(weekOf(text)).toBe(week);
  });

  it.each([
    ['hari libur nasional tutup', {holidays: 'closed'}],
    ['Sabtu, Minggu dan hari libur tutup', {holidays: 'closed'}],
    ['tutup pada tanggal merah', {holidays: 'closed'}],
    ['hari libur nasional tetap buka', {holidays: 'open'}],
    ['libur nasional 09.00-12.00', {holidays: [{from: '09:00', to: '12:00'}]}],
    ['cuti bersama tutup', {jointLeave: 'closed'}],
    ['kecuali hari libur nasional', {holidays: 'closed'}],
  ])('"Senin-Jumat 08.00-15.00, %s"', (words, rules) => {
    const {schedule} = readHoursText(`Senin-Jumat 08.00-15.00, ${words}`);

    expect(weekOf(`Senin-Jumat 08.00-15.00, ${words}`)).toBe(OFFICE);
    expect(schedule).toMatchObject(rules);
  });

  it.each([
    'Senin-Jumat 08.00-15.00, tutup',
    'Sabtu tutup, Sabtu 08.00-12.00',
    'Senin-Jumat 08.00-15.00, Jumat 08.00-11.30',
    'Senin-Jumat 08.00-15.00 kecuali Sabtu 08.00-12.00',
    'Senin-Jumat 08.00-15.00 kecuali Rabu, Kamis 08.00-12.00',
    'Senin-Jumat 08.00-15.00, hari libur 09.00-12.00',
    'Senin-Jumat 08.00-15.00, tutup sementara',
    'hari libur nasional tutup',
    'Senin-Jumat 08.00-15.00 kecuali',
    'Senin-Jumat kecuali 08.00-15.00',
    'Senin-Jumat 08.00-15.00, 24 jam',
  ])('"%s" contradicts itself or leaves out the rest', (text) => {
    expect(weekOf(text)).toBeUndefined();
    expect(problemsOf(text)).not.toEqual([]);
  });
});

describe('what does not change when it is open', () => {
  it.each([
    ['antrean terakhir pukul 14.00', 60],
    ['pengambilan nomor antrean terakhir 14.30 WIB', 30],
    ['pendaftaran ditutup 30 menit sebelum tutup', 30],
    ['batas pendaftaran 1 jam sebelum tutup', 60],
  ])('is the last ticket: "%s"', (words, lastTicket) => {
    expect(readHoursText(`Senin-Jumat 08.00-15.00, ${words}`).schedule).toMatchObject({lastTicket});
  });

  it('is a last ticket that is another on Friday: it is named, and left out', () => {
    const {schedule, problems} = readHoursText(
      'Senin-Kamis 08.00-15.00, Jumat 08.00-11.30, antrean terakhir 14.00',
    );

    expect(schedule).toBeDefined();
    expect(schedule).not.toHaveProperty('lastTicket');
    expect(problems).toMatchObject([{text: 'antrean terakhir 14.00'}]);
  });

  it.each(['kuota 20 orang per hari', 'kuota: 50 orang', 'layanan daring 24 jam'])(
    'is kept as a note: "%s"',
    (note) => {
      expect(readHoursText(`Senin-Jumat 08.00-15.00; ${note}`).schedule).toMatchObject({note});
      expect(weekOf(`Senin-Jumat 08.00-15.00; ${note}`)).toBe(OFFICE);
    },
  );

  it('is never taken from another channel', () => {
    expect(weekOf('Online Senin-Jumat 08.00-20.00; Sabtu 08.00-12.00')).toBeUndefined();
    expect(weekOf('Layanan daring 24 jam')).toBeUndefined();
  });
});

describe('what it does not understand', () => {
  it.each([
    ['Senin-Jumat 08.00-15.00 (Ramadan 08.00-14.00)', 'Ramadan 08.00-14.00', 'masa tertentu'],
    [
      'Senin-Jumat 08.00-15.00, selama puasa 08.00-14.00',
      'selama puasa 08.00-14.00',
      'masa tertentu',
    ],
    ['Senin-Jumat 08.00-15.00, Sabtu menyesuaikan', 'Sabtu menyesuaikan', 'jam lain'],
    ['Senin-Jumat sesuai jam mal', 'Senin-Jumat sesuai jam mal', 'jam lain'],
    ['by appointment', 'by appointment', 'jam yang tetap'],
    ['Rabu minggu pertama 09.00-12.00', 'Rabu minggu pertama 09.00-12.00', 'setiap pekan'],
    ['Minggu ke-2, Rabu 09.00-14.00', 'Minggu ke-2', 'setiap pekan'],
    ['Setiap Minggu 09.00-12.00', 'Setiap Minggu 09.00-12.00', 'hari Minggu'],
    ['Senin-Jumat 08.00-15.00, bawa KTP', 'bawa KTP', 'tidak dipahami'],
    ['Senin-Jumat 08.00-15.00*', 'Senin-Jumat 08.00-15.00*', 'tidak dipahami'],
    ['loket 1-4', 'loket 1-4', 'tidak dipahami'],
    ['Senin-Rabu-Jumat 08.00-15.00', 'Senin-Rabu-Jumat 08.00-15.00', 'Rentang hari'],
  ])('"%s" is named and said', (text, part, words) => {
    const {schedule, problems} = readHoursText(text);

    expect(schedule).toBeUndefined();
    expect(problems.map((one) => one.text)).toContain(part);
    const {message} = problems.find((one) => one.text === part)!;
    expect(message).toContain(words);
    expect(message).toContain(`"${part}"`);
    expect(message).toMatch(/; tulis .+\.$/);
  });

  it.each(['', ' ', '-', '–', '\n', '.', '"'])('"%s" is nothing at all', (text) => {
    expect(problemsOf(text)).toHaveLength(1);
    expect(problemsOf(text)[0]?.message).toContain('belum diisi');
  });
});
