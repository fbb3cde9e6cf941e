import {fold} from '../registry/fold.js';
import {matchAgency} from '../registry/match-agency.js';
import {blocksOf, tellFilled, type Blocks} from './blocks.js';
import type {AgencyDraft, Draft, Origin, ServiceDraft} from './draft.js';
import {Line} from './line.js';
import {rowsOf, type TableRow} from './rows.js';
import type {Scope} from './scope.js';
import type {Table} from './tables.js';
import {addMore, tellService, type Shared} from './tell-service.js';
import {isTwin} from './twins.js';
import {isDitto, readAgencyKind} from './words/terms.js';

interface State extends Shared {
  blocks: Blocks;
  agency?: AgencyDraft;
  /** A row that names an agency or only a section: the rows below it tell which. */
  title?: {text: string; origin: Origin};
  last?: ServiceDraft;
  sinceTotal: number;
  all: number;
}

/** Reads a table of services. */
export function readServices(table: Table, scope: Scope, draft: Draft) {
  const state: State = {blocks: blocksOf(table, 'service'), sinceTotal: 0, all: 0};
  for (const entry of rowsOf(table, 'service')) {
    const line = new Line(table, draft.report, scope.book, entry.row);
    if (entry.kind === 'data') readData(line, scope, draft, state);
    else if (entry.kind === 'more') readMore(line, draft, state);
    else tellOther(entry, line, scope, draft, state);
  }
  dropTitle(scope, draft, state);
  tellFilled(state.blocks, table, scope.book, draft.report);
}

function tellOther(entry: TableRow, line: Line, scope: Scope, draft: Draft, state: State) {
  const {report} = draft;
  if ((entry.kind === 'agency' || entry.kind === 'section') && scope.entered(entry.text)) return;
  switch (entry.kind) {
    case 'hidden':
      report.refuse(line.place, 'hidden-row', undefined, entry.text);
      break;
    case 'orphan':
      if (line.text('agency')) keepAgency(line, scope, draft, state);
      report.refuse(line.place, 'service-missing', line.column('service'), entry.text);
      break;
    case 'agency':
      dropTitle(scope, draft, state);
      state.title = {text: entry.text, origin: {place: line.place}};
      delete state.category;
      break;
    case 'section':
      scope.kind = readAgencyKind(entry.text);
      if (/^(?:layanan|pelayanan|perizinan|non perizinan|bidang)\b/.test(fold(entry.text)))
        state.category = entry.text;
      break;
    case 'total':
      tellTotal(entry, line, draft, state);
      break;
  }
}

/** A title under which no service stands is that of a section, unless it is the name of an agency that is known. */
function dropTitle(scope: Scope, draft: Draft, state: State) {
  const {title} = state;
  delete state.title;
  if (title && matchAgency(title.text)) tellTenant(title, scope, draft);
}

function tellTenant({text, origin}: NonNullable<State['title']>, scope: Scope, draft: Draft) {
  const agency = draft.agency(text, undefined, origin, scope.mall);
  draft.tenant(scope.mall, agency);
  return agency;
}

/** An agency of which a row tells that it has no service stays known. */
function keepAgency(line: Line, scope: Scope, draft: Draft, state: State) {
  const agency = agencyOf(line, scope, draft, state);
  if (agency) draft.tenant(scope.mallOf(line), agency);
}

function tellTotal(entry: TableRow & {kind: 'total'}, line: Line, draft: Draft, state: State) {
  const {count, column, text} = entry;
  const isGrand = /seluruh|grand|keseluruhan|semua/i.test(text) || count === state.all;
  const rows = isGrand ? state.all : state.sinceTotal;
  if (count !== undefined && count !== rows && count !== state.all) {
    draft.report.problem(line.place, column, 'total-mismatch', text, String(rows));
  }
  state.sinceTotal = 0;
}

/** The agency of a row: the one that it names, or that it shares with the rows above. */
function agencyOf(line: Line, scope: Scope, draft: Draft, state: State) {
  const [code, name] = [line.text('agencyCode'), line.text('agency')];
  if (name !== undefined && isDitto(name) && state.agency) {
    if (line.isOwn('agency')) line.problem('agency', 'ditto', name);
    return state.agency;
  }
  const own = name !== undefined && isDitto(name) ? undefined : name;
  return own === undefined && code === undefined
    ? sharedAgency(line, scope, draft, state)
    : namedAgency(line, scope, draft, state, {name: own, code});
}

function namedAgency(
  line: Line,
  scope: Scope,
  draft: Draft,
  state: State,
  {name, code}: {name: string | undefined; code: string | undefined},
) {
  dropTitle(scope, draft, state);
  if (name === undefined && !draft.hasCode(code!) && !matchAgency(code!))
    line.problem('agencyCode', 'agency-unknown-code', code!);
  const column = line.column(name === undefined ? 'agencyCode' : 'agency');
  const agency = draft.agency(name, code, {place: line.place, column}, scope.mallOf(line));
  if (scope.kind) agency.kind ??= scope.kind;
  return agency;
}

/** The agency of a title above, of the row above where the table is written in blocks, or of the whole sheet. */
function sharedAgency(line: Line, scope: Scope, draft: Draft, state: State) {
  const {blocks, title} = state;
  if (blocks.column && !blocks.isFirstOnly) return undefined;
  if (title) {
    delete state.title;
    return draft.agency(title.text, undefined, title.origin, scope.mallOf(line));
  }
  if (state.agency && blocks.column) blocks.filled++;
  if (state.agency || scope.agencyName === undefined) return state.agency;
  return draft.agency(scope.agencyName, undefined, {place: line.place}, scope.mallOf(line));
}

/** What stands for services that nobody names. */
const AND_SO_ON =
  /^\W*(?:dst|dll|dsb|(?:dan )?lain[\s-]*lain(?:nya)?|dan seterusnya|kosong|etc)\W*$/i;

function readData(line: Line, scope: Scope, draft: Draft, state: State) {
  const {report} = draft;
  const name = line.cell('service')?.text.replaceAll(/\s+/g, ' ').trim() ?? '';
  const agency = agencyOf(line, scope, draft, state);
  if (agency) state.agency = agency;
  if (isDitto(name) || !/\p{L}/u.test(name) || AND_SO_ON.test(name)) {
    report.refuse(line.place, 'service-missing', line.column('service'), name);
    return;
  }
  state.sinceTotal++;
  state.all++;
  if (!agency) {
    report.refuse(line.place, 'agency-missing', line.column('agency'), name);
    return;
  }
  const mall = scope.mallOf(line);
  draft.tenant(mall, agency);
  const made: ServiceDraft = {
    service: {name},
    agency,
    mall,
    extra: {},
    more: [],
    row: report.row(line.place),
    place: line.place,
  };
  tellService(line, made, state);
  if (isTwin(draft, made)) return;
  draft.services.push(made);
  state.last = made;
}

/** A row that goes on with the one before it: more papers, more steps, another note. */
function readMore(line: Line, draft: Draft, state: State) {
  const {last} = state;
  const text = line.table.columns
    .map(({index}) => line.table.grid.own(line.row, index)?.text ?? '')
    .filter(Boolean)
    .join(' | ');
  if (!last) {
    draft.report.refuse(line.place, 'service-missing', line.column('service'), text);
    return;
  }
  last.more.push(draft.report.row(line.place));
  addMore(line, last);
}
