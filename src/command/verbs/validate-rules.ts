import type {Said} from '../../said/said.js';

/** What each code is about, in a few words, for lists that group issues by code. */
const RULES: Record<string, Said> = {
  empty: {id: 'Berkas kosong', en: 'Empty file'},
  encoding: {id: 'Bukan UTF-8', en: 'Not UTF-8'},
  binary: {id: 'Bukan berkas teks', en: 'Not a text file'},
  html: {id: 'Halaman web, bukan katalog', en: 'A web page, not a catalog'},
  'not-json': {id: 'Bukan JSON yang utuh', en: 'Not whole JSON'},
  'not-a-catalog': {id: 'Bukan katalog MPP', en: 'Not an MPP catalog'},
  'newer-version': {id: 'Versi yang lebih baru', en: 'A newer version'},
  depth: {id: 'Terlalu dalam bersarang', en: 'Nested too deep'},
  'nothing-left': {id: 'Tidak ada yang dapat ditampilkan', en: 'Nothing can be shown'},
  missing: {id: 'Isian wajib tidak ada', en: 'A field is missing'},
  invalid: {id: 'Isian tidak sesuai', en: 'A field does not fit'},
  duplicate: {id: 'Pengenal dipakai dua kali', en: 'An identifier used twice'},
  reference: {id: 'Menunjuk catatan yang tidak ada', en: 'Refers to no record'},
  'unknown-standard': {id: 'Menunjuk layanan baku yang tidak ada', en: 'Refers to no standard'},
  'unknown-mall': {id: 'Menunjuk MPP yang tidak ada', en: 'Refers to no mall'},
  'unknown-calendar': {id: 'Menunjuk kalender yang tidak ada', en: 'Refers to no calendar'},
  'calendar-circle': {id: 'Kalender berputar', en: 'Calendars go round in a circle'},
  'time-zone': {id: 'Zona waktu tidak dikenal', en: 'An unknown time zone'},
  'unsafe-url': {id: 'Alamat tidak dijadikan tautan', en: 'An address is made no link'},
  'hours-unknown': {id: 'Jam keliru', en: 'Hours are wrong'},
  'hours-text': {id: 'Teks jam tidak dapat dibaca', en: 'Hours as text cannot be read'},
  'hours-schedule': {id: 'Jadwal tidak dapat dibaca', en: 'A schedule cannot be read'},
  'repeated-key': {id: 'Kunci ditulis dua kali', en: 'A key stands twice'},
  'unknown-key': {id: 'Kunci tidak dikenal', en: 'An unknown key'},
  'language-tag': {id: 'Tanda bahasa tidak dikenal', en: 'An unknown language tag'},
  'agency-nowhere': {id: 'Instansi tanpa gerai', en: 'An agency in no mall'},
  'notice-ended': {id: 'Pengumuman sudah berakhir', en: 'A notice that is over'},
  'calendar-ends': {id: 'Kalender segera berakhir', en: 'A calendar ends soon'},
  'calendar-ended': {id: 'Kalender sudah berakhir', en: 'A calendar that is over'},
  'browser-bytes': {id: 'Terlalu besar untuk peramban', en: 'Too large for browsers'},
  'browser-records': {
    id: 'Terlalu banyak catatan untuk peramban',
    en: 'Too many records for browsers',
  },
};

/** What a code is about; a code that is not in the table speaks for itself. */
export const ruleOf = (code: string): Said => RULES[code] ?? {id: code, en: code};
