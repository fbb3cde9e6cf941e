import {fold} from '../registry/fold.js';
import {matchAgency} from '../registry/match-agency.js';
import type {Fee, Service} from '../schema/index.js';
import type {Cell} from '../sheets/workbook.js';
import type {AgencyDraft, Draft, ServiceDraft} from './draft.js';
import {timesOfHeading, unitOfHeading} from './headings.js';
import {Line} from './line.js';
import {hoursTextOf, quotaOf, readCounter} from './read-agencies.js';
import {rowsOf, type TableRow} from './rows.js';
import type {Scope} from './scope.js';
import type {Table} from './tables.js';
import {readChannels} from './words/channels.js';
import {readEmail, readPhones, readWebsite} from './words/contacts.js';
import {readDate} from './words/dates.js';
import {readDuration, readDurationText, unitOf, type DurationReading} from './words/duration.js';
import {readFee, readFeeText, type FeeReading} from './words/fee.js';
import {readLaws, readList, readWords} from './words/lists.js';
import {isDitto, isNothing, readAgencyKind, readAudience, readScope} from './words/terms.js';

interface State {
  agency?: AgencyDraft;
  category?: string;
  last?: ServiceDraft;
  /** The cells of the row before, for signs that mean "as above". */
  above?: Map<string, Cell | undefined>;
  sinceTotal: number;
  all: number;
}

/** Reads a table of services. */
export function readServices(table: Table, scope: Scope, draft: Draft) {
  const state: State = {sinceTotal: 0, all: 0};
  const isEach = namesEach(table);
  for (const entry of rowsOf(table, 'service')) {
    const line = new Line(table, draft.report, scope.book, entry.row);
    if (entry.kind === 'data') readData(line, scope, draft, state, isEach);
    else if (entry.kind === 'more') readMore(line, draft, state);
    else tellOther(entry, line, scope, draft, state);
  }
}

