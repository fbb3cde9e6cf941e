import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {CFB} from '@e965/xlsx';
import ExcelJS from 'exceljs';
import {describe, expect, it} from 'vitest';
import {readWorkbook} from '../../src/sheets/read-workbook.js';
import {Unreadable} from '../../src/sheets/unreadable.js';
import {cellName} from '../../src/sheets/workbook.js';

/** The files inside a workbook; the package has no types for them. */
const zips = CFB as {
  read(bytes: Uint8Array, options: object): object;
  find(whole: object, path: string): {content: Uint8Array};
  write(whole: object, options: object): Uint8Array;
};

const bytes = (text: string) => new TextEncoder().encode(text);

function whyNot(input: Uint8Array): string {
  try {
    readWorkbook(input, 'data.xlsx');
    return 'read';
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return error.said.id;
  }
}

async function xlsx(
  rows: ExcelJS.CellValue[][],
  change: (sheet: ExcelJS.Worksheet) => void = () => {},
) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Lembar');
  rows.forEach((row) => sheet.addRow(row));
  change(sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const grid = (input: Uint8Array) =>
  readWorkbook(input, 'data').sheets[0]!.rows.map((row) => row.map((cell) => cell?.text));

describe('what is no workbook', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'kosong (0 bita)'],
    ['blank text', bytes(' \n,,\n'), 'tidak berisi satu sel pun'],
    ['a web page', bytes('<html><table><tr><td>A</td></tr></table></html>'), 'halaman web (HTML)'],
    [
      'a web page of Excel',
      bytes('\uFEFF<?xml version="1.0"?><html xmlns:x="urn"><body>'),
      'halaman web (HTML)',
    ],
    ['XML', bytes('<?xml version="1.0"?><Workbook/>'), 'berkas XML'],
    ['a PDF', bytes('%PDF-1.7\n'), 'dokumen PDF'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2]), 'adalah gambar'],
    ['a catalog', bytes('{"schema": "mpp-catalog/1"}'), 'berkas JSON'],
    [
      'bytes',
      Uint8Array.from({length: 500}, (_, at) => (at * 7) % 32),
      'bukan lembar kerja dan bukan teks',
    ],
    ['another encoding', Uint8Array.from([65, 44, 66, 10, 0x81, 0x8d, 44, 67]), 'penyandian huruf'],
    ['an open quote', bytes('A,B\n"x,y\nz'), 'tanda kutip'],
    [
      'a workbook under a password',
      Uint8Array.from([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        ...[...'EncryptedPackage'].flatMap((c) => [c.charCodeAt(0), 0]),
      ]),
      'kata sandi',
    ],
  ])('%s is refused in one sentence', (_, input, words) => {
    expect(whyNot(input)).toContain(words);
  });

  it('tells a workbook that was cut off', async () => {
    const whole = await xlsx([['Instansi', 'Layanan']]);
    expect(whyNot(whole.subarray(0, whole.length - 200))).toContain('tidak utuh');
  });

  it('tells a workbook that would grow without end, before it is unpacked', async () => {
    const bomb = await xlsx([['A', 'B']]);
    const view = new DataView(bomb.buffer);
    let at = bomb.length - 22;
    while (view.getUint32(at, true) !== 0x06054b50) at--;
    view.setUint32(view.getUint32(at + 16, true) + 24, 0xf0000000, true);
    expect(whyNot(bomb)).toContain('terlalu besar');
  });
});

it('takes no text from a file that a workbook points to', async () => {
  const secret = join(mkdtempSync(join(tmpdir(), 'workbook-')), 'rahasia.txt');
  writeFileSync(secret, 'kata sandi');
  const whole = zips.read(await xlsx([['Instansi', 'isinya']]), {type: 'buffer'});
  const strings = zips.find(whole, '/xl/sharedStrings.xml');
  const pointing = new TextDecoder()
    .decode(strings.content)
    .replace('<sst', `<!DOCTYPE sst [<!ENTITY isi SYSTEM "${pathToFileURL(secret).href}">]><sst`)
    .replace('isinya', '&isi;');
  strings.content = Buffer.from(pointing);
  const input = zips.write(whole, {fileType: 'zip', type: 'buffer'});

  expect(pointing).toMatch(/DOCTYPE.*&isi;/s);
  expect(grid(input)).toEqual([['Instansi', '&isi;']]);
});

