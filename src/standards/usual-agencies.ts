import type {AgencyKind} from '../schema/agency.js';

/** The office that usually does a service, as people there call it, and what kind of agency that is. */
export interface UsualAgency {
  name: string;
  kind: AgencyKind;
}

/** Who usually does which national services. Not in the browser: a mall names its own agencies. */
const AGENCIES: [kind: AgencyKind, name: string, ids: string][] = [
  [
    'regional',
    'Disdukcapil',
    'ktp-el-baru ktp-el-hilang ktp-el-rusak ktp-el-ubah ikd kia kk-baru kk-tambah kk-hilang akta-lahir akta-mati akta-kawin akta-cerai-capil pindah-keluar pindah-datang legalisir-adminduk konsolidasi-nik',
  ],
  ['regional', 'Kelurahan / Kecamatan', 'ahli-waris skdu'],
  ['vertical', 'Kepolisian Resor', 'skck skck-perpanjang surat-hilang izin-keramaian'],
  ['vertical', 'Satpas Polri', 'sim-a-baru sim-c-baru sim-d-baru'],
  ['vertical', 'Satpas Polri / gerai SIM', 'sim-a-perpanjang sim-c-perpanjang'],
  ['vertical', 'Korlantas Polri', 'sim-internasional'],
  [
    'provincial',
    'Samsat (Bapenda Provinsi, Polri, Jasa Raharja)',
    'stnk-tahunan stnk-5-tahun bpkb-balik-nama mutasi-kendaraan',
  ],
  ['state-enterprise', 'PT Jasa Raharja', 'santunan-jasa-raharja'],
  ['regional', 'Dinas Perhubungan', 'kir parkir-trayek'],
  [
    'ministry',
    'Kantor Imigrasi',
    'paspor-baru-5 paspor-baru-10 paspor-elektronik paspor-ganti paspor-hilang paspor-rusak paspor-percepatan splp paspor-pmi',
  ],
  ['ministry', 'Kementerian Haji dan Umrah', 'haji-daftar'],
  ['ministry', 'Bea Cukai', 'imei'],
  ['institution', 'Badan Karantina Indonesia', 'karantina'],
  ['ministry', 'KPP Pratama (DJP)', 'npwp-op npwp-badan efin spt-tahunan billing-pajak'],
  ['regional', 'Badan Pendapatan Daerah', 'pbb-bayar pbb-cetak pbb-mutasi bphtb npwpd'],
  ['regional', 'DPMPTSP / Bapenda', 'reklame'],
  ['regional-enterprise', 'Bank Pembangunan Daerah', 'bank-daerah'],
  ['regional', 'DPMPTSP', 'nib nib-badan pendampingan-oss'],
  ['regional', 'DPMPTSP / Dinas PUPR', 'pbg'],
  ['regional', 'Dinas PUPR', 'slf krk'],
  ['regional', 'Dinas PUPR / ATR', 'pkkpr'],
  ['regional', 'Dinas Lingkungan Hidup', 'sppl ukl-upl'],
  ['regional', 'DPMPTSP / Dinas Kesehatan', 'sip-dokter sip-nakes sppirt'],
  ['regional', 'DPMPTSP / Bakesbangpol', 'surat-penelitian'],
  ['regional', 'Bakesbangpol', 'ormas'],
  ['regional', 'Dinas Koperasi dan UKM', 'koperasi'],
  ['regional', 'Dinas Koperasi dan UKM / bank', 'pendampingan-umkm'],
  ['institution', 'BPJPH / pendamping PPH', 'halal-self'],
  ['institution', 'BPJPH', 'halal-reguler'],
  ['institution', 'Balai POM', 'bpom-konsultasi'],
  ['regional', 'Dinas Perdagangan (UPT Metrologi)', 'tera'],
  ['regional', 'Dinas Perikanan / Pertanian', 'bbm-subsidi'],
  ['regional', 'Dinas Perikanan', 'kusuka'],
  ['ministry', 'DJKI (Kementerian Hukum)', 'merek hak-cipta'],
  ['ministry', 'Ditjen AHU', 'pt-perorangan apostille'],
  ['ministry', 'Kanwil Kementerian Hukum', 'jdih-konsultasi-hukum'],
  ['judiciary', 'Pengadilan Agama', 'cerai-pa akta-cerai-pa'],
  ['judiciary', 'Pengadilan Negeri', 'eraterang'],
  ['vertical', 'Kejaksaan Negeri', 'tilang jpn'],
  ['institution', 'BNN', 'skhpn'],
  ['regional', 'UPTD PPA', 'ppa'],
  [
    'ministry',
    'Kantor Pertanahan (ATR/BPN)',
    'cek-sertifikat balik-nama-tanah roya sertifikat-hilang blokir-sertifikat ubah-penggunaan nilai-tanah ptsl-info',
  ],
  ['regional', 'Dinas Tenaga Kerja', 'ak1 cpmi pkwt wlkp lowongan mediasi-hi'],
  ['institution', 'BPJS Kesehatan', 'bpjs-daftar bpjs-ubah bpjs-aktif'],
  ['institution', 'BPJS Ketenagakerjaan', 'bpjstk-daftar jht jkm'],
  ['state-enterprise', 'PT Taspen', 'taspen'],
  ['regional', 'Dinas Sosial', 'bpjs-pbi sktm disabilitas orang-terlantar kip adopsi'],
  ['regional', 'Dinas Kesehatan', 'slhs kesehatan-dasar'],
  ['regional', 'Dinas Pendidikan', 'legalisir-ijazah ijazah-hilang'],
  ['regional', 'Dinas Perpustakaan', 'perpus'],
  [
    'ministry',
    'Kantor Kementerian Agama / KUA',
    'nikah legalisir-nikah rekom-umrah-paspor majelis-taklim wakaf',
  ],
  ['state-enterprise', 'PT PLN', 'pln-pasang pln-tambah-daya'],
  ['regional-enterprise', 'Perumda Air Minum (PDAM)', 'pdam-pasang pdam-bayar'],
  ['state-enterprise', 'PT Pos Indonesia', 'pos'],
  ['state-enterprise', 'PT Pegadaian', 'pegadaian'],
  ['regional', 'Dinas Lingkungan Hidup / Perkim', 'imb-pemakaman'],
  ['regional', 'Pengelola MPP (DPMPTSP)', 'info-mpp skm'],
  ['regional', 'Diskominfo / unit pengelola pengaduan', 'lapor'],
  ['regional', 'PPID Utama', 'ppid'],
];

const byId = new Map<string, UsualAgency>(
  AGENCIES.flatMap(([kind, name, ids]) => ids.split(' ').map((id) => [id, {name, kind}] as const)),
);

/** Who usually does a national service; undefined for an id that the list does not have. */
export const usualAgencyOf = (id: string): UsualAgency | undefined => byId.get(id);
