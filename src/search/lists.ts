/** A list of numbers for each of many owners, all in one piece of memory. */
export interface Lists {
  /** Where the list of each owner begins; one more than there are owners. */
  starts: Uint32Array;
  entries: Uint32Array;
}

/** Lists of which each entry counts so many times. */
export interface Sums extends Lists {
  counts: Uint32Array;
}

/** The lists of `owners` owners, from pairs in any order; within a list the order of the pairs is kept. */
export function listsOf(owners: number, owned: ArrayLike<number>, entries: ArrayLike<number>) {
  const {starts, order} = sorted(owners, owned);
  return {starts, entries: order.map((pair) => entries[pair]!)};
}

/** The lists of `owners` owners, one after the other. */
export function listsFrom(owners: number, listOf: (owner: number) => readonly number[]): Lists {
  const starts = new Uint32Array(owners + 1);
  const entries: number[] = [];
  for (let owner = 0; owner < owners; owner++) {
    for (const entry of listOf(owner)) entries.push(entry);
    starts[owner + 1] = entries.length;
  }
  return {starts, entries: new Uint32Array(entries)};
}

/** Numbers as they stand in another order. */
export function reordered<Numbers extends Uint8Array | Uint32Array>(
  numbers: Numbers,
  order: Uint32Array,
) {
  const moved = numbers.slice() as Numbers;
  for (let place = 0; place < order.length; place++) moved[place] = numbers[order[place]!]!;
  return moved;
}

/** Sorts pairs by owner: where those of each begin, and which pair stands at each place. */
export function sorted(owners: number, owned: ArrayLike<number>) {
  const starts = new Uint32Array(owners + 1);
  for (let pair = 0; pair < owned.length; pair++) starts[owned[pair]! + 1]!++;
  for (let owner = 0; owner < owners; owner++) starts[owner + 1]! += starts[owner]!;
  const next = starts.slice();
  const order = new Uint32Array(owned.length);
  for (let pair = 0; pair < owned.length; pair++) order[next[owned[pair]!]!++] = pair;
  return {starts, order};
}

/** Adds up what the entries of each list have in turn: numbers below `size`, each once, with its count. */
export function added({starts, entries, counts}: Sums, of: Lists, size: number): Sums {
  const ends = starts.slice();
  const numbers: number[] = [];
  const sums: number[] = [];
  /** For each number its last place among the numbers, and one more. */
  const places = new Uint32Array(size);
  for (let owner = 0; owner + 1 < starts.length; owner++) {
    const start = numbers.length;
    for (let at = starts[owner]!; at < starts[owner + 1]!; at++) {
      const end = of.starts[entries[at]! + 1]!;
      for (let inner = of.starts[entries[at]!]!; inner < end; inner++) {
        const number = of.entries[inner]!;
        if (places[number]! <= start) {
          places[number] = numbers.push(number);
          sums.push(0);
        }
        sums[places[number]! - 1]! += counts[at]!;
      }
    }
    ends[owner + 1] = numbers.length;
  }
  return {starts: ends, entries: new Uint32Array(numbers), counts: new Uint32Array(sums)};
}
