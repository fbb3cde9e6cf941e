import type {Said} from '../../said/said.js';
import {ianaZone} from '../../schema/time-zone.js';
import {compact, isRecord, itemsOf, textOf, type Json} from '../json.js';
import {ADDRESS, CALENDARS, MALL, OFFER, TENANT} from './fields.js';
import {IDENTIFIER_TYPE} from './organization.js';
import {contactOf, mailContact, readComplaints} from './read-contacts.js';
import {readSchedules} from './read-schedules.js';
import type {Reading} from './reading.js';

const UNREAD: Said = {
  id: 'Jadwal ini bukan jadwal mingguan dengan jam buka dan tutup; semua jam di tempat ini menjadi tidak diketahui.',
  en: 'This is no weekly schedule with times of opening and closing; all hours of the place become unknown.',
};
const NO_ZONE: Said = {
  id: 'Zona waktunya tidak disebut; jamnya menjadi tidak diketahui. Ulangi dengan --time-zone, misalnya WIB.',
  en: 'Its time zone is not said; its hours become unknown. Try again with --time-zone, for example WIB.',
};
const NO_LOCATION: Said = {
  id: 'Lokasinya tidak disebut, jadi tidak menjadi MPP.',
  en: 'Its location is not described, so it is no mall.',
};

const UNKNOWN = {weekly: []};

/** A mall that has a service, and what the service itself says of it. */
export interface ReadPlace {
  mall: string;
  offer: Json | undefined;
}

/** Reads the places of a service; malls and their tenants go to the reading. */
export function readPlaces(
  service: Json,
  agency: string,
  path: PropertyKey[],
  reading: Reading,
): ReadPlace[] {
  const everywhere = read(service.schedules, [...path, 'schedules'], reading);
  return itemsOf(service.service_at_locations).flatMap((place, index) => {
    const where = [...path, 'service_at_locations', index];
    if (!isRecord(place.location)) {
      reading.tell(where, place, NO_LOCATION);
      return [];
    }
    const mall = readMall(place.location, [...where, 'location'], reading);
    const {tenant, offer} = reading.attributes(place, {...TENANT, ...OFFER}, where);
    const isOurs = isRecord(tenant) || isRecord(offer);
    // An offer of ours without a tenant is at a mall where the agency has no place.
    if (isRecord(tenant) || !isOurs) addTenant(mall, compact({...(tenant as Json), agency}));
    if (isOurs) return {mall: String(mall.id), offer: offer as Json | undefined};
    const hours = read(place.schedules, [...where, 'schedules'], reading) ?? everywhere;
    const note = textOf(place.description);
    const own = compact({hours: hours && inZone(mall, hours), note});
    return {mall: String(mall.id), offer: Object.keys(own).length > 0 ? own : undefined};
  });
}

function read(schedules: unknown, path: PropertyKey[], reading: Reading) {
  const {hours, unread} = readSchedules(schedules);
  for (const index of unread) {
    reading.tell([...path, index], itemsOf(schedules)[index], UNREAD);
  }
  return hours;
}

/** Times say nothing while nobody knows by whose clock. */
const inZone = (mall: Json, hours: object) => (isZoneless.has(mall) ? UNKNOWN : hours);

const isZoneless = new WeakSet<Json>();

function addTenant(mall: Json, tenant: Json) {
  const tenants = (mall.tenants ??= []) as Json[];
  const said = JSON.stringify(tenant);
  if (!tenants.some((other) => JSON.stringify(other) === said)) tenants.push(tenant);
}

function readMall(location: Json, path: PropertyKey[], reading: Reading): Json {
  const isOurs = location.external_identifier_type === IDENTIFIER_TYPE;
  const id = (isOurs && textOf(location.external_identifier)) || textOf(location.id) || 'mpp';
  return reading.mall(id, () => mallOf(id, location, path, reading));
}

function mallOf(id: string, location: Json, path: PropertyKey[], reading: Reading): Json {
  const {timeZone, hours, region, contact, ...own} = reading.attributes(
    location,
    {...MALL, ...CALENDARS},
    path,
  );
  const [first] = itemsOf(location.addresses);
  const zone = timeZone ?? ianaZone(reading.given.timeZone ?? '');
  const rows =
    hours === undefined ? read(location.schedules, [...path, 'schedules'], reading) : undefined;
  const mall: Json = compact({
    id,
    name: textOf(location.name) ?? id,
    nickname: location.alternate_name ?? undefined,
    kind: location.location_type === 'virtual' ? 'digital' : 'mall',
    state: 'operating',
    region: {
      code: '',
      name: textOf(first?.city) ?? '',
      province: textOf(first?.state_province) ?? '',
      ...(region as Json | undefined),
    },
    timeZone: zone ?? 'Asia/Jakarta',
    address: addressOf(first, path, reading),
    hours: hours ?? rows,
    contact: contactOf(location, mailContact(location)?.email, location.url, contact),
    complaints: readComplaints(location, path, reading),
    ...own,
    location: pointOf(location, own.location),
  });
  if (zone === undefined) {
    isZoneless.add(mall);
    reading.tell([...path, 'timeZone'], 'Asia/Jakarta', NO_ZONE);
    if (mall.hours !== undefined) mall.hours = UNKNOWN;
  }
  return mall;
}

function pointOf({latitude: lat, longitude: lng}: Json, own: unknown) {
  if (typeof lat !== 'number' || typeof lng !== 'number') return undefined;
  return {lat, lng, precision: 'building', ...(own as Json | undefined)};
}

function addressOf(record: Json | undefined, path: PropertyKey[], reading: Reading) {
  if (!record) return undefined;
  const parts = reading.attributes(record, ADDRESS, [...path, 'addresses', 0]);
  const isOurs = Array.isArray(record.attributes) && Object.keys(parts).length > 0;
  const lines = [record.address_1, record.address_2].flatMap((line) => textOf(line) ?? []);
  const street = isOurs || lines[0] === record.city ? undefined : lines.join(', ') || undefined;
  const address = compact({
    street,
    district: textOf(record.region),
    ...parts,
    postalCode: textOf(record.postal_code),
  });
  return Object.keys(address).length > 0 ? address : undefined;
}

/**
 * The offers of a service: none where it is had wherever its agency is, as a catalog without
 * offers says by itself.
 */
export function offersOf(agency: string, places: ReadPlace[], malls: Json[]): Json[] | undefined {
  const served = malls.filter(({tenants}) =>
    itemsOf(tenants).some((tenant) => tenant.agency === agency),
  );
  const named = new Map<string, Json | undefined>();
  for (const {mall, offer} of places) if (!named.has(mall)) named.set(mall, offer);
  const isUsual =
    named.size === served.length &&
    served.every(({id}) => named.has(String(id))) &&
    [...named.values()].every((offer) => offer === undefined);
  if (isUsual) return undefined;
  if (named.size === 0) return served.map(({id}) => ({mall: id, scope: 'none'}));
  return [...named].map(([mall, offer]) => ({mall, scope: 'full', ...offer}));
}
