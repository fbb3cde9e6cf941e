import type {Fee} from '../../schema/index.js';
import type {Cell} from '../../sheets/workbook.js';
import {remembered} from '../remembered.js';
import {amountsIn, isBroken, numberOf} from './amounts.js';

/** What is wrong with a fee; it is then unknown, its words kept. */
export type FeeTrouble =
  'fee-missing' | 'fee-unclear' | 'fee-formula' | 'fee-date' | 'fee-small' | 'fee-by-rule';

export interface FeeReading {
  /** Absent when nothing at all is said. */
  fees?: Fee[];
  trouble?: FeeTrouble;
}

const FREE =
  /^(?:gratis+|free(?: of charge)?|no (?:charge|fee|cost)|(?:tidak|tdk\.?|tanpa|bebas|non)(?: di\s?(?:pungut|kenakan|kenai|tarik))?(?: ada)? (?:biaya|bayar|bea|retribusi|tarif|pungutan)(?: retribusi)?(?: apa ?pun| sama sekali)?|(?:tidak|tdk\.?) (?:di ?pungut|(?:ber)?bayar)|cuma-cuma|nol(?: rupiah)?|(?:rp\.?\s*)?nihil|rp\.?\s*(?:0|nol)(?:[.,]0{1,2})?(?:[.,]?-)?|0(?:[.,]0{1,2})?(?:\s*(?:[.,]-|rupiah))?)[.!]*$/i;
const DASHES = /^(?:rp\.?\s*)?[-–—_.,?/\\*x]+$/i;
/** Words that tell how a fee is found, where it is no fixed sum. */
const RULE =
  /\b(?:sesuai|menurut|berdasarkan|tergantung|mengikuti|ketentuan|per(?:da|bup|wali|wal|men\w*|pres|pol)|pp|uu|pmk|skb?|pnbp|tarif|pajak|retribusi|denda|bea|iuran|premi|biaya|njop|panjar|tagihan|opsen|pkb|swdkllj|uji|according|depends|as per|by law|regulation|tax|%)|%/i;
const LAW_ONLY =
  /^(?:sesuai|menurut|berdasarkan|as per|according to)?\s*(?:dengan\s+)?(?:tarif\s+)?(?:pnbp\s+)?(?:pp|uu|pmk|perpres|perpol|permen\w*)\.?\s*(?:no(?:mor|\.)?\s*)?\d+/i;
/** Words beside a sum that make it more, less or only part of what is paid. */
const HEDGE =
  /\b(?:mulai|sekitar|kira|kurang lebih|minimal|minimum|min|paling sedikit|maksimal|maksimum|maks|max|paling (?:banyak|tinggi)|hingga|sampai|ditambah|plus|tambah|from|about|up to|approx\w*|starting|per (?:[\d.,]+\s*)?(?:m2|m²|meter|km|kg|ton|hari|malam|jam)|dari nilai)\b|[±~≥≤<>+×*%]|\bx\b|\/\s*(?:m2|m²|meter|m\b|km|kg|ton|hari|malam|jam)/i;
const RANGE = /^\s*(?:-|–|—|s\s*\/\s*d|s\.?\s?d\.?|sampai(?: dengan)?|hingga|to|until|dan)\s*$/i;
/** In a column of rupiah a whole number below this has lost its thousands, or is no sum at all. */
const LEAST = 500;

/** The fee in a cell. `times` is 1000 where the heading says that sums are in thousands. */
export function readFee(cell: Cell | undefined, times = 1): FeeReading {
  if (!cell) return {trouble: 'fee-missing'};
  if (cell.isFormula) return unknownFee(cell.text, 'fee-formula');
  if (cell.kind === 'time') return {trouble: 'fee-date'};
  if (cell.kind === 'number') return feeOfNumber(cell.value!, cell.text, times);
  return cell.kind === 'text'
    ? readFeeText(cell.text, times)
    : unknownFee(cell.text, 'fee-unclear');
}

function feeOfNumber(value: number, text: string, times: number): FeeReading {
  const amount = value * times;
  // Where the heading says thousands, whole sums may have been typed all the same.
  if (times > 1 && value >= times) return unknownFee(text, 'fee-unclear');
  if (amount === 0) return {fees: [{amount: 0, text}]};
  if (text.endsWith('%')) return unknownFee(text);
  if (!Number.isInteger(amount) || amount < LEAST) {
    return unknownFee(text, amount > 0 ? 'fee-small' : 'fee-unclear');
  }
  return {fees: [{amount, text}]};
}

const unknownFee = (text: string, trouble?: FeeTrouble): FeeReading => ({
  fees: [{amount: null, ...(text && {text})}],
  ...(trouble && {trouble}),
});

