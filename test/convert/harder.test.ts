import {describe, expect, it} from 'vitest';
import {parseCatalog} from '../../src/schema/index.js';
import {converted, outcomes, service, told, workbook} from './books.js';

const day = (year: number, month: number, date: number) =>
  new Date(Date.UTC(year, month - 1, date));
const latin = (text: string) =>
  Uint8Array.from([...text].map((character) => character.charCodeAt(0)));

function utf16(text: string) {
  const bytes = new Uint8Array(2 + text.length * 2).fill(0xff, 0, 1).fill(0xfe, 1, 2);
  [...text].forEach((character, at) =>
    bytes.set([character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8], 2 + at * 2),
  );
  return bytes;
}

describe('text with a delimiter', () => {
  it('is read from an old Excel: semicolons, windows-1252, blanks for an agency that goes on, lines within quotes', () => {
    const made = converted(
      latin(
        'DATA LAYANAN MPP KABUPATEN CIAMIS;;;;;\r\n;;;;;\r\nNo;Instansi;Jenis Layanan;Biaya;Waktu;Syarat\r\n' +
          '1;Disdukcapil;Akta Kelahiran;Gratis;\xb1 15 menit;"1. KTP\r\n2. KK"\r\n2;;Akta Kematian;Rp. 0,-;1\x963 hari;KTP\r\n' +
          '3;Polres Ciamis;SKCK;30.000;30 menit;KTP\r\n4;;Perpanjangan SKCK;Rp30.000,00;;s.d.a\r\n;Jumlah;4;;;\r\n',
      ),
    );
    expect(outcomes(made)).toEqual([
      '4 imported Akta Kelahiran',
      '5 imported Akta Kematian',
      '6 imported SKCK',
      '7 flagged Perpanjangan SKCK',
    ]);
    expect(told(made)).toEqual([
      'sheet mall-from-title',
      'B agency-filled',
      'F7 ditto',
      'E7 duration-missing',
    ]);
    expect(made.rows.map(({line}) => line)).toEqual([undefined, 6, 7, 8]);
    expect(service(made, 'Akta Kelahiran').requirements).toEqual([{text: 'KTP'}, {text: 'KK'}]);
    expect(service(made, 'Akta Kematian')).toMatchObject({
      agency: 'Disdukcapil',
      duration: {min: 1, max: 3, unit: 'days', text: '1–3 hari'},
    });
    expect(service(made, 'Perpanjangan SKCK')).toMatchObject({
      agency: 'Polres Ciamis',
      requirements: [{text: 'KTP'}],
      fees: [{amount: 30000}],
    });
    expect(made.catalog.malls[0]!.region.code).toBe('32.07');
  });

  it('is read from a UTF-16 export with tabs and English headings', () => {
    const made = converted(
      utf16(
        'Agency\tService\tFee (IDR)\tProcessing time\tRequirements\nImmigration Office\tNew passport\t350000\t4 working days\tID card; Family card\n',
      ),
    );
    expect(service(made, 'New passport')).toMatchObject({
      agency: 'Immigration Office',
      fees: [{amount: 350000}],
      duration: {max: 4, unit: 'working-days'},
      requirements: [{text: 'ID card'}, {text: 'Family card'}],
    });
    expect(made.catalog.agencies[0]!.kind).toBe('ministry');
    expect(made.problems).toEqual([]);
  });

  it('keeps what looks like a formula as text, and tells of it', () => {
    const made = converted(
      `Instansi,Layanan,Biaya\nDinas Sosial,"=HYPERLINK(""http://x"",""Klik"")",=1+1\nDinas Sosial,+62 layanan,@SUM(A1)\nDinas Sosial,-Rekomendasi,-\n`,
    );
    expect(made.catalog.services.map(({name, fees}) => [name, fees?.[0]?.amount])).toEqual([
      ['=HYPERLINK("http://x","Klik")', null],
      ['+62 layanan', null],
      ['-Rekomendasi', null],
    ]);
    expect(told(made)).toEqual([
      'B2 formula-text',
      'C2 formula-text',
      'C2 fee-unclear',
      'C3 formula-text',
      'C3 fee-unclear',
      'C4 fee-unclear',
    ]);
  });
});

