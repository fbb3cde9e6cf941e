import type {Cell} from '../sheets/workbook.js';
import {complaintsOf} from './complaints.js';
import type {ServiceDraft} from './draft.js';
import type {Line} from './line.js';
import {hoursTextOf, quotaOf, readCounter} from './read-agencies.js';
import {tellDuration} from './service-duration.js';
import {addFee, tellFee} from './service-fee.js';
import {readChannels} from './words/channels.js';
import {readWebsite} from './words/contacts.js';
import {readDate} from './words/dates.js';
import {readLaws, readList, readWords} from './words/lists.js';
import {
  isDitto,
  isNothing,
  isReservation,
  readAudience,
  readRemark,
  readScope,
} from './words/terms.js';

/** What the rows of a table share while they are read. */
export interface Shared {
  category?: string;
  /** The cells of the row before, for signs that mean "as above". */
  above?: Map<string, Cell | undefined>;
}

/** The cell of a field, or for a sign such as `s.d.a.` that of the row above; told of, since it is a guess. */
function valueOf(line: Line, field: string, state: Shared): Cell | undefined {
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

/** Reads what a row tells of its service. */
export function tellService(line: Line, made: ServiceDraft, state: Shared) {
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
  tellWords(line, made, text);
  tellFee(line, service, cells.get('fee'));
  tellDuration(line, made, cells.get('duration'));
  tellPlaces(line, made, text('counter'), cells.get('hours'));
  tellAsides(line, made);
  state.above = cells;
}

function tellWords(line: Line, made: ServiceDraft, text: (field: string) => string | undefined) {
  const {service} = made;
  const requirements = readList(text('requirements') ?? '');
  if (requirements.length > 0) service.requirements = requirements.map((one) => ({text: one}));
  else if (line.column('requirements') && !line.cell('requirements'))
    made.unlisted = line.column('requirements')!;
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
  tellScope(line, made, notes);
}

/** A remark such as `belum dilayani` counts more than the row it stands in: nobody should come for nothing. */
function tellScope(line: Line, made: ServiceDraft, notes: readonly string[]) {
  if (made.scope) return;
  for (const note of notes) {
    const field = line.texts('note').includes(note) ? 'note' : 'state';
    const scope = readRemark(note);
    if (scope) made.scope ??= scope;
    if (scope) line.problem(field, 'scope-from-note', note);
    else if (isReservation(note)) line.problem(field, 'remark-unclear', note);
  }
}

/** Adds what a row tells that goes on with the one before it. */
export function addMore(line: Line, {service, extra}: ServiceDraft) {
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
