import type {Mall, Offer, Service, Tenant} from '../schema/index.js';

/** How far a service is offered at one mall, and where in it. */
export interface OfferAtMall extends Omit<Offer, 'mall'> {
  /** The places of its agency in the mall; empty when the agency has none there. */
  tenants: Tenant[];
}

interface NamedOffers {
  /** The first offer that names each mall. */
  byMall: Map<string, Offer>;
  /** Whether malls without an offer have the service wherever its agency is a tenant. */
  leavesOthers: boolean;
}

const NOBODY: Tenant[] = [];

/**
 * How far a service is offered at a mall; undefined when it is not, and nothing is said about it.
 *
 * Scope `none` when the catalog says in words that it is not offered there. Without `offers` a service is
 * offered in full wherever its agency is a tenant; a list that only excludes malls leaves the others so;
 * any other list is complete. Both lists are read once, so a changed one must be a new one.
 */
export function offerAt(service: Service, mall: Mall): OfferAtMall | undefined {
  const tenants = mall.tenants
    ? (tenantsByAgency(mall.tenants).get(service.agency) ?? NOBODY)
    : NOBODY;
  const named = service.offers && namedOffers(service.offers);
  const offer = named?.byMall.get(mall.id);
  if (offer) return {...offer, tenants};
  if (named && !named.leavesOthers) return undefined;
  return tenants.length > 0 ? {scope: 'full', tenants} : undefined;
}

// A finder asks for every service at every mall: without these, each answer would walk both lists.
const namedOffers = rememberedPerList((offers: Offer[]): NamedOffers => {
  const byMall = new Map<string, Offer>();
  for (const offer of offers) if (!byMall.has(offer.mall)) byMall.set(offer.mall, offer);
  return {byMall, leavesOthers: offers.every(({scope}) => scope === 'none')};
});

const tenantsByAgency = rememberedPerList((tenants: Tenant[]) => {
  const byAgency = new Map<string, Tenant[]>();
  for (const tenant of tenants) {
    const known = byAgency.get(tenant.agency);
    if (known) known.push(tenant);
    else byAgency.set(tenant.agency, [tenant]);
  }
  return byAgency;
});

function rememberedPerList<List extends object, Reading>(read: (list: List) => Reading) {
  const readings = new WeakMap<List, Reading>();
  return (list: List) => {
    const known = readings.get(list);
    if (known) return known;
    const reading = read(list);
    readings.set(list, reading);
    return reading;
  };
}
