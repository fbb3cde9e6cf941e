import {Case, free, noTime, sum, time, week, weekdays} from './case.mjs';

const day = (year, month, date) => new Date(Date.UTC(year, month - 1, date));
/** A time as Excel keeps it: a part of the day that it writes as 30 December 1899. */
const clock = (hours, minutes = 0) => new Date(Date.UTC(1899, 11, 30, hours, minutes));

const DINSOS = 'Dinas Sosial';
const DUKCAPIL = 'Dinas Kependudukan dan Pencatatan Sipil';
const POLRES = 'Kepolisian Resor Pangkajene dan Kepulauan';
const IMIGRASI = 'Kantor Imigrasi Kelas I TPI Makassar';
const BPN = 'Kantor Pertanahan Kabupaten Pangkajene dan Kepulauan';
const BPJS = 'BPJS Kesehatan';
const TASPEN = 'PT Taspen';
const BANK = 'Bank Sulselbar';
const HEAD = 'Mal Pelayanan Publik Kabupaten Pangkajene dan Kepulauan';

export function make(workbook) {
  const test = new Case({
    id: '07',
    title: 'What Excel did to durations, dates, times, counters and phone numbers',
    files: [
      {
        file: '07-jadwal-dan-waktu.xlsx',
        sentAs: 'Data MPP Pangkep (1).xlsx',
        format: 'xlsx',
        writer: 'exceljs',
      },
    ],
    basis: {
      region: 'Kabupaten Pangkajene dan Kepulauan (73.10)',
      real: 'name, code and time zone of the region',
      composed:
        'test material: all hours, counters, dates of seasons, phone numbers (reserved numbers), the regional days off',
    },
    mall: {name: HEAD, regencyCode: '73.10', timeZone: 'Asia/Makassar'},
    columns: {
      'Waktu Penyelesaian': 'duration; dates and times are damage',
      Loket: 'counter; dates are damage',
      'Jam Buka, Jam Tutup': 'Excel times',
      'Senin … Minggu': 'hours of one day each',
    },
  });

  const profile = workbook.addWorksheet('Profil');
  for (const row of [
    ['PROFIL MPP'],
    ['Nama MPP', HEAD],
    ['Kabupaten/Kota', 'Kab. Pangkajene dan Kepulauan'],
    ['Kode Wilayah', 73.1],
    ['Provinsi', 'Sulawesi Selatan'],
    ['Alamat', 'Kecamatan Pangkajene'],
    ['Kode Pos', 90611],
    ['Zona Waktu', 'WITA'],
    ['Tanggal Peresmian', day(2024, 6, 24)],
    ['Telepon', 410000000],
    ['WhatsApp', 6281200000031],
  ])
    profile.addRow(row);
  profile.getCell('B9').numFmt = 'dd/mm/yyyy';
  test.problem({
    kind: 'phone',
    sheet: 'Profil',
    row: 10,
    cell: 'B10',
    value: 410000000,
    required: false,
    why: 'The leading zero is lost; 0410 000000 may be guessed with a word.',
  });
  test.problem({
    kind: 'region-code',
    sheet: 'Profil',
    row: 4,
    cell: 'B4',
    value: 73.1,
    required: false,
    why: 'Excel cut 73.10 to 73.1; the name of the regency says which it is.',
  });

  agencies(workbook, test);
  schedule(workbook, test);
  holidays(workbook, test);
  services(workbook, test);

  return test.expected({
    sheets: [
      {sheet: 'Profil', role: 'profil'},
      {sheet: 'Instansi', role: 'instansi', headerRow: 1},
      {sheet: 'Jadwal', role: 'jadwal', headerRow: 2, headerRows: 1},
      {sheet: 'Libur Daerah', role: 'hari libur', headerRow: 1},
      {sheet: 'Layanan', role: 'layanan', headerRow: 1},
    ],
    counts: {malls: 1},
    agencies: [DUKCAPIL, DINSOS, POLRES, IMIGRASI, BPN, BPJS, TASPEN, BANK],
    malls: [
      {
        name: HEAD,
        regencyCode: '73.10',
        timeZone: 'Asia/Makassar',
        opened: '2024-06-24',
        whatsapp: '+6281200000031',
        postalCode: '90611',
        hours: {weekly: week({1: MON_THU, 2: MON_THU, 3: MON_THU, 4: MON_THU, 5: FRIDAY})},
      },
    ],
    // Monday 17 August: a national day off, which the sheet of regional days does not name.
    neverOpen: ['2026-08-17T02:00:00Z', '2026-10-12T02:00:00Z'],
    mustNotHappen: [
      'An input row is neither in the catalog nor named in the report.',
      'A date or time moves by a time-zone offset of the machine.',
      'The region code 73.10 becomes 73.1 or another region (73.01).',
      '1-3 that Excel made 1 March becomes a duration, a counter or a date of the catalog.',
      '0:15 becomes quarter past midnight, or 15 hours.',
      'A day or time that is not stated becomes open; hours of Ramadan without dates hold the whole year.',
      'A regional day off becomes a national holiday, or the calendar loses the national ones in silence.',
      'A phone number that Excel cut (6.28E+12) is published.',
    ],
  });
}

