// One concept a line: phrases that name the same thing, in services and in queries alike, spelled
// as in `spellings.ts`. Curated by the project from everyday use; where a law or a programme gave
// a name, the section says so.

// What is done to a document.
const actions = `
perpanjang,perbaru
hilang,lenyap,tercecer,keselip
rusak,robek,sobek,patah,luntur
bayar,setor
daftar,registrasi
cek,periksa,lacak
cabut,batal
nikah,kawin
daring,online
`;

// Civil registration: UU 24/2013, Perpres 96/2018, Permendagri 72/2022 (IKD); marriage: PMA 30/2024.
const population = `
ktp,ktp el,e ktp,ektp,kartu tanda penduduk,id kartu,tanda pengenal,kartu penduduk
kk,kartu keluarga,c 1,ksk,lembar keluarga,daftar keluarga
kia,kartu identitas anak,ktp anak,kartu anak,ktp bayi
ikd,identitas kependudukan digital,identitas digital,ktp digital,ktp online,ktp hp
nik,nomor induk kependudukan,nomor ktp,nomor penduduk
perekaman,foto ktp
akta lahir,surat lahir,kenal lahir,lahir sertifikat
akta kematian,surat kematian,keterangan kematian,meninggal sertifikat
akta kawin,akta nikah
akta cerai,surat cerai,cerai sertifikat,surat janda,surat duda
non muslim,non islam,kristen,katolik,hindu,buddha,konghucu,gereja,vihara,pura,kelenteng,pendeta
angkat anak,anak angkat,adopsi,adopt,adoption
skpwni,surat pindah,keterangan pindah
pindah datang,lapor datang,skdwni,pendatang baru
sktt,keterangan tempat tinggal
perubahan data,ubah biodata
buku nikah,surat nikah,kartu nikah,surat kawin,buku kawin
pengantar nikah,rekomendasi nikah,numpang nikah
isbat nikah,pengesahan pernikahan
dispensasi nikah,dispensasi kawin
`;

// Police and road traffic: UU 22/2009, Perpol 6/2023 (SKCK), Perpol 5/2021 (SIM).
const police = `
skck,catatan kepolisian,skkb,kelakuan baik,polisi clearance,polisi record,criminal record,good conduct
surat kehilangan,keterangan kehilangan,laporan kehilangan,barang hilang
izin keramaian,izin acara,izin hajatan,izin dangdut
tilang,etle,traffic law,traffic fine,traffic ticket,bukti pelanggaran
sim,surat izin mengemudi,driving izin,driver izin,rebewes,surat setir,surat sopir
sim a,sim mobil,izin mobil,sim roda 4
sim c,sim motor,izin motor,sim roda 2
sim d,sim disabilitas
sim internasional,internasional driving,idp
stnk,surat tanda nomor kendaraan
pkb,pajak kendaraan,pajak motor,pajak mobil
tnkb,tanda nomor kendaraan,pelat nomor,nomor polisi,nopol
bpkb,buku pemilik kendaraan
bbnkb,bbn,balik nama kendaraan,balik nama motor,balik nama mobil,bea balik nama kendaraan
mutasi kendaraan,mutasi motor,mutasi mobil,cabut berkas
kir,keur,uji berkala,kendaraan inspection
`;

// Immigration: UU 6/2011. Taxes: UU 28/2007, of regions UU 1/2022.
const state = `
paspor elektronik,e paspor,epaspor,paspor chip
splp,surat perjalanan laksana paspor
efin,elektronik filing
percepatan paspor,paspor kilat
izin tinggal,kitas,kitap,stay izin
npwp,nomor pokok wajib pajak,nomor pajak,id pajak,nomor pokok pajak
spt,surat pemberitahuan tahunan,lapor pajak,pajak return
pkp,pengusaha kena pajak
pbb,pajak bumi bangunan,pajak rumah,pajak tanah,pajak sawah,pajak bumi,ipeda
sppt,surat pemberitahuan pajak terutang
bphtb,bea perolehan hak,bea balik nama tanah,pajak beli tanah,pajak beli rumah,perolehan hak
npwpd,wajib pajak daerah,nomor pokok wajib pajak daerah
pbjt,pajak barang jasa tertentu
`;

