// Words that many services hold, or that mean something here only beside others, too general to find
// anything beside strangers: of `harga iphone` nothing is left.
export const weakWords = `
agama ahli air aktif akun alamat alat ambil amerika anak angkot aplikasi arab asli australia badan
baik bakar bali bank bantuan barang baru bayar bayi bekas belajar belanda beli berkas berlaku
biaya botol buddha buka buku bulan cair calon cek cepat cetak cicilan daerah daftar dangdut darah
daring data denda desa digital dinas dokumen elektronik emas foto gaji ganti gereja gigi
gratis habis hapus harga hari hasil hilang hindu hongkong hotel hp ikan indo indonesia info
informasi internasional izin jadwal jam jepang jerman jual kabupaten kampung kantor kartu karyawan
kata katolik keluarga kendaraan keripik kerupuk keterangan kilat kirim klaim kode konser
konsultasi korea kota kredit kristen kue lagu lama lapor layanan liburan luar lupa makan malaysia
masa masuk masyarakat merah meter minum mobil mobile modal motor murah naik nama nasional negara
negeri nilai nomor obat ojol online orang palsu pasang pasar password perempuan perpanjang pertama
perusahaan pesawat peserta petugas pribadi program provinsi publik pulau pusat rekomendasi
restoran roti ruang rumah rusak sakit salah sambal sambung sandi sehat sekolah sendiri sertifikat
sewa singapura sinyal sosial surat syarat tagihan tahun taiwan tambah tanah tanda tangan tarif
tempat tes thailand truk tua turun tutup ubah uji ukur ulang umum usia wa waktu warga wisata 1 2 3
5 10 17
`;
