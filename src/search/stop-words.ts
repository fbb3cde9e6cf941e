/** Words that people type around what they look for; they are dropped from a query that holds any other. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'dan atau yang di ke dari untuk dengan pada dalam oleh ini itu saya aku mau ingin cara bagaimana gimana ' +
    'apa apakah berapa mana dimana kapan tolong mohon nya sih dong ya kok kak min pak bu bisa dapat harus ' +
    'perlu agar supaya jika kalau adalah ada tidak nggak gak belum sudah lagi juga saja aja ' +
    // What people say for having a thing done, whichever thing it is.
    'bikin buat membuat urus ngurus mengurus ' +
    'the of to for how do my and or in'
  ).split(' '),
);
