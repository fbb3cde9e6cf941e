import type {Duration, Fee, Mall, Text} from '../schema/index.js';
import {say} from './say.js';
import type {Words} from './words.js';

const formatters = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

/** Making an Intl formatter costs a thousand times more than using one. */
function cached<Formatter extends Intl.DateTimeFormat | Intl.NumberFormat>(
  key: string,
  make: () => Formatter,
): Formatter {
  let formatter = formatters.get(key);
  if (!formatter) formatters.set(key, (formatter = make()));
  return formatter as Formatter;
}

const LOCALES = {id: 'id-ID', en: 'en-GB'} as const;

function dateFormat(words: Words, name: string, options: Intl.DateTimeFormatOptions) {
  const key = `${words.language} ${name} ${options.timeZone}`;
  return cached(key, () => new Intl.DateTimeFormat(LOCALES[words.language], options));
}

/** A day, or the first of a month. */
const inUtc = (date: string) => new Date(`${`${date}-01`.slice(0, 10)}T00:00:00Z`);

/** `21 Nov 2026` from `2026-11-21`, `Nov 2026` from `2026-11`, and a year as it is. */
export function shortDate(date: string, words: Words): string {
  if (/^\d{4}$/.test(date)) return date;
  if (Number.isNaN(inUtc(date).getTime())) return date;
  const isMonth = /^\d{4}-\d{2}$/.test(date);
  const day = isMonth ? {} : ({day: 'numeric'} as const);
  return dateFormat(words, isMonth ? 'month' : 'date', {
    ...day,
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(inUtc(date));
}

/** `Sabtu, 21 Nov` from `2026-11-21`. */
export function dayAndDate(date: string, words: Words): string {
  return dateFormat(words, 'day-date', {
    weekday: 'long',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(inUtc(date));
}

/** `Sabtu` from `2026-11-21`. */
export function dayName(date: string, words: Words): string {
  return dateFormat(words, 'day', {weekday: 'long', timeZone: 'UTC'}).format(inUtc(date));
}

/** `Senin–Kamis` from dates that follow one another, at least one. */
export function daysInWords(days: readonly {date: string}[], words: Words): string {
  const first = dayName(days[0]!.date, words);
  const last = dayName(days.at(-1)!.date, words);
  return days.length === 1 ? first : words.hours.days(first, last, days.length === 2);
}

/** `08.00` in Indonesian, `08:00` in English, from minutes after local midnight; past 24 hours it is the next day's clock. */
export function clock(minutes: number, words: Words): string {
  const isEndOfDay = minutes === 24 * 60;
  const hour = isEndOfDay ? 24 : Math.floor(minutes / 60) % 24;
  const digits = (value: number) => String(value).padStart(2, '0');
  return `${digits(hour)}${words.language === 'id' ? '.' : ':'}${digits(minutes % 60)}`;
}

/** `08:00`, as HTML reads it; the end of a day is the midnight of the next. */
export const isoClock = (minutes: number): string =>
  new Date(minutes * 60_000).toISOString().slice(11, 16);

const ZONES = new Map([
  ['Asia/Jakarta', 'WIB'],
  ['Asia/Pontianak', 'WIB'],
  ['Asia/Makassar', 'WITA'],
  ['Asia/Jayapura', 'WIT'],
]);

/** `WIB`, `WITA` or `WIT`; elsewhere what the browser calls the zone. */
export function zoneName(timeZone: string, words: Words): string {
  const known = ZONES.get(timeZone);
  if (known) return known;
  try {
    const format = dateFormat(words, 'zone', {timeZoneName: 'short', timeZone});
    return format.formatToParts(0).find(({type}) => type === 'timeZoneName')?.value ?? timeZone;
  } catch {
    return timeZone;
  }
}

/** Where a mall is, from the building outwards: what stands inside it, and what lies around. */
export function addressParts({
  address,
  region,
}: Pick<Mall, 'address' | 'region'>): [inside: string, around: string] {
  const inWords = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(', ');
  return [
    inWords(address?.building, address?.floor),
    inWords(
      address?.street,
      address?.village,
      address?.district,
      region.name,
      region.province,
      address?.postalCode,
    ),
  ];
}

/** Words that stand alone, with the capital of a sentence. */
export const capitalised = (words: string): string =>
  words.charAt(0).toUpperCase() + words.slice(1);

/** `Rp350.000`: the official spelling has no space (EYD V). */
export function rupiah(amount: number, words: Words): string {
  const locale = LOCALES[words.language];
  return 'Rp' + cached(`number ${locale}`, () => new Intl.NumberFormat(locale)).format(amount);
}

/** What one fee costs: an amount, a range, or the words it was read from. */
export function feeAmount(fee: Fee, words: Words): string {
  if (fee.amount === 0) return words.service.free;
  if (fee.amount !== null) return rupiah(fee.amount, words);
  const {min, max} = fee;
  if (min !== undefined && max !== undefined) {
    const most = rupiah(max, words);
    return min ? `${rupiah(min, words)}–${most}` : words.service.freeOrUpTo(most);
  }
  if (min) return words.service.fromAmount(rupiah(min, words));
  if (max !== undefined) return words.service.upTo(rupiah(max, words));
  return fee.text || words.service.amountVaries;
}

/** What a service costs in a few words: absent fees are not stated, an empty list is free. */
export function feeInShort(fees: Fee[] | undefined, words: Words): string {
  if (!fees) return words.service.feeNotStated;
  if (fees.every(({amount}) => amount === 0)) return words.service.free;
  if (fees.length === 1) return feeAmount(fees[0]!, words);
  const paid = fees.filter(({amount}) => amount !== 0);
  if (paid.length < fees.length) return freeOr(paid, words);
  const amounts = fees.map(({amount, min}) => amount ?? min);
  if (!amounts.every(Boolean)) return words.service.amountVaries;
  return words.service.fromAmount(rupiah(Math.min(...(amounts as number[])), words));
}

/** The upper end is that of the only paid fee: of several, nobody can say whether they add up. */
function freeOr(paid: Fee[], words: Words) {
  const [{amount, max}] = paid as [Fee];
  const most = paid.length === 1 ? (amount ?? max) : undefined;
  return most === undefined
    ? words.service.freeOr(feeInShort(paid, words))
    : words.service.freeOrUpTo(rupiah(most, words));
}

/** A condition without its `bila`, `jika` or `if`, for a word that says so to stand before it. */
export const conditionOf = (when: Text, words: Words): string =>
  say(when, words).replace(/^(bila|jika|apabila|if|when)\s+/i, '');

/** `1 hari kerja`, `15–30 menit`. */
export function durationInWords({min, max, unit}: Duration, words: Words): string {
  const number = cached(
    `number ${LOCALES[words.language]}`,
    () => new Intl.NumberFormat(LOCALES[words.language]),
  );
  const isRange = min !== undefined && min > 0 && min < max;
  const count = isRange ? `${number.format(min)}–${number.format(max)}` : number.format(max);
  return words.units[unit](count, !isRange && max === 1);
}
