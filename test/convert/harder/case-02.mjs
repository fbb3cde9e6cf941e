import {Case, free, noTime, range, sum, time, unclear, week, weekdays} from './case.mjs';

/** Windows-1252 of the few characters beyond Latin-1 that staff type. */
const WINDOWS = {'–': 0x96, '’': 0x92, '“': 0x93, '”': 0x94, '•': 0x95, '…': 0x85};
const windows1252 = (text) =>
  Uint8Array.from([...text].map((one) => WINDOWS[one] ?? one.charCodeAt(0)));

const quoted = (cell) => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const DUKCAPIL = 'Dinas Kependudukan & Pencatatan Sipil';
const PTSP = 'Dinas Penanaman Modal dan PTSP';
const BAPENDA = 'Bapenda';
const POLRES = 'Polres Kolaka';
const BPN = 'Kantor Pertanahan Kab. Kolaka';
const BPJS = 'BPJS Kesehatan';
const PDAM = 'PDAM Kabupaten Kolaka';

const OFFICE = 'Senin–Kamis 08.00–15.00; Jum’at 08.00–11.30';
const OFFICE_WEEK = week({
  1: ['08:00', '15:00'],
  2: ['08:00', '15:00'],
  3: ['08:00', '15:00'],
  4: ['08:00', '15:00'],
  5: ['08:00', '11:30'],
});
const POLICE = 'Senin s/d Jumat\n08.00 s/d 14.00';

const HEADER = [
  'No',
  'Nama Instansi/\nOPD',
  'Jenis Layanan',
  'Persyaratan',
  'Biaya (Rp)',
  'Waktu',
  'Gerai',
  'Jam Pelayanan',
  'Nilai SKM',
  'Keterangan',
];

const ditto = {
  kind: 'ditto',
  column: 'Persyaratan',
  severity: 'warning',
  required: true,
  why: 'As above: taken over with a word, or the words kept.',
};
const told = (column, kind, why, required = true) => ({
  kind,
  column,
  severity: 'warning',
  required,
  why,
});

