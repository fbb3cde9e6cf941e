import {Case, free, noTime, sum, time, unclear} from './case.mjs';

const SHEET = 'DATA LAYANAN';
const COPY = 'DATA LAYANAN (2)';
const DUKCAPIL = 'Dinas Kependudukan dan Pencatatan Sipil';
const POLRES = 'Polres Tanah Laut';
const BPJS = 'BPJS Kesehatan';
const PDAM = 'PDAM Kabupaten Tanah Laut';
const BANK = 'Bank Kalsel';

const HEADER = [
  [
    'No.',
    null,
    'Instansi / OPD',
    'Jenis Pelayanan',
    'Standar Pelayanan',
    null,
    null,
    'Petugas',
    'Ket.',
  ],
  [null, null, null, null, 'Persyaratan', 'Biaya', 'Waktu', null, null],
  [null, null, null, null, null, '(Rp)', '(kerja)', null, null],
];
const day1 = time(1, 1, 'hari kerja');
const told = (column, kind, why, required = true) => ({
  kind,
  column,
  severity: 'warning',
  required,
  why,
});

export function make(workbook) {
  const test = new Case({
    id: '10',
    title:
      'Trouble: duplicates, rows without name or agency, odd totals, injection, formulas, hidden rows, merged cells everywhere, remarks that change the meaning',
    files: [
      {
        file: '10-data-layanan-kacau.xlsx',
        sentAs: 'DATA LAYANAN MPP TALA fix BANGET (Recovered).xlsx',
        format: 'xlsx',
        writer: 'exceljs',
      },
    ],
    basis: {
      region: 'Kabupaten Tanah Laut (63.01)',
      real: 'name of the region; names of services and the fees that the open samples name too',
      composed: 'test material: everything else; no real person is named',
    },
    mall: null,
    columns: {
      'No. (A)': 'agency number',
      'No. (B)': 'service number',
      'Petugas (H)': 'hidden, stays out',
      'Ket. (I)': 'remarks, some of which change the meaning',
    },
  });
  const sheet = workbook.addWorksheet(SHEET);
  const skip = (cells, why) => {
    const {number} = sheet.addRow(cells);
    test.noData(SHEET, number, why);
    return number;
  };
  const header = (why) => {
    const first = skip(HEADER[0], why);
    skip(HEADER[1], why);
    skip(HEADER[2], why);
    const merge = (range) =>
      sheet.mergeCells(range.replace(/\d/g, (digit) => first + Number(digit)));
    for (const range of ['A0:B2', 'C0:C2', 'D0:D2', 'E0:G0', 'E1:E2', 'H0:H2', 'I0:I2'])
      merge(range);
  };
  const across = (text, why) => sheet.mergeCells(`A${skip([text], why)}:I${sheet.rowCount}`);
  /** Agency number and name, service number and name, papers, fee, time, staff, remark. */
  const row = (cells, {agency, name, problems = [], ...wanted}) => {
    const {number} = sheet.addRow(cells);
    test.row(SHEET, number, {
      name: name ?? cells[3],
      agency,
      ...wanted,
      problems: problems.map((one) => ({...one, ...(one.column && {cell: one.column + number})})),
    });
    return sheet.getRow(number);
  };

  across('PEMERINTAH KABUPATEN TANAH LAUT', 'title');
  across('DATA JENIS PELAYANAN PADA MAL PELAYANAN PUBLIK', 'title');
  skip([], 'blank');
  header('header');
  across('I. PERANGKAT DAERAH', 'section');

  const staff = 'Petugas 01';
  const civil = (number, name, papers, fee, duration, remark) => [
    1,
    number,
    DUKCAPIL,
    name,
    papers,
    fee,
    duration,
    staff,
    remark,
  ];
  const of = {agency: DUKCAPIL};
  const start = sheet.rowCount + 1;
  row(
    civil(
      1,
      'Penerbitan KTP-el baru (perekaman pertama)',
      '1. Fotokopi KK\n2. Hadir untuk perekaman',
      'Gratis',
      '1 hari',
      null,
    ),
    {
      ...of,
      fee: free(),
      duration: time(1, 1, 'hari'),
      requirements: ['Fotokopi KK', 'Hadir untuk perekaman'],
      sample: true,
      durationNote: 'kerja stands in the heading',
    },
  );
  row(civil(2, 'Penggantian KTP-el hilang', 'Surat kehilangan', null, '1 hari kerja', 'sda'), {
    ...of,
    fee: free(),
    duration: day1,
    outcomeAcceptAlso: ['import-flagged'],
    problems: [told('I', 'ditto', 'A remark as above, where nothing stands above.', false)],
  });
  row(civil(3, 'Penggantian KTP-el rusak', 'KTP-el yang rusak', null, '1 hari kerja', null), {
    ...of,
    fee: free(),
    duration: day1,
  });
  row(civil(4, 'Akta kelahiran', 'KK', 'Gratis', '1 hari kerja', null), {
    ...of,
    fee: free(),
    duration: day1,
    sample: true,
  });
  row(civil(5, 'Akta kelahiran', 'KK', 'Gratis', '1 hari kerja', null), {
    ...of,
    outcome: 'report-only',
    outcomeAcceptAlso: ['import-flagged'],
    problems: [{kind: 'duplicate-service', required: true, why: 'The same row again.'}],
  });
  row(civil(6, 'Akta kematian', '"', '"', '"', null), {
    ...of,
    outcome: 'import-flagged',
    fee: free('', {acceptAlso: [unclear()]}),
    duration: time(1, 1, 'hari kerja', '', {acceptAlso: [noTime()]}),
    requirements: ['KK'],
    requirementsAcceptAlso: [['"']],
    problems: ['E', 'F', 'G'].map((column) =>
      told(column, 'ditto', 'A ditto mark: as above, with a word.'),
    ),
  });
  row(civil(7, 'Akta kematian', 'KK', 'Rp 50.000', '3 hari kerja', null), {
    ...of,
    outcome: 'import-flagged',
    mayReject: true,
    fee: sum(50000, 'Rp 50.000'),
    duration: time(3, 3, 'hari kerja'),
    problems: [
      {
        kind: 'duplicate-differs',
        required: true,
        why: 'The same service with another fee and time: which is right?',
      },
    ],
  });
  row(civil(8, null, 'KK', 'Gratis', '1 hari kerja', 'nama layanan menyusul'), {
    ...of,
    name: '',
    outcome: 'report-only',
    problems: [{kind: 'service-missing', required: true, why: 'No name of a service.'}],
  });
  row(
    civil(
      9,
      'Kartu Identitas Anak (KIA)',
      'Akta kelahiran',
      'Gratis',
      '1 hari kerja',
      'belum dilayani',
    ),
    {
      ...of,
      outcomeAcceptAlso: ['import-flagged'],
      mayReject: true,
      fee: free(),
      duration: day1,
      notFull: 'belum dilayani',
      problems: [told('I', 'remark', 'It is not to be had here yet.', false)],
    },
  );
  row(
    civil(
      10,
      'Kartu Keluarga baru karena membentuk keluarga',
      'Buku nikah',
      'Gratis',
      '1 hari kerja',
      'pindah ke kantor induk',
    ),
    {
      ...of,
      outcomeAcceptAlso: ['import-flagged'],
      mayReject: true,
      fee: free(),
      duration: day1,
      notFull: 'pindah ke kantor induk',
      problems: [told('I', 'remark', 'It has moved to the main office.', false)],
    },
  );
  row(
    civil(
      11,
      'Legalisasi dokumen kependudukan',
      'Dokumen asli',
      'Gratis',
      '15 menit',
      'hanya konsultasi',
    ),
    {
      ...of,
      outcomeAcceptAlso: ['import-flagged'],
      fee: free(),
      duration: time(15, 15, 'menit'),
      notFull: 'hanya konsultasi',
      problems: [told('I', 'remark', 'Information only.', false)],
    },
  );
  const struck = row(
    civil(12, 'Surat keterangan pindah (SKPWNI)', 'KK', 'Gratis', '1 hari kerja', null),
    {
      ...of,
      outcomeAcceptAlso: ['import-flagged'],
      mayReject: true,
      fee: free(),
      duration: day1,
      problems: [
        {
          kind: 'struck',
          required: false,
          why: 'The row is struck through: somebody meant to take it away.',
        },
        told('D', 'struck', '', false),
      ],
    },
  );
  struck.eachCell((cell) => (cell.font = {strike: true}));
  sheet.mergeCells(`A${start}:A${start + 11}`);
  sheet.mergeCells(`C${start}:C${start + 11}`);
  sheet.mergeCells(`F${start}:F${start + 2}`);
  skip([null, null, 'Sub Jml. Dukcapil :', '12 lyn', null, null, null, null, null], 'subtotal');
  skip([], 'blank');
  header('header of the next page');
  skip([1, null, 2, 3, 4, 5, 6, 7, 8], 'column numbers');
  across('II. INSTANSI VERTIKAL', 'section');

  const police = (number, name, papers, fee, duration, remark, agency = POLRES) => [
    2,
    number,
    agency,
    name,
    papers,
    fee,
    duration,
    'Petugas 02',
    remark,
  ];
  const first = sheet.rowCount + 1;
  const p = {agency: POLRES};
  row(police(1, 'Penerbitan SKCK baru', 'KTP-el', 'Rp. 30.000,-', '30 s/d 60 mnt', null), {
    ...p,
    fee: sum(30000, 'Rp. 30.000,-'),
    duration: time(30, 60, 'menit'),
    sample: true,
  });
  row(police(2, 'Perpanjangan SKCK', 'SKCK lama', null, '30 menit', null), {
    ...p,
    fee: sum(30000),
    duration: time(30, 30, 'menit'),
    sample: true,
  });
  row(police(3, 'Rumus sidik jari', 'KTP-el', null, 'sda', null), {
    ...p,
    outcome: 'import-flagged',
    fee: sum(30000),
    duration: time(30, 30, 'menit', '', {acceptAlso: [noTime('sda')]}),
    problems: [told('G', 'ditto', 'As above.')],
  });
  const rich = row(
    police(
      4,
      'SIM A baru',
      {richText: [{text: 'KTP-el\n'}, {font: {bold: true}, text: 'Surat sehat'}]},
      null,
      '1 hari',
      null,
    ),
    {
      ...p,
      outcomeAcceptAlso: ['import-flagged'],
      fee: unclear('', {anyBounds: true, acceptAlso: [sum(120000)]}),
      duration: time(1, 1, 'hari'),
      requirements: ['KTP-el', 'Surat sehat'],
      problems: [told('F', 'struck', 'The amount that is struck through does not hold.', false)],
    },
  );
  rich.getCell(6).value = {
    richText: [{font: {strike: true}, text: 'Rp. 100.000'}, {text: ' Rp. 120.000'}],
  };
  row(police(5, 'Surat keterangan kehilangan', 'KTP-el', 'Gratis', 'idem', null), {
    ...p,
    outcome: 'import-flagged',
    fee: free(),
    duration: time(1, 1, 'hari', '', {acceptAlso: [noTime('idem')]}),
    problems: [told('G', 'ditto', 'As above.')],
  });
  sheet.mergeCells(`A${first}:A${first + 4}`);
  sheet.mergeCells(`C${first}:C${first + 4}`);
  sheet.mergeCells(`F${first}:F${first + 2}`);
  const hidden = row(police(6, 'Layanan tersembunyi', '-', 'Gratis', '1 hari', null), {
    ...p,
    outcome: 'report-only',
    problems: [{kind: 'hidden-row', required: true, why: 'A hidden row stays out, and is named.'}],
  });
  hidden.hidden = true;
  row(
    police(
      7,
      '=HYPERLINK("http://contoh.example","Klik di sini")',
      'KTP-el',
      'Gratis',
      '1 hari',
      null,
    ),
    {
      ...p,
      outcome: 'import-flagged',
      mayReject: true,
      fee: free(),
      duration: time(1, 1, 'hari'),
      problems: [told('D', 'formula-text', 'A text that a spreadsheet would run.')],
    },
  );
  row(police(8, 'Izin keramaian', "-2+3+cmd|' /C calc'!A0", 'Gratis', '1 hari', '@SUM(1+1)'), {
    ...p,
    outcomeAcceptAlso: ['import-flagged'],
    fee: free(),
    duration: time(1, 1, 'hari'),
    problems: [
      told('E', 'formula-text', 'A text that a spreadsheet would run.'),
      told('I', 'formula-text', 'A text that a spreadsheet would run.', false),
    ],
  });
  const made = row(police(9, null, 'KTP-el', 'Gratis', '1 hari', null), {
    ...p,
    name: 'Pengawalan (contoh)',
    outcome: 'import-flagged',
    mayReject: true,
    fee: free(),
    duration: time(1, 1, 'hari'),
    problems: [told('D', 'formula', 'A name that a formula makes.')],
  });
  made.getCell(4).value = {formula: '"Pengawalan"&" (contoh)"', result: 'Pengawalan (contoh)'};
  row([3, 1, null, 'Pemeriksaan mandiri', 'KTP-el', 'Gratis', '1 hari', null, 'instansi?'], {
    agency: POLRES,
    outcome: 'report-only',
    outcomeAcceptAlso: ['import-flagged'],
    problems: [told('C', 'agency-missing', 'An agency number of its own, and no agency.')],
  });
  row(
    [
      4,
      1,
      BPJS,
      'Perubahan data peserta JKN (FKTP, kelas, anggota keluarga)',
      'KTP-el\nKK',
      'Gratis',
      '15 menit',
      'Petugas 04',
      null,
    ],
    {agency: BPJS, fee: free(), duration: time(15, 15, 'menit'), requirements: ['KTP-el', 'KK']},
  );
  skip([null, null, 'JML II', '10 jenis lay.', null, null, null, null, null], 'subtotal');
  across('III. BUMN / BUMD', 'section');
  const noted = row(
    [
      5,
      1,
      PDAM,
      'Sambungan baru air minum',
      'KTP-el',
      'menurut tarif Perumda',
      '6-14 hari kerja',
      'Petugas 05',
      'tgl 1 s/d 20 saja',
    ],
    {
      agency: PDAM,
      fee: unclear('menurut tarif Perumda'),
      duration: time(6, 14, 'hari kerja'),
      outcomeAcceptAlso: ['import-flagged'],
      problems: [told('I', 'remark', 'Only on some days of the month.', false)],
    },
  );
  noted.getCell(4).note = 'Cek lagi dengan sekretariat (catatan intern)';
  row(
    [
      6,
      1,
      BANK,
      'Pembayaran retribusi/pajak di bank daerah',
      'Kode bayar',
      'menurut tagihan',
      '5 menit',
      'Petugas 06',
      'tutup sementara',
    ],
    {
      agency: BANK,
      outcomeAcceptAlso: ['import-flagged'],
      fee: unclear('menurut tagihan'),
      duration: time(5, 5, 'menit'),
      notFull: 'tutup sementara',
      problems: [told('I', 'remark', 'Closed for now.', false)],
    },
  );
  skip(['TOTAL KESELURUHAN', null, null, '24 LAYANAN (6 INSTANSI)'], 'grand total');
  sheet.mergeCells(`A${sheet.rowCount}:C${sheet.rowCount}`);
  skip([], 'blank');
  skip(['*) Data sementara, akan diperbaharui.'], 'note');
  skip(['**) PNBP disetor ke kas negara'], 'note');
  skip([null, null, null, null, null, 'Pelaihari,       Juli 2024'], 'signature');
  skip([null, null, null, null, null, 'Mengetahui,'], 'signature');
  skip([null, null, null, null, null, '(................................)'], 'signature');
  sheet.getColumn(8).hidden = true;
  test.problem({
    kind: 'hidden-column',
    sheet: SHEET,
    row: null,
    cell: 'H',
    required: true,
    why: 'A hidden column stays out, and is named once.',
  });

  const copy = workbook.addWorksheet(COPY);
  for (const cells of [
    ['Instansi', 'Jenis Pelayanan', 'Biaya', 'Waktu'],
    [DUKCAPIL, 'Akta kelahiran', 'Gratis', '1 hari kerja'],
    [POLRES, 'Penerbitan SKCK baru', 'Rp. 10.000,-', '30 s/d 60 mnt'],
    ['Dinas Sosial', 'Usulan reaktivasi PBI-JK', 'Gratis', '1-3 hari kerja'],
  ])
    copy.addRow(cells);
  test.noData(COPY, 1, 'header');
  test.row(COPY, 2, {
    name: 'Akta kelahiran',
    agency: DUKCAPIL,
    outcome: 'report-only',
    outcomeAcceptAlso: ['import-flagged'],
    problems: [
      {kind: 'duplicate-service', required: true, why: 'The service of another sheet again.'},
    ],
  });
  test.row(COPY, 3, {
    name: 'Penerbitan SKCK baru',
    agency: POLRES,
    outcome: 'import-flagged',
    mayReject: true,
    fee: sum(10000, 'Rp. 10.000,-'),
    duration: time(30, 60, 'menit'),
    problems: [{kind: 'duplicate-differs', required: true, why: 'An old fee of the same service.'}],
  });
  test.row(COPY, 4, {
    name: 'Usulan reaktivasi PBI-JK',
    agency: 'Dinas Sosial',
    fee: free(),
    duration: time(1, 3, 'hari kerja'),
  });

  const expected = test.expected({
    sheets: [
      {
        sheet: SHEET,
        role: 'layanan',
        headerRow: 4,
        headerRows: 3,
        firstDataRow: start,
        hiddenColumns: ['H'],
      },
      {sheet: COPY, role: 'layanan', headerRow: 1},
    ],
    counts: {malls: 1, mallsAcceptAlso: [0]},
    agencies: [DUKCAPIL, POLRES, BPJS, PDAM, BANK, 'Dinas Sosial'],
    mustNotAppear: [
      'Petugas 0',
      'Layanan tersembunyi',
      'catatan intern',
      'Mengetahui',
      'Pelaihari',
      'INSTANSI VERTIKAL',
    ],
    mustNotHappen: [
      'An input row is neither in the catalog nor named in the report.',
      'Of two rows that contradict each other one wins in silence.',
      'A service that is not yet served, or has moved, is offered in full.',
      'A row without agency goes to the agency above although it has a number of its own.',
      'A fee merged over three rows holds for the first only.',
      'A formula is evaluated, or a text that begins with = + - @ comes out as a formula.',
      'Anything hidden, or a comment of a cell, is in the catalog.',
      'The amount that is struck through is published alone.',
      'A ditto mark becomes a fee, a time or a paper.',
    ],
  });
  // Equal rows, and one without an agency, may be in or out.
  expected.counts.services += 3;
  return expected;
}
