import {html, nothing, type TemplateResult} from 'lit';
import type {OfferAtMall} from '../offers/index.js';
import type {Agency, Catalog, Mall, Service, Text} from '../schema/index.js';
import {say, type Words} from '../terms/index.js';
import {tell} from './tell.js';

/** What people call an agency. */
export const tellAgency = (agency: Agency | undefined, words: Words): '' | TemplateResult =>
  tell(agency?.short ?? agency?.name, words);

/** Counter and floor of a service; of every counter when its agency has several. */
export function whereInWords(
  {counter, tenants}: OfferAtMall,
  words: Words,
): TemplateResult | undefined {
  const places = tenants.map((tenant) => [counter ?? tenant.counter, tenant.floor]);
  if (counter) return tellPlaces([places[0] ?? [counter]], words);
  return tellPlaces(places, words);
}

/** `Loket 1, Lantai 1; Loket 2`, each place once and each text in its language; undefined when nothing is stated. */
export function tellPlaces(
  places: (Text | undefined)[][],
  words: Words,
): TemplateResult | undefined {
  const stated = places.map((place) => place.filter((text) => say(text, words)));
  const once = new Map(
    stated.map((place) => [place.map((text) => say(text, words)).join(', '), place]),
  );
  once.delete('');
  if (once.size === 0) return undefined;
  return html`${[...once.values()].map((place, index) => [
    index > 0 ? '; ' : '',
    place.map((text, index) => [index > 0 ? ', ' : '', tell(text, words)]),
  ])}`;
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