function tellOther(entry: TableRow, line: Line, scope: Scope, draft: Draft, state: State) {
  const {report} = draft;
  switch (entry.kind) {
    case 'hidden':
      report.refuse(line.place, 'hidden-row', undefined, entry.text);
      break;
    case 'orphan':
      if (line.text('agency')) keepAgency(line, scope, draft, state);
      report.refuse(line.place, 'service-missing', line.column('service'), entry.text);
      break;
    case 'agency':
      state.agency = draft.agency(entry.text, undefined, {place: line.place}, scope.mallOf(line));
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

/** An agency of which a row tells that it has no service stays known. */
function keepAgency(line: Line, scope: Scope, draft: Draft, state: State) {
  const agency = agencyOf(line, scope, draft, state, false);
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

/** Whether a table writes the agency in every row, and not only in the first of a block. */
function namesEach(table: Table) {
  const column = table.columns.find(({field}) => field === 'agency' || field === 'agencyCode');
  if (!column) return false;
  const {grid, from, to} = table;
  let [again, blank] = [0, 0];
  let above: string | undefined;
  for (let row = from; row < to; row++) {
    const text = grid.own(row, column.index)?.text.trim();
    const isService = grid.filled(row).length > 2;
    if (isService && text === undefined && !grid.areaAt(row, column.index)) blank++;
    if (text !== undefined && text === above) again++;
    if (text !== undefined) above = text;
  }
  return again > blank;
}

function agencyOf(
  line: Line,
  scope: Scope,
  draft: Draft,
  state: State,
  isEach: boolean,
): AgencyDraft | undefined {
  const mall = scope.mallOf(line);
  const code = line.text('agencyCode');
  const name = line.text('agency');
  const isAgain = name !== undefined && isDitto(name);
  const origin = {place: line.place, column: line.column(name ? 'agency' : 'agencyCode')};
  if (isAgain && state.agency) {
    if (line.isOwn('agency')) line.problem('agency', 'ditto', name);
    return state.agency;
  }
  if ((name !== undefined && !isAgain) || code !== undefined) {
    if (name === undefined && !draft.hasCode(code!) && !matchAgency(code!))
      line.problem('agencyCode', 'agency-unknown-code', code!);
    const agency = draft.agency(name, code, origin, mall);
    if (scope.kind) agency.kind ??= scope.kind;
    return agency;
  }
  if (isEach && line.column('agency')) return undefined;
  if (state.agency || scope.agencyName === undefined) return state.agency;
  return draft.agency(scope.agencyName, undefined, origin, mall);
}

function readData(line: Line, scope: Scope, draft: Draft, state: State, isEach: boolean) {
  const {report} = draft;
  const name = line.cell('service')?.text.replaceAll(/\s+/g, ' ').trim() ?? '';
  const agency = agencyOf(line, scope, draft, state, isEach);
  if (agency) state.agency = agency;
  if (isDitto(name) || !/\p{L}/u.test(name)) {
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

/** Another row with the same name at the same agency: the same once more, or one that says otherwise. */
function isTwin(draft: Draft, made: ServiceDraft): boolean {
  const key = (one: ServiceDraft) =>
    fold(`${one.service.name as string} ${one.service.category ?? ''}`);
  const list = twinsOf(draft, made);
  const twin = list.find((one) => key(one) === key(made));
  list.push(made);
  if (!twin) return false;
  const {report} = draft;
  const column = undefined;
  const [name, row] = [made.service.name as string, String(twin.row.row)];
  const where = twin.row.sheet === made.row.sheet ? row : `${row} (${twin.row.sheet})`;
  const content = ({service, counter, hours, quota}: ServiceDraft) =>
    JSON.stringify([service, counter, hours?.text, quota]);
  if (content(twin) === content(made)) {
    report.refuse(made.place, 'duplicate-service', column, name, where);
    return true;
  }
  report.problem(made.place, column, 'duplicate-differs', name, where);
  return false;
}

const twins = new WeakMap<Draft, Map<AgencyDraft, Map<unknown, ServiceDraft[]>>>();

function twinsOf(draft: Draft, {agency, mall, service}: ServiceDraft): ServiceDraft[] {
  const all = twins.get(draft) ?? new Map<AgencyDraft, Map<unknown, ServiceDraft[]>>();
  twins.set(draft, all);
  const ofAgency = all.get(agency) ?? new Map<unknown, ServiceDraft[]>();
  all.set(agency, ofAgency);
  const key = `${fold(service.name as string)}\n${mall.name ?? ''}\n${mall.region?.code ?? ''}`;
  const list = ofAgency.get(key) ?? [];
  ofAgency.set(key, list);
  return list;
}

/** The cell of a field, or for a sign such as `s.d.a.` that of the row above; told of, since it is a guess. */
function valueOf(line: Line, field: string, state: State): Cell | undefined {
  const cell = line.cell(field);
  if (cell?.kind !== 'text' || !isDitto(cell.text)) return cell;
  if (line.isOwn(field)) line.problem(field, 'ditto', cell.text);
  return state.above?.get(field) ?? cell;
}

const DITTO_FIELDS = [
  'requirements',
  'fee',
  'duration',
  'channels',
  'steps',
  'legalBasis',
  'product',
  'category',
  'audience',
  'counter',
  'hours',
];

function tellService(line: Line, made: ServiceDraft, state: State) {
  const cells = new Map(DITTO_FIELDS.map((field) => [field, valueOf(line, field, state)]));
  const {service} = made;
  const text = (field: string) => {
    const cell = cells.get(field);
    const found = cell?.text.trim();
    return found === undefined || found === '' || isNothing(found) ? undefined : found;
  };
  const code = line.text('serviceCode');
  if (code) made.code = code;
  const category = text('category') ?? state.category;
  if (category) service.category = category;
  tellWords(line, service, text);
  tellFee(line, service, cells.get('fee'));
  tellDuration(line, made, cells.get('duration'));
  tellPlaces(line, made, text('counter'), cells.get('hours'));
  tellAsides(line, made);
  state.above = cells;
}

function tellWords(
  line: Line,
  service: ServiceDraft['service'],
  text: (field: string) => string | undefined,
) {
  const requirements = readList(text('requirements') ?? '');
  if (requirements.length > 0) service.requirements = requirements.map((one) => ({text: one}));
  else if (line.column('requirements') && !line.cell('requirements'))
    line.problem('requirements', 'requirements-missing', '');
  const steps = readList(text('steps') ?? '');
  if (steps.length > 0) service.steps = steps;
  const laws = readLaws(text('legalBasis') ?? '');
  if (laws.length > 0) service.legalBasis = laws;
  const product = text('product');
  if (product) service.product = product;
  const summary = line.text('summary');
  if (summary) service.summary = summary;
  const aliases = readWords(line.text('aliases') ?? '');
  if (aliases.length > 0) service.aliases = aliases;
  const lifeEvents = readWords(line.text('lifeEvents') ?? '');
  if (lifeEvents.length > 0) service.lifeEvents = lifeEvents;
  const standard = line.text('standard');
  if (standard) service.standard = standard;
  const audienceText = text('audience');
  const audience = audienceText && readAudience(audienceText);
  if (audience) service.audience = audience;
  else if (audienceText) line.problem('audience', 'audience-unclear', audienceText);
  tellChannels(line, service, text('channels'));
}

function tellChannels(line: Line, service: ServiceDraft['service'], text: string | undefined) {
  if (text === undefined) return;
  const {channels, unread} = readChannels(text);
  if (channels.length > 0) service.channels = channels;
  if (channels.length === 0 || unread.length > 3) line.problem('channels', 'channel-unclear', text);
}

function tellFee(line: Line, service: ServiceDraft['service'], cell: Cell | undefined) {
  const column = line.column('fee');
  const note = line.text('feeNote');
  const ends = endsOf(line);
  if (!column && note === undefined && !ends) return;
  const {fees, trouble, about} =
    ends ?? feeWithNote(readFee(cell, timesOfHeading(column?.path.join(' ') ?? '')), note);
  const basis = line.text('feeBasis');
  if (fees) service.fees = fees.map((fee) => (basis ? {...fee, basis} : fee));
  const field = column ? 'fee' : 'feeNote';
  // A cell with an error in it was told of already.
  const isTold = trouble === 'fee-missing' && line.isOwn('fee');
  if (trouble && !isTold && (column || note !== undefined))
    line.problem(field, trouble, cell?.text ?? '', about ?? '');
}

/** `Biaya Min` and `Biaya Maks` in columns of their own. */
function endsOf(line: Line): (FeeReading & {about?: string}) | undefined {
  const [least, most] = [line.cell('feeMin'), line.cell('feeMax')].map(
    (cell) => cell && readFee(cell).fees?.[0]?.amount,
  );
  if (typeof least !== 'number' && typeof most !== 'number') return undefined;
  if (line.cell('fee')) return undefined;
  if (least === most) return {fees: [{amount: least!}]};
  return {
    fees: [
      {
        amount: null,
        ...(typeof least === 'number' && {min: least}),
        ...(typeof most === 'number' && {max: most}),
      },
    ],
  };
}

const LAW =
  /^(?:uu|pp|perpres|perda|perbup|perwal\w*|permen\w*|pmk|perpol|pnbp|skb?|kep\w*|peraturan|undang)\b/i;

/** What stands beside an amount: the rule it rests on, the words for it, or the fee itself where the amount is empty. */
function feeWithNote(
  reading: FeeReading,
  note: string | undefined,
): FeeReading & {about?: string; trouble?: FeeReading['trouble'] | 'fee-conflict'} {
  if (note === undefined) return reading;
  const told = readFeeText(note);
  const [fee] = reading.fees ?? [];
  if (!fee)
    return told.fees && told.trouble !== 'fee-unclear'
      ? {fees: told.fees}
      : {fees: [{amount: null, text: note}], ...(told.trouble && {trouble: told.trouble})};
  if (reading.trouble || reading.fees!.length > 1)
    return {...reading, fees: reading.fees!.map((one) => withNote(one, note))};
  const other = told.fees?.length === 1 ? told.fees[0]!.amount : null;
  if (fee.amount !== null && other !== null && other !== undefined && other !== fee.amount) {
    return {
      fees: [{amount: null, text: `${fee.text ?? ''} (${note})`}],
      trouble: 'fee-unclear',
      about: note,
    };
  }
  return {fees: [withNote(fee, note)]};
}

const withNote = (fee: Fee, note: string): Fee =>
  LAW.test(note) ? {...fee, basis: note, text: note} : {...fee, text: note};

function tellDuration(line: Line, made: ServiceDraft, cell: Cell | undefined) {
  const note = line.text('durationNote');
  const ends = durationOfEnds(line);
  const column = line.column('duration');
  if (!column && !ends && note === undefined) {
    if (line.column('durationMax') && !line.cell('durationMax'))
      line.problem('durationMax', 'duration-missing', '');
    return;
  }
  const unit =
    unitOf(line.text('durationUnit') ?? '') ?? unitOfHeading(column?.path.join(' ') ?? '');
  const {duration, trouble} = ends ?? durationOf(cell, unit, note, column !== undefined);
  if (duration)
    made.service.duration = note && duration.text !== note ? {...duration, note} : duration;
  else if (note ?? (cell && cell.text.trim()))
    made.extra['durationText'] = note ?? cell!.text.trim();
  if (trouble) line.problem(column ? 'duration' : 'durationMax', trouble, cell?.text ?? '');
}

function durationOf(
  cell: Cell | undefined,
  unit: ReturnType<typeof unitOf>,
  note: string | undefined,
  hasColumn: boolean,
): DurationReading {
  if (cell && !isNothing(cell.text)) return readDuration(cell, unit);
  if (note !== undefined) {
    const {duration} = readDurationText(note);
    return duration ? {duration} : {};
  }
  if (!hasColumn) return {};
  return cell ? {trouble: 'duration-unclear'} : {trouble: 'duration-missing'};
}

/** `Waktu Min`, `Waktu Maks` and `Satuan Waktu` in columns of their own. */
function durationOfEnds(line: Line): DurationReading | undefined {
  const [least, most] = [line.cell('durationMin'), line.cell('durationMax')];
  const end = most ?? least;
  if (!end) return undefined;
  const heading = line.column(most ? 'durationMax' : 'durationMin')!.path;
  const unit = unitOf(line.text('durationUnit') ?? '') ?? unitOfHeading(heading.join(' '));
  const {duration} = readDuration(end, unit);
  const first = least && readDuration(least, unit).duration;
  if (!duration) return {trouble: 'duration-unclear'};
  const {max, unit: ofMax} = duration;
  const min = first && first.unit === ofMax && first.max <= max ? first.max : undefined;
  return {duration: {...(min !== undefined && {min}), max, unit: ofMax}};
}

function tellPlaces(
  line: Line,
  made: ServiceDraft,
  counterText: string | undefined,
  hoursCell: Cell | undefined,
) {
  const counter =
    readCounter(line) ?? (isDitto(line.text('counter') ?? '') ? counterText : undefined);
  if (counter) made.counter = counter;
  const floor = line.text('floor');
  if (floor) made.floor = floor;
  const quota = quotaOf(line);
  if (quota !== undefined) made.quota = quota;
  const scope = line.read('scope', readScope, 'unread-row');
  if (scope) made.scope = scope;
  const found = hoursTextOf(line);
  const column = line.column(found?.field ?? 'hours');
  if (found && found.text !== '') {
    const text = isDitto(found.text) && hoursCell ? hoursCell.text : found.text;
    made.hours = {text, place: line.place, ...(column && {column})};
  }
}

const PARTS = [
  'facilities',
  'competence',
  'supervision',
  'staff',
  'guarantee',
  'safety',
  'evaluation',
] as const;

function tellAsides(line: Line, made: ServiceDraft) {
  const {service} = made;
  const parts = PARTS.flatMap((part) => {
    const text = line.text(part);
    return text === undefined ? [] : [[part, text] as const];
  });
  if (parts.length > 0) service.standardParts = Object.fromEntries(parts);
  const link = line.text('link');
  const href = link && readWebsite(link);
  if (href) service.links = [{rel: 'info', href}];
  else if (link) line.problem('link', 'website-unclear', link);
  const complaints = complaintsOf(line);
  if (complaints.length > 0) service.complaints = complaints;
  const asOf = line.cell('asOf') && readDate(line.cell('asOf')!);
  if (asOf) service.asOf = asOf;
  else if (line.text('asOf')) line.problem('asOf', 'date-unclear', line.text('asOf')!);
  const source = line.text('source');
  if (source) service.source = source;
  const notes = [...line.texts('note'), ...line.texts('state')];
  if (notes.length > 0) made.extra['note'] = notes.join('; ');
}

/** Where to complain: a phone, WhatsApp or e-mail of the service, and what its own column says. */
function complaintsOf(line: Line): NonNullable<Service['complaints']> {
  const list: NonNullable<Service['complaints']> = [];
  for (const [field, kind] of [
    ['phone', 'phone'],
    ['whatsapp', 'whatsapp'],
  ] as const) {
    const cell = line.cell(field);
    if (!cell || isNothing(cell.text)) continue;
    const {phones, isDamaged} = readPhones(cell);
    if (isDamaged) line.problem(field, 'phone-damaged', cell.text);
    list.push(...phones.map((value) => ({kind, value})));
  }
  const email = line.read('email', readEmail, 'email-unclear');
  if (email) list.push({kind: 'email', value: email});
  for (const value of readWords(line.text('complaints') ?? '')) list.push(complaintOf(value));
  return list;
}

export function complaintOf(value: string): NonNullable<Service['complaints']>[number] {
  if (/lapor/i.test(value)) return {kind: 'lapor', value};
  const email = readEmail(value);
  if (email) return {kind: 'email', value: email};
  const {
    phones: [phone],
  } = readPhones({kind: 'text', text: value});
  if (phone)
    return {
      kind: /wa|whats/i.test(value) || phone.startsWith('+628') ? 'whatsapp' : 'phone',
      value: phone,
    };
  const site = readWebsite(value);
  return site ? {kind: 'web', value: site} : {kind: 'counter', value};
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

function addMore(line: Line, {service, extra}: ServiceDraft) {
  const own = (field: string) => (line.isOwn(field) ? line.text(field) : undefined);
  const requirements = readList(own('requirements') ?? '');
  if (requirements.length > 0)
    service.requirements = [
      ...(service.requirements ?? []),
      ...requirements.map((text) => ({text})),
    ];
  const steps = readList(own('steps') ?? '');
  if (steps.length > 0) service.steps = [...(service.steps ?? []), ...steps];
  const laws = readLaws(own('legalBasis') ?? '');
  if (laws.length > 0) service.legalBasis = [...(service.legalBasis ?? []), ...laws];
  const note = own('note');
  if (note) extra['note'] = [extra['note'], note].filter(Boolean).join('; ');
  const fee = line.isOwn('fee') ? line.cell('fee') : undefined;
  if (fee) addFee(line, service, fee);
}

/** A second line of fees, told apart by the words beside it. */
function addFee(line: Line, service: ServiceDraft['service'], cell: Cell) {
  const {fees, trouble} = readFee(cell, timesOfHeading(line.column('fee')?.path.join(' ') ?? ''));
  const texts = [service.fees?.map(({text}) => text), fees?.map(({text}) => text)]
    .flat()
    .filter(Boolean);
  if (fees) service.fees = [...(service.fees ?? []), ...fees];
  if (trouble) line.problem('fee', trouble, cell.text, texts.join('; '));
}
