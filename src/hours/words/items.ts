import {minuteOf, stretchOf, type Stretch, type WrittenTime} from './clock-times.js';
import {daysAt, pastNoise, type NamedDays} from './named-days.js';
import {noteAt} from './notes.js';
import type {Part} from './parts.js';
import {problem, type HoursTextProblem, type Trouble} from './problem.js';

/** What the text says, thing by thing; `gap`: a clause that was not understood. */
export type Item = {from: number; to: number} & (
  | {kind: 'days'; days: NamedDays}
  | {kind: 'spans'; spans: Stretch[]; isAllDay?: boolean}
  | {kind: 'until'; minute: number}
  | {kind: 'ticket'; minute?: number; before?: number}
  | {kind: 'closed' | 'rest' | 'no-break' | 'still-open' | 'except' | 'only' | 'gap'}
  | {kind: 'comma' | 'and' | 'strong' | '(' | ')'}
);

export interface Items {
  items: Item[];
  problems: HoursTextProblem[];
  zones: Extract<Part, {kind: 'zone'}>[];
  /** Parts that do not change when it is open, for people to read. */
  notes: string[];
}

/** One step of the reading: an item, nothing, or what is wrong; and the index at which to go on. */
interface Step {
  next: number;
  item?: Item;
  note?: string;
  trouble?: Trouble;
}

const BOUNDARIES = ['comma', 'strong', '(', ')'];

/** The things that the parts of a text say, in order. */
export function itemsOf(text: string, parts: Part[]): Items {
  const found: Items = {
    items: [],
    problems: [],
    zones: parts.filter((part) => part.kind === 'zone'),
    notes: [],
  };
  for (let index = 0; index < parts.length;) {
    const step = stepAt(text, parts, index, found.items.at(-1));
    if (step.item) found.items.push(step.item);
    if (step.note !== undefined) found.notes.push(step.note);
    index = step.trouble ? giveUp(text, parts, index, step.trouble, found) : step.next;
  }
  return found;
}

function stepAt(text: string, parts: Part[], index: number, last: Item | undefined): Step {
  const part = parts[index]!;
  const {from, to} = part;
  const next = index + 1;
  switch (part.kind) {
    case 'noise':
    case 'zone':
      return {next};
    case 'day':
    case 'week':
    case 'holiday':
    case 'day-off':
      return daysStep(parts, index, last);
    case 'time':
    case 'number':
    case 'all-day':
      return spansStep(text, parts, index);
    case 'to':
    case 'dash':
      return untilStep(parts, index);
    case 'no-break':
      return {next, item: {kind: part.kind, from, to}, note: text.slice(from, to)};
    case 'closed':
    case 'rest':
    case 'still-open':
    case 'except':
    case 'only':
    case 'comma':
    case 'and':
    case 'strong':
    case '(':
    case ')':
      return {next, item: {kind: part.kind, from, to}};
    case 'quota':
    case 'online':
    case 'ticket':
      return noteAt(text, parts, index) ?? {next, trouble: 'words'};
    case 'trouble':
      return {next, trouble: part.trouble};
    case 'no-time':
      return {next, trouble: 'noTime'};
    default:
      return {next, trouble: 'words'};
  }
}

function daysStep(parts: Part[], index: number, last: Item | undefined): Step {
  const {from, to} = parts[index]!;
  if (parts[index]!.kind === 'day-off' && !isHoliday(parts, index, last)) {
    return {next: index + 1, item: {kind: 'closed', from, to}};
  }
  const list = daysAt(parts, index);
  if (typeof list === 'string') return {next: index + 1, trouble: list};
  const item = {kind: 'days' as const, days: list.days, from, to: parts[list.next - 1]!.to};
  return {next: list.next, item};
}

/** "Hari libur tutup" names days; "Sabtu hari libur" says what they are. */
function isHoliday(parts: Part[], index: number, last: Item | undefined) {
  if (last?.kind === 'days') return false;
  if (last && ['closed', 'except', 'only'].includes(last.kind)) return true;
  const next = parts[pastNoise(parts, index + 1)];
  return next !== undefined && ['closed', 'still-open', 'and', 'comma', 'time'].includes(next.kind);
}

function spansStep(text: string, parts: Part[], index: number): Step {
  const {kind, from, to} = parts[index]!;
  if (kind === 'all-day') {
    const spans = [{from: 0, to: 24 * 60}];
    return {next: index + 1, item: {kind: 'spans', spans, isAllDay: true, from, to}};
  }

  const spans: Stretch[] = [];
  let next = index;
  for (let start = index; isTime(parts[start]);) {
    const range = rangeAt(text, parts, start);
    if (typeof range === 'string') return {next, trouble: range};
    const last = spans.at(-1);
    if (last && range.span.from < last.to) return {next, trouble: 'order'};
    if (last?.to === range.span.from) last.to = range.span.to;
    else spans.push(range.span);
    next = range.next;
    start = nextInList(parts, next);
  }
  return {next, item: {kind: 'spans', spans, from, to: parts[next - 1]!.to}};
}

