import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {MAX_WORD} from '../../src/search/fold.js';
import {irregulars, roots} from '../../src/search/indonesian/roots.js';
import {stem} from '../../src/search/indonesian/stem.js';

const stems = (words: string) => new Set(words.split(' ').map(stem));

describe('one word in all its forms is one', () => {
  it.each([
    // The consonant that me- and pe- swallow.
    'kirim mengirim pengiriman dikirim kiriman kirimkan',
    'pakai memakai pemakaian dipakai makai',
    'sewa menyewa penyewaan disewa persewaan nyewa',
    'tulis menulis penulisan tertulis tulisan nulis',
    // Two prefixes.
    'perpanjang memperpanjang perpanjangan diperpanjang perpanjangin',
    'perbaiki memperbaiki perbaikan diperbaiki',
    'perbarui memperbarui pembaruan diperbarui',
    'berhenti pemberhentian memberhentikan diberhentikan',
    'lambat terlambat keterlambatan',
    // What a person does, what is done, what comes of it.
    'daftar mendaftar pendaftaran mendaftarkan didaftarkan terdaftar pendaftar ndaftar daftarin',
    'lapor laporan pelaporan melapor melaporkan pelapor dilaporkan',
    'adu pengaduan aduan mengadu pengadu adukan',
    'bayar pembayaran membayar mbayar bayarin dibayarkan bayarkan',
    'kerja pekerja bekerja pekerjaan dikerjakan',
    'usaha berusaha pengusaha',
    'ubah perubahan mengubah merubah rubah diubah berubah',
    'cek pengecekan mengecek ngecek dicek',
    'sah pengesahan mengesahkan disahkan',
    'susu menyusui',
    // Everyday speech.
    'urus ngurus mengurus pengurusan urusin diurus pengurus ngurusin',
    'cari nyari mencari pencarian dicari',
    'ambil ngambil mengambil pengambilan ambilkan',
    'cetak nyetak mencetak pencetakan dicetak nyetakin',
    'hilang kehilangan ngilangin ilang menghilangkan',
    'nikah menikah pernikahan nikahin dinikahkan',
    'pasang pemasangan masang memasang terpasang pasangin',
    'bikin bikinin dibikin bikinkan',
    // Loan words.
    'legal legalisir dilegalisir legalisasi melegalisir pelegalan dilegalisasi',
    'aktif aktivasi mengaktifkan reaktivasi pengaktifan diaktifkan ngaktifkeun ngaktifake',
    'sertifikat sertifikasi menyertifikatkan',
    'verifikasi memverifikasi diverifikasi',
    // Clitics.
    'surat menyurat suratnya suratmu suratku suratlah',
    'izin perizinan izinnya diizinkan berizin',
    'anak anaknya anakku',
    // Offices and laws.
    'penduduk kependudukan',
    'tenagakerja ketenagakerjaan',
    'menteri kementerian',
    'camat kecamatan',
    'polisi kepolisian',
    'imigrasi keimigrasian',
    'tani petani pertanian',
    'pensiun pensiunan',
    'milik kepemilikan pemilik memiliki',
    'setuju persetujuan menyetujui disetujui',
    'sedia penyediaan menyediakan tersedia ketersediaan',
    'kendaraan berkendara pengendara',
    'keterangan menerangkan',
    'layanan pelayanan melayani dilayani',
    // No list holds these roots.
    'sembelih menyembelih penyembelihan disembelihkan',
    'vokasi memvokasi divokasikan',
  ])('%s', (forms) => {
    expect([...stems(forms)]).toHaveLength(1);
  });
});

describe('different words stay different', () => {
  it.each([
    'usaha perusahaan',
    'luar keluar keluarga kelurahan',
    'tinggal meninggal tinggi',
    'adil pengadilan',
    'pasang pasangan',
    'angkat berangkat perangkat',
    'terbit terbang',
    'duduk penduduk',
    'panjang perpanjang',
    'baru perbarui',
    'baik perbaikan',
    'cari cair',
    'tera terang',
    'data perdata',
    'diri mendirikan',
    'desa desain',
    'jalan perjalanan',
    'kuning kuningan',
    'selat selatan',
    'terang penerangan',
    'hasil penghasilan',
    'orang perorangan',
    'rawat perawat',
    'polis polisi',
    'ikan diberikan',
    'kemudi kemudian',
    'masa masalah',
    'ada pengadaan',
    'beri berita',
    'sehat sehati',
    'passport pass',
    'tax taxi',
  ])('%s', (words) => {
    expect(stems(words).size).toBe(words.split(' ').length);
  });
});

describe('a word that only looks affixed is left whole', () => {
  it.each(
    (
      'sim ktp pelat penting dinas berkas beras selesai seni sekolah perempuan bersama kepala tanpa ' +
      'diskon pensil motor meterai merek nelayan lingkungan iuran digital disabilitas dispensasi ' +
      'makan bulan jalan badan buku jumlah wilayah apakah mental terminal ' +
      'passport marriage license extension renewal health registration 2026 f102'
    ).split(' '),
  )('%s', (word) => {
    expect(stem(word)).toBe(word);
  });
});

describe('whatever is typed', () => {
  it('leaves a listed root as it is', () => {
    const listed = [...roots.split(' '), ...irregulars.map((line) => line.split(' ')[0]!)];
    expect(listed.filter((root) => stem(root) !== root)).toEqual([]);
  });

  it('yields a stem of at least two letters that is at most one letter longer', () => {
    const affix = fc.constantFrom(
      ...'me mem men meng meny memper di ke ber ter se pe peng kan an i nya lah ng ny n m'.split(
        ' ',
      ),
    );
    const letters = fc.stringMatching(/^[a-z]{0,8}$/);
    const word = fc
      .tuple(affix, affix, letters, affix, affix)
      .map((parts) => parts.join('').slice(0, MAX_WORD));

    fc.assert(
      fc.property(fc.oneof(word, letters, fc.string()), (word) => {
        const length = stem(word).length;
        expect(length).toBeLessThanOrEqual(word.length + 1);
        // `kkku` is `kk`.
        expect(length).toBeGreaterThanOrEqual(Math.min(word.length, 2));
      }),
      {numRuns: 20_000},
    );
  });

  it('names of things that every object has are words like others', () => {
    for (const word of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
      expect(stem(word)).toBe(word);
  });

  it.each(['me', 'mem', 'n', 'ke', 'an', 'nya', 'mengkememperdi'])(
    'takes no time over a word of nothing but %s',
    (part) => {
      const word = part.repeat(MAX_WORD).slice(0, MAX_WORD);
      const start = performance.now();
      for (let round = 0; round < 1000; round++) stem(word);
      expect(performance.now() - start).toBeLessThan(500);
    },
  );
});
