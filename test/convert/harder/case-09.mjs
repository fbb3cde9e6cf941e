import {Case, free, noTime, sum, time, unclear, week, weekdays} from './case.mjs';

const day = (year, month, date) => new Date(Date.UTC(year, month - 1, date));

const MALLS = {
  buton: {
    name: 'MPP Kabupaten Buton',
    region: 'Kab. Buton',
    code: '74.04',
    hours: 'Senin-Jumat 08.00-15.00 WITA',
    weekly: weekdays('08:00', '15:00'),
    opened: [2024, 6, 24],
  },
  kolaka: {
    name: 'MPP Kabupaten Kolaka',
    region: 'Kab. Kolaka',
    code: '74.01',
    hours: "Senin - Kamis 08.00 - 15.00; Jum'at 08.00 - 11.30",
    weekly: week({
      1: ['08:00', '15:00'],
      2: ['08:00', '15:00'],
      3: ['08:00', '15:00'],
      4: ['08:00', '15:00'],
      5: ['08:00', '11:30'],
    }),
    opened: [2024, 6, 24],
  },
  kendari: {
    name: 'Mal Pelayanan Publik Kota Kendari',
    region: 'Kota Kendari',
    code: '74.71',
    hours: 'Senin s.d. Jumat pukul 07.30 s.d. 16.00 WITA',
    weekly: weekdays('07:30', '16:00'),
  },
  konawe: {
    name: 'MPP Konawe (Unaaha)',
    region: 'Kab. Konawe',
    code: '74.02',
    hours: 'menyesuaikan',
    weekly: null,
  },
  baubau: {
    name: 'MPP Kota Baubau',
    region: 'Kota Baubau',
    code: '74.72',
    hours: null,
    weekly: null,
  },
  muna: {name: 'MPP Kabupaten Muna', region: 'Kab. Muna', code: '74.03', hours: '-', weekly: null},
};

/** The spellings of one office, from sheet to sheet; an importer may choose any of the same office. */
const OFFICES = {
  dukcapil: (place) => [
    'Disdukcapil',
    'DISDUKCAPIL',
    'Dukcapil',
    'Dinas Dukcapil',
    'Dinas Kependudukan dan Pencatatan Sipil',
    'Dinas Kependudukan & Capil',
    'Dinas Kependudukan dan Catatan Sipil',
    `Dinas Kependudukan dan Pencatatan Sipil ${place}`,
    `Disdukcapil ${place}`,
  ],
  ptsp: (place) => [
    'DPMPTSP',
    'DPM-PTSP',
    'DPM PTSP',
    'Dinas Penanaman Modal dan PTSP',
    'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
    `DPMPTSP ${place}`,
  ],
  polres: (place, town) => [
    `Polres ${town}`,
    `Kepolisian Resor ${town}`,
    'Polres',
    'Kepolisian Resor',
    `Polresta ${town}`,
    `Polres ${place}`,
  ],
  bpjs: () => ['BPJS Kesehatan', 'BPJS-Kesehatan', 'BPJS Kes', 'BPJS Kes.'],
  bank: () => ['Bank Sultra', 'Bank Sultra (BPD)', 'BPD Sultra', 'PT Bank Sultra'],
  bpjstk: () => ['BPJS Ketenagakerjaan', 'BPJamsostek', 'BPJS-TK', 'BPJS TK'],
  taspen: () => ['PT TASPEN (Persero)', 'PT. Taspen', 'PT Taspen', 'Taspen'],
  bpn: (place, town) => [
    `Kantor Pertanahan ${place}`,
    `Kantor Pertanahan Kabupaten ${town}`,
    'BPN',
    'ATR/BPN',
    'Kantor Pertanahan',
    'Kantor Pertanahan (ATR/BPN)',
    `Kantor Pertanahan ${town}`,
    `ATR/BPN ${place}`,
  ],
};

const SPREAD = {
  dukcapil: ['Penerbitan KTP-el baru (perekaman pertama)', 'Akta kelahiran', 'Akta kematian'],
};

