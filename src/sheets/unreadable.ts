import type {Said} from '../said/said.js';

/** An input that is no table at all: one sentence, what it is and what to do. */
export class Unreadable extends Error {
  constructor(readonly said: Said) {
    super(said.en);
    this.name = 'Unreadable';
  }
}

const SAVE = {
  id: 'Buka berkas itu di Excel atau LibreOffice, lalu simpan sebagai "Buku Kerja Excel (.xlsx)".',
  en: 'Open it in Excel or LibreOffice and save it as "Excel workbook (.xlsx)".',
};

/** What an input may turn out to be, as the words that say so. */
const KINDS = {
  empty: [
    'kosong (0 bita). Periksa apakah pengirimannya selesai, lalu kirim ulang berkasnya.',
    'is empty (0 bytes). Check that it was sent in full, and send it again.',
  ],
  blank: [
    'tidak berisi satu sel pun yang terisi. Isi tabel layanan dahulu, misalnya pada templat dari "mpp-catalog template".',
    'has no filled cell at all. Fill in the table of services first, for example in the workbook of "mpp-catalog template".',
  ],
  page: [
    `adalah halaman web (HTML) yang diberi nama lain, bukan lembar kerja. ${SAVE.id}`,
    `is a web page (HTML) under another name, not a workbook. ${SAVE.en}`,
  ],
  xml: [
    `adalah berkas XML, bukan lembar kerja yang dapat dibaca. ${SAVE.id}`,
    `is an XML file, not a workbook that can be read. ${SAVE.en}`,
  ],
  truncated: [
    'tidak utuh: akhir berkasnya hilang. Salin atau kirim ulang berkas aslinya.',
    'is not complete: its end is missing. Copy or send the original file again.',
  ],
  locked: [
    'dikunci dengan kata sandi. Simpan salinannya tanpa kata sandi, lalu coba lagi.',
    'is locked with a password. Save a copy without a password and try again.',
  ],
  damaged: [
    `rusak sehingga isinya tidak dapat dibaca. ${SAVE.id}`,
    `is damaged, and what it holds cannot be read. ${SAVE.en}`,
  ],
  pdf: [
    'adalah dokumen PDF, bukan lembar kerja. Minta berkas Excel aslinya, atau salin tabelnya ke lembar kerja.',
    'is a PDF document, not a workbook. Ask for the Excel file it came from, or copy the table into a workbook.',
  ],
  picture: [
    'adalah gambar, bukan lembar kerja. Ketik tabelnya ke lembar kerja.',
    'is a picture, not a workbook. Type the table into a workbook.',
  ],
  document: [
    'adalah dokumen pengolah kata atau presentasi, bukan lembar kerja. Salin tabelnya ke lembar kerja Excel.',
    'is a text document or a presentation, not a workbook. Copy the table into an Excel workbook.',
  ],
  archive: [
    'adalah berkas arsip (zip), bukan lembar kerja. Buka arsip itu dan berikan berkas Excel atau CSV di dalamnya.',
    'is an archive (zip), not a workbook. Unpack it and give the Excel or CSV file inside.',
  ],
  json: [
    'adalah berkas JSON, bukan lembar kerja. Berkas katalog diperiksa dengan "mpp-catalog validate".',
    'is a JSON file, not a workbook. A catalog is checked with "mpp-catalog validate".',
  ],
  binary: [
    'bukan lembar kerja dan bukan teks. Berikan berkas .xlsx, .xls, .ods, atau .csv.',
    'is neither a workbook nor text. Give a .xlsx, .xls, .ods or .csv file.',
  ],
  encoding: [
    'ditulis dengan penyandian huruf yang tidak dikenal. Simpan ulang sebagai "CSV UTF-8" atau .xlsx.',
    'is written in a text encoding that is not known. Save it again as "CSV UTF-8" or .xlsx.',
  ],
  huge: [
    'menjadi terlalu besar bila dibuka. Hapus baris, gambar, dan lembar yang tidak perlu, atau pecah menjadi beberapa berkas, misalnya satu untuk setiap MPP.',
    'becomes too large when it is opened. Take out rows, pictures and sheets that are not needed, or split it, for example into one file for each mall.',
  ],
} as const satisfies Record<string, readonly [id: string, en: string]>;

/** Why an input cannot be read at all. */
export type Unreadability = keyof typeof KINDS;

export const unreadable = (file: string, kind: Unreadability): Unreadable =>
  new Unreadable({
    id: `Berkas "${file}" ${KINDS[kind][0]}`,
    en: `The file "${file}" ${KINDS[kind][1]}`,
  });

export const quoteLeftOpen = (file: string, line: number): Unreadable =>
  new Unreadable({
    id: `Berkas "${file}": tanda kutip (") yang dibuka pada baris ${line} tidak pernah ditutup, jadi batas kolomnya tidak dapat diketahui. Tutup tanda kutip itu, atau simpan ulang sebagai .xlsx.`,
    en: `The file "${file}": the quotation mark (") opened on line ${line} is never closed, so where its columns end cannot be known. Close it, or save the file again as .xlsx.`,
  });
