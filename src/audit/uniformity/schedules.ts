import {identityOf} from '../national-agencies.js';
import {inBoth, officialName} from '../said.js';
import {isInUse, type Site} from '../sites.js';
import {minutesOf, usualWeek, weekInWords, weekKey} from '../usual-week.js';
import type {AgencyGroups} from './likeness.js';
import {valuesOf, type Statement, type Value} from './values.js';

/** Where the same office, or the building, keeps other hours in other malls. */
export interface ScheduleUniformity {
  /** The office; absent: the building. */
  agency?: string;
  /** The usual weeks, the most frequent first. */
  values: (Value & {minutes: number})[];
  /** Keys of the malls where the week is not known. */
  unknown: string[];
}

interface Weeks {
  agency?: string;
  statements: Statement[];
  minutes: Map<string, number>;
  unknown: string[];
  hasOwnHours: boolean;
}

/**
 * Compares the usual weeks of buildings, and of offices as visitors find them: within the hours of
 * the building. An office that follows the building everywhere adds nothing to what is said of that.
 */
export function compareSchedules(sites: readonly Site[], groups: AgencyGroups, now: Date) {
  const buildings = noWeeks();
  buildings.hasOwnHours = true;
  const offices = new Map<string, Weeks>();
  for (const site of sites.filter(isInUse)) {
    const {mall} = site;
    if (mall.kind !== 'digital') addWeek(buildings, site, usualWeek(mall, undefined, now));
    for (const tenant of mall.tenants ?? []) {
      const agency = site.agencies.get(tenant.agency)!;
      const key = groups.keyOf(agency);
      let weeks = offices.get(key);
      if (!weeks) {
        const name = identityOf(agency)?.name ?? officialName(agency.short ?? agency.name);
        weeks = noWeeks(name);
        offices.set(key, weeks);
      }
      weeks.hasOwnHours ||= tenant.hours !== undefined;
      addWeek(weeks, site, usualWeek(mall, tenant, now));
    }
  }
  return [buildings, ...offices.values()]
    .filter(({hasOwnHours}) => hasOwnHours)
    .map(scheduleOf)
    .filter(({values}) => values.length > 1);
}

const noWeeks = (agency?: string): Weeks => ({
  ...(agency !== undefined && {agency}),
  statements: [],
  minutes: new Map(),
  unknown: [],
  hasOwnHours: false,
});

function addWeek(
  {statements, minutes, unknown}: Weeks,
  {key}: Site,
  week: ReturnType<typeof usualWeek>,
) {
  if (!week) {
    unknown.push(key);
    return;
  }
  const weekly = weekKey(week);
  minutes.set(weekly, minutesOf(week));
  statements.push({
    key: weekly,
    said: () => inBoth((words) => weekInWords(week, words)),
    malls: [key],
  });
}

const scheduleOf = ({agency, statements, minutes, unknown}: Weeks): ScheduleUniformity => ({
  ...(agency !== undefined && {agency}),
  values: valuesOf(statements).map((value) => ({...value, minutes: minutes.get(value.key)!})),
  unknown: [...new Set(unknown)].sort(),
});
