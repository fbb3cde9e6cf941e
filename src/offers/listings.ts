import type {Catalog, Mall, Service} from '../schema/index.js';
import {offerAt} from './offer-at.js';

/** The services that a mall offers, however far, in the order of the catalog. */
export const servicesAt = (catalog: Catalog, mall: Mall) =>
  catalog.services.filter((service) => isOfferedAt(service, mall));

/** The malls that offer a service, however far, in the order of the catalog. */
export const mallsOffering = (service: Service, catalog: Catalog) =>
  catalog.malls.filter((mall) => isOfferedAt(service, mall));

/** The services that the catalog says a mall does not offer; those it is silent about are not among them. */
export const notOfferedAt = (catalog: Catalog, mall: Mall) =>
  catalog.services.filter((service) => offerAt(service, mall)?.scope === 'none');

function isOfferedAt(service: Service, mall: Mall) {
  const offer = offerAt(service, mall);
  return offer !== undefined && offer.scope !== 'none';
}
