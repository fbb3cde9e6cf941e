import type {Aspect, ServiceIndex} from './build-index.js';
import {
  chosenOf,
  FACETS,
  toldCounts,
  type Facet,
  type FacetCounts,
  type FacetName,
  type Filters,
} from './facets.js';
import type {Lists} from './lists.js';
import type {Selection} from './select.js';

/** What a tally is asked. */
export interface TallyOptions {
  filters: Filters;
  /** The facets to count. */
  facets: readonly FacetName[];
  /** Whether the counter of a service is open; absent: the facet `open` is empty, and keeps everything. */
  isOpen: ((id: string, catalog: number) => boolean) | undefined;
}

const bitOf = (name: FacetName) => 1 << FACETS.indexOf(name);

/**
 * Counts results, as they are found, by the values of every facet, and keeps those that the filters
 * let through.
 *
 * What is counted are the numbers of each aspect; what they mean for each value is worked out once,
 * at the end.
 */
export class Tally {
  readonly #index: ServiceIndex;
  readonly #options: TallyOptions;
  readonly #counters: AspectCounter[];
  readonly #needsOpen: boolean;
  #open = 0;

  constructor(index: ServiceIndex, options: TallyOptions) {
    const {filters, isOpen} = options;
    this.#index = index;
    this.#options = options;
    this.#counters = index.aspects.map((aspect) => new AspectCounter(aspect, options));
    this.#needsOpen = isOpen !== undefined && chosenOf(filters, 'open').length > 0;
  }