// Businesses: PP 28/2025, UU 33/2014 (halal), UU 20/2016 (marks), UU 28/2014 (copyright).
const business = `
nib,nomor induk berusaha,perizinan usaha,izin usaha mikro
oss,online single submission
kbli,klasifikasi baku,lapangan usaha
lkpm,laporan penanaman modal,laporan kegiatan penanaman modal
umkm,ukm,umk,usaha mikro
kur,kredit usaha rakyat,modal usaha,pinjaman usaha
pirt,p irt,spp irt,pangan industri rumah tangga,pangan rumah tangga,izin makanan
slhs,laik higiene,laik sehat
self declare,sehati,halal gratis,pernyataan pelaku usaha
merek,merek dagang,brand,trademark
hki,haki,kekayaan intelektual
hak cipta,pencatatan ciptaan,copyright
pt perorangan,perseroan perorangan,perusahaan perorangan,pt umkm
ahu,administrasi hukum umum
cv,persekutuan komanditer
koperasi,kopdes,koperasi simpan pinjam,simpan pinjam,ksp,kredit union
sku,keterangan usaha,surat usaha
skdu,skdp,domisili usaha,domisili perusahaan
skd,keterangan domisili,surat domisili
reklame,baliho,billboard,spanduk,papan nama,plang,iklan,papan iklan,banner,neon box,videotron,umbul,shop sign
tera,timbangan,metrologi
karantina,quarantine
bbm,bahan bakar minyak
bbm subsidi,bbm bersubsidi,solar subsidi
kusuka,kartu nelayan,pelaku usaha kelautan
`;

// Building: PP 16/2021, in which the PBG took the place of the IMB; space: PP 21/2021; environment: PP 22/2021.
const land = `
pbg,persetujuan bangunan gedung,imb,izin mendirikan bangunan,izin bangunan,izin gedung
slf,laik fungsi
kkpr,pkkpr,pemanfaatan ruang
krk,rencana kota,itr,advice planning
amdal,dampak lingkungan
ukl upl,pkplh,upaya pengelolaan,upaya pengelolaan lingkungan,pemantauan lingkungan
sppl,pernyataan pengelolaan lingkungan,kesanggupan pengelolaan
izin lingkungan,persetujuan lingkungan
trayek,rute angkot,izin rute
andalalin,dampak lalu lintas,dampak lalin,amdal lalin
sertifikat tanah,surat tanah,shm,hak milik,hgb,hak guna bangunan,surat rumah,sertifikat rumah
balik nama sertifikat,balik nama tanah,balik nama rumah,balik nama shm,ganti nama sertifikat,peralihan hak
ajb,akta jual beli,jual beli tanah
roya,hapus hak tanggungan,lunas kpr
ptsl,tanah sistematis,sertifikat gratis,prona
pecah sertifikat,pecah tanah
znt,zona nilai tanah,nilai tanah,harga tanah,pasaran tanah
alih fungsi tanah,perubahan penggunaan tanah
ppat,pejabat pembuat akta tanah
wakaf,aiw
`;

// Work and social security: UU 18/2017 (the TKI became PMI), PP 35/2021, UU 24/2011 (BPJS).
const work = `
ak 1,ak i,kartu kuning,pencari kerja,pencaker,yellow kartu,unemployment kartu
lowongan,loker,lowker,bursa kerja,kerja fair,vacancy,karirhub
blk,balai latihan kerja,pelatihan kerja
pmi,cpmi,tki,tkw,pekerja migran,buruh migran,migrant worker,tenaga kerja indonesia,tenaga kerja wanita
phk,pemutusan hubungan kerja
hubungan industrial,perselisihan kerja
pkwt,perjanjian kerja waktu tertentu,kontrak kerja,perjanjian kerja
wlkp,wajib lapor ketenagakerjaan
tka,tenaga kerja asing,rptka
jkn,bpjs kesehatan,kis,jaminan kesehatan nasional,kartu indonesia sehat,asuransi kesehatan,asuransi pemerintah,asuransi negara,kartu sehat
bpjs ketenagakerjaan,bpjs tk,bpjstk
pbi,penerima bantuan iuran,bpjs gratis,jamkesmas,jamkesda
bpu,bukan penerima upah,ketenagakerjaan mandiri
faskes,fktp,fasilitas kesehatan
jht,jaminan hari tua,old age
jkm,jaminan kematian
rehab,pembayaran bertahap,cicilan bpjs,cicil tunggakan
jkp,jaminan kehilangan pekerjaan
pensiun,pension
`;

