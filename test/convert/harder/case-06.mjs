import {Case, free, range, sum, time, unclear} from './case.mjs';

const SHEET = 'Tarif';
const LAST = 'Tarif (lanjutan)';
const AGENCIES = [
  'Dinas Kependudukan dan Pencatatan Sipil',
  'Kepolisian Resor Luwu',
  'Kantor Pertanahan Kabupaten Luwu',
  'Badan Pendapatan Daerah',
  'Kantor Kementerian Agama Kabupaten Luwu',
  'BPJS Kesehatan',
  'Dinas Perhubungan',
  'Dinas Perdagangan',
  'Kantor Imigrasi Kelas III Non TPI Palopo',
  'Dinas Kesehatan',
];
const NAMES = [
  [
    'Penerbitan KTP-el baru (perekaman pertama)',
    'Penggantian KTP-el hilang',
    'Penggantian KTP-el rusak',
    'Perubahan data KTP-el',
    'Aktivasi Identitas Kependudukan Digital (IKD)',
    'Kartu Identitas Anak (KIA)',
    'Kartu Keluarga baru karena membentuk keluarga',
    'Penggantian KK hilang atau rusak',
    'Akta kelahiran',
    'Akta kematian',
    'Akta perkawinan (non-Muslim)',
    'Akta perceraian (non-Muslim)',
    'Surat keterangan pindah (SKPWNI)',
    'Pendaftaran pindah datang',
  ],
  [
    'Penerbitan SKCK baru',
    'Perpanjangan SKCK',
    'Surat keterangan kehilangan',
    'SIM A baru',
    'SIM C baru',
    'SIM D (penyandang disabilitas)',
    'Perpanjangan SIM A',
    'Perpanjangan SIM C',
    'SIM Internasional',
    'Izin keramaian',
    'Rumus sidik jari',
    'Uji psikologi SIM',
  ],
  [
    'Pengecekan sertifikat tanah',
    'Peralihan hak (balik nama) karena jual beli',
    'Penghapusan hak tanggungan (roya)',
    'Sertifikat pengganti karena hilang',
    'Pencatatan blokir sertifikat',
    'Pencatatan perubahan penggunaan tanah',
    'Informasi zona nilai tanah',
    'Informasi pendaftaran tanah pertama kali/PTSL',
    'Pemecahan bidang',
    'Penggabungan bidang',
    'Pengukuran ulang',
    'Surat keterangan pendaftaran tanah',
  ],
  [
    'Pembayaran PBB-P2',
    'Cetak salinan SPPT PBB-P2',
    'Mutasi/balik nama objek PBB-P2',
    'Validasi BPHTB',
    'Pendaftaran wajib pajak daerah (NPWPD)',
    'Izin dan pajak reklame',
    'Keberatan PBB-P2',
    'Pengurangan PBB-P2',
    'Surat keterangan NJOP',
    'Pajak restoran',
    'Pajak hotel',
    'Pajak parkir',
  ],
  [
    'Pendaftaran kehendak nikah (Muslim)',
    'Legalisasi/duplikat buku nikah',
    'Rekomendasi numpang nikah',
    'Informasi umrah dan rekomendasi keagamaan',
    'Surat keterangan terdaftar majelis taklim',
    'Pendaftaran tanah wakaf (AIW)',
    'Izin operasional madrasah diniyah',
    'Legalisasi ijazah madrasah',
    'Rekomendasi pindah siswa madrasah',
    'Pengukuran arah kiblat',
    'Konsultasi perkawinan',
    'Permohonan rohaniwan',
  ],
  [
    'Pendaftaran peserta JKN mandiri (PBPU)',
    'Perubahan data peserta JKN (FKTP, kelas, anggota keluarga)',
    'Reaktivasi/aktivasi kepesertaan JKN dan cicilan REHAB',
    'Cetak kartu JKN',
    'Pengaduan peserta JKN',
  ],
  [
    'Uji berkala kendaraan (KIR)',
    'Izin trayek dan rekomendasi andalalin',
    'Numpang uji kendaraan',
    'Mutasi uji kendaraan',
    'Kartu uji hilang',
    'Izin parkir tepi jalan',
    'Kartu pengawasan angkutan',
    'Rekomendasi rambu',
  ],
  [
    'Tera dan tera ulang alat ukur',
    'Surat keterangan asal barang',
    'Tanda daftar gudang',
    'Rekomendasi pasar malam',
    'Sewa los pasar',
    'Kartu pedagang',
    'Pengaduan konsumen',
    'Uji mutu barang',
  ],
  [
    'Paspor baru non-elektronik 5 tahun',
    'Paspor baru non-elektronik 10 tahun',
    'Paspor elektronik',
    'Penggantian paspor habis masa berlaku',
    'Penggantian paspor hilang',
    'Penggantian paspor rusak',
    'Percepatan paspor selesai hari yang sama',
    'Surat Perjalanan Laksana Paspor (SPLP)',
    'Izin tinggal terbatas',
  ],
  [
    'Sertifikat Laik Higiene Sanitasi',
    'Sertifikat Pemenuhan Komitmen PIRT (SPP-IRT)',
    'Pemeriksaan kesehatan dan surat sehat di gerai MPP',
    'Surat Izin Praktik (SIP) tenaga medis',
    'Rekomendasi apotek',
    'Rekomendasi klinik',
    'Uji air minum',
    'Surat keterangan buta warna',
    'Imunisasi perjalanan',
  ],
];
const SERVICES = NAMES.flatMap((names, at) => names.map((name) => [AGENCIES[at], name]));

