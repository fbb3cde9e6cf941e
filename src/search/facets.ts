import {GROUP_FACETS, PROFILE_FACETS} from './facet-values.js';
import {listsFrom, type Lists} from './lists.js';

/** What results can be narrowed by. */
export const FACETS = ['mall', ...GROUP_FACETS, ...PROFILE_FACETS, 'open'] as const;
export type FacetName = (typeof FACETS)[number];

/**
 * What results must be, besides matching: any of the values of a facet, in each of the facets given;
 * a facet without values narrows nothing.
 *
 * `mall`, `agency`: ids. `category`, `life-event`, `agency-kind`, `audience`, `channel`: as the catalog
 * has them; what is for both audiences is for either. `fee`: `free`, or rupiah at most, such as `50000`;
 * `duration`: at most an `hour`, `day`, `week` or `month`; what a service does not state it does not have.
 * `booking`: `online`. `open`: `now`, known only to who passes `isOpen`.
 */
export type Filters = Partial<Record<FacetName, readonly string[]>>;

/** A value that results can be narrowed by. */
export interface FacetCount {
  value: string;
  /** Results of this value, under the query and the filters of all other facets. */
  count: number;
}

/** For each facet the values there are, most results first; those without any only while they are chosen. */
export type FacetCounts = Record<FacetName, FacetCount[]>;

/** The values of one facet, and which owners have them. */
export interface Facet {
  /** Each once, in the order of code units. */
  values: string[];
  of: Lists;
}

/** Takes the values that each owner has in one facet. */
export function facetOf(valuesOf: readonly (readonly string[])[]): Facet {
  const values = [...new Set(valuesOf.flat())].sort();
  const places = new Map(values.map((value, place) => [value, place]));
  const of = listsFrom(valuesOf.length, (owner) =>
    [...new Set(valuesOf[owner])].map((value) => places.get(value)!),
  );
  return {values, of};
}

/** The values of a facet with their counts, as they are told; `chosen` ones stay in sight. */
export function toldCounts(
  values: readonly string[],
  counts: ArrayLike<number>,
  chosen: readonly string[] = [],
): FacetCount[] {
  const told: FacetCount[] = [];
  for (let place = 0; place < values.length; place++) {
    if (counts[place]! > 0) told.push({value: values[place]!, count: counts[place]!});
  }
  // They stand in the order of their values already, which sorting keeps where counts are equal.
  told.sort((a, b) => b.count - a.count);
  const left = [...new Set(chosen)].filter((value) => !(counts[values.indexOf(value)]! > 0));
  return [...told, ...left.sort().map((value) => ({value, count: 0}))];
}
