import type {Cell} from '../../sheets/workbook.js';

const MONTHS = 'jan feb mar apr mei jun jul agu sep okt nov des'.split(' ');
const OTHERS: Record<string, string> = {
  may: 'mei',
  aug: 'agu',
  ags: 'agu',
  agt: 'agu',
  oct: 'okt',
  dec: 'des',
  nop: 'nov',
  peb: 'feb',
  pebruari: 'feb',
};
/** Days since the last of 1899, as spreadsheets count them; those of 1980 to 2100. */
const SERIALS = [29_221, 73_415] as const;
const EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** The day in a cell as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; undefined when it is none. */
export function readDate({kind, text, time, value}: Cell): string | undefined {
  if (time?.date) return time.date;
  const [least, most] = SERIALS;
  if (kind === 'number' && value! >= least && value! <= most) {
    return new Date(EPOCH + Math.floor(value!) * DAY_MS).toISOString().slice(0, 10);
  }
  return readDateText(text);
}

export function readDateText(written: string): string | undefined {
  const text = written
    .toLowerCase()
    .replace(
      /^\s*(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\s*,?\s*/,
      '',
    )
    .replace(/^(?:sejak|mulai|tanggal|tgl\.?|pada|per)\s+/, '')
    .trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/.exec(text);
  if (iso) return dayOf(iso[1]!, iso[2]!, iso[3]!);
  const [, year, inYear] = /^((?:19|20)\d\d)[-/.](\d{1,2})$/.exec(text) ?? [];
  if (year) return monthOfYear(year, inYear!);
  const numbers = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})$/.exec(text);
  if (numbers) return ofNumbers(numbers[1]!, numbers[2]!, numbers[3]!);
  const named = /^(\d{1,2})(?:st|nd|rd|th)?[\s.-]+(\p{L}+)\.?,?[\s.-]+(\d{4}|\d{2})$/u.exec(text);
  if (named) return dayOf(named[3]!, monthOf(named[2]!), named[1]!);
  const english = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(text);
  if (english) return dayOf(english[3]!, monthOf(english[1]!), english[2]!);
  const month = /^(\p{L}+)\s+(\d{4})$/u.exec(text);
  if (month && monthOf(month[1]!)) return monthOfYear(month[2]!, monthOf(month[1]!));
  return /^(?:19|20)\d\d$/.test(text) ? text : undefined;
}

const monthOfYear = (year: string, month: string) =>
  Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, '0')}` : undefined;

/** Indonesia writes the day first; a second number above twelve can only be the day. */
const ofNumbers = (first: string, second: string, year: string) =>
  Number(second) > 12 ? dayOf(year, first, second) : dayOf(year, second, first);

function monthOf(name: string) {
  const short = OTHERS[name] ?? OTHERS[name.slice(0, 3)] ?? name.slice(0, 3);
  const index = MONTHS.indexOf(short);
  return index < 0 ? '' : String(index + 1);
}

function dayOf(year: string, month: string, day: string): string | undefined {
  const full = year.length === 2 ? `20${year}` : year;
  const date = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : undefined;
}
