import {counterWeek, type DayHours} from '../hours/index.js';
import type {Calendar, CalendarDay, Hours, Mall, Schedule} from '../schema/index.js';
import type {Said} from '../said/said.js';
import {clock, dayName, shortDate, type Words} from '../terms/index.js';
import {atKey} from '../search/at-key.js';
import type {Subject} from './change.js';
import {compareFields, type Findings} from './findings.js';
import {both, lowered, quoted, turned} from './in-words.js';
import {isObject, type Pair, type Side} from './pair.js';
import {sameWords} from './same-words.js';

const DAY_MS = 24 * 60 * 60_000;
/** Hours are compared for a year ahead. */
const WEEKS_AHEAD = 53;
/** Days that the same change hits belong together unless more days than these lie between. */
const MOST_APART = 7;

/** What hours come to, day by day, in the words of which a sentence is made. */
interface Reading {
  isKnown: boolean;
  /** Monday first: what holds on most of these days. */
  usual: Said[];
  days: {date: string; said: Said}[];
  holiday: Said[];
  jointLeave: Said[];
}

/** The hours that bound others; absent where they bound themselves. */
export interface Bounds {
  /** Hours of the building: a counter is open within them. */
  building?: Hours | undefined;
  /** What holds where a service has no hours of its own. */
  counter?: Hours | undefined;
}

/** Reads hours for the year from a day on, each once: whole provinces open alike. */
export class HoursReader {
  readonly #readings = new Map<string, Reading>();

  constructor(readonly from: Date) {}

  read(own: Hours | undefined, bounds: Bounds): Reading {
    const {building, counter} = bounds;
    const key = JSON.stringify([own, building, counter]);
    return atKey(this.#readings, key, () => readingOf(own, bounds, this.from));
  }
}

/** Tells how hours changed, by what they come to and not by how they are written; nothing where they come to the same. */
export function compareHours(
  {before, after}: Pair<Hours | undefined>,
  bounds: {before: Bounds; after: Bounds},
  subject: Subject,
  reader: HoursReader,
  findings: Findings,
) {
  const {count} = findings;
  const was = reader.read(before.value, bounds.before);
  const is = reader.read(after.value, bounds.after);
  const tell = (what: Said, before: Said, after: Said) =>
    findings.tell('hours', subject, turned(what, before, after), {
      before: before.id,
      after: after.id,
    });
  tellUsual(was, is, tell);
  if (was.isKnown && is.isKnown) {
    tellDated(was, is, tell);
    tellDaysOff({id: 'jam hari libur', en: 'hours on public holidays'}, 'holiday', was, is, tell);
    tellDaysOff({id: 'jam cuti bersama', en: 'hours on joint leave'}, 'jointLeave', was, is, tell);
  }
  tellNote({before, after}, subject, findings);
  if (findings.count > count && isObject(before.value) && isObject(after.value)) {
    compareFields({before, after} as Pair<Schedule>, {}, findings, TOLD);
  }
}

const TOLD = [
  'weekly',
  'seasons',
  'exceptions',
  'holidays',
  'jointLeave',
  'lastTicket',
  'note',
] as const;

type Tell = (what: Said, before: Said, after: Said) => void;

function tellUsual(was: Reading, is: Reading, tell: Tell) {
  for (let first = 0, next: number; first < DAYS_A_WEEK; first = next) {
    const [before, after] = [was.usual[first]!, is.usual[first]!];
    next = first + 1;
    while (was.usual[next]?.id === before.id && is.usual[next]?.id === after.id) next++;
    if (before.id !== after.id) tell(hoursOf(first, next - 1), before, after);
  }
}

const DAYS_A_WEEK = 7;
/** A Monday. */
const MONDAY = Date.parse('2024-01-01');

const weekday = (at: number, words: Words) =>
  dayName(new Date(MONDAY + at * DAY_MS).toISOString().slice(0, 10), words);

const daysInWords = (first: number, last: number, words: Words) =>
  first === last
    ? weekday(first, words)
    : words.hours.days(weekday(first, words), weekday(last, words), last - first === 1);

const hoursOf = (first: number, last: number): Said => ({
  id: `jam ${both((words) => daysInWords(first, last, words)).id}`,
  en: `hours on ${both((words) => daysInWords(first, last, words)).en}`,
});

/** Days on which the same hours turn into the same others. */
interface DatedTurn {
  before: Said;
  after: Said;
  days: number[];
}

function tellDated(was: Reading, is: Reading, tell: Tell) {
  const turns = new Map<string, DatedTurn>();
  for (const [at, {said: before}] of was.days.entries()) {
    const after = is.days[at]!.said;
    const isUsual =
      before.id === was.usual[at % DAYS_A_WEEK]!.id && after.id === is.usual[at % DAYS_A_WEEK]!.id;
    if (isUsual || before.id === after.id) continue;
    atKey(turns, `${before.id}\n${after.id}`, () => ({before, after, days: []})).days.push(at);
  }
  for (const {before, after, days} of turns.values()) {
    for (const run of runsOf(days)) tell(datesInWords(run, was.days), before, after);
  }
}

function runsOf(days: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last && day - last.at(-1)! <= MOST_APART) last.push(day);
    else runs.push([day]);
  }
  return runs;
}

