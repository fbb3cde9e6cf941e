import {Case, free, noTime, range, sum, time, unclear, week, weekdays} from './case.mjs';

const HEADER = [
  'No.',
  'Fee (IDR)',
  'Name of Service',
  '',
  'Office / Instansi',
  'Processing Time',
  'Requirements',
  'Channel',
  'Counter',
  'Opening Hours',
  'PIC',
  'Legal Basis',
  'Daily Quota',
  'Output / Produk',
  'Edited by',
  '',
];
const COLUMNS = 'ABCDEFGHIJKLMNOP';

const CIVIL = 'Dinas Dukcapil';
const IMMIGRATION = 'Immigration Office';
const LAND = 'Land Office (ATR/BPN)';
const TAX = 'KPP Pratama Denpasar';
const POLICE = 'Polresta Denpasar';
const BANK = 'Bank BPD Bali';
const PTSP = 'DPMPTSP Kota Denpasar';

const WEEK = weekdays('08:00', '15:00');
const HALF_DAYS = week({1: ['08:00', '12:00'], 2: ['08:00', '12:00']});
const FRIDAY_SHORT = week({
  1: ['08:00', '15:00'],
  2: ['08:00', '15:00'],
  3: ['08:00', '15:00'],
  4: ['08:00', '15:00'],
  5: ['08:00', '11:30'],
});

const told = (column, kind, why, required = true) => ({
  kind,
  column,
  severity: 'warning',
  required,
  why,
});

