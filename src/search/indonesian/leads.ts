// `what people type>what services are called`, the likeliest first; one way, from queries to
// services. Curated by the project from everyday use.

// What happens in a life, and what is then to be seen to.
const events = `
jenazah,mayat,kebumikan>makam,akta kematian
meninggal,almarhum,passed away>akta kematian,ahli waris,jaminan kematian,makam
melahirkan,bersalin,bayi,baru lahir,bayi baru,baru punya anak>akta lahir,penambahan anggota,kia,data peserta
hamil,pregnant>jkn,puskesmas
usia 17,17 tahun,anak 17,ktp pertama,ktp pemula>ktp baru,perekaman
akad,penghulu,simkah,calon pengantin>nikah
ijab,lamar nikah,halalin pacar,nikah anak>nikah
baru nikah,habis nikah,pengantin baru,pecah kk,pisah kk,kk sendiri,kepala keluarga>kk baru,membentuk keluarga
janda>akta cerai,pensiun
pemberkatan,nikah beda agama,nikah sertifikat>akta kawin
luar nikah>akta lahir
anak usia>kia
buku nikah rusak,surat nikah hilang>duplikat buku nikah
nikah siri>isbat nikah
nikah dini,nikah bawah usia,nikah usia>dispensasi nikah
talak,gugat,gono gini,hak asuh,pisah>perkara cerai,cerai
minggat,nafkah,sarak>cerai,perkara cerai
cerai pengadilan negeri>cerai non muslim
pindah rumah,pindah alamat,pindah kota,pindah provinsi,perpindahan domisili,ganti domisili,pindah tugas,pindahtugaskan>surat pindah,pindah datang
bawa surat pindah,kota baru,alamat baru,newcomer,warga baru>pindah datang
pindah ktp,pindah kk>surat pindah,pindah datang
perpanjang ktp,perpanjang id,ktp habis>ubah ktp
tambah anggota,masuk kk>penambahan anggota
salah,tanggal lahir,ganti nama,ubah nama,beda nama,typo,gelar,betul>perubahan data,ubah ktp,perubahan kk
ganti status,ubah status,ganti agama,ganti pekerjaan,ganti foto,ganti alamat,ganti tanda tangan,tanda tangan ktp,lajang,pindah agama>ubah ktp,perubahan data
duda>ubah ktp,akta cerai
kecelakaan,tabrak,laka lantas,accident,serempet,terguling,terlindas>santunan kecelakaan
santunan kematian,peserta meninggal,kerja meninggal>jaminan kematian
uang duka>jaminan kematian,pensiun
harta peninggalan,tabungan meninggal,rekening meninggal>ahli waris
jatuh,copet,colong,curi,maling,dipaling,begal,jambret,rampok,hanyut,ceblok>hilang,surat kehilangan
tabungan hilang,stnk hilang,sim hilang,bpkb hilang,motor hilang,hp hilang,kunci hilang,kunci motor,buku tabungan,spkt,sentra pelayanan,tanda bukti lapor,surat hangus>surat kehilangan
dompet,wallet>surat kehilangan,ktp
atm>surat kehilangan,bank daerah
terbakar,dimakan tikus,hangus,kebanjiran,basah,kena air,rayap,kesiram,kebawa banjir>rusak,hilang
pudar,ngelupas,terkelupas,kecuci,terbaca,buram,lecet,meleleh,dicoret,terbelah,cabiak>rusak
mati,habis,masa berlaku,jatuh tempo>perpanjang
tensi,gula darah,kolesterol,puskesmas>cek kesehatan
buta warna,skbs>surat sehat
suntik,booster>vaksin,cek kesehatan
berobat,operasi,rawat inap,opname,rujukan,hospital,iuran,cuci darah,kemo,stroke>jkn
sakit>jkn,surat sehat
mediasi,dipecat,berhenti,pesangon,fired,gaji,gaji bayar,thr,upah,umr,ump,lembur,majikan,bos,sepihak,putus kontrak,ijazah tahan,dirumahkan>phk,hubungan industrial
resign,berhenti kerja,keluar kerja,keluar pabrik,hari tua,simpan kantor,potong gaji>jht
pabrik tutup>phk
phk>jht,jkp
kerja,neangan gawe,nganggur,pengangguran,lulus,lulus kuliah,tamat,wisuda,sarjana,fresh graduate>pencari kerja,lowongan
melamar,cpns,pppk,bumn,satpam,tni,daftar polri,daftar polisi>skck,pencari kerja,surat sehat,bebas narkoba
nyaleg,caleg,calon kades,calon kepala,calon bupati,pilkada>skck,tidak pernah dipidana
kerja luar negeri,kerja jepang,magang jepang,kerja korea,kerja taiwan,kerja malaysia,kerja hongkong,kerja arab,kerja singapura,kerja brunei,kerja kapal,kapal pesiar,pelaut,merantau,pembantu,abk,bayi sitter,buruh arab>pekerja migran
luar negeri,abroad,overseas,travel dokumen,singapura,malaysia,jepang,korea,thailand,taiwan,hongkong,arab,australia,amerika,belanda,jerman,mancanegara,eropa,turki,mesir,buku ijo,buku hijau,buku imigrasi>paspor
buku perjalanan,dokumen perjalanan>paspor,splp
naik haji,tanah suci,bpih,mekah,baitullah,pilgrimage,rukun islam>haji,umrah
paspor umrah>umrah,rekomendasi umrah
beli motor,beli mobil,motor bekas,mobil bekas,motor second,mobil second,ganti nama stnk,ganti pemilik,transfer kendaraan,surat motor,surat mobil>balik nama kendaraan
jual mobil>blokir stnk,balik nama kendaraan
beli tanah,pembelian rumah,jual rumah,penjualan tanah,hibah,transfer tanah>balik nama sertifikat,bphtb,cek sertifikat
pecah sertifikat>balik nama sertifikat
atas nama,pindah nama,alih nama,milik lama,kepemilikan>balik nama
tanah warisan,rumah warisan>ahli waris,balik nama sertifikat,bphtb
bangun rumah,rumah tingkat,tambah lantai,lantai 2,pembangunan ruko,bangun kos,bangun toko,bangun masjid,renovasi,pagar,kos,lantai rumah,rumah lantai,tingkat rumah>pbg,krk
rumah baru>pasang listrik,pdam
buka usaha,buka warung,buka toko,buka kafe,buka bengkel,buka salon,buka konter,buka kos,mulai usaha,usaha baru,usaha rumahan,usaha kecil,bisnis,dagang online,kaki 5,jual pasar,warung,lapak,kios,legalitas,kelontong,dagang,laundry,angkringan,gerobak,izin operasi>nib
rumah makan>slhs,nib
keripik,abon,sambal,camilan,kerupuk,roti,supermarket,minimarket,masuk indomaret,kemasan,jual kue,jual keripik,jual makanan,dagang makanan,produksi makanan,usaha makanan,usaha kue,makanan rumahan,frozen,dagang keripik,dagang sambal,dagang kue,izin kue,izin keripik,izin sambal,kue kering,snack,bumbu>pirt,halal
katering,makan warung,depot,isi ulang,mbg,sppg,kantin,dapur,keracunan>slhs
kuliah,mahasiswa,ukt,uang sekolah>beasiswa,kip,penelitian
keringanan,putus sekolah,bantuan sekolah,bantuan siswa,biaya sekolah,spp,uang gedung>kip,sktm
kuliah luar negeri,ijazah luar negeri,legalisasi abroad,dokumen luar negeri,akta luar negeri,dokumen mancanegara,dokumen overseas>apostille
skripsi,tesis,kkn,tugas akhir>penelitian
hajatan,sunatan,khitanan,syukuran,pesta,resepsi,festival,pawai,event,konser,dangdut,wayang,orkes,organ tunggal,pentas,lomba,hiburan,turnamen,bazar,agustusan,unjuk rasa,demo,tutup jalan,tenda,tenda nikah,dangdut nikah,orkes nikah,wayang nikah,acara nikah,panggung,pasar malam,kuda lumping>izin keramaian
tanah masjid,sumbang tanah,nadzir,sedekah>wakaf
jariyah,tanah pesantren,tanah madrasah,hibah masjid,hibah pesantren>wakaf
sengketa>blokir sertifikat,cek sertifikat
gugat tanah,serobot,direbut,sertifikat jamin>blokir sertifikat
waris sertifikat>ptsl,pendaftaran tanah,balik nama sertifikat
`;