/** Marks of footnotes, bullets and the like around a fee. */
const AROUND = /^\s*[-–•*]\s+|(?:\s*\*+\)?|\s\d\)|[\s;]+)$/g;

/** The fee in words, as `Rp. 350.000,-`, `SIM A: Rp120.000; SIM C: Rp100.000`, or `menurut Perda`. */
export function readFeeText(written: string, times = 1): FeeReading {
  const text = written.trim();
  if (text === '') return {trouble: 'fee-missing'};
  if (DASHES.test(text)) return unknownFee(text, 'fee-unclear');
  const {fees, trouble} = readBare(`${times} ${distributed(text.replaceAll(AROUND, ''))}`);
  // The words are those of the cell, and of a list those of its parts.
  return {
    ...(fees && {fees: fees.length > 1 ? fees : fees.map((fee) => ({...fee, text}))}),
    ...(trouble && {trouble}),
  };
}

/** By the number that sums are multiplied with, and the text. */
const readBare = remembered((key: string) => {
  const [times = '', ...words] = key.split(' ');
  return readPlain(words.join(' '), Number(times));
});

function readPlain(text: string, times: number): FeeReading {
  const bare = text
    .replaceAll(/\s*\([^)]*\)/g, '')
    .replace(BASIS, '')
    .trim();
  const sums = amountsIn(text);
  if (isFree(text) || (isFree(bare) && !BUT.test(text) && sums.every(({rupiah}) => rupiah === 0)))
    return {fees: [{amount: 0, text}]};
  if (isFree(bare)) return unknownFee(text, 'fee-unclear');
  if (/\?\W*$/.test(text)) return unknownFee(text, 'fee-unclear');
  const digits = bare.replace(/^(?:rp\.?|idr)?\s*(\d{1,3}(?: \d{3})+)$/i, squeezed);
  if (/^\d+(?:[.,]\d+)*$/.test(digits) && (sums.length === 0 || digits !== bare || times > 1))
    return feeOfDigits(text, digits, times);
  if (sums.some((sum) => isBroken(text, sum)) || (bare === '' && sums.length > 0))
    return unknownFee(text, 'fee-unclear');
  return listed(text) ?? plainRange(text) ?? single(text);
}

/** The law that a fee rests on, which is no condition of it. */
const BASIS =
  /\s+(?:sesuai|berdasarkan|menurut|as per)\s+(?:dengan\s+)?(?:uu|pp|perpres|perda|permen\w*|pmk|per(?:bup|wal\w*)|undang\W*undang)\b.*$/i;

/** Words in brackets that take back what stands before them. */
const BUT = /\b(?:kecuali|jika|apabila|kena|dikenakan|bayar|hanya|khusus|except|only|if)\b/i;

const squeezed = (_: string, digits: string) => digits.replaceAll(' ', '');

/** Also where it is said twice, as `Gratis / Rp 0`. */
const isFree = (text: string) =>
  text.split(/\s*[/;,=]\s*(?!-|0)|\s+(?:atau|alias)\s+/).every((part) => FREE.test(part));

const TO = '(?:-|–|—|s\\s*/\\s*d|s\\.?\\s?d\\.?|sampai(?: dengan)?|hingga|to|until)';
const SHARED = new RegExp(
  `(\\d+(?:[.,]\\d+)?)(\\s*${TO}\\s*(?:rp\\.?\\s*)?\\d+(?:[.,]\\d+)?\\s*(ribu|rb|k|juta|jt)\\b)`,
  'gi',
);

/** `50-100 ribu`: the word for the thousands stands once, and is meant twice. */
const distributed = (text: string) => text.replaceAll(SHARED, '$1 $3$2');

const PLAIN_RANGE = new RegExp(
  `^(?:rp\\.?\\s*)?(\\d[\\d.,]*?)(?:,-)?\\s*${TO}\\s*(?:rp\\.?\\s*)?(\\d[\\d.,]*?)(?:,-)?$`,
  'i',
);

/** `0 - 50.000`, `350000-500000`: numbers alone, of which one may be nothing. */
function plainRange(text: string): FeeReading | undefined {
  const ends = PLAIN_RANGE.exec(text)
    ?.slice(1)
    .map((digits) => numberOf(digits));
  const [min, max] = ends ?? [];
  if (min === undefined || max === undefined) return undefined;
  const isSum = (min === 0 || min >= LEAST) && min < max;
  return isSum ? {fees: [{amount: null, min, max, text}]} : unknownFee(text, 'fee-unclear');
}

