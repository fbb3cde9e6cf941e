import type {Duration} from '../../schema/index.js';
import type {Cell} from '../../sheets/workbook.js';

type Unit = Duration['unit'];

export type DurationTrouble =
  'duration-missing' | 'duration-unclear' | 'duration-date' | 'duration-time' | 'duration-words';

export interface DurationReading {
  duration?: Duration;
  trouble?: DurationTrouble;
}

/** In the order in which they are tried: `hari kerja` before `hari`. `hr` is short for `hari`, and `hrs` for hours. */
const UNITS: readonly [words: string, Unit, times: number][] = [
  ['detik|dtk|seconds?|secs?', 'minutes', 1 / 60],
  ["menit|mnt|mins?|minutes?|['’′](?!')", 'minutes', 1],
  ['jam|hours?|hrs', 'hours', 1],
  [
    '(?:hari|hr)\\s?(?:kerja|krj)|hk|(?:working|business|work)[ -]days?|workdays?',
    'working-days',
    1,
  ],
  ['(?:hari|hr)(?: (?:ka?lender|kalendar))?|(?:calendar )?days?', 'days', 1],
  ['minggu|mgg|pekan|weeks?', 'days', 7],
  ['bulan|bln|months?', 'months', 1],
  ['tahun|thn|th|years?', 'months', 12],
];
const END = '(?:\\s?-?an)?(?!\\p{L})';
const BY_UNIT = UNITS.map(
  // eslint-disable-next-line no-restricted-syntax -- Once, when the file is loaded, of the table above.
  ([words, unit, times]) => [new RegExp(`^(?:${words})${END}`, 'u'), {unit, times}] as const,
);

/** The unit that words such as `hari kerja` or `(menit)` name, and how many of it they mean. */
export function unitOf(text: string): {unit: Unit; times: number} | undefined {
  const words = text
    .toLowerCase()
    .replaceAll(/[()\s]+/g, ' ')
    .trim();
  return BY_UNIT.find(([pattern]) => pattern.test(words))?.[1];
}

const NUMBERS: Record<string, number> = {
  setengah: 0.5,
  half: 0.5,
  satu: 1,
  one: 1,
  a: 1,
  an: 1,
  dua: 2,
  two: 2,
  tiga: 3,
  three: 3,
  empat: 4,
  four: 4,
  lima: 5,
  five: 5,
  enam: 6,
  six: 6,
  tujuh: 7,
  seven: 7,
  delapan: 8,
  eight: 8,
  sembilan: 9,
  nine: 9,
  sepuluh: 10,
  ten: 10,
  sebelas: 11,
  'dua belas': 12,
  'tiga belas': 13,
  'empat belas': 14,
  'lima belas': 15,
  'dua puluh': 20,
  'tiga puluh': 30,
  'empat puluh': 40,
  'empat puluh lima': 45,
  'enam puluh': 60,
};
const WORDS = Object.keys(NUMBERS)
  .sort((one, other) => other.length - one.length)
  .join('|');
const NUMBER = `\\d+\\s*/\\s*\\d+|\\d+(?:[.,]\\d+)?(?:\\s*½)?|½|(?:${WORDS})(?=\\s)`;
const TO = '(?:-|–|—|s\\s*/\\s*d|s\\.?\\s?d\\.?|sd|sampai(?: dengan)?|hingga|atau|to|until|~)';
const UNIT = `(?:${UNITS.map(([words]) => words).join('|')})${END}`;
const MOST =
  '(?:maks(?:imal|imum)?\\.?|max(?:imum)?\\.?|paling (?:lama|lambat)|selambat[\\s-]*lambatnya|selama[\\s-]*lamanya|tidak lebih dari|kurang dari|up to|at most|within|dalam(?: waktu)?|<=?|≤)';
const ABOUT =
  '(?:±|\\+/-|\\+-|~|kurang lebih|lebih kurang|sekitar|kira[\\s-]*kira|rata[\\s-]*rata|about|approx(?:imately|\\.)?|ca\\.?|estimasi)';
/** What may follow without changing it: from when it counts. */
const SINCE =
  '(?:[\\s,]*(?:setelah|sejak|sesudah|terhitung|after|once|from|since|bila|jika|apabila|when|if|dari)\\b[^\\d]*|[\\s,]*(?:selesai|saja|jadi|(?:per |/ ?)(?:berkas|pemohon|orang|dokumen|layanan)))?';

const ONE = new RegExp(
  `^(?<most>${MOST})?\\s*(?<about>${ABOUT})?\\s*(?<first>${NUMBER})\\s*(?:(?<unit1>${UNIT})?\\s*${TO}\\s*(?<second>${NUMBER})\\s*)?(?<unit>${UNIT})${SINCE}[.*\\s]*$`,
  'iu',
);
const AT_MOST = new RegExp(`^${MOST}`, 'i');
const TIMES24 = new RegExp(
  `^(?:${MOST}|${ABOUT})?\\s*(\\d+)\\s*[x×]\\s*24\\s*jam${SINCE}[.*\\s]*$`,
  'iu',
);
const AND = new RegExp(
  `^(?:${ABOUT})?\\s*(\\d+)\\s*(?:jam|hours?|hrs?)\\s*(?:dan\\s*)?(\\d+)\\s*(?:menit|mnt|minutes?|mins?)[.\\s]*$`,
  'i',
);
const SAME_DAY =
  /^(?:di |pada )?(?:hari (?:yang |itu )?(?:sama|juga|itu|ini)|same day|sehari selesai|selesai (?:di |pada )?hari (?:yang )?(?:sama|itu(?: juga)?)|one day service)[.\s]*$/i;
