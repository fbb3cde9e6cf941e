import type {OfferAtMall} from '../offers/index.js';
import {say, type Words} from '../terms/index.js';

/** Counter and floor of a service; of every counter when its agency has several. */
export function whereInWords({counter, tenants}: OfferAtMall, words: Words): string {
  const places = tenants.map((tenant) => [counter ?? tenant.counter, tenant.floor]);
  const inWords = (counter ? places.slice(0, 1) : places).map((place) =>
    place
      .map((text) => say(text, words))
      .filter(Boolean)
      .join(', '),
  );
  return [...new Set(inWords)].filter(Boolean).join('; ') || say(counter, words);
}
