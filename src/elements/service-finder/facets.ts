import type {Catalog, Channel} from '../../schema/index.js';
import type {FacetName, Filters} from '../../search/index.js';
import {say, type Words} from '../../terms/index.js';

/** What the finder lets people narrow by, in this order, unless `facets` says otherwise. */
export const USUAL_FACETS: readonly FacetName[] = [
  'mall',
  'category',
  'fee',
  'channel',
  'audience',
  'agency',
];

/** The facets that an attribute names, in its order; words that name none are passed over. */
export function facetsNamed(attribute: string | null | undefined): readonly FacetName[] {
  if (!attribute) return USUAL_FACETS;
  const names = attribute.split(/[\s,]+/);
  return names.filter((name): name is FacetName => USUAL_FACETS.includes(name as FacetName));
}

/** What a value of a facet is called. */
export function labelOf(facet: FacetName, value: string, catalog: Catalog, words: Words): string {
  switch (facet) {
    case 'mall':
      return say(catalog.malls.find(({id}) => id === value)?.name, words) || value;
    case 'agency': {
      const agency = catalog.agencies.find(({id}) => id === value);
      return agency?.short || say(agency?.name, words) || value;
    }
    case 'channel':
      return words.channels[value as Channel] ?? value;
    case 'audience':
      return words.audiences[value as 'citizen' | 'business'] ?? value;
    case 'fee':
      return words.service.free;
    case 'category':
      return value;
  }
}

/** The filters with one value chosen, or no longer chosen. */
export function toggled(filters: Filters, facet: FacetName, value: string): Filters {
  const chosen: readonly string[] = filters[facet] ?? [];
  const values = chosen.includes(value)
    ? chosen.filter((other) => other !== value)
    : [...chosen, value];
  return {...filters, [facet]: values};
}

/** Every value chosen, facet by facet. */
export const chosenIn = (filters: Filters): {facet: FacetName; value: string}[] =>
  USUAL_FACETS.flatMap((facet) => (filters[facet] ?? []).map((value) => ({facet, value})));
