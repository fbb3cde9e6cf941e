import type {PlanSpan} from '../plan.js';
import type {Reason} from '../reason.js';

/** A state for part of a day, and why where that is not the reason of the day. */
export interface Painted {
  state: PlanSpan['state'] | 'closed';
  reason?: Reason;
}

interface Stretch {
  from: number;
  to: number;
}

/** What is said of each minute between these, as spans as long as they can be. */
export function sweep(edges: number[], at: (minute: number) => Painted | undefined): PlanSpan[] {
  const stops = [...new Set(edges)].sort((a, b) => a - b);
  const spans: PlanSpan[] = [];
  stops.forEach((from, index) => {
    const to = stops[index + 1];
    const {state = 'closed', reason} = at(from) ?? {};
    if (to === undefined || state === 'closed') return;
    const last = spans.at(-1);
    if (last?.to === from && last.state === state && last.reason === reason) last.to = to;
    else spans.push({from, to, state, ...(reason && {reason})});
  });
  return spans;
}

export const covers = ({from, to}: Stretch, minute: number) => from <= minute && minute < to;

export const edgesOf = (stretches: readonly Stretch[]) =>
  stretches.flatMap(({from, to}) => [from, to]);
