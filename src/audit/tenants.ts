import {identityOf, nationalAgencies, type NationalAgency} from './national-agencies.js';
import type {Site} from './sites.js';

/** Agencies of the national list that a mall has, and those that it does not have: no fault, only information. */
export interface TenantsAudit {
  present: NamedAgency[];
  /** Those that most of the other malls have first. */
  absent: NamedAgency[];
  /** Tenants that the national list does not know. */
  others: number;
}

interface NamedAgency {
  id: string;
  name: string;
}

/** Tells for any of these malls which agencies of the national list it has. */
export function tenantsIn(sites: readonly Site[]) {
  const byMall = new Map(sites.map((site) => [site, agenciesAt(site)]));
  const counts = new Map<NationalAgency | undefined, number>();
  for (const agencies of byMall.values()) {
    for (const agency of new Set(agencies)) counts.set(agency, (counts.get(agency) ?? 0) + 1);
  }
  const byUse = [...nationalAgencies].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return (site: Site): TenantsAudit => {
    const here = byMall.get(site) ?? [];
    const named = (isHere: boolean) =>
      byUse
        .filter((agency) => here.includes(agency) === isHere)
        .map(({id, name, short = name}) => ({id, name: short}));
    return {
      present: named(true),
      absent: named(false),
      others: here.filter((agency) => agency === undefined).length,
    };
  };
}

const agenciesAt = ({mall, agencies}: Site) =>
  (mall.tenants ?? []).map(({agency}) => identityOf(agencies.get(agency)!));