const rupiah = '"Rp"#,##0';
const accounting = '_("Rp"* #,##0_);_("Rp"* (#,##0);_("Rp"* "-"_);_(@_)';

/** Rows that are compared in all their fields. */
const SAMPLES = [
  'Penerbitan KTP-el baru (perekaman pertama)',
  'Perpanjangan SKCK',
  'Rekomendasi pindah siswa madrasah',
  'Rekomendasi rambu',
  'Layanan contoh 21',
];

/** One cell: its value, what it means, and the problem that must be named. */
const ok = (value, fee, numFmt) => ({value, fee, numFmt, outcome: 'import'});
/** Read or left to people: the words stay, and no single amount may come of it. */
const either = (value, fee, numFmt) => ({
  value,
  fee,
  numFmt,
  outcome: 'import',
  outcomeAcceptAlso: ['import-flagged'],
});
const flagged = (value, fee, why, numFmt) => ({value, fee, numFmt, why, outcome: 'import-flagged'});
const same = (value, fee, ...rest) => ok(value, fee(value), ...rest);

const CELLS = [
  // Free of charge, as offices say it.
  same('Gratis', free),
  same('GRATIS / Rp. 0,-', free),
  same('Rp. 0,00', free),
  ok(0, free('0')),
  ok(0, free('', {acceptAlso: [unclear()]}), accounting),
  same('Tidak dipungut biaya (UU 24/2013 pasal 79A)', free),
  same('Tdk. dipungut biaya', free),
  same('Tanpa dipungut biaya', free),
  same('0,-', free),
  same('Tidak ada biaya', free),
  same('Gratis (0 rupiah)', free),
  same('Bebas biaya', free),
  either('Nihil', free('Nihil', {acceptAlso: [unclear('Nihil')]})),
  {
    ...flagged('Geratis', unclear('Geratis'), 'A typing error: unknown, the text is kept.'),
    free: true,
  },
  // One amount, in every dress.
  ok('350.000', sum(350000, '350.000')),
  ok('30000', sum(30000, '30000')),
  ok(350000, sum(350000), '#,##0'),
  ok(30000, sum(30000), rupiah),
  ok(30000, sum(30000), accounting),
  ok(1000000, sum(1000000), '"Rp"#,##0.00'),
  same('Rp. 350.000,-', (text) => sum(350000, text)),
  same('Rp350.000,00', (text) => sum(350000, text)),
  same('Rp. 350.000.-', (text) => sum(350000, text)),
  same('Rp 350 000', (text) => sum(350000, text)),
  ok('Rp\u00a030.000', sum(30000, '30.000')),
  same('Rp 30,000.00', (text) => sum(30000, text)),
  same('IDR 650.000', (text) => sum(650000, text)),
  same('100rb', (text) => sum(100000, text)),
  same('50 ribu', (text) => sum(50000, text)),
  same('1,2 juta', (text) => sum(1200000, text)),
  same('PNBP Rp. 30.000 (PP 76/2020)', (text) => sum(30000, text)),
  same('Rp. 100.000 sesuai PP 76 Tahun 2020', (text) => sum(100000, text)),
  same('Rp. 30.000,- (tiga puluh ribu rupiah)', (text) => sum(30000, text)),
  ok(
    {richText: [{text: 'Rp. '}, {font: {bold: true}, text: '30.000,-'}]},
    sum(30000, 'Rp. 30.000,-'),
  ),
  // For each of something: an amount or a rule, never another number.
  either('Rp. 30.000 / orang', sum(30000, 'Rp. 30.000 / orang', {acceptAlso: [unclear()]})),
  either('10.000,-/lembar', sum(10000, '10.000,-/lembar', {acceptAlso: [unclear()]})),
  either('Rp 5.000/m2', unclear('Rp 5.000/m2', {anyBounds: true})),
  either('Rp50.000 x luas (m²)', unclear('Rp50.000 x luas (m²)', {anyBounds: true})),
  // Rules.
  either('2,5 % x NPOP', unclear('2,5 % x NPOP')),
  either('5% dari NJOP', unclear('5% dari NJOP')),
  either(0.05, unclear(), '0%'),
  either('1‰ x nilai tanah + Rp50.000', unclear('1‰ x nilai tanah + Rp50.000', {anyBounds: true})),
  either('sesuai PP 76/2020', unclear('sesuai PP 76/2020')),
  either('PNBP sesuai PP No. 28 Tahun 2019', unclear('PNBP sesuai PP No. 28 Tahun 2019')),
  either(
    'Sesuai Perda No. 1 Tahun 2024 tentang Pajak Daerah dan Retribusi Daerah',
    unclear('Sesuai Perda No. 1 Tahun 2024'),
  ),
  either('mulai Rp16.800 per bulan', unclear('mulai Rp16.800 per bulan', {anyBounds: true})),
  either('min. Rp 50.000', unclear('min. Rp 50.000', {anyBounds: true})),
  either('Rp 350.000 + Rp 1.000.000 (percepatan)', unclear('percepatan', {anyBounds: true})),
  either('dibayar di bank', unclear('dibayar di bank')),
  // Free on a condition is not free.
  either(
    'Gratis bila tepat waktu, denda Rp 50.000 bila terlambat',
    unclear('denda Rp 50.000 bila terlambat', {anyBounds: true}),
  ),
  either(
    'Gratis untuk warga ber-KTP Luwu; luar daerah Rp 25.000',
    unclear('luar daerah', {anyBounds: true}),
  ),
  either('Rp 30.000 / gratis', unclear('Rp 30.000 / gratis', {anyBounds: true})),
  either('Gratis untuk UMKM', unclear('Gratis untuk UMKM')),
  // Ranges and several tariffs in one cell.
  same('Rp 75.000 - Rp 100.000', (text) => range(75000, 100000, text)),
  same('Rp. 75.000 s/d 100.000', (text) => range(75000, 100000, text)),
  same('Rp1.000.000,- s.d Rp5.000.000,-', (text) => range(1000000, 5000000, text)),
  either(
    '50-100 ribu',
    range(50000, 100000, '50-100 ribu', {acceptAlso: [unclear('50-100 ribu')]}),
  ),
  same('Rp 50.000 – 75.000', (text) => range(50000, 75000, text)),
  ok(
    'SIM A Rp 120.000, SIM C Rp 100.000',
    range(100000, 120000, 'Rp 120.000', {
      items: [
        {label: 'SIM A', amount: 120000},
        {label: 'SIM C', amount: 100000},
      ],
    }),
  ),
  ok(
    'SIM A : Rp. 120.000\nSIM C : Rp. 100.000',
    range(100000, 120000, '120.000', {
      items: [
        {label: 'SIM A', amount: 120000},
        {label: 'SIM C', amount: 100000},
      ],
    }),
  ),
  ok(
    '1) 5 tahun Rp 350.000\n2) 10 tahun Rp 650.000',
    range(350000, 650000, '350.000', {acceptAlso: [unclear('350.000')]}),
  ),
  ok('Rp.30.000,-\nRp.50.000,-', range(30000, 50000, '30.000', {acceptAlso: [unclear('30.000')]})),
  either(
    '350.000 / 650.000 (5 th / 10 th)',
    range(350000, 650000, '650.000', {acceptAlso: [unclear('650.000')]}),
  ),
  // Not stated.
  flagged(null, unclear(), 'Empty: unknown, not free.'),
  flagged('-', unclear('-'), 'A dash: unknown.'),
  flagged('–', unclear('–'), 'A dash: unknown.'),
  flagged('---', unclear('---'), 'Dashes: unknown.'),
  flagged('N/A', unclear('N/A'), 'Not available: unknown.'),
  flagged('?', unclear('?'), 'Unknown.'),
  flagged('Rp. ..............', unclear('Rp. ..'), 'A form that nobody filled in.'),
  flagged('Rp', unclear('Rp'), 'A currency without an amount.'),
  flagged('tanya petugas', unclear('tanya petugas'), 'No amount.'),
  flagged('lihat lampiran', unclear('lihat lampiran'), 'No amount.'),
  flagged('belum ditentukan', unclear('belum ditentukan'), 'No amount.'),
  // Damaged by the spreadsheet, or not money.
  flagged(
    new Date(Date.UTC(2026, 2, 1)),
    unclear(),
    'Excel made 1 March of what was typed.',
    'd-mmm',
  ),
  flagged(
    {formula: '30000+50000', result: 80000},
    unclear('', {acceptAlso: [sum(80000)]}),
    'A formula: its value may be taken over only with a word.',
  ),
  flagged({formula: 'D8*1'}, unclear(), 'A formula without a value.'),
  flagged({formula: 'SUM(D1:D2)', result: 0}, unclear(), 'A formula never means free.'),
  flagged(
    {formula: 'VLOOKUP(C9,X!A:B,2,0)', result: 'Gratis'},
    unclear(),
    'A formula never means free.',
  ),
  flagged({formula: 'D9/0', result: {error: '#DIV/0!'}}, unclear(), 'A formula that failed.'),
  flagged({error: '#REF!'}, unclear(), 'An error value.'),
  flagged({error: '#N/A'}, unclear(), 'An error value.'),
  flagged(-30000, unclear(), 'There are no negative fees.'),
  flagged('Rp -30.000', unclear('30.000'), 'There are no negative fees.'),
  flagged(
    350,
    unclear('', {acceptAlso: [sum(350)]}),
    '350 with three decimals looks like 350.000 to the eye.',
    '0.000',
  ),
  flagged('350', unclear('350', {acceptAlso: [sum(350)]}), 'Probably thousands of rupiah.'),
  flagged(true, unclear(), 'Not an amount.'),
  flagged('Rp. 3O.000', unclear('3O.000'), 'The letter O in place of a zero.'),
  flagged('Rp 350.00', unclear('350.00'), 'A zero too few, or 350 rupiah: unknown.'),
  flagged('Rp 30.00.000', unclear('30.00.000'), 'Thousands that do not come in threes.'),
  flagged('Rp 35.000.0000', unclear('35.000.0000'), 'Thousands that do not come in threes.'),
  either('USD 50', unclear('USD 50')),
  either('$35', unclear('$35')),
  either('RM 20 / Rp 70.000', unclear('RM 20', {anyBounds: true, acceptAlso: [sum(70000)]})),
];