const MON_THU = [
  ['08:00', '12:00'],
  ['13:00', '15:00'],
];
const FRIDAY = [
  ['08:00', '11:30'],
  ['13:30', '15:30'],
];

/** Per-day columns, counters that Excel took for dates, phones that it took for numbers. */
function agencies(workbook, test) {
  const sheet = workbook.addWorksheet('Instansi');
  sheet.addRow([
    'No',
    'Nama Instansi',
    'Loket',
    'No. HP/WA',
    'Kuota',
    'Senin',
    'Selasa',
    'Rabu',
    'Kamis',
    "Jum'at",
    'Sabtu',
    'Minggu',
  ]);
  const rows = [
    {
      cells: [
        DUKCAPIL,
        '01-03',
        '0812-0000-0032',
        100,
        ...Array(4).fill('08.00-15.00'),
        '08.00-11.30',
        'Tutup',
        'Tutup',
      ],
      counter: '01-03',
      whatsapp: '+6281200000032',
      quotaPerDay: 100,
      weekly: week({
        1: ['08:00', '15:00'],
        2: ['08:00', '15:00'],
        3: ['08:00', '15:00'],
        4: ['08:00', '15:00'],
        5: ['08:00', '11:30'],
      }),
    },
    {
      cells: [
        DINSOS,
        '04',
        81200000033,
        '50 orang',
        ...Array(5).fill('08.00 - 14.00'),
        'Libur',
        'Libur',
      ],
      counter: '04',
      whatsapp: '+6281200000033',
      quotaPerDay: 50,
      weekly: weekdays('08:00', '14:00'),
      phone: true,
    },
    {
      cells: [
        POLRES,
        day(2026, 3, 1),
        6281200000034,
        null,
        '09.00-12.00',
        '-',
        '09.00-12.00',
        '-',
        '09.00-11.00',
        '-',
        '-',
      ],
      format: 'd-mmm',
      counter: null,
      whatsapp: '+6281200000034',
      weekly: week({1: ['09:00', '12:00'], 3: ['09:00', '12:00'], 5: ['09:00', '11:00']}),
      acceptAlso: [{weekly: null}],
      bad: [
        ['C', 'counter-date', 'Excel made 1 March of counters 1-3.', true],
        ['G', 'hours', 'A dash: closed or unknown, never open.', false],
        ['I', 'hours', 'A dash: closed or unknown, never open.', false],
        ['K', 'hours', 'A dash.', false],
        ['L', 'hours', 'A dash.', false],
      ],
    },
    {
      cells: [
        IMIGRASI,
        7,
        '6,28E+12',
        '±20',
        '08.00-12.00',
        '08.00-12.00',
        null,
        null,
        null,
        null,
        null,
      ],
      counter: '7',
      whatsapp: null,
      quotaPerDay: 20,
      weekly: week({1: ['08:00', '12:00'], 2: ['08:00', '12:00']}),
      acceptAlso: [{weekly: null}],
      bad: [
        ['D', 'phone-damaged', 'The number was cut to three digits.', true],
        ...'HIJKL'.split('').map((column) => [column, 'hours', 'Empty.', false]),
      ],
    },
    {
      cells: [
        BPN,
        '08',
        '(0410) 000000 / 0812 0000 0035',
        null,
        'x',
        'Buka',
        '08.30 s/d 12.00',
        'tutup',
        'tutup',
        'tutup',
        'tutup',
      ],
      counter: '08',
      whatsapp: '+6281200000035',
      phones: ['+62410000000'],
      weekly: week({1: 'unknown', 2: 'unknown', 3: ['08:30', '12:00']}),
      bad: [
        [
          '',
          'hours-unclear',
          'Monday says x and Tuesday says open without times: both are unknown.',
          true,
        ],
      ],
    },
    {
      cells: [
        BPJS,
        '09',
        '165',
        'tidak dibatasi',
        'menyesuaikan MPP',
        null,
        null,
        null,
        null,
        null,
        null,
      ],
      merge: [6, 12],
      counter: '09',
      whatsapp: null,
      phones: ['165'],
      weekly: week({1: MON_THU, 2: MON_THU, 3: MON_THU, 4: MON_THU, 5: FRIDAY}),
      acceptAlso: [{weekly: null}],
      bad: 'FGHIJKL'
        .split('')
        .map((column) => [
          column,
          'hours',
          'The hours of the mall, or unknown with a word.',
          false,
        ]),
    },
  ];
  for (const {
    cells,
    format,
    counter,
    whatsapp,
    quotaPerDay,
    weekly,
    acceptAlso,
    merge,
    phone,
    phones,
    bad = [],
  } of rows) {
    const row = sheet.addRow([sheet.rowCount, ...cells]);
    if (format) row.getCell(3).numFmt = format;
    if (merge) sheet.mergeCells(row.number, merge[0], row.number, merge[1]);
    const at = {sheet: 'Instansi', row: row.number, agency: cells[0]};
    (test.head.agencyRows ??= []).push({
      ...at,
      counter,
      ...(whatsapp !== undefined && {whatsapp}),
      ...(phones && {phones}),
      ...(quotaPerDay && {quotaPerDay}),
    });
    (test.head.hoursRows ??= []).push({...at, weekly, ...(acceptAlso && {acceptAlso})});
    if (phone) bad.push(['D', 'phone', 'The leading zero is lost, and may be put back.', false]);
    for (const [column, kind, why, required] of bad)
      test.problem({
        kind,
        sheet: 'Instansi',
        row: row.number,
        ...(column && {cell: `${column}${row.number}`}),
        why,
        required,
      });
  }
}

