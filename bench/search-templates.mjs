// What the services of bench/national.mjs are made of. Sample data: agencies and papers are
// named as such offices and papers are, and no office said that it does any of this.

/**
 * `id|short name|name|kind|category`, then what the agency is asked for: `short name|full
 * name|what people call it|deeds|moment of life`, the deeds as letters of DEEDS.
 */
const TABLE = `
disdukcapil|Disdukcapil|Dinas Kependudukan dan Pencatatan Sipil|regional|Kependudukan
 KTP-el|Kartu Tanda Penduduk Elektronik|ktp|nlbc|Usia 17 tahun
 KK|Kartu Keluarga|kartu keluarga|nlbcg|Menikah
 KIA|Kartu Identitas Anak|kartu anak|nlb|Punya anak
 Akta Kelahiran|Kutipan Akta Kelahiran|akte lahir|nlcg|Punya anak
 Akta Kematian|Kutipan Akta Kematian|akte mati|nlg|Keluarga meninggal
 Akta Perkawinan|Kutipan Akta Perkawinan|akte nikah|nlcg|Menikah
 Surat Pindah|Surat Keterangan Pindah WNI|pindah alamat|ncx|Pindah rumah
 IKD|Identitas Kependudukan Digital|ktp digital|dki|Dokumen digital
dpmptsp|DPMPTSP|Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu|regional|Perizinan
 NIB|Nomor Induk Berusaha|izin usaha|ncxk|Mulai usaha
 PBG|Persetujuan Bangunan Gedung|imb|nck|Membangun rumah
 SLF|Sertifikat Laik Fungsi|laik fungsi gedung|nrk|Membangun rumah
 Izin Reklame|Izin Penyelenggaraan Reklame|pasang papan iklan|nrx|Menjalankan usaha
 SIP Dokter|Surat Izin Praktik Dokter|izin praktek dokter|nrx|Izin profesi
 Izin Apotek|Izin Operasional Apotek|buka apotek|nrx|Mulai usaha
 Izin Penelitian|Surat Keterangan Penelitian|izin riset|nr|Penelitian
satpas|Satpas|Satuan Penyelenggara Administrasi SIM|vertical|Kendaraan
 SIM A|Surat Izin Mengemudi Golongan A|sim mobil|nrlbc|Mulai mengemudi
 SIM C|Surat Izin Mengemudi Golongan C|sim motor|nrlbc|Mulai mengemudi
polres|Polres|Kepolisian Resor|vertical|Kepolisian
 SKCK|Surat Keterangan Catatan Kepolisian|kelakuan baik|nrg|Melamar kerja
 Laporan Kehilangan|Surat Tanda Lapor Kehilangan|surat hilang|ni|Dokumen hilang
 Izin Keramaian|Surat Izin Keramaian|izin hajatan|nc|Mengadakan acara
samsat|Samsat|Sistem Administrasi Manunggal Satu Atap|provincial|Kendaraan
 PKB|Pajak Kendaraan Bermotor|pajak motor|pik|Bayar pajak
 STNK|Surat Tanda Nomor Kendaraan|surat kendaraan|nrlbt|Jual beli kendaraan
 BPKB|Buku Pemilik Kendaraan Bermotor|bpkb motor|nltc|Jual beli kendaraan
imigrasi|Imigrasi|Kantor Imigrasi|vertical|Keimigrasian
 Paspor|Paspor Biasa|bikin paspor|nrlbc|Perjalanan luar negeri
 Paspor Elektronik|Paspor Elektronik Polikarbonat|e-paspor|nrl|Perjalanan luar negeri
 ITAS|Izin Tinggal Terbatas|kitas|nrx|Tinggal di Indonesia
bpn|Kantah|Kantor Pertanahan|vertical|Pertanahan
 Sertifikat Tanah|Sertifikat Hak atas Tanah|surat tanah|nlbtic|Jual beli tanah
kpp|KPP Pratama|Kantor Pelayanan Pajak Pratama|vertical|Pajak pusat
 NPWP|Nomor Pokok Wajib Pajak|nomor pajak|dclx|Mulai bekerja
 SPT Tahunan|Surat Pemberitahuan Tahunan|lapor pajak|kip|Lapor pajak
bapenda|Bapenda|Badan Pendapatan Daerah|regional|Pajak daerah
 PBB-P2|Pajak Bumi dan Bangunan Perdesaan dan Perkotaan|pajak rumah|pcikt|Bayar pajak
 BPHTB|Bea Perolehan Hak atas Tanah dan Bangunan|pajak beli tanah|pik|Jual beli tanah
 Pajak Restoran|Pajak Barang dan Jasa Tertentu atas Makanan|pajak rumah makan|dpx|Menjalankan usaha
bpjs-kesehatan|BPJS Kesehatan|Badan Penyelenggara Jaminan Sosial Kesehatan|institution|Jaminan sosial
 Peserta JKN|Kepesertaan Jaminan Kesehatan Nasional|bpjs|dcxia|Butuh jaminan kesehatan
bpjamsostek|BPJS Ketenagakerjaan|Badan Penyelenggara Jaminan Sosial Ketenagakerjaan|institution|Jaminan sosial
 Peserta Jamsostek|Kepesertaan Jaminan Sosial Ketenagakerjaan|jamsostek|dcx|Mulai bekerja
 JHT|Jaminan Hari Tua|cairkan jht|mik|Berhenti kerja
 JKK|Jaminan Kecelakaan Kerja|kecelakaan kerja|mk|Masalah kerja
disnaker|Disnaker|Dinas Tenaga Kerja|regional|Ketenagakerjaan
 AK-1|Kartu Tanda Bukti Pencari Kerja|kartu kuning|nrlg|Melamar kerja
 WLKP|Wajib Lapor Ketenagakerjaan Perusahaan|lapor tenaga kerja|dc|Menjalankan usaha
 Pelatihan Kerja|Pelatihan Kerja Balai Latihan|kursus kerja|di|Melamar kerja
 Hubungan Industrial|Perselisihan Hubungan Industrial|kena phk|ak|Masalah kerja
dinsos|Dinsos|Dinas Sosial|regional|Bantuan sosial
 DTKS|Data Terpadu Kesejahteraan Sosial|data kemiskinan|dci|Butuh bantuan
 SKTM|Surat Keterangan Tidak Mampu|surat miskin|nr|Butuh bantuan
 Bantuan Sosial|Bantuan Sosial Keluarga Rentan|bansos|dia|Butuh bantuan
kemenag|Kemenag|Kantor Kementerian Agama|vertical|Keagamaan
 Buku Nikah|Buku Pencatatan Nikah|surat nikah|nlbcg|Menikah
 Akta Wakaf|Akta Ikrar Wakaf|wakaf tanah|nc|Wakaf
 Rekomendasi Umrah|Surat Rekomendasi Umrah|berangkat umroh|n|Umrah
 Izin Madrasah|Izin Operasional Madrasah|buka madrasah|nr|Kegiatan agama
pengadilan-negeri|PN|Pengadilan Negeri|judiciary|Hukum
 SKTPD|Surat Keterangan Tidak Pernah Dipidana|tidak pernah dihukum|n|Melamar kerja
 Salinan Putusan|Salinan Putusan Perkara|salinan putusan|ng|Masalah hukum
 Perkara Perdata|Perkara Gugatan Perdata|gugatan|dki|Sengketa
pengadilan-agama|PA|Pengadilan Agama|judiciary|Hukum
 Akta Cerai|Kutipan Akta Cerai|surat cerai|nlg|Bercerai
 Dispensasi Kawin|Dispensasi Kawin di Bawah Umur|nikah muda|dk|Menikah
 Perkara Cerai|Perkara Cerai Gugat dan Talak|gugat cerai|dki|Bercerai
kejaksaan|Kejari|Kejaksaan Negeri|judiciary|Hukum
 Tilang|Denda dan Barang Bukti Tilang|ambil tilang|pi|Tilang
 Penyuluhan Hukum|Penyuluhan dan Penerangan Hukum|tanya jaksa|ki|Masalah hukum
pln|PLN|Perusahaan Listrik Negara|state-enterprise|Utilitas
 Sambungan Listrik|Sambungan Tenaga Listrik|pasang listrik|dcx|Membangun rumah
 Tambah Daya|Penambahan Daya Listrik|naik watt|di|Menambah daya
 Tagihan Listrik|Rekening Tagihan Listrik|token listrik|pia|Bayar tagihan
pdam|PDAM|Perusahaan Umum Daerah Air Minum|regional-enterprise|Utilitas
 Sambungan Air|Sambungan Air Bersih Rumah Tangga|pasang air|dcx|Membangun rumah
 Tagihan Air|Rekening Tagihan Air|bayar air|pia|Bayar tagihan
bnn|BNN|Badan Narkotika Nasional|institution|Kesehatan
 SKHPN|Surat Keterangan Hasil Pemeriksaan Narkotika|bebas narkoba|nr|Melamar kerja
 Rehabilitasi|Rehabilitasi Penyalah Guna Narkotika|rehab narkoba|dk|Keadaan darurat
bpom|BPOM|Balai Pengawas Obat dan Makanan|institution|Usaha
 Izin Edar|Izin Edar Pangan Olahan|izin bpom|nrcx|Menjalankan usaha
bpjph|BPJPH|Badan Penyelenggara Jaminan Produk Halal|institution|Usaha
 Sertifikat Halal|Sertifikat Halal Produk|label halal|nrck|Menjalankan usaha
 Pendampingan Halal|Pendampingan Proses Produk Halal|halal gratis|dk|Mulai usaha
bea-cukai|Bea Cukai|Kantor Pengawasan dan Pelayanan Bea dan Cukai|vertical|Kepabeanan
 Akses Kepabeanan|Nomor Identitas Akses Kepabeanan|ekspor impor|dc|Kirim barang
 IMEI|Nomor Identitas Perangkat Telekomunikasi|daftar hp|di|Perjalanan luar negeri
karantina|Karantina|Badan Karantina Indonesia|institution|Usaha
 Karantina Hewan|Sertifikat Karantina Hewan|kirim hewan|ni|Kirim barang
 Karantina Tumbuhan|Sertifikat Karantina Tumbuhan|kirim tanaman|ni|Kirim barang
kemenkum|Kanwil Kemenkum|Kantor Wilayah Kementerian Hukum|vertical|Kekayaan intelektual
 Merek|Hak atas Merek Dagang|daftar merk|dri|Karya cipta
 Hak Cipta|Surat Pencatatan Ciptaan|hak karya|dci|Karya cipta
 Badan Hukum|Pengesahan Badan Hukum Perseroan|bikin pt|dcx|Mulai usaha
 Apostille|Sertifikat Apostille Dokumen Publik|dokumen luar negeri|ni|Kerja di luar negeri
dinkes|Dinkes|Dinas Kesehatan|regional|Kesehatan
 SLHS|Sertifikat Laik Higiene Sanitasi|laik sehat|nr|Menjalankan usaha
 SPP-IRT|Sertifikat Produksi Pangan Industri Rumah Tangga|pirt|nrc|Mulai usaha
 Izin Klinik|Izin Operasional Klinik|buka klinik|nrx|Mulai usaha
dlh|DLH|Dinas Lingkungan Hidup|regional|Lingkungan
 SPPL|Surat Pernyataan Pengelolaan Lingkungan|lingkungan usaha kecil|nc|Mulai usaha
 UKL-UPL|Upaya Pengelolaan dan Pemantauan Lingkungan|izin lingkungan|nck|Membangun rumah
pupr|DPUPR|Dinas Pekerjaan Umum dan Penataan Ruang|regional|Bangunan
 KRK|Keterangan Rencana Kota|tata ruang|nc|Membangun rumah
 Jalan Daerah|Kerusakan Jalan Daerah|jalan rusak|ai|Mengadu
dishub|Dishub|Dinas Perhubungan|regional|Kendaraan
 Uji Berkala|Uji Berkala Kendaraan Bermotor|kir|drl|Kendaraan niaga
 Izin Trayek|Izin Trayek Angkutan Umum|trayek angkot|nrx|Kendaraan niaga
disdik|Disdik|Dinas Pendidikan|regional|Pendidikan
 Ijazah|Ijazah dan Surat Hasil Ujian|legalisir ijazah|gl|Sekolah
 Mutasi Siswa|Surat Mutasi Peserta Didik|pindah sekolah|ni|Pindah rumah
diskop|Dinkop UKM|Dinas Koperasi dan Usaha Kecil Menengah|regional|Usaha
 Koperasi|Badan Hukum Koperasi|bikin koperasi|dcxk|Mulai usaha
 Pelatihan UMKM|Pelatihan Usaha Mikro dan Kecil|kursus usaha|di|Mulai usaha
disdag|Disdag|Dinas Perdagangan|regional|Usaha
 Tera Ulang|Tera dan Tera Ulang Alat Ukur|tera timbangan|dr|Menjalankan usaha
distan|Distan|Dinas Pertanian dan Peternakan|regional|Usaha
 Kartu Tani|Kartu Tani Pupuk Bersubsidi|pupuk subsidi|nlc|Nelayan dan petani
 Kesehatan Hewan|Surat Keterangan Kesehatan Hewan|surat sapi|nk|Kirim barang
diskan|Diskan|Dinas Kelautan dan Perikanan|regional|Usaha
 Kusuka|Kartu Pelaku Usaha Kelautan dan Perikanan|kartu nelayan|nlc|Nelayan dan petani
 Pas Kecil|Surat Tanda Kebangsaan Pas Kecil|surat perahu|nrc|Nelayan dan petani
kesbangpol|Kesbangpol|Badan Kesatuan Bangsa dan Politik|regional|Perizinan
 SKT Ormas|Surat Keterangan Terdaftar Organisasi Kemasyarakatan|daftar ormas|nrc|Kegiatan organisasi
perpustakaan|Perpusda|Dinas Perpustakaan dan Kearsipan|regional|Pendidikan
 Anggota Perpustakaan|Kartu Anggota Perpustakaan|kartu perpus|nrl|Belajar
 Arsip|Salinan Arsip Daerah|cari arsip|n|Penelitian
pos|Pos Indonesia|Pos Indonesia|state-enterprise|Dokumen
 Meterai|Meterai Tempel dan Elektronik|beli materai|pi|Kirim dokumen
 Kiriman|Kiriman Dokumen dan Paket|kirim paket|dia|Kirim dokumen
bank-daerah|Bank Daerah|Bank Pembangunan Daerah|regional-enterprise|Keuangan
 KUR|Kredit Usaha Rakyat|pinjam modal|dik|Butuh dana
taspen|Taspen|Tabungan dan Asuransi Pensiun|state-enterprise|Pensiun
 THT|Tabungan Hari Tua|cairkan taspen|mi|Pensiun
 Pensiun|Tunjangan Pensiun Pegawai|uang pensiun|mcik|Pensiun
jasa-raharja|Jasa Raharja|Jasa Raharja|state-enterprise|Jaminan sosial
 Santunan|Santunan Kecelakaan Lalu Lintas|ganti rugi kecelakaan|mkia|Kecelakaan
uptd-ppa|UPTD PPA|Unit Perlindungan Perempuan dan Anak|regional|Perlindungan
 Kekerasan|Kekerasan terhadap Perempuan dan Anak|kdrt|ak|Keadaan darurat
 Pendampingan|Pendampingan Korban dan Saksi|pendampingan korban|dk|Keadaan darurat
baznas|Baznas|Badan Amil Zakat Nasional|institution|Keagamaan
 Zakat|Zakat, Infak dan Sedekah|bayar zakat|pik|Kegiatan agama
 Bantuan Mustahik|Bantuan bagi Mustahik|minta zakat|dm|Butuh bantuan
ombudsman|Ombudsman|Ombudsman Republik Indonesia|institution|Pengaduan dan informasi
 Maladministrasi|Maladministrasi Pelayanan Publik|lapor pungli|aki|Mengadu
kominfo|Diskominfo|Dinas Komunikasi dan Informatika|regional|Pengaduan dan informasi
 Informasi Publik|Permohonan Informasi Publik|ppid|nai|Mencari informasi
 Lapor|Aspirasi dan Pengaduan Rakyat|lapor keluhan|ai|Mengadu
`;

