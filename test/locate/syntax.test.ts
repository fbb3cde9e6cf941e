import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {Lines, syntaxFault} from '../../src/locate/index.js';

const place = (text: string) => {
  const {line, column} = new Lines(text).positionOf(syntaxFault(text)!.from);
  return `${line}:${column}`;
};

describe('syntaxFault says where a text stops being JSON, and why:', () => {
  it.each([
    ['{"a": 1,\n}', '1:8', 'tanda koma berlebih'],
    ['[1,,2]', '1:4', 'tanda koma berlebih'],
    ['{"a": 1\n "b": 2}', '2:2', 'tanda koma kurang'],
    ['{"a" 1}', '1:6', 'titik dua (:) kurang'],
    ['{"a": "x\n}', '1:7', 'kutip tidak ditutup'],
    ['{"a": "x\ty"}', '1:7', 'tab atau karakter kendali'],
    ['{"a": "C:\\dir"}', '1:7', 'garis miring terbalik'],
    ['{a: 1}', '1:2', '"a" bukan nilai JSON'],
    ["{'a': 1}", '1:2', 'kutip ganda lurus'],
    ['{“a”: 1}', '1:2', 'kutip ganda lurus'],
    ['{"a": TRUE}', '1:7', '"TRUE" bukan nilai JSON'],
    ['{"a": }', '1:7', 'nilai kurang'],
    ['{"a": 08}', '1:8', 'tidak boleh diawali 0'],
    ['{"a": 1.}', '1:7', 'angka tidak lengkap'],
    ['{} {}', '1:4', 'sesudah dokumen selesai'],
    ['{"a": [1}', '1:9', 'tidak berpasangan'],
    ['{"a": 1 // satu\n}', '1:9', 'komentar'],
    [']', '1:1', 'tidak punya kurung buka'],
    ['', '1:1', 'kosong'],
    ['{"a": [1,\n2', '2:2', 'daftar "[" belum ditutup'],
    ['{"a": 1', '1:8', 'objek "{" belum ditutup'],
  ])('%j', (text, at, words) => {
    expect(place(text)).toBe(at);
    expect(syntaxFault(text)?.said.id).toContain(words);
  });

  it('tells where the bracket stands that is never closed', () => {
    expect(syntaxFault('{"a": [1')?.opened).toBe(6);
  });
});

describe('syntaxFault', () => {
  it('is not brought down by lists nested a million times', () => {
    expect(syntaxFault('['.repeat(1e6))?.said.id).toContain('belum ditutup');
  });

  it('agrees with JSON.parse about what is JSON', () => {
    const marks = fc.constantFrom(
      ...'{}[],:"\'\\ \n\t01-+.eEtrufalsn/*é\u0001\u00a0\ufeff',
      'true',
      '"a"',
      '1',
      'null',
    );
    const near = fc.tuple(fc.json(), fc.nat(), fc.array(marks, {maxLength: 2}), fc.nat(2));
    const broken = near.map(([json, at, put, gone]) => {
      const from = at % (json.length + 1);
      return json.slice(0, from) + put.join('') + json.slice(from + gone);
    });
    const soup = fc.array(marks, {maxLength: 8}).map((signs) => signs.join(''));
    fc.assert(
      fc.property(fc.oneof(broken, soup), (text) => {
        expect(syntaxFault(text) === undefined).toBe(isJson(text));
      }),
      {numRuns: 5000},
    );
  });
});

function isJson(text: string) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
