import * as z from 'zod/mini';
import {ComplaintChannel, Contact} from './contact.js';
import {id, list, oneOf, record, url, words} from './fields.js';
import {provenance} from './provenance.js';
import {Name} from './text.js';

/** An office that serves citizens (instansi penyelenggara). */
export const Agency = record({
  /** Identifier that tenants and services refer to (pengenal). */
  id: id(),
  /** Official name (nama instansi). */
  name: Name,
  /** Usual short name, such as Disdukcapil (singkatan). */
  short: z.optional(words()),
  /** Other names that people use (nama lain). */
  aliases: z.optional(list(words())),
  /** Address of a logo, asked for only where a page wants logos (logo). */
  logo: z.optional(url()),
  /** How to reach it (kontak). */
  contact: z.optional(Contact),
  /** Where to complain (kanal pengaduan). */
  complaints: z.optional(list(ComplaintChannel)),
  /** Whose office it is (jenis instansi): perangkat daerah, provinsi, kementerian, lembaga, instansi vertikal, peradilan, BUMN, BUMD or swasta. */
  kind: oneOf([
    'regional',
    'provincial',
    'ministry',
    'institution',
    'vertical',
    'judiciary',
    'state-enterprise',
    'regional-enterprise',
    'private',
  ]),
  ...provenance,
});
export type Agency = z.infer<typeof Agency>;
export type AgencyKind = Agency['kind'];
