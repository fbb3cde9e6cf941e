import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import type {Catalog, Schedule} from '../../src/schema/index.js';
import {parseCatalog} from '../../src/schema/index.js';
import {templateWorkbook} from '../../src/template/template.js';
import {converted, outcomes, service, told, workbook} from './books.js';

const NOW = new Date('2026-03-09T05:00:00Z');
const codes = ({problems}: ReturnType<typeof converted>) => problems.map(({code}) => code);
const hoursOf = ({catalog}: ReturnType<typeof converted>, at = 0) =>
  (catalog.agencies[at] as {hours?: Schedule | string}).hours;

describe('columns for opening and closing', () => {
  it('are one text, of which the days are not said, and never half a range', () => {
    const made = converted(
      'No,Nama Instansi,Jam Buka,Jam Tutup\n1,Disdukcapil,08.00,15.00\n2,Imigrasi,0.3333,0.625\n3,BPN,08.00,\n4,PLN,,15.00\n',
    );
    expect([0, 1, 2, 3].map((at) => hoursOf(made, at))).toEqual([
      '08.00-15.00',
      '08.00-15.00',
      '08.00',
      'buka belum disebut, tutup 15.00',
    ]);
    expect(told(made)).toEqual([
      'C2 hours-unclear',
      'C3 hours-unclear',
      'C4 hours-unclear',
      'C5 hours-unclear',
    ]);
  });

  it('are a schedule beside a column for the days', () => {
    const made = converted(
      'Nama Instansi,Hari,Jam Buka,Jam Tutup\nDisdukcapil,Senin-Kamis,08.00,15.00\nDisdukcapil,Jumat,08.00,11.30\n',
    );
    expect(hoursOf(made)).toMatchObject({
      weekly: [{open: [{from: '08:00', to: '15:00'}]}, {open: [{from: '08:00', to: '11:30'}]}],
    });
    expect(made.problems).toEqual([]);
  });

  it('may stand under each day', async () => {
    const made = converted(
      await workbook(
        {
          Jadwal: [
            ['Instansi', 'Senin', null, 'Selasa', null],
            [null, 'Buka', 'Tutup', 'Jam Buka', 'Jam Tutup'],
            ['Disdukcapil', '08.00', '15.00', 'Libur', null],
          ],
        },
        (book) => {
          for (const area of ['A1:A2', 'B1:C1', 'D1:E1']) book.getWorksheet(1)!.mergeCells(area);
        },
      ),
    );
    expect(hoursOf(made)).toMatchObject({
      weekly: [
        {days: ['Mo'], open: [{from: '08:00', to: '15:00'}]},
        {days: ['Tu'], open: []},
      ],
    });
  });

  it('tell of the row in which a time is wrong, and not of the first', () => {
    const made = converted(
      'Berlaku untuk,Hari,Buka,Tutup\nSamsat,Senin,08.00,15.00\nSamsat,Selasa,08.00,15.00\nSamsat,Rabu,08.00,25.00\n',
    );
    expect(told(made)).toEqual(['C4 invalid-time']);
  });
});

describe('a time of the year', () => {
  const rows = (...more: string[]) =>
    converted(
      [
        'Berlaku untuk,Hari,Buka,Tutup,Masa,Berlaku mulai,Berlaku sampai,Catatan',
        'Samsat,Senin-Kamis,08.00,15.00,,,,',
        ...more,
      ].join('\n'),
    );

  it('with its dates is a season beside the usual week', () => {
    const made = rows('Samsat,Senin-Kamis,08.00,14.00,Ramadan,2026-02-19,20 Maret 2026,');
    expect(hoursOf(made)).toMatchObject({
      weekly: [{open: [{from: '08:00', to: '15:00'}]}],
      seasons: [
        {
          name: 'Ramadan',
          from: '2026-02-19',
          to: '2026-03-20',
          weekly: [{open: [{from: '08:00', to: '14:00'}]}],
        },
      ],
    });
    expect(made.problems).toEqual([]);
    expect(parseCatalog(JSON.parse(JSON.stringify(made.catalog))).issues).toEqual([]);
  });

  it.each([
    'Samsat,Senin-Kamis,08.00,14.00,Ramadan,,,',
    'Samsat,Senin-Kamis,08.00,14.00,,,,selama Ramadan',
    'Samsat (Ramadan),Senin-Kamis,08.00,14.00,,,,',
    'Samsat,Ramadan: Senin-Kamis,08.00,14.00,,,,',
  ])('without them is told of, and never mixed with the usual week: %s', (row) => {
    const made = rows(row);
    expect(hoursOf(made)).toMatchObject({weekly: [{open: [{from: '08:00', to: '15:00'}]}]});
    expect(told(made)).toEqual(['C3 season-unclear']);
    expect(made.catalog.agencies).toHaveLength(1);
  });

  it('whose hours are not clear makes all of them unknown', () => {
    const made = rows('Samsat,Senin-Kamis,08.00,,Ramadan,2026-02-19,2026-03-20,');
    expect(typeof hoursOf(made)).toBe('string');
  });

  it('may be a single day', () => {
    const made = rows('Samsat,31 Desember 2026,08.00,12.00,,,,');
    expect(hoursOf(made)).toMatchObject({
      seasons: [{from: '2026-12-31', to: '2026-12-31', weekly: [{days: ['Th']}]}],
    });
  });
});

