/**
 * Pages that were read for the national list, and the services of which they speak; what is not
 * here is general knowledge of the rule. Not in the browser: nobody there needs all of it.
 */
const PAGES: Record<string, string> = {
  'https://pare-kranggan.temanggungkab.go.id/frontend/d_berita/3538':
    'ktp-el-baru ktp-el-hilang ktp-el-rusak ktp-el-ubah kia akta-lahir',
  'https://nakita.grid.id/read/023661555/cetak-akta-kelahiran-online-dukcapil-tak-perlu-antre-panjang-lagi?page=3':
    'ktp-el-baru akta-lahir',
  'https://github.com/NewusTech/mpp-be':
    'ikd pindah-keluar bpjstk-daftar cerai-pa surat-hilang pkkpr sppl ukl-upl majelis-taklim cpmi bpjs-pbi sktm orang-terlantar kip ppa adopsi akta-cerai-pa bank-daerah pbg sip-dokter skm',
  'https://ketik.com/berita/47133-warga-manfaatkan-layanan-mpp-among-warga-kota-batu': 'ikd kia',
  'https://www.jatibatur.com/layanan': 'kk-baru kk-tambah',
  'https://www.pasirbelengkong-paser.desa.id/artikel/2025/08/05/panduan-syarat-dan-proses-membuat-akta-kelahiran-dan-akta-kematian':
    'akta-mati',
  'https://rbtv.disway.id/amp/100736/ini-syarat-dan-cara-membuat-skck-untuk-pppk-2025-segera-lengkapi-jangan-terlambat/16':
    'skck skck-perpanjang',
  'https://m.tribunnews.com/amp/nasional/2024/02/26/syarat-cara-dan-biaya-buat-skck-terbaru-wajib-sertakan-bpjs-kesehatan-berlaku-per-1-maret-2024':
    'skck bpjs-aktif',
  'https://forumlampung.com/2022/09/ini-biaya-resmi-pengurusan-stnk.html':
    'sim-a-baru sim-c-baru sim-d-baru bpkb-balik-nama stnk-5-tahun',
  'https://dokumentasi-untukindonesia.blogspot.com/2014/11/tarif-resmi-pembuatan-sim-stnk-dan.html':
    'sim-a-perpanjang sim-internasional',
  'https://motorplus-online.com/read/252812602/punya-sim-c-golongan-ini-bisa-pakai-semua-motor-biaya-resminya-cuma-segini?page=3':
    'sim-c-perpanjang',
  'https://jatimtimes.com/baca/353193/20260118/025400/masih-banyak-yang-keliru-begini-cara-dan-biaya-perpanjangan-stnk-5-tahunan':
    'stnk-tahunan',
  'https://kabaroto.com/post/read/anti-ribet-berikut-panduan-lengkap-perpanjang-stnk-lima-tahunan':
    'stnk-5-tahun',
  'https://m.tribunnews.com/internasional/2024/12/17/tarif-paspor-ri-berubah-tarif-paling-mahal-rp1-juta':
    'paspor-baru-5 paspor-baru-10 paspor-elektronik paspor-ganti paspor-hilang paspor-rusak paspor-percepatan splp',
  'https://www.merahputih.com/post/read/simak-syarat-cara-hingga-tarif-pembuatan-paspor-terbaru':
    'paspor-baru-5 paspor-baru-10 paspor-elektronik',
  'https://ekonomi.republika.co.id/berita/slug5d490/tarif-pembuatan-paspor-bakal-naik-ini-daftar-lengkapnya':
    'paspor-pmi',
  'https://mcinews.id/amp/news-8013-pengurusan-pbg-di-surabaya-tercepat-seindonesia': 'pbg',
  'https://selalukabar.com/menpanrb-mppdn-beri-fleksibilitas-dalam-registrasi-izin-praktik-nakes-116794.html':
    'sip-dokter sip-nakes',
  'https://desentral.news/2021/03/05/mudahnya-mengurus-izin-di-mal-pelayanan-publik-sumedang':
    'sip-nakes',
  'https://www.idxchannel.com/amp/syariah/begini-kriteria-dan-besaran-tarif-layanan-sertifikasi-halal-reguler-bagi-umk':
    'halal-self halal-reguler',
  'https://text-id.123dok.com/document/4zp7ll6vz-pelayanan-informasi-pertanahan-peraturan-pemerintah-republik-indonesia-nomor-128-tahun-2015.html':
    'sertifikat-hilang blokir-sertifikat ubah-penggunaan nilai-tanah',
  'https://grid.id/amp/044024131/dokumen-persyaratan-dan-biaya-untuk-daftar-nikah-di-kua-calon-pengantin-wajib-tahu?page=2':
    'nikah',
  'https://money.kompas.com/read/2022/11/15/223659926/prosedur-dan-syarat-membuat-kartu-kuning-untuk-pencari-kerja':
    'ak1',
  'https://butonpos.fajar.co.id/2024/05/28/suarmawati-mpp-punya-17-gerai-106-jenis-layanan/2/amp':
    'pegadaian',
  'https://banyuwangikab.go.id/berita/di-festival-pelayanan-publik-mal-pelayanan-publik-banyuwangi-buka-layanan-hingga-malam':
    'kesehatan-dasar',
  'https://megapolitan.kompas.com/read/2017/10/13/13492701/kondisi-mal-pelayanan-publik-hari-kedua-beroperasi?page=all':
    'info-mpp',
  'https://sarannews.net/?p=9941': 'info-mpp',
  'https://puskaandriana.blogspot.com/2023/03/permenpan-no-14-th-2017-tentang-survey.html': 'skm',
};

const pages = Object.entries(PAGES).map(([page, ids]) => ({page, ids: ids.split(' ')}));

/** The pages that were read for a national service; none: general knowledge of the rule. */
export const pagesAbout = (id: string): string[] =>
  pages.filter(({ids}) => ids.includes(id)).map(({page}) => page);
