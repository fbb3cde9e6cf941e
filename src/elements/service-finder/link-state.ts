import {chosenIn, readFilters} from '../../filters/filters.js';
import type {Filters, Sort} from '../../search/index.js';
import {SORTS} from './bar.js';

/** What of a finder a link says. */
export interface LinkState {
  query: string;
  filters: Filters;
  sort: Sort;
  /** Ids of the services that are opened. */
  services: readonly string[];
}

/** `'' → query`, a name for each facet, `sort` unless it is the usual, `service` for each that is opened. */
export function writeLink({query, filters, sort, services}: LinkState): URLSearchParams {
  return new URLSearchParams([
    ...(query ? [['', query]] : []),
    ...chosenIn(filters).map(({facet, value}) => [facet, value]),
    ...(sort === 'relevance' ? [] : [['sort', sort]]),
    ...services.map((id) => ['service', id]),
  ]);
}

/** What a link says; what cannot be read is as if it were not there. */
export const readLink = (state: URLSearchParams): LinkState => ({
  query: state.get('') ?? '',
  filters: readFilters(state),
  sort: SORTS.find((sort) => sort === state.get('sort')) ?? 'relevance',
  services: state.getAll('service'),
});
