import {COLUMNS, type Column, type FieldOf, type Role} from '../convert/columns.js';
import {DAY_NAMES} from '../convert/words/hours.js';
import {AUDIENCES, CHANNELS, DAY_KINDS, KINDS, SCOPES, STATES, UNITS, ZONES} from './choices.js';

/** One column of the workbook (of a profile: one row). */
export interface Heading {
  column: Column;
  /** What to write there, in a sentence. */
  note: string;
  /** In characters. */
  width: number;
  isRequired: boolean;
  /** What the drop-down offers; absent: none. */
  choices?: Choices;
}

/** A drop-down: its words, or the codes of the agencies. With `others`, more may be typed. */
export interface Choices {
  words: readonly string[] | 'agency-codes';
  others: boolean;
}

/** One sheet of the workbook. */
export interface Sheet {
  name: string;
  role: Role;
  headings: Heading[];
}

const NARROW = 12;
const USUAL = 22;
const WIDE = 44;

const only = (words: Record<string, string>): Choices => ({
  words: Object.values(words),
  others: false,
});
const among = (words: readonly string[]): Choices => ({words, others: true});

type Asked<R extends Role> = [
  field: FieldOf<R>,
  note: string,
  more?: Partial<Pick<Heading, 'width' | 'isRequired' | 'choices'>>,
];

const must = {isRequired: true};
const narrow = {width: NARROW};
const wide = {width: WIDE};

const sheet = <R extends Role>(name: string, role: R, ...asked: Asked<R>[]): Sheet => ({
  name,
  role,
  headings: asked.map(([field, note, more]) => ({
    column: COLUMNS[role].find((column) => column.field === field)!,
    note,
    width: USUAL,
    isRequired: false,
    ...more,
  })),
});

const CODE_OF_AGENCY = 'Kode dari lembar Instansi.';
const codes: Choices = {words: 'agency-codes', others: false};
const AS_OF = 'Tanggal data ini benar.';
const SOURCE = 'Dari mana data ini: nomor surat keputusan, atau alamat situs.';

