import {Case, free, time, week} from './case.mjs';

const clock = (hours, minutes = 0) => new Date(Date.UTC(1899, 11, 30, hours, minutes));
const DUKCAPIL = 'Dinas Kependudukan dan Pencatatan Sipil';
const POLRES = 'Polres Belitung Timur';
const BPJS = 'BPJS Kesehatan';
const BANK = 'Bank Sumsel Babel';
const TASPEN = 'PT Taspen';
const POS = 'PT Pos Indonesia';
const PLN = 'PT PLN (Persero)';
const PAWN = 'PT Pegadaian';

export function make(workbook) {
  const test = new Case({
    id: '07-b',
    title: 'A timetable with two columns of Excel times for each day, under a heading of two rows',
    files: [
      {
        file: '07-b-jadwal-hari.xlsx',
        sentAs: 'Jadwal Loket.xlsx',
        format: 'xlsx',
        writer: 'exceljs',
      },
    ],
    basis: {
      region: 'Kabupaten Belitung Timur (19.06)',
      real: 'name and code of the region',
      composed: 'test material: everything else',
    },
    mall: null,
    columns: {},
  });
  const profile = workbook.addWorksheet('Profil');
  for (const row of [
    ['Nama MPP', 'MPP Belitung Timur'],
    ['Kode Wilayah', '19.06'],
    ['Kabupaten/Kota', 'Kabupaten Belitung Timur'],
    ['Zona Waktu', 'WIB'],
    ['Jam Operasional', 'Senin-Jumat 08.00-16.00 WIB (bulan Ramadan 08.00-15.00)'],
    ['No. Telp', "'0719000000"],
  ])
    profile.addRow(row);
  test.problem({
    kind: 'season',
    sheet: 'Profil',
    row: 5,
    required: true,
    why: 'Hours of Ramadan need dates.',
  });

  const sheet = workbook.addWorksheet('Jadwal');
  sheet.addRow(['JADWAL LOKET']);
  sheet.addRow([
    'No',
    'Instansi',
    'Senin',
    null,
    'Selasa',
    null,
    'Rabu',
    null,
    'Kamis',
    null,
    "Jum'at",
    null,
    'Sabtu',
    null,
    'Ket.',
  ]);
  sheet.addRow([null, null, ...Array(6).fill(['Buka', 'Tutup']).flat(), null]);
  for (const range of [
    'A2:A3',
    'B2:B3',
    'C2:D2',
    'E2:F2',
    'G2:H2',
    'I2:J2',
    'K2:L2',
    'M2:N2',
    'O2:O3',
  ])
    sheet.mergeCells(range);
  const eight = [clock(8), clock(15)];
  const rows = [
    [
      DUKCAPIL,
      [...eight, ...eight, ...eight, ...eight, clock(8), clock(11, 30), null, null],
      {
        weekly: week({
          1: ['08:00', '15:00'],
          2: ['08:00', '15:00'],
          3: ['08:00', '15:00'],
          4: ['08:00', '15:00'],
          5: ['08:00', '11:30'],
        }),
      },
    ],
    [
      POLRES,
      [
        '08.00',
        '14.00',
        'Libur',
        null,
        '08.00',
        '14.00',
        'Libur',
        null,
        '08.00',
        '11.00',
        null,
        null,
      ],
      {weekly: week({1: ['08:00', '14:00'], 3: ['08:00', '14:00'], 5: ['08:00', '11:00']})},
    ],
    [
      BPJS,
      [
        0.3333333333333333,
        0.625,
        0.3333333333333333,
        0.625,
        null,
        null,
        null,
        null,
        null,
        null,
        0.375,
        0.5,
      ],
      {weekly: week({1: ['08:00', '15:00'], 2: ['08:00', '15:00'], 6: ['09:00', '12:00']})},
    ],
    [
      BANK,
      [
        clock(8),
        clock(14),
        clock(8),
        clock(14),
        clock(8),
        clock(14),
        clock(8),
        null,
        clock(14),
        clock(8),
        null,
        null,
      ],
      {
        weekly: week({
          1: ['08:00', '14:00'],
          2: ['08:00', '14:00'],
          3: ['08:00', '14:00'],
          4: 'unknown',
          5: 'unknown',
        }),
        bad: true,
      },
    ],
  ];
  for (const [agency, cells, {weekly, bad}] of rows) {
    const row = sheet.addRow([sheet.rowCount - 2, agency, ...cells]);
    row.eachCell((cell, at) => {
      if (at > 2 && typeof cell.value !== 'string') cell.numFmt = 'hh:mm';
    });
    (test.head.hoursRows ??= []).push({sheet: 'Jadwal', row: row.number, agency, weekly});
    test.problem({
      kind: 'hours',
      sheet: 'Jadwal',
      row: row.number,
      required: Boolean(bad),
      why: bad
        ? 'No closing on Thursday; Friday closes before it opens.'
        : 'Days without cells are closed or unknown.',
    });
  }

  const partners = workbook.addWorksheet('Jadwal Mitra');
  partners.addRow(['Instansi', 'Loket', 'Senin s.d. Kamis', null, 'Jumat', null]);
  partners.addRow([null, null, 'Jam Buka', 'Jam Tutup', 'Jam Buka', 'Jam Tutup']);
  partners.addRow([POS, '05', clock(8), clock(15), '08.00', '11.30']);
  partners.addRow([PLN, '06', '09:00', '14:00', 'libur', null]);
  partners.addRow([PAWN, '07', 1, 4, '1', '3.5']);
  for (const range of ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1']) partners.mergeCells(range);
  for (const cell of ['C3', 'D3']) partners.getCell(cell).numFmt = 'h:mm';
  test.problem({
    kind: 'hours-unclear',
    sheet: 'Jadwal Mitra',
    row: 5,
    required: true,
    why: 'One to four: of the night, or of the afternoon?',
  });
  const four = (from, to) => Object.fromEntries([1, 2, 3, 4].map((day) => [day, [from, to]]));
  test.head.hoursRows.push(
    {
      sheet: 'Jadwal Mitra',
      row: 3,
      agency: POS,
      weekly: week({...four('08:00', '15:00'), 5: ['08:00', '11:30']}),
    },
    {sheet: 'Jadwal Mitra', row: 5, agency: PAWN, weekly: null},
    {sheet: 'Jadwal Mitra', row: 4, agency: PLN, weekly: week(four('09:00', '14:00'))},
  );

  const services = workbook.addWorksheet('Layanan');
  services.addRow(['Instansi', 'Layanan', 'Biaya', 'Waktu']);
  [DUKCAPIL, POLRES, BPJS, BANK, TASPEN, POS, PLN, PAWN].forEach((agency, at) => {
    const name = [
      'Akta kelahiran',
      'Surat keterangan kehilangan',
      'Cetak kartu JKN',
      'Setoran pajak',
      'Klaim dan otentikasi pensiun',
      'Pengiriman dokumen dan meterai',
      'Pasang baru listrik',
      'Layanan gadai dan tabungan emas',
    ][at];
    const row = services.addRow([agency, name, 'Gratis', '15 menit']);
    test.row('Layanan', row.number, {name, agency, fee: free(), duration: time(15, 15, 'menit')});
  });
  return test.expected({
    sheets: [],
    counts: {malls: 1},
    agencies: [DUKCAPIL, POLRES, BPJS, BANK, TASPEN, POS, PLN, PAWN],
    agencyNames: {[PLN]: ['PT PLN', 'PLN']},
    malls: [
      {
        name: 'MPP Belitung Timur',
        regencyCode: '19.06',
        timeZone: 'Asia/Jakarta',
        phone: ['+62719000000'],
        hours: {
          weekly: null,
          acceptAlso: [
            {
              weekly: week({
                1: ['08:00', '16:00'],
                2: ['08:00', '16:00'],
                3: ['08:00', '16:00'],
                4: ['08:00', '16:00'],
                5: ['08:00', '16:00'],
              }),
            },
          ],
        },
      },
    ],
    neverOpen: ['2026-08-17T02:00:00Z'],
    mustNotHappen: [
      'A time moves to the next day.',
      'Closing before opening becomes a night.',
      'Hours of Ramadan hold the whole year.',
    ],
  });
}