/** A day by which to apply is not how long it takes. */
const DEADLINE = /\b(?:sebelum|before|jatuh tempo|h-\d)/i;
const SE: Record<string, string> = {
  sehari: '1 hari',
  seminggu: '1 minggu',
  sepekan: '1 minggu',
  sebulan: '1 bulan',
  sejam: '1 jam',
  semenit: '1 menit',
};

/** How long it takes, by a cell; `unit` is that of the heading, for numbers alone. */
export function readDuration(
  cell: Cell | undefined,
  unit?: {unit: Unit; times: number},
): DurationReading {
  if (!cell) return {trouble: 'duration-missing'};
  if (cell.kind === 'time') return ofTime(cell);
  // A format may show the unit beside a bare number.
  if (cell.kind === 'number' && unit && cell.value! > 0 && !/\p{L}/u.test(cell.text))
    return ofNumber(cell.value!, cell.text, unit);
  if (cell.kind === 'text' || cell.kind === 'number') return readDurationText(cell.text, unit);
  return {trouble: 'duration-unclear'};
}

/** A time of day of some minutes is how Excel keeps `0:15`; a date is what it made of `1-3`. */
function ofTime({time, text}: Cell): DurationReading {
  const minutes = time?.minute;
  if (time?.date !== undefined || !minutes) return {trouble: 'duration-date'};
  return {duration: {min: minutes, max: minutes, unit: 'minutes', text}, trouble: 'duration-time'};
}

const ofNumber = (value: number, text: string, {unit, times}: {unit: Unit; times: number}) => ({
  duration: {min: value * times, max: value * times, unit, text},
});

export function readDurationText(
  written: string,
  unit?: {unit: Unit; times: number},
): DurationReading {
  const text = written.trim();
  if (text === '') return {trouble: 'duration-missing'};
  const plain = simplified(text);
  if (unit && /^\d+(?:[.,]\d+)?(?:\s*(?:-|–|s\/d|s\.d\.?|sampai)\s*\d+)?$/.test(plain)) {
    return readDurationText(`${plain} ${nameOf(unit)}`);
  }
  if (DEADLINE.test(text)) return {trouble: 'duration-unclear'};
  if (SAME_DAY.test(plain)) return {trouble: 'duration-words'};
  const found = times24(plain) ?? hoursAndMinutes(plain) ?? range(plain);
  return found ? {duration: {...found, text}} : {trouble: 'duration-unclear'};
}

const nameOf = ({unit, times}: {unit: Unit; times: number}) =>
  UNIT_NAMES[times === 7 ? 'week' : times === 12 ? 'year' : unit];

const UNIT_NAMES = {
  minutes: 'menit',
  hours: 'jam',
  days: 'hari',
  'working-days': 'hari kerja',
  months: 'bulan',
  week: 'minggu',
  year: 'tahun',
};

/** Without what is in brackets, as the number word in `14 (empat belas) hari`. */
const simplified = (text: string) =>
  text
    .replaceAll(/\(\s*kerja\s*\)/gi, 'kerja')
    .replaceAll(/\([^)]*\)/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(
      /^(?:waktu|lama|selesai|proses|durasi|jangka waktu)(?: (?:layanan|proses|penyelesaian|dalam))*\s*:?\s*/i,
      '',
    )
    .replaceAll(/\bse(?:hari|minggu|pekan|bulan|jam|menit)\b/gi, (word) => SE[word.toLowerCase()]!)
    .replace(/\b(?:satu|1) setengah\b/i, '1,5')
    .replace(/^(.*\S)\s+\(?maks?(?:imal)?\.?$|^(.*\S)\s+max\.?$/i, 'maks $1$2')
    .trim();

type Found = Omit<Duration, 'text'>;

function times24(text: string): Found | undefined {
  const days = TIMES24.exec(text)?.[1];
  if (days === undefined) return undefined;
  const hours = Number(days) * 24;
  return AT_MOST.test(text) ? {max: hours, unit: 'hours'} : {min: hours, max: hours, unit: 'hours'};
}

function hoursAndMinutes(text: string): Found | undefined {
  const [, hours, minutes] = AND.exec(text) ?? [];
  const sum = Number(hours) * 60 + Number(minutes);
  return hours === undefined ? undefined : {min: sum, max: sum, unit: 'minutes'};
}

function range(text: string): Found | undefined {
  const {most, first, unit1, second, unit} = ONE.exec(text)?.groups ?? {};
  if (first === undefined || unit === undefined) return undefined;
  const last = unitOf(unit)!;
  const max = numeral(second ?? first) * last.times;
  if (!(max > 0)) return undefined;
  if (second === undefined) return most ? {max, unit: last.unit} : {min: max, max, unit: last.unit};
  const start = unit1 ? unitOf(unit1)! : last;
  const min = numeral(first) * start.times;
  if (start.unit === last.unit) return min <= max ? {min, max, unit: last.unit} : undefined;
  const isClock = start.unit === 'minutes' && last.unit === 'hours';
  return isClock ? {min, max: max * 60, unit: 'minutes'} : {max, unit: last.unit};
}

function numeral(text: string): number {
  const words = text.trim().toLowerCase();
  if (words in NUMBERS) return NUMBERS[words]!;
  if (words === '½') return 0.5;
  const [, top, bottom] = /^(\d+)\s*\/\s*(\d+)$/.exec(words) ?? [];
  if (top !== undefined) return Number(top) / Number(bottom);
  return Number(words.replace(/\s*½/, '.5').replace(',', '.'));
}
