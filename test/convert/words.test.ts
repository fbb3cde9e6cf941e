import {describe, expect, it} from 'vitest';
import {readChannels} from '../../src/convert/words/channels.js';
import {readPhones, readWebsite} from '../../src/convert/words/contacts.js';
import {readDateText} from '../../src/convert/words/dates.js';
import {readDurationText} from '../../src/convert/words/duration.js';
import {readFeeText} from '../../src/convert/words/fee.js';
import {readHours} from '../../src/convert/words/hours.js';
import {readList} from '../../src/convert/words/lists.js';
import {isDitto, readQuota} from '../../src/convert/words/terms.js';

describe('a fee', () => {
  it.each([
    ['Rp. 350.000,-', 350000],
    ['350.000', 350000],
    ['350000', 350000],
    ['Rp 350 ribu', 350000],
    ['100rb', 100000],
    ['1,5 jt', 1500000],
    ['Rp 100.000,00', 100000],
    ['IDR 100,000', 100000],
    ['Rp.30.000,00-', 30000],
    ['Rp 50.000,- /bidang', 50000],
    ['50.000 (lima puluh ribu rupiah)', 50000],
    ['Rp1.000.000 di luar biaya paspor', 1000000],
    ['Rp 30.000 (PP 76/2020)', 30000],
    ['Gratis', 0],
    ['GRATIS', 0],
    ['Tidak dipungut biaya', 0],
    ['Rp. 0,-', 0],
    ['0', 0],
    ['Tanpa biaya', 0],
    ['Free of charge', 0],
    ['Gratis (biaya penggandaan bila ada)', 0],
  ])('%s is %d', (text, amount) => {
    expect(readFeeText(text)).toEqual({fees: [{amount, text}]});
  });

  it.each([
    'menurut Perda',
    '5% NJOP',
    'gratis atau menurut Perda',
    '(1/1000 x nilai tanah) + Rp50.000',
    'mulai sekitar Rp16.800 per bulan',
    'tarif kirim; meterai Rp10.000',
    'konsultasi gratis; PNBP izin edar terpisah',
    'Rp 5.000/m2',
    'PNBP untuk kegiatan tertentu',
    'biaya notaris',
  ])('%s is a rule, and no sum', (text) =>
    expect(readFeeText(text)).toEqual({fees: [{amount: null, text}]}),
  );

  it.each([
    ['-', 'fee-unclear'],
    ['?', 'fee-unclear'],
    ['hubungi petugas', 'fee-unclear'],
    ['Gratis untuk warga miskin', 'fee-unclear'],
    ['Tidak ada', 'fee-unclear'],
    ['350', 'fee-small'],
    ['sesuai PP 76/2020', 'fee-by-rule'],
  ])('%s is told of as %s', (text, trouble) => {
    expect(readFeeText(text)).toEqual({fees: [{amount: null, text}], trouble});
  });

  it('may be a range, or several with what each is for', () => {
    expect(readFeeText('Rp. 75.000 - 100.000').fees).toMatchObject([
      {amount: null, min: 75000, max: 100000},
    ]);
    expect(readFeeText('SIM A Rp120.000, SIM C Rp100.000').fees).toMatchObject([
      {label: 'SIM A', amount: 120000},
      {label: 'SIM C', amount: 100000},
    ]);
    expect(readFeeText('di KUA: Gratis; di luar KUA: Rp600.000').fees).toMatchObject([
      {label: 'di KUA', amount: 0},
      {label: 'di luar KUA', amount: 600000},
    ]);
    expect(
      readFeeText('denda: Rp1.000.000; ditambah tarif paspor: sesuai jenis').fees,
    ).toMatchObject([
      {amount: 1000000},
      {label: 'ditambah tarif paspor', amount: null, text: 'sesuai jenis'},
    ]);
  });
});

describe('a duration', () => {
  it.each([
    ['3 hari kerja', 3, 3, 'working-days'],
    ['±15 menit', 15, 15, 'minutes'],
    ['maks. 1 (satu) hari', undefined, 1, 'days'],
    ['1x24 jam', 24, 24, 'hours'],
    ['2 minggu', 14, 14, 'days'],
    ['1-3 hari', 1, 3, 'days'],
    ['1/2 jam', 0.5, 0.5, 'hours'],
    ['setengah hari', 0.5, 0.5, 'days'],
    ['0,5-1 hari', 0.5, 1, 'days'],
    ['30 menit s/d 1 jam', 30, 60, 'minutes'],
    ['1 jam 30 menit', 90, 90, 'minutes'],
    ['7 (tujuh) s.d. 14 (empat belas) hari kerja', 7, 14, 'working-days'],
    ['paling lama 5 hari kerja setelah berkas lengkap', undefined, 5, 'working-days'],
    ['maks. 5 bulan (umum)', undefined, 5, 'months'],
    ['satu jam', 1, 1, 'hours'],
    ['up to 3 working days', undefined, 3, 'working-days'],
  ])('%s', (text, min, max, unit) => {
    expect(readDurationText(text)).toEqual({
      duration: {...(min !== undefined && {min}), max, unit, text},
    });
  });

  it.each([
    'menurut tingkat risiko',
    '7-14 hari sebelum acara',
    'paling lambat 10 hari kerja sebelum akad',
    '± 6 bulan atau lebih',
    '10 hari kerja, dapat ditambah 7 hari kerja',
    'segera',
    '3',
    'beberapa hari kerja',
    '-',
  ])('%s is none', (text) => expect(readDurationText(text)).toEqual({trouble: 'duration-unclear'}));

  it('takes the unit of its heading for a number alone', () => {
    expect(readDurationText('3-5', {unit: 'working-days', times: 1}).duration).toMatchObject({
      min: 3,
      max: 5,
      unit: 'working-days',
    });
  });
});

