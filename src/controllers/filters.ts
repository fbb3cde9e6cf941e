import {FACETS, type FacetName, type Filters} from '../search/index.js';

/** One value that results are narrowed by. */
export interface Choice {
  facet: FacetName;
  value: string;
}

/** Every value chosen, facet by facet. */
export const chosenIn = (filters: Filters): Choice[] =>
  FACETS.flatMap((facet) => (filters[facet] ?? []).map((value) => ({facet, value})));

/** The filters with one value chosen, or no longer chosen. */
export function toggled(filters: Filters, {facet, value}: Choice): Filters {
  const {[facet]: chosen = [], ...others} = filters;
  const values = chosen.includes(value)
    ? chosen.filter((other) => other !== value)
    : [...chosen, value];
  return values.length > 0 ? {...others, [facet]: values} : others;
}

/** The filters that `category=Kependudukan&fee=free` means; what names no facet is passed over. */
export function readFilters(text: string | URLSearchParams): Filters {
  const params = new URLSearchParams(text);
  return FACETS.reduce<Filters>((filters, facet) => {
    const values = params.getAll(facet).filter(Boolean);
    return values.length > 0 ? {...filters, [facet]: values} : filters;
  }, {});
}
