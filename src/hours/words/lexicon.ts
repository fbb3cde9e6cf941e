import type {Trouble} from './problem.js';

/** What a word or phrase stands for. */
export type Term =
  | {kind: 'day'; day: number}
  | {kind: 'week'; days: 'all' | 'work' | 'weekend'}
  | {kind: 'holiday'; holiday: 'holidays' | 'jointLeave'}
  | {kind: 'zone'; zone: string}
  | {kind: 'part'; part: 'morning' | 'noon' | 'afternoon' | 'night' | 'am' | 'pm'}
  | {kind: 'trouble'; trouble: Trouble}
  | {kind: Simple};

type Simple =
  | 'to'
  | 'and'
  | 'closed'
  | 'day-off'
  | 'rest'
  | 'no-break'
  | 'still-open'
  | 'except'
  | 'only'
  | 'quota'
  | 'online'
  | 'ticket'
  | 'noise'
  | 'suspended'
  | 'unknown';

interface Phrase {
  /** Word by word, the alternatives of each; `''` among them: it may be left out. */
  words: string[][];
  term: Term;
}

const REST = 'istirahat|istirahatnya|istrahat|ist|isoma|ishoma|jeda|rehat|break';
const OPEN = 'buka|dibuka|melayani|dilayani|beroperasi|berjalan|berlangsung|ada';
const WHEN = 'saat|pada|di|selama|ketika|waktu|sewaktu';
const LUNCH = 'siang|makan|sholat|salat|shalat|solat';

