import type {Mall} from '../../schema/index.js';
import {compact} from '../json.js';
import {uriOf} from '../web.js';
import {AREA, UNCERTAIN} from '../whys.js';
import {complaintsOf, mailOf, phonesOf, withoutMail} from './contacts.js';
import {ADDRESS, CALENDARS, MALL} from './fields.js';
import {IDENTIFIER_TYPE} from './organization.js';
import {schedulesOf} from './schedules.js';
import {uuidOf} from './uuid.js';
import type {Writing} from './writing.js';

/** A mall as an HSDS location. */
export function locationOf(mall: Mall, writing: Writing): object {
  writing.served.add(mall);
  const path = ['malls', writing.catalog.malls.indexOf(mall)];
  return writing.once(mall, () => made(mall, path, writing));
}

function made(mall: Mall, path: PropertyKey[], writing: Writing) {
  const {contact} = mall;
  const owner = {entity: 'location', id: writing.idOf('location', mall.id)};
  const point = mall.location?.precision === 'building' ? mall.location : undefined;
  if (mall.location && !point) writing.tell([...path, 'location'], mall.location, AREA);
  const hours = writing.certainHours(mall);
  if (hours.uncertain > 0) writing.tell([...path, 'hours'], mall.hours, UNCERTAIN);
  const own = withoutMail({...mall, location: point});
  const {calendars} = writing.catalog;
  return compact({
    id: owner.id,
    location_type: mall.kind === 'digital' ? 'virtual' : 'physical',
    url: uriOf(contact?.website, [...path, 'contact', 'website'], writing.lost),
    name: writing.say(mall.name),
    alternate_name: writing.say(mall.nickname),
    latitude: point?.lat,
    longitude: point?.lng,
    external_identifier: mall.id,
    external_identifier_type: IDENTIFIER_TYPE,
    addresses: [addressOf(mall, owner.id, writing)],
    contacts: [...mailContact(mall, owner.id), ...complaintsOf(mall.complaints, owner, writing)],
    phones: phonesOf(contact, owner.id),
    schedules: schedulesOf(hours, mall.timeZone, owner.id),
    attributes: writing.attributes({...own, calendars}, {...MALL, ...CALENDARS}, owner),
  });
}

/** A location has no e-mail address, its contacts have. */
function mailContact({contact}: Mall, location: string) {
  const email = mailOf(contact);
  return email === undefined ? [] : [{id: uuidOf(location, 'email'), email}];
}

function addressOf({address = {}, region}: Mall, location: string, writing: Writing) {
  const owner = {entity: 'address', id: uuidOf(location, 'address')};
  const {building, floor, street, village, district, postalCode} = address;
  const lines = [building, floor, street, village, district].filter(Boolean).join(', ');
  return compact({
    id: owner.id,
    location_id: location,
    // HSDS asks for a line and a code, also where nobody wrote them down.
    address_1: lines || region.name,
    city: region.name,
    state_province: region.province,
    postal_code: postalCode ?? '',
    country: 'ID',
    address_type: 'physical',
    attributes: writing.attributes(address, ADDRESS, owner),
  });
}
