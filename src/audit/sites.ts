import {offerAt} from '../offers/index.js';
import type {Agency, Catalog, Mall, Service} from '../schema/index.js';
import {hasChannel, marksOf, type Mark} from './components.js';

/** One mall of one of the catalogs. */
export interface Site {
  /** Names it among all: its id, with that of its catalog where ids meet. */
  key: string;
  catalog: Catalog;
  mall: Mall;
  agencies: ReadonlyMap<string, Agency>;
  /** What it offers, however far. */
  services: Offered[];
}

/** A service and the malls that offer it. */
export interface Offered {
  service: Service;
  agency: Agency;
  catalog: Catalog;
  sites: Site[];
  /** Their keys. */
  malls: string[];
  marks: Mark[];
  /** Whether the service or its agency names a way to complain. */
  hasOwnChannel: boolean;
}

/** Malls that moved away or closed for good are neither scored nor compared. */
export const isInUse = ({mall: {state}}: Site) => state !== 'moved' && state !== 'closed';

/** Every mall with what it offers, and every service with the malls that offer it. */
export function sitesOf(catalogs: readonly Catalog[]) {
  const keyOf = keys();
  const sites: Site[] = [];
  const services: Offered[] = [];
  for (const catalog of catalogs) {
    const agencies = new Map(catalog.agencies.map((agency) => [agency.id, agency]));
    const own = catalog.malls.map((mall): Site => {
      return {key: keyOf(catalog, mall), catalog, mall, agencies, services: []};
    });
    sites.push(...own);
    const hostsOf = hostFinder(own);
    for (const service of catalog.services) {
      const agency = agencies.get(service.agency)!;
      const hosts = hostsOf(service);
      const offered: Offered = {
        service,
        agency,
        catalog,
        sites: hosts,
        malls: hosts.map(({key}) => key),
        marks: marksOf(service),
        hasOwnChannel: hasChannel(service.complaints) || hasChannel(agency.complaints),
      };
      services.push(offered);
      for (const site of offered.sites) site.services.push(offered);
    }
  }
  return {sites, services};
}

function keys() {
  const taken = new Set<string>();
  return ({id: catalog}: Catalog, {id}: Mall) => {
    let key = taken.has(id) ? `${catalog}/${id}` : id;
    while (taken.has(key)) key += '+';
    taken.add(key);
    return key;
  };
}

/** Asks only the malls that may offer a service: a nation has hundreds, and a hundred thousand services. */
function hostFinder(sites: Site[]) {
  const byId = new Map(sites.map((site) => [site.mall.id, site]));
  const byAgency = new Map<string, Set<Site>>();
  for (const site of sites) {
    for (const {agency} of site.mall.tenants ?? []) {
      const hosts = byAgency.get(agency);
      if (hosts) hosts.add(site);
      else byAgency.set(agency, new Set([site]));
    }
  }
  return (service: Service) => {
    const named = (service.offers ?? []).flatMap(({mall}) => byId.get(mall) ?? []);
    const isWhole = service.offers?.some(({scope}) => scope !== 'none');
    const asked = new Set([...named, ...(isWhole ? [] : (byAgency.get(service.agency) ?? []))]);
    return [...asked].filter(({mall}) => {
      const offer = offerAt(service, mall);
      return offer !== undefined && offer.scope !== 'none';
    });
  };
}
