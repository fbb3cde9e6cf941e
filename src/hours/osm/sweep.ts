import type {PlanSpan} from '../plan.js';
import type {Reason} from '../reason.js';

/** A state for part of a day, and why where that is not the reason of the day. */
export interface Painted {
  state: PlanSpan['state'] | 'closed';
  reason?: Reason;
  comment?: string | undefined;
}

interface Stretch {
  from: number;
  to: number;
}

/** What is said of each minute between these, as spans as long as they can be. */
export function sweep(edges: number[], at: (minute: number) => Painted | undefined): PlanSpan[] {
  const spans: PlanSpan[] = [];
  let from = NaN;
  for (const to of edges.sort((a, b) => a - b)) {
    const painted = from < to ? at(from) : undefined;
    if (painted && painted.state !== 'closed') addSpan(spans, from, to, painted as PlanSpan);
    from = to;
  }
  return spans;
}

function addSpan(spans: PlanSpan[], from: number, to: number, painted: PlanSpan) {
  const {state, reason, comment} = painted;
  const last = spans.at(-1);
  if (last?.to === from && last.state === state && last.reason === reason) last.to = to;
  else spans.push({from, to, state, reason, comment});
}

export const covers = ({from, to}: Stretch, minute: number) => from <= minute && minute < to;

export function edgesOf(stretches: readonly Stretch[]) {
  const edges: number[] = [];
  for (const {from, to} of stretches) edges.push(from, to);
  return edges;
}
