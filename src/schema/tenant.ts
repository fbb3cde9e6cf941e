import * as z from 'zod/mini';
import {count, id, record} from './fields.js';
import {Hours} from './hours.js';
import {provenance} from './provenance.js';
import {Text} from './text.js';

/** An agency's place in a mall (gerai). */
export const Tenant = record({
  /** The agency that is there (instansi). */
  agency: id(),
  /** Name or number of its counter (loket). */
  counter: z.optional(Text),
  /** Floor of the building (lantai). */
  floor: z.optional(Text),
  /** Its own hours, within those of the building; absent: those of the building (jam layanan gerai). */
  hours: z.optional(Hours),
  /** How many visitors it serves in a day (kuota harian). */
  quota: z.optional(count()),
  /** Anything that a visitor should know before coming (catatan). */
  note: z.optional(Text),
  ...provenance,
});
export type Tenant = z.infer<typeof Tenant>;
