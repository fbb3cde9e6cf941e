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
  /(?<![\p{L}\p{N}/.,])(?<currency>rp\.?|idr)?\s*(?<number>\d+(?:[.,]\d+)*)(?:\s*(?<times>ribuan|ribu|rb|k|juta|jt|miliar|milyar)(?!\p{L}))?(?:\s*rupiah)?(?:,-|,=|\.-|-(?=\s|$))?/giu;

/**
 * The sums of money in a text. A number alone is one only where it is written as money:
 * with Rp, with its thousands parted, or as so many thousands or millions.
 */
export function amountsIn(text: string): Amount[] {
  return [...text.matchAll(SUM)].flatMap((match) => {
    const {currency, number = '', times} = match.groups ?? {};
    const isParted = /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?$/.test(number);
    const isPercent = /^\s*(?:%|persen)/i.test(text.slice(match.index + match[0].length));
    if (isPercent || !(currency || times || isParted || /rupiah$/i.test(match[0]))) return [];
    const value = numberOf(number, times !== undefined);
    if (value === undefined) return [];
    const rupiah = Math.round(value * (TIMES[times?.toLowerCase() ?? ''] ?? 1));
    const from = match.index + match[0].search(/\S/);
    return [{rupiah, from, to: match.index + match[0].length}];
  });
}

/** `350.000`, `350,000.00`, `1.5`: which dot or comma parts thousands is told by what follows it. */
export function numberOf(digits: string, isShort = false): number | undefined {
  const parts = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?:[.,](\d{1,2}))?$/.exec(digits);
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