/** `jam 19 Feb 2026–20 Mar 2026 (Senin, Selasa)`, the days of the week where not all of them are meant. */
function datesInWords(run: readonly number[], days: Reading['days']): Said {
  const [first, last] = [run[0]!, run.at(-1)!];
  const inWords = both((words) => {
    const ends = [...new Set([first, last])].map((at) => shortDate(days[at]!.date, words));
    const weekdays = [...new Set(run.map((at) => at % DAYS_A_WEEK))].sort();
    const isGapless = run.length === last - first + 1;
    const only = weekdays.map((at) => weekday(at, words)).join(', ');
    return ends.join('–') + (isGapless ? '' : ` (${only})`);
  });
  return {id: `jam ${inWords.id}`, en: `hours on ${inWords.en}`};
}

function tellDaysOff(
  what: Said,
  kind: 'holiday' | 'jointLeave',
  was: Reading,
  is: Reading,
  tell: Tell,
) {
  const [before, after] = [was, is].map((reading) => dayOffInWords(reading[kind], reading.usual));
  if (before!.id !== after!.id) tell(what, before!, after!);
}

const AS_USUAL: Said = {id: 'seperti hari biasa', en: 'as on other days'};
const BY_DAY: Said = {id: 'berbeda menurut hari', en: 'different from day to day'};

function dayOffInWords(week: readonly Said[], usual: readonly Said[]): Said {
  if (week.every(({id}) => id === week[0]!.id)) return week[0]!;
  return week.every(({id}, at) => id === usual[at]!.id) ? AS_USUAL : BY_DAY;
}

function tellNote({before, after}: Pair<Hours | undefined>, subject: Subject, findings: Findings) {
  const [was, is] = [noteOf(before), noteOf(after)];
  if (sameWords(was, is)) return;
  const said = turned(
    {id: 'catatan jam', en: 'the note on the hours'},
    was === undefined ? undefined : both((words) => quoted(was, words)),
    is === undefined ? undefined : both((words) => quoted(is, words)),
  );
  findings.tell('hours', subject, said, {before: was, after: is});
}

const noteOf = ({value}: Side<Hours | undefined>) =>
  typeof value === 'object' ? value.note : undefined;

function readingOf(own: Hours | undefined, bounds: Bounds, from: Date): Reading {
  const weekIn = (at: Date, calendar: Calendar) => weekWithin(own, bounds, at, calendar);
  const [monday] = weekIn(from, NO_DAYS_OFF);
  const start = Date.parse(monday!.date);
  const days = Array.from({length: WEEKS_AHEAD}, (_, week) =>
    weekIn(new Date(start + week * DAYS_A_WEEK * DAY_MS), NO_DAYS_OFF),
  ).flat();
  const said = days.map((day) => ({date: day.date, said: both((words) => dayInWords(day, words))}));
  /** The first week, if each of its days were a day off of that kind. */
  const weekOff = (kind: CalendarDay['kind']) => {
    const off = days.slice(0, DAYS_A_WEEK).map(({date}) => ({date, name: '', kind}));
    const week = weekIn(from, calendarOf(off));
    return week.map((day) => both((words) => dayInWords(day, words)));
  };
  return {
    isKnown: days.some(({spans}) => !spans.some(isWholeUnknownDay)),
    usual: Array.from({length: DAYS_A_WEEK}, (_, at) =>
      commonest(said.filter((_, index) => index % DAYS_A_WEEK === at).map(({said}) => said)),
    ),
    days: said,
    holiday: weekOff('national'),
    jointLeave: weekOff('joint-leave'),
  };
}

/** A week of hours within those that bound them, wherever on the globe and whatever the mall's state. */
function weekWithin(
  own: Hours | undefined,
  {building, counter}: Bounds,
  at: Date,
  calendar: Calendar,
): DayHours[] {
  const hours = own ?? counter;
  const mall = {...PLACE, hours: building ?? hours, calendar: calendar.id};
  return counterWeek(mall, building && hours ? {agency: '', hours} : undefined, at, [calendar]);
}

const PLACE: Mall = {
  id: '',
  name: '',
  kind: 'mall',
  state: 'operating',
  region: {code: '', name: '', province: ''},
  timeZone: 'UTC',
};

/** A calendar that holds these days off and no others, without an end. */
const calendarOf = (days: Calendar['days']): Calendar => ({
  id: 'diff',
  from: '1900-01-01',
  to: '9999-12-31',
  source: '',
  days,
});

const NO_DAYS_OFF = calendarOf([]);

function commonest(said: readonly Said[]): Said {
  const counts = new Map<string, number>();
  for (const {id} of said) counts.set(id, (counts.get(id) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return said.find(({id}) => counts.get(id) === most)!;
}

const DAY_MINUTES = 24 * 60;

const isWholeUnknownDay = ({from, to, state}: DayHours['spans'][number]) =>
  state === 'unknown' && from === 0 && to === DAY_MINUTES;

/** `08.00–12.00, 13.00–15.00 (nomor antrean terakhir 14.30)` */
function dayInWords({spans, lastTicket}: DayHours, words: Words): string {
  const {hours} = words;
  if (spans.length === 0) return lowered(hours.closed);
  const times = spans.map((span) => {
    if (isWholeUnknownDay(span)) return NOT_KNOWN[words.language];
    const isAllDay = span.from === 0 && span.to === DAY_MINUTES;
    const inWords = isAllDay ? hours.allDay : `${clock(span.from, words)}–${clock(span.to, words)}`;
    return span.state === 'open' ? inWords : `${hours.maybe} ${inWords}`;
  });
  const last = lastTicket === undefined ? '' : ` (${hours.lastTicket} ${clock(lastTicket, words)})`;
  return times.join(', ') + last;
}

const NOT_KNOWN: Said = {id: 'tidak diketahui', en: 'not known'};
