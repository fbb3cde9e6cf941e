import {mappingOf, type Fields} from './attributes.js';
import type {Mapping} from '../lost.js';

// What HSDS has no field for goes into attributes, by the path that it has in the catalog.

const PROVENANCE = {asOf: 'text', source: 'text-or-list', confidence: 'text'} as const;

const within = (part: string, fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([path, kind]) => [`${part}.${path}`, kind]));

export const SERVICE: Fields = {
  standard: 'text',
  category: 'text',
  lifeEvents: 'texts',
  popular: 'json',
  audience: 'text',
  'duration.min': 'json',
  'duration.max': 'json',
  'duration.unit': 'text',
  'duration.text': 'text',
  'duration.note': 'text',
  ...within('duration', PROVENANCE),
  product: 'text',
  legalBasis: 'texts',
  'standardParts.facilities': 'text',
  'standardParts.competence': 'text',
  'standardParts.supervision': 'text',
  'standardParts.staff': 'text',
  'standardParts.guarantee': 'text',
  'standardParts.safety': 'text',
  'standardParts.evaluation': 'text',
  'standardParts.legalBasis': 'text',
  channels: 'texts',
  ...PROVENANCE,
};

/** Marks of a service record that are no field of a service. */
export const MARKS: Fields = {id: 'text', free: 'json', sample: 'json'};

export const REQUIREMENT: Fields = {original: 'json', copies: 'json', when: 'text'};
export const FEE: Fields = {
  min: 'json',
  max: 'json',
  basis: 'text',
  text: 'text',
  ...PROVENANCE,
};
export const LINK: Fields = {rel: 'text'};
export const COMPLAINT: Fields = {kind: 'text', value: 'text'};

const CONTACT: Fields = {'contact.email': 'text', 'contact.social': 'json'};

export const AGENCY: Fields = {kind: 'text', aliases: 'texts', ...CONTACT, ...PROVENANCE};

export const MALL: Fields = {
  kind: 'text',
  state: 'text',
  'region.code': 'text',
  opened: 'text',
  timeZone: 'text',
  hours: 'json',
  calendar: 'text',
  notices: 'json',
  ...CONTACT,
  facilities: 'texts',
  'counts.agencies': 'json',
  'counts.services': 'json',
  ...within('counts', PROVENANCE),
  ...within('location', PROVENANCE),
  ...PROVENANCE,
};

/** Calendars of the catalog: without them, a mall that is closed on their days would seem open. */
export const CALENDARS: Fields = {calendars: 'json'};

export const ADDRESS: Fields = {
  building: 'text',
  floor: 'text',
  street: 'text',
  village: 'text',
  district: 'text',
  landmark: 'text',
};

const OWN: Fields = {counter: 'text', hours: 'json', quota: 'json', note: 'text', ...PROVENANCE};

export const TENANT: Fields = within('tenant', {agency: 'text', floor: 'text', ...OWN});
export const OFFER: Fields = within('offer', {scope: 'text', ...OWN});

const COMPLAINTS = (prefix: string, to: string): Mapping => ({
  [`${prefix}/complaints/*/label`]: `${to}.contacts.name`,
  [`${prefix}/complaints/*/value`]: `${to}.contacts.email, .phones.number, .attributes: value`,
  [`${prefix}/complaints/*/kind`]: `${to}.contacts.attributes: kind`,
});

