import {standardOf} from '../../standards/index.js';
import {officialName} from '../said.js';
import {isInUse, type Offered, type Site} from '../sites.js';
import {stating, topicsOf, type Field} from './fields.js';
import {likenessOf, nationalLikenesses, placesOf, type AgencyGroups} from './likeness.js';
import {countOf, valuesOf, type Value} from './values.js';

/** The same service in several malls, where they do not say the same of it. */
export interface ServiceUniformity {
  /** The national service that they are instances of; absent: they are alike by name and agency. */
  standard?: string;
  /** The name proposed for all, and where it comes from. */
  name: string;
  nameBy: 'standard' | 'usage';
  /** Keys of the malls that were compared. */
  malls: string[];
  /** Where they say different things. */
  differences: Difference[];
  /** Where some say something and others nothing. */
  gaps: Gap[];
}

export interface Difference {
  field: Field;
  /** The paper it is about, where it is about one. */
  about?: string;
  /** Two or more, the most frequent first. */
  values: Value[];
}

export interface Gap {
  field: Field;
  stated: string[];
  unstated: string[];
}

/** Compares every service with those of the same kind in other malls; what is uniform and whole is left out. */
export function compareServices(services: readonly Offered[], agencies: AgencyGroups) {
  return clustersOf(services, agencies)
    .map(compare)
    .filter(({differences, gaps}) => differences.length + gaps.length > 0)
    .sort(byWeight);
}

interface Cluster {
  standard: string | undefined;
  services: Offered[];
}

/**
 * Services of one kind: of the same national service, or, where they name none, of the same
 * office and with a name about the same. A name that two national services go by joins neither.
 */
function clustersOf(services: readonly Offered[], agencies: AgencyGroups): Cluster[] {
  const clusters = new Map<string, Cluster>();
  const add = (key: string, offered: Offered, standard?: string) => {
    const cluster = clusters.get(key);
    if (cluster) cluster.services.push(offered);
    else clusters.set(key, {standard, services: [offered]});
  };
  const keyOf = (offered: Offered) =>
    likenessOf(offered, agencies.keyOf(offered.agency), offered.sites.flatMap(placesOf));

  const compared = services.filter(({sites}) => sites.some(isInUse));
  const named: [likeness: string, standard: string][] = [];
  const nameless = compared.filter((offered) => {
    const {standard} = offered.service;
    if (standard === undefined) return true;
    add(standard, offered, standard);
    const key = keyOf(offered);
    if (key) named.push([key, standard]);
    return false;
  });
  // What the catalogs name so goes before what the national list does.
  const standards = new Map([...onlyOnes(nationalLikenesses()), ...onlyOnes(named)]);
  for (const offered of nameless) {
    const key = keyOf(offered);
    const standard = key && standards.get(key);
    if (standard) add(standard, offered, standard);
    else if (key) add(`like ${key}`, offered);
  }
  return [...clusters.values()].map(withOnePerMall).filter(({services}) => services.length > 1);
}

/** The standard of each name; undefined where several go by it. */
function onlyOnes(named: [likeness: string, standard: string][]) {
  const standards = new Map<string, string | undefined>();
  for (const [key, standard] of named) {
    const isOther = standards.has(key) && standards.get(key) !== standard;
    standards.set(key, isOther ? undefined : standard);
  }
  return standards;
}

/** What one mall has several of, such as a licence for each profession, cannot be told apart in the others. */
function withOnePerMall({standard, services}: Cluster): Cluster {
  const counts = new Map<Site, number>();
  for (const {sites} of services) {
    for (const site of sites) counts.set(site, (counts.get(site) ?? 0) + 1);
  }
  const single = services.flatMap((offered) => {
    const sites = offered.sites.filter((site) => isInUse(site) && counts.get(site) === 1);
    return sites.length > 0 ? [{...offered, sites, malls: sites.map(({key}) => key)}] : [];
  });
  return {standard, services: single};
}

function compare({standard, services}: Cluster): ServiceUniformity {
  const topics = topicsOf(services).map(({statements, ...topic}) => ({
    ...topic,
    values: valuesOf(statements),
  }));
  const names = topics.find(({field}) => field === 'name')!.values;
  const national = standard === undefined ? undefined : nameOfStandard(standard, services);
  return {
    ...(standard !== undefined && {standard}),
    name: national ?? mostUsed(names),
    nameBy: national === undefined ? 'usage' : 'standard',
    malls: mallsOf(services),
    differences: topics.filter(({values}) => values.length > 1),
    gaps: GAP_FIELDS.flatMap((field) => gapOf(field, services) ?? []),
  };
}

const GAP_FIELDS: Field[] = ['fees', 'duration', 'requirements'];

function gapOf(field: Field, services: Offered[]): Gap | undefined {
  const stated = new Set(stating(field, services));
  if (stated.size === 0 || stated.size === services.length) return undefined;
  return {
    field,
    stated: mallsOf([...stated]),
    unstated: mallsOf(services.filter((offered) => !stated.has(offered))),
  };
}

function nameOfStandard(standard: string, services: Offered[]): string | undefined {
  const own = services
    .flatMap(({catalog}) => catalog.standards ?? [])
    .find(({id, name}) => id === standard && name !== undefined);
  return officialName((standardOf(standard) ?? own)?.name) || undefined;
}

/** The name that most malls use; of equals the fullest. */
const mostUsed = (names: Value[]) =>
  [...names].sort((a, b) => countOf(b) - countOf(a) || b.said.id.length - a.said.id.length)[0]!.said
    .id;

const mallsOf = (services: readonly Offered[]) =>
  [...new Set(services.flatMap(({malls}) => malls))].sort();

/** Differences before gaps, what touches more malls first. */
const byWeight = (a: ServiceUniformity, b: ServiceUniformity) =>
  b.differences.length - a.differences.length ||
  b.malls.length - a.malls.length ||
  (a.name < b.name ? -1 : 1);
