import type {Agency} from '../../schema/index.js';
import {compact} from '../json.js';
import {uriOf} from '../web.js';
import {complaintsOf, mailOf, phonesOf, withoutMail} from './contacts.js';
import {AGENCY} from './fields.js';
import {uuidOf} from './uuid.js';
import type {Writing} from './writing.js';

/** What names the document type wherever HSDS asks for a kind of identifier. */
export const IDENTIFIER_TYPE = 'mpp-catalog/1';

/** An agency as an HSDS organization. */
export function organizationOf(agencyId: string, writing: Writing): object | undefined {
  const {agencies} = writing.catalog;
  const index = agencies.findIndex(({id}) => id === agencyId);
  const agency = agencies[index];
  if (!agency) return undefined;
  writing.served.add(agency);
  return writing.once(agency, () => made(agency, ['agencies', index], writing));
}

function made(agency: Agency, path: PropertyKey[], writing: Writing) {
  const {contact} = agency;
  const owner = {entity: 'organization', id: writing.idOf('organization', agency.id)};
  return compact({
    id: owner.id,
    name: writing.say(agency.name),
    alternate_name: agency.short,
    // HSDS asks for a description, and a catalog has none.
    description: writing.say(agency.name),
    email: mailOf(contact),
    website: uriOf(contact?.website, [...path, 'contact', 'website'], writing.lost),
    logo: agency.logo,
    phones: phonesOf(contact, owner.id),
    contacts: complaintsOf(agency.complaints, owner, writing),
    organization_identifiers: [
      {
        id: uuidOf(owner.id, 'identifier'),
        organization_id: owner.id,
        identifier_type: IDENTIFIER_TYPE,
        identifier: agency.id,
      },
    ],
    attributes: writing.attributes(withoutMail(agency), AGENCY, owner),
  });
}
