import {counterIntervals, localParts, type ReasonCode} from '../hours/index.js';
import {escaped, icsFile, utc} from '../ics/ics.js';
import type {Said} from '../said/said.js';
import type {Catalog, Mall, Notice} from '../schema/index.js';
import {addressParts, say, wordsFor, zoneName, type Words} from '../terms/index.js';
import type {Exported} from './exported.js';
import {lossesOf, lost, type Lost, type Mapping} from './lost.js';
import {clockOf, offsetAt, suffixOf} from './offset.js';
import {uncertainHours} from './uncertain.js';
import {urnOf} from './urn.js';
import {certainHours} from './weeks.js';

const HOMELESS: Said = {
  id: 'Kalender hanya memuat jam buka, hari tutup, dan pengumuman MPP.',
  en: 'A calendar holds only when a mall is open, days on which it is closed, and its notices.',
};
const OTHER_MALL: Said = {
  id: 'Bukan MPP yang diminta.',
  en: 'Not the mall that was asked for.',
};
const LATER: Said = {
  id: 'Di luar tiga belas minggu yang ditulis.',
  en: 'Outside the thirteen weeks that are written.',
};

/** Where each field of a catalog goes in a calendar. */
export const TO_ICS: Mapping = {
  '/schema': 'PRODID',
  '/sample': 'DESCRIPTION',
  '/malls': 'VEVENT',
  '/calendars': 'days on which it is closed',
  '/malls/*/id': 'UID',
  '/malls/*/name': 'SUMMARY',
  '/malls/*/state': 'no opening where it is not open',
  '/malls/*/region/name': 'LOCATION',
  '/malls/*/region/province': 'LOCATION',
  '/malls/*/timeZone': 'the instants of DTSTART and DTEND; DESCRIPTION',
  '/malls/*/address/building': 'LOCATION',
  '/malls/*/address/floor': 'LOCATION',
  '/malls/*/address/street': 'LOCATION',
  '/malls/*/address/village': 'LOCATION',
  '/malls/*/address/district': 'LOCATION',
  '/malls/*/address/postalCode': 'LOCATION',
  '/malls/*/hours': 'DTSTART, DTEND, day by day for thirteen weeks',
  '/malls/*/calendar': 'days on which it is closed',
  '/malls/*/notices/*/from': 'DTSTART',
  '/malls/*/notices/*/to': 'DTEND; absent: the last day of the thirteen weeks',
  '/malls/*/notices/*/text': 'SUMMARY',
  '/malls/*/notices/*/closes': 'no opening while it holds',
};

/** How far ahead hours are written: a quarter, as far as nobody has to be told to look again. */
const WEEKS = 13;
const DAY_MS = 24 * 60 * 60_000;

/**
 * The openings of malls in the coming thirteen weeks, the days on which they are closed for a
 * reason, and their notices, as an iCalendar file in the time zone of each mall.
 *
 * Every opening is an event of its own and keeps its UID from export to export, so that a second
 * import replaces the first: a series would have to be cut at every holiday, and no reader could
 * tell an old series from a new one. The text is undefined when there is no event.
 */
export function calendarOf(
  catalog: Catalog,
  at: Date,
  mallId?: string,
): Exported<string | undefined> {
  const malls = catalog.malls.filter(({id}) => mallId === undefined || id === mallId);
  const words = wordsFor(catalog.language);
  const events = malls.flatMap((mall) => eventsOf({catalog, mall, words, at}));
  const zones = [...new Set(malls.map(({timeZone}) => timeZone))].filter((zone) =>
    isFixed(zone, at),
  );
  const lines = [
    ...zones.flatMap((zone) => zoneLines(zone, at, words)),
    ...events.flatMap((event) => eventLines(event, at)),
  ];
  const reading = {mapping: TO_ICS, homeless: HOMELESS, language: words.language};
  return {
    document: events.length > 0 ? icsFile(lines) : undefined,
    lost: lossesOf(catalog, reading, oddities(catalog, at, malls)),
  };
}

function oddities(catalog: Catalog, at: Date, malls: Mall[]): Lost[] {
  const others = catalog.malls.flatMap((mall, index) =>
    malls.includes(mall) ? [] : [lost(['malls', index], mall, OTHER_MALL)],
  );
  const late = catalog.malls.flatMap(({notices = []}, index) =>
    notices.flatMap((notice, place) =>
      isAhead(notice, at) ? [] : [lost(['malls', index, 'notices', place], notice, LATER)],
    ),
  );
  return [...others, ...late, ...uncertainHours(catalog, at)];
}

interface Shown {
  catalog: Catalog;
  mall: Mall;
  words: Words;
  at: Date;
}

/** An instant, or the local days from the first to the day before `to`. */
interface Event {
  uid: string;
  from: Date | string;
  to: Date | string;
  /** The zone in which instants are written. */
  zone: string | undefined;
  summary: string;
  location: string;
  description?: string;
}

