import {dayNumber, DAYS, weekdayOf} from '../hours/day.js';
import {fold} from '../registry/fold.js';
import type {SeasonText} from './draft.js';
import type {Line} from './line.js';
import type {Table} from './tables.js';
import {readDate, readDateText} from './words/dates.js';
import {DAY_NAMES} from './words/hours.js';

type Season = SeasonText['season'];

/** The one time of the year at which offices all over the country keep other hours. */
const RAMADAN = /\b(?:bulan\s+)?(?:suci\s+)?(?:ramadh?an|puasa)\b/i;
/** The same with the signs that part it from a name or a day, as in `MPP (Ramadan)` and `Ramadan: Senin-Kamis`. */
const ASIDE = /\s*[-–(]?\s*(?:selama\s+|saat\s+)?(?:bulan\s+)?(?:ramadh?an|puasa)\b[^:)]*[:)]?\s*/i;

/** Names of times that are no special ones. */
const USUAL =
  /^(?:hari )?(?:normal|biasa|reguler|regular|umum|usual|harian|sepanjang tahun|luar ramadh?an)$/;

/** A name or a day without the words that it is for Ramadan. */
export const withoutSeason = (text: string): string =>
  RAMADAN.test(text) ? text.replace(ASIDE, ' ').trim() : text;

export const namesSeason = (text: string): boolean => RAMADAN.test(text);

/** What the title of a table says: that all its rows are for Ramadan. */
export function seasonOfTable({grid, head: [row]}: Table): string | undefined {
  const titles = [grid.sheet.name ?? ''];
  for (let above = 0; above < row; above++)
    for (const column of grid.filled(above)) titles.push(grid.own(above, column)!.text);
  return titles.find(namesSeason);
}

/** The time of the year that a row is for; undefined when it is for all of it. */
export function seasonOf(line: Line, title: string | undefined): Season | undefined {
  const date = dateOfRow(line);
  if (date) return {from: date, to: date};
  const name = nameOf(line, title);
  const [from, to] = [dayOf(line, 'from'), dayOf(line, 'to')];
  const isWhole = line.text('from') === undefined && line.text('to') === undefined;
  if (name === undefined && isWhole) return undefined;
  const span = isWhole ? spanIn(name ?? '', line) : undefined;
  return {...(name && {name}), ...(from && {from}), ...(to && {to}), ...span};
}

function nameOf(line: Line, title: string | undefined) {
  const told = line.text('season');
  if (told !== undefined) return USUAL.test(fold(told)) ? undefined : told;
  const asides = [line.text('day'), line.text('agency'), ...line.texts('note'), title];
  return asides.find((text) => text !== undefined && namesSeason(text));
}

function dayOf(line: Line, field: string) {
  const cell = line.cell(field);
  if (!cell || line.text(field) === undefined) return undefined;
  const date = readDate(cell);
  if (!date) line.problem(field, 'date-unclear', cell.text);
  return date;
}

const SPAN =
  /(\d{1,2}(?:\s+\p{L}+)?(?:\s+\d{4})?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})\s*(?:-|–|—|s\s*\/\s*d|s\.?\s?d\.?|sampai(?: dengan)?|hingga|to)\s*(\d{1,2}\s+\p{L}+\s+\d{4}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})/iu;

/** `19 Feb - 20 Mar 2026` in the words of a row. */
function spanIn(name: string, line: Line): Season | undefined {
  for (const text of [name, ...line.texts('note')]) {
    const [, first, last] = SPAN.exec(text) ?? [];
    const to = last && readDateText(last);
    if (!first || !to) continue;
    // What the first day leaves out it shares with the last.
    const [, month, year] = /\s+(\p{L}+)\s+(\d{4})$/u.exec(last) ?? [];
    const from = [first, `${first} ${year}`, `${first} ${month} ${year}`]
      .map(readDateText)
      .find((day) => day?.length === to.length);
    if (from && from <= to) return {from, to};
  }
  return undefined;
}

/** A date where others write a day of the week: the row is for that day alone. */
export function dateOfRow(line: Line): string | undefined {
  const cell = line.cell('day');
  const date = cell && readDate(cell);
  return date?.length === '2026-12-31'.length ? date : undefined;
}

/** The days of a row, as words for a reader of hours. */
export function daysOfRow(line: Line): string | undefined {
  const date = dateOfRow(line);
  if (date) return DAY_NAMES[DAYS[weekdayOf(dayNumber(date))]!];
  const text = line.text('day');
  return text && withoutSeason(text);
}