/** Fee, service, agency, time, papers, channels, counter, hours, legal basis, quota, product; then what they mean. */
const ROWS = [
  [
    'Free of charge',
    'New e-KTP / KTP-el baru',
    CIVIL,
    'max. 1 working day',
    'Family card (KK); Biometric recording',
    'Counter; Mobile',
    '01',
    'Mon-Fri 08:00-15:00',
    'UU 24/2013; Perpres 96/2018',
    '60',
    'KTP-el',
    {
      fee: free('Free of charge'),
      duration: time(null, 1, 'hari kerja', 'max. 1 working day'),
      requirements: ['Family card (KK)', 'Biometric recording'],
      channels: ['loket', 'keliling'],
      counter: '01',
      legal: ['UU 24/2013', 'Perpres 96/2018'],
      quotaPerDay: 60,
      product: 'KTP-el',
      hours: {weekly: WEEK},
      sample: true,
    },
  ],
  [
    'Gratis',
    'Akta kelahiran',
    CIVIL,
    '1 hari kerja',
    'Surat keterangan lahir\nKK\nKTP-el orang tua',
    'Counter, Online',
    '01',
    'Mon-Fri 08:00-15:00',
    'UU 24/2013',
    '',
    'Kutipan akta kelahiran',
    {
      fee: free(),
      duration: time(1, 1, 'hari kerja'),
      requirements: ['Surat keterangan lahir', 'KK', 'KTP-el orang tua'],
      channels: ['loket', 'daring'],
      product: 'Kutipan akta kelahiran',
      quotaPerDay: null,
      sample: true,
    },
  ],
  [
    'No charge',
    'Akta kematian',
    CIVIL,
    '1 day',
    'Surat kematian',
    'Online',
    '01',
    '',
    '',
    '',
    '',
    {
      fee: free('No charge'),
      duration: time(1, 1, 'hari'),
      channels: ['daring'],
      legal: null,
      product: null,
    },
  ],
  [
    'IDR 350,000',
    'Paspor baru non-elektronik 5 tahun',
    IMMIGRATION,
    '4 working days',
    'KTP-el; Kartu Keluarga',
    'Walk-in, Online',
    '02',
    'Mon - Tue 8 am - 12 pm',
    '',
    '20',
    'Passport',
    {
      fee: sum(350000, 'IDR 350,000'),
      duration: time(4, 4, 'hari kerja', '4 working days'),
      requirements: ['KTP-el', 'Kartu Keluarga'],
      channels: ['loket', 'daring'],
      counter: '02',
      quotaPerDay: 20,
      hours: {weekly: HALF_DAYS, acceptAlso: [{weekly: null}]},
      sample: true,
      outcomeAcceptAlso: ['import-flagged'],
      problems: [told('Opening Hours', 'hours', 'Clock times of twelve hours.', false)],
    },
  ],
  [
    '650000',
    'Paspor baru non-elektronik 10 tahun',
    IMMIGRATION,
    '4 business days',
    'KTP-el',
    'Counter',
    '02',
    '',
    '',
    '',
    'Passport',
    {fee: sum(650000, '650000'), duration: time(4, 4, 'hari kerja', '4 business days')},
  ],
  [
    'N/A',
    'Passport information',
    IMMIGRATION,
    '15-30 minutes',
    '-',
    'Counter',
    '02',
    '',
    '',
    '',
    '',
    {
      outcome: 'import-flagged',
      fee: unclear('N/A'),
      duration: time(15, 30, 'menit', '15-30 minutes'),
      problems: [
        told('Fee (IDR)', 'fee-unclear', 'Not available: unknown.'),
        told('Requirements', 'requirements', 'A dash.', false),
      ],
    },
  ],
  [
    '50,000',
    'Pengecekan sertifikat tanah',
    LAND,
    '1 day',
    'Original certificate; ID card',
    'Counter / Online',
    '03',
    'Senin-Kamis 08.00-15.00, Jumat 08.00-11.30',
    'PP 128/2015',
    '',
    '',
    {
      fee: sum(50000, '50,000'),
      duration: time(1, 1, 'hari'),
      requirements: ['Original certificate', 'ID card'],
      channels: ['loket', 'daring'],
      legal: ['PP 128/2015'],
      hours: {weekly: FRIDAY_SHORT},
      sample: true,
    },
  ],
  [
    'See regulation',
    'Peralihan hak (balik nama) karena jual beli',
    LAND,
    '5 working days',
    'Original certificate',
    'Counter',
    '03',
    '',
    'PP 128/2015',
    '',
    '',
    {
      fee: unclear('See regulation'),
      duration: time(5, 5, 'hari kerja'),
      outcomeAcceptAlso: ['import-flagged'],
      problems: [told('Fee (IDR)', 'fee-by-rule', 'No amount; the words are kept.', false)],
    },
  ],
  [
    'IDR 50,000 - 200,000',
    'Sertifikat pengganti karena hilang',
    LAND,
    'up to 40 working days',
    'Loss report',
    'Counter',
    '03',
    '',
    '',
    '',
    '',
    {
      fee: range(50000, 200000, 'IDR 50,000 - 200,000'),
      duration: time(null, 40, 'hari kerja', 'up to 40 working days'),
    },
  ],
  [
    'FREE',
    'NPWP registration',
    TAX,
    '1 hour',
    'ID card (KTP-el)/NIK',
    'Counter, Online',
    '04',
    'Monday to Friday, 08.00 - 15.00',
    '',
    'unlimited',
    'NPWP',
    {
      fee: free('FREE'),
      duration: time(1, 1, 'jam', '1 hour'),
      hours: {weekly: WEEK},
      product: 'NPWP',
      sample: true,
    },
  ],
  [
    '',
    'EFIN / akun Coretax',
    TAX,
    '15 minutes',
    'ID card',
    'Counter',
    '04',
    '',
    '',
    '',
    '',
    {
      outcome: 'import-flagged',
      fee: unclear(),
      duration: time(15, 15, 'menit', '15 minutes'),
      problems: [told('Fee (IDR)', 'fee-missing', 'Empty: unknown, not free.')],
    },
  ],
  [
    'Rp30.000,-',
    'Penerbitan SKCK baru',
    POLICE,
    '30 mins',
    'KTP-el',
    'Counter',
    '05',
    'Tuesday & Thursday only',
    '',
    '',
    '',
    {
      outcome: 'import-flagged',
      fee: sum(30000, 'Rp30.000,-'),
      duration: time(30, 30, 'menit', '30 mins'),
      hours: {weekly: week({2: 'unknown', 4: 'unknown'})},
      problems: [told('Opening Hours', 'hours-unclear', 'Days without times.')],
    },
  ],
  [
    'IDR 30,000.00',
    'Perpanjangan SKCK',
    POLICE,
    'half a day',
    'KTP-el',
    'Counter',
    '05',
    '',
    '',
    '',
    '',
    {
      fee: sum(30000, 'IDR 30,000.00'),
      duration: time(0.5, 0.5, 'hari', 'half a day', {acceptAlso: [noTime('half a day')]}),
      outcomeAcceptAlso: ['import-flagged'],
      problems: [told('Processing Time', 'duration', 'Half a day.', false)],
    },
  ],
  [
    'TBA',
    'Pembayaran retribusi/pajak di bank daerah',
    BANK,
    '5 min',
    'Billing code',
    'Counter, Self-service kiosk',
    '06',
    'Mon–Fri 08.00–14.00',
    '',
    '',
    '',
    {
      outcome: 'import-flagged',
      fee: unclear('TBA'),
      duration: time(5, 5, 'menit', '5 min'),
      channels: ['loket', 'mandiri'],
      hours: {weekly: weekdays('08:00', '14:00')},
      problems: [told('Fee (IDR)', 'fee-unclear', 'To be announced: unknown.')],
    },
  ],
  [
    '0',
    'Nomor Induk Berusaha (NIB) perorangan',
    PTSP,
    '2 weeks',
    'KTP-el/NIK',
    'Online',
    '07',
    '',
    '',
    '',
    'NIB',
    {
      fee: free('0'),
      duration: time(14, 14, 'hari', '2 weeks'),
      channels: ['daring'],
      product: 'NIB',
    },
  ],
  [
    'USD 10',
    'Legalisasi terjemahan',
    PTSP,
    '1 month',
    'Dokumen asli',
    'Counter',
    '07',
    '',
    '',
    '',
    '',
    {
      fee: unclear('USD 10'),
      duration: time(1, 1, 'bulan', '1 month'),
      outcomeAcceptAlso: ['import-flagged'],
      problems: [told('Fee (IDR)', 'fee', 'Not rupiah.', false)],
    },
  ],
];

