import {describe, expect, it} from 'vitest';
import {foldWords} from '../../src/search/fold.js';

const words = (text: string) => foldWords(text).map((word) => word.text);

describe('a text is found by', () => {
  it.each([
    ['KTP', ['ktp']],
    ['KTP-el', ['ktp', 'el', 'ktpel']],
    ['e-KTP', ['e', 'ktp', 'ektp']],
    ['AK-1', ['ak', '1', 'ak1']],
    ['AK1', ['ak', '1', 'ak1']],
    ['AK 1', ['ak', '1', 'ak1']],
    ['SIM C', ['sim', 'c', 'simc']],
    ['F-1.02', ['f', '1', '02', 'f102']],
    ['Rp350.000', ['rp', '350', '000', 'rp350000']],
    ['Rp 350.000', ['rp', '350', '000', '350000', 'rp350000']],
    ['pukul 08.00', ['pukul', '08', '00', '0800', 'pukul0800']],
    ['anak-anak', ['anak', 'anak', 'anakanak']],
    ["Jum'at", ['jumat']],
    ['Jum’at', ['jumat']],
    ['“Kartu” ‘Keluarga’', ['kartu', 'keluarga']],
    ['(KIA),', ['kia']],
    ['Café CAFÉ cafe\u0301', ['cafe', 'cafe', 'cafe']],
    ['pem\u00ADbu\u200Batan', ['pembuatan']],
    ['İstanbul', ['istanbul']],
    ['ＫＴＰ', ['ktp']],
    ['akta👶lahir', ['akta', 'lahir', 'aktalahir']],
    ['a/b/c/d/e', ['a', 'b', 'ab', 'c', 'bc', 'd', 'cd', 'e', 'de']],
    ['2026', ['2026']],
    ['', []],
    [' …!? \n', []],
    ['\u0301\u200D', []],
    ['\uD83D', []],
  ])('%j: %j', (text, expected) => {
    expect(words(text).sort()).toEqual(expected.sort());
  });
});