/** More wordings, on a second sheet that goes on without titles. */
const MORE = [
  same('Gratis *)', free),
  same('GRATIS!!', free),
  same('Tidak dikenakan biaya', free),
  same('Rp 0 (nol rupiah)', free),
  same('0 rupiah', free),
  same('tdk dipungut biaya/gratis', free),
  either('Nol', free('Nol', {acceptAlso: [unclear('Nol')]})),
  same('Rp. 30.000,- *)', (text) => sum(30000, text)),
  same('350.000 IDR', (text) => sum(350000, text)),
  same('Rp.50.000,00,-', (text) => sum(50000, text)),
  same('RP.100.000', (text) => sum(100000, text)),
  same('rp 5000', (text) => sum(5000, text)),
  same('1 juta', (text) => sum(1000000, text)),
  same('2jt', (text) => sum(2000000, text)),
  either('30K', sum(30000, '30K', {acceptAlso: [unclear('30K')]})),
  same('30.000 (PNBP)', (text) => sum(30000, text)),
  either(
    'Rp30.000 belum termasuk meterai 10.000',
    sum(30000, 'belum termasuk meterai 10.000', {acceptAlso: [unclear('', {anyBounds: true})]}),
  ),
  either('Rp 30.000 x 2', unclear('Rp 30.000 x 2', {anyBounds: true})),
  either('Rp 30.000 per lembar, maks. Rp 150.000', unclear('maks. Rp 150.000', {anyBounds: true})),
  either('25 % dari biaya pokok', unclear('25 % dari biaya pokok')),
  same('Rp. 75.000 sd 100.000', (text) => range(75000, 100000, text)),
  same('Rp 75.000 ~ Rp 100.000', (text) => range(75000, 100000, text)),
  same('50rb s.d 100rb', (text) => range(50000, 100000, text)),
  same('1-2 juta', (text) => range(1000000, 2000000, text)),
  either(
    'Rp 5.000 s.d. Rp 15.000 tergantung luas',
    range(5000, 15000, 'tergantung luas', {
      acceptAlso: [unclear('tergantung luas', {anyBounds: true})],
    }),
  ),
  ok(
    'Roda 2 Rp 50.000, Roda 4 Rp 75.000',
    range(50000, 75000, 'Roda 4', {
      items: [
        {label: 'Roda 2', amount: 50000},
        {label: 'Roda 4', amount: 75000},
      ],
    }),
  ),
  ok(
    'SIM A = 120.000; SIM C = 100.000',
    range(100000, 120000, 'SIM C', {
      items: [
        {label: 'SIM A', amount: 120000},
        {label: 'SIM C', amount: 100000},
      ],
    }),
  ),
  ok(
    'Kelas I 150.000, Kelas II 100.000, Kelas III 42.000',
    range(42000, 150000, 'Kelas III', {acceptAlso: [unclear('Kelas III')]}),
  ),
  either(
    '24 hal Rp 350.000 / 48 hal Rp 650.000',
    range(350000, 650000, '48 hal', {acceptAlso: [unclear('48 hal')]}),
  ),
  ok(
    'Rp 350.000,- (biasa)\nRp 650.000,- (elektronik)',
    range(350000, 650000, '(elektronik)', {acceptAlso: [unclear('(elektronik)')]}),
  ),
  either(
    'Dewasa Rp 20.000 Anak Rp 10.000',
    range(10000, 20000, 'Dewasa', {acceptAlso: [unclear('Dewasa', {anyBounds: true})]}),
  ),
  either('Baru: Gratis; Hilang: Rp 50.000', unclear('Hilang', {anyBounds: true})),
  either('Gratis, kecuali hilang/rusak Rp 50.000', unclear('kecuali', {anyBounds: true})),
  either('Gratis (jika ke luar daerah dikenakan biaya)', unclear('Gratis (jika')),
  either('Tidak gratis', unclear('Tidak gratis')),
  either('Tidak bebas biaya', unclear('Tidak bebas biaya')),
  flagged('Rp. -', unclear('Rp. -'), 'A dash: unknown.'),
  flagged('Rp -,-', unclear('Rp -,-'), 'A dash: unknown.'),
  flagged('O', unclear('O'), 'A letter.'),
  flagged('seikhlasnya', unclear('seikhlasnya'), 'No amount.'),
  flagged(
    'sda',
    free('', {acceptAlso: [unclear('sda'), unclear('seikhlasnya')]}),
    'As above, where above is unknown.',
  ),
  flagged('ada', unclear('ada'), 'There is a fee: which?'),
  flagged('+', unclear('+'), 'A sign.'),
  flagged('1/3', unclear('1/3'), 'No amount.'),
  flagged('12/05/2024', unclear('12/05/2024'), 'A date as text.'),
  flagged('0812-0000-0040', unclear('0812-0000-0040'), 'A phone number in the wrong column.'),
  flagged('Gratis?', unclear('Gratis?'), 'Somebody doubts it.'),
  either('Rp. 350.000,- ???', unclear('350.000', {acceptAlso: [sum(350000)]})),
  flagged(0.5, unclear(), 'Half a rupiah.'),
];

