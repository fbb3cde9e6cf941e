import type {Catalog} from '../schema/index.js';

/** Names a record of a catalog in documents that join records by their address. */
export const urnOf = (catalog: Catalog, kind: string, ...ids: (string | number)[]): string =>
  ['urn:mpp-catalog', catalog.id, kind, ...ids]
    .map((part, index) => (index === 0 ? part : encodeURIComponent(part)))
    .join(':');