describe('days off', () => {
  const calendar = (rows: string) => converted(`Tanggal,Nama hari libur,Jenis\n${rows}`).catalog;

  it('of the region alone stand beside those of the nation', () => {
    expect(calendar('10 April 2026,Hari jadi,Libur daerah\n').calendars).toMatchObject([
      {extends: 'id', days: [{date: '2026-04-10', kind: 'regional'}]},
    ]);
  });
});

describe('agencies left blank', () => {
  it('are a gap where every row names one, by name or by code', () => {
    for (const heading of ['Instansi', 'Kode Instansi']) {
      const made = converted(
        `${heading},Layanan,Biaya\nSamsat,A,Gratis\nSamsat,B,Gratis\nBPN,C,Gratis\nBPN,D,Gratis\n,E,Gratis\n`,
      );
      expect(outcomes(made).at(-1)).toBe('6 refused');
      expect(codes(made)).toContain('agency-missing');
    }
  });

  it('are those of the row above where a block names its agency once, and that is told once', () => {
    const made = converted(
      'Instansi,Layanan,Biaya\nSamsat,A,Gratis\n,B,Gratis\n,C,Gratis\nBPN,D,Gratis\n,E,Gratis\n',
    );
    expect(outcomes(made)).toHaveLength(5);
    expect(made.problems).toMatchObject([{code: 'agency-filled', value: '3', severity: 'info'}]);
  });
});

it('a title in the column of agencies is one only if a service stands under it', async () => {
  const made = converted(
    await workbook({
      L: [
        ['No', 'Instansi', 'Layanan', 'Biaya'],
        ['A', 'BAGIAN PERIZINAN'],
        [1, 'DPMPTSP', 'NIB', 'Gratis'],
        ['B', 'RUANG ASPIRASI'],
        [1, null, 'Pengaduan', 'Gratis'],
        [2, null, 'Konsultasi', 'Gratis'],
      ],
    }),
  );
  expect(made.catalog.agencies.map(({name}) => name)).toEqual(['DPMPTSP', 'RUANG ASPIRASI']);
  expect(service(made, 'Konsultasi').agency).toBe('RUANG ASPIRASI');
});

it('columns of numbers are passed over in every kind of sheet', async () => {
  const made = converted(
    await workbook({
      'Daftar MPP': [
        ['No.', 'Nama MPP', 'Kabupaten/Kota', 'Alamat'],
        [1, 'MPP Luwu', 'Kab. Luwu', 'Belopa'],
      ],
      Instansi: [
        ['#', 'Nama Instansi', 'Loket'],
        [1, 'Samsat', '1'],
      ],
      Layanan: [
        ['No Urut', 'Instansi', 'Layanan'],
        [1, 'Samsat', 'A'],
      ],
    }),
  );
  expect(made.problems).toEqual([]);
});

it('a row of data with a word or two of headings is no heading', async () => {
  const file = new URL('../../demo/catalogs/kota-bogor.json', import.meta.url);
  const given = JSON.parse(readFileSync(file, 'utf8')) as Catalog;
  const {bytes} = await templateWorkbook(NOW, given);
  expect(converted(bytes).catalog.services).toHaveLength(given.services.length);
});