describe('text', () => {
  it.each([
    ['commas', 'A,B\n"x, y",z\n'],
    ['semicolons', 'A;B\n"x, y";z\n'],
    ['tabs', 'A\tB\nx, y\tz\n'],
    ['bars', 'A|B\nx, y|z\n'],
    ['a mark of its encoding', '\uFEFFA,B\r\n"x, y",z\r\n'],
    ['a line for Excel', 'sep=;\nA;B\nx, y;z\n'],
  ])('is read with %s', (_, text) => {
    const rows = grid(bytes(text)).slice(-2);
    expect(rows).toEqual([
      ['A', 'B'],
      ['x, y', 'z'],
    ]);
  });

  it('is read as UTF-16 without a mark, and as windows-1252', () => {
    const wide = Uint8Array.from([...'A,B\nx,y\n'.repeat(3)].flatMap((c) => [c.charCodeAt(0), 0]));
    expect(grid(wide)[1]).toEqual(['x', 'y']);
    expect(grid(Uint8Array.from([65, 44, 0x93, 49, 0x96, 51, 0x94, 10, 66, 44, 0xb1]))).toEqual([
      ['A', '“1–3”'],
      ['B', '±'],
    ]);
  });

  it('drops the apostrophe that marks a cell as text', () => {
    expect(grid(bytes("A,B\n'01,'=1+1\nJum'at,'n'\n"))).toEqual([
      ['A', 'B'],
      ['01', '=1+1'],
      ["Jum'at", "'n'"],
    ]);
  });

  it('tells of letters that were lost before', () => {
    const [sheet] = readWorkbook(bytes('A,B\nJumâ€™at,x\n'), 'd').sheets;
    expect(sheet!.flaws).toEqual([{code: 'encoding', row: 1, column: 0, text: 'Jumâ€™at'}]);
  });
});

describe('cells', () => {
  it('have plain spaces, breaks and digits, whatever they were typed with', async () => {
    const written = 'Rp\u00A0３５０.０００ Reko\u00ADmendasi\u200B';
    expect(grid(bytes(`${written},x\n`))[0]![0]).toBe('Rp 350.000 Rekomendasi');
    const input = await xlsx([
      ['1. KTP_x000D_\n2. KK\r\n3. Akta', written],
      [{richText: [{text: 'Akta '}, {text: 'kelahiran', font: {bold: true}}]}, '#REF!'],
    ]);
    expect(grid(input)).toEqual([
      ['1. KTP\n2. KK\n3. Akta', 'Rp 350.000 Rekomendasi'],
      ['Akta kelahiran', '#REF!'],
    ]);
    expect(readWorkbook(input, 'd').sheets[0]!.rows[1]![1]).toMatchObject({kind: 'error'});
  });

  it('have no gap that fills a page', () => {
    const [wide, tall] = [' '.repeat(30_000), ' \n'.repeat(15_000)];
    expect(
      grid(bytes(`"KTP${wide}KK","1. KTP${tall}2. KK","a${' '.repeat(40)}b"\nx,y,z\n`))[0],
    ).toEqual(['KTP KK', '1. KTP\n2. KK', `a${' '.repeat(40)}b`]);
  });

  it('keep days and times as on the wall, and all digits of a number', async () => {
    const input = await xlsx(
      [
        [
          new Date(Date.UTC(2024, 5, 24)),
          new Date(Date.UTC(1899, 11, 30, 7, 30)),
          628123456789,
          73.1,
          0.1 + 0.2,
        ],
      ],
      (sheet) => {
        sheet.getCell('A1').numFmt = '[$-421]dd mmmm yyyy';
        sheet.getCell('B1').numFmt = 'hh.mm';
      },
    );
    expect(
      readWorkbook(input, 'd')
        .sheets[0]!.rows[0]!.slice(0, 2)
        .map((cell) => cell!.time),
    ).toEqual([{date: '2024-06-24'}, {minute: 450}]);
    expect(grid(input)[0]).toEqual(['2024-06-24', '07:30', '628123456789', '73.1', '0.3']);
  });

  it('show what a formula showed, and never calculate it', async () => {
    const [row] = readWorkbook(await xlsx([[{formula: '1+1', result: 2}, {formula: 'A1*9'}]]), 'd')
      .sheets[0]!.rows;
    expect(row).toEqual([
      {kind: 'number', text: '2', value: 2, isFormula: true},
      {kind: 'error', text: '', isFormula: true},
    ]);
  });

  it('are named as in a spreadsheet', () => {
    expect([cellName(0, 0), cellName(3, 25), cellName(9, 26), cellName(0, 702)]).toEqual([
      'A1',
      'Z4',
      'AA10',
      'AAA1',
    ]);
  });
});
