// Dropped from a query that holds any other word. Regional words: general knowledge, not checked by
// native speakers.
export const stopWords = `
a abdi about ada adalah adek adik admin agar aghabay aja akan akibat aku alaikum ambo an and
antara anu apa apakah ape are arek arep assalamu assalamualaikum at atau ayah aye baa babe
bagaimana bagi banget bantu bantuin bapak belum bentar berapa besok biar bikin bikinan bikinin bikn bisa
bkin blm boga bojo bokap brp bs bu buat buatan buek butuh bwt can cara caranya cari cucu dalam damel dan
dapat dapet dari dengan dg dgn di dia dibikin dija dijadiin dijadikan dikasih dima dimana dipakai
dmn do does dong dpt dr dulu duwe elo engga enggak find for form formulir g ga gaduh gak gara gasan gawe gegara genap get
geus gimana gimane gini gitu gk gmn gmna golek gua gue gw had hai halo handak harus hayang hingga how
hoyong hrs i ibu iki ikut in indak ingin ini iraha is iso istri itu jadi jadiin jg jika juga jumat
jumlah just kada kaga kagak kak kakak kakek kalau kali kalo kamane kami kamis kamu kanggo kapan karena
kasih kayak ke kedah kemana kemaren kemarin kena kenapa keponakan ketemu ketika kita kl klo kok
krn kudu kulo kumaha lagi lain langkah lantaran lewat lg lusa maaf makasih make malam mambahen
mambuek mana mantan mao mas masih mau maulah mbak me mebbu melalui membuat mencari menerbitkan
mengadakan menggelar mengurus menjadi menyelenggarakan mereka mertua milarian min minggu minta
mohon msh my naeng nang nanggap nanti nanya nanyain naon ndak nduwe neangan need nemu nenek neng
ngadain ngadamel ngae ngendi ngga nggak nggawe nggolek ngisi ngurus nih nio nu nuwun nya nyari
nyieun nyokap of oleh om on opo or ora ortu out pada pados pagi pak pakai pake pakiban paling
paman para pas pembuatan penerbitan pengen pengurusan per perlu permisi permohonan pernah peugot
pikeun pingin piye please pripun prosedur proses punten punya rabu rek saat sabtu saja saka sama
sampun sana sangat saudara saya sdh sebab sebagai sebelum secara sedang sekarang selamat selasa
selesai senin seperti sepupu sesudah set setelah setiap sewu siang siapa sih sing sini sm soal
sodara sore sorry suami sudah supaya sy tadi tak take tanpa tante tanya tapi tdk telat teman temen
tentang terbit terdekat terimakasih terro terus tetangga teu the tiang tiap tidak tlg to tolong tp
trus tuh udah udh ulun umpat untk untuk up urang urus utk via want what where wis with ya yang yg
you your
`;
