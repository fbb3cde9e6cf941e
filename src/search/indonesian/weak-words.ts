// Words that many services hold, or that mean something here only beside others, too general to find
// anything beside strangers: of `harga iphone` nothing is left.
export const weakWords = `
agama ahli air aktif akun alamat alat ambil amerika amplop anak angkot aplikasi arab asli australia
badan baik bakar bali bank bantuan barang baru bayar bayi bekas belajar belanda beli berkas berlaku
biaya botol buddha buka buku bulan bumbu bus cair calon cek cepat cetak cicilan cincin daerah
daftar dangdut dapur darah daring data denda desa digital dinas dokumen elektronik emas eropa film
foto gaji ganti gelang gereja gigi gratis habis hapus harga hari hasil hilang hindu hongkong hotel
hp ikan indo indonesia info informasi internasional iuran izin jadwal jam jepang jerman jual kabel
kabupaten kalung kampung kantor kartu karyawan kata katolik keluarga kendaraan keripik kerupuk
keterangan kilat kirim klaim kode komik konser konsultasi korea kos kota kredit kristen kue kurir
lagu lama lapor laundry laut layanan liburan luar lupa majalah makan malaysia masa masuk masyarakat
merah mesir meter minum mobil mobile modal motif motor murah naik nama nasional negara negeri
neraca nilai nomor obat ojol online orang palsu pasang pasar password perempuan perpanjang pertama
perusahaan pesawat peserta petugas pribadi program provinsi publik pulau pusat rekomendasi restoran
roti ruang rumah rusak rute sakit salah sambal sambung sandi sehat sekolah sendiri sertifikat sewa
singapura sinyal snack software song sosial surat syarat tagihan tahun taiwan tambah tambak tanah
tanda tangan tarif tempat tes thailand truk tua turki turun tutup ubah uji ukur ulang umum usia wa
waktu warga wisata 1 2 3 4 5 10 17
`;
