/** The sheet that tells how to fill in the others; its name is one that `convert` passes over. */
export const GUIDE = {
  name: 'Petunjuk',
  lines: [
    'Cara mengisi buku kerja katalog MPP',
    '1. Isilah lembar Profil MPP, Instansi, Layanan, dan Jadwal. Lembar Hari Libur boleh kosong.',
    '2. Satu baris untuk satu instansi, satu layanan, atau satu hari. Judul kolom jangan diubah.',
    '3. Arahkan kursor ke judul kolom: di situ ada penjelasan dan contohnya.',
    '4. Judul berwarna gelap wajib diisi. Yang lain boleh kosong: kosong berarti "tidak disebutkan".',
    '5. Layanan gratis: tulis 0 atau Gratis pada biaya. Jangan dikosongkan.',
    '6. Beberapa syarat: satu syarat satu baris di dalam sel (Alt+Enter di Excel, Ctrl+Enter di LibreOffice).',
    '7. Jam ditulis 08.00 atau 08:00. Hari tanpa pelayanan: tulis Tutup di kolom Buka, atau jangan tulis harinya.',
    '8. Semua sel berformat teks, supaya 08.00, 350.000, dan 73.17 tidak diubah sendiri oleh program.',
    '9. Simpan sebagai .xlsx (atau .ods), lalu jalankan: mpp-catalog convert NAMA-BERKAS.xlsx -o katalog.json',
    '10. Bacalah laporannya. Setiap baris yang keliru disebut lembar, baris, dan kolomnya.',
  ],
};