function feeOfDigits(text: string, digits: string, times: number): FeeReading {
  const value = numberOf(digits, times > 1);
  return value === undefined ? unknownFee(text, 'fee-unclear') : feeOfNumber(value, text, times);
}

interface Item {
  label: string;
  text: string;
  amounts: number[];
}

const SPLITS = [/\s*[;\n]\s*/, /\s*,\s+(?=\D)/, /\s+(?:dan|atau|\/)\s+/];

/** Several fees, each with what it is for; undefined when the text is not such a list. */
function listed(text: string): FeeReading | undefined {
  for (const split of SPLITS) {
    const items = text.split(split).filter(Boolean).map(itemOf);
    if (items.length < 2 || !items.every(isItem)) continue;
    const sums = items.filter(({amounts}) => amounts.length === 1);
    if (sums.length === 0 || items.some((item) => item.label === '')) continue;
    return {
      fees: items.map(({label, amounts: [amount = null], text: own}) => ({
        label,
        amount,
        text: amount === null ? own : text,
      })),
    };
  }
  return undefined;
}

const BULLET = /^\s*(?:\(?\d{1,2}[.)]\s+|\(?[a-h][.)]\s+|[-•*–]\s+)/i;

/** `pelajar gratis`, `gratis untuk pelajar`. */
const FREE_FOR = /^gratis (?:untuk|bagi) (?=\S)|\s+gratis$/i;

function itemOf(part: string): Item {
  const text = part.replace(BULLET, '').trim();
  const colon = /^(.*?\S)\s*[:=]\s*(\S.*)$/s.exec(text);
  if (colon) return {label: colon[1]!, text: colon[2]!, amounts: sumsOf(colon[2]!)};
  const [sum, ...more] = amountsIn(text);
  if (!sum && FREE_FOR.test(text)) return {label: text.replace(FREE_FOR, ''), text, amounts: [0]};
  if (!sum || more.length > 0) return {label: '', text, amounts: []};
  const before = text.slice(0, sum.from).replace(/[\s:–-]+$/, '');
  const after = text.slice(sum.to).trim();
  const label =
    before || after.replace(/^(?:untuk|per|bagi|\/)\s*/i, '').replaceAll(/^\(|\)$/g, '');
  return {label, text, amounts: HEDGE.test(before) || HEDGE.test(after) ? [] : [sum.rupiah]};
}

function sumsOf(text: string): number[] {
  if (FREE.test(text)) return [0];
  const sums = amountsIn(text);
  const rest = sums.reduceRight((left, {from, to}) => left.slice(0, from) + left.slice(to), text);
  return sums.length === 1 && !HEDGE.test(rest) ? [sums[0]!.rupiah] : [];
}

/** A part without a sum counts as one only where it names what it is for. */
const isItem = ({label, amounts, text}: Item) =>
  amounts.length === 1 || (label !== '' && !DASHES.test(text) && amountsIn(text).length === 0);

function single(text: string): FeeReading {
  const sums = amountsIn(text);
  const [first, second] = sums;
  if (!first) {
    if (LAW_ONLY.test(text)) return unknownFee(text, 'fee-by-rule');
    return unknownFee(text, RULE.test(text) ? undefined : 'fee-unclear');
  }
  const between = second ? text.slice(first.to, second.from) : '';
  if (second && sums.length === 2 && RANGE.test(between) && first.rupiah < second.rupiah) {
    return {fees: [{amount: null, min: first.rupiah, max: second.rupiah, text}]};
  }
  const rest = sums.reduceRight((left, {from, to}) => left.slice(0, from) + left.slice(to), text);
  if (/\b(?:gratis|bebas|free)\b/i.test(rest)) return unknownFee(text, 'fee-unclear');
  const outside = rest.replaceAll(/\([^)]*\)/g, ' ');
  if (/[×*%+]|\bx\b|[;\n]/i.test(rest) || sums.length > 1)
    return ofSeveral(
      text,
      sums.map(({rupiah}) => rupiah),
      rest,
    );
  if (HEDGE.test(outside)) return unknownFee(text);
  const isSmall = first.rupiah > 0 && first.rupiah < LEAST && outside.trim() === '';
  return isSmall ? unknownFee(text, 'fee-small') : {fees: [{amount: first.rupiah, text}]};
}

/** A formula, or sums whose part in the whole is not told. */
function ofSeveral(text: string, sums: number[], rest: string): FeeReading {
  const isFormula = /[×*%+]|\bx\b/i.test(rest) || sums.length < 2;
  const [min, max] = [Math.min(...sums), Math.max(...sums)];
  return isFormula ? unknownFee(text) : {fees: [{amount: null, min, max, text}]};
}