/** Excel times in two columns, breaks, a season with dates and one without. */
function schedule(workbook, test) {
  const sheet = workbook.addWorksheet('Jadwal');
  sheet.addRow(['JADWAL PELAYANAN (WITA)']);
  sheet.addRow([
    'Instansi',
    'Hari',
    'Jam Buka',
    'Jam Tutup',
    'Istirahat Mulai',
    'Istirahat Selesai',
    'Periode',
    'Berlaku Mulai',
    'Berlaku Sampai',
    'Ket.',
  ]);
  const none = [null, null, null, null];
  for (const row of [
    ['MPP', 'Senin - Kamis', clock(8), clock(15), clock(12), clock(13), ...none],
    [null, "Jum'at", clock(8), clock(15, 30), clock(11, 30), clock(13, 30), ...none],
    [null, 'Sabtu - Minggu', 'Tutup', null, null, null, ...none],
    [
      null,
      'Senin - Kamis',
      clock(8),
      clock(14),
      null,
      null,
      'Ramadan',
      day(2026, 2, 19),
      day(2026, 3, 20),
      null,
    ],
    [
      null,
      "Jum'at",
      clock(8),
      '11.00',
      null,
      null,
      'Ramadan',
      '19 Februari 2026',
      '20 Maret 2026',
      null,
    ],
    [BANK, 'Senin s/d Jumat', '08.00', '14.00', null, null, ...none],
    [
      null,
      'Senin s/d Jumat',
      '08.00',
      '12.00',
      null,
      null,
      'Ramadhan',
      null,
      null,
      'tanggal menyusul',
    ],
    [TASPEN, 'Selasa', '09.00', clock(12), null, null, ...none],
    [null, 'Kamis', 0.375, 0.5, null, null, ...none],
    [null, 'Rabu', clock(8), null, null, null, null, null, null, 's.d. selesai'],
  ])
    sheet.addRow(row);
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.value instanceof Date)
        cell.numFmt = cell.value.getUTCFullYear() < 1900 ? 'h:mm' : 'dd/mm/yyyy';
    }),
  );
  for (const cell of ['C11', 'D11']) sheet.getCell(cell).numFmt = 'hh:mm';
  const ramadan = {from: '2026-02-19', to: '2026-03-20'};
  test.head.seasons = [
    {
      agency: null,
      ...ramadan,
      weekly: week({
        1: ['08:00', '14:00'],
        2: ['08:00', '14:00'],
        3: ['08:00', '14:00'],
        4: ['08:00', '14:00'],
        5: ['08:00', '11:00'],
      }),
    },
  ];
  test.head.hoursRows.push(
    {sheet: 'Jadwal', row: 8, agency: BANK, weekly: weekdays('08:00', '14:00')},
    {
      sheet: 'Jadwal',
      row: 10,
      agency: TASPEN,
      weekly: week({2: ['09:00', '12:00'], 3: 'unknown', 4: ['09:00', '12:00']}),
      acceptAlso: [{weekly: week({2: ['09:00', '12:00'], 4: ['09:00', '12:00']})}],
    },
  );
  test.problem({
    kind: 'season-without-dates',
    sheet: 'Jadwal',
    row: 9,
    value: 'Ramadhan',
    required: true,
    why: 'Hours of Ramadan need dates; they are never computed, and do not hold all year.',
  });
  test.problem({
    kind: 'hours-unclear',
    sheet: 'Jadwal',
    row: 12,
    cell: 'D12',
    value: '',
    required: false,
    why: 'No closing time.',
  });
  test.problem({
    kind: 'hours-unclear',
    sheet: 'Jadwal',
    row: 12,
    required: true,
    why: 'Opening without closing: Wednesday is unknown.',
  });
}

