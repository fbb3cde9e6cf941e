import {describe, expect, it} from 'vitest';
import {readPhones, placed} from '../../src/convert/words/contacts.js';
import {readDate, readDateText} from '../../src/convert/words/dates.js';
import {readDuration, readDurationText} from '../../src/convert/words/duration.js';
import {readFee, readFeeText} from '../../src/convert/words/fee.js';
import {readClock} from '../../src/convert/words/hours.js';
import {isReservation, readRemark} from '../../src/convert/words/terms.js';

describe('a fee that is nearly a sum', () => {
  it.each([
    'Rp 350.OOO',
    'Rp 35O.000',
    'Rp l00.000',
    'Rp 1OO.000',
    'Rp350.00O',
    '1OOrb',
    '350.000.00',
    '3 50.000',
    'Rp. 350 .000',
    'Rp 350. 000',
    '350.0000',
    'Rp 3.50.000',
    '-350.000',
    '(50.000)',
    '50.000/100.000',
    'Rp. 0.000',
    'Rp 50.000?',
    'Rp. -',
    'Rp -,-',
  ])('%s is unclear', (text) =>
    expect(readFeeText(text)).toEqual({fees: [{amount: null, text}], trouble: 'fee-unclear'}),
  );

  it.each([
    ['350 000', 350000],
    ['Rp.350,000', 350000],
    ['Rp 350.000;', 350000],
    ['Rp350.000 *)', 350000],
    ['350.000an', 350000],
    ['Tdk. dipungut biaya', 0],
    ['Gratis (0 rupiah)', 0],
    ['GRATIS / Rp. 0,-', 0],
    ['GRATIS!!', 0],
    ['Gratis sesuai UU No. 24 Tahun 2013', 0],
  ])('%s is %d all the same', (text, amount) =>
    expect(readFeeText(text)).toEqual({fees: [{amount, text}]}),
  );

  it.each([
    ['50-100 ribu', 50000, 100000],
    ['1-2 juta', 1000000, 2000000],
    ['0 - 50.000', 0, 50000],
    ['350000-500000', 350000, 500000],
    ['Rp50.000/Rp100.000', 50000, 100000],
  ])('%s is a range, and not its end', (text, min, max) =>
    expect(readFeeText(text)).toEqual({fees: [{amount: null, min, max, text}]}),
  );

  it.each([
    'gratis (materai Rp10.000 ditanggung pemohon)',
    'Gratis / Rp 50.000 bila hilang',
    'Gratis (jika ke luar daerah dikenakan biaya)',
  ])('%s is not simply free', (text) =>
    expect(readFeeText(text)).toMatchObject({fees: [{amount: null}], trouble: 'fee-unclear'}),
  );

  it('may be free for some, and is then a fee for each', () => {
    expect(readFeeText('umum Rp 50.000; pelajar gratis').fees).toMatchObject([
      {label: 'umum', amount: 50000},
      {label: 'pelajar', amount: 0},
    ]);
    expect(readFeeText('1) 5 tahun Rp 350.000\n2) 10 tahun Rp 650.000').fees).toMatchObject([
      {label: '5 tahun', amount: 350000},
      {label: '10 tahun', amount: 650000},
    ]);
  });

  it('is small with Rp before it too, and in thousands only where it is not whole already', () => {
    expect(readFeeText('Rp 350.00').trouble).toBe('fee-small');
    expect(readFeeText('7,5', 1000).fees).toMatchObject([{amount: 7500}]);
    expect(readFeeText('50.000', 1000).trouble).toBe('fee-unclear');
    expect(readFee({kind: 'number', text: '5%', value: 0.05})).toEqual({
      fees: [{amount: null, text: '5%'}],
    });
    expect(readFee({kind: 'number', text: 'Rp75.000', value: 75000}).fees).toMatchObject([
      {amount: 75000},
    ]);
    expect(readFee({kind: 'number', text: '-75000', value: -75000}).trouble).toBe('fee-unclear');
  });
});

describe('a duration in short', () => {
  it.each([
    ['1 hr', 1, 'days'],
    ['3 hr kerja', 3, 'working-days'],
    ['5 hk', 5, 'working-days'],
    ['5 hari kerja*', 5, 'working-days'],
    ['10 hr krj', 10, 'working-days'],
    ['3 hari klender', 3, 'days'],
    ['2 hrs', 2, 'hours'],
    ["30'", 30, 'minutes'],
    ['30 mnt', 30, 'minutes'],
    ['10 menitan', 10, 'minutes'],
    ['1 jam-an', 1, 'hours'],
    ['30 dtk', 0.5, 'minutes'],
    ['2 bln', 2, 'months'],
    ['2 mgg', 14, 'days'],
    ['1 th', 12, 'months'],
    ['15 menit/berkas', 15, 'minutes'],
    ['2 jam 30 mnt', 150, 'minutes'],
  ])('%s', (text, max, unit) =>
    expect(readDurationText(text)).toEqual({duration: {min: max, max, unit, text}}),
  );

  it('with no more than an end has no least', () => {
    expect(readDurationText('3 working days max').duration).toEqual({
      max: 3,
      unit: 'working-days',
      text: '3 working days max',
    });
    expect(readDurationText('<=15 menit').duration?.min).toBeUndefined();
  });

  it('is none where nothing is counted, and what a format shows where it is', () => {
    expect(readDurationText('0 hari').trouble).toBe('duration-unclear');
    expect(readDurationText('jam-an').trouble).toBe('duration-unclear');
    expect(readDuration({kind: 'number', text: '3 hari kerja', value: 3}).duration).toMatchObject({
      max: 3,
      unit: 'working-days',
    });
  });
});

it.each([
  ['2026-11', '2026-11'],
  ['2026/2', '2026-02'],
  ['2026-13', undefined],
  ['2026', '2026'],
])('the date %s is %s', (text, date) => expect(readDateText(text)).toBe(date));

it('a year may stand in a cell of numbers', () =>
  expect(readDate({kind: 'number', text: '2026', value: 2026})).toBe('2026'));

it.each([
  ['0.3333', '08.00'],
  ['0,625', '15.00'],
  ['8', '8'],
  ['08.00', '08.00'],
  ['0.5', '12.00'],
])('the time %s is %s', (text, time) => expect(readClock({kind: 'text', text})).toBe(time));

it.each([
  [8, '08.00'],
  [7.3, '07.30'],
  [0.5, '12.00'],
  [1, '1'],
  [3, '3'],
])('the number %d is the time %s', (value, time) =>
  expect(readClock({kind: 'number', text: String(value), value})).toBe(time),
);

it('a landline is no WhatsApp, whatever its column is called', () => {
  const {phones} = readPhones({kind: 'text', text: '(0410) 000000 / 0812 0000 0035'});
  expect(placed('whatsapp', phones)).toEqual({
    phone: ['+62410000000'],
    whatsapp: '+6281200000035',
  });
  expect(placed('whatsapp', ['165'])).toEqual({phone: ['165'], whatsapp: undefined});
});

it('a remark may take back what its row offers', () => {
  expect(
    [
      'belum dilayani',
      'dipindahkan ke Kantor Dinas',
      'dihapus',
      'hanya konsultasi',
      'informasi & konsultasi saja',
      'pengambilan berkas saja',
      'aktif',
      'layanan baru',
    ].map(readRemark),
  ).toEqual(['none', 'none', 'none', 'information', 'information', 'intake', undefined, undefined]);
  expect(['mulai 1 Januari 2027', 's/d Desember 2025', 'setiap hari'].map(isReservation)).toEqual([
    true,
    true,
    false,
  ]);
});
