import {Case, free, range, sum, time} from './case.mjs';

const SHEET = 'Lampiran';
const DUKCAPIL = 'Dinas Kependudukan dan Pencatatan Sipil';
const POLRES = 'Polres Bantul';
const SOCIAL = 'Dinas Sosial';

/** Remarks that say that a service is not, or not wholly, to be had here. */
const LIMITS = [
  'belum tersedia',
  'Tidak dilayani di MPP',
  'dipindahkan ke Kantor Dinas',
  'dihapus',
  'sudah tidak ada',
  'belum ada petugas',
  'segera dibuka',
  'informasi & konsultasi saja',
  'pengambilan berkas saja',
  'mulai 1 Januari 2027',
  's/d Desember 2025',
  'non aktif',
];
const HARMLESS = ['baik', 'lengkap', 'aktif', 'layanan baru', 'sudah berjalan', 'KTP asli dibawa'];

export function make(workbook) {
  const test = new Case({
    id: '10-b',
    title:
      'An annex of a decree: each paper on a row of its own, services merged over their papers, pages with footers',
    files: [
      {
        file: '10-b-lampiran-sk.xlsx',
        sentAs: 'LAMPIRAN SK STANDAR PELAYANAN.xlsx',
        format: 'xlsx',
        writer: 'exceljs',
      },
    ],
    basis: {
      region: 'Kabupaten Bantul (34.02)',
      real: 'name of the region; names of services and the fees that the open samples name too',
      composed: 'test material: everything else; no such decree',
    },
    mall: null,
    columns: {},
  });
  const sheet = workbook.addWorksheet(SHEET);
  const skip = (cells, why) => test.noData(SHEET, sheet.addRow(cells).number, why);
  skip(['LAMPIRAN'], 'title');
  skip(['KEPUTUSAN KEPALA DINAS (CONTOH)'], 'title');
  skip(['NOMOR : ... TAHUN 2024'], 'title');
  skip(['STANDAR PELAYANAN PADA MAL PELAYANAN PUBLIK KABUPATEN BANTUL'], 'title');
  skip([], 'blank');
  const header = ['NO', 'INSTANSI', 'JENIS LAYANAN', 'PERSYARATAN', null, 'WAKTU', 'BIAYA'];
  skip(header, 'header');
  sheet.mergeCells('D6:E6');
  const services = [
    [
      DUKCAPIL,
      'Penggantian KTP-el hilang',
      ['Surat kehilangan dari kepolisian', 'Fotokopi Kartu Keluarga'],
      '1 hari kerja',
      'Gratis',
      {fee: free(), duration: time(1, 1, 'hari kerja')},
    ],
    [
      DUKCAPIL,
      'Akta kelahiran',
      ['Surat keterangan lahir', 'Buku nikah/akta perkawinan', 'KK', 'KTP-el orang tua/pelapor'],
      '1 hari kerja',
      'Gratis',
      {fee: free(), duration: time(1, 1, 'hari kerja'), sample: true},
    ],
    [
      DUKCAPIL,
      'Akta kematian',
      ['Surat kematian'],
      '30 menit',
      'Gratis',
      {fee: free(), duration: time(30, 30, 'menit')},
    ],
    [
      POLRES,
      'Penerbitan SKCK baru',
      ['KTP-el asli dan fotokopi', 'Fotokopi KK', 'Pas foto 4x6 latar merah (6 lembar)'],
      '30-60 menit',
      30000,
      {fee: sum(30000), duration: time(30, 60, 'menit'), sample: true},
    ],
    [
      POLRES,
      'SIM baru',
      ['KTP-el', 'Surat sehat jasmani'],
      '1 hari',
      'SIM A Rp120.000\nSIM C Rp100.000',
      {
        fee: range(100000, 120000, 'SIM C', {
          items: [
            {label: 'SIM A', amount: 120000},
            {label: 'SIM C', amount: 100000},
          ],
        }),
        duration: time(1, 1, 'hari'),
      },
    ],
    [
      SOCIAL,
      'Rekomendasi KIP/PIP',
      ['KTP-el orang tua', 'KK', 'Surat sekolah'],
      '1 hari kerja',
      'Gratis',
      {fee: free(), duration: time(1, 1, 'hari kerja')},
    ],
  ];
  const merge = (column, from, to) =>
    to > from && sheet.mergeCells(`${column}${from}:${column}${to}`);
  let block = sheet.rowCount + 1;
  services.forEach(([agency, name, papers, duration, fee, wanted], at) => {
    if (at > 0 && services[at - 1][0] !== agency) {
      merge('B', block, sheet.rowCount);
      if (at === 3) {
        skip([null, null, null, null, null, null, 'Halaman 1 dari 2'], 'footer of a page');
        skip(header, 'header of the next page');
      }
      block = sheet.rowCount + 1;
    }
    const from = sheet.rowCount + 1;
    papers.forEach((paper, index) =>
      sheet.addRow(
        index === 0
          ? [at + 1, agency, name, `${index + 1}.`, paper, duration, fee]
          : [null, null, null, `${index + 1}.`, paper, null, null],
      ),
    );
    for (const column of 'ACFG') merge(column, from, sheet.rowCount);
    test.row(SHEET, from, {name, agency, requirements: papers, ...wanted});
    papers
      .slice(1)
      .forEach((_, index) => test.parts.push({sheet: SHEET, row: from + 1 + index, of: from}));
  });
  merge('B', block, sheet.rowCount);
  skip([null, null, null, null, null, 'KEPALA DINAS,'], 'signature');
  skip([null, null, null, null, null, 'ttd'], 'signature');
  const remarks = workbook.addWorksheet('Rekap Ket');
  remarks.addRow(['Instansi', 'Layanan', 'Biaya', 'Waktu', 'Ket.']);
  test.noData('Rekap Ket', 1, 'header');
  for (const [isLimit, words] of [
    [true, LIMITS],
    [false, HARMLESS],
  ])
    for (const remark of words) {
      const name = `Layanan contoh ${remarks.rowCount}`;
      const {number} = remarks.addRow([SOCIAL, name, 'Gratis', '15 menit', remark]);
      test.row('Rekap Ket', number, {
        name,
        agency: SOCIAL,
        fee: free(),
        duration: time(15, 15, 'menit'),
        ...(isLimit && {notFull: remark, mayReject: true, outcomeAcceptAlso: ['import-flagged']}),
        problems: isLimit ? [{kind: 'remark', cell: `E${number}`, required: false}] : [],
      });
    }

  return test.expected({
    sheets: [{sheet: SHEET, role: 'layanan', headerRow: 6}],
    counts: {malls: 1, mallsAcceptAlso: [0]},
    agencies: [DUKCAPIL, POLRES, SOCIAL],
    mustNotAppear: ['ttd', 'Halaman', 'NOMOR :'],
    mustNotHappen: [
      'Each paper becomes a service.',
      'A service keeps its first paper only.',
      'A paper goes to the service below or above.',
    ],
  });
}
