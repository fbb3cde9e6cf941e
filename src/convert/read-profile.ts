import type {Contact} from '../schema/index.js';
import type {Cell, Workbook} from '../sheets/workbook.js';
import type {Draft, MallDraft} from './draft.js';
import type {Grid} from './grid.js';
import type {ProblemCode} from './problems.js';
import {complaintOf} from './complaints.js';
import {regionIn} from './draft.js';
import {addPhones} from './line.js';
import {rowsOf} from './rows.js';
import {readRegion} from './scope.js';
import type {profileOf} from './profile-form.js';
import type {Table} from './tables.js';
import {readEmail, readPhones, readWebsite} from './words/contacts.js';
import {readDate} from './words/dates.js';
import {readWords} from './words/lists.js';
import {isNothing, readMallKind, readState, readZone} from './words/terms.js';

/** One fact about a mall, and where it stands. */
interface Fact {
  cell: Cell;
  row: number;
  column: {index: number; heading: string};
}

type Facts = Map<string, Fact>;

/** Reads a sheet that tells of one mall, one fact a row. */
export function readProfile(
  grid: Grid,
  book: Workbook,
  profile: NonNullable<ReturnType<typeof profileOf>>,
  draft: Draft,
): MallDraft {
  const facts: Facts = new Map();
  for (const [row, field] of profile.rows) {
    const heading = grid.own(row, profile.label)?.text.trim() ?? '';
    draft.report.row({book, sheet: grid.sheet, row});
    const index = valueColumn(grid, row, profile.value);
    const cell = index === undefined ? undefined : grid.own(row, index);
    if (cell && index !== undefined && !facts.has(field))
      facts.set(field, {cell, row, column: {index, heading}});
  }
  return tellMall(facts, {book, sheet: grid.sheet}, draft);
}

/** The value stands beside its label, past a colon in a column of its own. */
function valueColumn(grid: Grid, row: number, from: number) {
  return grid
    .filled(row)
    .find((column) => column >= from && grid.own(row, column)!.text.trim() !== ':');
}

/** Reads a table of malls, one a row. */
export function readMalls(table: Table, book: Workbook, draft: Draft) {
  for (const entry of rowsOf(table, 'mall')) {
    if (entry.kind !== 'data') continue;
    const facts: Facts = new Map();
    for (const {field, index, heading} of table.columns) {
      const cell = table.grid.down(entry.row, index);
      if (field && cell && !facts.has(field))
        facts.set(field, {cell, row: entry.row, column: {index, heading}});
    }
    const {sheet} = table.grid;
    draft.report.row({book, sheet, row: entry.row});
    tellMall(facts, {book, sheet}, draft);
  }
}

type Where = Pick<Parameters<Draft['report']['row']>[0], 'book' | 'sheet'>;

function tellMall(facts: Facts, where: Where, draft: Draft): MallDraft {
  const told = new Told(facts, where, draft);
  const name = told.text('mall') ?? told.text('nickname');
  const [code, named] = [told.text('regionCode'), told.text('region')];
  const region = readRegion(code, named) ?? regionIn(name ?? '');
  const at = facts.get('mall') ?? facts.get('regionCode') ?? facts.get('region');
  const origin = at && {place: {...where, row: at.row}, column: at.column};
  if (!region || (code && named && readRegion(code, undefined) !== region)) {
    told.problem(facts.has('regionCode') ? 'regionCode' : 'region', 'region-unclear');
  }
  const mall = draft.mall(name, region, origin);
  const zone = told.read('timeZone', readZone, 'region-unclear');
  if (zone) mall.timeZone = zone;
  tellFields(told, mall);
  tellAddress(told, mall);
  tellContact(told, mall.contact);
  const hours = facts.get('hours');
  if (hours)
    mall.hours ??= {text: hours.cell.text, place: {...where, row: hours.row}, column: hours.column};
  return mall;
}

/** The facts of a mall, each read once; what cannot be read is told of. */
class Told {
  constructor(
    private readonly facts: Facts,
    private readonly where: Where,
    private readonly draft: Draft,
  ) {}

  cell(field: string): Cell | undefined {
    const cell = this.facts.get(field)?.cell;
    return cell && cell.kind !== 'error' && !isNothing(cell.text) ? cell : undefined;
  }

  text(field: string): string | undefined {
    return this.cell(field)?.text.trim();
  }

  problem(field: string, code: ProblemCode) {
    const fact = this.facts.get(field);
    if (fact)
      this.draft.report.problem({...this.where, row: fact.row}, fact.column, code, fact.cell.text);
  }

  read<Value>(field: string, reader: (text: string) => Value | undefined, code: ProblemCode) {
    const text = this.text(field);
    const value = text === undefined ? undefined : reader(text);
    if (text !== undefined && value === undefined) this.problem(field, code);
    return value;
  }
}

