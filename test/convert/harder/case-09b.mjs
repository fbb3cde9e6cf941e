import {Case, free, sum, time, week} from './case.mjs';

const DUKCAPIL = 'Disdukcapil';
const OFFICE = ['Dinas Kependudukan dan Pencatatan Sipil'];

export function make(workbook) {
  const test = new Case({
    id: '09-b',
    title:
      'Province workbook: kota and kabupaten of one name, three tables in a sheet, a sheet of no known place, titles of regions between the rows',
    files: [
      {
        file: '09-b-mpp-jabar-diy.xlsx',
        sentAs: 'REKAP MPP 2 PROV.xlsx',
        format: 'xlsx',
        writer: 'exceljs',
      },
    ],
    basis: {
      region: 'Jawa Barat (32) and DI Yogyakarta (34)',
      real: 'names and codes of the regions',
      composed: 'test material: everything else',
    },
    mall: null,
    columns: {},
  });
  const index = workbook.addWorksheet('Daftar');
  for (const row of [
    ['No', 'Kabupaten/Kota', 'Nama MPP', 'Alamat'],
    [1, 'Kab. Sumedang', 'MPP Sumedang', 'Sumedang'],
    [2, 'Kota Bekasi', 'MPP Kota Bekasi', 'Bekasi'],
    [3, 'Kab. Bekasi', 'MPP Kab. Bekasi', 'Cikarang'],
    [4, 'Kab. Bantul', 'MPP Bantul', 'Bantul'],
    [5, 'Kab. Bantul', 'MPP Mini Pasar (contoh)', 'Bantul'],
    [6, 'Kota Yogyakarta', 'MPP Kota Yogyakarta', 'Yogyakarta'],
    [7, 'Kab. Sleman', 'MPP Sleman', 'Sleman'],
    [8, 'Kab. Kulon Progo', 'MPP Kulon Progo', 'Wates'],
  ])
    index.addRow(row);
  test.noData('Daftar', 1, 'header');
  const malls = [
    ['MPP Sumedang', '32.11'],
    ['MPP Kota Bekasi', '32.75'],
    ['MPP Kab. Bekasi', '32.16'],
    ['MPP Bantul', '34.02'],
    ['MPP Mini Pasar (contoh)', '34.02'],
    ['MPP Kota Yogyakarta', '34.71'],
    ['MPP Sleman', '34.04'],
    ['MPP Kulon Progo', '34.01'],
  ];

  const plain = (name, mall, service, rest = {}) => {
    const sheet = workbook.addWorksheet(name);
    sheet.addRow(['Instansi', 'Layanan', 'Biaya', 'Waktu']);
    sheet.addRow([DUKCAPIL, service, 'Gratis', '1 hari kerja']);
    test.row(name, 2, {
      name: service,
      agency: DUKCAPIL,
      agencyAcceptAlso: OFFICE,
      mall,
      fee: free(),
      duration: time(1, 1, 'hari kerja'),
      ...rest,
    });
  };
  plain('MPP SUMEDANG', 'MPP Sumedang', 'Akta kelahiran');
  plain('Kota Bekasi', 'MPP Kota Bekasi', 'Akta kematian');
  plain('Kab Bekasi', 'MPP Kab. Bekasi', 'Kartu Identitas Anak (KIA)');
  plain('Kota Jogja', 'MPP Kota Yogyakarta', 'Akta perkawinan (non-Muslim)', {
    outcomeAcceptAlso: ['import-flagged'],
    mall: undefined,
    mayReject: true,
  });
  test.problem({kind: 'mall-unknown', sheet: 'Kota Jogja', row: null, required: false});
  test.problem({kind: 'mall-unknown', sheet: 'Kota Jogja', row: 2, required: false});
  plain('Mini Pasar', 'MPP Mini Pasar (contoh)', 'Legalisasi dokumen kependudukan');
  plain('Lain-lain', undefined, 'Layanan tanpa tempat', {
    outcomeAcceptAlso: ['import-flagged'],
    mayReject: true,
  });
  test.problem({
    kind: 'mall-unknown',
    sheet: 'Lain-lain',
    row: null,
    required: true,
    why: 'Which of the malls? Without a word it would be offered at all of them.',
  });
  test.problem({kind: 'mall-unknown', sheet: 'Lain-lain', row: 2, required: false});

  const tables = workbook.addWorksheet('Kab. Bantul');
  for (const row of [
    ['A. INSTANSI'],
    ['No', 'Nama Instansi', 'Loket'],
    [1, DUKCAPIL, '01'],
    [2, 'Polres Bantul', '02'],
    [],
    ['B. LAYANAN'],
    ['No', 'Layanan', 'Instansi', 'Biaya', 'Waktu'],
    [1, 'Penggantian KTP-el hilang', DUKCAPIL, 'Gratis', '1 hari kerja'],
    [2, 'Penerbitan SKCK baru', 'Polres Bantul', 30000, '1 jam'],
    [],
    ['C. JAM LAYANAN'],
    ['Hari', 'Buka', 'Tutup'],
    ['Senin-Kamis', '08.00', '15.00'],
    ['Jumat', '08.00', '11.00'],
  ])
    tables.addRow(row);
  for (const row of [1, 2, 5, 6, 7, 10, 11, 12])
    test.noData('Kab. Bantul', row, 'title, header or blank');
  const bantul = {mall: 'MPP Bantul'};
  test.row('Kab. Bantul', 8, {
    ...bantul,
    name: 'Penggantian KTP-el hilang',
    agency: DUKCAPIL,
    agencyAcceptAlso: OFFICE,
    fee: free(),
    duration: time(1, 1, 'hari kerja'),
    counter: '01',
  });
  test.row('Kab. Bantul', 9, {
    ...bantul,
    name: 'Penerbitan SKCK baru',
    agency: 'Polres Bantul',
    fee: sum(30000),
    duration: time(1, 1, 'jam'),
    counter: '02',
  });

  const titled = workbook.addWorksheet('DIY lainnya');
  for (const row of [
    ['No', 'Instansi', 'Layanan', 'Biaya', 'Waktu'],
    ['KABUPATEN SLEMAN'],
    [1, 'Polresta Sleman', 'Perpanjangan SKCK', 30000, '1 jam'],
    ['KABUPATEN KULON PROGO'],
    [1, 'Polres Kulon Progo', 'Surat keterangan kehilangan', 'Gratis', '15 menit'],
  ])
    titled.addRow(row);
  for (const row of [2, 4]) titled.mergeCells(`A${row}:E${row}`);
  for (const row of [1, 2, 4]) test.noData('DIY lainnya', row, 'header or title');
  test.problem({kind: 'mall-unknown', sheet: 'DIY lainnya', row: null, required: false});
  for (const row of [3, 5])
    test.problem({kind: 'mall-unknown', sheet: 'DIY lainnya', row, required: false});
  const orTold = {outcomeAcceptAlso: ['import-flagged'], mayReject: true, mallOrTold: true};
  test.row('DIY lainnya', 3, {
    ...orTold,
    mall: 'MPP Sleman',
    name: 'Perpanjangan SKCK',
    agency: 'Polresta Sleman',
    fee: sum(30000),
    duration: time(1, 1, 'jam'),
  });
  test.row('DIY lainnya', 5, {
    ...orTold,
    mall: 'MPP Kulon Progo',
    name: 'Surat keterangan kehilangan',
    agency: 'Polres Kulon Progo',
    fee: free(),
    duration: time(15, 15, 'menit'),
  });

  return test.expected({
    sheets: [],
    counts: {malls: 8, agenciesMin: 4, agenciesMax: 10},
    agencies: [],
    malls: malls.map(([name, regencyCode]) => ({
      name,
      regencyCode,
      timeZone: 'Asia/Jakarta',
      ...(name === 'MPP Bantul' && {
        hours: {
          weekly: week({
            1: ['08:00', '15:00'],
            2: ['08:00', '15:00'],
            3: ['08:00', '15:00'],
            4: ['08:00', '15:00'],
            5: ['08:00', '11:00'],
          }),
        },
      }),
    })),
    mustNotHappen: [
      'A mall of the index is lost, because another has its region or its name.',
      'A service of a sheet of no known place is offered at all malls without a word.',
      'The third table of a sheet is read with the columns of the second.',
    ],
  });
}