const eventsOf = (shown: Shown): Event[] => [
  ...openings(shown),
  ...closedDays(shown),
  ...notices(shown),
];

function openings({catalog, mall, words, at}: Shown): Event[] {
  // From before today, so that an opening that goes on keeps its beginning.
  const start = new Date(at.getTime() - 2 * DAY_MS);
  const end = new Date(at.getTime() + WEEKS * 7 * DAY_MS);
  return counterIntervals(mall, undefined, start, end, catalog.calendars)
    .filter(({from, to, state}) => state === 'open' && from > start && at < to && to < end)
    .map(({from, to}) => ({
      uid: uidOf(catalog, mall, 'open', from.toISOString()),
      from,
      to,
      zone: isFixed(mall.timeZone, at) ? mall.timeZone : undefined,
      summary: `${words.open}: ${say(mall.name, words)}`,
      location: placeOf(mall),
      description: [
        words.hours.timesIn(zoneName(mall.timeZone, words)),
        ...(catalog.sample ? [words.catalog.sampleLong] : []),
      ].join('\n'),
    }));
}

/** Reasons for which a day differs that people want to see in a calendar. */
const TOLD: readonly ReasonCode[] = ['holiday', 'joint-leave', 'exception', 'notice'];

function closedDays({catalog, mall, words, at}: Shown): Event[] {
  return certainHours(mall, undefined, at, catalog.calendars)
    .days.filter(({spans, reason}) => spans.length === 0 && TOLD.includes(reason.code))
    .map(({date, reason}) => {
      const why = say(reason.name, words);
      return {
        uid: uidOf(catalog, mall, 'closed', date),
        from: date,
        to: dayAfter(date),
        zone: undefined,
        summary: `${words.closed}: ${say(mall.name, words)}${why && ` (${why})`}`,
        location: placeOf(mall),
      };
    });
}

function notices({catalog, mall, words, at}: Shown): Event[] {
  return (mall.notices ?? []).flatMap((notice, index) => {
    if (!isAhead(notice, at)) return [];
    const last = new Date(at.getTime() + WEEKS * 7 * DAY_MS).toISOString().slice(0, 10);
    const isTimed =
      notice.from.includes('T') && Date.parse(notice.to ?? '') > Date.parse(notice.from);
    const days = {
      from: notice.from.slice(0, 10),
      to: dayAfter((notice.to ?? last).slice(0, 10)),
    };
    return {
      uid: uidOf(catalog, mall, 'notice', notice.from, String(index)),
      ...(isTimed ? {from: new Date(notice.from), to: new Date(notice.to!)} : days),
      zone: isFixed(mall.timeZone, at) ? mall.timeZone : undefined,
      summary: `${say(notice.text, words)} (${say(mall.name, words)})`,
      location: placeOf(mall),
    };
  });
}

/** Whether some of it lies in the weeks that are written, and it ends after it begins. */
function isAhead({from, to}: Notice, at: Date) {
  const [begins, ends] = [Date.parse(from), Date.parse(to ?? '9999-12-31')];
  const isBefore = ends + DAY_MS < at.getTime();
  return begins <= ends && !isBefore && begins < at.getTime() + WEEKS * 7 * DAY_MS;
}

const uidOf = (catalog: Catalog, {id}: Mall, ...parts: string[]) =>
  urnOf(catalog, 'mall', id, ...parts);

const placeOf = (mall: Mall) => addressParts(mall).filter(Boolean).join(', ');

const dayAfter = (date: string) => new Date(Date.parse(date) + DAY_MS).toISOString().slice(0, 10);

function eventLines({uid, from, to, zone, summary, location, description}: Event, at: Date) {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(at)}`,
    `DTSTART${when(from, zone)}`,
    `DTEND${when(to, zone)}`,
    `SUMMARY:${escaped(summary)}`,
    `LOCATION:${escaped(location)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${escaped(description)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function when(time: Date | string, zone: string | undefined) {
  if (typeof time === 'string') return `;VALUE=DATE:${time.replaceAll('-', '')}`;
  if (zone === undefined) return `:${utc(time)}`;
  const {date, minutes} = localParts(time, zone);
  return `;TZID=${zone}:${date.replaceAll('-', '')}T${clockOf(minutes).replace(':', '')}00`;
}

/** Zones that keep one offset while the file holds, as all of Indonesia's do; others are written in UTC. */
function isFixed(zone: string, at: Date) {
  const offsets = Array.from({length: WEEKS + 1}, (_, week) =>
    offsetAt(zone, new Date(at.getTime() + week * 7 * DAY_MS)),
  );
  return new Set(offsets).size === 1;
}

function zoneLines(zone: string, at: Date, words: Words) {
  const offset = suffixOf(offsetAt(zone, at)).replace(':', '');
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${offset}`,
    `TZOFFSETTO:${offset}`,
    `TZNAME:${escaped(zoneName(zone, words))}`,
    'END:STANDARD',
    'END:VTIMEZONE',
  ];
}