// Other names: slang, what laws have replaced, apps, and offices that stand for what is had there.
const names = `
kartu identitas,suket>ktp
catatan sipil>disdukcapil,akta
nik terkunci,nik blokir,nik terdaftar,nik ditemukan,nik ganda,nik dobel,nik online,nik valid,sinkron,nik muncul,nik cocok,nik terbaca,nik dikenal,data cocok,data kosong>konsolidasi nik
reprint,duplikat>cetak ulang,hilang
legalisasi kk,legalisasi akta lahir,cap basah,stempel,dicap,cap fotokopi,legalisasi kartu keluarga,legalisasi akta,sah,cap capil,teken>legalisasi dokumen,legalisasi
sptjm>akta lahir
samsat,e samsat,signal,pemutihan,progresif,pajak tahunan,tunggak mobil,tunggak motor>pajak kendaraan,stnk
pajak 5 tahun,ganti kaleng,ganti pelat,pelat mati,motor 5 tahun,mobil 5 tahun>stnk 5 tahun,pelat nomor
ganti warna>balik nama kendaraan,stnk 5 tahun
cek fisik,gesek>stnk 5 tahun,balik nama kendaraan
pelat luar,pindah pelat,kendaraan luar,samsat asal,samsat provinsi>mutasi kendaraan
sim keliling>perpanjangan sim
ditahan,stnk ditahan,sim ditahan,sita,razia,polantas,terobos,barang sita>tilang
bawa motor,bawa mobil,tes teori,praktik sim,nyetir,driving,driver,setir,sopir,nyopir,nyupir,kemudi,roda 4>sim
paspor pertama>paspor
driving abroad,setir luar negeri,nyetir luar negeri,sim luar negeri>sim internasional
m paspor>paspor
paspor mati,paspor habis,paspor penuh,perpanjang paspor,perbaru paspor>ganti paspor
chip>elektronik
urgent,mendesak,ekspres,buru,one day,paspor cepat,paspor hari,paspor tunggu>percepatan
paspor darurat,paspor pulang,pulang indonesia,deportasi,overstay,darurat travel>splp
visa,foreigner,expat,wna>izin tinggal,sktt
coretax,djp online>npwp,spt,efin
akun coretax,aktivasi coretax,lupa kata sandi,lupa password,akun pajak,login pajak,email pajak,reset,pajak password>efin
nop,nomor objek pajak,tunggak pbb>pbb
njop,nilai jual objek>pbb,nilai tanah
tunggak pajak,denda pajak>pajak kendaraan,pbb
pajak umkm,pajak usaha,setor pajak,pajak omzet,tagihan pajak,kode billing>billing,spt
ownership>balik nama sertifikat,balik nama kendaraan
sppt hilang,sppt sampai,sppt terima,kertas pbb,lembar pbb,kertas pajak,lembar pajak,surat pajak>cetak pbb
pecah sppt,nama sppt,luas tanah,tanah luas>mutasi pbb
1770,1771,1721,1721 a 1,1770 s,1770 ss,efiling,bukti potong,pph,ppn,pajak penghasilan,lapor hasil,lapor penghasilan,kurang bayar,lebih bayar>spt,billing
pajak warisan>bphtb
pajak restoran,pajak rumah makan,pajak parkir,pajak karaoke,pajak warung,pajak hotel,pajak hiburan,pajak kos,pajak daerah,pajak penginapan,pajak kafe,pajak katering,omzet bapenda>npwpd,pbjt
komunitas,paguyuban,karang taruna,perkumpulan,perhimpunan>ormas
yayasan>ormas,npwp badan,badan usaha
pt,cv,firma,perusahaan>pt perorangan,badan usaha,npwp badan
siup,tdp,izin usaha perdagangan,izin tempat usaha,tanda daftar perusahaan,situ,izin gangguan,ho,iumk,izin toko,izin pabrik,izin klinik,izin kos,izin dagang,izin kafe,izin salon,izin bengkel,legalitas usaha,umkm>nib
perusahaan orang,pemilik tunggal>pt perorangan
investasi>lkpm,oss
pendirian pt,pt sendiri,badan hukum,perseroan,akta pendirian,perusahaan sendiri,daftar perusahaan>pt perorangan,ahu
paten,desain industri,logo>merek,hki
dijiplak,dibajak,plagiat,karangan,lagu,contek,software,song,piracy,motif,film>hak cipta
ditiru,nama usaha,nama warung,nama toko,nama produk>merek
mui,haram,lppom>halal
kosmetik,skincare,jamu,lipstik>bpom,izin edar
pinjaman,pinjaman bank,modal,loan>kur,keterangan usaha
kur>keterangan usaha
hp impor,hp inter,iphone inter,iphone impor,hp beli,hp blokir,pajak hp,sinyal,hp malaysia,hp jepang,hp singapura,hp arab,hp luar,bawa hp>imei
ekspor,impor,hewan,bibit,kirim tanaman,bawa tanaman,bawa burung,bawa kucing,bawa anjing,bawa ayam,bawa buah,bawa ikan,bawa durian,kirim kucing,kirim anjing,kirim burung,kirim ayam,kirim sapi,kirim buah,kirim ikan,kirim ternak,luar pulau,antar pulau>karantina
penyuluhan>pirt
izin lokasi,peruntukan,sempadan,zona hijau,zona kuning,tata kota,boleh bangun,rtrw,zoning,jalur hijau>krk,tata ruang
gedung sertifikat,sertifikat bangunan,gedung pakai,rampung,laik huni>slf
zonasi>krk,tata ruang,spmb
daftar sekolah,sd,smp,sma,smk>spmb,ijazah
masuk tk,paud>kia,akta lahir
limbah>sppl,ukl upl
amdal>ukl upl
lingkungan usaha>sppl,ukl upl
dokumen lingkungan,surat lingkungan>sppl,ukl upl
ajb>balik nama sertifikat
sawah,pengeringan,tanah pertanian,kebun>alih fungsi tanah,tata ruang
girik,letter c,petok d,tanah adat,tanah sertifikat>ptsl,pendaftaran tanah
sertifikat palsu,sertifikat ganda,keaslian sertifikat>cek sertifikat
taksir,meter persegi>nilai tanah
shm hilang,surat tanah hilang,surat rumah hilang,sertifikat rumah hilang>sertifikat hilang
hipotek,cicilan rumah,kpr,kredit pemilikan rumah,utang bank,agunan,mortgage,lien,coret bank>roya
kursus,magang,training,internship,prakerja>pelatihan kerja
karyawan,pelaporan tenaga kerja,data karyawan,lapor karyawan,data buruh,manpower>wlkp,pkwt
kontrak karyawan,perjanjian karyawan,perjanjian buruh>pkwt
bpjs,penyelenggara jaminan sosial>jkn
klaim bpjs,pencairan bpjs,ambil bpjs,uang bpjs,saldo bpjs,jmo,lapak asik>jht
bpjs mati,bpjs hidup,bpjs nonaktif,bpjs aktif,bayar bpjs,tunggakan bpjs,denda bpjs,bpjs tolak,bpjs blokir,tunggak iuran,iuran tunggak,iuran bayar,bayar iuran>aktivasi jkn,reaktivasi
pindah faskes,ganti faskes,klinik,pindah puskesmas,ganti puskesmas,kelas bpjs,bpjs bayi,bpjs anak,dokter keluarga,dokter bpjs>data peserta
bpjs kerja,asuransi kerja,kecelakaan kerja,ojol,bpjamsostek,jamsostek,informal,jaminan kecelakaan,kuli,buruh>bpjs ketenagakerjaan
asuransi kecelakaan>santunan kecelakaan,bpjs ketenagakerjaan
tanggung pemerintah,kis pemerintah,bpjs pemerintah>pbi
tht,tunjangan hari tua>jht,pensiun
karip,asabri,taspen,tabungan asuransi,purna,purnatugas,tunjangan janda,bekas pns>pensiun
bantuan pemerintah,blt,bantuan langsung tunai,kartu keluarga sejahtera,penerima manfaat,miskin,kurang mampu,orang susah,susah,kks,low income>bansos,dtsen,sktm,kip
kursi roda,tunanetra,tunarungu,tuna,autis,buta,tuli,lumpuh,kaki palsu,alat bantu dengar,alat bantu jalan,wheelchair,amputasi,kebutuhan khusus,berkebutuhan,pincang>disabilitas
gelandangan,pengemis,orang gila,odgj,kehabisan ongkos,kehabisan uang,stranded,linglung,terdampar,pikun,nyasar>orang terlantar
pungut,asuh,momongan,orphan>angkat anak
yatim>kip,angkat anak
dipukul,gebuk,aniaya,ancam,siksa,perkosa,cabul,tampar,bully,bullying,visum,sebar foto,perundungan,raba,hajar,tonjok>kekerasan
pinjam buku,novel,komik,majalah,buku baca>perpustakaan
pengajian,yasinan,sholawat,zikir,dzikir,islamic>majelis taklim
izin dokter,drg>sip dokter
apotek,fisioterapi,gizi,mantri>tenaga kesehatan
narkoba,rehabilitasi,rehab narkoba,sabu,nyabu,ganja,pipis>bnn,bebas narkoba
surat pengadilan,bebas pidana,dipenjara,dihukum,napi,bui,penjara,terpidana,narapidana>tidak pernah dipidana
pengacara,advokat,lawyer>bantuan hukum,konsultasi hukum
panti,panti asuhan>angkat anak
tipu,utang,tuntut,somasi,kasus hukum,ditangkap,pasal,legal advice>bantuan hukum,konsultasi hukum,pengaduan
meteran,token,kwh,lampu mati>listrik
kabel>pasang listrik
turun daya,tambah watt,naik watt,va,mcb,jeglek,ampere,sekring>perubahan daya
meteran air,air mati,keruh,air keluar,pam keluar,pipa,bocor,keran,alir,ngocor,keran ledeng>pengaduan air,tagihan air
kirim dokumen,kirim surat,surat tercatat,kirim paket,post office,perangko,amplop,kurir>pos
emas,nyekolahin,cincin,kalung,gelang,perhiasan,logam mulia,pinjam jaminan>gadai
retribusi,uang lapak,sewa kios,setor kas,levy>bank daerah
pelatihan umkm,bantuan umkm>umkm
angkot,angkutan,rute,bus,bis>trayek
parkir,macet>andalalin
uji laik,truk,pikap,pick,mobil bak,uji kendaraan,uji emisi,emisi,uji truk,truk uji>kir
pom bensin,spbu,curang,takaran,kiloan,dacin,neraca,literan,nozel,scales>tera
solar,pertalite,nelayan,petani,perahu,traktor,mypertamina,jeriken,jerigen,diesel>bbm subsidi,kusuka
pembudidaya,petambak,tambak,keramba,peternak lele,melaut,ikan asin>kusuka
booking,reservasi,appointment>antrean
pungli,calo,jalan rusak,jalan berlubang,lampu jalan,lampu jalan mati,bolong,sampah,mampet,ramah,judes,jutek,lambat,galak,lelet,kasar,buruk,jelek,bad layanan,ribut,bising,kritik,saran,palak,oknum,preman,numpuk>pengaduan
anggaran,apbd,data pemerintah,wartawan,transparan,uu kip,freedom informasi>informasi publik
kepuasan,kuesioner,rating,ulasan,nilai layanan,angket,feedback,nilai kerja,muji>survei
ambil nomor>antrean
`;

