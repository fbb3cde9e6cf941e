import {isThere, officeOf, type JsonLd} from '../json-ld/index.js';
import {mallsOffering} from '../offers/index.js';
import type {Said} from '../said/said.js';
import {
  safeUrl,
  type Agency,
  type AgencyKind,
  type Catalog,
  type Fee,
  type Mall,
  type Service,
} from '../schema/index.js';
import {wordsFor} from '../terms/index.js';
import {isoDuration} from './durations.js';
import type {Exported} from './exported.js';
import {lossesOf, lost, plain, type Lost, type Mapping} from './lost.js';
import {uncertainHours} from './uncertain.js';
import {urnOf} from './urn.js';
import {unsafe} from './web.js';
import {AREA, NO_DURATION} from './whys.js';

const HOMELESS: Said = {
  id: 'schema.org tidak punya tempat untuk ini.',
  en: 'schema.org has no place for this.',
};
const ABSENT: Said = {
  id: 'MPP ini belum buka, pindah, atau tutup; schema.org tidak punya kata untuk itu.',
  en: 'This mall is planned, has moved or is closed; schema.org has no word for that.',
};

/** Where each field of a catalog goes in schema.org. */
export const TO_SCHEMA_ORG: Mapping = {
  '/schema': '@context',
  '/sample': 'description',
  '/malls': 'GovernmentOffice',
  '/agencies': 'GovernmentOrganization, Organization',
  '/services': 'GovernmentService',
  '/calendars': 'specialOpeningHoursSpecification',
  '/malls/*/id': '@id',
  '/malls/*/name': 'GovernmentOffice.name',
  '/malls/*/nickname': 'GovernmentOffice.alternateName',
  '/malls/*/state': 'offices that are not there are left out',
  '/malls/*/region/name': 'address.addressLocality',
  '/malls/*/region/province': 'address.addressRegion',
  '/malls/*/timeZone': 'the local times of openingHoursSpecification',
  '/malls/*/address/building': 'address.streetAddress',
  '/malls/*/address/floor': 'address.streetAddress',
  '/malls/*/address/street': 'address.streetAddress',
  '/malls/*/address/village': 'address.streetAddress',
  '/malls/*/address/district': 'address.streetAddress',
  '/malls/*/address/postalCode': 'address.postalCode',
  '/malls/*/location/lat': 'geo.latitude, only of a building',
  '/malls/*/location/lng': 'geo.longitude, only of a building',
  '/malls/*/location/precision': 'geo, only of a building',
  '/malls/*/hours': 'openingHoursSpecification, specialOpeningHoursSpecification',
  '/malls/*/calendar': 'specialOpeningHoursSpecification',
  '/malls/*/contact/phone/*': 'telephone',
  '/malls/*/contact/email': 'email',
  '/malls/*/contact/website': 'url',
  '/malls/*/notices/*/from': 'specialOpeningHoursSpecification, where it closes',
  '/malls/*/notices/*/to': 'specialOpeningHoursSpecification, where it closes',
  '/malls/*/notices/*/closes': 'specialOpeningHoursSpecification',
  '/malls/*/tenants/*/agency': 'department, where it has hours of its own; provider',
  '/malls/*/tenants/*/hours': 'department.openingHoursSpecification',
  '/agencies/*/id': '@id',
  '/agencies/*/kind': '@type',
  '/agencies/*/name': 'GovernmentOrganization.name',
  '/agencies/*/short': 'GovernmentOrganization.alternateName',
  '/agencies/*/aliases/*': 'GovernmentOrganization.alternateName',
  '/agencies/*/contact/phone/*': 'GovernmentOrganization.telephone',
  '/agencies/*/contact/email': 'GovernmentOrganization.email',
  '/agencies/*/contact/website': 'GovernmentOrganization.url',
  '/services/*/id': 'GovernmentService.identifier, @id',
  '/services/*/name': 'GovernmentService.name',
  '/services/*/aliases/*': 'GovernmentService.alternateName',
  '/services/*/agency': 'GovernmentService.provider',
  '/services/*/category': 'GovernmentService.category',
  '/services/*/audience': 'GovernmentService.audience.audienceType',
  '/services/*/summary': 'GovernmentService.description',
  '/services/*/duration/max': 'ServiceChannel.processingTime',
  '/services/*/duration/unit': 'ServiceChannel.processingTime',
  '/services/*/fees': 'GovernmentService.offers, of price 0 when there are none',
  '/services/*/fees/*/label': 'Offer.name',
  '/services/*/fees/*/amount': 'Offer.price',
  '/services/*/fees/*/min': 'Offer.priceSpecification.minPrice',
  '/services/*/fees/*/max': 'Offer.priceSpecification.maxPrice',
  '/services/*/fees/*/text': 'Offer.description, where there is no amount',
  '/services/*/fees/*/note': 'Offer.description',
  '/services/*/product': 'GovernmentService.serviceOutput.name',
  '/services/*/links/*/rel': 'apply, book: ServiceChannel.serviceUrl; info: url; track: none',
  '/services/*/links/*/href': 'ServiceChannel.serviceUrl, GovernmentService.url',
  '/services/*/offers/*/mall': 'ServiceChannel.serviceLocation',
  '/services/*/offers/*/scope': 'only that it is not "none"',
};

