import * as z from 'zod/mini';
import {list, oneOf, record, url, words} from './fields.js';
import {Text} from './text.js';

/** An account on a social network. */
export const SocialAccount = record({
  /** Name of the network (nama media sosial). */
  network: words(),
  /** Address of the account (tautan). */
  url: url(),
});

/** How to reach an office. */
export const Contact = record({
  /** Telephone numbers, with area code or country code (telepon). */
  phone: z.optional(list(words())),
  /** WhatsApp number (nomor WhatsApp). */
  whatsapp: z.optional(words()),
  /** E-mail address (surel). */
  email: z.optional(words()),
  /** Website (situs web). */
  website: z.optional(url()),
  /** Accounts on social networks (media sosial). */
  social: z.optional(list(SocialAccount)),
});
export type Contact = z.infer<typeof Contact>;

/** A way to complain, suggest or ask. */
export const ComplaintChannel = record({
  /** Kind of channel; `lapor` is the national SP4N-LAPOR! (jenis kanal pengaduan). */
  kind: oneOf(['lapor', 'whatsapp', 'phone', 'email', 'social', 'web', 'counter']),
  /** The number, address or place (alamat kanal). */
  value: words(),
  /** What the channel is called (sebutan kanal). */
  label: z.optional(Text),
});
export type ComplaintChannel = z.infer<typeof ComplaintChannel>;
