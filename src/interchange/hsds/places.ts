import {offerAt} from '../../offers/index.js';
import type {Said} from '../../said/said.js';
import type {Mall, Offer, Service, Tenant} from '../../schema/index.js';
import {compact} from '../json.js';
import {UNCERTAIN} from '../whys.js';
import {OFFER, TENANT} from './fields.js';
import {locationOf} from './location.js';
import {schedulesOf} from './schedules.js';
import {uuidOf} from './uuid.js';
import type {Writing} from './writing.js';

const NOT_HERE: Said = {
  id: 'HSDS hanya dapat menyebut di mana layanan ada, bukan di mana tidak ada.',
  en: 'HSDS can only say where a service is, not where it is not.',
};
const NO_SUCH_MALL: Said = {
  id: 'MPP itu tidak ada di katalog, atau sudah disebut di atasnya.',
  en: 'That mall is not in the catalog, or was named before.',
};

/** Where a service is had: at a mall, at one of the places of its agency there. */
interface Place {
  mall: Mall;
  tenant: Tenant | undefined;
  /** What the service itself says of the mall, and where it says it. */
  offer: Offer | undefined;
  path: PropertyKey[];
}

/** The malls that have a service, and it there, as HSDS service_at_locations. */
export function placesOf(service: Service, path: PropertyKey[], id: string, writing: Writing) {
  tellOffers(service, path, writing);
  const places = writing.catalog.malls.flatMap((mall) => placesAt(mall, service, path));
  return {
    malls: places.map(({mall}) => mall),
    records: places.map((place, index) => recordOf(place, id, index, writing)),
  };
}

function placesAt(mall: Mall, service: Service, path: PropertyKey[]): Place[] {
  const found = offerAt(service, mall);
  if (!found || found.scope === 'none') return [];
  const index = service.offers?.findIndex((offer) => offer.mall === mall.id) ?? -1;
  const tenants = found.tenants.length > 0 ? found.tenants : [undefined];
  return tenants.map((tenant) => ({
    mall,
    tenant,
    offer: service.offers?.[index],
    path: [...path, 'offers', index],
  }));
}

function tellOffers({offers = []}: Service, path: PropertyKey[], writing: Writing) {
  const isKnown = ({mall}: Offer) => writing.catalog.malls.some(({id}) => id === mall);
  const isFirst = ({mall}: Offer, index: number) =>
    offers.findIndex((other) => other.mall === mall) === index;
  const whys = offers.map((offer, index) => {
    if (!isKnown(offer) || !isFirst(offer, index)) return NO_SUCH_MALL;
    return offer.scope === 'none' ? NOT_HERE : undefined;
  });
  // What is left of such a list could not say that all the other malls have the service.
  if (offers.length > 0 && whys.every(Boolean)) {
    writing.tell([...path, 'offers'], offers, NOT_HERE);
    return;
  }
  whys.forEach((why, index) => {
    if (why) writing.tell([...path, 'offers', index], offers[index], why);
  });
}

function recordOf(place: Place, service: string, index: number, writing: Writing) {
  const {mall, tenant, offer} = place;
  const locationId = writing.idOf('location', mall.id);
  const id = uuidOf(service, locationId, String(index));
  if (tenant) writing.served.add(tenant);
  const words = [offer?.counter ?? tenant?.counter, tenant?.floor, offer?.note ?? tenant?.note];
  return compact({
    id,
    service_id: service,
    location_id: locationId,
    description:
      words
        .map((text) => writing.say(text))
        .filter(Boolean)
        .join('. ') || undefined,
    schedules: schedulesAt(place, id, writing),
    location: locationOf(mall, writing),
    attributes: writing.attributes(
      {tenant, offer},
      {...TENANT, ...OFFER},
      {entity: 'service_at_location', id},
    ),
  });
}

function schedulesAt({mall, tenant, offer, path}: Place, id: string, writing: Writing) {
  if (offer?.hours === undefined) return tenantSchedules(mall, tenant, writing);
  const own = {agency: '', ...tenant, hours: offer.hours};
  const hours = writing.certainHours(mall, own);
  if (hours.uncertain > 0) writing.tell([...path, 'hours'], offer.hours, UNCERTAIN);
  return schedulesOf(hours, mall.timeZone, id);
}

/** Those of the agency within the building, or of the building where it has no place of its own. */
function tenantSchedules(mall: Mall, tenant: Tenant | undefined, writing: Writing) {
  const owner = writing.idOf('location', mall.id);
  if (!tenant) return schedulesOf(writing.certainHours(mall), mall.timeZone, owner);
  const at = mall.tenants!.indexOf(tenant);
  return writing.once(tenant, () => {
    const hours = writing.certainHours(mall, tenant);
    if (hours.uncertain > 0 && tenant.hours !== undefined) {
      const path = ['malls', writing.catalog.malls.indexOf(mall), 'tenants', at, 'hours'];
      writing.tell(path, tenant.hours, UNCERTAIN);
    }
    return schedulesOf(hours, mall.timeZone, uuidOf(owner, 'tenant', String(at)));
  });
}