/** Longer phrases stand before the shorter ones that begin alike. */
const PHRASES: Phrase[] = /* @__PURE__ */ phrasesOf([
  ['senin|senen|sen|monday|mondays|mon', {kind: 'day', day: 0}],
  ['selasa|sel|tuesday|tuesdays|tue|tues', {kind: 'day', day: 1}],
  ['rabu|rab|wednesday|wednesdays|wed', {kind: 'day', day: 2}],
  ['kamis|kam|thursday|thursdays|thu|thur|thurs', {kind: 'day', day: 3}],
  ['jum at', {kind: 'day', day: 4}],
  ['jumat|jumaat|jum|jmt|friday|fridays|fri', {kind: 'day', day: 4}],
  ['sabtu|sab|sbt|saturday|saturdays|sat', {kind: 'day', day: 5}],
  ['minggu|min|mgg|ahad|sunday|sundays|sun', {kind: 'day', day: 6}],

  ['setiap|tiap|every|| hari kerja', {kind: 'week', days: 'work'}],
  ['weekday|weekdays', {kind: 'week', days: 'work'}],
  ['working days', {kind: 'week', days: 'work'}],
  ['setiap|tiap hari', {kind: 'week', days: 'all'}],
  ['every day', {kind: 'week', days: 'all'}],
  ['daily|everyday', {kind: 'week', days: 'all'}],
  ['setiap|tiap|per minggu|pekan', {kind: 'trouble', trouble: 'sunday'}],
  ['akhir pekan', {kind: 'week', days: 'weekend'}],
  ['weekend|weekends', {kind: 'week', days: 'weekend'}],

  ['hari|| libur nasional', {kind: 'holiday', holiday: 'holidays'}],
  ['hari besar nasional|', {kind: 'holiday', holiday: 'holidays'}],
  ['tanggal merah', {kind: 'holiday', holiday: 'holidays'}],
  ['public|national holiday|holidays', {kind: 'holiday', holiday: 'holidays'}],
  ['libur|| cuti bersama', {kind: 'holiday', holiday: 'jointLeave'}],
  ['hari libur', {kind: 'day-off'}],
  ['tutup|ditutup sementara', {kind: 'suspended'}],
  ['tutup|libur|ditutup|diliburkan|closed|off', {kind: 'closed'}],
  ['tidak buka|dibuka|melayani|beroperasi|operasional', {kind: 'closed'}],
  ['tidak ada layanan|pelayanan', {kind: 'closed'}],

  [`tanpa|tidak ada| jam|waktu| ${REST} ${LUNCH}|`, {kind: 'no-break'}],
  [`tetap ${OPEN} ${WHEN}| ${WHEN}| jam|waktu| ${REST} ${LUNCH}|`, {kind: 'no-break'}],
  [`${WHEN}| ${WHEN}| jam|waktu| ${REST} ${LUNCH}| tetap ${OPEN}`, {kind: 'no-break'}],
  ['nonstop', {kind: 'noise'}],
  ['tetap buka|dibuka|melayani', {kind: 'still-open'}],
  [`jam|waktu| ${REST} ${LUNCH}| ${LUNCH}|`, {kind: 'rest'}],

  ['sampai|sampe|hingga dengan|', {kind: 'to'}],
  ['sd|to|until|till|through', {kind: 'to'}],
  ['dan|and|serta|termasuk|including', {kind: 'and'}],
  ['kecuali|terkecuali|except|selain', {kind: 'except'}],
  ['khusus|khususnya untuk|| hari|', {kind: 'only'}],

  ['wib', {kind: 'zone', zone: 'Asia/Jakarta'}],
  ['wita', {kind: 'zone', zone: 'Asia/Makassar'}],
  ['wit', {kind: 'zone', zone: 'Asia/Jayapura'}],
  ['waktu indonesia barat', {kind: 'zone', zone: 'Asia/Jakarta'}],
  ['waktu indonesia tengah', {kind: 'zone', zone: 'Asia/Makassar'}],
  ['waktu indonesia timur', {kind: 'zone', zone: 'Asia/Jayapura'}],

  ['pagi', {kind: 'part', part: 'morning'}],
  ['siang', {kind: 'part', part: 'noon'}],
  ['sore|petang', {kind: 'part', part: 'afternoon'}],
  ['malam', {kind: 'part', part: 'night'}],
  ['am', {kind: 'part', part: 'am'}],
  ['pm', {kind: 'part', part: 'pm'}],

  ['kuota|quota', {kind: 'quota'}],
  ['layanan|pelayanan| daring|online|whatsapp|wa', {kind: 'online'}],
  ['antrean|antrian|pengambilan|ambil|batas|pendaftaran|penerimaan|tiket', {kind: 'ticket'}],
  ['nomor|no antrean|antrian', {kind: 'ticket'}],
  ['last ticket|queue', {kind: 'ticket'}],

  ['selama bulan|| ramadan|ramadhan|romadhon|puasa', {kind: 'trouble', trouble: 'season'}],
  [
    'bulan|| ramadan|ramadhan|romadhon|puasa|lebaran|idulfitri',
    {kind: 'trouble', trouble: 'season'},
  ],
  ['selama|musim|masa', {kind: 'trouble', trouble: 'season'}],
  ['menyesuaikan|disesuaikan|mengikuti|ikut', {kind: 'trouble', trouble: 'other'}],
  [
    'sesuai|by|dengan perjanjian|janji|appointment|kesepakatan|permintaan|undangan',
    {kind: 'trouble', trouble: 'appointment'},
  ],
  ['sesuai', {kind: 'trouble', trouble: 'other'}],
  ['perjanjian|janji|appointment', {kind: 'trouble', trouble: 'appointment'}],
  ['selesai|habis|seterusnya|finish', {kind: 'trouble', trouble: 'openEnd'}],
  ['ke|pertama|kedua|ketiga|keempat|ganjil|genap|sekali', {kind: 'trouble', trouble: 'weeks'}],

  ['jam|layanan|pelayanan|operasional kantor|loket|gerai', {kind: 'noise'}],
  ['jam|pukul|pkl|pk|waktu|jadwal|hari|days|layanan|pelayanan|operasional|kerja', {kind: 'noise'}],
  ['buka|dibuka|melayani|beroperasi|open|hours|from|at|on', {kind: 'noise'}],
  ['mulai|dari|pada|saja|hanya|setempat|adalah|yaitu|untuk|setiap|tiap|every', {kind: 'noise'}],
  ['sedangkan|adapun|sehari|seminggu|both', {kind: 'noise'}],
]);

function phrasesOf(rows: [string, Term][]): Phrase[] {
  return rows.map(([pattern, term]) => ({
    words: pattern.split(' ').map((word) => word.split('|')),
    term,
  }));
}

let byFirstWord: Map<string, Phrase[]> | undefined;

/** The first phrase that begins at a word, and how many words it takes; absent: no word of ours. */
export function phraseAt(wordAt: (offset: number) => string | undefined) {
  byFirstWord ??= indexed();
  for (const phrase of byFirstWord.get(wordAt(0)!) ?? []) {
    const length = lengthOf(phrase.words, wordAt);
    if (length) return {term: phrase.term, length};
  }
  return undefined;
}

function lengthOf(words: string[][], wordAt: (offset: number) => string | undefined) {
  let length = 0;
  for (const choices of words) {
    const word = wordAt(length);
    if (word && choices.includes(word)) length++;
    else if (!choices.includes('')) return 0;
  }
  return length;
}

function indexed() {
  const index = new Map<string, Phrase[]>();
  for (const phrase of PHRASES) {
    for (const word of new Set(firstWords(phrase.words))) {
      index.set(word, [...(index.get(word) ?? []), phrase]);
    }
  }
  return index;
}

function firstWords([first = [], ...rest]: string[][]): string[] {
  const words = first.filter((word) => word !== '');
  return words.length < first.length ? [...words, ...firstWords(rest)] : words;
}
