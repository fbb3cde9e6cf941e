// Dropped from a query that holds any other word. Regional words: general knowledge, not checked by
// native speakers.
export const stopWords = `
dan atau yang di ke dari untuk dengan pada dalam oleh ini itu para sebagai karena lewat secara sama tapi tanpa
setelah sebelum sesudah saat ketika hingga melalui via setiap tiap paling sangat seperti antara bagi per
saya aku kami kita gue gua gw kamu dia mereka bapak ayah suami istri ibu kakek nenek mertua ortu bokap nyokap
mau ingin pengen pingin akan sedang lagi sudah belum udah udh blm pernah masih msh bentar pas ketemu
cara caranya bagaimana gimana gmn gmna langkah prosedur
apa apakah berapa brp mana dimana dmn kemana kapan siapa kenapa
tolong tlg mohon minta bantu bantuin dong ya kok kak min admin pak bu mas mbak sih nih tuh halo permisi
jadi jadiin dijadiin dijadikan menjadi lain telat bisa bs dapat dapet dpt harus hrs perlu butuh agar supaya biar jika kalau kalo klo kl adalah ada
tidak nggak ngga gak gk ga g enggak tak tdk engga
juga saja aja nya tentang soal banget gitu gini kayak trus terus
yg utk untk buat bwt dgn dg sm sy sdh jg tp dr krn lg
bikin bkin bikn membuat dibikin pembuatan bikinin urus ngurus mengurus pengurusan menerbitkan penerbitan terbit permohonan proses
cari mencari nyari pakai pake dipakai kena kasih nemu ikut ngisi
mengadakan menyelenggarakan menggelar ngadain nanggap
kali sini sana
besok sekarang nanti dulu terdekat kemaren kemarin
gawe nggawe damel ngadamel nyieun mambuek buek ngae aghabay maulah mebbu peugot mambahen
piye pripun kumaha baa gimane pakiban golek nggolek milarian neangan pados
opo naon ngendi neng nang dima dija kamane iraha ape
arep kudu iso hoyong hayang kedah handak umpat elo mao nio rek arek naeng terro
kulo abdi urang ambo tiang ulun aye babe bojo
sing kanggo saka pikeun anu gasan iki
ora wis geus teu kada kagak kaga ndak indak sampun
boga duwe nduwe gaduh
the a an of to for how do does can my me you your is are in on at with and or where what get make need want set up about out
punya selesai jumlah
`;
