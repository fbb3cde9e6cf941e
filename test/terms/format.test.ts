import {describe, expect, it} from 'vitest';
import type {Duration, Fee} from '../../src/schema/index.js';
import {
  addressParts,
  capitalised,
  clock,
  dayAndDate,
  dayName,
  durationInWords,
  feeAmount,
  feeInShort,
  isoClock,
  rupiah,
  say,
  shortDate,
  wordsFor,
  zoneName,
} from '../../src/terms/index.js';

const id = wordsFor('id');
const en = wordsFor('en');

describe('the words', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN', 'en'],
    ['id', 'id'],
    ['id-ID', 'id'],
    ['jv', 'id'],
    ['', 'id'],
    ['eng', 'id'],
  ])('for a page in %j are those of %j', (tag, language) => {
    expect(wordsFor(tag).language).toBe(language);
  });

  it('say one thing as one in English, where Indonesian needs no plural', () => {
    expect([1, 2].map((count) => en.finder.found(count))).toEqual(['1 service', '2 services']);
    expect([1, 2].map((count) => id.finder.found(count))).toEqual(['1 layanan', '2 layanan']);
  });
});

describe('a text of the catalog', () => {
  it.each([
    ['Paspor', id, 'Paspor'],
    [{id: 'Paspor', en: 'Passport'}, id, 'Paspor'],
    [{id: 'Paspor', en: 'Passport'}, en, 'Passport'],
    [{'en-GB': 'Passport', id: 'Paspor'}, en, 'Passport'],
    [{EN: 'Passport', id: 'Paspor'}, en, 'Passport'],
    [{id: 'Paspor'}, en, 'Paspor'],
    [{jv: 'Paspor'}, en, 'Paspor'],
    [{}, id, ''],
    [undefined, id, ''],
  ])('%j', (text, words, said) => {
    expect(say(text, words)).toBe(said);
  });
});

describe('an amount', () => {
  it('is written the official way: no space, dots between thousands', () => {
    expect(rupiah(350000, id)).toBe('Rp350.000');
    expect(rupiah(350000, en)).toBe('Rp350,000');
    expect(rupiah(0, id)).toBe('Rp0');
  });

  const fee = (changes: Partial<Fee>): Fee => ({amount: null, ...changes});

  it.each([
    [fee({amount: 0}), 'Gratis'],
    [fee({amount: 1234567}), 'Rp1.234.567'],
    [fee({min: 75000, max: 100000}), 'Rp75.000–Rp100.000'],
    [fee({min: 75000}), 'mulai Rp75.000'],
    [fee({max: 100000}), 'paling banyak Rp100.000'],
    [fee({text: 'sesuai PP 76/2020'}), 'sesuai PP 76/2020'],
    [fee({}), 'sesuai ketentuan'],
  ])('%j', (fee, said) => {
    expect(feeAmount(fee, id)).toBe(said);
  });

  it.each([
    [undefined, 'Biaya belum dicantumkan'],
    [[], 'Gratis'],
    [[fee({amount: 0}), fee({amount: 0})], 'Gratis'],
    [[fee({amount: 50000})], 'Rp50.000'],
    [[fee({amount: 350000}), fee({amount: 650000})], 'mulai Rp350.000'],
    [[fee({amount: 350000}), fee({})], 'sesuai ketentuan'],
    [[fee({amount: 0}), fee({amount: 600000})], 'Gratis atau sampai Rp600.000'],
    [[fee({amount: 0}), fee({max: 600000})], 'Gratis atau sampai Rp600.000'],
    [[fee({min: 0, max: 600000})], 'Gratis atau sampai Rp600.000'],
    [[fee({amount: 0}), fee({amount: 50000}), fee({amount: 100000})], 'Gratis atau mulai Rp50.000'],
    [[fee({min: 0}), fee({amount: 50000})], 'sesuai ketentuan'],
    [[fee({min: 0})], 'sesuai ketentuan'],
  ])('in short: %j', (fees, said) => {
    expect(feeInShort(fees, id)).toBe(said);
  });
});

