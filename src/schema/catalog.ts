import * as z from 'zod/mini';
import {Agency} from './agency.js';
import {Calendar} from './calendar.js';
import {flag, id, instant, list, oneOf, record, url, words} from './fields.js';
import {Mall} from './mall.js';
import {Service, Standard} from './service.js';
import {Name} from './text.js';

/** Who answers for the catalog. */
export const Publisher = record({
  /** Name (nama penerbit). */
  name: Name,
  /** Website (situs web). */
  url: z.optional(url()),
  /** E-mail address (surel). */
  email: z.optional(words()),
});

const head = {
  /** Version of this document type; the number grows when old readers could misread it. */
  schema: oneOf(['mpp-catalog/1']),
  /** Identifier of the catalog (pengenal). */
  id: id(),
  /** Language of the texts that name none, such as `id` (bahasa). */
  language: words(),
  /** When the catalog was last changed, RFC 3339 (diperbarui). */
  updated: instant(),
  /** Who answers for it (penerbit). */
  publisher: Publisher,
  /** Licence of the data, SPDX where there is one (lisensi). */
  licence: z.optional(words()),
  /** Whether this is sample data and no statement of any office (data contoh). */
  sample: z.optional(flag()),
};

/** What a catalog says of itself. */
export const CatalogHead = record(head);
export type CatalogHead = z.infer<typeof CatalogHead>;

/** Everything that the elements show: one document, `mpp-catalog/1`. */
export const Catalog = record({
  ...head,
  /** Legal calendars of its own; absent: the built-in Indonesian one (kalender). */
  calendars: z.optional(list(Calendar)),
  /** The malls (Mal Pelayanan Publik). */
  malls: list(Mall),
  /** The agencies in them (instansi). */
  agencies: list(Agency),
  /** Standards of its own, which go before the national ones of the same id (layanan baku). */
  standards: z.optional(list(Standard)),
  /** What the agencies do (layanan). */
  services: list(Service),
});
export type Catalog = z.infer<typeof Catalog>;