/** Only regional days: one cell a date, one a text, one a day that is none. */
function holidays(workbook, test) {
  const sheet = workbook.addWorksheet('Libur Daerah');
  sheet.addRow(['Tanggal', 'Keterangan Libur', 'Jenis']);
  for (const row of [
    [day(2026, 2, 8), 'Hari jadi kabupaten (contoh)', 'Libur daerah'],
    ['Senin, 12 Oktober 2026', 'Pemilihan kepala desa (contoh)', 'Libur daerah'],
    ['31/02/2026', 'Tanggal salah', 'Libur daerah'],
    ['menyusul', 'Pesta adat (contoh)', 'Libur daerah'],
  ])
    sheet.addRow(row);
  sheet.getCell('A2').numFmt = 'dd/mm/yyyy';
  test.head.holidays = [
    {date: '2026-02-08', name: 'Hari jadi kabupaten (contoh)', kind: 'regional'},
    {date: '2026-10-12', name: 'Pemilihan kepala desa (contoh)', kind: 'regional'},
  ];
  test.problem({
    kind: 'date',
    sheet: 'Libur Daerah',
    row: 4,
    cell: 'A4',
    value: '31/02/2026',
    required: true,
    why: 'There is no such day.',
  });
  test.problem({
    kind: 'date',
    sheet: 'Libur Daerah',
    row: 5,
    cell: 'A5',
    value: 'menyusul',
    required: true,
    why: 'No date.',
  });
  test.problem({
    kind: 'calendar-without-national-days',
    sheet: 'Libur Daerah',
    row: null,
    required: false,
    why: 'Only regional days: the national ones must not be lost in silence.',
  });
}

