import type {Said} from '../said/said.js';
import type {Mall} from '../schema/index.js';

/** What was found of one part of a mall. */
export interface Finding {
  /** How much of the weight is earned, 0 to 1. */
  value: number;
  /** What was found, and what to do to win the rest. */
  found: Said;
  todo: Said;
}

/** Whether people come to one place, and not to a vehicle or a website. */
export const hasBuilding = ({kind}: Mall) => kind === 'mall' || kind === 'satellite';
