// What is asked about a service; looked for before stop words are left out. Regional words: general
// knowledge, not checked by native speakers.
export const intents: Record<'requirements' | 'fees' | 'duration' | 'hours', string> = {
  requirements:
    'syarat,persyaratan,syarat apa saja,apa saja syarat,apa saja,berkas apa,dokumen apa,kelengkapan,butuh apa,perlu apa,bawa apa,dibawa,disiapkan,requirements,sarate,saratna',
  fees: 'biaya,tarif,ongkos,harga,gratis,berapa uang,habis berapa,berapa rupiah,berapa bayar,bayar berapa,bayar brp,berapaan,fee,fees,cost,price,how much,regane,sabaraha,aji kuda,padum',
  duration:
    'berapa lama,lama proses,lamanya,lama jadi,berapa hari,berapa minggu,berapa bulan,kapan jadi,kapan selesai,waktu proses,jangka waktu,how long,duration,pirang dina,suwene',
  hours:
    'jam buka,jam tutup,jam berapa,jam layanan,jam pelayanan,jam operasional,jam kerja,buka jam,tutup jam,buka hari,hari apa,buka sabtu,sabtu buka,buka minggu,minggu buka,masih buka,kapan buka,jadwal,opening hours,open today,jam pira',
};
