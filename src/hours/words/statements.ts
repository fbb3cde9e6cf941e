import type {Stretch} from './clock-times.js';
import type {Item} from './items.js';
import {isAlike, type NamedDays} from './named-days.js';

/** Days and what holds on them. */
export interface Statement {
  /** `either`: the text does not tell whether it is hours or a break. */
  role: 'open' | 'break' | 'either';
  days?: NamedDays;
  value?: Stretch[] | 'closed' | 'open' | {until: number};
  isAllDay?: boolean;
  /** Written as "08.00-15.00 Senin-Jumat". */
  isTimesFirst?: boolean;
  /** `may`: it may correct days already told; `must`: it is about nothing else. */
  override?: 'may' | 'must';
  hasNoBreak?: boolean;
  /** The break behind which it stands, when it may be a break too. */
  besides?: Statement;
  /** The statement behind which this one stands in brackets. */
  outer?: Statement;
  /** The sentence or line in which it stands. */
  line: number;
  /** How many brackets stand around it. */
  depth: number;
  from: number;
  to: number;
}

export interface Ticket {
  minute?: number;
  before?: number;
  line: number;
  from: number;
  to: number;
}

export interface Statements {
  statements: Statement[];
  tickets: Ticket[];
  /** The lines and depths in which something was not understood, as `line:depth`. */
  gaps: Set<string>;
}

/** What was read since the statement at hand: nothing but itself, or a sign. */
type Gap = 'none' | 'and' | 'comma' | 'bracket' | 'strong';

interface State extends Statements {
  current: Statement | undefined;
  gap: Gap;
  sign: 'except' | 'only' | undefined;
  outer: (Statement | undefined)[];
  line: number;
}

/** Puts what the text says together: days with their hours, breaks with the days they are of. */
export function statementsOf(items: Item[]): Statements {
  const state: State = {
    statements: [],
    tickets: [],
    gaps: new Set(),
    current: undefined,
    gap: 'none',
    sign: undefined,
    outer: [],
    line: 0,
  };
  for (const item of items) {
    if (!readSign(state, item)) {
      if (state.sign && !HEEDS_SIGN.includes(item.kind)) begin(state, item, {override: 'must'});
      else readContent(state, item);
      state.gap = 'none';
      // Days may stand in a line above their hours, and what follows is of the line of the hours.
      if (state.current && item.kind === 'spans') state.current.line = state.line;
    }
  }
  const last = items.at(-1);
  if (state.sign && last) begin(state, last, {override: 'must'});
  return state;
}

/** What may stand behind "kecuali" and "khusus". */
const HEEDS_SIGN: Item['kind'][] = ['days', 'rest', 'gap'];

/** Takes in a separator, a bracket or a word that only changes what comes next. */
function readSign(state: State, item: Item) {
  switch (item.kind) {
    case 'comma':
    case 'and':
      if (state.gap === 'none' || (state.gap === 'and' && item.kind === 'comma')) {
        state.gap = item.kind;
      }
      return true;
    case 'strong':
      state.gap = state.outer.length > 0 ? 'comma' : 'strong';
      if (state.outer.length === 0) state.line++;
      return true;
    case '(':
      state.outer.push(state.current);
      state.gap = 'bracket';
      return true;
    case ')':
      closeBracket(state);
      return true;
    case 'except':
    case 'only':
      state.sign = item.kind;
      return true;
    default:
      return false;
  }
}

function closeBracket(state: State) {
  if (state.outer.length === 0) return;
  const outer = state.outer.pop();
  const inner = state.current;
  if (outer && inner !== outer) {
    // "Senin-Jumat 08.00-15.00 (hari kerja)" says its days twice.
    const isEcho = inner?.days && !inner.value && outer.days && isSame(inner.days, outer.days);
    if (isEcho && inner.override !== 'must') {
      state.statements = state.statements.filter((statement) => statement !== inner);
    }
    state.current = outer;
  }
  state.gap = 'none';
}

const isSame = (inner: NamedDays, outer: NamedDays) =>
  inner.holidays.length === 0 && (inner.week === outer.week || inner.loose === 'work');