const isTime = (part: Part | undefined) => part?.kind === 'time' || part?.kind === 'number';
const isRangeSign = (part: Part | undefined) => part?.kind === 'to' || part?.kind === 'dash';

/** Where the next of several stretches would begin. */
function nextInList(parts: Part[], index: number) {
  let next = index;
  while (parts[next]?.kind === 'comma' || parts[next]?.kind === 'and') next++;
  return next === index ? parts.length : pastNoise(parts, next);
}

function rangeAt(text: string, parts: Part[], index: number) {
  const start = timeAt(parts, index);
  if (!start) return 'words';
  const lone = parts[index]!.kind === 'time' ? 'oneTime' : 'words';
  const sign = closingAt(text, parts, index, start.next) ?? start.next;
  if (!isRangeSign(parts[sign]) && sign === start.next) return lone;

  const end = timeAt(parts, pastNoise(parts, sign + 1));
  if (!end) return 'oneTime';
  if (isRangeSign(parts[end.next])) return 'order';
  const span = stretchOf(start.time, end.time);
  return typeof span === 'string' ? span : {span, next: end.next};
}

/** The sign in "buka 08.00, tutup 15.00". */
function closingAt(text: string, parts: Part[], index: number, next: number) {
  const before = parts.slice(Math.max(0, index - 8), index);
  const opens = before.some(
    ({kind, from, to}) => kind === 'noise' && /^(di)?buka$/i.test(text.slice(from, to)),
  );
  const sign = parts[next]?.kind === 'comma' ? next + 1 : next;
  return opens && parts[sign]?.kind === 'closed' && isTime(parts[pastNoise(parts, sign + 1)])
    ? sign
    : undefined;
}

function timeAt(parts: Part[], index: number): {time: WrittenTime; next: number} | undefined {
  const part = parts[index];
  if (part?.kind !== 'time' && part?.kind !== 'number') return undefined;
  const minute = part.kind === 'time' ? part.minute : part.value * 60;
  if (minute > 24 * 60) return undefined;

  const time: WrittenTime = {minute, isPadded: part.isPadded};
  let next = index + 1;
  for (let after = parts[next]; after?.kind === 'part' || after?.kind === 'zone';) {
    if (after.kind === 'part') time.half = after.part;
    after = parts[++next];
  }
  return {time, next};
}

/** An end without a start, as in "Jumat sampai 11.30"; a dash before hours is only a dash. */
function untilStep(parts: Part[], index: number): Step {
  const {kind, from} = parts[index]!;
  const start = pastNoise(parts, index + 1);
  const end = timeAt(parts, start);
  if (kind === 'dash') {
    const isDash = parts[start]?.kind === 'all-day' || (end && isRangeSign(parts[end.next]));
    return isDash ? {next: index + 1} : {next: index + 1, trouble: end ? 'oneTime' : 'words'};
  }
  if (!end) return {next: index + 1, trouble: 'words'};
  if (isRangeSign(parts[end.next])) return {next: index + 1, trouble: 'order'};
  const minute = minuteOf(end.time);
  if (minute === undefined) return {next: index + 1, trouble: 'half'};
  return {next: end.next, item: {kind: 'until', minute, from, to: parts[end.next - 1]!.to}};
}

/** Reports the clause around an index, forgets what was read of it, and gives the index behind it. */
function giveUp(text: string, parts: Part[], index: number, trouble: Trouble, found: Items) {
  let start = index;
  while (start > 0 && !BOUNDARIES.includes(parts[start - 1]!.kind)) start--;
  let end = index;
  while (end + 1 < parts.length && !BOUNDARIES.includes(parts[end + 1]!.kind)) end++;

  const {from} = parts[start]!;
  const {to} = parts[end]!;
  const told = troubleIn(parts.slice(start, end + 1)) ?? trouble;
  found.problems.push(problem(told, text.slice(from, to)));
  while ((found.items.at(-1)?.from ?? -1) >= from) found.items.pop();
  found.items.push({kind: 'gap', from, to});
  return end + 1;
}

/** What a clause says of itself, which tells more than the place at which the reading stopped. */
function troubleIn(clause: Part[]): Trouble | undefined {
  for (const part of clause) {
    if (part.kind === 'trouble') return part.trouble;
    if (part.kind === 'no-time') return 'noTime';
  }
  return undefined;
}