function tellFields(told: Told, mall: MallDraft) {
  const {fields} = mall;
  const nickname = told.text('nickname');
  if (nickname && nickname !== mall.name) fields.nickname = nickname;
  const state = told.read('state', readState, 'state-unclear');
  if (state) fields.state = state;
  const opened = told.cell('opened');
  const date = opened && readDate(opened);
  if (date) fields.opened = date;
  else if (opened) told.problem('opened', 'date-unclear');
  const facilities = readWords(told.text('facilities') ?? '');
  if (facilities.length > 0) fields.facilities = facilities;
  const [agencies, services] = [
    numberIn(told.text('agencyCount')),
    numberIn(told.text('serviceCount')),
  ];
  if (agencies !== undefined || services !== undefined) {
    fields.counts = {
      ...(agencies !== undefined && {agencies}),
      ...(services !== undefined && {services}),
    };
  }
  const complaints = readWords(told.text('complaints') ?? '').map(complaintOf);
  if (complaints.length > 0) fields.complaints = complaints;
  const organiser = told.text('organiser');
  if (organiser) fields['organiser'] = organiser;
  const source = told.text('source');
  if (source) fields.source = source;
  const asOf = told.cell('asOf');
  const day = asOf && readDate(asOf);
  if (day) fields.asOf = day;
  const note = told.text('note');
  if (note) fields['note'] = note;
  const kind = readMallKind(mall.name ?? '');
  if (kind) fields.kind = kind;
  tellLocation(told, mall);
}

const numberIn = (text = '') => {
  const digits = /\d+(?:[.,]\d{3})*/.exec(text)?.[0];
  return digits === undefined ? undefined : Number(digits.replaceAll(/\D/g, ''));
};

function tellLocation(told: Told, mall: MallDraft) {
  const both = told.text('coordinates')?.split(/\s*[,;]\s+|\s*;\s*/) ?? [];
  const lat = degrees(told.text('latitude') ?? both[0]);
  const lng = degrees(told.text('longitude') ?? both[1]);
  const isThere =
    lat !== undefined && lng !== undefined && Math.abs(lat) <= 90 && Math.abs(lng) <= 180;
  if (isThere) mall.fields.location = {lat, lng, precision: 'building'};
}

const degrees = (text: string | undefined) =>
  text !== undefined && /^-?\d{1,3}(?:[.,]\d+)?$/.test(text)
    ? Number(text.replace(',', '.'))
    : undefined;

const PLACES = ['building', 'floor', 'village', 'district', 'postalCode', 'landmark'] as const;

function tellAddress(told: Told, mall: MallDraft) {
  const written = told.text('address');
  const address: Record<string, string> = written === undefined ? {} : partsOfAddress(written);
  for (const place of PLACES) {
    const text = told.text(place);
    if (text !== undefined) address[place] = text;
  }
  if (Object.keys(address).length > 0) mall.fields.address = address;
}

/** An address in one line by its parts; what has no mark of its own is the street. */
function partsOfAddress(written: string): Record<string, string> {
  const address: Record<string, string> = {};
  const rest: string[] = [];
  for (const part of written.split(/\s*[,\n]\s*/).filter(Boolean)) {
    const [, ward] = /^(?:kel(?:urahan|\.)|desa|ds\.)\s+(.+)$/i.exec(part) ?? [];
    const [, district] = /^(?:kec(?:amatan|\.)|distrik)\s+(.+)$/i.exec(part) ?? [];
    if (ward) address['village'] = ward;
    else if (district) address['district'] = district;
    else if (
      /^(?:gedung|gd\.|plaza|mall?|kompleks|komplek|graha|grha|balai|wisma)\b/i.test(part) &&
      !address['building']
    )
      address['building'] = part;
    else if (/^(?:lantai|lt\.?)\s*\S+$/i.test(part)) address['floor'] = part;
    else if (/^\d{5}$/.test(part)) address['postalCode'] = part;
    else rest.push(part);
  }
  if (rest.length > 0) address['street'] = rest.join(', ');
  return address;
}

function tellContact(told: Told, contact: Contact) {
  for (const field of ['phone', 'whatsapp'] as const) {
    const cell = told.cell(field);
    if (!cell) continue;
    const {phones, isDamaged} = readPhones(cell);
    if (isDamaged) told.problem(field, 'phone-damaged');
    addPhones(contact, field, phones);
  }
  const email = told.read('email', readEmail, 'email-unclear');
  if (email) contact.email = email;
  const website = told.read('website', readWebsite, 'website-unclear');
  if (website) contact.website = website;
  const social = (['instagram', 'facebook'] as const).flatMap((network) => {
    const text = told.text(network);
    return text === undefined
      ? []
      : [
          {
            network,
            url: /^https?:/.test(text)
              ? text
              : `https://www.${network}.com/${text.replace(/^@/, '')}`,
          },
        ];
  });
  if (social.length > 0) contact.social = social;
}
