import type {Channel} from '../schema/index.js';

/** What results can be narrowed by. */
export const FACETS = ['mall', 'category', 'agency', 'channel', 'fee', 'audience'] as const;
export type FacetName = (typeof FACETS)[number];

/** What results must be, besides matching: any of the values of a facet, in each of the facets given. */
export interface Filters {
  /** Ids of malls that offer it, however far; absent or empty: anywhere. */
  mall?: string[];
  /** Categories; absent or empty: all. */
  category?: string[];
  /** Ids of agencies; absent or empty: all. */
  agency?: string[];
  /** Ways to have it; absent or empty: all, those that name none among them. */
  channel?: Channel[];
  /** `['free']`: said to cost nothing; absent or empty: all. */
  fee?: 'free'[];
  /** For whom; what is for both counts for either; absent or empty: all. */
  audience?: ('citizen' | 'business')[];
}

/** A value that results can be narrowed by. */
export interface FacetCount {
  value: string;
  /** Results of this value, under the query and the filters of all other facets. */
  count: number;
}

/** For each facet the values there are, most results first; those without any only while they are chosen. */
export type FacetCounts = Record<FacetName, FacetCount[]>;

/** The values of one facet, and which services have them. */
export interface Facet {
  values: string[];
  /** Where the entries of each service begin; one more than there are services. */
  starts: Uint32Array;
  /** The place in `values` of each entry. */
  entries: Uint32Array;
}

/** Takes the values that each service has in one facet. */
export function buildFacet(valuesOf: Iterable<string>[]): Facet {
  const places = new Map<string, number>();
  const starts = new Uint32Array(valuesOf.length + 1);
  const entries: number[] = [];
  valuesOf.forEach((values, service) => {
    for (const value of new Set(values)) {
      if (!places.has(value)) places.set(value, places.size);
      entries.push(places.get(value)!);
    }
    starts[service + 1] = entries.length;
  });
  return {values: [...places.keys()], starts, entries: Uint32Array.from(entries)};
}

interface Sieve {
  facet: Facet;
  /** Values asked for; undefined: all. */
  chosen: ReadonlySet<string> | undefined;
  /** 1 for each value in the facet that is asked for. */
  passing: Uint8Array;
  /** Results so far for each value in the facet. */
  counts: Uint32Array;
}

/** The services that pass every filter, in the order given, and what each further choice would leave. */
export function sift(
  facets: Record<FacetName, Facet>,
  services: Iterable<number>,
  filters: Filters,
) {
  const sieves = FACETS.map((name) => sieveFor(facets[name], filters[name]));
  const passed: number[] = [];
  for (const service of services) {
    let failures = 0;
    let failed: Sieve | undefined;
    for (const sieve of sieves) {
      if (passes(sieve, service)) continue;
      failed = sieve;
      failures++;
    }
    if (!failed) {
      passed.push(service);
      for (const sieve of sieves) count(sieve, service);
    } else if (failures === 1) {
      // Only this facet stands in the way, so one click in it would let the service in.
      count(failed, service);
    }
  }
  const counts = Object.fromEntries(FACETS.map((name, place) => [name, countsOf(sieves[place]!)]));
  return {passed, counts: counts as FacetCounts};
}

function sieveFor(facet: Facet, values: string[] = []): Sieve {
  const chosen = values.length > 0 ? new Set(values) : undefined;
  const passing = Uint8Array.from(facet.values, (value) => (chosen?.has(value) ? 1 : 0));
  return {facet, chosen, passing, counts: new Uint32Array(facet.values.length)};
}

function passes({facet: {starts, entries}, chosen, passing}: Sieve, service: number) {
  if (!chosen) return true;
  const end = starts[service + 1]!;
  for (let entry = starts[service]!; entry < end; entry++) {
    if (passing[entries[entry]!]) return true;
  }
  return false;
}

function count({facet: {starts, entries}, counts}: Sieve, service: number) {
  const end = starts[service + 1]!;
  for (let entry = starts[service]!; entry < end; entry++) counts[entries[entry]!]!++;
}

function countsOf({facet, chosen, counts}: Sieve): FacetCount[] {
  const found = facet.values
    .map((value, place) => ({value, count: counts[place]!}))
    .filter(({value, count}) => count > 0 || chosen?.has(value));
  const known = new Set(facet.values);
  const unknown = [...(chosen ?? [])].filter((value) => !known.has(value));
  return [...found, ...unknown.map((value) => ({value, count: 0}))].sort(
    (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
  );
}
