import type {AgencyKind} from '../schema/index.js';

/** An agency, or a kind of one, that stands in malls all over the country. */
export interface KnownAgency {
  id: string;
  name: string;
  short?: string;
  kind: AgencyKind;
  /** Other names and spellings of the same, folded. */
  also: string[];
  /** Names of others of its kind, each an agency of its own. */
  others: string[];
  /** Whether each has a place in its name, as Polres Luwu: without one it may be any of them. */
  isLocal: boolean;
}

/**
 * `id | kind | name | short name | other names`, those with a place of their own marked by `@`.
 * After `~` stand agencies of the same kind that are not the same: Polsek beside Polres.
 */
const LIST = `
disdukcapil|regional|Dinas Kependudukan dan Pencatatan Sipil|Disdukcapil|dukcapil;dinas kependudukan dan capil;dinas kependudukan dan catatan sipil;dinas dukcapil;dispendukcapil;dinas kependudukan pencatatan sipil;dinas kependudukan;dinas kependudukan catatan sipil;dinas kependudukan dan catatan sipil;disduk capil;dindukcapil;capil;catatan sipil;kependudukan dan pencatatan sipil;dinas kependudukan dan capil;population and civil registration office;civil registry;population and civil registration agency;civil registration office
dpmptsp|regional|Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu|DPMPTSP|dpm ptsp;dpmptsp;dpmptspk;dpmptsptk;dinas penanaman modal dan ptsp;dinas penanaman modal pelayanan terpadu satu pintu;dinas pmptsp;ptsp;bpmptsp;dinas penanaman modal;penanaman modal dan ptsp;dpm dan ptsp;investment and one stop service office;investment and integrated services office
bapenda|regional|Badan Pendapatan Daerah|Bapenda|dispenda;badan pendapatan;badan pengelola pendapatan daerah;bppd;dinas pendapatan daerah;badan pengelolaan pajak dan retribusi daerah;bpprd;bprd;regional revenue agency;revenue agency
bpkad|regional|Badan Pengelolaan Keuangan dan Aset Daerah|BPKAD|bpkpd;bpkd;bpkad;badan keuangan daerah;badan keuangan dan aset daerah;bkad;bkd keuangan;badan pengelola keuangan dan pendapatan daerah;badan pengelolaan keuangan dan pendapatan daerah
dinsos|regional|Dinas Sosial|Dinsos|dinsos;social service office;social affairs office~dinas sosial dan pemberdayaan masyarakat;dinas sosial p3a;dinsos p3a;dinsosp3akb;dinas sosial pppa
disnaker|regional|Dinas Tenaga Kerja|Disnaker|disnakertrans;dinas tenaga kerja dan transmigrasi;disnakerin;dinas ketenagakerjaan;dinas transmigrasi dan tenaga kerja;distransnaker;naker;dinas perindustrian dan tenaga kerja;disperinaker;manpower office;labour office;labor office
dinkes|regional|Dinas Kesehatan|Dinkes|dinkes;dinas kesehatan dan keluarga berencana;dinkes kb;health office
dlh|regional|Dinas Lingkungan Hidup|DLH|dlh;dinas lingkungan hidup dan kehutanan;dlhk;dlhp;dislinghup;dinas lingkungan hidup dan pertanahan;dinas lingkungan hidup dan kebersihan;environment office;environmental office
pupr|regional|Dinas Pekerjaan Umum dan Penataan Ruang|Dinas PUPR|pupr;dpupr;dinas pu;dpu;dinas pekerjaan umum;dinas pekerjaan umum penataan ruang;dinas pupr pkp;dpuprpkp;dputr;putr;dinas putr;public works office~dinas cipta karya dan tata ruang;dinas cipta karya
perkim|regional|Dinas Perumahan dan Kawasan Permukiman|Disperkim|dinas perkim;perkim;dinas perumahan rakyat dan kawasan permukiman;dprkp;dinas perkimtan;disperkimtan;dinas perumahan kawasan permukiman dan pertanahan;dpkp
disdik|regional|Dinas Pendidikan|Disdik|dindik;education office~dinas pendidikan dan kebudayaan;disdikbud;dikbud;dinas dikbud;disdikpora;dinas pendidikan pemuda dan olahraga;dinas dikpora
dishub|regional|Dinas Perhubungan|Dishub|dishub;dinas perhubungan komunikasi dan informatika;transportation office
diskominfo|regional|Dinas Komunikasi dan Informatika|Diskominfo|diskominfo;kominfo;dinas kominfo;diskominfotik;diskominfosantik;dinas komunikasi informatika;dinas komunikasi informatika statistik dan persandian;dinas komunikasi dan informasi;communication and informatics office
diskop|regional|Dinas Koperasi dan UKM|Diskop UKM|diskop;diskopukm;diskop ukm;dinas koperasi;dinas koperasi ukm;dinas koperasi usaha kecil dan menengah;dinas koperasi usaha mikro;dinas koperasi dan usaha mikro;diskopumkm;diskopum~dinas koperasi ukm dan perdagangan;diskoperindag;dinas koperasi perindustrian dan perdagangan;diskopindag;diskumindag
disperindag|regional|Dinas Perindustrian dan Perdagangan|Disperindag|disperindag;dinas perdagangan dan perindustrian;disdagin;trade office~dinas perdagangan;disdag;dinas perindustrian;disperin;dinas perdagangan koperasi
disparbud|regional|Dinas Pariwisata|Dispar|dispar;disparbud;dinas pariwisata dan kebudayaan;disporapar;disbudpar;dinas kebudayaan dan pariwisata~dinas kebudayaan;dinas pemuda dan olahraga;dispora
distan|regional|Dinas Pertanian|Distan|distan;dinas pertanian dan pangan;dkp3;distanpangan;dinas tanaman pangan;dinas pertanian dan ketahanan pangan;agriculture office~dinas ketahanan pangan;dinas pangan;dinas perkebunan
diskan|regional|Dinas Perikanan|Diskan|fisheries office~dinas perikanan dan peternakan;dinas kelautan dan perikanan;dislutkan;dinas peternakan;dinas peternakan dan perikanan;dinas peternakan dan kesehatan hewan;disnak
dp3a|regional|Dinas Pemberdayaan Perempuan dan Perlindungan Anak|DP3A|dp3a;dp3akb;dp3ap2kb;dpppa;dppkbpppa;dinas p3a~uptd ppa;dinas pengendalian penduduk dan keluarga berencana;dppkb;dp2kb;dinas pengendalian penduduk
dpmd|regional|Dinas Pemberdayaan Masyarakat dan Desa|DPMD|dpmd;dinas pmd;dinas pemberdayaan masyarakat desa;dispermades;dinpermasdes
perpusda|regional|Dinas Perpustakaan dan Kearsipan|Dispusip|dinas perpustakaan;perpustakaan daerah;dispusip;dinas kearsipan;disperpusip;dinas arsip dan perpustakaan;library office
kesbangpol|regional|Badan Kesatuan Bangsa dan Politik|Bakesbangpol|kesbangpol;bakesbangpol;kantor kesbangpol;badan kesbangpol;kesatuan bangsa dan politik
bkpsdm|regional|Badan Kepegawaian dan Pengembangan Sumber Daya Manusia|BKPSDM|bkpsdm;bkpp;bkd;bkdpsdm;badan kepegawaian daerah;badan kepegawaian
bpbd|regional|Badan Penanggulangan Bencana Daerah|BPBD|bpbd
bappeda|regional|Badan Perencanaan Pembangunan Daerah|Bappeda|bappeda;bapperida;bappelitbangda;bappedalitbang
satpolpp|regional|Satuan Polisi Pamong Praja|Satpol PP|satpol pp;satpolpp;satpol pp dan damkar~dinas pemadam kebakaran;damkar;dinas damkar
inspektorat|regional|Inspektorat Daerah|Inspektorat|inspektorat
setda|regional|Sekretariat Daerah|Setda|setda;sekretariat daerah~bagian hukum;bagian kesra;bagian organisasi;bagian perekonomian
kecamatan|regional|Kecamatan|Kecamatan|kantor camat;kantor kecamatan|@
kelurahan|regional|Kelurahan|Kelurahan|kantor lurah;kantor kelurahan;kantor desa;pemerintah desa|@
rsud|regional|Rumah Sakit Umum Daerah|RSUD|rsud;rs umum daerah|@
puskesmas|regional|Puskesmas|Puskesmas|uptd puskesmas|@
ppid|regional|PPID Utama|PPID|ppid;pejabat pengelola informasi dan dokumentasi
samsat|provincial|Samsat|Samsat|kantor samsat;kantor bersama samsat;uptd samsat;upt samsat;samsat corner;gerai samsat;sistem administrasi manunggal satu atap;vehicle registration office|@
uptppd|provincial|UPTD Pengelolaan Pendapatan Daerah|UPTD PPD|uppd;uptppd;upt ppd;p3d~bapenda provinsi;badan pendapatan daerah provinsi;dispenda provinsi|@
satpas|vertical|Satpas|Satpas|satpas;satpas sim;gerai sim;sim corner;satpas polres;satpas polresta;satpas polri;satpas satlantas;driving licence office|@
polres|vertical|Kepolisian Resor|Polres|polres;polresta;polrestabes;polres metro;kepolisian resor kota;kepolisian resort;resort police;police resort;city police~polsek;polda;satlantas;satlantas polres;sat intelkam;kepolisian daerah;kepolisian sektor;kepolisian;polri;kepolisian negara republik indonesia;police|@
kejari|vertical|Kejaksaan Negeri|Kejari|kejari;kejaksaan;district attorney;prosecutor office;prosecutors office~kejati;kejaksaan tinggi|@
bnn|vertical|Badan Narkotika Nasional|BNN|bnn;bnnk;bnnp;bnn kabupaten;bnn kota;badan narkotika nasional kabupaten;badan narkotika nasional kota;narcotics agency;national narcotics agency|@
imigrasi|ministry|Kantor Imigrasi|Imigrasi|imigrasi;kanim;kantor imigrasi kelas i;kantor imigrasi kelas ii;immigration;immigration office~ditjen imigrasi;direktorat jenderal imigrasi;ukk imigrasi;unit layanan paspor;ulp imigrasi;unit kerja keimigrasian|@
kpp|ministry|Kantor Pelayanan Pajak Pratama|KPP Pratama|kpp;kpp pratama;kantor pelayanan pajak;pajak pratama;kantor pajak;tax office;tax service office~kp2kp;kantor pelayanan penyuluhan dan konsultasi perpajakan;djp;ditjen pajak;direktorat jenderal pajak|@
bpn|ministry|Kantor Pertanahan|ATR/BPN|bpn;atr bpn;kantah;kantor bpn;badan pertanahan nasional;kantor atr bpn;kantor pertanahan atr bpn;kementerian atr bpn;kementerian agraria dan tata ruang;land office;national land agency|@
kemenag|ministry|Kantor Kementerian Agama|Kemenag|kemenag;kementerian agama;kankemenag;kantor kemenag;depag;kandepag;kantor departemen agama;ministry of religious affairs;religious affairs office|@
kua|ministry|Kantor Urusan Agama|KUA|kua;kua kecamatan|@
haji|ministry|Kementerian Haji dan Umrah|Kemenhaj|kantor kementerian haji dan umrah;kantor haji;kemenhaj;haji dan umrah;penyelenggara haji|@
beacukai|ministry|Bea Cukai|Bea Cukai|bea dan cukai;kppbc;kantor pengawasan dan pelayanan bea dan cukai;kpu bea dan cukai;kantor bea cukai;djbc;customs;customs office;customs and excise|@
kppn|ministry|Kantor Pelayanan Perbendaharaan Negara|KPPN|kppn|@
kemenkum|ministry|Kantor Wilayah Kementerian Hukum|Kemenkum|kemenkumham;kemenkum;kementerian hukum;kanwil kemenkumham;kanwil kementerian hukum;kementerian hukum dan ham;kanwil kemenkum~djki;ditjen ahu;ditjen ki;lapas;bapas;rutan|@
bps|institution|Badan Pusat Statistik|BPS|bps;statistics office;statistics indonesia|@
bpjskes|institution|BPJS Kesehatan|BPJS Kesehatan|bpjs kes;bpjskes;bpjs kesehatan cabang;badan penyelenggara jaminan sosial kesehatan;jkn kis;health insurance agency;national health insurance
bpjstk|institution|BPJS Ketenagakerjaan|BPJamsostek|bpjs tk;bpjstk;bpjs naker;bpjamsostek;bp jamsostek;bpjs ketenagakerjaan cabang;jamsostek;badan penyelenggara jaminan sosial ketenagakerjaan;employment social security;workers social security
bpom|institution|Balai POM|BPOM|bpom;balai pengawas obat dan makanan;balai besar pengawas obat dan makanan;badan pom;badan pengawas obat dan makanan;food and drug agency~bbpom;loka pom;balai besar pom|@
bp3mi|institution|BP3MI|BP3MI|p4mi;bp2mi;kp2mi;bp3tki;lp3tki;balai pelayanan pelindungan pekerja migran indonesia;balai pelayanan perlindungan pekerja migran indonesia;badan pelindungan pekerja migran indonesia|@
karantina|institution|Badan Karantina Indonesia|Barantin|barantin;balai karantina;karantina;balai karantina hewan ikan dan tumbuhan;karantina pertanian|@
bpjph|institution|Badan Penyelenggara Jaminan Produk Halal|BPJPH|bpjph;halal center
bkn|institution|Badan Kepegawaian Negara|BKN|bkn
bpbatam|institution|BP Batam|BP Batam|badan pengusahaan batam;bp kawasan
baznas|institution|Badan Amil Zakat Nasional|Baznas|baznas;badan amil zakat|@
bwi|institution|Badan Wakaf Indonesia|BWI|bwi
kpu|institution|Komisi Pemilihan Umum|KPU|kpu|@
pmi|institution|Palang Merah Indonesia|PMI|utd pmi;pmi cabang|@
ombudsman|institution|Ombudsman Republik Indonesia|Ombudsman|ombudsman;ori perwakilan
ojk|institution|Otoritas Jasa Keuangan|OJK|ojk
pn|judiciary|Pengadilan Negeri|PN|pn;district court|@
pa|judiciary|Pengadilan Agama|PA|pa;religious court~mahkamah syariyah|@
ptun|judiciary|Pengadilan Tata Usaha Negara|PTUN|ptun|@
taspen|state-enterprise|PT Taspen|Taspen|taspen;pt taspen persero
asabri|state-enterprise|PT Asabri|Asabri|asabri;pt asabri persero
jasaraharja|state-enterprise|PT Jasa Raharja|Jasa Raharja|jasa raharja;pt jasa raharja persero;pt jr
pln|state-enterprise|PT PLN|PLN|pln;pt pln persero;pln ulp;pln up3;pln uid;perusahaan listrik negara;electricity company|@
pos|state-enterprise|PT Pos Indonesia|Pos Indonesia|pos;pos indonesia;kantor pos;pt pos;pt pos indonesia persero;post office
telkom|state-enterprise|PT Telkom Indonesia|Telkom|telkom;plasa telkom~telkomsel;indihome
pegadaian|state-enterprise|PT Pegadaian|Pegadaian|pegadaian;pt pegadaian persero
pertamina|state-enterprise|PT Pertamina|Pertamina|pertamina;pt pertamina persero
pgn|state-enterprise|PT Perusahaan Gas Negara|PGN|pgn
pelni|state-enterprise|PT Pelni|Pelni|pelni
kai|state-enterprise|PT Kereta Api Indonesia|KAI|kai;pt kai
bri|state-enterprise|Bank Rakyat Indonesia|BRI|bri;bank bri;pt bri;pt bank rakyat indonesia
bni|state-enterprise|Bank Negara Indonesia|BNI|bni;bank bni;bank negara indonesia 1946
mandiri|state-enterprise|Bank Mandiri|Bank Mandiri|bank mandiri;pt bank mandiri;mandiri taspen
btn|state-enterprise|Bank Tabungan Negara|BTN|btn;bank btn
bsi|state-enterprise|Bank Syariah Indonesia|BSI|bsi;bank bsi
bulog|state-enterprise|Perum Bulog|Bulog|bulog
pdam|regional-enterprise|Perusahaan Daerah Air Minum|PDAM|pdam;perumda air minum;perumdam;pudam;perumda tirta;tirta;perusahaan umum daerah air minum;perumda am;pt air minum;water company|@
bpr|regional-enterprise|Bank Perekonomian Rakyat|BPR|bpr;bank bpr;perumda bpr;bank perkreditan rakyat~bkk;bprs|@
bank|regional-enterprise|Bank Pembangunan Daerah|BPD|bpd;bank daerah~bank jateng;bank jatim;bank bjb;bjb;bank dki;bank jakarta;bank sumut;bank nagari;bank riau kepri;bank riau kepri syariah;brk syariah;bank jambi;bank sumsel babel;bank lampung;bank bengkulu;bank aceh;bank aceh syariah;bank banten;bpd diy;bank bpd diy;bank bali;bpd bali;bank bpd bali;bank ntb;bank ntb syariah;bank ntt;bank kalbar;bank kalteng;bank kalsel;bank kaltimtara;bankaltimtara;bank sulut;bank sulutgo;bank sulteng;bank sulsel;bank sulselbar;bank sultra;bank maluku;bank maluku malut;bank papua|@
kadin|private|Kamar Dagang dan Industri|Kadin|kadin
notaris|private|Ikatan Notaris Indonesia|INI|ikatan notaris;notaris~ppat;ikatan pejabat pembuat akta tanah
arsitek|private|Ikatan Arsitek Indonesia|IAI|ikatan arsitek
`;

const entryOf = (line: string): KnownAgency => {
  const [id, kind, name, short, also, local] = line.split('|') as [
    string,
    AgencyKind,
    string,
    string,
    string,
    string?,
  ];
  const [same = '', others = ''] = also.split('~');
  return {
    id,
    kind,
    name,
    short,
    also: same.split(';'),
    others: others.split(';').filter(Boolean),
    isLocal: local === '@',
  };
};

export const AGENCIES: readonly KnownAgency[] = LIST.trim().split('\n').map(entryOf);