/** Agency, service, papers, fee, duration, counter, hours, remark; then what they mean. */
const ROWS = [
  [
    DUKCAPIL,
    'Penerbitan KTP-el baru (perekaman pertama)',
    '• Fotokopi Kartu Keluarga\n• Berusia 17 tahun atau sudah/pernah kawin\n• Hadir untuk perekaman biometrik',
    'Gratis',
    '± 1 hari kerja',
    'A1',
    OFFICE,
    '3,52',
    '',
    {
      fee: free(),
      duration: time(1, 1, 'hari kerja', '± 1 hari kerja'),
      requirements: [
        'Fotokopi Kartu Keluarga',
        'Berusia 17 tahun atau sudah/pernah kawin',
        'Hadir untuk perekaman biometrik',
      ],
      sample: true,
      hours: {weekly: OFFICE_WEEK},
      counter: 'A1',
    },
  ],
  [
    '',
    'Penggantian KTP-el hilang',
    '1. Surat kehilangan dari kepolisian\n2. Fotokopi KK',
    '0',
    '1 hari kerja',
    '',
    '',
    '3,4',
    '',
    {
      fee: free('0'),
      duration: time(1, 1, 'hari kerja'),
      requirements: ['Surat kehilangan dari kepolisian', 'Fotokopi KK'],
    },
  ],
  [
    '',
    'Akta kelahiran',
    'Surat keterangan lahir;\nBuku nikah/akta perkawinan;\nKK',
    'Rp. 0,-',
    'maks. 1 (satu) hari kerja',
    '',
    '',
    '',
    'melayani "jemput bola"; lihat jadwal',
    {
      fee: free('Rp. 0,-'),
      duration: time(null, 1, 'hari kerja', 'maks. 1 (satu) hari kerja'),
      requirements: ['Surat keterangan lahir', 'Buku nikah/akta perkawinan', 'KK'],
      sample: true,
    },
  ],
  [
    '',
    'Akta kematian',
    's.d.a',
    '-',
    'idem',
    '',
    '',
    '',
    '',
    {
      outcome: 'import-flagged',
      fee: unclear('-'),
      duration: time(null, 1, 'hari kerja', '', {acceptAlso: [noTime('idem')]}),
      requirementsAcceptAlso: [['s.d.a']],
      requirements: ['Surat keterangan lahir', 'Buku nikah/akta perkawinan', 'KK'],
      problems: [
        ditto,
        told('Biaya (Rp)', 'fee-unclear', 'A dash: unknown.'),
        told('Waktu', 'ditto', 'As above.'),
      ],
    },
  ],
  [
    '',
    'Legalisasi dokumen kependudukan',
    '- Dokumen asli\n- Fotokopi',
    'Gratis',
    '15 menit',
    '',
    '',
    '',
    '',
    {fee: free(), duration: time(15, 15, 'menit')},
  ],
  [
    PTSP,
    'Nomor Induk Berusaha (NIB) perorangan',
    'KTP-el/NIK; Nomor ponsel/surel; Data usaha dan KBLI',
    'Gratis',
    '0,5 jam',
    'A2',
    OFFICE,
    '3,61',
    '',
    {
      fee: free(),
      duration: time(0.5, 0.5, 'jam', '0,5 jam', {acceptAlso: [time(30, 30, 'menit', '0,5 jam')]}),
      requirements: ['KTP-el/NIK', 'Nomor ponsel/surel', 'Data usaha dan KBLI'],
      sample: true,
      counter: 'A2',
      hours: {weekly: OFFICE_WEEK},
    },
  ],
  [
    '',
    'Izin dan pajak reklame',
    'KTP-el/NIB',
    'sesuai Perda',
    '3–7 hari kerja',
    '',
    '',
    '',
    '',
    {
      fee: unclear('sesuai Perda'),
      duration: time(3, 7, 'hari kerja', '3–7 hari kerja'),
      outcomeAcceptAlso: ['import-flagged'],
      problems: [told('Biaya (Rp)', 'fee-by-rule', 'No amount; the words are kept.', false)],
    },
  ],
  [
    '',
    'Surat keterangan penelitian',
    'Surat pengantar kampus\nProposal\nKTP-el',
    'Gratis',
    '1,5 hari',
    '',
    '',
    '',
    '',
    {fee: free(), duration: time(1.5, 1.5, 'hari', '1,5 hari')},
  ],
  [
    BAPENDA,
    'Cetak salinan SPPT PBB-P2',
    'NOP\nKTP-el',
    '',
    '15 menit',
    'A3',
    OFFICE,
    '3,05',
    '',
    {
      outcome: 'import-flagged',
      fee: unclear(),
      duration: time(15, 15, 'menit'),
      problems: [told('Biaya (Rp)', 'fee-missing', 'Empty: unknown, not free.')],
    },
  ],
  [
    '',
    'Validasi BPHTB',
    'SSPD BPHTB',
    '5% x (NPOP – NPOPTKP)',
    '1–5 hari kerja',
    '',
    '',
    '',
    '',
    {fee: unclear('5% x (NPOP – NPOPTKP)'), duration: time(1, 5, 'hari kerja')},
  ],
  [
    POLRES,
    'Penerbitan SKCK baru',
    'KTP-el asli dan fotokopi\nFotokopi KK\nPas foto 4x6 latar merah (6 lembar)',
    '30.000,00',
    '30–60 menit',
    'B1',
    POLICE,
    '',
    'PNBP',
    {
      fee: sum(30000, '30.000,00'),
      duration: time(30, 60, 'menit', '30–60 menit'),
      requirements: [
        'KTP-el asli dan fotokopi',
        'Fotokopi KK',
        'Pas foto 4x6 latar merah (6 lembar)',
      ],
      sample: true,
      counter: 'B1',
      hours: {weekly: weekdays('08:00', '14:00')},
    },
  ],
  [
    '',
    'Perpanjangan SKCK',
    'idem',
    '30000',
    '30 menit',
    '',
    '',
    '',
    '',
    {
      outcome: 'import-flagged',
      fee: sum(30000, '30000'),
      duration: time(30, 30, 'menit'),
      problems: [ditto],
    },
  ],
  [
    '',
    'SIM A baru',
    'KTP-el\nSurat sehat',
    '120 000',
    '1 hari',
    '',
    '',
    '',
    '',
    {fee: sum(120000, '120 000'), duration: time(1, 1, 'hari')},
  ],
  [
    '',
    'Surat keterangan kehilangan',
    'KTP-el',
    'Gratis',
    '',
    '',
    '',
    '',
    '',
    {
      outcome: 'import-flagged',
      fee: free(),
      duration: noTime(),
      problems: [told('Waktu', 'duration-missing', 'Empty.')],
    },
  ],
  [
    BPN,
    'Pengecekan sertifikat tanah',
    'Sertifikat asli\nKTP-el',
    '50.000',
    '1 hari',
    'B2',
    'Selasa & Kamis 09.00–12.00',
    '',
    '',
    {
      fee: sum(50000, '50.000'),
      duration: time(1, 1, 'hari'),
      counter: 'B2',
      hours: {weekly: week({2: ['09:00', '12:00'], 4: ['09:00', '12:00']})},
    },
  ],
  [
    '',
    'Sertifikat pengganti karena hilang',
    'Surat kehilangan',
    'penggantian blanko: 50.000\nsumpah dan pengumuman: 200.000',
    '40 hari kerja',
    '',
    '',
    '',
    '',
    {
      fee: range(50000, 200000, '200.000', {
        items: [
          {label: 'penggantian blanko', amount: 50000},
          {label: 'sumpah dan pengumuman', amount: 200000},
        ],
      }),
      duration: time(40, 40, 'hari kerja'),
      sample: true,
    },
  ],
  [
    BPJS,
    'Perubahan data peserta JKN (FKTP, kelas, anggota keluarga)',
    'KTP-el; KK; Kartu/nomor JKN',
    'Gratis',
    '15 menit',
    'B3',
    OFFICE,
    '',
    '',
    {fee: free(), duration: time(15, 15, 'menit'), counter: 'B3'},
  ],
  [
    PDAM,
    'Sambungan baru air minum',
    'KTP-el',
    'Rp 1,5 juta',
    '6–14 hari kerja',
    'B4',
    OFFICE,
    '',
    '',
    {fee: sum(1500000, 'Rp 1,5 juta'), duration: time(6, 14, 'hari kerja'), counter: 'B4'},
  ],
  [
    '',
    'Pembayaran dan pengaduan air minum',
    'Nomor pelanggan',
    'menurut tagihan',
    '10 menit',
    '',
    '',
    '',
    '',
    {fee: unclear('menurut tagihan'), duration: time(10, 10, 'menit')},
  ],
];