export function make(workbook) {
  const test = new Case({
    id: '06',
    title: 'Fees in many wordings',
    files: [
      {
        file: '06-tarif-layanan.xlsx',
        sentAs: 'TARIF LAYANAN (pakai ini).xlsx',
        format: 'xlsx',
        writer: 'exceljs',
      },
    ],
    basis: {
      region: 'Kabupaten Luwu (73.17)',
      real: 'names of most services; the fees that the open samples name too',
      composed: 'test material: which service has which wording; no tariff of any office',
    },
    mall: null,
    sheets: [
      {
        sheet: SHEET,
        role: 'layanan',
        headerRow: 4,
        firstDataRow: 5,
        lastDataRow: 4 + CELLS.length,
        dataRows: CELLS.length,
      },
      {
        sheet: LAST,
        role: 'layanan',
        headerRow: 1,
        firstDataRow: 2,
        lastDataRow: 1 + MORE.length,
        dataRows: MORE.length,
      },
    ],
    columns: {
      'No.': 'ignored',
      Instansi: 'agency, only on its first row',
      'Jenis Layanan': 'service name',
      'Biaya/Tarif': 'fee',
      Waktu: 'duration',
    },
  });
  const sheet = workbook.addWorksheet(SHEET);
  sheet.addRow(['DAFTAR TARIF LAYANAN MPP KABUPATEN LUWU']);
  sheet.addRow(['(bahan uji, bukan tarif resmi)']);
  sheet.addRow([]);
  sheet.addRow(['No.', 'Instansi', 'Jenis Layanan', 'Biaya/Tarif', 'Waktu']);
  for (const [row, why] of [
    [1, 'title'],
    [2, 'title'],
    [3, 'blank'],
    [4, 'header'],
  ])
    test.noData(SHEET, row, why);
  add(
    sheet,
    CELLS.map((cell, at) => [cell, ...SERVICES[at]]),
  );
  const more = workbook.addWorksheet(LAST);
  more.addRow(['No.', 'Instansi', 'Jenis Layanan', 'Biaya/Tarif', 'Waktu']);
  test.noData(LAST, 1, 'header');
  add(
    more,
    MORE.map((cell, at) => [cell, AGENCIES[0], `Layanan contoh ${at + 1}`]),
  );

  return test.expected({
    agencies: AGENCIES.filter((agency) =>
      SERVICES.slice(0, CELLS.length).some(([one]) => one === agency),
    ),
    counts: {malls: 1, mallsAcceptAlso: [0]},
    mustNotHappen: [
      'An input row is neither in the catalog nor named in the report.',
      'A fee that is empty, unclear or a formula becomes 0 or Gratis.',
      'The number or the year of a regulation becomes a fee.',
      'A percentage, a foreign currency or a date becomes rupiah.',
      'Free on a condition becomes free for everybody.',
    ],
  });
  function add(sheet, entries) {
    let last;
    entries.forEach(([{value, numFmt, why, free: isFree, ...rest}, agency, name], at) => {
      const row = sheet.addRow([at + 1, agency === last ? null : agency, name, value, '30 menit']);
      last = agency;
      const cell = row.getCell(4);
      if (numFmt) cell.numFmt = numFmt;
      if (isFree) rest.fee.acceptAlso = [free(rest.fee.text)];
      const problem = {kind: 'fee', column: 'Biaya/Tarif', cell: `D${row.number}`};
      test.row(sheet.name, row.number, {
        name,
        agency,
        ...rest,
        ...(SAMPLES.includes(name) && {
          sample: true,
          duration: time(30, 30, 'menit', '30 menit'),
          requirements: null,
          channels: null,
          counter: null,
        }),
        problems: why
          ? [{...problem, severity: 'warning', why}]
          : rest.outcomeAcceptAlso
            ? [{...problem, required: false}]
            : [],
      });
    });
  }
}