/**
 * A catalog as JSON-LD of https://schema.org: its malls as {@link officeOf} gives them, its
 * services with where, how fast and for how much they are had, and its agencies.
 */
export function schemaOrgOf(catalog: Catalog, at: Date): Exported<JsonLd> {
  const reading = {mapping: TO_SCHEMA_ORG, homeless: HOMELESS, language: catalog.language};
  return {
    document: schemaOrgDocument(catalog, at, catalog),
    lost: lossesOf(catalog, reading, oddities(catalog, at)),
  };
}

/** The malls of a catalog, and those of its agencies and services that are given. */
export function schemaOrgDocument(
  catalog: Catalog,
  at: Date,
  {agencies, services}: Pick<Catalog, 'agencies' | 'services'>,
): JsonLd {
  const offices = catalog.malls.filter(isThere).map((mall) => ({
    '@id': urnOf(catalog, 'mall', mall.id),
    ...officeOf(mall, catalog, at),
  }));
  return {
    '@context': 'https://schema.org',
    '@graph': [
      ...offices,
      ...agencies.map((agency) => organizationOf(agency, catalog)),
      ...services.map((service) => serviceOf(service, catalog)),
    ],
  };
}

/** Those that are no offices of a government, although they serve in its malls. */
const COMPANIES: readonly AgencyKind[] = ['state-enterprise', 'regional-enterprise', 'private'];

const or = <Item>(list: Item[]) => (list.length > 0 ? list : undefined);

function organizationOf({id, name, kind, short, aliases = [], contact}: Agency, catalog: Catalog) {
  return {
    '@type': COMPANIES.includes(kind) ? 'Organization' : 'GovernmentOrganization',
    '@id': urnOf(catalog, 'agency', id),
    name: plain(name, catalog.language),
    alternateName: or([...(short === undefined ? [] : [short]), ...aliases]),
    telephone: contact?.phone,
    email: contact?.email,
    url: safeUrl(contact?.website),
  };
}

function serviceOf(service: Service, catalog: Catalog) {
  const say = (text: Service['summary']) =>
    text === undefined ? undefined : plain(text, catalog.language);
  const {name, summary, product, aliases, links = [], fees} = service;
  return {
    '@type': 'GovernmentService',
    '@id': urnOf(catalog, 'service', service.id),
    identifier: service.id,
    name: say(name),
    alternateName: aliases,
    description: say(summary),
    category: service.category,
    provider: {'@id': urnOf(catalog, 'agency', service.agency)},
    audience: audienceOf(service, catalog),
    serviceOutput: product === undefined ? undefined : {'@type': 'Thing', name: say(product)},
    url: safeUrl(links.find(({rel}) => rel === 'info')?.href),
    availableChannel: or([...countersOf(service, catalog), ...pagesOf(service)]),
    offers: fees && offersOf(fees, say),
  };
}