/** The sheets to fill in, in order, with the headings that `convert` reads. */
export const SHEETS = [
  sheet(
    'Profil MPP',
    'profile',
    ['mall', 'Nama resmi MPP.', must],
    ['nickname', 'Nama yang dipakai warga.'],
    ['region', 'Kabupaten atau kota penyelenggara.', must],
    ['regionCode', 'Kode wilayah Kemendagri, empat angka dengan titik.', must],
    ['province', 'Provinsi.', must],
    ['address', 'Jalan dan nomor.'],
    ['building', 'Nama gedung.'],
    ['floor', 'Lantai tempat MPP.'],
    ['village', 'Desa atau kelurahan.'],
    ['district', 'Kecamatan.'],
    ['postalCode', 'Lima angka.'],
    ['landmark', 'Dekat apa.'],
    ['timeZone', 'WIB, WITA, atau WIT.', {...must, choices: only(ZONES)}],
    ['state', 'Keadaan MPP sekarang.', {choices: only(STATES)}],
    ['opened', 'Tanggal MPP diresmikan.'],
    ['phone', 'Nomor telepon dengan kode daerah.'],
    ['whatsapp', 'Nomor WhatsApp.'],
    ['email', 'Alamat surel.'],
    ['website', 'Alamat situs, dimulai dengan https://.'],
    ['instagram', 'Akun Instagram.'],
    ['facebook', 'Alamat halaman Facebook.'],
    ['facilities', 'Fasilitas gedung, dipisah titik koma.'],
    ['complaints', 'Tempat mengadu: alamat situs, nomor, atau surel.'],
    ['agencyCount', 'Jumlah instansi menurut MPP.'],
    ['serviceCount', 'Jumlah layanan menurut MPP.'],
    ['organiser', 'Instansi yang mengelola MPP.'],
    ['latitude', 'Garis lintang letak gedung.'],
    ['longitude', 'Garis bujur letak gedung.'],
    ['asOf', AS_OF],
    ['source', SOURCE],
    ['note', 'Catatan lain.'],
  ),
  sheet(
    'Instansi',
    'agencies',
    ['agencyCode', 'Kode pendek buatan sendiri, tanpa spasi; dipakai di lembar lain.', must],
    ['agency', 'Nama resmi lengkap.', {...must, ...wide}],
    ['short', 'Nama singkat yang dikenal warga.'],
    ['kind', 'Jenis instansi.', {choices: only(KINDS)}],
    ['floor', 'Lantai loketnya.', narrow],
    ['counter', 'Nomor atau nama loketnya.', narrow],
    ['quota', 'Paling banyak berapa pemohon sehari.', narrow],
    ['phone', 'Nomor telepon.'],
    ['whatsapp', 'Nomor WhatsApp.'],
    ['email', 'Alamat surel.'],
    ['website', 'Alamat situs, dimulai dengan https://.', wide],
    ['aliases', 'Sebutan lain, dipisah titik koma.'],
    ['asOf', AS_OF],
    ['source', SOURCE],
    ['note', 'Yang perlu diketahui pengunjung sebelum datang.', wide],
  ),
  sheet(
    'Layanan',
    'services',
    ['agencyCode', CODE_OF_AGENCY, {...must, choices: codes}],
    ['service', 'Nama resmi layanan.', {...must, ...wide}],
    ['category', 'Bidang layanan.'],
    ['audience', 'Untuk siapa.', {choices: only(AUDIENCES)}],
    ['requirements', 'Satu syarat satu baris di dalam sel (Alt+Enter).', wide],
    ['steps', 'Satu langkah satu baris di dalam sel.', wide],
    ['fee', 'Rupiah dalam angka; 0 bila gratis. Kosong berarti tidak disebutkan.'],
    ['feeNote', 'Bila biayanya bukan satu angka, atau perlu penjelasan.', wide],
    ['feeBasis', 'Peraturan yang menetapkan biayanya.'],
    ['durationMin', 'Paling cepat, dalam angka.', narrow],
    ['durationMax', 'Paling lama, dalam angka.', narrow],
    ['durationUnit', 'Satuan kedua angka waktu.', {choices: only(UNITS)}],
    ['durationNote', 'Bila waktunya bukan angka, atau perlu penjelasan.'],
    ['product', 'Yang diterima pemohon.'],
    ['legalBasis', 'Peraturan, dipisah titik koma.', wide],
    [
      'channels',
      'Loket, Keliling, Mandiri, atau Daring; beberapa dipisah koma.',
      {choices: among([...Object.values(CHANNELS), 'Loket; Daring', 'Loket; Keliling'])},
    ],
    ['counter', 'Bila loketnya lain dari loket instansinya.', narrow],
    ['hours', 'Bila jamnya lain dari jam instansinya.'],
    ['quota', 'Paling banyak berapa pemohon sehari.', narrow],
    ['link', 'Alamat untuk mengajukan atau membaca, dimulai dengan https://.', wide],
    ['complaints', 'Tempat mengadu: alamat situs, nomor, atau surel.'],
    ['summary', 'Satu kalimat penjelasan.', wide],
    ['aliases', 'Sebutan yang dipakai warga, dipisah titik koma.'],
    ['lifeEvents', 'Saat hidup yang memerlukannya, dipisah titik koma.'],
    ['scope', 'Seberapa jauh dilayani di MPP ini.', {choices: only(SCOPES)}],
    ['serviceCode', 'Kode tetap buatan sendiri; kosong berarti dibuatkan.'],
    ['standard', 'Kode layanan baku nasional.'],
    ['facilities', 'Sarana dan prasarana layanan ini.'],
    ['competence', 'Kompetensi pelaksana.'],
    ['supervision', 'Pengawasan internal.'],
    ['staff', 'Jumlah pelaksana.'],
    ['guarantee', 'Jaminan pelayanan.'],
    ['safety', 'Jaminan keamanan dan keselamatan.'],
    ['evaluation', 'Evaluasi kinerja pelaksana.'],
    ['asOf', AS_OF],
    ['source', SOURCE],
    ['note', 'Catatan lain.', wide],
  ),
  sheet(
    'Jadwal',
    'hours',
    [
      'agency',
      'MPP untuk jam gedung, atau kode dari lembar Instansi.',
      {...must, choices: {words: 'agency-codes', others: true}},
    ],
    ['day', 'Satu hari satu baris.', {...must, choices: only(DAY_NAMES)}],
    ['open', 'Jam buka; tulis Tutup bila tidak ada pelayanan.', must],
    ['close', 'Jam tutup.'],
    ['breakFrom', 'Mulai istirahat; kosong bila tidak ada.'],
    ['breakTo', 'Selesai istirahat.'],
    ['season', 'Nama masa khusus; kosong untuk jam biasa.'],
    ['from', 'Hari pertama masa khusus itu.'],
    ['to', 'Hari terakhirnya.'],
  ),
  sheet(
    'Hari Libur',
    'holidays',
    ['date', 'Satu tanggal satu baris.', must],
    ['name', 'Nama hari liburnya.', {...must, ...wide}],
    ['kind', 'Jenis hari libur.', {...must, choices: only(DAY_KINDS)}],
    ['source', 'Keputusan yang menetapkannya.', wide],
  ),
];

/** Written only where a catalog tells more of its papers than their names. */
export const PAPERS = sheet(
  'Persyaratan',
  'requirements',
  ['serviceCode', 'Kode layanan dari lembar Layanan.', must],
  ['service', 'Nama layanan itu.', wide],
  ['requirement', 'Satu syarat satu baris.', {...must, ...wide}],
  ['original', 'Tulis ya bila aslinya harus ditunjukkan.', narrow],
  ['copies', 'Berapa lembar fotokopi.', narrow],
  ['when', 'Bila hanya untuk keadaan tertentu.', wide],
);