function services(workbook, test) {
  const sheet = workbook.addWorksheet('Layanan');
  sheet.addRow([
    'No.',
    'Instansi',
    'Jenis Layanan',
    'Waktu Penyelesaian',
    'Biaya',
    'Loket',
    'Kuota/hari',
  ]);
  const bad = (kind, why, required = true) => [kind, why, required];
  const rows = [
    [
      DUKCAPIL,
      'Penerbitan KTP-el baru (perekaman pertama)',
      day(2026, 3, 1),
      'd-mmm',
      noTime(),
      bad('duration-date', 'Excel made 1 March of 1-3.'),
    ],
    [
      DUKCAPIL,
      'Penggantian KTP-el hilang',
      day(2026, 5, 3),
      'dd-mmm',
      noTime(),
      bad('duration-date', 'Excel made a date of 3-5.'),
    ],
    [DUKCAPIL, 'Akta kelahiran', '1-3 hari kerja', null, time(1, 3, 'hari kerja')],
    [DUKCAPIL, 'Akta kematian', '01-03 hari', null, time(1, 3, 'hari')],
    [
      DUKCAPIL,
      'Kartu Identitas Anak (KIA)',
      clock(0, 15),
      'h:mm',
      time(15, 15, 'menit', '', {acceptAlso: [noTime()]}),
      bad('duration-time', '0:15 is a quarter of an hour, or unknown, with a word.'),
      ['import-flagged'],
    ],
    [
      DUKCAPIL,
      'Surat keterangan pindah (SKPWNI)',
      clock(1, 30),
      '[h]:mm',
      time(90, 90, 'menit', '', {acceptAlso: [noTime()]}),
      bad('duration-time', '1:30 is an hour and a half, or unknown, with a word.'),
      ['import-flagged'],
    ],
    [
      DUKCAPIL,
      'Pendaftaran pindah datang',
      3,
      null,
      noTime('', {acceptAlso: [noTime('3')]}),
      bad('duration-unclear', 'Three of what?'),
    ],
    [
      DINSOS,
      'Usulan reaktivasi PBI-JK',
      3,
      '0" hari kerja"',
      time(3, 3, 'hari kerja', '', {acceptAlso: [noTime()]}),
      bad('duration', 'The unit stands in the number format only.', false),
      ['import-flagged'],
    ],
    [
      DINSOS,
      'Surat Keterangan Tidak Mampu / rekomendasi DTSEN',
      '15 mnt',
      null,
      time(15, 15, 'menit', '15 mnt'),
    ],
    [DINSOS, 'Rekomendasi KIP/PIP', '1 hr kerja', null, time(1, 1, 'hari kerja', '1 hr kerja')],
    [
      DINSOS,
      'Rekomendasi pengangkatan anak',
      '14 (empatbelas) HK',
      null,
      time(14, 14, 'hari kerja', '14 (empatbelas) HK', {
        acceptAlso: [noTime('14 (empatbelas) HK')],
      }),
      bad('duration', 'HK is hari kerja.', false),
      ['import-flagged'],
    ],
    [
      DINSOS,
      'Bantuan pemulangan orang terlantar',
      'hari itu juga',
      null,
      noTime('hari itu juga'),
      bad('duration-unclear', 'The same day: no number.', false),
      ['import-flagged'],
    ],
    [POLRES, 'Penerbitan SKCK baru', '30 – 60 menit', null, time(30, 60, 'menit', '30 – 60 menit')],
    [POLRES, 'Perpanjangan SKCK', '< 30 menit', null, time(null, 30, 'menit', '< 30 menit')],
    [
      POLRES,
      'Surat keterangan kehilangan',
      '15"',
      null,
      noTime('15"', {acceptAlso: [time(15, 15, 'menit', '15"')]}),
      bad('duration-unclear', 'Seconds, minutes or a typing error.'),
    ],
    [
      POLRES,
      'SIM A baru',
      "60'",
      null,
      time(60, 60, 'menit', "60'", {acceptAlso: [noTime("60'")]}),
      bad('duration', 'Sixty minutes, or unknown with a word.', false),
      ['import-flagged'],
    ],
    [POLRES, 'SIM C baru', '1 jam 30 menit', null, time(90, 90, 'menit', '1 jam 30 menit')],
    [
      POLRES,
      'Izin keramaian',
      '7 hari sebelum kegiatan',
      null,
      noTime('7 hari sebelum kegiatan'),
      bad('duration-unclear', 'A deadline for the applicant.'),
    ],
    [
      IMIGRASI,
      'Paspor baru non-elektronik 5 tahun',
      '4 hari kerja setelah wawancara dan pembayaran',
      null,
      time(4, 4, 'hari kerja', '4 hari kerja setelah wawancara dan pembayaran'),
    ],
    [
      IMIGRASI,
      'Paspor baru non-elektronik 10 tahun',
      '4',
      null,
      noTime('4'),
      bad('duration-unclear', 'Four of what?'),
    ],
    [IMIGRASI, 'Penggantian paspor hilang', '3 s/d 5 hr', null, time(3, 5, 'hari', '3 s/d 5 hr')],
    [
      BPN,
      'Pengecekan sertifikat tanah',
      '1 x 24 jam',
      null,
      time(24, 24, 'jam', '1 x 24 jam', {acceptAlso: [time(1, 1, 'hari', '1 x 24 jam')]}),
    ],
    [
      BPN,
      'Sertifikat pengganti karena hilang',
      '40 hari kerja (di luar masa pengumuman)',
      null,
      time(40, 40, 'hari kerja', '40 hari kerja'),
    ],
    [
      BPN,
      'Peralihan hak (balik nama) karena jual beli',
      '3 bln',
      null,
      time(3, 3, 'bulan', '3 bln'),
    ],
    [
      BPN,
      'Penghapusan hak tanggungan (roya)',
      'maks 5 hari kerja sejak berkas dinyatakan lengkap',
      null,
      time(null, 5, 'hari kerja', 'maks 5 hari kerja'),
    ],
    [
      BPN,
      'Informasi zona nilai tanah',
      'H+1',
      null,
      noTime('H+1', {acceptAlso: [time(1, 1, 'hari', 'H+1'), time(1, 1, 'hari kerja', 'H+1')]}),
      bad('duration', 'The day after.', false),
      ['import-flagged'],
    ],
    [
      BPJS,
      'Perubahan data peserta JKN (FKTP, kelas, anggota keluarga)',
      '5-10 menit/berkas',
      null,
      time(5, 10, 'menit', '5-10 menit/berkas', {acceptAlso: [noTime('5-10 menit/berkas')]}),
      bad('duration', 'For each file.', false),
      ['import-flagged'],
    ],
    [
      BPJS,
      'Reaktivasi/aktivasi kepesertaan JKN dan cicilan REHAB',
      '2-3 minggu',
      null,
      time(14, 21, 'hari', '2-3 minggu'),
    ],
    [
      TASPEN,
      'Klaim dan otentikasi pensiun',
      {formula: 'D4', result: '1 jam'},
      null,
      time(1, 1, 'jam', '', {acceptAlso: [noTime()]}),
      bad(
        'formula',
        'A formula is not evaluated; what Excel kept of it may be taken over with a word.',
      ),
      ['import-flagged'],
    ],
    [
      BANK,
      'Pembayaran retribusi/pajak di bank daerah',
      null,
      null,
      noTime(),
      bad('duration-missing', 'Empty.'),
    ],
  ];
  const counters = {
    [DUKCAPIL]: '01-03',
    [DINSOS]: '04',
    [BPN]: '08',
    [BPJS]: '09',
    [TASPEN]: '010',
    [BANK]: '11A',
  };
  rows.forEach(([agency, name, value, numFmt, duration, problem, outcomeAcceptAlso], at) => {
    const isPolice = agency === POLRES;
    const counter = isPolice ? day(2026, 6, 5) : (counters[agency] ?? null);
    const row = sheet.addRow([
      at + 1,
      agency,
      name,
      value,
      isPolice && at === 12 ? 30000 : 'Gratis',
      counter,
      null,
    ]);
    if (numFmt) row.getCell(4).numFmt = numFmt;
    if (isPolice) row.getCell(6).numFmt = 'd-m';
    const [kind, why, required] = problem ?? [];
    const cell = (column) => `${column}${row.number}`;
    test.row('Layanan', row.number, {
      name,
      agency,
      outcome: (problem && !outcomeAcceptAlso) || isPolice ? 'import-flagged' : 'import',
      ...(outcomeAcceptAlso && !isPolice && {outcomeAcceptAlso}),
      fee: at === 12 ? sum(30000) : free(),
      duration,
      ...(counters[agency] && {counter: counters[agency]}),
      ...(isPolice && {counter: null}),
      sample: [2, 4, 12, 22, 26].includes(at),
      problems: [
        ...(problem
          ? [
              {
                kind,
                column: 'Waktu Penyelesaian',
                cell: cell('D'),
                severity: 'warning',
                why,
                required,
              },
            ]
          : []),
        ...(isPolice
          ? [
              {
                kind: 'counter-date',
                column: 'Loket',
                cell: cell('F'),
                severity: 'warning',
                why: 'Excel made 5 June of counters 5-6.',
                required: true,
              },
            ]
          : []),
      ],
    });
  });
}
