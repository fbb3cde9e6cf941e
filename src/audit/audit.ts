import type {Catalog, Mall} from '../schema/index.js';
import {COMPONENTS, hasChannel, type ComponentName, type Mark} from './components.js';
import {readinessOf, type ReadinessItem} from './readiness.js';
import {officialName} from './said.js';
import {scoreOf, type Score} from './score.js';
import {servicesWithoutTenant} from './score-of-services.js';
import {auditService, marksAt, type ServiceAudit} from './service-audit.js';
import {isInUse, sitesOf, type Offered, type Site} from './sites.js';
import {auditSurvey, type SurveyAudit} from './survey.js';
import {tenantsIn, type TenantsAudit} from './tenants.js';
import {compareAgencyNames, type AgencyNames} from './uniformity/agencies.js';
import {AgencyGroups} from './uniformity/likeness.js';
import {compareSchedules, type ScheduleUniformity} from './uniformity/schedules.js';
import {compareServices, type ServiceUniformity} from './uniformity/services.js';

export type {AgencyNames, ScheduleUniformity, ServiceUniformity};
export type {Field} from './uniformity/fields.js';
export type {Difference, Gap} from './uniformity/services.js';
export type {Value} from './uniformity/values.js';

/** What catalogs hold, what they lack, and where they differ. */
export interface Audit {
  /** The day by which ages are reckoned, `YYYY-MM-DD`. */
  date: string;
  /** How many catalogs were looked at. */
  catalogs: number;
  /** Whether any of it is sample data. */
  sample: boolean;
  /** The lowest score first. */
  malls: MallAudit[];
  services: ServiceAudit[];
  uniformity: {
    services: ServiceUniformity[];
    agencies: AgencyNames[];
    schedules: ScheduleUniformity[];
  };
}

/** What is there and what is missing of one mall. */
export interface MallAudit {
  /** By which the other parts of the audit name it. */
  key: string;
  catalog: string;
  id: string;
  name: string;
  kind: Mall['kind'];
  state: Mall['state'];
  /** Services that it offers, however far. */
  services: number;
  /** Absent where the mall moved away or closed for good. */
  score?: Score;
  /** For each component, how many of the services tell it, leave it to the national service, or lack it. */
  components: Record<ComponentName, Record<Mark, number>>;
  /** Ids of the services that are offered here though their agency is no tenant. */
  withoutTenant: string[];
  tenants: TenantsAudit;
  survey: SurveyAudit;
  /** Hours of some days only that lie ahead: seasons and exceptions. */
  specialHours: number;
  /** Only for malls that are planned or on trial. */
  readiness?: ReadinessItem[];
}

/** Says what catalogs lack, how fresh they are, and where malls say different things of the same service. */
export function audit(catalogs: readonly Catalog[], now: Date): Audit {
  const {sites, services} = sitesOf(catalogs);
  const groups = new AgencyGroups(sites);
  const tenantsAt = tenantsIn(sites.filter(isInUse));
  return {
    date: now.toISOString().slice(0, 10),
    catalogs: catalogs.length,
    sample: catalogs.some(({sample}) => sample),
    malls: sites.map((site) => auditMall(site, tenantsAt(site), now)).sort(byScore),
    services: services.filter(isMeant).map((offered) => auditService(offered, now)),
    uniformity: {
      services: compareServices(services, groups),
      agencies: compareAgencyNames(sites),
      schedules: compareSchedules(sites, groups, now),
    },
  };
}

/** What a catalog only says is not to be had here needs no standard. */
const isMeant = ({service, sites}: Offered) =>
  sites.length > 0 || !service.offers?.some(({scope}) => scope === 'none');

function auditMall(site: Site, tenants: TenantsAudit, now: Date): MallAudit {
  const {key, catalog, mall} = site;
  const readiness = readinessOf(site, now);
  return {
    key,
    catalog: catalog.id,
    id: mall.id,
    name: officialName(mall.name),
    kind: mall.kind,
    state: mall.state,
    services: site.services.length,
    ...(isInUse(site) && {score: scoreOf(site, now)}),
    components: componentsAt(site),
    withoutTenant: servicesWithoutTenant(site).map(({service}) => service.id),
    tenants,
    survey: auditSurvey(mall, now),
    specialHours: specialHoursOf(mall, now),
    ...(readiness && {readiness}),
  };
}

function componentsAt({services, mall}: Site) {
  const hasMallChannel = hasChannel(mall.complaints);
  const counts = COMPONENTS.map(() => ({stated: 0, standard: 0, missing: 0}));
  for (const offered of services) {
    marksAt(offered, hasMallChannel).forEach((mark, at) => counts[at]![mark]++);
  }
  return Object.fromEntries(
    COMPONENTS.map(({name}, at) => [name, counts[at]]),
  ) as MallAudit['components'];
}

function specialHoursOf({hours}: Mall, now: Date) {
  if (typeof hours !== 'object') return 0;
  const today = now.toISOString().slice(0, 10);
  const dated = [...(hours.seasons ?? []), ...(hours.exceptions ?? [])];
  return dated.filter(({from, to = from}) => to >= today).length;
}

const byScore = (a: MallAudit, b: MallAudit) => (a.score?.total ?? 101) - (b.score?.total ?? 101);
