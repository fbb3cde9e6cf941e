import type {Text} from '../schema/index.js';
import {dateOf} from './day.js';
import type {DayPlan, Run} from './plan.js';
import {stronger, type ReasonCode} from './reason.js';
import type {DaySpan} from './week.js';

/** Days that differ from the usual week. */
export interface DatedHours {
  /** First day, `YYYY-MM-DD`. */
  from: string;
  /** Last day, included. */
  to: string;
  code: ReasonCode;
  /** What the days are called; absent: nothing. */
  name?: Text;
  /** Their hours, none being closed; absent for a season, which has a week of its own. */
  spans?: DaySpan[];
}

/** The coming days, as one or two sets of hours say them, and the spans in which all are open. */
export interface ComingDays {
  today: number;
  count: number;
  plansOn(day: number): DayPlan[];
  spansOn(day: number): DaySpan[];
}

/** Days that follow one another, and on which the same holds. */
interface Piece extends Run {
  plan: DayPlan;
  /** Absent for a season. */
  spans?: DaySpan[];
}

/**
 * The seasons that touch the coming days, and of these days the exceptions, holidays and days of
 * joint leave.
 *
 * A season is given whole, an exception where it holds on all its coming days alike.
 */
export function specialDays(coming: ComingDays): DatedHours[] {
  const pieces: Piece[] = [];
  for (let day = coming.today; day < coming.today + coming.count; day++) {
    const plans = coming.plansOn(day);
    plans.forEach((plan) => addSeason(pieces, plan));
    const plan = specialPlan(plans);
    if (plan) addDay(pieces, day, plan, coming.spansOn(day));
  }
  return pieces
    .map((piece) => wholeWhereItCan(piece, coming))
    .sort((a, b) => a.from - b.from)
    .map(({from, to, plan: {reason}, spans}) => ({
      from: dateOf(from),
      to: dateOf(to),
      ...reason,
      ...(spans && {spans}),
    }));
}

function addSeason(pieces: Piece[], plan: DayPlan) {
  const {run, reason} = plan;
  const isKnown = pieces.some((piece) => piece.plan.run === run);
  if (reason.code === 'season' && run && !isKnown) pieces.push({...run, plan});
}

const SPECIAL: readonly ReasonCode[] = ['exception', 'holiday', 'joint-leave'];

const isSpecial = ({reason}: DayPlan) => SPECIAL.includes(reason.code);

/** Of several sets, the one that closes the day, else the rarer one. */
function specialPlan(plans: DayPlan[]): DayPlan | undefined {
  const special = plans.filter(isSpecial);
  const closing = special.filter(isClosed);
  // Where one set never opens on such a day, the other one's longer hours change nothing.
  if (closing.length === 0 && plans.some((plan) => isClosed(plan) && !isSpecial(plan))) {
    return undefined;
  }
  const [first, second] = closing.length > 0 ? closing : special;
  return second && stronger(first!.reason, second.reason) === second.reason ? second : first;
}

const isClosed = ({spans}: DayPlan) => spans.length === 0;

function addDay(pieces: Piece[], day: number, plan: DayPlan, spans: DaySpan[]) {
  const last = pieces.findLast((piece) => piece.spans);
  if (last?.to === day - 1 && looksLike(last, plan, spans)) last.to = day;
  else pieces.push({from: day, to: day, plan, spans});
}

const looksLike = ({plan, ...piece}: Piece, {reason}: DayPlan, spans: DaySpan[]) =>
  JSON.stringify([plan.reason, piece.spans]) === JSON.stringify([reason, spans]);

function wholeWhereItCan(piece: Piece, {today, count}: ComingDays): Piece {
  const {run} = piece.plan;
  const isWhole =
    run &&
    piece.from === Math.max(run.from, today) &&
    piece.to === Math.min(run.to, today + count - 1);
  return isWhole ? {...piece, ...run} : piece;
}
