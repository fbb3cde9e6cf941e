import {html, nothing, type TemplateResult} from 'lit';
import type {OfferAtMall} from '../offers/index.js';
import type {Catalog, Mall, Service} from '../schema/index.js';
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

interface OfferPlace {
  catalog: Catalog;
  mall: Mall;
  service: Service;
  offer: OfferAtMall;
  now: string | undefined;
  compact: boolean;
}

/** Whether a service can be had now; by the hours of the building where its agency has no counter. */
export const renderOfferBadge = ({
  catalog,
  mall,
  service,
  offer,
  now,
  compact,
}: OfferPlace): TemplateResult =>
  html`<mpp-hours-badge
    no-mark
    ?compact=${compact}
    .catalog=${catalog}
    .now=${now}
    mall=${mall.id}
    agency=${offer.tenants.length > 0 ? service.agency : nothing}
    .hours=${offer.hours}
  ></mpp-hours-badge>`;
