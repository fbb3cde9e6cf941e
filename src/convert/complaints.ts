import type {Service} from '../schema/index.js';
import type {Line} from './line.js';
import {readEmail, readPhones, readWebsite} from './words/contacts.js';
import {readWords} from './words/lists.js';
import {isNothing} from './words/terms.js';

/** Where to complain: a phone, WhatsApp or e-mail of the service, and what its own column says. */
export function complaintsOf(line: Line): NonNullable<Service['complaints']> {
  const list: NonNullable<Service['complaints']> = [];
  for (const [field, kind] of [
    ['phone', 'phone'],
    ['whatsapp', 'whatsapp'],
  ] as const) {
    const cell = line.cell(field);
    if (!cell || isNothing(cell.text)) continue;
    const {phones, isDamaged} = readPhones(cell);
    if (isDamaged) line.problem(field, 'phone-damaged', cell.text);
    list.push(...phones.map((value) => ({kind, value})));
  }
  const email = line.read('email', readEmail, 'email-unclear');
  if (email) list.push({kind: 'email', value: email});
  for (const value of readWords(line.text('complaints') ?? '')) list.push(complaintOf(value));
  return list;
}

/** One way to complain, by what it looks like. */
export function complaintOf(value: string): NonNullable<Service['complaints']>[number] {
  if (/lapor/i.test(value)) return {kind: 'lapor', value};
  const email = readEmail(value);
  if (email) return {kind: 'email', value: email};
  const {
    phones: [phone],
  } = readPhones({kind: 'text', text: value});
  if (phone)
    return {
      kind: /wa|whats/i.test(value) || phone.startsWith('+628') ? 'whatsapp' : 'phone',
      value: phone,
    };
  const site = readWebsite(value);
  return site ? {kind: 'web', value: site} : {kind: 'counter', value};
}
