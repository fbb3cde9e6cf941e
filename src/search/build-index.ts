import type {Catalog} from '../schema/index.js';
import {GROUP_FACETS, PROFILE_FACETS} from './facet-values.js';
import {facetOf, type Facet, type FacetName} from './facets.js';
import {indonesian} from './indonesian/index.js';
import {lexiconOf, type Lexicon, type SearchLanguage} from './language.js';
import {added, listsFrom, reordered, sorted, type Lists, type Sums} from './lists.js';
import {TextReader} from './text-reader.js';
import {buildVocabulary, type Vocabulary} from './vocabulary.js';
import {CatalogWalker, type CatalogRows} from './walk-catalog.js';

/**
 * What {@link search} reads; how it is laid out may change at any time.
 *
 * Services of the same words are a group, read and scored once; rows are the services themselves,
 * joined to their group, to their profile (what else they can be narrowed by) and to their malls.
 * Rows stand group by group in the order of names, within a group by demand.
 */
export interface ServiceIndex {
  lexicon: Lexicon;
  /** Id of each row. */
  ids: string[];
  /** The catalog of each row: its place in the list that was given. */
  catalogs: Uint32Array;
  /** The place of each row when services are browsed, by demand and then by name; absent: its own. */
  ranks: Uint32Array | undefined;
  /** Where the rows of each group begin; one more than there are groups. */
  rows: Uint32Array;
  /** The group of each row. */
  groups: Uint32Array;
  /** The profile of each row. */
  profiles: Uint32Array;
  /** What rows are counted by: their malls, their group, their profile. */
  aspects: [malls: Aspect, groups: Aspect, profiles: Aspect];
  /** For each group the bits of the variants that its name tells of. */
  variants: Int32Array;
  /** How much each group is asked for, 0 to 255, the most of all being 255. */
  demand: Uint8Array;
  /** For each profile rupiah at the least, Infinity when unknown. */
  fees: Float64Array;
  /** For each profile minutes at most, Infinity when unknown. */
  minutes: Float64Array;
  /** Documents are the groups, and after them the malls. */
  vocabulary: Vocabulary;
}

/** One thing that rows have numbers of, and the facets that those numbers have values in. */
export interface Aspect {
  /** How many numbers there are. */
  size: number;
  /** The numbers of each row. */
  of: Lists;
  facets: Facet[];
}

export interface IndexOptions {
  /** What is known of the language of the catalogs; absent: Indonesian, with English words for the same things. */
  language?: SearchLanguage;
  /** An index of earlier versions: catalogs that are the same objects, and texts it has read, are not read again. */
  previous?: ServiceIndex;
}

/** Makes the services of one or more catalogs searchable. */
export function buildIndex(catalogs: Catalog | Catalog[], options?: IndexOptions): ServiceIndex {
  const steps = indexing(catalogs, options);
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

/**
 * Makes many services searchable without keeping a page from its visitor: waits for `pause` every few
 * milliseconds. Gives the same index as {@link buildIndex}.
 */
export async function buildIndexInSlices(
  catalogs: Catalog | Catalog[],
  pause: () => Promise<void> | void,
  options?: IndexOptions,
): Promise<ServiceIndex> {
  const steps = indexing(catalogs, options);
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
    await pause();
  }
}

function* indexing(
  catalogs: Catalog | Catalog[],
  {language = indonesian, previous}: IndexOptions = {},
): Generator<void, ServiceIndex> {
  const lexicon = lexiconOf(language);
  yield;
  const known = previous?.lexicon === lexicon ? walkerOf(previous) : undefined;
  const walker = known ?? new CatalogWalker(new TextReader(lexicon));
  const walked: CatalogRows[] = [];
  for (const catalog of [catalogs].flat()) walked.push(yield* walker.walk(catalog));
  const index = yield* assemble(walked, walker, lexicon);
  walkers.set(index, walker);
  return index;
}

/** What each index was built with, for the next one; a loaded index has none. */
const walkers = new WeakMap<ServiceIndex, CatalogWalker>();

/**
 * Groups or profiles that a walker may know for each service there is. By then two for each were read and
 * are gone, so that reading all services anew, which is what starting over costs, adds at most half.
 */
const MOST_FORGOTTEN = 3;

/** The walker of an index, unless most of what it remembers is gone from the catalogs. */
function walkerOf(index: ServiceIndex) {
  const walker = walkers.get(index);
  const {groups = [], profiles = []} = walker ?? {};
  const isWorn = Math.max(groups.length, profiles.length) > MOST_FORGOTTEN * (index.ids.length + 1);
  return isWorn ? undefined : walker;
}

