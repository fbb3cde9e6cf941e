import * as z from 'zod/mini';
import {count, id, oneOf, record} from './fields.js';
import {Hours} from './hours.js';
import {provenance} from './provenance.js';
import {Text} from './text.js';

/** How far a service is offered at a mall. */
export const Offer = record({
  /** The mall (MPP). */
  mall: id(),
  /** In full, in part, papers taken in only (terima berkas), information only, or not at all (cakupan). */
  scope: oneOf(['full', 'partial', 'intake', 'information', 'none']),
  /** What is or is not done here, and where else to go (catatan). */
  note: z.optional(Text),
  /** Its own counter, when not the agency's (loket). */
  counter: z.optional(Text),
  /** Its own hours, when not the agency's (jam layanan). */
  hours: z.optional(Hours),
  /** How many visitors it serves in a day (kuota harian). */
  quota: z.optional(count()),
  ...provenance,
});
export type Offer = z.infer<typeof Offer>;
