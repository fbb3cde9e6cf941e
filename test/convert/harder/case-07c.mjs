import {Case, free, time, week, weekdays} from './case.mjs';

const day = (year, month, date) => new Date(Date.UTC(year, month - 1, date));
const POLRES = 'Polres Bangkalan';
const BANK = 'Bank Jatim';
const TASPEN = 'PT Taspen';
const SOCIAL = 'Dinas Sosial';
const PLN = 'PT PLN';
const monToThu = (from, to) => Object.fromEntries([1, 2, 3, 4].map((one) => [one, [from, to]]));
const ORDINARY = week({...monToThu('08:00', '15:00'), 5: ['08:00', '11:00']});

export function make(workbook) {
  const test = new Case({
    id: '07-c',
    title:
      'Ramadan in remarks, in the column of who it is for, in titles and sheets of its own; single days',
    files: [
      {
        file: '07-c-jadwal-ramadan.xlsx',
        sentAs: 'Jadwal + Ramadan.xlsx',
        format: 'xlsx',
        writer: 'exceljs',
      },
    ],
    basis: {
      region: 'Kabupaten Bangkalan (35.26)',
      real: 'name and code of the region; 1 Ramadan 1447 H on 19 February 2026',
      composed: 'test material: all hours',
    },
    mall: null,
    columns: {},
    hoursRows: [],
    seasons: [],
  });
  const told = (sheet, row, why, required = true) =>
    test.problem({kind: 'season-without-dates', sheet, row, required, why});

  const profile = workbook.addWorksheet('Profil');
  for (const row of [
    ['Nama MPP', 'MPP Bangkalan'],
    ['Kabupaten', 'Kab. Bangkalan'],
  ])
    profile.addRow(row);

  const sheet = workbook.addWorksheet('Jadwal');
  for (const row of [
    ['Berlaku untuk', 'Hari', 'Buka', 'Tutup', 'Catatan'],
    ['MPP', 'Senin-Kamis', '08.00', '15.00', ''],
    ['MPP', 'Jumat', '08.00', '11.00', ''],
    ['MPP', 'Senin-Kamis', '08.00', '14.00', 'Ramadan'],
    ['MPP', 'Jumat', '08.00', '10.30', 'Bulan Ramadhan'],
    ['MPP (Ramadan)', 'Sabtu', '08.00', '10.00', ''],
    [POLRES, 'Senin-Jumat', '08.00', '14.00', ''],
    [POLRES, 'Ramadan: Senin-Jumat', '08.00', '12.00', ''],
    [PLN, 'Senin-Jumat', '08.00', '16.00', ''],
    [PLN, '17 Agustus 2026', 'Tutup', '', ''],
    [PLN, day(2026, 12, 31), '08.00', '12.00', 'setengah hari'],
    ['JADWAL BULAN RAMADAN 1447 H'],
    [PLN, 'Senin-Jumat', '08.00', '13.00', ''],
  ])
    sheet.addRow(row);
  sheet.getCell('B11').numFmt = 'dd/mm/yyyy';
  sheet.mergeCells('A12:E12');
  test.noData('Jadwal', 12, 'title');
  for (const row of [4, 5, 6, 8, 13])
    told('Jadwal', row, 'Hours of Ramadan need dates, and do not hold all year.');
  for (const row of [10, 11])
    test.problem({kind: 'exception', sheet: 'Jadwal', row, required: false, why: 'A single day.'});
  test.head.hoursRows.push(
    {sheet: 'Jadwal', row: 7, agency: POLRES, weekly: weekdays('08:00', '14:00')},
    {sheet: 'Jadwal', row: 9, agency: PLN, weekly: weekdays('08:00', '16:00')},
  );

  const dated = workbook.addWorksheet('Jadwal Mitra');
  for (const row of [
    ['Instansi', 'Hari', 'Jam Buka', 'Jam Tutup', 'Dari Tanggal', 'Sampai Tanggal', 'Keterangan'],
    [BANK, 'Senin-Jumat', '08.00', '14.00', null, null, null],
    [BANK, 'Senin-Jumat', '08.00', '12.00', day(2026, 2, 19), day(2026, 3, 20), 'Ramadan'],
    [SOCIAL, 'Senin-Jumat', '08.00', '15.00', null, null, null],
    [SOCIAL, 'Senin-Jumat', '08.00', '13.00', null, null, 'puasa'],
  ])
    dated.addRow(row);
  for (const cell of ['E3', 'F3']) dated.getCell(cell).numFmt = 'dd/mm/yyyy';
  told('Jadwal Mitra', 5, 'Hours of Ramadan need dates.');
  test.head.hoursRows.push(
    {sheet: 'Jadwal Mitra', row: 2, agency: BANK, weekly: weekdays('08:00', '14:00')},
    {sheet: 'Jadwal Mitra', row: 4, agency: SOCIAL, weekly: weekdays('08:00', '15:00')},
  );
  test.head.seasons.push({
    agency: BANK,
    from: '2026-02-19',
    to: '2026-03-20',
    weekly: weekdays('08:00', '12:00'),
  });

  const ordinary = workbook.addWorksheet('Jadwal Taspen');
  for (const row of [
    ['Instansi', 'Hari', 'Jam'],
    [TASPEN, 'Selasa dan Kamis', '09.00-14.00'],
  ])
    ordinary.addRow(row);
  const fasting = workbook.addWorksheet('Jadwal Ramadan');
  for (const row of [
    ['Instansi', 'Hari', 'Jam'],
    [TASPEN, 'Selasa dan Kamis', '09.00-12.00'],
  ])
    fasting.addRow(row);
  told('Jadwal Ramadan', 2, 'The sheet says Ramadan, and no dates.');
  test.head.hoursRows.push({
    sheet: 'Jadwal Taspen',
    row: 2,
    agency: TASPEN,
    weekly: week({2: ['09:00', '14:00'], 4: ['09:00', '14:00']}),
  });

  const services = workbook.addWorksheet('Layanan');
  services.addRow(['Instansi', 'Layanan', 'Biaya', 'Waktu']);
  [POLRES, BANK, TASPEN, SOCIAL, PLN].forEach((agency, at) => {
    const {number} = services.addRow([agency, `Layanan contoh ${at + 1}`, 'Gratis', '15 menit']);
    test.row('Layanan', number, {
      name: `Layanan contoh ${at + 1}`,
      agency,
      fee: free(),
      duration: time(15, 15, 'menit'),
    });
  });
  return test.expected({
    sheets: [],
    counts: {malls: 1},
    agencies: [POLRES, BANK, TASPEN, SOCIAL, PLN],
    malls: [
      {
        name: 'MPP Bangkalan',
        regencyCode: '35.26',
        timeZone: 'Asia/Jakarta',
        hours: {weekly: ORDINARY},
      },
    ],
    neverOpen: ['2026-08-17T02:00:00Z', '2026-07-18T02:00:00Z'],
    mustNotHappen: [
      'Hours of Ramadan hold the whole year, or open a day that is closed otherwise.',
      'A row of Ramadan makes the ordinary week unknown.',
      'MPP (Ramadan) or a title becomes an agency.',
      'The dates of Ramadan are computed.',
    ],
  });
}
