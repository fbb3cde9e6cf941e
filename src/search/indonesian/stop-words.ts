// Dropped from a query that holds any other word. Regional words: general knowledge, not checked by
// native speakers.
export const stopWords = `
a abdi about ada adalah admin agar aghabay aja akan aku ambo an and antara anu apa apakah ape are
arek arep at atau ayah aye baa babe bagaimana bagi banget bantu bantuin bapak belum bentar berapa
besok biar bikin bikinin bikn bisa bkin blm boga bojo bokap brp bs bu buat buek butuh bwt can cara
caranya cari dalam damel dan dapat dapet dari dengan dg dgn di dia dibikin dija dijadiin dijadikan
dima dimana dipakai dmn do does dong dpt dr dulu duwe elo engga enggak for g ga gaduh gak gasan
gawe get geus gimana gimane gini gitu gk gmn gmna golek gua gue gw halo handak harus hayang hingga
how hoyong hrs ibu iki ikut in indak ingin ini iraha is iso istri itu jadi jadiin jg jika juga
jumlah kada kaga kagak kak kakek kalau kali kalo kamane kami kamu kanggo kapan karena kasih kayak
ke kedah kemana kemaren kemarin kena kenapa ketemu ketika kita kl klo kok krn kudu kulo kumaha
lagi lain langkah lewat lg make mambahen mambuek mana mao mas masih mau maulah mbak me mebbu
melalui membuat mencari menerbitkan mengadakan menggelar mengurus menjadi menyelenggarakan mereka
mertua milarian min minta mohon msh my naeng nang nanggap nanti naon ndak nduwe neangan need nemu
nenek neng ngadain ngadamel ngae ngendi ngga nggak nggawe nggolek ngisi ngurus nih nio nya nyari
nyieun nyokap of oleh on opo or ora ortu out pada pados pak pakai pake pakiban paling para pas
pembuatan penerbitan pengen pengurusan per perlu permisi permohonan pernah peugot pikeun pingin
piye pripun prosedur proses punya rek saat saja saka sama sampun sana sangat saya sdh sebagai
sebelum secara sedang sekarang selesai seperti sesudah set setelah setiap siapa sih sing sini sm
soal suami sudah supaya sy tak tanpa tapi tdk telat tentang terbit terdekat terro terus teu the
tiang tiap tidak tlg to tolong tp trus tuh udah udh ulun umpat untk untuk up urang urus utk via
want what where wis with ya yang yg you your
`;