describe('headings', () => {
  it('that stand twice are told, and which one is read', () => {
    const made = converted('Instansi,Layanan,Biaya,Biaya\nSamsat,A,5000,6000\n');
    expect(told(made)).toEqual(['D duplicate-column']);
    expect(made.problems[0]!.said.id).toContain('yang dipakai kolom C');
  });

  it('give their unit to numbers alone', () => {
    const made = converted(
      'Instansi,Layanan,Waktu Penyelesaian (hari kerja),Biaya (ribu Rp)\nSamsat,A,3,50\nSamsat,B,2 jam,Gratis\n',
    );
    expect(service(made, 'A')).toMatchObject({
      duration: {max: 3, unit: 'working-days'},
      fees: [{amount: 50000}],
    });
    expect(service(made, 'B').duration).toMatchObject({max: 2, unit: 'hours'});
  });

  it('of two rows are read from CSV too, where merges are gone', () => {
    const made = converted(
      'No;Instansi;Jenis Layanan;Standar Pelayanan;;\n;;;Biaya;Waktu;Syarat\n1;Dinas Sosial;A b;Gratis;1 hari;KTP\n',
    );
    expect(service(made, 'A b')).toMatchObject({
      fees: [{amount: 0}],
      duration: {max: 1},
      requirements: [{text: 'KTP'}],
    });
  });

  it('may be a single one, over a list', async () => {
    const made = converted(
      await workbook({Samsat: [['Jenis Layanan'], ['Pajak'], ['Balik nama']]}),
    );
    expect(made.catalog.services.map(({name}) => name)).toEqual(['Pajak', 'Balik nama']);
  });
});

describe('what is said once', () => {
  it('cells past the last heading are told of by their row', () => {
    const made = converted('Instansi,Layanan,Biaya\nSamsat,A,5000\nSamsat,B,5000,lebih,sel\n');
    expect(told(made)).toEqual(['3 extra-cells']);
    expect(outcomes(made)).toEqual(['2 imported A', '3 flagged B']);
  });

  it('an unclear most is told with its words', () => {
    const made = converted('Instansi,Layanan,Waktu Maks,Satuan Waktu\nSamsat,A,beberapa,hari\n');
    expect(made.problems).toMatchObject([{code: 'duration-unclear', value: 'beberapa'}]);
  });

  it('papers in a sheet of their own are not missing', async () => {
    const made = converted(
      await workbook({
        Layanan: [
          ['Kode Layanan', 'Instansi', 'Layanan', 'Persyaratan'],
          ['S1', 'Samsat', 'A', ''],
          ['S2', 'Samsat', 'B', ''],
        ],
        Persyaratan: [
          ['Kode Layanan', 'Persyaratan'],
          ['S1', 'KTP'],
        ],
        Petunjuk: [['Isilah lembar Layanan.'], ['Lalu simpan.']],
      }),
    );
    expect(told(made)).toEqual(['D3 requirements-missing']);
  });

  it('what a formula made is taken as it was stored, and told of', async () => {
    const made = converted(
      await workbook({
        L: [
          ['Instansi', 'Layanan', 'Waktu'],
          ['Samsat', 'A', {formula: 'B1', result: '1 jam'}],
        ],
      }),
    );
    expect(told(made)).toEqual(['C2 formula-shown']);
    expect(service(made, 'A').duration).toMatchObject({max: 1, unit: 'hours'});
  });

  it('a remark that takes the service back counts more than its row', () => {
    const made = converted(
      'Nama MPP,Kabupaten,Instansi,Layanan,Keterangan\nMPP Luwu,Kab. Luwu,Samsat,A,belum dilayani\nMPP Luwu,Kab. Luwu,Samsat,B,lengkap\n',
    );
    expect(made.catalog.services.map(({offers}) => offers?.[0]?.scope)).toEqual([
      'none',
      undefined,
    ]);
    expect(told(made)).toEqual(['E2 scope-from-note']);
  });

  it('the same in other words is the same', () => {
    const made = converted('Instansi,Layanan,Biaya\nSamsat,A,Gratis\nSamsat,A,Rp 0\n');
    expect(told(made)).toEqual(['3 duplicate-service']);
  });
});

describe('malls', () => {
  it('of one region, or of the like name, stay apart', () => {
    const made = converted(
      'Kabupaten/Kota,Nama MPP,Instansi,Layanan\nKota Bekasi,MPP Kota Bekasi,Samsat,A\nKab. Bekasi,MPP Kab. Bekasi,Samsat,B\nKab. Bantul,MPP Bantul,Samsat,C\nKab. Bantul,MPP Projotamansari,Samsat,D\n',
    );
    expect(made.catalog.malls.map(({name}) => name)).toEqual([
      'MPP Kota Bekasi',
      'MPP Kab. Bekasi',
      'MPP Bantul',
      'MPP Projotamansari',
    ]);
  });

  it('never get the services of a sheet of which nobody says whose it is', async () => {
    const sheet = (name: string) => [
      ['Instansi', 'Layanan'],
      ['Samsat', name],
    ];
    const made = converted(
      await workbook({
        'Kab. Bantul': sheet('A'),
        'Kab. Sleman': sheet('B'),
        'Lain-lain': sheet('C'),
      }),
    );
    const offers = service(made, 'C').offers?.map(({scope}) => scope) ?? [];
    expect(offers.every((scope) => scope === 'none')).toBe(true);
    expect(codes(made)).toContain('mall-unknown');
  });
});