/** Rows that have fewer or more cells than the header. */
const ODD = [
  {
    cells: ['17', 'Free', 'Surat keterangan penelitian', '', PTSP],
    outcome: 'import-flagged',
    agency: PTSP,
    name: 'Surat keterangan penelitian',
    fee: free('Free'),
    duration: noTime(),
    requirements: null,
    channels: null,
    why: 'The row ends early: what it does not say is unknown.',
    kind: 'duration-missing',
    column: 'F',
  },
  {
    cells: ['18', 'Free', 'Pencabutan izin'],
    outcome: 'report-only',
    agency: PTSP,
    name: 'Pencabutan izin',
    why: 'No agency, and it does not go on from above in a table that names it on every row.',
    kind: 'agency-missing',
    column: 'E',
    mayImport: true,
  },
  {
    cells: [
      '19',
      'Free',
      'Izin operasional klinik',
      '',
      PTSP,
      '7 working days',
      'NIB',
      'Online',
      '07',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      'lebih',
      'sel',
    ],
    outcome: 'import-flagged',
    agency: PTSP,
    name: 'Izin operasional klinik',
    fee: free('Free'),
    duration: time(7, 7, 'hari kerja'),
    why: 'Two cells more than the header: told, and not dropped in silence.',
    kind: 'extra-cells',
  },
];

export function make() {
  return [
    variant('03', '03-services-export.txt', {
      encoding: 'utf-16le',
      bom: true,
      delimiter: '\t',
      eol: 'CRLF',
    }),
    variant('03-pipe', '03-services-export-pipe.txt', {
      encoding: 'utf-8',
      bom: true,
      delimiter: '|',
      eol: 'LF',
    }),
    variant('03-comma', '03-services-export-comma.csv', {
      encoding: 'utf-8',
      bom: true,
      delimiter: ',',
      eol: 'LF',
    }),
  ];
}

