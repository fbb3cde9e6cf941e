import type {Cell} from '../../sheets/workbook.js';

/** Numbers of a phone, as `+62…`; short ones such as 110 and 1500123 as they are. */
export function readPhones(cell: Cell): {phones: string[]; isDamaged: boolean} {
  const {text, kind} = cell;
  if (/\de\+?\d/i.test(text)) return {phones: [], isDamaged: true};
  const parts = kind === 'text' ? text.split(/[,;/\n|]|\s(?:dan|atau|or|and)\s|\s{2,}/i) : [text];
  const phones = parts.map((part) => phoneOf(part)).filter((phone) => phone !== undefined);
  const hasWords = parts.some((part) => /\d{3}/.test(part) && phoneOf(part) === undefined);
  return {phones, isDamaged: phones.length === 0 || hasWords};
}

/** Numbers by where they belong: WhatsApp has mobile ones only, whatever its column holds besides. */
export function placed(field: 'phone' | 'whatsapp', phones: readonly string[]) {
  const mobile = field === 'whatsapp' ? phones.find((phone) => MOBILE.test(phone)) : undefined;
  return {phone: phones.filter((phone) => phone !== mobile), whatsapp: mobile};
}

const MOBILE = /^\+(?!62)|^\+628/;
const SHORT = 8;
const MOST = 15;

function phoneOf(part: string): string | undefined {
  const digits = part.replaceAll(/\(0\)/g, '').replaceAll(/\D/g, '');
  if (digits.length < 3 || digits.length > MOST) return undefined;
  if (/^\s*\+(?!62)/.test(part)) return `+${digits}`;
  if (digits.startsWith('62') && digits.length > SHORT) return `+${digits}`;
  if (digits.startsWith('0') && digits.length >= SHORT) return `+62${digits.slice(1)}`;
  // A spreadsheet takes the first zero off a number: 812… was 0812….
  if (digits.startsWith('8') && digits.length > SHORT) return `+62${digits}`;
  return digits.length <= SHORT ? digits : undefined;
}

/** An e-mail address, if the text is one. */
export const readEmail = (text: string): string | undefined =>
  /(?<![^\s<>,;:@])[^\s<>,;:@]+@[^\s<>,;:@]+\.[a-z]{2,}/i.exec(text)?.[0];

/** A web address, with the `https://` that people leave out. */
export function readWebsite(text: string): string | undefined {
  const [address] =
    /(?:https?:\/\/)?(?<![\w-])[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?/i.exec(text.trim()) ?? [];
  if (!address || text.includes('@') || !/\.[a-z]{2,}/i.test(address)) return undefined;
  return /^https?:/i.test(address) ? address : `https://${address}`;
}
