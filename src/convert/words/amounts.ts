/** A sum of money in a text, and where it stands. */
export interface Amount {
  rupiah: number;
  from: number;
  to: number;
}

const TIMES: Record<string, number> = {
  ribu: 1e3,
  ribuan: 1e3,
  rb: 1e3,
  k: 1e3,
  juta: 1e6,
  jt: 1e6,
  miliar: 1e9,
  milyar: 1e9,
};

const SUM =
  /(?:(?<!\p{L})(?<currency>rp\.?|idr)|(?<![\p{L}\p{N}/.,]))\s*(?<number>\d+(?:[.,]\d+)*)(?:\s*(?<times>ribuan|ribu|rb|k|juta|jt|miliar|milyar)(?!\p{L}))?(?:an(?!\p{L}))?(?:\s*rupiah)?(?:,-|,=|\.-|-(?=\s|$))?/giu;
/** What a number counts that is no money, as in `per 1.000 m2`. */
const COUNTED =
  /^\s*(?:m2|m²|m3|meter|m\b|km|kg|gram|ton|ha|hektar\w*|liter|lembar|orang|unit|hari|jam)\b/i;

/**
 * The sums of money in a text. A number alone is one only where it is written as money:
 * with Rp, with its thousands parted, or as so many thousands or millions.
 */
export function amountsIn(text: string): Amount[] {
  return [...text.matchAll(SUM)].flatMap((match) => {
    const {currency, number = '', times} = match.groups ?? {};
    const after = text.slice(match.index + match[0].length);
    const isParted = /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?$/.test(number) && !COUNTED.test(after);
    const isPercent = /^\s*(?:%|persen)/i.test(after);
    if (isPercent || !(currency || times || isParted || /rupiah$/i.test(match[0]))) return [];
    const value = numberOf(number, times !== undefined);
    if (value === undefined) return [];
    const rupiah = Math.round(value * (TIMES[times?.toLowerCase() ?? ''] ?? 1));
    const from = match.index + match[0].search(/\S/);
    return [{rupiah, from, to: match.index + match[0].length}];
  });
}

/** Digits, or letters typed for them, that go on where a sum ends: `350.OOO`, `350 000`, `50.000/100.000`. */
const GOES_ON = /^(?:\p{L}|[ \t]*[.,/]?[ \t]*\d(?!\d?[.)]\s)|[ \t]*[.,][ \t]*[Oo]+(?!\p{L}))/u;
/** The same before it, and a minus: `3 50.000`, `-350.000`. */
const COMES_FROM = /(?:\d[ \t]*|(?:^|[^\d\s][ \t]+|rp\.?)-)$/i;

/** Whether a sum is only part of what was typed as a number: then nobody knows the number. */
export const isBroken = (text: string, {from, to}: Amount): boolean =>
  GOES_ON.test(text.slice(to)) ||
  (/^\d/.test(text.slice(from)) && COMES_FROM.test(text.slice(0, from)));

/**
 * `350.000`, `350,000.00`, `1.5`: which dot or comma parts thousands is told by what follows it.
 * Undefined where that cannot be told, as of `350.000.00`.
 */
export function numberOf(digits: string, isShort = false): number | undefined {
  if (/^0[.,]\d{3}/.test(digits)) return undefined;
  const parts = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,]0{1,2})?$/.exec(digits);
  if (parts) {
    const whole = Number(parts[1]!.replaceAll(/[.,]/g, ''));
    return isShort && digits.length > 6 ? undefined : whole;
  }
  const decimal = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(digits);
  if (!decimal) return undefined;
  const [, whole = '', cents] = decimal;
  if (cents === undefined || /^0+$/.test(cents)) return Number(whole);
  return isShort ? Number(`${whole}.${cents}`) : undefined;
}
