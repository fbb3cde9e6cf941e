import {fold} from '../registry/fold.js';
import type {Cell} from '../sheets/workbook.js';
import {blocksOf, tellFilled, type Blocks} from './blocks.js';
import type {AgencyDraft, Draft, Origin, TenantDraft, WithHours} from './draft.js';
import {Line, readContact} from './line.js';
import type {Scope} from './scope.js';
import {rowsOf} from './rows.js';
import {daysOfRow, namesSeason, seasonOf, seasonOfTable, withoutSeason} from './seasons.js';
import type {TableColumn} from './heads.js';
import type {Table} from './tables.js';
import {readDate} from './words/dates.js';
import {hoursLine, readClock} from './words/hours.js';
import {readWords} from './words/lists.js';
import {isDitto, readAgencyKind, readQuota} from './words/terms.js';

/** Names under `Berlaku untuk` that mean the mall itself. */
const MALL_ITSELF =
  /^(?:mpp|mal|mall|mal pelayanan publik|mall pelayanan publik|gedung|semua(?: instansi| gerai| layanan)?|seluruh(?: instansi| gerai)?|all(?: agencies)?|building|umum)$/;

/** Reads a table of agencies, or of their hours: both may tell all of it. */
export function readAgencies(table: Table, scope: Scope, draft: Draft) {
  const key = ['agency', 'agencyCode', 'day'].find((one) =>
    table.columns.some(({field}) => field === one),
  )!;
  const blocks = blocksOf(table, key);
  let last: Named = {};
  scope.season = seasonOfTable(table);
  for (const entry of rowsOf(table, key)) {
    const line = new Line(table, draft.report, scope.book, entry.row);
    if (isTitle(line, key)) {
      scope.season = [line.text(key)!].find(namesSeason);
      continue;
    }
    if (entry.kind === 'section' || entry.kind === 'agency') {
      scope.kind = readAgencyKind(entry.text);
      if (entry.kind === 'section') continue;
    }
    if (entry.kind === 'total') continue;
    if (entry.kind === 'hidden') {
      draft.report.refuse(line.place, 'hidden-row', undefined, entry.text);
      continue;
    }
    last = readLine(line, scope, draft, namedBy(line, last, blocks));
  }
  tellFilled(blocks, table, scope.book, draft.report);
}

/** `JADWAL BULAN RAMADAN` alone in its row: the rows below are for that time. */
function isTitle(line: Line, key: string) {
  const {grid} = line.table;
  const [index, ...more] = grid.filled(line.row);
  const text = index === undefined || more.length > 0 ? '' : grid.own(line.row, index)!.text;
  return /^\s*jadwal\b/i.test(text) && line.text(key) !== undefined;
}

/** What a row calls its agency. */
interface Named {
  name?: string | undefined;
  code?: string | undefined;
}

function namedBy(line: Line, last: Named, blocks: Blocks): Named {
  const [told, code] = [line.text('agency'), line.text('agencyCode')];
  // A timetable that names nobody is that of the mall.
  if (!blocks.column) return {name: 'MPP'};
  const name = told && withoutSeason(told);
  const isAgain = name !== undefined && isDitto(name);
  if (code !== undefined || (name !== undefined && !isAgain))
    return {name: isAgain ? undefined : name, code};
  if (!isAgain && !blocks.isFirstOnly) return {};
  if (!isAgain && last.name !== undefined) blocks.filled++;
  return last;
}

function readLine(line: Line, scope: Scope, draft: Draft, {name, code}: Named): Named {
  const {report} = draft;
  if (name === undefined && code === undefined) {
    report.refuse(line.place, 'agency-unnamed', line.column('agency'), '');
    return {};
  }
  const mall = scope.mallOf(line);
  report.row(line.place);
  if (MALL_ITSELF.test(fold(name ?? code!))) {
    addHours(line, mall, scope.season);
    return {name, code};
  }
  const origin = {place: line.place, column: line.column('agency') ?? line.column('agencyCode')};
  const agency = draft.agency(name, code, origin, mall);
  agency.rows.push(report.row(line.place));
  tellAgency(line, agency, scope);
  const tenant = draft.tenant(mall, agency);
  tellPlace(line, tenant);
  addHours(line, tenant, scope.season);
  tellState(line, tenant);
  return {name, code};
}

function tellAgency(line: Line, agency: AgencyDraft, scope: Scope) {
  const kind = line.read('kind', readAgencyKind, 'kind-unclear') ?? scope.kind;
  if (kind) agency.kind ??= kind;
  const short = line.text('short');
  if (short) agency.short ??= short;
  agency.aliases.push(...readWords(line.text('aliases') ?? ''));
  readContact(line, agency.contact);
  const asOf = line.cell('asOf') && readDate(line.cell('asOf')!);
  if (asOf) agency.extra.asOf ??= asOf;
  const source = line.text('source');
  if (source) agency.extra.source ??= source;
}

