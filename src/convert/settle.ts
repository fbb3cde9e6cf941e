import type {Region} from '../registry/regions.js';
import type {Draft, MallDraft} from './draft.js';
import {readHours} from './words/hours.js';

/** What the caller tells of the mall, for files that do not. */
export interface MallOption {
  /** Its name. */
  mall?: string;
  region?: Region;
  /** IANA zone, where no region tells it. */
  timeZone?: string;
}

/** The malls that can stand in a catalog, once every row is at one of them if there is one. */
export function settle(draft: Draft, options: MallOption): MallDraft[] {
  addOption(draft, options);
  const [only] = draft.malls;
  if (only && draft.malls.length === 1) moveIn(draft, only);
  return draft.malls.filter((mall) => isWhole(draft, mall));
}

function addOption(draft: Draft, {mall, region, timeZone}: MallOption) {
  const {malls} = draft;
  if (malls.length === 0 && (mall !== undefined || region)) draft.mall(mall, region);
  for (const one of malls) {
    if (malls.length === 1 && region) one.region ??= region;
    if (timeZone) one.timeZone ??= timeZone;
  }
}

/** Rows that named no mall are of the only one there is. */
function moveIn({nowhere, services}: Draft, only: MallDraft) {
  for (const [agency, tenant] of nowhere.tenants) {
    const known = only.tenants.get(agency);
    const lines = [...(known?.lines ?? []), ...tenant.lines];
    const seasons = [...(known?.seasons ?? []), ...tenant.seasons];
    only.tenants.set(agency, {...tenant, ...known, lines, seasons});
  }
  nowhere.tenants.clear();
  if (nowhere.hours) only.hours ??= nowhere.hours;
  only.lines.push(...nowhere.lines);
  only.seasons.push(...nowhere.seasons);
  for (const service of services) if (service.mall === nowhere) service.mall = only;
}

/** A mall needs a region and a zone: without a zone nobody can say when it is open. */
function isWhole(draft: Draft, mall: MallDraft) {
  const zone = mall.timeZone ?? mall.region?.timeZone ?? zoneOfHours(mall);
  if (zone) mall.timeZone = zone;
  if (zone && mall.region) return true;
  if (mall.origin) {
    const {place, column} = mall.origin;
    draft.report.problem(place, column, 'mall-incomplete', mall.name ?? '');
  }
  moveAway(draft, mall);
  return false;
}

const zoneOfHours = ({hours}: MallDraft) => hours && readHours(hours.text).timeZone;

function moveAway({nowhere, services}: Draft, mall: MallDraft) {
  for (const [agency, tenant] of mall.tenants) nowhere.tenants.set(agency, tenant);
  for (const service of services) if (service.mall === mall) service.mall = nowhere;
}