describe('a workbook of a province', () => {
  it('has a mall for each sheet that names a region, with the offices of that place', async () => {
    const made = converted(
      await workbook({
        'MPP Sleman': [
          ['DAFTAR LAYANAN MAL PELAYANAN PUBLIK'],
          ['Instansi', 'Layanan', 'Biaya'],
          ['Disdukcapil', 'KTP', 'Gratis'],
        ],
        'Kab. Bantul': [
          ['Instansi', 'Layanan', 'Biaya'],
          ['Dinas Kependudukan dan Pencatatan Sipil Kab. Bantul', 'KTP', 'Gratis'],
          ['Polres', 'SKCK', 30000],
          ['Polres Bantul', 'Izin keramaian', 'Gratis'],
        ],
        'Kota Yogyakarta': [
          ['Instansi', 'Layanan', 'Biaya'],
          ['Disdukcapil', 'KTP-el', 'Rp 0'],
        ],
      }),
    );
    expect(
      made.catalog.malls.map(({region, timeZone, tenants}) => [
        region.code,
        timeZone,
        tenants!.length,
      ]),
    ).toEqual([
      ['34.04', 'Asia/Jakarta', 1],
      ['34.02', 'Asia/Jakarta', 2],
      ['34.71', 'Asia/Jakarta', 1],
    ]);
    expect(made.catalog.agencies.map(({name}) => name)).toEqual([
      'Disdukcapil',
      'Dinas Kependudukan dan Pencatatan Sipil Kab. Bantul',
      'Polres Bantul',
    ]);
    expect(made.catalog.services.map(({offers}) => offers![0]!.mall)).toEqual([
      'mal-pelayanan-publik-kabupaten-sleman',
      ...Array<string>(3).fill('mal-pelayanan-publik-kabupaten-bantul'),
      'mal-pelayanan-publik-kota-yogyakarta',
    ]);
  });

  it('may name the mall in a column, which goes on where it is blank', async () => {
    const made = converted(
      await workbook({
        Data: [
          ['Kabupaten/Kota', 'Nama MPP', 'OPD', 'Jenis Layanan', 'Tarif'],
          ['Kab. Sleman', 'MPP Sleman', 'Disdukcapil', 'KTP', 'Gratis'],
          ['Kab. Bantul', 'MPP Bantul', 'Disdukcapil', 'KTP', 'Gratis'],
          ['', '', 'Disdukcapil', 'KK', 'Gratis'],
        ],
      }),
    );
    expect(made.catalog.services.map(({name, offers}) => [name, offers![0]!.mall])).toEqual([
      ['KTP', 'mpp-sleman'],
      ['KTP', 'mpp-bantul'],
      ['KK', 'mpp-bantul'],
    ]);
  });
});

