import type {Said} from '../../said/said.js';
import {compact, isRecord, itemsOf, textOf, type Json} from '../json.js';
import {AGENCY, COMPLAINT} from './fields.js';
import {IDENTIFIER_TYPE} from './organization.js';
import {WHATSAPP} from './contacts.js';
import type {Reading} from './reading.js';

const PERSON: Said = {
  id: 'Katalog tidak memuat orang, hanya kanal resmi.',
  en: 'A catalog holds no persons, only official channels.',
};
const NO_KIND: Said = {
  id: 'Jenis instansi tidak disebut; ditulis sebagai perangkat daerah (regional).',
  en: 'What kind of agency it is, is not said; it was written as regional.',
};
const NO_DESCRIPTION: Said = {
  id: 'Katalog tidak memuat uraian instansi.',
  en: 'A catalog holds no description of an agency.',
};
const NO_ORGANIZATION: Said = {
  id: 'Instansinya tidak disebut; namanya menjadi pengenalnya.',
  en: 'Its organization is not described; its name is its identifier.',
};

/** Reads the organization of a service, and gives the identifier of the agency. */
export function readAgency(service: Json, path: PropertyKey[], reading: Reading): string {
  const organization = isRecord(service.organization) ? service.organization : {};
  const place = [...path, 'organization'];
  const own = itemsOf(organization.organization_identifiers).find(
    ({identifier_type: type}) => type === IDENTIFIER_TYPE,
  );
  const id =
    textOf(own?.identifier) ??
    textOf(organization.id) ??
    textOf(service.organization_id) ??
    'tanpa-instansi';
  reading.agency(id, () => {
    if (textOf(organization.name) === undefined) {
      reading.tell(place, service.organization ?? null, NO_ORGANIZATION);
    }
    return agencyOf(id, organization, place, reading);
  });
  return id;
}

function agencyOf(id: string, organization: Json, path: PropertyKey[], reading: Reading): Json {
  const {contact, kind, ...own} = reading.attributes(organization, AGENCY, path);
  const {name, description} = organization;
  if (description !== name) reading.tell([...path, 'description'], description, NO_DESCRIPTION);
  if (kind === undefined) reading.tell([...path, 'kind'], 'regional', NO_KIND);
  return compact({
    id,
    name: textOf(organization.name) ?? id,
    short: organization.alternate_name ?? undefined,
    logo: textOf(organization.logo),
    kind: kind ?? 'regional',
    contact: contactOf(organization, organization.email, organization.website, contact),
    complaints: readComplaints(organization, path, reading),
    ...own,
  });
}

/** How to reach an organization or a location; undefined when nothing says it. */
export function contactOf(record: Json, email: unknown, website: unknown, own: unknown) {
  const phones = itemsOf(record.phones).filter(({number}) => textOf(number) !== undefined);
  const voice = phones.filter(({type}) => type !== WHATSAPP).map(({number}) => number);
  const contact = compact({
    phone: voice.length > 0 ? voice : undefined,
    whatsapp: phones.find(({type}) => type === WHATSAPP)?.number,
    email: textOf(email),
    website: textOf(website),
    ...(isRecord(own) ? own : {}),
  });
  return Object.keys(contact).length > 0 ? contact : undefined;
}

/** The contacts that are ways to complain; of others only the address of a location is taken. */
export function readComplaints(record: Json, path: PropertyKey[], reading: Reading) {
  const complaints = itemsOf(record.contacts).flatMap((contact, index) => {
    const where = [...path, 'contacts', index];
    const {kind, value} = reading.attributes(contact, COMPLAINT, where);
    if (kind !== undefined) {
      const number = itemsOf(contact.phones)[0]?.number;
      return compact({
        kind,
        value: value ?? textOf(contact.email) ?? number,
        label: contact.name ?? undefined,
      });
    }
    if (contact !== mailContact(record)) reading.tell(where, contact.name ?? contact, PERSON);
    return [];
  });
  return complaints.length > 0 ? complaints : undefined;
}

/** The contact of a location that is no person but its address. */
export const mailContact = (record: Json) =>
  itemsOf(record.contacts).find(
    ({name, email, attributes}) =>
      textOf(email) !== undefined && textOf(name) === undefined && attributes === undefined,
  );
