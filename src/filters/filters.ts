import {FEE_LIMITS} from '../search/facet-values.js';
import {chosenOf, FACETS, type FacetName, type Filters} from '../search/index.js';
import {wordsFor} from '../terms/index.js';

const {agencies, audiences, channels, finder} = wordsFor('');

/** The values of the facets that are the same in every catalog; limits stand the lowest first. */
export const KNOWN_VALUES: Partial<Record<FacetName, readonly string[]>> = {
  'agency-kind': Object.keys(agencies.kinds),
  audience: Object.keys(audiences),
  channel: Object.keys(channels),
  fee: ['free', ...FEE_LIMITS.map(String)],
  duration: Object.keys(finder.durations),
  booking: ['online'],
  open: ['now'],
};

/** One value that results are narrowed by. */
export interface Choice {
  facet: FacetName;
  value: string;
}

/** Every value chosen, facet by facet. */
export const chosenIn = (filters: Filters): Choice[] =>
  FACETS.flatMap((facet) => chosenOf(filters, facet).map((value) => ({facet, value})));

/** The filters with one value chosen, or no longer chosen. */
export function toggled(filters: Filters, {facet, value}: Choice): Filters {
  const {...others} = filters;
  delete others[facet];
  const chosen = chosenOf(filters, facet);
  const values = chosen.includes(value)
    ? chosen.filter((other) => other !== value)
    : [...chosen, value];
  return values.length > 0 ? {...others, [facet]: values} : others;
}

/** The filters that `category=Kependudukan&fee=free` means, each once; what names no facet, or no value that there can be, is passed over. */
export function readFilters(text: string | URLSearchParams): Filters {
  const params = new URLSearchParams(text);
  return FACETS.reduce<Filters>((filters, facet) => {
    const known = KNOWN_VALUES[facet];
    const isKnown = (value: string) => (known ? known.includes(value) : value !== '');
    const values = [...new Set(params.getAll(facet).filter(isKnown))];
    return values.length > 0 ? {...filters, [facet]: values} : filters;
  }, {});
}
