import type {Agency, Catalog, Mall, Tenant} from '../schema/index.js';
import {safeUrl} from '../schema/safe-url.js';
import {say, wordsFor, type Words} from '../terms/index.js';
import {openingHours} from './opening-hours.js';

/** A document of https://schema.org as JSON-LD. */
export interface JsonLd {
  '@context': string;
  /** What it describes; values that are not known are undefined. */
  '@graph': object[];
}

/** Schema.org has no word for an office that is not there: nothing is said of it. */
const ABSENT: readonly Mall['state'][] = ['planned', 'moved', 'closed'];

/**
 * What a catalog says to machines that read schema.org: a JSON-LD document with every mall as
 * a `GovernmentOffice`, and every agency with hours of its own as a `department` of it.
 *
 * Hours are those that a visitor finds at `at` and in the thirteen weeks after it. Malls that are
 * planned, have moved or closed for good are left out. Sample data is said to be such.
 */
export function jsonLdOf(catalog: Catalog, at: Date): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@graph': catalog.malls.filter(isThere).map((mall) => officeOf(mall, catalog, at)),
  };
}

/** Whether there is an office to speak of. */
export const isThere = ({state}: Mall) => !ABSENT.includes(state);

/** One mall as a `GovernmentOffice`. */
export function officeOf(mall: Mall, {agencies, calendars, language, sample}: Catalog, at: Date) {
  const {name, nickname, contact, tenants = []} = mall;
  const words = wordsFor(language);
  const own = tenants.filter(({hours}) => hours !== undefined);
  return {
    '@type': 'GovernmentOffice',
    name: say(name, words),
    alternateName: say(nickname, words) || undefined,
    description: sample ? words.catalog.sampleLong : undefined,
    address: addressOf(mall),
    geo: geoOf(mall),
    telephone: contact?.phone,
    email: contact?.email,
    url: safeUrl(contact?.website),
    ...openingHours(mall, undefined, at, calendars),
    department: own.map((tenant) => ({
      '@type': 'GovernmentOffice',
      name: nameOf(tenant, agencies, words),
      ...openingHours(mall, tenant, at, calendars),
    })),
  };
}

const nameOf = ({agency}: Tenant, agencies: Agency[], words: Words) =>
  say(agencies.find(({id}) => id === agency)?.name, words);

function addressOf({address = {}, region}: Mall) {
  const {building, floor, street, village, district, postalCode} = address;
  const parts = [building, floor, street, village, district].filter(Boolean);
  return {
    '@type': 'PostalAddress',
    streetAddress: parts.join(', ') || undefined,
    addressLocality: region.name,
    addressRegion: region.province,
    postalCode,
    addressCountry: 'ID',
  };
}

/** The middle of a region is no place to send anybody. */
function geoOf({location}: Mall) {
  if (location?.precision !== 'building') return undefined;
  return {'@type': 'GeoCoordinates', latitude: location.lat, longitude: location.lng};
}