/** Counter, floor, quota and note of an agency, each where it is told first. */
export function tellPlace(
  line: Line,
  tenant: Pick<TenantDraft, 'counter' | 'floor' | 'quota' | 'note'>,
) {
  const counter = readCounter(line);
  if (counter) tenant.counter ??= counter;
  const floor = line.text('floor');
  if (floor && !isDitto(floor)) tenant.floor ??= floor;
  const quota = quotaOf(line);
  if (quota !== undefined) tenant.quota ??= quota;
  const note = line.texts('note').join('; ');
  if (note) tenant.note ??= note;
}

/** A counter such as `1-4`, which a spreadsheet may have made a date of; then nobody knows it any more. */
export function readCounter(line: Line): string | undefined {
  const cell = line.cell('counter');
  if (!cell || isDitto(cell.text)) return undefined;
  if (cell.kind === 'time') {
    if (line.isOwn('counter')) line.problem('counter', 'counter-date', cell.text);
    return undefined;
  }
  return line.text('counter');
}

export function quotaOf(line: Line): number | undefined {
  const cell = line.cell('quota');
  if (!cell || line.text('quota') === undefined) return undefined;
  const quota = readQuota(cell);
  if (quota === undefined) line.problem('quota', 'quota-unclear', cell.text);
  return typeof quota === 'number' ? quota : undefined;
}

/** The hours of a row: in words, by days of the week, or as times of opening and closing. */
export function addHours(
  line: Line,
  to: WithHours & {unfilled?: Origin},
  title: string | undefined,
) {
  const found = hoursTextOf(line);
  if (found === undefined) return;
  const column = line.column(found.field);
  const origin: Origin = {place: line.place, ...(column && {column})};
  const season = seasonOf(line, title);
  if (found.text === '') to.unfilled ??= origin;
  else if (season) to.seasons.push({text: found.text, season, ...origin});
  else if (found.isLine) to.lines.push({text: found.text, ...origin});
  else to.hours ??= {text: found.text, ...origin};
}

interface Found {
  text: string;
  field: string;
  /** One of several lines that make up a week. */
  isLine: boolean;
}

/** The words for the hours of a row, `''` where its cell is empty; undefined when it has no such column. */
export function hoursTextOf(line: Line): Found | undefined {
  const byDay = daysTextOf(line);
  if (byDay !== undefined) return {text: byDay, field: 'hours', isLine: true};
  const day = daysOfRow(line);
  const times = timesTextOf(line, day);
  if (times !== undefined)
    return {text: times, field: line.column('open') ? 'open' : 'close', isLine: true};
  if (!line.column('hours')) return undefined;
  const cell = line.cell('hours');
  const text = (cell && textOfHours(cell)) ?? '';
  if (isDitto(text)) return undefined;
  return day && text
    ? {text: `${day} ${text}`, field: 'hours', isLine: true}
    : {text, field: 'hours', isLine: false};
}

const textOfHours = (cell: Cell) =>
  cell.kind === 'time' ? (readClock(cell) ?? cell.text) : cell.text.trim();

function daysTextOf(line: Line) {
  const columns = line.table.columns.filter(({days}) => days !== undefined);
  if (columns.length < 2) return undefined;
  const clockOf = (column: TableColumn | undefined) =>
    column && readClock(line.table.grid.down(line.row, column.index));
  const lines = columns.flatMap((column) => {
    const {days, end} = column;
    // Beside a column for the opening stands one for the closing.
    const closing = columns.find((one) => one.end === 'close' && one.days === days);
    if (end === 'close' && columns.some((one) => one.end === 'open' && one.days === days))
      return [];
    const opening = end === 'close' ? undefined : clockOf(column);
    return hoursLine(days!, opening, clockOf(closing)) ?? [];
  });
  return lines.join('\n');
}

function timesTextOf(line: Line, day: string | undefined) {
  if (!line.column('open') && !line.column('close')) return undefined;
  const [open, close] = [readClock(line.cell('open')), readClock(line.cell('close'))];
  const [from, to] = [readClock(line.cell('breakFrom')), readClock(line.cell('breakTo'))];
  const pause = from && to ? `${from}-${to}` : line.text('break');
  const days = day ?? '';
  return hoursLine(days, open, close, pause)?.trim() ?? '';
}

/** `Tutup sementara` or `Belum aktif` closes a counter, whatever its hours are. */
function tellState(line: Line, tenant: TenantDraft) {
  const state = line.text('state');
  if (
    state &&
    /tutup|belum|tidak (?:aktif|buka|beroperasi)|non ?aktif|kosong|closed|inactive|berhenti/i.test(
      state,
    )
  ) {
    tenant.closed = state;
  }
}
