import ExcelJS from 'exceljs';
import {beforeAll, describe, expect, it} from 'vitest';
import {convert} from '../../src/convert/convert.js';
import {parseCatalog} from '../../src/schema/index.js';
import {readWorkbook} from '../../src/sheets/read-workbook.js';
import {templateWorkbook} from '../../src/template/template.js';
import {aDocument, anAgency} from '../schema/documents.js';
import {flatDocument} from './flat-document.js';
import {LONG, OFFICE, savedByOffice} from './office.js';

const NOW = new Date('2026-11-22T00:00:00Z');

const converted = (bytes: Uint8Array) =>
  convert([readWorkbook(bytes, 'isian.xlsx')], {now: NOW}).catalog;

const cellsIn = (bytes: Uint8Array) =>
  readWorkbook(bytes, 'isian.xlsx').sheets.map(({name, rows}) => ({
    name,
    texts: rows
      .map((row) =>
        row
          .map((cell) => cell?.text ?? '')
          .join('|')
          .replace(/\|+$/, ''),
      )
      .join('\n')
      .trimEnd(),
  }));

async function opened(bytes: Uint8Array) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
}

const workbookOf = async (document?: object) =>
  (await templateWorkbook(NOW, document && parseCatalog(document).catalog)).bytes;

const TYPED = flatDocument({
  'Profil MPP': [
    ['Isian', 'Keterangan'],
    ['Nama MPP', 'MPP Contoh'],
    ['Kode wilayah', '73.17'],
    ['Zona waktu', 'WITA'],
    ['Tanggal diresmikan', {date: '2024-06-24'}],
  ],
  Layanan: [
    ['Instansi', 'Nama Layanan', 'Biaya (Rp)', 'Waktu Maks', 'Satuan Waktu', 'Kuota per Hari'],
    ['Dinas Sosial', 'Surat A', {rupiah: 350_000}, {number: 3}, 'hari kerja', {number: 20}],
    ['Dinas Sosial', 'Surat B', {percentage: 0.05}, {number: 15}, 'menit', {number: 20}],
  ],
  Jadwal: [
    ['Berlaku untuk', 'Hari', 'Buka', 'Tutup', 'Istirahat mulai', 'Istirahat selesai'],
    ['MPP', 'Senin', {time: '08:00'}, {time: '15:30'}, {time: '12:00'}, {time: '13:00'}],
    ['MPP', 'Selasa', '08.00', '14:00', '', ''],
  ],
});

const ODD = [anAgency({name: '=1+1, "kutip"; baris\nkedua'}), anAgency({id: 'imigrasi'})];

const documents = async () => ({
  'empty.xlsx': await workbookOf(),
  'filled.xlsx': await workbookOf(aDocument()),
  'odd.xlsx': await workbookOf(aDocument({agencies: ODD})),
  'typed.fods': TYPED,
});
type Documents = Awaited<ReturnType<typeof documents>>;

describe.skipIf(!OFFICE)('LibreOffice', () => {
  let given: Documents;
  let saved: Record<'xlsx' | 'ods', Record<keyof Documents, Uint8Array>>;

  beforeAll(async () => {
    given = await documents();
    saved = {xlsx: await savedByOffice(given, 'xlsx'), ods: await savedByOffice(given, 'ods')};
  }, 2 * LONG);

  it.each(['xlsx', 'ods'] as const)(
    'opens the workbook and saves it as .%s, cell by cell',
    (to) => {
      expect(cellsIn(saved[to]['odd.xlsx'])).toEqual(cellsIn(given['odd.xlsx']));
    },
  );

  it('keeps the drop-downs, the comments and the text format', async () => {
    const workbook = await opened(saved.xlsx['empty.xlsx']);

    const layanan = workbook.getWorksheet('Layanan')!;
    expect(layanan.getCell('A2').dataValidation).toMatchObject({type: 'list'});
    expect(layanan.getCell('D2').dataValidation.formulae[0]).toBe(
      '"Warga,Pelaku usaha,Warga dan pelaku usaha"',
    );
    expect(JSON.stringify(layanan.getCell('B1').note)).toContain('Contoh: Akta kelahiran');
    expect(layanan.getCell('G2').numFmt).toBe('@');
  });

  it.each(['xlsx', 'ods'] as const)('changes nothing of what convert reads, saved as .%s', (to) => {
    expect(converted(saved[to]['filled.xlsx'])).toEqual(converted(given['filled.xlsx']));
  });

  it.each(['xlsx', 'ods'] as const)(
    'types times, days and money of its own, saved as .%s',
    (to) => {
      const {malls, services} = converted(saved[to]['typed.fods']);

      expect(malls[0]).toMatchObject({
        opened: '2024-06-24',
        hours: {
          weekly: [
            {
              days: ['Mo'],
              open: [
                {from: '08:00', to: '12:00'},
                {from: '13:00', to: '15:30'},
              ],
            },
            {days: ['Tu'], open: [{from: '08:00', to: '14:00'}]},
          ],
        },
      });
      expect(services).toMatchObject([
        {name: 'Surat A', fees: [{amount: 350_000}], duration: {max: 3, unit: 'working-days'}},
        // A share of something is no sum of money.
        {name: 'Surat B', fees: [{amount: null}], duration: {max: 15, unit: 'minutes'}},
      ]);
    },
  );
});
