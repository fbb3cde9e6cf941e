import type {Hours, Schedule} from '../schema/index.js';
import type {HoursText, SeasonText, WithHours} from './draft.js';
import type {Report} from './report.js';
import {readHours, unknownHours, type HoursReading} from './words/hours.js';

/** Whose hours they are, for what is told of them. */
export interface Whose {
  name: string;
  /** IANA zone of the mall. */
  timeZone?: string;
  /** `YYYY-MM-DD`. */
  today: string;
}

export interface HoursTold {
  /** Absent when nothing at all was said. */
  hours?: Hours;
  quota?: number;
  /** The words that say that the hours are those of the mall. */
  follows?: string;
}

/**
 * Hours from words, or from the lines of a timetable; what is not clear is unknown, and told of.
 *
 * Rows for a time of the year stand beside the usual week and never in it.
 */
export function readTold(told: WithHours, whose: Whose, report?: Report): HoursTold {
  const {lines, seasons} = sorted(told, whose.today);
  if (lines.length === 0) return seasons.length > 0 ? onlySeasons(seasons, report) : {};
  const reading = readHours(textOf(lines));
  tellTrouble(lines, reading, whose, report);
  if (reading.followsMall) return {follows: textOf(lines)};
  const isElsewhere =
    reading.timeZone && whose.timeZone && reading.timeZone !== whose.timeZone && lines[0];
  if (isElsewhere) tell(report, isElsewhere, 'zone-conflict', zoneName(whose.timeZone!));
  const hours = isElsewhere ? unknownHours(textOf(lines)) : reading.hours;
  return {
    hours: withSeasons(hours, textOf(lines), seasons, report),
    ...(reading.quota && {quota: reading.quota}),
  };
}

const textOf = (lines: readonly HoursText[]) => lines.map(({text}) => text.trim()).join('\n');

/** What holds from a day in the past, and no row says otherwise, is the usual week. */
function sorted({lines, hours, seasons}: WithHours, today: string) {
  const usual = lines.length > 0 ? lines : hours ? [hours] : [];
  const isSince = ({season: {name, from, to}}: SeasonText) =>
    !name && !to && from !== undefined && from <= today;
  return usual.length === 0 && seasons.every(isSince)
    ? {lines: seasons, seasons: []}
    : {lines: usual, seasons};
}

type HoursCode =
  'hours-missing' | 'hours-unclear' | 'invalid-time' | 'zone-conflict' | 'season-unclear';

const tell = (
  report: Report | undefined,
  {place, column, text}: HoursText,
  code: HoursCode,
  more = '',
) => report?.problem(place, column, code, text, more);

/** Tells of each line that is not understood, or of the first where only all of them together are not. */
function tellTrouble(
  lines: readonly HoursText[],
  whole: HoursReading,
  {name}: {name: string},
  report: Report | undefined,
) {
  if (!whole.trouble) return;
  const read = lines.map((line) => ({line, reading: readHours(line.text)}));
  const unclear = read.filter(({reading}) => reading.trouble);
  const told = unclear.length > 0 ? unclear : [{line: lines[0]!, reading: whole}];
  for (const {line, reading} of told) {
    const more = reading.trouble === 'hours-missing' ? name : reading.message;
    tell(report, line, reading.trouble!, more);
  }
}

/** Hours of some time of the year alone say nothing of the rest of it. */
function onlySeasons(seasons: readonly SeasonText[], report: Report | undefined): HoursTold {
  const words = seasons.map(wordsOf).join('\n');
  for (const one of seasons) tell(report, one, 'season-unclear');
  return {hours: unknownHours(words)};
}

const wordsOf = ({text, season: {name, from, to}}: SeasonText) => {
  const dates = [from, to].filter(Boolean).join(' s.d. ');
  return `${[name, dates && `(${dates})`].filter(Boolean).join(' ')}: ${text}`;
};

/** The usual week with the seasons that have their dates; those without are words beside it, and told of. */
function withSeasons(
  hours: Hours,
  words: string,
  seasons: readonly SeasonText[],
  report: Report | undefined,
): Hours {
  if (seasons.length === 0) return hours;
  const dated = seasons.filter(isDated);
  const undated = seasons.filter((one) => !isDated(one));
  for (const one of undated) tell(report, one, 'season-unclear');
  const read = grouped(dated).map((lines) => seasonOf(lines, report));
  const note = [words, ...undated.map(wordsOf)].join('\n');
  const isKnown = isSchedule(hours) && hours.weekly.length > 0 && !read.includes(undefined);
  // While the hours of a season are not known, those of the usual week must not stand in for them.
  if (!isKnown) return unknownHours([words, ...seasons.map(wordsOf)].join('\n'));
  return {...hours, ...(read.length > 0 && {seasons: read.map((season) => season!)}), note};
}

const isDated = ({season: {from, to}}: SeasonText) =>
  from?.length === DAY && to?.length === DAY && from <= to;
const DAY = '2026-02-19'.length;

function grouped(seasons: readonly SeasonText[]): SeasonText[][] {
  const groups = new Map<string, SeasonText[]>();
  for (const one of seasons) {
    const key = `${one.season.from} ${one.season.to}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function seasonOf(lines: SeasonText[], report: Report | undefined) {
  const [
    {
      season: {name, from, to},
    },
  ] = lines as [SeasonText];
  const reading = readHours(textOf(lines));
  tellTrouble(lines, reading, {name: name ?? ''}, report);
  const {hours} = reading;
  return isSchedule(hours) && hours.weekly.length > 0
    ? {...(name && {name}), from: from!, to: to!, weekly: hours.weekly}
    : undefined;
}

export const isSchedule = (hours: Hours | undefined): hours is Schedule =>
  typeof hours === 'object';

const ZONES: Record<string, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};
const zoneName = (zone: string) => ZONES[zone] ?? zone;