  /** Counts a row, and tells whether it passes. */
  add(row: number): boolean {
    let failing = 0;
    for (const counter of this.#counters) failing |= counter.failingOf(row);
    // Two facets in the way: no single click lets it in.
    if (failing & (failing - 1)) return false;
    const {ids, catalogs} = this.#index;
    const isOpen = this.#options.isOpen?.(ids[row]!, catalogs[row]!) ?? false;
    if (this.#needsOpen && !isOpen) failing |= bitOf('open');
    if (failing & (failing - 1)) return false;
    if (failing === 0 && isOpen) this.#open++;
    for (const counter of this.#counters) {
      if (failing === 0) counter.addRow(row);
      else counter.addNearly(row, failing);
    }
    return failing === 0;
  }

  counts(): FacetCounts {
    const {filters, facets} = this.#options;
    const counts = noCounts();
    for (const counter of this.#counters) Object.assign(counts, counter.counts());
    if (facets.includes('open')) {
      counts.open = toldCounts(
        ['now'],
        [this.#open],
        this.#needsOpen ? chosenOf(filters, 'open') : [],
      );
    }
    return counts;
  }
}

/** Counts the numbers of one aspect, and remembers which it has met: most are not, and need no look later. */
class AspectCounter {
  readonly #aspect: Aspect;
  readonly #options: TallyOptions;
  /** Bits of the facets of the aspect in which something is chosen. */
  readonly #chosen: number = 0;
  /** For each number the bits of those in which it has nothing that is chosen; made when something is. */
  readonly #failing = new Uint16Array();
  readonly #counts: Uint32Array;
  readonly #met: number[] = [];
  /** For each facet in which something is chosen, by its bit: the results that it alone keeps out, by their values. */
  readonly #nearly = new Map<number, {of: Lists; counts: Uint32Array}>();

  constructor(aspect: Aspect, options: TallyOptions) {
    this.#aspect = aspect;
    this.#options = options;
    this.#counts = new Uint32Array(aspect.size);
    for (const {name, values, of} of aspect.facets) {
      const chosen = chosenOf(options.filters, name);
      if (chosen.length === 0) continue;
      if (this.#chosen === 0) this.#failing = new Uint16Array(aspect.size);
      this.#chosen |= bitOf(name);
      this.#nearly.set(bitOf(name), {of, counts: new Uint32Array(values.length)});
      const passes = values.map((value) => chosen.includes(value));
      for (let number = 0; number < aspect.size; number++) {
        if (!isAny(of, number, passes)) this.#failing[number]! |= bitOf(name);
      }
    }
  }

  /** Bits of the facets that keep a row out: none of its numbers has what is chosen. */
  failingOf(row: number) {
    if (this.#chosen === 0) return 0;
    let failing = this.#chosen;
    const {starts, entries} = this.#aspect.of;
    const end = starts[row + 1]!;
    for (let at = starts[row]!; at < end; at++) failing &= this.#failing[entries[at]!]!;
    return failing;
  }

  addRow(row: number) {
    const {starts, entries} = this.#aspect.of;
    const end = starts[row + 1]!;
    for (let at = starts[row]!; at < end; at++) {
      const number = entries[at]!;
      if (this.#counts[number] === 0) this.#met.push(number);
      this.#counts[number]!++;
    }
  }

  /** Counts a row that one facet stands in the way of, if it is of this aspect. */
  addNearly(row: number, failing: number) {
    if ((failing & this.#chosen) === 0) return;
    const {of, counts} = this.#nearly.get(failing)!;
    countValues(counts, of, row, this.#aspect.of);
  }

  counts() {
    const told: Partial<FacetCounts> = {};
    const {facets, filters} = this.#options;
    for (const {name, values, of} of this.#aspect.facets) {
      if (!facets.includes(name)) continue;
      const counts = this.#nearly.get(bitOf(name))?.counts ?? new Uint32Array(values.length);
      for (const number of this.#met) addTo(counts, of, number, this.#counts[number]!);
      told[name] = toldCounts(values, counts, chosenOf(filters, name));
    }
    return told;
  }
}

/** Room for the counts of one facet. */
let room = new Uint32Array();

/**
 * Counts all that was selected: whole groups from what each was found to hold when the index was
 * built, single rows one by one.
 */
export function countSelection(
  {aspects, variants}: ServiceIndex,
  {groups, rows}: Selection,
  facets: readonly FacetName[],
): FacetCounts {
  const counts = noCounts();
  // Of most groups it is quicker to take the others from the whole.
  const isMost = groups.length * 2 > variants.length;
  const listed = isMost ? othersThan(groups, variants.length) : groups;
  for (const {of, facets: own} of aspects) {
    for (const facet of own) {
      if (!facets.includes(facet.name)) continue;
      const {length} = facet.values;
      if (room.length < length) room = new Uint32Array(2 * length);
      if (isMost) room.set(facet.totals);
      else room.fill(0, 0, length);
      addGroups(room, facet, listed, isMost ? -1 : 1);
      for (const row of rows) countValues(room, facet.of, row, of);
      counts[facet.name] = toldCounts(facet.values, room, []);
    }
  }
  return counts;
}

/** Counts the values that a row has by its numbers. */
function countValues(counts: Uint32Array, values: Lists, row: number, {starts, entries}: Lists) {
  const end = starts[row + 1]!;
  for (let at = starts[row]!; at < end; at++) addTo(counts, values, entries[at]!, 1);
}

function addGroups(
  sums: Uint32Array,
  {sums: {starts, entries, counts}}: Facet,
  groups: readonly number[],
  sign: number,
) {
  for (const group of groups) {
    const end = starts[group + 1]!;
    for (let at = starts[group]!; at < end; at++) sums[entries[at]!]! += sign * counts[at]!;
  }
}

/** The numbers below `size` that are not among some in order. */
function othersThan(numbers: readonly number[], size: number) {
  const others: number[] = [];
  let next = 0;
  for (let number = 0; number < size; number++) {
    if (numbers[next] === number) next++;
    else others.push(number);
  }
  return others;
}

function noCounts() {
  const counts = {} as FacetCounts;
  for (const name of FACETS) counts[name] = [];
  return counts;
}

const isAny = ({starts, entries}: Lists, owner: number, passes: boolean[]) =>
  entries.subarray(starts[owner], starts[owner + 1]).some((entry) => passes[entry]);

/** Adds an amount to the counts of what an owner has; no callbacks, as in `rank.ts`. */
function addTo(counts: Uint32Array, {starts, entries}: Lists, owner: number, amount: number) {
  const end = starts[owner + 1]!;
  for (let at = starts[owner]!; at < end; at++) counts[entries[at]!]! += amount;
}
