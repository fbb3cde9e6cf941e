import type {Catalog} from '../schema/index.js';

/** Names a record of a catalog in documents that join records by their address. */
export const urnOf = (catalog: Catalog, kind: string, ...ids: (string | number)[]): string =>
  ['urn:mpp-catalog', catalog.id, kind, ...ids]
    .map((part, index) => (index === 0 ? part : encodeURIComponent(whole(part))))
    .join(':');

/** Half a pair of surrogates stands for nothing, and has no UTF-8. */
const whole = (part: string | number) => String(part).replace(/\p{Cs}/gu, '\uFFFD');
