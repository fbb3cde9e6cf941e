import type {Schedule, Span} from '../../schema/index.js';
import {DAYS} from '../day.js';
import type {Stretch} from './clock-times.js';
import {EVERY_DAY, type Holiday, type NamedDays} from './named-days.js';
import {problem, type HoursTextProblem, type Trouble} from './problem.js';
import type {Statement, Statements, Ticket} from './statements.js';

/** What is known of one day of the week, and by which statement. */
interface DayHours {
  /** The statements that speak of its hours, the last being the one that holds. */
  by: Statement[];
  open: Stretch[];
  /** The statement that gave it its break. */
  breakBy?: Statement;
}

interface Week {
  text: string;
  days: (DayHours | undefined)[];
  special: Partial<Record<Holiday, Schedule['holidays']>>;
  problems: HoursTextProblem[];
  /** Problems that do not change when it is open. */
  asides: HoursTextProblem[];
  gaps: Set<string>;
}

export interface WeekResult {
  schedule?: Schedule;
  problems: HoursTextProblem[];
}

/** The schedule that the statements make, when each is clear and none denies another. */
export function weekOfStatements(
  text: string,
  {statements, tickets, gaps}: Statements,
): WeekResult {
  const week: Week = {
    text,
    days: DAYS.map(() => undefined),
    special: {},
    problems: [],
    asides: [],
    gaps,
  };
  const whole = statements.filter((statement) => isWhole(week, statement, statements));
  for (const statement of whole) if (statement.role !== 'break') tellHours(week, statement);
  tellBreaks(week, whole);

  const lastTicket = lastTicketOf(week, tickets);
  const problems = [...week.problems, ...week.asides];
  if (week.problems.length > 0 || !week.days.some((day) => day)) return {problems};
  return {
    schedule: {
      weekly: rulesOf(week.days),
      ...week.special,
      ...(lastTicket !== undefined && {lastTicket}),
    },
    problems,
  };
}

function report(week: Week, {from, to}: {from: number; to: number}, trouble: Trouble) {
  week.problems.push(problem(trouble, week.text.slice(from, to)));
}

/** Whether a statement has days and hours; adds those that go without saying. */
function isWhole(week: Week, statement: Statement, all: Statement[]) {
  const trouble = wantOf(statement, all);
  // What stands beside words that were not understood is not whole because of them.
  if (trouble && !week.gaps.has(`${statement.line}:${statement.depth}`)) {
    report(week, statement, trouble);
  }
  return !trouble;
}

function wantOf(statement: Statement, all: Statement[]): Trouble | undefined {
  if (statement.role !== 'open') {
    if (!Array.isArray(statement.value)) return 'breakTime';
    return statement.days && statement.days.holidays.length > 0 ? 'breakPlace' : undefined;
  }
  if (!statement.days) {
    const isAlone = all.every((other) => other === statement || leavesWeek(other));
    if (!isAlone || (statement.value !== 'closed' && !statement.isAllDay)) return 'noDays';
    statement.days = {week: EVERY_DAY, holidays: []};
  }
  if (statement.value === undefined && statement.override === 'must') statement.value = 'closed';
  if (statement.value === undefined) return 'noHours';
  if (statement.days.isVague && statement.value !== 'closed') return 'holiday';
  return statement.days.week || statement.days.holidays.length > 0 ? undefined : 'noDays';
}

/** Whether a statement says nothing new of the usual week. */
const leavesWeek = ({override, role, days}: Statement) =>
  override !== undefined || role === 'break' || days?.week === 0;

function tellHours(week: Week, statement: Statement) {
  const days = statement.days as NamedDays;
  for (const holiday of new Set(days.holidays)) tellHoliday(week, statement, holiday);
  if (days.week === 0) return;

  const trouble =
    statement.role === 'either' ? tellEither(week, statement) : tellDays(week, statement);
  if (trouble) report(week, statement, trouble);
}

function tellHoliday(week: Week, statement: Statement, holiday: Holiday) {
  const {value} = statement;
  const rule = Array.isArray(value) ? value.map(spanOf) : value;
  const known = week.special[holiday];
  const isNew = known === undefined || JSON.stringify(known) === JSON.stringify(rule);
  if (!isNew || rule === undefined || (typeof rule === 'object' && 'until' in rule)) {
    return report(week, statement, 'holiday');
  }
  week.special[holiday] = rule;
}

const has = (days: number, day: number) => (days & (1 << day)) !== 0;
const indexesOf = (days: number) => DAYS.map((_, day) => day).filter((day) => has(days, day));

