import type {Said} from '../said/said.js';

export type Severity = 'error' | 'warning' | 'info';

type Saying = readonly [severity: Severity, id: string, en: string];

/** What may be wrong in a sheet. `{value}` is what stands in the cell, `{column}` its heading, `{more}` what goes with it. */
const SAYINGS = {
  'service-missing': [
    'error',
    'Nama layanan kosong, jadi baris ini tidak dimasukkan. Tulis nama layanannya, atau hapus baris ini.',
    'The name of the service is empty, so the row was left out. Write the name, or delete the row.',
  ],
  'agency-missing': [
    'error',
    'Instansi penyelenggara layanan "{value}" tidak disebut, jadi baris ini tidak dimasukkan. Tulis nama instansinya pada baris ini.',
    'The agency of the service "{value}" is not named, so the row was left out. Write its name in this row.',
  ],
  'agency-unnamed': [
    'error',
    'Nama instansi kosong, jadi baris ini tidak dimasukkan. Tulis nama instansinya.',
    'The name of the agency is empty, so the row was left out. Write its name.',
  ],
  'agency-filled': [
    'info',
    'Kolom "{column}" kosong pada {value} baris, dan dibaca sebagai instansi pada baris di atasnya. Bila bukan, tulis instansinya di setiap baris.',
    'The column "{column}" is empty in {value} rows, which were read as of the agency above. If they are not, write the agency in every row.',
  ],
  'agency-unknown-code': [
    'warning',
    'Kode instansi "{value}" tidak ada di daftar instansi; kode itu dipakai sebagai nama. Tambahkan instansinya, atau tulis kode yang ada.',
    'There is no agency with the code "{value}"; the code is used as its name. Add the agency, or write a code that is listed.',
  ],
  'agency-kind': [
    'info',
    'Jenis instansi "{value}" tidak diketahui dan dianggap perangkat daerah. Tulis jenisnya pada kolom Jenis, misalnya Vertikal atau BUMN.',
    'What kind of agency "{value}" is, is not known; it is taken for one of the region. Write its kind, such as Vertikal or BUMN.',
  ],
  'agency-spelling': [
    'info',
    '"{value}" dibaca sebagai instansi yang sama dengan "{more}". Bila bukan, bedakan namanya.',
    '"{value}" was read as the same agency as "{more}". If it is not, give them different names.',
  ],
  'agency-without-service': [
    'info',
    'Instansi "{value}" belum mempunyai layanan; instansinya tetap dimasukkan.',
    'The agency "{value}" has no service; it stays in the catalog.',
  ],
  'duplicate-service': [
    'warning',
    'Layanan "{value}" sudah ada pada baris {more} dengan isi yang sama, jadi baris ini tidak dimasukkan lagi. Hapus salah satunya.',
    'The service "{value}" already stands in row {more} with the same content, and was not taken again. Delete one of them.',
  ],
  'duplicate-differs': [
    'warning',
    'Layanan "{value}" sudah ada pada baris {more} dengan isi lain. Keduanya dimasukkan; hapus yang keliru, atau bedakan namanya.',
    'The service "{value}" already stands in row {more} with other content. Both were taken; delete the wrong one, or give them different names.',
  ],
  ditto: [
    'warning',
    '"{value}" dibaca sebagai sama dengan baris di atasnya. Periksa, lalu tulis isinya secara lengkap.',
    '"{value}" was read as the same as the row above. Check it, and write it out.',
  ],
  'fee-missing': [
    'warning',
    'Biaya kosong, jadi biaya layanan ini tidak diketahui. Tulis angkanya, misalnya 30000, atau "Gratis".',
    'The fee is empty, so it is not known. Write the amount, such as 30000, or "Gratis".',
  ],
  'fee-unclear': [
    'warning',
    'Biaya "{value}" tidak jelas, jadi dicatat tidak diketahui. Tulis angkanya, misalnya 30000, atau "Gratis".',
    'The fee "{value}" is not clear and was kept as unknown. Write the amount, such as 30000, or "Gratis".',
  ],
  'fee-formula': [
    'warning',
    'Biaya ini hasil rumus ("{value}"), dan rumus tidak dihitung di sini, jadi biayanya dicatat tidak diketahui. Tulis angkanya.',
    'This fee comes from a formula ("{value}"), and formulas are not calculated here, so it was kept as unknown. Write the amount.',
  ],
  'fee-date': [
    'warning',
    'Biaya "{value}" menjadi tanggal atau jam di Excel, jadi dicatat tidak diketahui. Ubah format sel menjadi angka, lalu tulis ulang biayanya.',
    'Excel turned this fee into a date or time ("{value}"), so it was kept as unknown. Format the cell as a number and write the fee again.',
  ],
  'fee-small': [
    'warning',
    'Biaya "{value}" terlalu kecil untuk rupiah; mungkin angka nolnya hilang. Biayanya dicatat tidak diketahui. Tulis lengkap, misalnya 350000.',
    'The fee "{value}" is too small for rupiah; its zeros may be lost. It was kept as unknown. Write it in full, such as 350000.',
  ],
  'fee-by-rule': [
    'info',
    'Biaya "{value}" hanya menyebut peraturannya. Tulis juga angkanya, misalnya "Rp30.000 (PP 76/2020)".',
    'The fee "{value}" names only the rule. Write the amount too, such as "Rp30.000 (PP 76/2020)".',
  ],
  'fee-conflict': [
    'warning',
    'Biaya {value} tidak cocok dengan keterangannya "{more}", jadi dicatat tidak diketahui. Samakan keduanya.',
    'The fee {value} does not agree with its note "{more}", so it was kept as unknown. Make them agree.',
  ],
  'duration-missing': [
    'warning',
    'Waktu penyelesaian kosong, jadi tidak diketahui. Tulis misalnya "3 hari kerja" atau "15 menit".',
    'How long it takes is empty, so it is not known. Write for example "3 hari kerja" or "15 menit".',
  ],
  'duration-unclear': [
    'warning',
    'Waktu "{value}" tidak menyebut lama yang jelas; kata-katanya disimpan. Tulis angka dan satuannya, misalnya "1-3 hari kerja".',
    '"{value}" does not tell how long it takes; its words were kept. Write a number and a unit, such as "1-3 hari kerja".',
  ],
  'duration-date': [
    'warning',
    'Waktu ini menjadi tanggal di Excel ("{value}"), mungkin dari tulisan seperti 1-3. Ubah format sel menjadi teks, lalu tulis misalnya "1-3 hari kerja".',
    'Excel turned this into a date ("{value}"), perhaps from something like 1-3. Format the cell as text and write for example "1-3 hari kerja".',
  ],
  'duration-time': [
    'info',
    'Waktu ini menjadi jam di Excel ("{value}") dan dibaca sebagai menit. Tulis sebagai teks, misalnya "15 menit".',
    'Excel turned this into a time of day ("{value}"), which was read as minutes. Write it as text, such as "15 menit".',
  ],
  'duration-words': [
    'info',
    'Waktu "{value}" disimpan dengan kata-katanya; layanan ini tidak dapat diurutkan menurut lamanya.',
    '"{value}" was kept in its words; the service cannot be sorted by how long it takes.',
  ],
  'requirements-missing': [
    'info',
    'Persyaratan kosong. Tulis satu syarat per baris, atau pisahkan dengan titik koma.',
    'The requirements are empty. Write one a line, or part them with semicolons.',
  ],
  'hours-missing': [
    'warning',
    'Jam layanan "{more}" belum diisi, jadi tidak diketahui. Tulis hari dan jamnya, misalnya "Senin-Kamis 08.00-15.00; Jumat 08.00-11.30".',
    'The hours of "{more}" are not filled in, so they are not known. Write days and times, such as "Senin-Kamis 08.00-15.00; Jumat 08.00-11.30".',
  ],
  'hours-unclear': [
    'warning',
    '{more}',
    'The hours "{value}" are not clear and are shown as unknown with these words. Write days and times, such as "Senin-Jumat 08.00-15.00".',
  ],
  'invalid-time': [
    'error',
    '{more}',
    'There is no such time as in "{value}", or it closes before it opens; the hours are shown as unknown. Write for example "Senin-Jumat 08.00-15.00".',
  ],
  'season-unclear': [
    'warning',
    'Jam masa khusus "{value}" tidak mempunyai tanggal mulai dan selesai yang jelas, jadi tidak dipakai dan tidak dicampur dengan jam biasa. Isi "Berlaku mulai" dan "Berlaku sampai", misalnya 19 Februari 2026.',
    'The hours of a time of the year "{value}" have no clear first and last day, so they are neither used nor mixed with the usual hours. Write both days, such as 19 February 2026.',
  ],
  'zone-conflict': [
    'warning',
    'Jam "{value}" memakai zona waktu lain daripada MPP-nya ({more}), jadi dicatat tidak diketahui. Periksa, lalu tulis tanpa nama zona.',
    'The hours "{value}" name another time zone than that of the mall ({more}), and were kept as unknown. Check them, and leave the zone out.',
  ],
  'counter-date': [
    'warning',
    'Nomor loket ini menjadi tanggal di Excel ("{value}"), mungkin dari tulisan seperti 1-4. Ubah format sel menjadi teks, lalu tulis ulang.',
    'Excel turned this counter into a date ("{value}"), perhaps from something like 1-4. Format the cell as text and write it again.',
  ],
  'quota-unclear': [
    'warning',
    'Kuota "{value}" tidak jelas. Tulis angkanya saja, misalnya 50, atau "tidak dibatasi".',
    'The quota "{value}" is not clear. Write the number alone, such as 50, or "tidak dibatasi".',
  ],
  'channel-unclear': [
    'warning',
    'Saluran "{value}" tidak dikenal. Tulis loket, daring, keliling, atau mandiri, dipisah koma.',
    'The channel "{value}" is not known. Write loket (counter), daring (online), keliling (mobile) or mandiri (self-service), parted by commas.',
  ],
  'phone-damaged': [
    'warning',
    'Nomor "{value}" tidak lengkap atau bukan nomor telepon. Ubah format sel menjadi teks, lalu tulis ulang, misalnya 0812-3456-7890.',
    'The number "{value}" is not complete, or no phone number. Format the cell as text and write it again, such as 0812-3456-7890.',
  ],
  'email-unclear': [
    'warning',
    'Surel "{value}" bukan alamat surel. Tulis misalnya mpp@daerah.go.id.',
    '"{value}" is no e-mail address. Write for example mpp@daerah.go.id.',
  ],
  'website-unclear': [
    'warning',
    'Situs "{value}" bukan alamat situs. Tulis misalnya https://mpp.daerah.go.id.',
    '"{value}" is no web address. Write for example https://mpp.daerah.go.id.',
  ],
  'date-unclear': [
    'warning',
    'Tanggal "{value}" tidak dapat dibaca. Tulis misalnya 24 Juni 2024.',
    'The date "{value}" cannot be read. Write for example 24 Juni 2024.',
  ],
  'holiday-unclear': [
    'error',
    'Hari libur ini tidak mempunyai tanggal yang dapat dibaca, jadi tidak dimasukkan ("{value}"). Tulis tanggalnya, misalnya 17 Agustus 2026.',
    'This day off has no date that can be read, and was left out ("{value}"). Write the date, such as 17 Agustus 2026.',
  ],
  'holiday-kind': [
    'info',
    'Jenis hari libur "{value}" tidak dikenal; dianggap libur nasional. Tulis "Libur nasional", "Cuti bersama", atau "Libur daerah".',
    'The kind of day off "{value}" is not known and was taken for a national holiday. Write "Libur nasional", "Cuti bersama" or "Libur daerah".',
  ],
  'kind-unclear': [
    'warning',
    'Jenis instansi "{value}" tidak dikenal. Tulis Perangkat daerah, Provinsi, Kementerian, Lembaga, Vertikal, Peradilan, BUMN, BUMD, atau Swasta.',
    'The kind of agency "{value}" is not known. Write Perangkat daerah, Provinsi, Kementerian, Lembaga, Vertikal, Peradilan, BUMN, BUMD or Swasta.',
  ],
  'audience-unclear': [
    'warning',
    'Sasaran "{value}" tidak dikenal. Tulis warga, usaha, atau keduanya.',
    'Whom the service is for is not clear: "{value}". Write warga (citizens), usaha (businesses) or keduanya (both).',
  ],
  'state-unclear': [
    'warning',
    'Status "{value}" tidak dikenal. Tulis Diresmikan, Uji coba, Rencana, Pindah, atau Tutup sementara.',
    'The state "{value}" is not known. Write Diresmikan, Uji coba, Rencana, Pindah or Tutup sementara.',
  ],
  'region-unclear': [
    'warning',
    'Kabupaten/kota "{value}" tidak dikenal atau tidak cocok dengan kodenya. Tulis kode Kemendagri seperti 73.17 sebagai teks, dan nama seperti Kabupaten Luwu.',
    'The regency or city "{value}" is not known, or does not agree with its code. Write the code such as 73.17 as text, and the name such as Kabupaten Luwu.',
  ],
  'mall-incomplete': [
    'error',
    'MPP "{value}" belum mempunyai kabupaten/kota atau zona waktu, jadi tidak dimasukkan sebagai MPP. Tambahkan keduanya, atau jalankan dengan --region KODE.',
    'The mall "{value}" has neither a region nor a time zone, and was not made a mall. Add them, or run with --region CODE.',
  ],
  'mall-unknown': [
    'warning',
    'Berkas ini memuat beberapa MPP, dan tidak jelas lembar "{value}" milik MPP yang mana, jadi layanannya tidak ditawarkan di MPP mana pun. Beri lembar itu nama daerahnya, misalnya "Kab. Bantul", atau tambahkan kolom Nama MPP.',
    'This file has several malls, and it is not clear whose sheet "{value}" is, so its services are offered at none of them. Name the sheet after its region, such as "Kab. Bantul", or add a column Mall.',
  ],
  'mall-from-title': [
    'info',
    'MPP dan daerahnya dibaca dari judul lembar: "{value}". Periksa namanya.',
    'The mall and its region were read from the title of the sheet: "{value}". Check the name.',
  ],
  'count-mismatch': [
    'info',
    '"{column}" menyebut {value}, yang terdaftar {more}. Angka yang disebut tetap dicatat.',
    '"{column}" says {value}, and {more} are listed. The number that is said was kept.',
  ],
  'total-mismatch': [
    'info',
    'Jumlah yang tertulis ({value}) tidak sama dengan banyaknya baris layanan ({more}). Periksa apakah ada baris yang hilang.',
    'The written total ({value}) is not the number of rows of services ({more}). Check whether a row is missing.',
  ],
  'hidden-column': [
    'warning',
    'Kolom "{column}" disembunyikan, jadi isinya tidak dimasukkan. Tampilkan kolomnya bila memang untuk umum.',
    'The column "{column}" is hidden, so what it holds was left out. Show it if it is meant for the public.',
  ],
  'hidden-row': [
    'warning',
    'Baris ini disembunyikan (mungkin oleh filter), jadi tidak dimasukkan: "{value}". Tampilkan barisnya bila memang untuk umum, lalu konversi lagi.',
    'This row is hidden (perhaps by a filter), and was left out: "{value}". Show it if it is meant for the public, and convert again.',
  ],
  'hidden-sheet': [
    'warning',
    'Lembar "{value}" disembunyikan, jadi tidak dibaca. Tampilkan lembarnya bila memang untuk umum.',
    'The sheet "{value}" is hidden and was not read. Show it if it is meant for the public.',
  ],
  'sheet-without-table': [
    'info',
    'Di lembar "{value}" tidak ditemukan tabel yang dikenal, jadi lembar itu dilewati.',
    'There is no table that is known in the sheet "{value}", so it was passed over.',
  ],
  'duplicate-column': [
    'warning',
    'Ada dua kolom "{column}"; yang dipakai kolom {more}, dan isi kolom ini tidak dimasukkan (contoh isi: "{value}"). Gabungkan, atau bedakan judulnya.',
    'There are two columns "{column}"; column {more} is used, and what is in this one was left out (such as "{value}"). Join them, or head them differently.',
  ],
  'unknown-column': [
    'warning',
    'Kolom "{column}" tidak dikenal, jadi isinya tidak dimasukkan (contoh isi: "{value}"). Ganti judulnya dengan salah satu judul pada templat bila isinya perlu.',
    'The column "{column}" is not known, so what it holds was left out (for example "{value}"). Give it one of the headings of the template if it is needed.',
  ],
  'extra-cells': [
    'warning',
    'Baris ini mempunyai isi di luar judul kolom ("{value}"), yang tidak dimasukkan; mungkin isinya bergeser. Dalam CSV, apit isi yang memuat pemisah dengan tanda kutip.',
    'This row has more cells than there are headings ("{value}"), which were left out; its cells may be shifted. In CSV put quotation marks around text that holds the delimiter.',
  ],
  'scope-from-note': [
    'warning',
    'Menurut keterangannya ("{value}") layanan ini tidak dilayani penuh, dan dicatat demikian. Tulis juga pada kolom "Cakupan di MPP".',
    'By its note ("{value}") the service is not to be had in full, and it was taken down so. Write it in the column "Scope" too.',
  ],
  'remark-unclear': [
    'warning',
    'Keterangan "{value}" mungkin berarti layanan ini tidak selalu ada. Keterangannya disimpan; bila memang begitu, tulis pada kolom "Cakupan di MPP".',
    'The note "{value}" may mean that the service is not always to be had. The note is kept; if it does, write it in the column "Scope".',
  ],
  'unread-row': [
    'warning',
    'Baris ini tidak dipahami, jadi tidak dimasukkan: "{value}". Periksa apakah letak kolomnya benar.',
    'This row was not understood and was left out: "{value}". Check that its columns are in place.',
  ],
  'cell-error': [
    'warning',
    'Sel ini berisi galat Excel ("{value}"). Perbaiki rumusnya, atau tulis nilainya.',
    'This cell holds an error of Excel ("{value}"). Mend the formula, or write the value.',
  ],
  'formula-text': [
    'warning',
    'Isi ini tampak seperti rumus dan disimpan sebagai teks biasa: "{value}". Tulis teksnya saja.',
    'This looks like a formula and was kept as plain text: "{value}". Write the text alone.',
  ],
  'formula-shown': [
    'warning',
    'Isi ini hasil rumus; yang dibaca hasil yang tersimpan, "{value}". Periksa, atau tulis nilainya.',
    'This is the result of a formula; what was stored, "{value}", was read. Check it, or write the value.',
  ],
  'formula-empty': [
    'warning',
    'Sel ini berisi rumus tanpa hasil tersimpan, dan rumus tidak dihitung di sini. Tulis nilainya.',
    'This cell holds a formula without a stored result, and formulas are not calculated here. Write the value.',
  ],
  'requirement-orphan': [
    'error',
    'Syarat ini untuk layanan "{value}" yang tidak ada di daftar layanan, jadi tidak dimasukkan. Samakan nama layanannya.',
    'This requirement is for the service "{value}", which is not listed, and was left out. Make the names agree.',
  ],
  encoding: [
    'warning',
    'Huruf pada "{value}" sudah rusak sebelum berkas ini dibaca. Simpan ulang dari sumbernya sebagai "CSV UTF-8" atau .xlsx.',
    'Letters in "{value}" were damaged before this file was read. Save it again from its source as "CSV UTF-8" or .xlsx.',
  ],
  cut: [
    'error',
    'Lembar "{value}" terlalu panjang atau lebar, jadi hanya bagian awalnya yang dibaca. Pecah menjadi beberapa berkas.',
    'The sheet "{value}" is too long or wide, so only its beginning was read. Split it into several files.',
  ],
} as const satisfies Record<string, Saying>;

export type ProblemCode = keyof typeof SAYINGS;

export const PROBLEM_CODES = Object.keys(SAYINGS) as ProblemCode[];

export const severityOf = (code: ProblemCode): Severity => SAYINGS[code][0];

const LONGEST = 120;
const short = (text: string) =>
  (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text).replaceAll(/\s+/g, ' ');

/** The sentence about a problem, its parts filled in. */
export function sentenceOf(
  code: ProblemCode,
  parts: {value: string; column: string; more: string},
): Said {
  const [, id, en] = SAYINGS[code];
  const filled = (saying: string) =>
    saying.replaceAll(/\{(value|column|more)\}/g, (_, part: keyof typeof parts) =>
      part === 'more' ? parts.more : short(parts[part]),
    );
  return {id: filled(id), en: filled(en)};
}
