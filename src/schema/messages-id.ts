import type {Messages} from './messages.js';

/** What editors are told, in Indonesian. */
export const indonesian: Messages = {
  expected: {
    text: 'teks paling panjang 50.000 karakter',
    words: 'teks, atau teks per bahasa seperti {"id": "Kartu Keluarga", "en": "Family card"}',
    name: 'nama yang tidak kosong',
    object: 'objek {…}',
    list: 'daftar […]',
    boolean: 'true atau false',
    amount: 'angka mulai 0, tanpa tanda kutip',
    latitude: 'garis lintang −90 sampai 90, misalnya -8.2192',
    longitude: 'garis bujur −180 sampai 180, misalnya 114.3691',
    satisfaction: 'nilai IKM 25 sampai 100, misalnya 88.79',
    mark: 'nilai unsur 1 sampai 4, misalnya 3.52',
    count: 'bilangan bulat mulai 0, tanpa tanda kutip dan tanpa titik ribuan, misalnya 350000',
    id: 'pengenal 1–200 karakter tanpa spasi di tepi, misalnya "ktp-el-baru"',
    url: 'alamat web paling panjang 2.000 karakter, misalnya "https://contoh.go.id/layanan"',
    date: 'tanggal yang ada, berbentuk TTTT-BB-HH, misalnya "2026-11-21"',
    'loose-date': 'tahun, bulan, atau tanggal, misalnya "2026", "2026-11", atau "2026-11-21"',
    instant: 'waktu dengan zona, misalnya "2026-11-21T08:00:00+07:00"',
    'date-or-instant':
      'tanggal seperti "2026-11-21" atau waktu seperti "2026-11-21T08:00:00+07:00"',
    clock: 'jam 00:00–23:59 berbentuk JJ:MM, misalnya "08:00"',
    'late-clock': 'jam 00:00–48:00 berbentuk JJ:MM, misalnya "15:30"',
    hours: 'jadwal {"weekly": […]} atau teks opening_hours',
    'holiday-rule': '"closed", "open", atau daftar jam [{"from": "08:00", "to": "12:00"}]',
    nine: 'sembilan nilai, satu untuk setiap unsur',
  },
  kinds: {
    missing: 'tidak ada',
    null: 'kosong (null)',
    string: 'berisi teks yang tidak sesuai',
    number: 'berisi angka',
    boolean: 'berisi true/false',
    array: 'berisi daftar […]',
    object: 'berisi objek {…}',
  },
  sentences: {
    'not-json': () =>
      'Isi berkas bukan JSON yang utuh: mungkin terpotong saat diunduh atau ada tanda baca yang keliru. Periksa berkas katalog lalu unggah ulang.',
    html: () =>
      'Alamat itu menjawab dengan halaman web (HTML), bukan katalog JSON. Periksa alamat di atribut src.',
    'not-a-catalog': () =>
      'Dokumen ini bukan katalog MPP. Baris pertamanya seharusnya "schema": "mpp-catalog/1".',
    'newer-version': () =>
      'Katalog ini dibuat untuk versi yang lebih baru. Perbarui mpp-elements di halaman ini.',
    bytes: (_, most) => `Katalog lebih besar dari ${most} byte. Pecah menjadi satu berkas per MPP.`,
    depth: (place, most) =>
      `Data di ${place} bersarang lebih dari ${most} tingkat. Katalog tidak memerlukan sedalam itu; periksa alat yang membuatnya.`,
    records: (_, most) =>
      `Katalog berisi lebih dari ${most} catatan. Pecah menjadi beberapa berkas.`,
    'nothing-left': (place) =>
      `Semua isi ${place} keliru sehingga tidak ada yang dapat ditampilkan. Perbaiki mulai dari masalah pertama di daftar ini.`,
    duplicate: (place, id) =>
      `Pengenal "${id}" di ${place} sudah dipakai catatan lain; yang ini tidak ditampilkan. Beri pengenal yang berbeda.`,
    reference: (place, id, list) =>
      `${place} menunjuk "${id}", yang tidak ada di ${list} (atau keliru). Catatan ini tidak ditampilkan. Samakan pengenalnya atau tambahkan catatannya.`,
    'unknown-standard': (place, id, fields) =>
      `${place} menunjuk layanan baku "${id}", yang tidak dikenal (atau keliru di /standards), sehingga ${fields} tidak terisi. Catatan ini tidak ditampilkan. Tulis ${fields} di sini, atau samakan pengenalnya.`,
    'unknown-mall': (place, id) =>
      `${place} menunjuk MPP "${id}", yang tidak ada di /malls (atau keliru). Penawaran ini diabaikan. Samakan pengenalnya.`,
    'unknown-calendar': (place, id) =>
      `${place} menunjuk kalender "${id}", yang tidak ada di /calendars (atau keliru). Jam gedung dianggap tidak diketahui sampai ini diperbaiki.`,
    'calendar-circle': (place, id) =>
      `${place} menunjuk kalender "${id}", dan rantai "extends" dari sana berputar tanpa ujung. Kalender ini tidak dipakai, dan jam gedung yang mengikutinya dianggap tidak diketahui. Hapus salah satu "extends".`,
    'time-zone': (place) =>
      `${place} bukan zona waktu yang dikenal. Tulis "Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "WIB", "WITA", atau "WIT"; sebelum diperbaiki, jamnya dianggap tidak diketahui.`,
    'unsafe-url': (place) =>
      `${place} tidak dijadikan tautan: alamat harus diawali https:// atau http:// dan tanpa nama pengguna.`,
    'hours-unknown': (place) =>
      `Jam di ${place} keliru, jadi ditampilkan sebagai "tidak diketahui".`,
    more: (_, more) => `Masih ada ${more} masalah lain yang tidak disebut satu per satu.`,
  },
  failures: {
    network:
      'Katalog tidak dapat diambil. Buka alamatnya di peramban; situs lain harus mengizinkannya (CORS).',
    timeout:
      'Server terlalu lambat. Kompres katalog (gzip) atau pecah menjadi satu berkas per MPP.',
    http: 'Server tidak memberikan katalog. Periksa alamat di atribut src dan izin baca berkasnya.',
    html: 'Server menjawab dengan halaman web. Periksa alamat di atribut src.',
    'too-large': 'Katalog terlalu besar. Pecah menjadi satu berkas per MPP.',
    'bad-address': 'Atribut src harus berisi alamat http:// atau https:// tanpa nama pengguna.',
  },
  consequences: {
    document: 'Katalog tidak dapat ditampilkan sampai ini diperbaiki.',
    record: 'Catatan ini tidak ditampilkan sampai diperbaiki.',
    field: 'Bagian ini tidak ditampilkan sampai diperbaiki.',
  },
  shouldBe: 'seharusnya',
};