/** Where each field of a catalog goes in HSDS. */
export const TO_HSDS: Mapping = {
  '/schema': 'taxonomy_term.taxonomy',
  '/updated': 'service.last_modified',
  '/licence': 'service.licenses',
  '/sample': 'service.alert, service.attributes: sample',
  '/calendars': 'location.attributes: calendars',
  '/malls': 'location',
  '/agencies': 'organization',
  '/services': 'service',

  '/services/*/id': 'service.id (UUID), service.attributes: id',
  '/services/*/name': 'service.name',
  '/services/*/aliases/*': 'service.alternate_name, separated by semicolons',
  '/services/*/agency': 'service.organization_id, service.organization',
  '/services/*/summary': 'service.description',
  '/services/*/requirements/*/text': 'service.required_documents.document',
  ...mappingOf('/services/*/requirements/*', REQUIREMENT, 'service.required_documents'),
  '/services/*/steps/*': 'service.application_process, one on a line',
  '/services/*/fees': 'service.fees_description; none: attributes: free',
  '/services/*/fees/*/label': 'service.cost_options.option',
  '/services/*/fees/*/amount': 'service.cost_options.amount (currency IDR)',
  '/services/*/fees/*/note': 'service.cost_options.amount_description',
  ...mappingOf('/services/*/fees/*', FEE, 'service.cost_options'),
  '/services/*/links/*/href': 'service.additional_urls.url; the first also service.url',
  '/services/*/links/*/label': 'service.additional_urls.label',
  ...mappingOf('/services/*/links/*', LINK, 'service.additional_urls'),
  ...COMPLAINTS('/services/*', 'service'),
  ...mappingOf('/services/*', SERVICE, 'service'),
  '/services/*/offers/*/mall': 'service.service_at_locations.location',
  ...mappingOf('/services/*/offers/*', stripped(OFFER), 'service_at_location'),

  '/agencies/*/id': 'organization.id (UUID), organization.organization_identifiers',
  '/agencies/*/name': 'organization.name',
  '/agencies/*/short': 'organization.alternate_name',
  '/agencies/*/logo': 'organization.logo',
  '/agencies/*/contact/phone/*': 'organization.phones.number',
  '/agencies/*/contact/whatsapp': 'organization.phones.number (type whatsapp)',
  '/agencies/*/contact/email': 'organization.email',
  '/agencies/*/contact/website': 'organization.website',
  ...COMPLAINTS('/agencies/*', 'organization'),
  ...mappingOf('/agencies/*', AGENCY, 'organization'),

  '/malls/*/id': 'location.id (UUID), location.external_identifier',
  '/malls/*/name': 'location.name',
  '/malls/*/nickname': 'location.alternate_name',
  '/malls/*/region/name': 'location.addresses.city',
  '/malls/*/region/province': 'location.addresses.state_province',
  '/malls/*/address/postalCode': 'location.addresses.postal_code',
  ...mappingOf('/malls/*/address', ADDRESS, 'location.addresses (address_1 has them all)'),
  '/malls/*/location/lat': 'location.latitude',
  '/malls/*/location/lng': 'location.longitude',
  '/malls/*/location/precision': 'location.latitude: only those of a building',
  '/malls/*/contact/phone/*': 'location.phones.number',
  '/malls/*/contact/whatsapp': 'location.phones.number (type whatsapp)',
  '/malls/*/contact/email': 'location.contacts.email',
  '/malls/*/contact/website': 'location.url',
  ...COMPLAINTS('/malls/*', 'location'),
  ...mappingOf('/malls/*', MALL, 'location'),
  '/malls/*/hours':
    'location.attributes: hours; as dated rows for thirteen weeks: location.schedules, service_at_location.schedules',
  ...mappingOf('/malls/*/tenants/*', stripped(TENANT), 'service_at_location'),
};

/** The fields of a tenant or an offer, as they stand in the catalog. */
function stripped(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([path, kind]) => [path.slice(path.indexOf('.') + 1), kind]),
  );
}

/** What ties the records of HSDS together; their nesting says the same. */
const TIES = [
  'id',
  'service_id',
  'organization_id',
  'location_id',
  'service_at_location_id',
  'contact_id',
];

const ATTRIBUTES = 'the fields that its terms of mpp-catalog/1 name';

/** The fields of an HSDS record at `prefix`, and where they go. */
const record = (prefix: string, fields: Mapping): Mapping =>
  Object.fromEntries([
    // A list without anything in it says nothing that could be lost.
    ...(prefix.endsWith('/*') && prefix.length > 2
      ? [[prefix.slice(0, -2), 'see its records']]
      : []),
    ...TIES.map((tie) => [`${prefix}/${tie}`, 'the nesting of the records']),
    ...Object.entries(fields).map(([field, to]) => [`${prefix}/${field}`, to]),
  ]) as Mapping;

