// Words that many services hold, or that mean something here only beside others, too general to find
// anything beside strangers: of `harga iphone` nothing is left.
export const weakWords = `
surat kartu izin sertifikat dokumen berkas formulir keterangan rekomendasi informasi info data layanan
publik umum kantor dinas badan nasional indonesia negara daerah kota kabupaten provinsi desa kampung luar negeri pulau
nomor nama alamat tanda buku kode akun aplikasi masuk lupa kata sandi password foto
baru lama ganti ubah tambah hilang rusak perpanjang cetak ambil bayar beli jual sewa cek daftar buka tutup pasang kirim
ulang turun naik lapor aktif cepat kilat salah bakar baik hapus habis masa berlaku
biaya harga tarif tagihan denda cicilan kredit gratis syarat jadwal jam waktu hari bulan tahun tua
online daring digital elektronik hasil nilai uji ukur tes alat barang program asli palsu bekas
orang anak keluarga warga masyarakat perempuan calon peserta ahli karyawan pribadi petugas
rumah tanah motor mobil kendaraan air makan minum ikan ruang hotel restoran konser sekolah sehat sakit obat emas hp
dangdut lagu sinyal kue keripik sambal roti gereja kristen katolik hindu buddha agama
bantuan konsultasi klaim pusat tempat internasional certificate
perusahaan bank modal sambung mobile murah gigi cair indo wa botol tetangga liburan wisata singapura malaysia jepang korea taiwan hongkong
1 2 3 5 10 17 usia pertama sendiri tangan pesawat bali bayi darah
merah pasar truk angkot meter gaji belajar
`;
