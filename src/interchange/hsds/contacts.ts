import type {ComplaintChannel, Contact} from '../../schema/index.js';
import {wordsFor} from '../../terms/index.js';
import {compact} from '../json.js';
import {isEmail} from '../web.js';
import type {Owner} from './attributes.js';
import {COMPLAINT} from './fields.js';
import {uuidOf} from './uuid.js';
import type {Writing} from './writing.js';

/** Ways to complain, as contacts of a service, an organization or a location. */
export function complaintsOf(
  complaints: ComplaintChannel[] = [],
  {id: owner}: Owner,
  writing: Writing,
) {
  return complaints.map(({kind, value, label}, index) => {
    const id = uuidOf(owner, 'complaint', String(index));
    const isMail = kind === 'email' && isEmail(value);
    const isPhone = kind === 'phone' || kind === 'whatsapp';
    const channel = isMail || isPhone ? {kind} : {kind, value};
    return compact({
      id,
      name: writing.say(label),
      title: wordsFor(writing.catalog.language).service.complaints,
      email: isMail ? value : undefined,
      phones: isPhone ? numbered([value], id, kind) : undefined,
      attributes: writing.attributes(channel, COMPLAINT, {entity: 'contact', id}),
    });
  });
}

/** The numbers of a contact; undefined when it has none. */
export function phonesOf({phone = [], whatsapp}: Contact = {}, owner: string) {
  const numbers = [
    ...numbered(phone, owner, 'voice'),
    ...numbered(whatsapp === undefined ? [] : [whatsapp], owner, WHATSAPP),
  ];
  return numbers.length > 0 ? numbers : undefined;
}

/** The type of telephone that WhatsApp numbers have here; HSDS leaves the word open. */
export const WHATSAPP = 'whatsapp';

const numbered = (numbers: string[], owner: string, type: string) =>
  numbers.map((number, index) => ({id: uuidOf(owner, type, String(index)), number, type}));

/** The address that HSDS takes for one; any other is an attribute. */
export const mailOf = (contact: Contact | undefined) =>
  contact?.email !== undefined && isEmail(contact.email) ? contact.email : undefined;

/** A record without the address that stands in a field of HSDS. */
export const withoutMail = <Record extends {contact?: Contact | undefined}>(record: Record) =>
  mailOf(record.contact) === undefined
    ? record
    : {...record, contact: {...record.contact, email: undefined}};
