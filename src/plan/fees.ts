import type {Fee, Service} from '../schema/index.js';

/** What is paid at least and at most, in rupiah. */
export interface FeeRange {
  from: number;
  /** undefined: nobody can say. */
  to: number | undefined;
}

/** The fees of services together, once each; one that is not stated adds nothing, and takes the upper end away. */
export function feesOf(services: readonly Service[]): FeeRange {
  return services
    .map(({fees}) => (fees ? rangeOf(fees) : UNSTATED))
    .reduce((sum, range) => ({from: sum.from + range.from, to: added(sum.to, range.to)}), FREE);
}

const FREE: FeeRange = {from: 0, to: 0};
const UNSTATED: FeeRange = {from: 0, to: undefined};

const added = (one: number | undefined, other: number | undefined) =>
  one === undefined || other === undefined ? undefined : one + other;

/**
 * What one service costs.
 *
 * Of several fees only the least is sure: nothing in a catalog tells those to choose
 * among, such as kinds of passport, from those that are added, such as haste.
 */
function rangeOf(fees: Fee[]): FeeRange {
  const ranges = fees.map(boundsOf);
  if (ranges.every(({to}) => to === 0)) return FREE;
  const [first, ...others] = ranges;
  if (others.length === 0) return first!;
  return {from: Math.min(...ranges.map(({from}) => from)), to: undefined};
}

function boundsOf({amount, min = 0, max}: Fee): FeeRange {
  if (amount !== null) return {from: amount, to: amount};
  return {from: min, to: max !== undefined && max >= min ? max : undefined};
}
