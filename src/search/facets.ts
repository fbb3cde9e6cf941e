import {GROUP_FACETS, PROFILE_FACETS} from './facet-values.js';
import {added, listsFrom, type Lists, type Sums} from './lists.js';

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

/** The values chosen in a facet; what a page gave to all objects, such as a method `open`, is none. */
export const chosenOf = (filters: Filters, facet: FacetName): readonly string[] =>
  (Object.hasOwn(filters, facet) && filters[facet]) || [];

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
  name: FacetName;
  /** Each once, in the order of code units. */
  values: string[];
  of: Lists;
  /** For each group the values that its rows have, and how many have them. */
  sums: Sums;
  /** For each value how many rows have it. */
  totals: Uint32Array;
}

/** Takes the values that each owner has in one facet, and how many rows of each group have which owner. */
export function facetOf(
  name: FacetName,
  valuesOf: readonly (readonly string[])[],
  owners: Sums,
): Facet {
  const met = new Set<string>();
  for (const own of valuesOf) for (const value of own) met.add(value);
  const values = [...met].sort();
  const places = new Map(values.map((value, place) => [value, place]));
  const of = listsFrom(valuesOf.length, (owner) =>
    eachOnce(valuesOf[owner]!).map((value) => places.get(value)!),
  );
  const sums = added(owners, of, values.length);
  const totals = new Uint32Array(values.length);
  sums.entries.forEach((value, place) => (totals[value]! += sums.counts[place]!));
  return {name, values, of, sums, totals};
}

// Most have one, of which no set need be made.
const eachOnce = (values: readonly string[]) => (values.length > 1 ? [...new Set(values)] : values);

/** Room for keys: a search tells eleven facets, and new memory for each takes longer than the telling. */
let keyRoom = new Float64Array();

/** The values of a facet with their counts, of which there may be more behind; `chosen` ones stay in sight. */
export function toldCounts(
  values: readonly string[],
  counts: ArrayLike<number>,
  chosen: readonly string[],
): FacetCount[] {
  // Count and place in one number: numbers are sorted without a call for each comparison.
  const size = values.length;
  if (keyRoom.length < size) keyRoom = new Float64Array(2 * size);
  let found = 0;
  for (let place = 0; place < size; place++) {
    if (counts[place]! > 0) keyRoom[found++] = (counts[place]! + 1) * size - place;
  }
  const keys = found > 1 ? keyRoom.subarray(0, found).sort() : keyRoom;
  const told: FacetCount[] = [];
  for (let at = found - 1; at >= 0; at--) {
    const place = (size - (keys[at]! % size)) % size;
    told.push({value: values[place]!, count: counts[place]!});
  }
  if (chosen.length === 0) return told;
  const left = [...new Set(chosen)].filter((value) => !(counts[values.indexOf(value)]! > 0));
  return [...told, ...left.sort().map((value) => ({value, count: 0}))];
}
