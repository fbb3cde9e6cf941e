import {
  counterIntervals,
  counterStatus,
  counterWeek,
  localParts,
  type DaySpan,
} from '../../hours/index.js';
import type {IcsEvent} from '../../ics/ics.js';
import type {Catalog, Mall, Tenant} from '../../schema/index.js';
import {
  addressParts,
  capitalised,
  clock,
  dayAndDate,
  say,
  shortDate,
  zoneName,
  type Words,
} from '../../terms/index.js';
import {breaksIn} from '../../hours/folds.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const DAYS_AHEAD = 60;
const MOST_VISITS = 10;

/** Whose counter is visited: that of the tenant, or the building itself. */
export interface Host {
  catalog: Catalog;
  mall: Mall;
  tenant: Tenant | undefined;
}

/** `Disdukcapil, MPP Contoh`. */
export function hostInWords({catalog, mall, tenant}: Host, words: Words): string {
  const agency = catalog.agencies.find(({id}) => id === tenant?.agency);
  return joined([agency?.short ?? say(agency?.name, words), say(mall.name, words)], ', ');
}

/** A day on which one can come. */
export interface Visit {
  /** `YYYY-MM-DD` */
  date: string;
  /** Its first opening. */
  from: Date;
  /** Its last closing. */
  to: Date;
  spans: DaySpan[];
}

/**
 * The next ten days that are sure to open, the present one while it lasts and gives tickets.
 *
 * What stays open for more than a day needs no entry in a calendar, and is left out.
 */
export function visitsAhead(host: Host, present: Date): Visit[] {
  const {catalog, mall, tenant} = host;
  // From before today, so that an opening that goes on is not cut.
  const start = new Date(present.getTime() - 2 * DAY_MS);
  const end = new Date(present.getTime() + DAYS_AHEAD * DAY_MS);
  const lastDate = localParts(end, mall.timeZone).date;
  const visits = new Map<string, Visit>();
  for (const {from, to, state} of counterIntervals(mall, tenant, start, end, catalog.calendars)) {
    const {date, minutes} = localParts(from, mall.timeZone);
    const length = to.getTime() - from.getTime();
    if (state !== 'open' || length > DAY_MS || date === lastDate) continue;
    const visit = visits.get(date) ?? {date, from, to, spans: []};
    visit.spans.push({from: minutes, to: minutes + length / MINUTE_MS, state});
    visits.set(date, {...visit, to});
  }
  return [...visits.values()]
    .filter((visit) => visit.to > present && givesTickets(host, visit, present))
    .slice(0, MOST_VISITS);
}

/** Whether one who comes on that day, and not before the present, is still served. */
function givesTickets({catalog, mall, tenant}: Host, {from}: Visit, present: Date) {
  const at = from > present ? from : present;
  const status = counterStatus(mall, tenant, at, catalog.calendars);
  const served = status.state === 'open' ? status.reason : status.nextReason;
  return served?.code !== 'last-ticket';
}

/** `Senin, 23 Nov · 08.00–15.30`. */
export function visitInWords({date, spans}: Visit, words: Words): string {
  const times = [spans[0]!.from, spans.at(-1)!.to].map((minutes) => clock(minutes, words));
  return `${dayAndDate(date, words)} · ${times.join('–')}`;
}

/** The visit as an entry of a calendar, from the first opening to the last closing, its breaks told in words. */
export function visitEvent(host: Host, visit: Visit, words: Words): IcsEvent {
  const {catalog, mall, tenant} = host;
  const places = [say(tenant?.counter, words), say(tenant?.floor, words), ...addressParts(mall)];
  return {
    uid: `${[visit.date, tenant?.agency, mall.id].filter(Boolean).join('-')}@${catalog.id}`,
    from: visit.from,
    to: visit.to,
    summary: hostInWords(host, words),
    location: joined(places, ', '),
    description: joined(factsOf(host, visit, words), '\n'),
  };
}

const joined = (parts: (string | undefined)[], separator: string) =>
  parts.filter(Boolean).join(separator);

function factsOf({catalog, mall, tenant}: Host, visit: Visit, words: Words) {
  const zone = zoneName(mall.timeZone, words);
  const at = (...times: number[]) => `${times.map((time) => clock(time, words)).join('–')} ${zone}`;
  const week = counterWeek(mall, tenant, visit.from, catalog.calendars);
  const lastTicket = week.find(({date}) => date === visit.date)?.lastTicket;
  const hours = tenant?.hours ?? mall.hours;
  const {note, source} = typeof hours === 'object' ? hours : {};
  return [
    ...breaksIn(visit.spans).map(({from, to}) => `${words.hours.break} ${at(from, to)}`),
    lastTicket === undefined ? '' : `${words.hours.lastTicket} ${at(lastTicket)}`,
    tenant?.quota === undefined ? '' : words.service.quota(tenant.quota),
    say(note, words),
    source === undefined ? '' : `${words.catalog.source}: ${[source].flat().join(', ')}`,
    catalog.sample ? words.catalog.sampleLong : '',
    words.catalog.dataOf(shortDate(catalog.updated.slice(0, 10), words)),
  ].map(capitalised);
}