const phones = (prefix: string, to: string) =>
  record(`${prefix}/phones/*`, {number: to, type: `${to}: whatsapp or not`});

const contacts = (prefix: string, to: string) => ({
  ...record(`${prefix}/contacts/*`, {
    name: `${to}/label`,
    title: 'no field: ours says that it is a complaint',
    email: `${to}/value`,
    attributes: `${to}/kind, ${to}/value`,
  }),
  ...phones(`${prefix}/contacts/*`, `${to}/value`),
});

const LOCATION = '/*/service_at_locations/*/location';

/** Where each field of HSDS goes in a catalog; pointers from the list of services on. */
export const FROM_HSDS: Mapping = {
  ...record('/*', {
    name: '/services/*/name',
    alternate_name: '/services/*/aliases, separated by semicolons',
    description: '/services/*/summary',
    url: '/services/*/links',
    status: 'inactive and defunct services of others are left out',
    application_process: '/services/*/steps, one on a line',
    fees_description: '/services/*/fees, where there are no cost_options',
    fees: '/services/*/fees, where there are neither',
    assured_date: '/services/*/asOf',
    licenses: '/licence, that of the first service',
    last_modified: '/updated, the latest of all',
    alert: '/sample, where an attribute says so',
    schedules: '/services/*/offers/*/hours, where the place has none',
    attributes: ATTRIBUTES,
  }),
  ...record('/*/additional_urls/*', {
    label: '/services/*/links/*/label',
    url: '/services/*/links/*/href',
    attributes: ATTRIBUTES,
  }),
  ...record('/*/required_documents/*', {
    document: '/services/*/requirements/*/text',
    attributes: ATTRIBUTES,
  }),
  ...record('/*/cost_options/*', {
    option: '/services/*/fees/*/label',
    amount: '/services/*/fees/*/amount, where it is whole rupiah',
    currency: 'IDR; another one makes the amount a text',
    amount_description: '/services/*/fees/*/note',
    attributes: ATTRIBUTES,
  }),
  ...contacts('/*', '/services/*/complaints/*'),
  ...record('/*/organization', {
    name: '/agencies/*/name',
    alternate_name: '/agencies/*/short',
    description: 'no field: ours repeats the name',
    email: '/agencies/*/contact/email',
    website: '/agencies/*/contact/website',
    logo: '/agencies/*/logo',
    'organization_identifiers/*': '/agencies/*/id, where it is one of ours',
    attributes: ATTRIBUTES,
  }),
  ...phones('/*/organization', '/agencies/*/contact/phone'),
  ...contacts('/*/organization', '/agencies/*/complaints/*'),
  ...record('/*/service_at_locations/*', {
    description: '/services/*/offers/*/note, where the place is not one of ours',
    schedules: '/services/*/offers/*/hours, where the place is not one of ours',
    attributes: ATTRIBUTES,
  }),
  ...record(LOCATION, {
    name: '/malls/*/name',
    alternate_name: '/malls/*/nickname',
    location_type: '/malls/*/kind: virtual is digital',
    url: '/malls/*/contact/website',
    latitude: '/malls/*/location/lat',
    longitude: '/malls/*/location/lng',
    external_identifier: '/malls/*/id, where its type is ours',
    external_identifier_type: '/malls/*/id',
    schedules: '/malls/*/hours, where no attribute has them',
    attributes: ATTRIBUTES,
  }),
  ...record(`${LOCATION}/addresses/*`, {
    address_1: '/malls/*/address/street, where no attributes have the parts',
    address_2: '/malls/*/address/street, after address_1',
    region: '/malls/*/address/district',
    city: '/malls/*/region/name',
    state_province: '/malls/*/region/province',
    postal_code: '/malls/*/address/postalCode',
    country: 'no field: a catalog is of Indonesia',
    address_type: 'no field',
    attributes: ATTRIBUTES,
  }),
  ...phones(LOCATION, '/malls/*/contact/phone'),
  ...contacts(LOCATION, '/malls/*/complaints/*'),
};