export function make(workbook) {
  const test = new Case({
    id: '09',
    title:
      'Workbook of a province: an index of malls and a sheet for each, with names that do not quite agree',
    files: [
      {
        file: '09-mpp-se-provinsi.xlsx',
        sentAs: 'DATA MPP SE-SULTRA per Juli 2024.xlsx',
        format: 'xlsx',
        writer: 'exceljs',
      },
    ],
    basis: {
      region: 'Provinsi Sulawesi Tenggara (74)',
      real: 'names and codes of the regions',
      composed:
        'test material: which service stands where, fees that differ, hours, counts; no statement about these malls',
    },
    mall: null,
    columns: {},
  });

  const index = workbook.addWorksheet('Daftar MPP');
  for (const row of [
    ['DAFTAR MAL PELAYANAN PUBLIK SE-PROVINSI SULAWESI TENGGARA'],
    [],
    [
      'No',
      'Nama MPP',
      'Kabupaten/Kota',
      'Kode Wilayah',
      'Status',
      'Tanggal Peresmian',
      'Jam Pelayanan',
      'Zona Waktu',
      'Jml Layanan',
    ],
  ])
    index.addRow(row);
  Object.values(MALLS).forEach(({name, region, code, hours, opened}, at) =>
    index.addRow([
      at + 1,
      name,
      region,
      code,
      name.includes('Muna') ? 'Rencana' : 'Beroperasi',
      opened ? day(...opened) : null,
      hours,
      'WITA',
      [9, 8, 5, 4, 3, 0][at],
    ]),
  );
  index.addRow([null, 'JUMLAH', null, null, null, null, null, null, 29]);
  for (const row of [1, 2, 3]) test.noData('Daftar MPP', row, 'title, blank or header');
  test.noData('Daftar MPP', 10, 'total');
  test.problem({
    kind: 'hours-unclear',
    sheet: 'Daftar MPP',
    row: 7,
    required: true,
    why: 'Adapting to what? Unknown.',
  });
  test.problem({kind: 'hours-missing', sheet: 'Daftar MPP', row: 8, required: false});
  test.problem({kind: 'hours-missing', sheet: 'Daftar MPP', row: 9, required: false});
  for (const row of [7, 8, 9])
    test.problem({kind: 'opened', sheet: 'Daftar MPP', row, required: false});

  test.problem({
    kind: 'unknown-column',
    sheet: 'Daftar MPP',
    row: null,
    column: 'Jml Layanan',
    required: false,
    why: 'A count may be kept or named.',
  });

  const of = (mall, office, spelling) => {
    const {region, name} = MALLS[mall];
    const place = region.replace('Kab.', 'Kabupaten');
    const [, ...town] = region.split(' ');
    return {
      mall: name,
      agency: spelling,
      agencyAcceptAlso: [
        ...OFFICES[office](region, town.join(' ')),
        ...OFFICES[office](place, town.join(' ')),
      ],
    };
  };

  // Buton: titles, agency merged over its rows.
  const buton = workbook.addWorksheet('Buton');
  buton.addRow(['DATA LAYANAN MPP KAB. BUTON']);
  buton.addRow(['No', 'Instansi', 'Jenis Layanan', 'Biaya', 'Waktu', 'Loket']);
  const butonRows = [
    [
      'dukcapil',
      'Disdukcapil',
      SPREAD.dukcapil[0],
      'Gratis',
      '1 hari kerja',
      free(),
      time(1, 1, 'hari kerja'),
    ],
    [
      'dukcapil',
      null,
      SPREAD.dukcapil[1],
      'Gratis',
      '1 hari kerja',
      free(),
      time(1, 1, 'hari kerja'),
    ],
    ['dukcapil', null, SPREAD.dukcapil[2], 'Gratis', '30 menit', free(), time(30, 30, 'menit')],
    [
      'ptsp',
      'DPMPTSP',
      'Nomor Induk Berusaha (NIB) perorangan',
      'Gratis',
      '15-30 menit',
      free(),
      time(15, 30, 'menit'),
    ],
    [
      'ptsp',
      null,
      'Surat keterangan penelitian',
      'Gratis',
      '1-4 hari kerja',
      free(),
      time(1, 4, 'hari kerja'),
    ],
    [
      'polres',
      'Polres Buton',
      'Penerbitan SKCK baru',
      30000,
      '30-60 menit',
      sum(30000),
      time(30, 60, 'menit'),
    ],
    [
      'bpn',
      'Kantor Pertanahan Kabupaten Buton',
      'Pengecekan sertifikat tanah',
      'Rp50.000',
      '1 hari',
      sum(50000, 'Rp50.000'),
      time(1, 1, 'hari'),
    ],
    [
      'bpjs',
      'BPJS Kesehatan',
      'Perubahan data peserta JKN (FKTP, kelas, anggota keluarga)',
      'Gratis',
      '15 menit',
      free(),
      time(15, 15, 'menit'),
    ],
    [
      'bank',
      'Bank Sultra',
      'Pembayaran retribusi/pajak di bank daerah',
      'menurut tagihan',
      '5 menit',
      unclear('menurut tagihan'),
      time(5, 5, 'menit'),
    ],
    [
      'polres',
      'Kepolisian Resor Buton',
      'Surat keterangan kehilangan',
      'Gratis',
      '15 menit',
      free(),
      time(15, 15, 'menit'),
    ],
    [
      'bpjstk',
      'BPJS Ketenagakerjaan',
      'Klaim Jaminan Hari Tua (JHT)',
      'Gratis',
      '1-5 hari kerja',
      free(),
      time(1, 5, 'hari kerja'),
    ],
    [
      'taspen',
      'PT TASPEN (Persero)',
      'Klaim dan otentikasi pensiun',
      'Gratis',
      '1 jam',
      free(),
      time(1, 1, 'jam'),
    ],
  ];
  let spelling;
  butonRows.forEach(([office, agency, name, fee, duration, wantedFee, wantedTime], at) => {
    spelling = agency ?? spelling;
    const row = buton.addRow([at + 1, agency, name, fee, duration, `0${at + 1}`]);
    test.row('Buton', row.number, {
      name,
      ...of('buton', office, spelling),
      fee: wantedFee,
      duration: wantedTime,
      sample: at === 0,
    });
  });
  buton.mergeCells('B3:B5');
  buton.mergeCells('B6:B7');

  // Kolaka: two tables of services below each other, with other columns.
  const kolaka = workbook.addWorksheet('Kolaka ');
  for (const row of [
    ['MPP KOLAKA'],
    ['A. Layanan Perorangan'],
    ['No.', 'OPD/Instansi', 'Layanan', 'Tarif', 'Lama Proses'],
    [
      1,
      'Dinas Kependudukan dan Pencatatan Sipil',
      SPREAD.dukcapil[0],
      'Rp. 0,-',
      'maks. 1 hari kerja',
    ],
    [
      2,
      'Dinas Kependudukan dan Pencatatan Sipil',
      SPREAD.dukcapil[1],
      'Rp. 0,-',
      'maks. 1 hari kerja',
    ],
    [3, 'Polres', 'Penerbitan SKCK baru', 'Rp. 30.000,-', '1 jam'],
    [
      4,
      'BPJS-Kesehatan',
      'Perubahan data peserta JKN (FKTP, kelas, anggota keluarga)',
      'Gratis',
      '15 menit',
    ],
    [5, 'ATR/BPN', 'Pengecekan sertifikat tanah', 'Rp. 50.000,-', '1 hari'],
    [],
    ['B. Layanan Usaha'],
    ['Jenis Layanan', 'Lama Proses', 'Tarif', 'Persyaratan', 'Instansi'],
    ['Nomor Induk Berusaha (NIB) perorangan', '30 menit', 'Gratis', 'KTP-el; NPWP', 'DPM-PTSP'],
    ['Izin dan pajak reklame', '3-7 hari kerja', 'sesuai Perda', 'NIB', 'DPM-PTSP'],
    [
      'Pembayaran retribusi/pajak di bank daerah',
      '5 menit',
      'menurut tagihan',
      'Kode bayar',
      'Bank Sultra (BPD)',
    ],
  ])
    kolaka.addRow(row);
  kolaka.mergeCells('A1:E1');
  for (const row of [1, 2, 3, 9, 10, 11]) test.noData('Kolaka ', row, 'title, blank or header');
  const add =
    (sheet, mall) =>
    (row, office, agency, name, fee, duration, rest = {}) =>
      test.row(sheet, row, {name, ...of(mall, office, agency), fee, duration, ...rest});
  let put = add('Kolaka ', 'kolaka');
  const dukcapil = 'Dinas Kependudukan dan Pencatatan Sipil';
  put(4, 'dukcapil', dukcapil, SPREAD.dukcapil[0], free('Rp. 0,-'), time(null, 1, 'hari kerja'));
  put(5, 'dukcapil', dukcapil, SPREAD.dukcapil[1], free('Rp. 0,-'), time(null, 1, 'hari kerja'));
  put(6, 'polres', 'Polres', 'Penerbitan SKCK baru', sum(30000), time(1, 1, 'jam'));
  put(
    7,
    'bpjs',
    'BPJS-Kesehatan',
    'Perubahan data peserta JKN (FKTP, kelas, anggota keluarga)',
    free(),
    time(15, 15, 'menit'),
  );
  put(8, 'bpn', 'ATR/BPN', 'Pengecekan sertifikat tanah', sum(50000), time(1, 1, 'hari'));
  put(
    12,
    'ptsp',
    'DPM-PTSP',
    'Nomor Induk Berusaha (NIB) perorangan',
    free(),
    time(30, 30, 'menit'),
    {requirements: ['KTP-el', 'NPWP'], sample: true},
  );
  const byRule = {
    outcomeAcceptAlso: ['import-flagged'],
    problems: [{kind: 'fee-by-rule', cell: 'C13', required: false}],
  };
  put(
    13,
    'ptsp',
    'DPM-PTSP',
    'Izin dan pajak reklame',
    unclear('sesuai Perda'),
    time(3, 7, 'hari kerja'),
    byRule,
  );
  put(
    14,
    'bank',
    'Bank Sultra (BPD)',
    'Pembayaran retribusi/pajak di bank daerah',
    unclear('menurut tagihan'),
    time(5, 5, 'menit'),
  );

  // Kendari: agencies as titles between the rows.
  const kendari = workbook.addWorksheet('KENDARI');
  for (const row of [
    ['No', 'Jenis Layanan', 'Biaya', 'Jangka Waktu'],
    ['I. DISDUKCAPIL'],
    [1, SPREAD.dukcapil[0], 'Gratis', '1 hari'],
    [2, SPREAD.dukcapil[1], 'GRATIS', null],
    ['II. POLRESTA KENDARI'],
    [1, 'Penerbitan SKCK baru', '30rb', '30 menit'],
    ['III. BPJS KES'],
    [1, 'Perubahan data peserta JKN (FKTP, kelas, anggota keluarga)', '-', '15 menit'],
    [2, 'Cetak kartu JKN', 'Gratis', '5 menit'],
  ])
    kendari.addRow(row);
  for (const row of [2, 5, 7]) kendari.mergeCells(`A${row}:D${row}`);
  for (const row of [1, 2, 5, 7]) test.noData('KENDARI', row, 'header or agency');
  put = add('KENDARI', 'kendari');
  put(3, 'dukcapil', 'DISDUKCAPIL', SPREAD.dukcapil[0], free(), time(1, 1, 'hari'));
  put(4, 'dukcapil', 'DISDUKCAPIL', SPREAD.dukcapil[1], free('GRATIS'), noTime(), {
    outcome: 'import-flagged',
    problems: [{kind: 'duration-missing', cell: 'D4'}],
  });
  put(
    6,
    'polres',
    'POLRESTA KENDARI',
    'Penerbitan SKCK baru',
    sum(30000, '30rb'),
    time(30, 30, 'menit'),
    {sample: true},
  );
  put(
    8,
    'bpjs',
    'BPJS KES',
    'Perubahan data peserta JKN (FKTP, kelas, anggota keluarga)',
    unclear('-'),
    time(15, 15, 'menit'),
    {outcome: 'import-flagged', problems: [{kind: 'fee-unclear', cell: 'C8'}]},
  );
  put(9, 'bpjs', 'BPJS KES', 'Cetak kartu JKN', free(), time(5, 5, 'menit'));

  // Konawe: a regency whose name others begin with; a total in the middle.
  const konawe = workbook.addWorksheet('MPP Konawe');
  for (const row of [
    ['Instansi', 'Layanan', 'Biaya', 'Waktu'],
    ['Dinas Dukcapil', SPREAD.dukcapil[0], 0, '1 hari kerja'],
    ['Dinas Dukcapil', 'Kartu Identitas Anak (KIA)', 0, '1 hari kerja'],
    ['Jumlah', 2, null, null],
    ['Polres Konawe', 'Perpanjangan SKCK', 30000, '30 menit'],
    ['Polres Konawe', 'Surat keterangan kehilangan', 0, '15 menit'],
    ['BPJamsostek', 'Klaim Jaminan Kematian', 0, '3 hari kerja'],
    ['PT. Taspen', 'Klaim dan otentikasi pensiun', 0, '1 jam'],
  ])
    konawe.addRow(row);
  test.noData('MPP Konawe', 1, 'header');
  test.noData('MPP Konawe', 4, 'subtotal');
  put = add('MPP Konawe', 'konawe');
  put(2, 'dukcapil', 'Dinas Dukcapil', SPREAD.dukcapil[0], free('0'), time(1, 1, 'hari kerja'));
  put(
    3,
    'dukcapil',
    'Dinas Dukcapil',
    'Kartu Identitas Anak (KIA)',
    free('0'),
    time(1, 1, 'hari kerja'),
  );
  put(5, 'polres', 'Polres Konawe', 'Perpanjangan SKCK', sum(30000), time(30, 30, 'menit'));
  put(
    6,
    'polres',
    'Polres Konawe',
    'Surat keterangan kehilangan',
    free('0'),
    time(15, 15, 'menit'),
  );
  put(7, 'bpjstk', 'BPJamsostek', 'Klaim Jaminan Kematian', free('0'), time(3, 3, 'hari kerja'));
  put(8, 'taspen', 'PT. Taspen', 'Klaim dan otentikasi pensiun', free('0'), time(1, 1, 'jam'));

  // Baubau: another spelling of the town.
  const baubau = workbook.addWorksheet('Bau-Bau');
  for (const row of [
    ['MAL PELAYANAN PUBLIK'],
    ['Instansi', 'Layanan', 'Biaya', 'Waktu'],
    ['Dinas Kependudukan & Capil', SPREAD.dukcapil[2], 'Gratis', '1 hari kerja'],
    ['Kepolisian Resor Baubau', 'Penerbitan SKCK baru', 'Rp30.000', '45 menit'],
    ['BPJS-TK', 'Klaim Jaminan Kematian', 'Gratis', '3 hari kerja'],
    ['BPD Sultra', 'Pembayaran retribusi/pajak di bank daerah', 'menurut tagihan', '5 menit'],
  ])
    baubau.addRow(row);
  test.noData('Bau-Bau', 1, 'title');
  test.noData('Bau-Bau', 2, 'header');
  put = add('Bau-Bau', 'baubau');
  put(
    3,
    'dukcapil',
    'Dinas Kependudukan & Capil',
    SPREAD.dukcapil[2],
    free(),
    time(1, 1, 'hari kerja'),
  );
  put(
    4,
    'polres',
    'Kepolisian Resor Baubau',
    'Penerbitan SKCK baru',
    sum(30000),
    time(45, 45, 'menit'),
    {sample: true},
  );
  put(5, 'bpjstk', 'BPJS-TK', 'Klaim Jaminan Kematian', free(), time(3, 3, 'hari kerja'));
  put(
    6,
    'bank',
    'BPD Sultra',
    'Pembayaran retribusi/pajak di bank daerah',
    unclear('menurut tagihan'),
    time(5, 5, 'menit'),
  );

  // A draft that is hidden, and a count of what the other sheets hold.
  const muna = workbook.addWorksheet('Muna (draf)', {state: 'hidden'});
  for (const row of [
    ['Instansi', 'Layanan', 'Biaya'],
    ['Disdukcapil', 'Layanan rahasia draf', 'Gratis'],
  ])
    muna.addRow(row);
  test.problem({
    kind: 'hidden-sheet',
    sheet: 'Muna (draf)',
    row: null,
    required: true,
    why: 'A hidden sheet stays out, and is named.',
  });
  test.problem({kind: 'hidden-sheet', sheet: 'Muna (draf)', row: 2, required: false});
  const recap = workbook.addWorksheet('Rekap');
  for (const row of [
    ['REKAPITULASI'],
    ['Kabupaten/Kota', 'Jumlah Instansi', 'Jumlah Layanan'],
    ['Buton', 6, 9],
    ['Kolaka', 5, 8],
    ['Kendari', 3, 5],
    ['Jumlah', 14, 22],
  ])
    recap.addRow(row);
  for (let row = 1; row <= 6; row++) test.noData('Rekap', row, 'a count');
  test.problem({kind: 'sheet-without-table', sheet: 'Rekap', row: null, required: false});

  const rows = [...test.rows, ...test.sampleRows];
  return test.expected({
    sheets: [
      {sheet: 'Daftar MPP', role: 'daftar MPP', headerRow: 3, firstDataRow: 4, lastDataRow: 9},
      ...['Buton', 'Kolaka ', 'KENDARI', 'MPP Konawe', 'Bau-Bau'].map((sheet) => ({
        sheet,
        role: 'layanan',
      })),
      {sheet: 'Muna (draf)', role: 'hidden'},
      {sheet: 'Rekap', role: 'ignore'},
    ],
    counts: {
      malls: 6,
      mallsAcceptAlso: [5],
      agenciesMin: 10,
      agenciesMax: 20,
      services: rows.length,
      servicesMin: rows.length - 4,
    },
    agencies: [],
    malls: Object.values(MALLS)
      .filter(({code}) => code !== '74.03')
      .map(({name, code, weekly, opened}) => ({
        name,
        regencyCode: code,
        timeZone: 'Asia/Makassar',
        hours: {weekly},
        ...(opened && {opened: '2024-06-24'}),
      })),
    sameAgency: [
      [
        ['Buton', 3],
        ['Kolaka ', 4],
        ['KENDARI', 3],
        ['MPP Konawe', 2],
        ['Bau-Bau', 3],
      ],
      [
        ['Buton', 8],
        ['Buton', 12],
      ],
      [
        ['Buton', 10],
        ['Kolaka ', 7],
        ['KENDARI', 8],
      ],
      [
        ['Buton', 11],
        ['Kolaka ', 14],
      ],
      [
        ['Buton', 13],
        ['MPP Konawe', 7],
        ['Bau-Bau', 5],
      ],
      [
        ['Buton', 14],
        ['MPP Konawe', 8],
      ],
    ],
    otherAgencies: [
      [
        ['Buton', 8],
        ['KENDARI', 6],
        ['MPP Konawe', 5],
        ['Bau-Bau', 4],
      ],
    ],
    mustNotAppear: ['Layanan rahasia draf'],
    mustNotHappen: [
      'An input row is neither in the catalog nor named in the report.',
      'A mall stands twice in the catalog, once from the index and once from its sheet.',
      'MPP Konawe becomes Konawe Selatan, Buton becomes Buton Utara.',
      'A service is offered at the mall of another sheet.',
      'Polres of one regency becomes Polres of another.',
      'The second table of a sheet is read with the columns of the first.',
      'The hidden draft is published.',
      'The counts of the sheet Rekap become malls or services.',
    ],
  });
}