function readContent(state: State, item: Item) {
  const {current} = state;
  switch (item.kind) {
    case 'days':
      return readDays(state, item, item.days);
    case 'spans':
      return readSpans(state, item);
    case 'until':
      if (awaitsValue(current)) return finish(current, item, {until: item.minute}, 'open');
      return void begin(state, item, {value: {until: item.minute}});
    case 'closed':
      if (awaitsValue(current)) return finish(current, item, 'closed', 'open');
      return void begin(state, item, {value: 'closed'});
    case 'still-open':
      if (awaitsValue(current) && current.days.holidays.length > 0 && current.days.week === 0) {
        finish(current, item, 'open', 'open');
      }
      return;
    case 'rest':
      return readRest(state, item);
    case 'no-break':
      if (current) current.hasNoBreak = true;
      return;
    case 'ticket':
      state.tickets.push({...item, line: state.line});
      return;
    case 'gap':
      state.gaps.add(`${state.line}:${state.outer.length}`);
  }
}

type Awaiting = Statement & {days: NamedDays};

const awaitsValue = (statement: Statement | undefined): statement is Awaiting =>
  statement?.days !== undefined && statement.value === undefined;

function finish(
  statement: Statement,
  item: Item,
  value: Statement['value'],
  role = statement.role,
) {
  statement.value = value;
  statement.role = role;
  statement.to = item.to;
}

function begin(state: State, {from, to}: Item, rest: Partial<Statement>) {
  const outer = state.outer.at(-1);
  const statement: Statement = {
    role: 'open',
    line: state.line,
    depth: state.outer.length,
    from,
    to,
    ...(outer && {outer}),
    ...rest,
  };
  state.statements.push(statement);
  state.current = statement;
  state.sign = undefined;
  return statement;
}

function readDays(state: State, item: Item, days: NamedDays) {
  const {current, sign, gap} = state;
  if (sign === 'except' && awaitsValue(current)) {
    state.sign = undefined;
    leaveOut(state, current, item, days);
    return;
  }
  if (!sign && current?.value && !current.days && current.role === 'open') {
    current.days = days;
    current.isTimesFirst = true;
    current.to = item.to;
    return;
  }
  if (!sign && current?.isTimesFirst && current.days?.loose && gap === 'none') {
    current.days = days;
    current.to = item.to;
    return;
  }
  if (!sign && awaitsValue(current) && gap !== 'and' && areOne(current.days, days)) {
    if (current.days.loose) current.days = days;
    current.to = item.to;
    return;
  }
  if (!sign && current?.role === 'break' && !current.value && !current.days) {
    current.days = days;
    current.to = item.to;
    return;
  }
  const role = roleOf(state);
  const besides = role === 'either' && current ? {besides: current} : {};
  begin(state, item, {days, role, ...besides, ...overrideOf(state)});
}

/** Whether days beside days only say them more exactly. */
const areOne = (a: NamedDays, b: NamedDays) =>
  a.holidays.length + b.holidays.length === 0 &&
  (a.week === b.week ||
    ((a.loose ?? b.loose) !== undefined && isAlike(a.week, b.week)) ||
    a.loose === 'work');

function leaveOut(state: State, statement: Awaiting, item: Item, days: NamedDays) {
  const {week, holidays} = statement.days;
  statement.days = {week: week & ~days.week, holidays};
  statement.to = item.to;
  if (days.holidays.length > 0) {
    const closed = {...days, week: 0};
    begin(state, item, {days: closed, value: 'closed'});
    state.current = statement;
  }
}

/** Days behind a break may be of a break too, unless a comma and nothing else stands between. */
function roleOf({current, gap, sign, outer}: State): Statement['role'] {
  if (current?.role !== 'break' || gap === 'strong') return 'open';
  if (outer.length > 0) return 'break';
  return sign || gap !== 'comma' || current.days ? 'either' : 'open';
}

function overrideOf({sign, outer}: State): Pick<Statement, 'override'> {
  if (sign === 'except') return {override: 'must'};
  return sign === 'only' || outer.length > 0 ? {override: 'may'} : {};
}

function readSpans(state: State, item: Extract<Item, {kind: 'spans'}>) {
  const {current, gap} = state;
  if (current && gap === 'none' && current.value === 'closed' && !item.isAllDay) {
    return finish(current, item, item.spans, 'break');
  }
  const isOpen = current?.value === undefined || (gap === 'none' && current.value === 'open');
  if (!current || !isOpen) {
    const {isAllDay} = item;
    begin(state, item, {value: item.spans, ...(isAllDay && {isAllDay})});
    return;
  }
  if (item.isAllDay) current.isAllDay = true;
  finish(current, item, item.spans);
}

function readRest(state: State, item: Item) {
  const {current, gap, sign} = state;
  if (!sign && gap === 'none' && awaitsValue(current)) {
    current.role = 'break';
    current.to = item.to;
    return;
  }
  begin(state, item, {role: 'break', ...overrideOf(state)});
}
