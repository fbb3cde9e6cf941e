/**
 * Roots that citizens and offices put affixes to, and words that look affixed
 * but stand for themselves: in an office `keluarga` has nothing to do with
 * `luar`, `perusahaan` is not `usaha`, and `pasangan` is not what `pasang` does.
 */
export const roots =
  'adakan adu agama ajar aju akhir akses aktif akui alami alih alir aman ambil ancam anggota ' +
  'angkat angkut aniaya antar antre arah asuh atas atur bagi baik bajak bakar balik bangun bantu ' +
  'batal batas bawa bayar bebas beda begal belanja beli bentuk berangkat berhenti beri beritahu ' +
  'berlaku bersih besar bikin bina blokir bongkar buat buka bukti bully butuh cabul cabut cair ' +
  'calon cari catat cek cepat cerai cetak cipta colong copet curi daftar dagang damping data ' +
  'datang denda didik dinas dirikan dukung edar fotokopi gadai gaji ganti gebuk gugat guna hadir ' +
  'hapus hidup hilang hitung hubung hukum ikat ikut impor inap info ingat ingin isi izin jabat ' +
  'jadi jadwal jaga jalan jambret jamin janji jawab jemput jiplak jual kawin kelakuan kelola ' +
  'keluar keluarga keluh kembali kemudi kemudian kena kendara kerja keterbukaan keuangan kirim ' +
  'klaim kontrakan kuasa kubur kuningan kunjung kurang lacak lahir laksana lamar lambat langgan langgar ' +
  'lanjut lapor latih layan leceh legal lengkap lepas lihat lindung lingkungan luas lulus lunas ' +
  'lupa magang makam maling mampu manfaat masuk mati menengah meninggal menjalankan meterai milik ' +
  'minta mohon motor mulai mutasi naik nelayan nikah nilai obat olah padam pajak pakai pandu ' +
  'panjang parkir pasang pasangan paten pecah pelaku pemerintah pendapatan penduduk penerangan ' +
  'pengadilan pengajian penghasilan pensiun penuh perangkat perawat perbaik perbaru perdagangan ' +
  'perdata perempuan periksa perjalanan perkosa peroleh perorangan perpanjang persero perusahaan ' +
  'pesan pilih pindah pinjam pisah potong proses pukul pulang pulih pungut putus rampok rawat rebut ' +
  'rekam rencana resmi risiko rujuk rusak sah saji sakit saksi salah salin salur sambung sampai ' +
  'saran sebut sedia sehat sehati sekolah selatan selenggara selesai selisih sengketa seni serah ' +
  'sertifikat sesuai setor setuju sewa siap sidang siksa sita simpan surat survei susu sumbang susun syarat ' +
  'tabrak tabung tagih tahan tahu tambah tampar tanah tanam tanda tandatangan tanggung tangkap ' +
  'tani tanya tarik tata teliti tempat tempel temu tenagakerja tentu tera terbakar terbang terbit terima ' +
  'ternak tertib tetap tilang timbang tindak tinggal tinjau tipu tiru tolak tolong transfer tuju ' +
  'tukar tulis tumpang tunggak tunggu tunjuk tuntut turun tutup ubah uji ukur ulang undang unduh ' +
  'unggah urus usaha usul utang vaksin wakaf wakil warganegara waris wawancara';

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
  'terbakar kebakaran',
  'ubah rubah',
  'vaksin vaksinasi',
];