// Social affairs, schools, health: Inpres 4/2025 (DTSEN for DTKS), Permendikdasmen 3/2025 (SPMB for PPDB), UU 17/2023.
const welfare = `
dtsen,dtks,data tunggal sosial ekonomi,data terpadu,desil
sktm,tidak mampu,surat miskin,keterangan miskin
bansos,bantuan sosial
pkh,program keluarga harapan
bpnt,bantuan pangan non tunai,sembako
disabilitas,difabel,cacat,disabled
lansia,lanjut usia
kekerasan,kdrt,pelecehan,violence,harassment
ppa,perlindungan perempuan,pemberdayaan perempuan,p 2 tp 2 a,dp 3 a
kip,pip,indonesia pintar,kartu pintar
beasiswa,scholarship
ijazah,diploma,tamat belajar,sttb
spmb,ppdb,masuk sekolah,penerimaan siswa,peserta didik baru
mutasi siswa,pindah sekolah,surat pindah sekolah,transfer sekolah
perpustakaan,perpus
sip,izin praktik
str,surat tanda registrasi
nakes,tenaga kesehatan
tenaga medis,dokter
apoteker,sipa
bidan,sipb
perawat,sipp
surat sehat,keterangan sehat,sertifikat sehat,surat dokter,keterangan dokter,cek kesehatan,tes kesehatan,mcu,medical cek
skhpn,bebas narkoba,bebas narkotika,tes narkoba,tes urine,drug test,drug free
imunisasi,vaksin
`;

// Courts, religion, and what comes into the house.
const everyday = `
tidak pernah dipidana,eraterang
bantuan hukum,posbakum,legal aid,pengacara gratis
waris,inheritance
apostille,legalisasi luar negeri
jaksa pengacara negara,jpn
haji,siskohat,hajj
pln,perusahaan listrik negara
pasang listrik,listrik baru,sambung baru,pemasangan meteran,pasang kwh
tambah daya,naik daya
pdam,air minum,air bersih,ledeng,pam,perumdam,perusahaan daerah air minum
tagihan air,bayar air,bayar pdam,rekening air
meterai,emeterai,e meterai
gadai,pawn
makam,kuburan,tpu,cemetery
penelitian,riset,research
ormas,organisasi masyarakat,lsm,lembaga swadaya masyarakat,ngo
bea cukai,beacukai,customs
imei,mobile equipment
`;

// The mall, and agencies by the names they go by.
const offices = `
mpp,mal pelayanan publik
gerai,loket,konter,counter
jemput bola,keliling
pengaduan,keluhan,komplain,protes,complaint
sp 4 n,sistem pengelolaan pengaduan
survei,skm,ikm,survey,indeks kepuasan
ppid,informasi publik,pejabat pengelola informasi,informasi request
disdukcapil,dukcapil,capil,dispendukcapil,dinas kependudukan
dpmptsp,ptsp,satu pintu,penanaman modal,pelayanan terpadu
bapenda,dispenda,badan pendapatan
kpp,djp,kantor pajak,pelayanan pajak,direktorat jenderal pajak
bpn,kantor pertanahan,agraria,badan pertanahan nasional
polres,kepolisian,polsek
imigrasi,kanim,immigration
disnaker,dinas tenaga kerja,disnakertrans
dinkes,dinas kesehatan
dinsos,dinas sosial
dishub,dinas perhubungan
disdik,dinas pendidikan,disdikbud
dlh,dinas lingkungan hidup
pupr,dpupr,pekerjaan umum
kominfo,diskominfo,komunikasi informatika
disdag,disperindag,dinas perdagangan
diskop,dinas koperasi
kesbangpol,bakesbangpol,kesatuan bangsa
samsat,manunggal satu atap
perkim,disperkim,perumahan permukiman,kawasan permukiman
kemenag,kementerian agama
kemenkum,kementerian hukum,kemenkumham
kua,kantor urusan agama
bpom,balai pom,badan pom,pengawas obat
bnn,bnnk,badan narkotika nasional
pengadilan negeri,pn
pengadilan agama,pa
kejaksaan,kejari
bpd,bank pembangunan daerah,bank daerah
kelurahan,kantor desa,balai desa
puskesmas,pusat kesehatan masyarakat
`;

export const synonyms =
  actions + population + police + state + business + land + work + welfare + everyday + offices;