function tellDays(week: Week, statement: Statement): Trouble | undefined {
  const {value, override, days} = statement as Statement & {days: NamedDays};
  const indexes = indexesOf(days.week);
  const known = indexes.flatMap((day) => week.days[day] ?? []);
  if (typeof value === 'object' && 'until' in value) {
    return known.length < indexes.length ? 'oneTime' : tellEnd(week, statement, value.until);
  }
  if (override === 'must') {
    // "kecuali Rabu, Kamis 08.00-12.00" may close Rabu and speak of Kamis alone.
    const isClear = value === 'closed' || !days.hasComma;
    if (known.length < indexes.length || !isClear) return 'notBase';
  }
  const open = Array.isArray(value) ? value : [];
  for (const day of indexes) {
    const hours = hoursBeside(week.days[day], statement, open);
    if (!hours) return 'twice';
    week.days[day] = hours;
  }
  return undefined;
}

/** The hours of a day after one more statement about it; absent where the two cannot both hold. */
function hoursBeside(known: DayHours | undefined, statement: Statement, open: Stretch[]) {
  const by = [...(known?.by ?? []), statement];
  if (!known || statement.override) return {by, open};

  const told = known.by.at(-1)!;
  const [before, after] = [told.days!.week, statement.days!.week];
  if (statement.value === 'closed' && isPart(after, before)) return {by, open};
  if (told.value === 'closed' && isPart(before, after)) return known;
  const last = known.open.at(-1);
  const isLater = last && open[0] && last.to < open[0].from;
  return before === after && isLater ? {by, open: [...known.open, ...open]} : undefined;
}

const isPart = (part: number, whole: number) => part !== whole && (part & whole) === part;

function tellEnd(week: Week, statement: Statement, until: number): Trouble | undefined {
  for (const day of indexesOf(statement.days!.week)) {
    const {by, open} = week.days[day]!;
    const kept = open.filter(({from}) => from < until);
    const last = kept.at(-1);
    if (!last || (kept.length < open.length && last.to < until)) return 'notBase';
    const spans = [...kept.slice(0, -1), {from: last.from, to: until}];
    week.days[day] = {by: [...by, statement], open: spans};
  }
  return undefined;
}

const LONGEST_BREAK = 180;

/** Hours or a break, whichever fits the day; where both may, neither. */
function tellEither(week: Week, statement: Statement): Trouble | undefined {
  const spans = statement.value as Stretch[];
  const length = spans.reduce((sum, {from, to}) => sum + to - from, 0);
  const known = indexesOf(statement.days!.week).map((day) => week.days[day]?.open ?? []);
  const other = statement.besides?.value;
  const isLike = Array.isArray(other) && spans.some((span) => touches(other, span));
  const isBreak = spans.every((span) => known.every((open) => holds(open, span)));
  const isFromOpening = known.every((open) => open[0] && spans[0]!.from <= open[0].from);
  const isHours = length > LONGEST_BREAK || !isLike || isFromOpening;
  if (!isHours && !isBreak) return 'breakPlace';

  statement.role = isHours ? 'open' : 'break';
  return isHours ? tellDays(week, statement) : undefined;
}

/** Whether a break lies inside an opening, with some of it left on both sides. */
const holds = (open: Stretch[], {from, to}: Stretch) =>
  open.some((span) => span.from < from && to < span.to);

const touches = (open: Stretch[], {from, to}: Stretch) =>
  open.some((span) => span.from < to && from < span.to);

/** Whether opening already stops for a break, as between 12.00 and 13.00 in "08.00-12.00, 13.00-15.00". */
const isGap = (open: Stretch[], {from, to}: Stretch) =>
  open.some((span) => span.to === from) && open.some((span) => span.from === to);

function tellBreaks(week: Week, all: Statement[]) {
  const breaks = all.filter(({role}) => role === 'break');
  const ofDays = breaks.filter(({days}) => days);
  const ofAll = breaks.filter(({days}) => !days);
  for (const statement of [...ofDays, ...ofAll]) tellBreak(week, statement, all);
  for (const statement of ofAll) {
    if (isLeftOpen(week, statement, all)) report(week, statement, 'breakPlace');
  }
}

function tellBreak(week: Week, statement: Statement, all: Statement[]) {
  const {days, hasNoBreak, value} = statement;
  const indexes = days ? indexesOf(days.week) : daysOfBreak(week, statement, all);
  const isClear =
    !hasNoBreak && indexes.length > 0 && indexes.every((day) => week.days[day] !== undefined);
  if (!isClear || !takeOut(week, statement, indexes, value as Stretch[])) {
    report(week, statement, 'breakPlace');
  }
}