function audienceOf({audience}: Service, {language}: Catalog) {
  if (audience === undefined) return undefined;
  const {audiences} = wordsFor(language);
  const whom = audience === 'both' ? (['citizen', 'business'] as const) : [audience];
  return whom.map((one) => ({'@type': 'Audience', audienceType: audiences[one]}));
}

function countersOf(service: Service, catalog: Catalog) {
  return mallsOffering(service, catalog)
    .filter(isThere)
    .map((mall) => ({
      '@type': 'ServiceChannel',
      serviceLocation: {'@id': urnOf(catalog, 'mall', mall.id)},
      processingTime: service.duration && isoDuration(service.duration),
    }));
}

function pagesOf({links = [], duration}: Service) {
  return links.flatMap(({rel, href}) => {
    const serviceUrl = safeUrl(href);
    if (serviceUrl === undefined || (rel !== 'apply' && rel !== 'book')) return [];
    return {
      '@type': 'ServiceChannel',
      serviceUrl,
      processingTime: duration && isoDuration(duration),
    };
  });
}

type Say = (text: Fee['label']) => string | undefined;

const FREE: Fee = {amount: 0};

function offersOf(fees: Fee[], say: Say) {
  return (fees.length > 0 ? fees : [FREE]).map(({label, amount, min, max, text, note}) => ({
    '@type': 'Offer',
    name: say(label),
    description: say(note) ?? (amount === null ? text : undefined),
    priceCurrency: 'IDR',
    price: amount ?? undefined,
    priceSpecification:
      amount === null && (min !== undefined || max !== undefined)
        ? {'@type': 'PriceSpecification', priceCurrency: 'IDR', minPrice: min, maxPrice: max}
        : undefined,
  }));
}

/** What the table of fields cannot know. */
const oddities = (catalog: Catalog, at: Date): Lost[] => [
  ...uncertainHours(catalog, at),
  ...catalog.malls.flatMap((mall, index) => mallOddities(mall, ['malls', index])),
  ...catalog.services.flatMap((service, index) =>
    serviceOddities(service, ['services', index], catalog),
  ),
];

function mallOddities(mall: Mall, path: PropertyKey[]): Lost[] {
  const {location, contact} = mall;
  if (!isThere(mall)) return [lost(path, mall, ABSENT)];
  return [
    ...(location?.precision === 'area' ? [lost([...path, 'location'], location, AREA)] : []),
    ...unsafe(contact?.website, [...path, 'contact', 'website']),
  ];
}

function serviceOddities(service: Service, path: PropertyKey[], {malls}: Catalog): Lost[] {
  const {duration, links = [], fees = [], offers = []} = service;
  const isSaid = duration === undefined || isoDuration(duration) !== undefined;
  return [
    ...(isSaid ? [] : [lost([...path, 'duration'], duration, NO_DURATION)]),
    ...links.flatMap(({rel, href}, at) => [
      ...unsafe(href, [...path, 'links', at, 'href']),
      ...(rel === 'track' ? [lost([...path, 'links', at], href, HOMELESS)] : []),
    ]),
    ...fees.flatMap((fee, at) => feeOddities(fee, [...path, 'fees', at])),
    ...offers.flatMap(({mall, scope}, at) =>
      scope === 'full' && malls.some(({id}) => id === mall)
        ? []
        : [lost([...path, 'offers', at, 'scope'], scope, HOMELESS)],
    ),
  ];
}

/** A price has no words and no range beside it. */
function feeOddities({amount, ...rest}: Fee, path: PropertyKey[]): Lost[] {
  if (amount === null) return [];
  return (['text', 'min', 'max'] as const).flatMap((key) =>
    rest[key] === undefined ? [] : [lost([...path, key], rest[key], HOMELESS)],
  );
}
