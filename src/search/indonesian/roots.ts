/**
 * Roots that citizens and offices put affixes to, and words that look affixed
 * but stand for themselves: in an office `keluarga` has nothing to do with
 * `luar`, `perusahaan` is not `usaha`, and `pasangan` is not what `pasang` does.
 */
export const roots =
  'adakan adu agama ajar aju akhir akses aktif akui alami alih alir aman ambil ancam anggota angkat ' +
  'angkut aniaya antar antre arah asuh atas atur bagi baik bajak bakar balik bangun bantu batal ' +
  'batas bawa bayar bebas beda begal belanja beli bentuk berangkat berdaya berhenti beri beritahu ' +
  'berlaku bersih besar bikin bimbing bina blokir bongkar bully buang buat buka bukti butuh cabul cabut ' +
  'cair calon cari catat cegah cek cepat cerai cerita cetak cipta coba cocok colong copet curi ' +
  'daftar dagang damping data datang denda didik dinas dirikan dukung edar fotokopi gadai gaji ' +
  'gambar ganti gebuk gerak gugat guna hadap hadir hapus hidup hilang hitung hubung hukum ikat ' +
  'ikut impor inap info ingat ingin isi izin jabat jadi jadwal jaga jalan jambret jamin janji ' +
  'jawab jelas jemput jiplak jual kawin kelakuan kelola keluar keluarga keluh kembali kembang keuangan ' +
  'kemudi kemudian kena kendara kerja keterbukaan kirim klaim kosong kuasa kuat kubur kumpul ' +
  'kuningan kunjung kurang lacak lahir laksana lamar lambat langgan langgar lanjut lapor latih ' +
  'layan lebih leceh legal lengkap lepas libur lihat lindung lingkungan luas lulus lunas lupa ' +
  'main magang makam maling mampu manfaat masuk mati menengah menjalankan meninggal meterai milik minat minta mohon motor ' +
  'mulai mutasi naik nelayan nikah nilai obat olah padam pajak pakai pandu panggil panjang parkir ' +
  'pasang pasangan paten pecah pelaku pelihara pemerintah pendapatan penduduk penerangan ' +
  'pengadilan pengajian penghasilan pensiun penting penuh perangkat perawat perbaik perbaru ' +
  'perdata perdagangan perempuan periksa perjalanan perkosa peroleh perorangan perpanjang persero perusahaan ' +
  'pesan pilih pimpin pindah pinjam pisah potong proses pukul pulang pulih pungut putus rampok ' +
  'rawat rekam rencana resmi risiko rujuk rusak sah saji sakit saksi salah salin salur sambung ' +
  'sampai saran sebut sedia sehat sehati sekolah selatan selenggara selesai selisih sengketa seni ' +
  'serah sertifikat sesuai setor setuju sewa siap sidang siksa simpan sita suluh surat survei ' +
  'susu susul susun syarat tabrak tabung tagih tahan tahu tambah tambang tampar tampil tanah ' +
  'tanam tanda tandatangan tanggap tanggung tangkap tani tanya tarik tata tebang teliti tempat ' +
  'tempel temu tenagakerja tentu tera terbang terbit terima ternak tertib tetap tilang timbang ' +
  'tindak tinggal tinjau tipu tiru titip tolak tolong transfer tuju tukar tulis tumpang tunggak ' +
  'tunggu tunjuk tuntut turun tutup ubah uji ukur ulang undang unduh unggah urai urus usaha usul utang ' +
  'vaksin wakaf wakil warganegara waris wawancara';

/** A root, then the forms from which no rule leads to it. */
export const irregulars = [
  'adakan pengadaan',
  'ajar belajar pelajar',
  'aktif aktivasi reaktivasi',
  'dirikan berdiri didirikan mendirikan pendirian',
  'hilang ilang',
  'lahir lair',
  'legal legalisasi legalisir',
  'pasang pemasangan',
  'perbaru baharui pembaharuan pembaruan perbaharu',
  'sertifikat sertifikasi',
  'ubah rubah',
  'vaksin vaksinasi',
];