/** The days of a break that names none: those told before it in its line, else before it, else all. */
function daysOfBreak(week: Week, statement: Statement, all: Statement[]) {
  const hours = all.filter(({role, value}) => role === 'open' && value !== 'closed');
  const before = hours.filter((other) => all.indexOf(other) < all.indexOf(statement));
  const inLine = before.filter(({line}) => line === statement.line);
  const meant = [inLine, before, hours].find((group) => group.length > 0) ?? [];
  const days = daysOf(week, meant).filter((day) => {
    const {breakBy, by} = week.days[day]!;
    return !breakBy && !by.at(-1)!.hasNoBreak;
  });
  if (!statement.outer) return days;

  // In brackets it is of the days before them; of others in the line it may be too.
  const own = daysOf(week, [statement.outer]);
  const isShared = days.some(
    (day) => !own.includes(day) && touchesAny(week.days[day]!.open, statement),
  );
  return isShared ? [] : days.filter((day) => own.includes(day));
}

const daysOf = (week: Week, statements: Statement[]) =>
  DAYS.map((_, day) => day).filter((day) =>
    week.days[day]?.by.some((statement) => statements.includes(statement)),
  );

const touchesAny = (open: Stretch[], {value}: Statement) =>
  (value as Stretch[]).some((span) => touches(open, span));

/** Whether a break in a line of its own may be meant for days further down that have none. */
function isLeftOpen(week: Week, statement: Statement, all: Statement[]) {
  const index = all.indexOf(statement);
  const isOwnLine = !all.some(({role, line}) => role === 'open' && line === statement.line);
  return (
    isOwnLine &&
    week.days.some(
      (day) =>
        day &&
        !day.breakBy &&
        !day.by.at(-1)!.hasNoBreak &&
        all.indexOf(day.by[0]!) > index &&
        touchesAny(day.open, statement),
    )
  );
}

function takeOut(week: Week, by: Statement, days: number[], spans: Stretch[]) {
  let isTaken = false;
  for (const day of days) {
    const hours = week.days[day]!;
    if (hours.breakBy && by.days) return false;
    for (const span of spans) {
      if (holds(hours.open, span)) hours.open = without(hours.open, span);
      else if (touches(hours.open, span)) return false;
      else if (!isGap(hours.open, span)) {
        // A break for all may come after the end of a short day, never one for this day.
        if (by.days) return false;
        continue;
      }
      isTaken = true;
    }
    hours.breakBy = by;
  }
  return isTaken;
}

const without = (open: Stretch[], {from, to}: Stretch) =>
  open.flatMap((span) =>
    span.from < from && to < span.to
      ? [
          {from: span.from, to: from},
          {from: to, to: span.to},
        ]
      : [span],
  );

/** Minutes from the last ticket to closing, when they are the same on every day. */
function lastTicketOf(week: Week, tickets: Ticket[]) {
  const found = new Set<number | undefined>();
  for (const day of week.days) {
    const closing = day?.open.at(-1)?.to;
    if (closing !== undefined) found.add(leadOn(day!, closing, tickets, week));
  }
  const [lead] = found;
  if (tickets.length === 0 || (found.size === 1 && lead !== undefined && lead > 0)) return lead;

  for (const {from, to} of tickets) week.asides.push(problem('ticket', week.text.slice(from, to)));
  return undefined;
}

function leadOn(day: DayHours, closing: number, tickets: Ticket[], week: Week) {
  const isInLine = (ticket: Ticket) => day.by.some(({line}) => line === ticket.line);
  const isOfLine = (ticket: Ticket) =>
    week.days.some((other) => other?.by.some(({line}) => line === ticket.line));
  const [ticket, ...more] = tickets.filter((one) => isInLine(one) || !isOfLine(one));
  if (!ticket || more.length > 0) return undefined;
  return ticket.before ?? closing - ticket.minute!;
}

/** Weekly rules, days with the same hours sharing one, Monday first. */
function rulesOf(days: (DayHours | undefined)[]): Schedule['weekly'] {
  const rules = new Map<string, Schedule['weekly'][number]>();
  days.forEach((hours, index) => {
    if (!hours) return;
    const open = hours.open.map(spanOf);
    const key = JSON.stringify(open);
    const rule = rules.get(key) ?? {days: [], open};
    rule.days.push(DAYS[index]!);
    rules.set(key, rule);
  });
  return [...rules.values()];
}

const spanOf = ({from, to}: Stretch): Span => ({from: clockOf(from), to: clockOf(to)});

const clockOf = (minute: number) =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