const SUMMARY = {
  4: ['', 'Jumlah', '5 layanan', '', '', '', '', '', '', ''],
  13: ['', 'Sub Total', '', '4', '', '', '', '', '', ''],
};

export const make = () => [
  variant('02', '02-rekap-layanan.csv', []),
  variant('02-sep', '02-rekap-layanan-sep.csv', ['sep=;']),
];

/** The same table; some Excels write the separator above it. */
function variant(id, file, before) {
  const test = new Case({
    id,
    title:
      'CSV of an Indonesian Excel: semicolons, Windows-1252, CRLF, titles above and a signature below',
    files: [
      {
        file,
        sentAs: 'REKAP LAYANAN MPP KOLAKA 2024.csv',
        format: 'csv',
        encoding: 'windows-1252',
        bom: false,
        delimiter: ';',
        eol: 'CRLF',
      },
    ],
    basis: {
      region: 'Kabupaten Kolaka (74.01)',
      real: 'name of the region; names of services and the fees that the open samples name too',
      composed:
        'test material: agencies, counters, hours, values of surveys, notes; the signature names nobody',
    },
    mall: null,
    columns: {
      No: 'ignored',
      'Nama Instansi/OPD': 'agency, only on the first row of its block',
      'Nilai SKM': 'a number with a decimal comma; nothing of a service',
      Keterangan: 'note',
    },
  });
  const lines = [...before];
  if (before.length) test.noData(null, 1, 'separator');
  const add = (cells, why) => {
    lines.push(cells.map(quoted).join(';'));
    if (why) test.noData(null, lines.length, why);
    return lines.length;
  };
  const empty = Array(10).fill('');
  const only = (text, at = 0) => empty.map((_, column) => (column === at ? text : ''));
  add(only('PEMERINTAH KABUPATEN KOLAKA'), 'title');
  add(only('REKAPITULASI LAYANAN MAL PELAYANAN PUBLIK'), 'title');
  add(only('Keadaan s.d. 31 Juli 2024'), 'title');
  add(empty, 'blank');
  add(HEADER, 'header');
  add(
    HEADER.map((_, at) => String(at + 1)),
    'column numbers',
  );
  let agency;
  let number = 0;
  ROWS.forEach(([block, name, papers, fee, duration, counter, hours, score, note, wanted], at) => {
    if (block) agency = block;
    const row = add([
      block && String(++number),
      block,
      name,
      papers,
      fee,
      duration,
      counter,
      hours,
      score,
      note,
    ]);
    const {problems = [], ...rest} = wanted;
    test.row(null, row, {
      name,
      agency,
      ...rest,
      problems: problems.map((one) => ({
        ...one,
        cell: `${'ABCDEFGHIJ'[HEADER.indexOf(one.column)]}${row}`,
      })),
    });
    if (SUMMARY[at]) add(SUMMARY[at], 'subtotal');
    if (at === 13) add(empty, 'blank');
  });
  add(only('JUMLAH SELURUHNYA = 19 LAYANAN', 1), 'grand total');
  add(empty, 'blank');
  add(only('Catatan :'), 'note');
  add(only('1. Biaya PNBP sesuai peraturan yang berlaku;'), 'note');
  add(only('2. Layanan dapat berubah sewaktu-waktu.'), 'note');
  add(only('Sumber: DPMPTSP (bahan uji)'), 'note');
  add(empty, 'blank');
  add(only('Kolaka, 31 Juli 2024', 7), 'signature');
  add(only('Kepala Dinas,', 7), 'signature');
  add(empty, 'blank');
  add(only('( ......................... )', 7), 'signature');
  add(only('NIP. ..................', 7), 'signature');
  test.problem({
    kind: 'unknown-column',
    sheet: null,
    row: null,
    column: 'Nilai SKM',
    required: false,
    why: 'A column that no catalog knows.',
  });
  return {
    ...test.expected({
      sheets: [{sheet: null, role: 'layanan', dataRows: ROWS.length}],
      counts: {malls: 1, mallsAcceptAlso: [0]},
      agencies: [DUKCAPIL, PTSP, BAPENDA, POLRES, BPN, BPJS, PDAM],
      agencyNames: {
        [DUKCAPIL]: ['Dinas Kependudukan dan Pencatatan Sipil'],
        [BPN]: ['Kantor Pertanahan Kabupaten Kolaka'],
      },
      mustNotAppear: ['NIP', 'Kepala Dinas', 'Catatan :', '\ufffd', 'Ã', '\u0096'],
      mustNotHappen: [
        'An input row is neither in the catalog nor named in the report.',
        'A line break within quotes begins a new row.',
        'The semicolon within a quoted cell splits it.',
        'The dash of Windows-1252 (0x96) becomes another character, and 3–7 becomes 37.',
        '3,52 of the survey becomes a fee or two cells.',
        'A title, note, total or signature becomes a service or an agency.',
        'An agency is lost after its first row.',
      ],
    }),
    texts: {
      [file]: windows1252(lines.map((line) => line.replaceAll('\r', '')).join('\r\n') + '\r\n'),
    },
  };
}