describe('hours', () => {
  it('keep their words beside every reading, and are unknown where those are not clear', () => {
    expect(readHours("Senin-Jum'at 08.00-15.00").hours).toMatchObject({
      weekly: [{open: [{from: '08:00', to: '15:00'}]}],
      note: "Senin-Jum'at 08.00-15.00",
    });
    expect(readHours('Sesuai perjanjian')).toMatchObject({
      hours: 'Sesuai perjanjian',
      trouble: 'hours-unclear',
    });
    // To a machine these are hours of every day.
    expect(readHours('08:00-15:00')).toMatchObject({
      hours: {weekly: [], note: '08:00-15:00'},
      trouble: 'hours-unclear',
    });
    expect(readHours('Senin-Jumat 08.00-25.00').trouble).toBe('invalid-time');
    expect(readHours('menyesuaikan jam operasional mal').followsMall).toBe(true);
    expect(readHours('-')).toEqual({hours: {weekly: [], note: '-'}, trouble: 'hours-missing'});
  });
});

it.each([
  ['1. KTP\n2. KK', ['KTP', 'KK']],
  ['- KTP\n- KK\n  yang baru', ['KTP', 'KK yang baru']],
  ['a. KTP\nb. KK', ['KTP', 'KK']],
  ['KTP; KK', ['KTP', 'KK']],
  ['1. KTP 2. KK 3. Akta', ['KTP', 'KK', 'Akta']],
  ['KTP-el, KK, akta kelahiran', ['KTP-el, KK, akta kelahiran']],
  ['Fotokopi KTP, Fotokopi KK, Pas foto', ['Fotokopi KTP', 'Fotokopi KK', 'Pas foto']],
  ['Pas foto 3x4 (2 lembar, latar merah)', ['Pas foto 3x4 (2 lembar, latar merah)']],
])('the list %j is %j', (text, items) => expect(readList(text)).toEqual(items));

it.each([
  ['Loket, Daring', ['counter', 'online']],
  ['Offline / Jemput bola / Online', ['counter', 'mobile', 'online']],
  ['luring dan daring', ['counter', 'online']],
  ['Anjungan mandiri', ['self-service']],
  ['Hybrid', ['counter', 'online']],
])('the channels %s are %j', (text, channels) =>
  expect(readChannels(text)).toEqual({channels, unread: ''}),
);

it.each([
  ['24 Juni 2024', '2024-06-24'],
  ['Senin, 24 Juni 2024', '2024-06-24'],
  ['24/06/2024', '2024-06-24'],
  ['24-6-24', '2024-06-24'],
  ['2024-06-24', '2024-06-24'],
  ['June 24, 2024', '2024-06-24'],
  ['17 Agt 2026', '2026-08-17'],
  ['Nopember 2025', '2025-11'],
  ['2019', '2019'],
  ['31/02/2024', undefined],
  ['segera', undefined],
])('the date %s is %s', (text, date) => expect(readDateText(text)).toBe(date));

it.each([
  ['(0471) 000000', ['+62471000000']],
  ['0812-0000-0017', ['+6281200000017']],
  ['62812 0000 0017', ['+6281200000017']],
  ['0411 123456 / 0411 654321', ['+62411123456', '+62411654321']],
  ['110', ['110']],
])('the phone %s is %j', (text, phones) =>
  expect(readPhones({kind: 'text', text})).toEqual({phones, isDamaged: false}),
);

it('a website may lack its https, and an e-mail is none', () => {
  expect([
    readWebsite('www.luwu.example/mpp'),
    readWebsite('a@b.example'),
    readWebsite('belum ada'),
  ]).toEqual(['https://www.luwu.example/mpp', undefined, undefined]);
});

it('a quota is a number, a number with a word, or none at all', () => {
  expect(
    ['50 pemohon', '±50', 'tidak dibatasi', '50-100', '20 per minggu'].map((text) =>
      readQuota({kind: 'text', text}),
    ),
  ).toEqual([50, 50, 'unlimited', undefined, undefined]);
});

it('signs of "as above" are no dashes', () => {
  expect(
    ['s.d.a.', 'sda', 'idem', '"', 'sama dengan di atas', '-', '—', 's.d. 3'].map(isDitto),
  ).toEqual([true, true, true, true, true, false, false, false]);
});