/** How five offices word each deed, how people ask for it, and what to bring for it. */
export const DEEDS = {
  n: {
    words: ['Penerbitan {}', 'Pembuatan {} Baru', 'Permohonan {}', '{} (baru)', 'Layanan {}'],
    asked: 'buat',
    papers: ['Formulir permohonan yang telah diisi', 'Pas foto berwarna ukuran 3x4'],
  },
  r: {
    words: [
      'Perpanjangan {}',
      'Perpanjangan Masa Berlaku {}',
      'Permohonan Perpanjangan {}',
      '{} (perpanjangan)',
      'Layanan Perpanjangan {}',
    ],
    asked: 'perpanjang',
    papers: ['Dokumen lama yang masih berlaku', 'Formulir perpanjangan'],
  },
  l: {
    words: [
      'Penggantian {} Hilang',
      'Penerbitan Ulang {} karena Hilang',
      'Permohonan Duplikat {} Hilang',
      '{} (hilang)',
      'Layanan {} yang Hilang',
    ],
    asked: 'hilang',
    papers: [
      'Surat keterangan kehilangan dari kepolisian',
      'Fotokopi dokumen yang hilang bila ada',
    ],
  },
  b: {
    words: [
      'Penggantian {} Rusak',
      'Penerbitan Ulang {} karena Rusak',
      'Permohonan Cetak Ulang {} Rusak',
      '{} (rusak)',
      'Layanan {} yang Rusak',
    ],
    asked: 'rusak',
    papers: ['Dokumen asli yang rusak'],
  },
  c: {
    words: [
      'Perubahan Data {}',
      'Pembaruan {}',
      'Permohonan Perubahan {}',
      '{} (perubahan data)',
      'Layanan Pembetulan {}',
    ],
    asked: 'ubah',
    papers: ['Bukti pendukung perubahan data', 'Dokumen asli yang akan diubah'],
  },
  x: {
    words: [
      'Pencabutan {}',
      'Pembatalan {}',
      'Permohonan Penutupan {}',
      '{} (pencabutan)',
      'Layanan Penghentian {}',
    ],
    asked: 'cabut',
    papers: ['Surat permohonan pencabutan bermeterai'],
  },
  g: {
    words: [
      'Legalisasi {}',
      'Pengesahan Fotokopi {}',
      'Permohonan Legalisir {}',
      '{} (legalisasi)',
      'Layanan Legalisir {}',
    ],
    asked: 'legalisir',
    papers: ['Dokumen asli', 'Fotokopi yang akan dilegalisasi'],
  },
  d: {
    words: [
      'Pendaftaran {}',
      'Registrasi {}',
      'Permohonan Pendaftaran {}',
      '{} (pendaftaran)',
      'Layanan Pendaftaran {}',
    ],
    asked: 'daftar',
    papers: ['Formulir pendaftaran yang telah diisi', 'Alamat surel dan nomor telepon aktif'],
  },
  k: {
    words: [
      'Konsultasi {}',
      'Pendampingan Pengisian {}',
      'Bimbingan {}',
      '{} (konsultasi)',
      'Layanan Konsultasi {}',
    ],
    asked: 'tanya',
    papers: ['Berkas yang ingin ditanyakan'],
  },
  p: {
    words: ['Pembayaran {}', 'Pelunasan {}', 'Setoran {}', '{} (pembayaran)', 'Loket Bayar {}'],
    asked: 'bayar',
    papers: ['Nomor pelanggan atau nomor objek', 'Bukti pembayaran terakhir'],
  },
  t: {
    words: [
      'Balik Nama {}',
      'Peralihan Nama {}',
      'Permohonan Balik Nama {}',
      '{} (balik nama)',
      'Layanan Balik Nama {}',
    ],
    asked: 'balik nama',
    papers: ['Akta jual beli atau bukti peralihan', 'Dokumen asli atas nama lama'],
  },
  i: {
    words: [
      'Pengecekan {}',
      'Informasi {}',
      'Permohonan Informasi {}',
      '{} (informasi)',
      'Layanan Cek {}',
    ],
    asked: 'cek',
    papers: ['Nomor registrasi atau nomor dokumen'],
  },
  a: {
    words: [
      'Pengaduan {}',
      'Penanganan Keluhan {}',
      'Penyampaian Aduan {}',
      '{} (pengaduan)',
      'Layanan Pengaduan {}',
    ],
    asked: 'lapor',
    papers: ['Uraian kejadian dan bukti pendukung'],
  },
  m: {
    words: ['Klaim {}', 'Pencairan {}', 'Permohonan Klaim {}', '{} (klaim)', 'Layanan Klaim {}'],
    asked: 'cairkan',
    papers: ['Buku tabungan atas nama pemohon', 'Kartu kepesertaan asli'],
  },
};

/** How many ways there are to word a deed. */
export const STYLES = 5;

/** The agencies, each with its services: one for every deed on every thing that it is asked for. */
export const AGENCIES = TABLE.trim()
  .split(/\n(?! )/)
  .map((block) => {
    const [head, ...things] = block.split('\n').map((line) => line.trim().split('|'));
    const [id, short, name, kind, category] = head;
    const templates = things.flatMap(([brief, full, common, deeds, lifeEvent]) =>
      [...deeds].map((deed) => ({
        id: `${brief} ${deed}`.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
        brief,
        full,
        common,
        lifeEvent,
        category,
        deed: DEEDS[deed],
      })),
    );
    return {agency: {id, name, short, kind}, templates};
  });
