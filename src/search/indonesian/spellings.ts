// `standard variant variant`: single words, read as the first one in services and in queries, before
// phrases are looked for; the other tables need the standard one only.

// Old and frequent wrong spellings, short messages, and what the search for near words cannot guess.
// Curated by the project; standard forms by the Kamus Besar Bahasa Indonesia.
const written = `
akta akte
antrean antrian
antre antri ngantri
izin ijin
mal mall
dagang jualan
layanan service
negeri negri
meterai materai stamp matre matrai
sertifikat sertipikat certificate title
praktik praktek
ijazah ijasah izasah
nomor no nomer nmr
apotek apotik
pelat plat plate
paspor pasport
umrah umroh
merek merk
katering catering
higiene hygiene higienis
majelis majlis
taklim talim
masjid mesjid musala musola mushola musholla surau
apostille apostile
surat srt
motor mtr honda montor
rumah rmh
tanah tnh lahan kavling kapling
pajak pjk pajek
bayar byr
ganti gnti tukar
ubah revisi edit
salah keliru
pinjam pinjem minjem mainjam borrow
kos kosan kost
organ orgen
ekspres express
chip cip
almarhum almarhumah
mekah mekkah makkah mecca
keran kran
ledeng leding
bekas seken
tesis thesis
ktp katepe kpt
kk kaka
skck sckc
kir kri
pbb ppb
tahun thn taun
bulan bln
hari hr
anak ank
orang org
keluarga klrg kulawarga
kabupaten kab
usia umur
habis abis kadaluarsa kedaluwarsa
sampai nyampe
terbaca kebaca
npwp nwpw enpewepe
spt espete
singapura singapur singapore
legalisasi legalization leges legalize
dokumen document
hilang hlng hilng
keterangan ktrangan ket
hidup idup ngidupin
hp handphone hape ponsel
uang duit
utang hutang
ancam ngancem
sambal sambel
komplain komplen complain
karyawan pegawai employee
siswa murid
gadai gadein
narkoba napza
roti bakery
ojol ojek
laik layak
5 lima
2 dua
4 empat
10 sepuluh
`;

// Words of regional languages and slang for one Indonesian word (Javanese, Sundanese, Minang,
// Balinese, Madurese, Bugis, Banjar, Betawi, Acehnese, Batak): general knowledge, not checked by
// native speakers.
const spoken = `
hilang leungit teddeng raib ical gadoh ketinggalan tertinggal
rusak ruksak usak rosak masolang
baru anyar enggal
rumah omah imah umah griya
tanah lemah taneuh
motor onda
mobil oto
nikah rabi mantu manten nganten akabin mabbotting baralek kimpoi botting babini
cerai pegat palas cere
meninggal ninggal sripah lelayu wafat maot sedo seda berpulang maningga
lahir babaran embas lekad ngalahirkeun brojol
anak bocah budak rare lare
bayi orok balita
nama jeneng ngaran
kerja megae alako karajo gawian gawean padamelan damelan nyambut pagawean lako
sakit gering lara sakik garing
air banyu cai yeh aia aeng uwae
uang duwit pitih hepeng artos
beli tuku meser meuli mele buy purchase
jual adol dodolan
bayar mayar
pindah boyongan ngalih magingsir ngalle relocate relocating relocation
jalan dalan
surat layang surek
naik munggah
`;

// Places that look like other words, mistyped.
const places = `
ambon
balikpapan
bangka
batak
batam
bekasi
bengkulu
bogor
depok
jawa
kupang
malang
mekah
padang
palu
`;

// Visitors' English, word by word: with phrases in either order `tax number` is `nomor pajak`.
const english = `
izin permit license licence
usaha business
pajak tax
tanah land property
mobil car
motor motorcycle motorbike
kendaraan vehicle
anak child children
bayi baby newborn
hilang lost stolen missing
rusak broken damaged
baru new
bayar pay payment
daftar register registration apply application enrollment
ganti replace replacement
ubah change update
perpanjang renew renewal extend extension expired
cek check
cetak print
cabut cancel
rumah house
gedung building
kerja job work employment
sekolah school sakola
polisi police
kartu card
nomor number
nikah marriage wedding married marry
cerai divorce divorced
kesehatan health
meninggal died dead death deceased
pindah move moving
lahir birth born
keluarga family
identitas identity
makanan food panganan kadaharan
air water
listrik electricity setrum
perpustakaan library
paspor passport
asuransi insurance
antrean queue
pensiun retirement retire pangsiun
tagihan bill
vaksin vaccine vaccination
lapor report
pengadilan court
bantuan help assistance
koperasi cooperative
miskin poor poverty
publik public
tambah upgrade increase
alamat address
sambung connection
perusahaan company
dokter doctor
perawat nurse
bidan midwife
makam burial grave
waris heir heirs
internasional international
elektronik electronic
darurat emergency
restoran restaurant
iklan advertising
konsultasi consultation
kekerasan abuse
informasi information
bangun build
lingkungan environment environmental
domisili residence
tanaman plants
ekspor export
nelayan fisherman fishermen
buku book books
akun account
kontrak contract
`;

export const spellings = written + spoken + places + english;