// Agencies, by what most come to them for.
const agencies = `
dukcapil,dinas kependudukan,kependudukan pencatatan sipil>ktp,kk,akta lahir
polres,kepolisian>skck,surat kehilangan
imigrasi>paspor
satlantas,satpas>sim
kpp,kantor pajak,pelayanan pajak>npwp,spt
dpmptsp,penanaman modal>nib,oss
bapenda,badan pendapatan>pbb,bphtb
bpn,badan pertanahan nasional,kantor pertanahan>sertifikat tanah,balik nama sertifikat
kua>nikah
kemenag,kementerian agama>nikah,haji
kemenkum,kementerian hukum>apostille,merek
dinsos,dinas sosial>sktm,bansos
disnaker,dinas tenaga kerja>pencari kerja,lowongan
dinkes,dinas kesehatan>sip,slhs
disdik,dinas pendidikan>legalisasi ijazah
dlh,dinas lingkungan hidup>sppl
pupr,pekerjaan umum>pbg,krk
dishub,dinas perhubungan>kir,trayek
pengadilan agama>cerai
pengadilan negeri>tidak pernah dipidana
kejaksaan>tilang
bnn>bebas narkoba
bpom>izin edar
bea cukai>imei
kelurahan>keterangan usaha,surat domisili,sktm,ahli waris,akta kematian
`;

// Codes of forms: Permendagri 109/2019 (F-1, F-2), PMA 20/2019 (N).
const forms = `
f 1 01,f 101>kk
f 1 02,f 102>kk,ktp
f 1 03,f 103>surat pindah,pindah datang
f 1 06,f 106>perubahan data
f 2 01,f 201>akta lahir,akta kematian,akta kawin
n 1,n 2,n 3,n 4,n 5,n 6,n 10>nikah
`;

export const leads = events + names + agencies + forms;