function* assemble(
  walked: CatalogRows[],
  walker: CatalogWalker,
  lexicon: Lexicon,
): Generator<void, ServiceIndex> {
  // Another index may be built from the same walker meanwhile, and only adds to what it knows.
  const [mallLists, profiles, words] = [
    walker.mallLists.slice(),
    walker.profiles.slice(),
    walker.words.slice(),
  ];
  const {groups, places} = groupsInOrder(walked, walker);
  yield;
  const all = allRows(walked, places);
  const {starts: rows, order} = sorted(groups.length, all.groups);
  const most = all.popular.reduce((a, b) => Math.max(a, b), 0);
  if (most > 0) sortEachBy(rows, order, all.popular);
  yield;
  const ids: string[] = [];
  for (const row of order) ids.push(all.ids[row]!);
  const ofRows = {
    ids,
    catalogs: reordered(all.catalogs, order),
    ranks: most > 0 ? ranksOf(order, all.popular) : undefined,
    groups: reordered(all.groups, order),
    profiles: reordered(all.profiles, order),
  };
  yield;
  const used = firstMet(walked.map(({places}) => places));
  const malls = used.map((mall) => walker.malls[mall]!);
  const mallPlaces = placesOf(used);
  const lists = mallLists.map((list) => list.map((mall) => mallPlaces[mall]!));
  const mallsOf = (row: number) => lists[all.malls[order[row]!]!]!;
  const everyRow = {starts: rows, ...eachOnce(order.length)};
  const {entries: starts} = eachOnce(order.length + 1);
  const aspects: ServiceIndex['aspects'] = [
    yield* aspectOf(
      everyRow,
      listsFrom(order.length, mallsOf),
      ['mall'],
      malls.map(({id}) => ({mall: [id]})),
    ),
    yield* aspectOf(
      everyRow,
      {starts, entries: ofRows.groups},
      GROUP_FACETS,
      groups.map(({values}) => values),
    ),
    yield* aspectOf(
      everyRow,
      {starts, entries: ofRows.profiles},
      PROFILE_FACETS,
      profiles.map(({values}) => values),
    ),
  ];
  return {
    lexicon,
    ...ofRows,
    rows,
    aspects,
    variants: Int32Array.from(groups, ({variants}) => variants),
    demand: demandOf(rows, order, all.popular, most),
    fees: Float64Array.from(profiles, ({fee}) => fee),
    minutes: Float64Array.from(profiles, ({minutes}) => minutes),
    vocabulary: yield* buildVocabulary(words, [...groups, ...malls], lexicon),
  };
}

/** What the rows of each group have numbers of; `values` are those of each number. */
function* aspectOf<Name extends FacetName>(
  rows: Sums,
  of: Lists,
  names: readonly Name[],
  values: Record<Name, string[]>[],
): Generator<void, Aspect> {
  const sums = added(rows, of, values.length);
  const facets: Facet[] = [];
  for (const name of names) {
    yield;
    const valuesOf = values.map((all) => all[name]);
    facets.push(facetOf(name, valuesOf, sums));
  }
  return {size: values.length, of, facets};
}

/** All numbers below `size`. */
function eachOnce(size: number) {
  const entries = new Uint32Array(size);
  for (let number = 0; number < size; number++) entries[number] = number;
  return {entries, counts: new Uint32Array(size).fill(1)};
}

/** The groups that any service is in, by name, and the place of each that the walker knows. */
function groupsInOrder(walked: CatalogRows[], walker: CatalogWalker) {
  const names = walker.groups.map(({name}) => name);
  const used = firstMet(walked.map(({groups}) => groups));
  // Code units, not a locale: the order must be the same on every machine.
  used.sort((a, b) => (names[a]! < names[b]! ? -1 : names[a]! > names[b]! ? 1 : 0));
  return {groups: used.map((group) => walker.groups[group]!), places: placesOf(used)};
}

/** Numbers, each once, as they first come: what a walker knows from other catalogs is not among them. */
function firstMet(lists: Iterable<number>[]) {
  const met = new Set<number>();
  for (const list of lists) for (const number of list) met.add(number);
  return [...met];
}

function placesOf(numbers: number[]) {
  const places: number[] = [];
  numbers.forEach((number, place) => (places[number] = place));
  return places;
}

/** The rows of all catalogs, catalog after catalog; groups by their places. */
function allRows(walked: CatalogRows[], places: number[]) {
  const length = walked.reduce((sum, {ids}) => sum + ids.length, 0);
  const numbers = () => new Uint32Array(length);
  const all = {
    ids: ([] as string[]).concat(...walked.map(({ids}) => ids)),
    catalogs: numbers(),
    groups: numbers(),
    profiles: numbers(),
    malls: numbers(),
    popular: new Float64Array(length),
  };
  let at = 0;
  walked.forEach((rows, catalog) => {
    rows.groups.forEach((group, row) => (all.groups[at + row] = places[group]!));
    all.profiles.set(rows.profiles, at);
    all.malls.set(rows.malls, at);
    all.popular.set(rows.popular, at);
    all.catalogs.fill(catalog, at, (at += rows.ids.length));
  });
  return all;
}

/** Within each group the most asked for first; the others keep their order. */
function sortEachBy(starts: Uint32Array, order: Uint32Array, popular: Float64Array) {
  for (let group = 0; group + 1 < starts.length; group++) {
    order
      .subarray(starts[group], starts[group + 1])
      .sort((a, b) => popular[b]! - popular[a]! || a - b);
  }
}

function ranksOf(order: Uint32Array, popular: Float64Array) {
  const rows = order.map((_, row) => row);
  rows.sort((a, b) => popular[order[b]!]! - popular[order[a]!]! || a - b);
  const ranks = new Uint32Array(order.length);
  rows.forEach((row, rank) => (ranks[row] = rank));
  return ranks;
}

function demandOf(rows: Uint32Array, order: Uint32Array, popular: Float64Array, most: number) {
  const demand = new Uint8Array(rows.length - 1);
  if (most === 0) return demand;
  // The first row of a group is the one most asked for.
  return demand.map((_, group) => Math.round((255 * popular[order[rows[group]!]!]!) / most));
}
