import ExcelJS from 'exceljs';
import {describe, expect, it} from 'vitest';
import {parseCatalog} from '../../src/schema/index.js';
import {templateWorkbook} from '../../src/template/template.js';
import {aDocument, anAgency, aService} from '../schema/documents.js';

const NOW = new Date('2026-11-22T00:00:00Z');

async function opened(document?: unknown) {
  const catalog = document === undefined ? undefined : parseCatalog(document).catalog!;
  const workbook = new ExcelJS.Workbook();
  const {bytes} = await templateWorkbook(NOW, catalog);
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
}

const textsOf = (row: ExcelJS.Row) =>
  (row.values as (string | undefined)[]).slice(1).map((value) => value ?? '');

const TABLES = ['Instansi', 'Layanan', 'Jadwal', 'Hari Libur'];

describe('the workbook to fill in', () => {
  it('opens with how to fill it in, then a sheet for each thing', async () => {
    const {worksheets} = await opened();

    expect(worksheets.map(({name}) => name)).toEqual(['Petunjuk', 'Profil MPP', ...TABLES]);
    expect(worksheets[0]!.getCell('A1').text).toBe('Cara mengisi buku kerja katalog MPP');
  });

  it('keeps its headings in view', async () => {
    const workbook = await opened();

    for (const name of TABLES) {
      expect(workbook.getWorksheet(name)!.views).toMatchObject([{state: 'frozen', ySplit: 1}]);
    }
  });

  it('says at each heading what to write, with an example', async () => {
    const workbook = await opened();
    const service = workbook.getWorksheet('Layanan')!.getCell('B1');

    expect(service.text).toBe('Nama Layanan');
    expect(service.note).toBe('Nama resmi layanan.\nWajib diisi.\nContoh: Akta kelahiran');
    for (const name of TABLES) {
      workbook
        .getWorksheet(name)!
        .getRow(1)
        .eachCell((cell) => {
          expect(cell.note, cell.text).toMatch(/\nContoh: \S/);
        });
    }
  });

  it('has nothing below its headings that could be taken for data', async () => {
    const workbook = await opened();

    for (const name of TABLES) expect(workbook.getWorksheet(name)!.actualRowCount).toBe(1);
  });

  it('takes all that is typed as text, so that no program makes 8 of 08.00', async () => {
    const workbook = await opened();

    for (const name of TABLES) {
      for (const column of workbook.getWorksheet(name)!.columns) {
        expect(column.numFmt).toBe('@');
      }
    }
  });

  it('offers the codes of its own agencies', async () => {
    const workbook = await opened();
    const layanan = workbook.getWorksheet('Layanan')!;

    expect(layanan.getCell('A2').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['Instansi!$A$2:$A$1000'],
    });
    expect(workbook.getWorksheet('Jadwal')!.getCell('B2').dataValidation.formulae).toEqual([
      '"Senin,Selasa,Rabu,Kamis,Jumat,Sabtu,Minggu"',
    ]);
  });
});

describe('the workbook of a catalog', () => {
  it('has a row for each agency and service', async () => {
    const workbook = await opened(aDocument());

    expect(textsOf(workbook.getWorksheet('Instansi')!.getRow(2)).slice(0, 4)).toEqual([
      'dukcapil',
      'Dinas Kependudukan dan Pencatatan Sipil',
      'Disdukcapil',
      'Perangkat daerah',
    ]);
    expect(textsOf(workbook.getWorksheet('Layanan')!.getRow(4)).slice(0, 2)).toEqual([
      'imigrasi',
      'Paspor',
    ]);
  });

  it('has no formula, whatever the texts begin with', async () => {
    const names = ['=1+1', '+62', '-5', '@SUM(A1)', '=HYPERLINK("https://contoh.example","x")'];
    const services = names.map((name, index) => aService({id: `s-${index}`, name}));
    const workbook = await opened(aDocument({services, agencies: [anAgency({name: '=A1'})]}));
    const layanan = workbook.getWorksheet('Layanan')!;

    names.forEach((name, index) => {
      const cell = layanan.getCell(index + 2, 2);
      expect(cell.type).toBe(ExcelJS.ValueType.String);
      expect(cell.value).toBe(name);
    });
    expect(workbook.getWorksheet('Instansi')!.getCell('B2').type).toBe(ExcelJS.ValueType.String);
  });

  it('leaves out what a service has from its national standard, which convert puts back', async () => {
    const services = [aService({id: 'x', standard: 'akta-lahir', requirements: undefined})];
    const workbook = await opened(aDocument({services}));
    const layanan = workbook.getWorksheet('Layanan')!;
    const headings = textsOf(layanan.getRow(1));

    expect(layanan.getCell(2, headings.indexOf('Persyaratan') + 1).value).toBeNull();
  });
});