it('a fee that may be nothing says so in English too', () => {
  expect(feeInShort([{amount: 0}, {amount: 600000}], en)).toBe(
    'Free of charge, or up to Rp600,000',
  );
});

describe('a duration', () => {
  const duration = (changes: Partial<Duration>): Duration => ({max: 1, unit: 'days', ...changes});

  it.each([
    [duration({unit: 'working-days'}), '1 hari kerja', '1 working day'],
    [duration({min: 15, max: 30, unit: 'minutes'}), '15–30 menit', '15–30 minutes'],
    [duration({min: 0, max: 3}), '3 hari', '3 days'],
    [duration({min: 1, max: 1, unit: 'hours'}), '1 jam', '1 hour'],
    [duration({max: 1.5, unit: 'months'}), '1,5 bulan', '1.5 months'],
  ])('%j', (duration, indonesian, english) => {
    expect(durationInWords(duration, id)).toBe(indonesian);
    expect(durationInWords(duration, en)).toBe(english);
  });
});

describe('a time', () => {
  it.each([
    [0, '00.00', '00:00'],
    [8 * 60 + 5, '08.05', '08:05'],
    [24 * 60, '24.00', '24:00'],
    [26 * 60, '02.00', '02:00'],
  ])('%i minutes after midnight', (minutes, indonesian, english) => {
    expect(clock(minutes, id)).toBe(indonesian);
    expect(clock(minutes, en)).toBe(english);
  });

  it.each([
    ['Asia/Jakarta', 'WIB'],
    ['Asia/Pontianak', 'WIB'],
    ['Asia/Makassar', 'WITA'],
    ['Asia/Jayapura', 'WIT'],
    ['Mars', 'Mars'],
  ])('in %s is marked %s', (zone, name) => {
    expect(zoneName(zone, en)).toBe(name);
  });
});

describe('a date', () => {
  it('is as short as what is known of it', () => {
    expect(shortDate('2026-11-21', id)).toBe('21 Nov 2026');
    expect(shortDate('2026-11', id)).toBe('Nov 2026');
    expect(shortDate('2026', id)).toBe('2026');
  });

  it('has a day of the week in the tongue of the page', () => {
    expect(dayName('2026-11-20', id)).toBe('Jumat');
    expect(dayAndDate('2026-11-20', id)).toBe('Jumat, 20 Nov');
    expect(dayAndDate('2026-11-20', en)).toMatch(/^Friday,? 20 Nov$/);
  });
});

describe('a time of day for machines', () => {
  it.each([
    [0, '00:00'],
    [8 * 60 + 5, '08:05'],
    [24 * 60, '00:00'],
    [26 * 60, '02:00'],
  ])('of minute %i is %s', (minutes, text) => {
    expect(isoClock(minutes)).toBe(text);
  });
});

describe('an address', () => {
  const region = {code: '00.01', name: 'Kabupaten Contoh', province: 'Provinsi Contoh'};

  it('tells what stands inside the building from what lies around it', () => {
    const address = {
      building: 'Gedung Contoh',
      floor: 'Lantai 2',
      street: 'Jalan Contoh 1',
      village: 'Desa Contoh',
      district: 'Kecamatan Contoh',
      postalCode: '00000',
    };

    expect(addressParts({address, region})).toEqual([
      'Gedung Contoh, Lantai 2',
      'Jalan Contoh 1, Desa Contoh, Kecamatan Contoh, Kabupaten Contoh, Provinsi Contoh, 00000',
    ]);
  });

  it('is the region when nothing else is known', () => {
    expect(addressParts({region})).toEqual(['', 'Kabupaten Contoh, Provinsi Contoh']);
  });
});

describe('words that stand alone', () => {
  it.each([
    ['istirahat 12.00', 'Istirahat 12.00'],
    ['', ''],
  ])('%j begin as %j', (words, sentence) => {
    expect(capitalised(words)).toBe(sentence);
  });
});