describe('a table as staff lay it out', () => {
  it('is found under a heading of two rows far down, with times in columns', async () => {
    const bytes = await workbook(
      {
        Rekap: [
          ...Array.from({length: 12}, (_, row) =>
            row === 2 ? ['PEMERINTAH KOTA KENDARI'] : row === 3 ? ['MPP KOTA KENDARI'] : [],
          ),
          ['No', 'Instansi', 'Layanan', 'Waktu dan Biaya', null, 'Jam Pelayanan', null],
          [null, null, null, 'Waktu', 'Biaya', 'Buka', 'Tutup'],
          [
            1,
            'Dinas Sosial',
            'Rekomendasi DTKS',
            '15 menit',
            'Gratis',
            new Date(Date.UTC(1899, 11, 30, 8)),
            0.625,
          ],
          [2, '', 'Layanan lansia', '1 jam', '-', '08.00', '15.00'],
        ],
      },
      (book) => {
        const sheet = book.getWorksheet(1)!;
        for (const area of ['D13:E13', 'F13:G13', 'A13:A14', 'B13:B14', 'C13:C14'])
          sheet.mergeCells(area);
        sheet.getColumn(6).numFmt = 'hh:mm';
      },
    );
    const made = converted(bytes);
    expect(made.catalog.malls[0]).toMatchObject({
      name: 'MPP KOTA KENDARI',
      timeZone: 'Asia/Makassar',
      tenants: [{hours: '08.00-15.00'}],
    });
    expect(service(made, 'Layanan lansia')).toMatchObject({
      agency: 'Dinas Sosial',
      duration: {max: 1, unit: 'hours'},
    });
    expect(told(made)).toEqual([
      'sheet mall-from-title',
      'B agency-filled',
      'F15 hours-unclear',
      'E16 fee-unclear',
    ]);
  });

  it('may name its agencies as titles between the rows, with notes, lines that run on and a signature', async () => {
    const made = converted(
      await workbook({
        Sheet1: [
          ['No', 'Jenis Layanan', 'Persyaratan', 'Biaya', 'Waktu'],
          ['I.', 'DISDUKCAPIL'],
          [1, 'Kartu Keluarga', 'KTP', 'Gratis', '1 hari'],
          ['II', 'DPMPTSP (2 layanan)'],
          [1, 'NIB', 'KTP', 'Gratis', '1 hari'],
          ['Catatan: jadwal dapat berubah'],
          [],
          [2, 'PBG', 'Gambar', 'sesuai Perda', '28 hari'],
          [null, null, 'IMB lama'],
          ['JUMLAH', 3],
          [null, null, null, 'Kepala Dinas,'],
          [null, null, null, 'NIP. 123'],
        ],
      }),
    );
    expect(made.catalog.services.map(({name, agency}) => [name, agency])).toEqual([
      ['Kartu Keluarga', 'disdukcapil'],
      ['NIB', 'dpmptsp'],
      ['PBG', 'dpmptsp'],
    ]);
    expect(service(made, 'PBG').requirements).toEqual([{text: 'Gambar'}, {text: 'IMB lama'}]);
    expect(outcomes(made)).toEqual([
      '3 imported Kartu Keluarga',
      '5 imported NIB',
      '8 imported PBG',
      '9 imported PBG',
    ]);
    expect(made.problems).toEqual([]);
  });

  it('may stand beside another, and above one of another kind', async () => {
    const made = converted(
      await workbook({
        L: [
          ['Instansi', 'Layanan', 'Biaya', null, 'Instansi', 'Layanan', 'Biaya'],
          ['Dinas Sosial', 'A', 'Gratis', null, 'Dinas Kesehatan', 'C', 'Rp 5.000/m2'],
          [
            'Dinas Sosial',
            'B',
            '100rb',
            null,
            'Dinas Kesehatan',
            'D',
            'SIM A Rp120.000, SIM C Rp100.000',
          ],
          [],
          ['Kode', 'Nama Instansi', 'Singkatan', 'Telepon'],
          ['A1', 'Dinas Sosial', 'Dinsos', '0411123456'],
        ],
      }),
    );
    expect(made.catalog.services.map(({name}) => name)).toEqual(['A', 'B', 'C', 'D']);
    expect(made.rows[0]!.services).toHaveLength(2);
    expect(made.catalog.agencies.map(({id, contact}) => [id, contact?.phone])).toEqual([
      ['a1', ['+62411123456']],
      ['dinkes', undefined],
    ]);
  });

  it('may keep the papers of services in a sheet of their own', async () => {
    const made = converted(
      await workbook({
        Layanan: [
          ['Kode Layanan', 'Instansi', 'Layanan'],
          ['D1', 'Dinas Sosial', 'A'],
          ['D2', 'Dinas Sosial', 'B'],
        ],
        Persyaratan: [
          ['Kode Layanan', 'Persyaratan', 'Jumlah'],
          ['D1', 'KTP', 1],
          ['', 'KK', 2],
          ['D9', 'X', 1],
        ],
      }),
    );
    expect(service(made, 'A').requirements).toEqual([
      {text: 'KTP', copies: 1},
      {text: 'KK', copies: 2},
    ]);
    expect(told(made)).toEqual(['A4 requirement-orphan']);
  });

  it('may tell hours in a column for each day', async () => {
    const made = converted(
      await workbook({
        Profil: [
          ['Nama MPP', 'MPP Luwu'],
          ['Kabupaten', 'Kab. Luwu'],
          ['Alamat', 'Belopa'],
        ],
        Jadwal: [
          ['Instansi', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat'],
          ['Dinas Sosial', '08.00-15.00', '08.00-15.00', 'Tutup', '08.00-15.00', '08.00-11.00'],
        ],
        Layanan: [
          ['Instansi', 'Layanan'],
          ['Dinas Sosial', 'A'],
        ],
      }),
    );
    expect(made.catalog.malls[0]!.tenants![0]!.hours).toMatchObject({
      weekly: [{days: ['Mo', 'Tu', 'Th']}, {days: ['We'], open: []}, {days: ['Fr']}],
    });
  });
});

describe('cells that a spreadsheet damaged', () => {
  it('are unknown, each with a problem: dates, formulas, lost zeros, numbers cut short', async () => {
    const made = converted(
      await workbook(
        {
          L: [
            ['Instansi', 'Layanan', 'Loket', 'Biaya', 'Waktu', 'No. HP', 'Kuota'],
            [
              'Polres Luwu',
              'SKCK',
              day(2024, 3, 1),
              day(2024, 1, 30),
              day(2024, 3, 1),
              81234567890,
              '±50',
            ],
            [
              'Polres Luwu',
              'SIM A',
              8,
              {formula: '100000+20000', result: 120000},
              new Date(Date.UTC(1899, 11, 30, 0, 15)),
              '6.28E+11',
              '50-100',
            ],
            [
              'Polres Luwu',
              'SIM C',
              '01',
              {formula: 'SUM(A1:A2)'},
              '1/2 jam',
              '62812345678',
              'tidak dibatasi',
            ],
            ['Polres Luwu', 'SIM D', '01', 350, '1x24 jam', '110', 10],
          ],
        },
        (book) => (book.getWorksheet(1)!.getCell('E3').numFmt = 'h:mm'),
      ),
    );
    expect(told(made)).toEqual([
      'D2 fee-date',
      'E2 duration-date',
      'C2 counter-date',
      'D3 fee-formula',
      'E3 duration-time',
      'G3 quota-unclear',
      'F3 phone-damaged',
      'D4 formula-empty',
      'D5 fee-small',
    ]);
    expect(made.catalog.services.map(({fees}) => fees?.[0]?.amount)).toEqual([
      undefined,
      null,
      undefined,
      null,
    ]);
    expect(made.catalog.services.map(({duration}) => duration?.max)).toEqual([
      undefined,
      15,
      0.5,
      24,
    ]);
    expect(made.catalog.services.map(({complaints}) => complaints?.[0]?.value)).toEqual([
      '+6281234567890',
      undefined,
      '+62812345678',
      '110',
    ]);
    expect((made.catalog.services[2] as {counter?: string}).counter).toBe('01');
  });

  it('give the same days and times in every zone of the machine', async () => {
    const bytes = await workbook({
      Libur: [
        ['Tanggal', 'Nama hari libur', 'Jenis'],
        [day(2026, 8, 17), 'Proklamasi', 'Libur nasional'],
        ['25 Desember 2026', 'Natal', 'Libur nasional'],
        [46174, 'Pancasila', 'Libur nasional'],
      ],
    });
    const before = process.env['TZ'];
    for (const zone of ['Asia/Jakarta', 'America/New_York', 'UTC', 'Pacific/Kiritimati']) {
      process.env['TZ'] = zone;
      expect(converted(bytes).catalog.calendars![0]!.days.map(({date}) => date)).toEqual([
        '2026-06-01',
        '2026-08-17',
        '2026-12-25',
      ]);
    }
    process.env['TZ'] = before;
  });
});

describe('what is hidden or said twice', () => {
  it('stays out, and is named', async () => {
    const made = converted(
      await workbook(
        {
          Layanan: [
            ['Instansi', 'Layanan', 'Biaya'],
            ['Dinas Sosial', 'A', 'Gratis'],
            ['Dinas Sosial', 'B', 'Gratis'],
            ['Dinas Sosial', 'A', 'Gratis'],
            ['Dinas Sosial', 'A', 5000],
          ],
          Internal: [
            ['Instansi', 'Layanan', 'Biaya'],
            ['X', 'Rahasia', '1000'],
          ],
        },
        (book) => {
          book.getWorksheet('Internal')!.state = 'hidden';
          book.getWorksheet(1)!.getRow(3).hidden = true;
        },
      ),
    );
    expect(outcomes(made)).toEqual(['2 imported A', '3 refused', '4 refused', '5 flagged A']);
    expect(told(made)).toEqual([
      'sheet hidden-sheet',
      '3 hidden-row',
      '4 duplicate-service',
      '5 duplicate-differs',
    ]);
    expect(JSON.stringify(made.catalog)).not.toContain('Rahasia');
  });
});

describe('spellings of one agency', () => {
  it('become one, under its fullest name', () => {
    const made = converted(
      'Instansi,Layanan,Biaya\nDisdukcapil,KTP,Gratis\nDinas Dukcapil,KK,Gratis\nDINAS KEPENDUDUKAN DAN PENCATATAN SIPIL,KIA,Gratis\nDinas Perdagangan,Tera,Gratis\nDinas Perindustrian,IKM,Gratis\n',
    );
    expect(made.catalog.agencies).toMatchObject([
      {name: 'Dinas Kependudukan dan Pencatatan Sipil', short: 'Disdukcapil'},
      {name: 'Dinas Perdagangan'},
      {name: 'Dinas Perindustrian'},
    ]);
    expect(told(made)).toEqual(['A3 agency-spelling', 'A4 agency-spelling']);
  });
});

describe('rows without what they are about', () => {
  it('are refused by name, and nothing is filled in from elsewhere', () => {
    const made = converted(
      'No,Instansi,Layanan,Biaya,Petugas\n1,Dinas Sosial,A,Gratis,Budi\n2,Dinas Sosial,,5000,Ani\n3,Dinas Sosial,-,5000,\n4,Dinas Sosial,B,,\n5,Dinas Sosial,C,Gratis,\n6,,D,Gratis,\n',
    );
    expect(outcomes(made)).toEqual([
      '2 imported A',
      '3 refused',
      '4 refused',
      '5 flagged B',
      '6 imported C',
      '7 refused',
    ]);
    expect(told(made)).toEqual(
      [
        'E unknown-column',
        '3 service-missing',
        '4 service-missing',
        'D5 fee-missing',
        'B7 agency-missing',
      ].map((one) => (/^[34] /.test(one) ? `C${one}` : one)),
    );
    expect(JSON.stringify(made.catalog)).not.toContain('Budi');
  });
});

it('never invents a mall, a fee or an hour', () => {
  const made = converted(
    'Instansi,Layanan,Loket,Jam Layanan\nDinas Sosial,A,1,Senin-Jumat 08.00-15.00\nDinas Sosial,B,2,\n',
  );
  expect(made.catalog.malls).toEqual([]);
  expect(made.hints[0]!.id).toContain('--region KODE');
  expect(made.catalog.agencies[0]).toMatchObject({hours: {note: 'Senin-Jumat 08.00-15.00'}});
  expect(made.catalog.services.map(({fees}) => fees)).toEqual([undefined, undefined]);
  expect(parseCatalog(made.catalog).issues).toEqual([]);
});
