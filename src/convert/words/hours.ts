import {DAYS} from '../../hours/day.js';
import {compileHours, readHoursText} from '../../hours/index.js';
import type {Day, Hours, Schedule} from '../../schema/index.js';
import type {Cell} from '../../sheets/workbook.js';
import {remembered} from '../remembered.js';
import {isNothing} from './terms.js';

export interface HoursReading {
  /** Words that were not understood stand in the hours themselves, which are then unknown. */
  hours: Hours;
  timeZone?: string;
  quota?: number;
  trouble?: 'hours-missing' | 'hours-unclear' | 'invalid-time';
  /** What to write instead, in Indonesian. */
  message?: string;
  /** Whether the words say that the hours are those of the mall. */
  followsMall?: true;
}

const FOLLOWS =
  /\b(?:menyesuaikan|disesuaikan|mengikuti|ikut|sesuai|sama dengan|mengacu|follows?|same as|as per)\b.*\b(?:mal|mall|mpp|gedung|operasional|jam kerja mpp|building)\b/i;

/** Opening hours as people write them, their words kept beside every reading. */
export const readHours = remembered(read);

function read(text: string): HoursReading {
  const words = text.trim();
  if (words === '') return {hours: {weekly: []}, trouble: 'hours-missing'};
  if (isNothing(words)) return {hours: {weekly: [], note: words}, trouble: 'hours-missing'};
  if (FOLLOWS.test(words) && !/\d[.:]\d\d/.test(words)) {
    return {hours: unknownHours(words), followsMall: true};
  }
  const {schedule, timeZone, problems} = readHoursText(words);
  const quota = Number(/\b(?:kuota|quota)\D{0,12}(\d+)/i.exec(words)?.[1] ?? NaN);
  const found = {...(timeZone && {timeZone}), ...(quota > 0 && {quota})};
  if (schedule) return {hours: {...schedule, note: words}, ...found};
  return {
    hours: unknownHours(words),
    ...found,
    trouble: isImpossible(words) ? 'invalid-time' : 'hours-unclear',
    message: problems[0]?.message ?? '',
  };
}

/** The words alone, which a page shows beside "not known": but not where they happen to be hours to a machine. */
export function unknownHours(words: string): Hours {
  const text = words.trim();
  try {
    compileHours(text);
    return {weekly: [], note: text};
  } catch {
    return text;
  }
}

const CLOCK = /\b(\d{1,2})[.:](\d{2})\b/g;
const RANGE =
  /\b(\d{1,2})[.:](\d{2})\s*(?:wib|wita|wit)?\s*(?:-|–|—|s\s*\/\s*d|s\.?d\.?|sampai|hingga)\s*(\d{1,2})[.:](\d{2})\b/gi;

/** Whether it names a time that no clock shows, or closes before it opens. */
function isImpossible(text: string) {
  const clocks = [...text.matchAll(CLOCK)];
  const ranges = [...text.matchAll(RANGE)];
  return (
    clocks.some(([, hour, minute]) => Number(hour) > 24 || Number(minute) > 59) ||
    ranges.some(
      ([, h1, m1, h2, m2]) => Number(h1) * 60 + Number(m1) >= Number(h2) * 60 + Number(m2),
    )
  );
}

const CLOSED = /^(?:tutup|libur|closed|off|tidak (?:buka|melayani|ada layanan))\b/i;

/** A cell that holds one time, as `08.00`; a spreadsheet keeps it as part of a day, or as the number 8.3. `closed` where it says so. */
export function readClock(cell: Cell | undefined): string | undefined {
  if (!cell) return undefined;
  if (CLOSED.test(cell.text.trim())) return 'closed';
  if (cell.time) return cell.time.minute === undefined ? undefined : clock(cell.time.minute);
  if (cell.kind === 'number') return clockOfNumber(cell.value!);
  const text = cell.text.trim();
  if (/^0?[.,](?:\d|\d{3,})$/.test(text)) return clockOfNumber(Number(text.replace(',', '.')));
  return isNothing(text) ? undefined : text;
}

/** No office opens before it, so a smaller number is no hour of the morning. */
const EARLIEST = 6;

function clockOfNumber(value: number) {
  if (value > 0 && value < 1) return clock(Math.round(value * 1440));
  // Nobody says of 1 and 4 whether they are of the night or of the afternoon.
  if (value < EARLIEST) return String(value);
  const hour = Math.floor(value);
  const minute = Math.round((value - hour) * 100);
  if (hour > 24)
    return value < 2400 && value % 100 < 60
      ? clock(Math.floor(value / 100) * 60 + (value % 100))
      : String(value);
  return clock(hour * 60 + minute);
}

const clock = (minute: number) =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join('.');

/** The days as sheets name them, in the order of a week. */
export const DAY_NAMES: Record<Day, string> = {
  Mo: 'Senin',
  Tu: 'Selasa',
  We: 'Rabu',
  Th: 'Kamis',
  Fr: 'Jumat',
  Sa: 'Sabtu',
  Su: 'Minggu',
};

/** One line of hours of several cells: `Senin 08.00-15.00, istirahat 12.00-13.00`, or `Sabtu tutup`. */
export function hoursLine(
  days: string,
  open?: string,
  close?: string,
  pause?: string,
): string | undefined {
  if (open === 'closed' || close === 'closed') return `${days} tutup`;
  if (open === undefined && close === undefined) return undefined;
  // Half a range must not become a whole one: these words are no hours to any reader.
  const span = open && close ? `${open}-${close}` : (open ?? `buka belum disebut, tutup ${close}`);
  return `${days} ${span}${pause ? `, istirahat ${pause}` : ''}`;
}

/** Closed on every day of the week, in words that say why. */
export const closedHours = (note: string): Schedule => ({
  weekly: [{days: [...DAYS], open: []}],
  note,
});