function variant(id, file, format) {
  const {delimiter, eol, encoding} = format;
  const test = new Case({
    id,
    title:
      'Export with English and mixed headings, other order of columns, unknown and empty columns, rows of other lengths',
    files: [{file, sentAs: 'mpp_services_export.txt', format: 'csv', ...format}],
    basis: {
      region: 'Kota Denpasar (51.71)',
      real: 'names of services and the fees that the open samples name too',
      composed:
        'test material: agencies as a foreign-language export writes them, hours, counters, quotas',
    },
    mall: null,
    columns: {
      '': 'empty column, ignored',
      PIC: 'staff, unknown column: stays out and is named',
      'Edited by': 'unknown column: stays out and is named',
    },
  });
  const lines = [];
  const quoted = (cell) =>
    cell.includes('\n') || cell.includes(delimiter) || cell.includes('"')
      ? `"${cell.replaceAll('"', '""')}"`
      : cell;
  const add = (cells) => lines.push(cells.map(quoted).join(delimiter));
  add(HEADER);
  test.noData(null, 1, 'header');
  ROWS.forEach(
    (
      [
        fee,
        name,
        agency,
        duration,
        papers,
        channels,
        counter,
        hours,
        legal,
        quota,
        product,
        wanted,
      ],
      at,
    ) => {
      const row = add([
        String(at + 1),
        fee,
        name,
        '',
        agency,
        duration,
        papers,
        channels,
        counter,
        hours,
        `Petugas ${at + 1}`,
        legal,
        quota,
        product,
        'admin_mpp',
        '',
      ]);
      const {problems = [], ...rest} = wanted;
      test.row(null, row, {
        name,
        agency,
        ...rest,
        problems: problems.map((one) => ({
          ...one,
          cell: COLUMNS[HEADER.indexOf(one.column)] + row,
        })),
      });
    },
  );
  add(Array(16).fill(''));
  test.noData(null, lines.length, 'blank');
  for (const {cells, why, kind, column, mayImport, ...rest} of ODD) {
    const row = add(cells);
    if (rest.outcome === 'import-flagged' && !column) rest.mayReject = true;
    test.row(null, row, {
      ...rest,
      ...(mayImport && {outcomeAcceptAlso: ['import-flagged']}),
      problems: [
        {kind, severity: 'warning', required: true, why, ...(column && {cell: column + row})},
        {kind: 'row-length', required: false, why},
        ...['B', 'F', 'G'].map((one) => ({kind: 'missing', cell: one + row, required: false, why})),
      ],
    });
  }
  if (delimiter === ',') {
    // A text with commas, and nobody put it in quotes: every cell after it stands two columns further.
    lines.push(
      `20,Free,Perubahan data peserta JKN (FKTP, kelas, anggota keluarga),,BPJS Kesehatan,15 minutes,ID card,Counter,08,,Petugas 20,,,,admin_mpp,`,
    );
    test.row(null, lines.length, {
      outcome: 'report-only',
      outcomeAcceptAlso: ['import-flagged'],
      name: 'Perubahan data peserta JKN (FKTP, kelas, anggota keluarga)',
      problems: [
        {
          kind: 'row-length',
          required: true,
          why: 'More cells than headings: the columns are shifted.',
        },
      ],
    });
    for (const column of 'BCDEFGHIJKLMNOP')
      test.problem({
        kind: 'shifted',
        sheet: null,
        row: lines.length,
        cell: column + lines.length,
        required: false,
      });
  }
  for (const column of ['PIC', 'Edited by'])
    test.problem({
      kind: 'unknown-column',
      sheet: null,
      row: null,
      column,
      required: true,
      why: 'A column that no catalog knows is named once.',
    });
  const text = lines.join(eol === 'CRLF' ? '\r\n' : '\n') + '\n';
  return {
    ...test.expected({
      sheets: [
        {sheet: null, role: 'layanan', headerRow: 1, firstDataRow: 2, lastDataRow: lines.length},
      ],
      agencies: [CIVIL, IMMIGRATION, LAND, TAX, POLICE, BANK, PTSP],
      counts: {
        services: ROWS.length + (delimiter === ',' ? 4 : 3),
        servicesMin: ROWS.length + 1,
        malls: 0,
      },
      ...(delimiter === ',' && {agenciesAcceptAlso: ['anggota keluarga)']}),
      mustNotAppear: ['Petugas', 'admin_mpp', '\ufeff'],
      mustNotHappen: [
        'An input row is neither in the catalog nor named in the report.',
        'IDR 350,000 becomes 350.',
        'The cells of a short or long row move into another column.',
        'The name of a member of staff (PIC) is in the catalog.',
        '12 pm becomes midnight.',
      ],
    }),
    texts: {
      [file]:
        encoding === 'utf-16le'
          ? Buffer.from(`\ufeff${text}`, 'utf16le')
          : Buffer.from(`\ufeff${text}`, 'utf8'),
    },
  };
}
