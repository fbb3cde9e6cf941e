import {inherit, INHERITABLE, standardsWith, type Found} from '../standards/index.js';
import type {Agency} from './agency.js';
import type {Calendar} from './calendar.js';
import type {Catalog, CatalogHead} from './catalog.js';
import type {Schedule} from './hours.js';
import type {Issue} from './issue.js';
import {DEFAULT_LIMITS, excessOf, type Limits} from './limits.js';
import type {Mall} from './mall.js';
import {indonesian} from './messages-id.js';
import type {Messages} from './messages.js';
import {problemsOf, type Shape} from './problems.js';
import {Report} from './report.js';
import {safeUrl} from './safe-url.js';
import type {Service, Standard} from './service.js';
import * as shapes from './shapes.js';
import type {Tenant} from './tenant.js';
import {ianaZone} from './time-zone.js';

export interface ParseOptions {
  /** The words of the issues; absent: Indonesian. Pass `english` for English. */
  messages?: Messages;
  /** Other limits than {@link DEFAULT_LIMITS}. */
  limits?: Partial<Limits>;
}

/** A catalog and what was left out of it, or why there is none. */
export type ParseResult =
  | {catalog: Catalog; issues: Issue[]; error?: undefined}
  | {error: Issue; issues: Issue[]; catalog?: undefined};

type Path = readonly PropertyKey[];
type Json = Record<string, unknown>;
type RecordShape = Extract<Shape, {fields: unknown}>;
/** Reads one record, or tells the report why it cannot be shown. */
type Reader<Item> = (value: unknown, path: Path) => Item | undefined;

const results = new WeakMap<Catalog, ParseResult>();

/** What a catalog was the result of, under whatever limits; undefined for what was never parsed. */
export const resultOf = (catalog: object) => results.get(catalog as Catalog);

/**
 * Reads a catalog document, record by record: a broken record is left out and
 * reported while its neighbours stay.
 *
 * A mall and an agency carry many others, so they lose a broken optional field
 * rather than themselves; hours that are broken become unknown, never absent,
 * because absent hours mean something else. Never throws.
 */
export function parseCatalog(input: unknown, options: ParseOptions = {}): ParseResult {
  const limits = {...DEFAULT_LIMITS, ...options.limits};
  const report = new Report(options.messages ?? indonesian, limits.issues);
  try {
    const result = readDocument(input, report, limits);
    if (result.catalog) results.set(result.catalog, result);
    return result;
  } catch {
    // Only an object with getters or a proxy comes here: JSON does not throw when it is read.
    return failed(report, report.error('not-a-catalog', []));
  }
}

/** As {@link parseCatalog}, from the body of an answer or a file; a byte order mark is tolerated. */
export function parseCatalogText(text: string, options: ParseOptions = {}): ParseResult {
  const limits = {...DEFAULT_LIMITS, ...options.limits};
  const report = new Report(options.messages ?? indonesian, limits.issues);
  if (text.length > limits.bytes) {
    return failed(report, report.error('bytes', [], String(limits.bytes)));
  }
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const isPage = /^\uFEFF?\s*<(!doctype|html|head|body|\?xml)/i.test(text);
    return failed(report, report.error(isPage ? 'html' : 'not-json', []));
  }
  return parseCatalog(document, options);
}

function failed(report: Report, error: Issue): ParseResult {
  report.mustTell(error);
  return {error, issues: report.issues};
}

function readDocument(input: unknown, report: Report, limits: Limits): ParseResult {
  const excess = excessOf(input, limits);
  if (excess) return failed(report, report.error(excess.code, excess.path, String(excess.most)));

  const version =
    isObject(input) && /^mpp-catalog\/([1-9]\d{0,8})$/.exec(String(input.schema))?.[1];
  if (!version) return failed(report, report.error('not-a-catalog', []));
  if (version !== '1') return failed(report, report.error('newer-version', ['schema']));

  const {calendars, malls, agencies, standards, services, ...rest} = input;
  const head = readHub<CatalogHead>(report, shapes.CatalogHead, 'document')(rest, []);
  const lists = {malls, agencies, services};
  const wrong = Object.entries(lists).filter(([, value]) => !Array.isArray(value));
  for (const [key, value] of wrong) report.field(value, [key], 'list', 'document');
  if (!head || wrong.length > 0) return failed(report, report.fatal!);

  const raw = {calendars, standards, ...(lists as Record<keyof typeof lists, unknown[]>)};
  return readLists(report, head, raw, limits);
}

interface Lists {
  calendars: unknown;
  malls: unknown[];
  agencies: unknown[];
  standards: unknown;
  services: unknown[];
}

function readLists(report: Report, head: CatalogHead, raw: Lists, limits: Limits): ParseResult {
  const calendars = readCalendars(report, raw.calendars);
  const agencies = readList(
    report,
    raw.agencies,
    ['agencies'],
    readHub<Agency>(report, shapes.Agency),
  );
  const agencyIds = idsOf(agencies);
  const malls = readList(
    report,
    raw.malls,
    ['malls'],
    readMall(report, agencyIds, calendarIdsOf(calendars ?? [], raw.calendars)),
  );
  const standards = readStandards(report, raw.standards);
  const services = readList(
    report,
    raw.services,
    ['services'],
    readService(report, agencyIds, idsOf(malls), finderOf(standards, raw.standards)),
  );
  if (inheritedBytes(services) > limits.bytes) {
    return failed(report, report.error('bytes', [], String(limits.bytes)));
  }

  for (const [name, kept] of Object.entries({malls, agencies, services})) {
    const given = raw[name as 'malls' | 'agencies' | 'services'].length;
    if (given > 0 && kept.length === 0) {
      return failed(report, report.error('nothing-left', [name]));
    }
  }
  const catalog: Catalog = {
    ...head,
    ...(calendars && {calendars}),
    malls,
    agencies,
    ...(standards && {standards}),
    services,
  };
  return {catalog, issues: report.issues};
}

function readCalendars(report: Report, value: unknown) {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) {
    const read = readRecord<Calendar>(report, shapes.Calendar);
    return withBases(report, readList(report, value, ['calendars'], read), value);
  }
  report.field(value, ['calendars'], 'list', 'field');
  return undefined;
}

/** The name of the calendar that comes with the hours engine. */
const BUILT_IN_CALENDAR = 'id';

/** The calendars that can be named: the built-in one unless the catalog meant to put its own in that place. */
function calendarIdsOf(calendars: Calendar[], raw: unknown) {
  const ids = idsOf(calendars);
  const isReplaced =
    Array.isArray(raw) && raw.some((value) => isObject(value) && value.id === BUILT_IN_CALENDAR);
  return isReplaced ? ids : ids.add(BUILT_IN_CALENDAR);
}

/** Leaves out a calendar that stands on one that is not there, or on itself: without all its days, "open" would be a guess. */
function withBases(report: Report, calendars: Calendar[], raw: unknown[]) {
  const byId = new Map(calendars.map((calendar) => [calendar.id, calendar]));
  const ids = calendarIdsOf(calendars, raw);
  return calendars.filter((calendar) => {
    const fault = faultOf(calendar, byId, ids);
    if (fault) {
      report.error(fault, ['calendars', raw.indexOf(calendar), 'extends'], calendar.extends!);
    }
    return !fault;
  });
}

/** As many calendars may stand on one another; more are taken for a circle. */
const MAX_BASES = 8;

function faultOf(calendar: Calendar, byId: Map<string, Calendar>, ids: Set<string>) {
  let last = calendar;
  for (let bases = 0; bases <= MAX_BASES; bases++) {
    const base = last.extends;
    if (base === undefined || (base === last.id && base === BUILT_IN_CALENDAR)) return undefined;
    if (!ids.has(base)) return 'unknown-calendar';
    const next = byId.get(base);
    if (!next) return undefined;
    last = next;
  }
  return 'calendar-circle';
}

function readList<Item extends {id: string}>(
  report: Report,
  values: unknown[],
  path: Path,
  read: Reader<Item>,
): Item[] {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    const item = read(value, [...path, index]);
    if (!item) return [];
    if (seen.has(item.id)) {
      report.error('duplicate', [...path, index, 'id'], item.id);
      return [];
    }
    seen.add(item.id);
    return [item];
  });
}

const idsOf = (records: {id: string}[]) => new Set(records.map(({id}) => id));

/** A record stands or falls as a whole. */
function readRecord<Item>(report: Report, shape: RecordShape): Reader<Item> {
  return (value, path) => {
    const problems = problemsOf(shape, value);
    report.problems(problems, path, 'record');
    return problems.length === 0 ? (value as Item) : undefined;
  };
}

/** A hub, which others depend on, stands as long as the fields that it must have. */
function readHub<Item>(
  report: Report,
  shape: RecordShape,
  fallsWith: 'document' | 'record' = 'record',
): Reader<Item> {
  return (value, path) => {
    const problems = problemsOf(shape, value);
    if (problems.length === 0) return {...(value as Item)};
    const broken = new Set(problems.map((problem) => problem.path[0]));
    const stands = [...broken].every((key) => mayBeAbsent(shape, key));
    report.problems(problems, path, stands ? 'field' : fallsWith);
    return stands ? (without(value as Json, broken) as Item) : undefined;
  };
}

const mayBeAbsent = ({fields}: RecordShape, key: PropertyKey | undefined) =>
  fields.some(([name, , mayBeAbsent]) => name === key && mayBeAbsent);

const without = (value: Json, keys: Set<PropertyKey | undefined>) =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.has(key)));

/** A week that says nothing: the hours are not known. */
const unknownHours = (): Schedule => ({weekly: []});

/** Puts unknown hours in the place of broken ones: leaving them out would promise those of the building. */
function withReadableHours(report: Report, value: unknown, path: Path): unknown {
  if (!isObject(value) || value.hours === undefined) return value;
  const problems = problemsOf(shapes.Hours, value.hours);
  if (problems.length === 0) return value;
  report.problems(problems, [...path, 'hours'], 'field');
  report.warning('hours-unknown', [...path, 'hours']);
  return {...value, hours: unknownHours()};
}

function readMall(report: Report, agencyIds: Set<string>, calendarIds: Set<string>): Reader<Mall> {
  return (value, path) => {
    if (!isObject(value)) return readHub<Mall>(report, shapes.Mall)(value, path);
    const {tenants, ...rest} = withReadableHours(report, value, path) as Json;
    const mall = readHub<Mall>(report, shapes.Mall)(rest, path);
    if (!mall) return undefined;

    if (tenants !== undefined) mall.tenants = readTenants(report, agencyIds, tenants, path);
    if (!hasTrueHours(report, mall, rest, calendarIds, path)) mall.hours = unknownHours();
    return {...mall, timeZone: readZone(report, mall, path)};
  };
}

function readTenants(report: Report, agencyIds: Set<string>, tenants: unknown, path: Path) {
  if (!Array.isArray(tenants)) {
    report.field(tenants, [...path, 'tenants'], 'list', 'field');
    return [];
  }
  return tenants.flatMap((value: unknown, index) => {
    const place = [...path, 'tenants', index];
    const tenant = readRecord<Tenant>(report, shapes.Tenant)(
      withReadableHours(report, value, place),
      place,
    );
    if (!tenant) return [];
    if (agencyIds.has(tenant.agency)) return [tenant];
    report.error('reference', [...place, 'agency'], tenant.agency, '/agencies');
    return [];
  });
}

/** Whether everything that may close the building could be read: without it, "open" would be a guess. */
function hasTrueHours(report: Report, mall: Mall, raw: Json, calendarIds: Set<string>, path: Path) {
  const wasLeftOut = (['notices', 'calendar'] as const).some(
    (key) => raw[key] !== undefined && mall[key] === undefined,
  );
  if (mall.calendar === undefined || calendarIds.has(mall.calendar)) return !wasLeftOut;
  report.error('unknown-calendar', [...path, 'calendar'], mall.calendar);
  return false;
}

function readZone(report: Report, mall: Mall, path: Path) {
  const zone = ianaZone(mall.timeZone);
  if (!zone) report.error('time-zone', [...path, 'timeZone']);
  return zone ?? mall.timeZone;
}

/** A standard is made of fields of a service. */
const STANDARD: RecordShape = {
  fields: shapes.Service.fields.filter(([key]) =>
    ['id', 'asOf', 'source', 'confidence', ...INHERITABLE].includes(key),
  ),
};

function readStandards(report: Report, value: unknown) {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) {
    report.field(value, ['standards'], 'list', 'field');
    return undefined;
  }
  return readList<Standard>(report, value, ['standards'], (one, path) => {
    const standard = readRecord<Standard>(report, STANDARD)(one, path);
    if (standard) warnOfLinks(report, standard, path);
    return standard;
  });
}

type FindStandard = (id: string) => Found | undefined;

/** Finds what can be trusted: where the catalog meant to say something else, the national standard would be wrong. */
function finderOf(standards: Standard[] | undefined, raw: unknown): FindStandard {
  if (raw !== undefined && !standards) return () => undefined;
  const find = standardsWith(standards);
  const kept = idsOf(standards ?? []);
  const meant = new Set(((raw ?? []) as unknown[]).map((value) => isObject(value) && value.id));
  return (id) => (meant.has(id) && !kept.has(id) ? undefined : find(id));
}

function readService(
  report: Report,
  agencyIds: Set<string>,
  mallIds: Set<string>,
  find: FindStandard,
): Reader<Service> {
  return (value, path) => {
    const stated = readRecord<Partial<Service>>(report, shapes.Service)(
      withReadableOffers(report, value, path),
      path,
    );
    const found = isObject(value) ? standardFor(value, find) : undefined;
    const isNamed = isObject(value) && hasNames(report, value, found, path);
    if (!stated || !isNamed) return undefined;
    const service = (found ? inherit(stated, found) : stated) as Service;
    if (!agencyIds.has(service.agency)) {
      report.error('reference', [...path, 'agency'], service.agency, '/agencies');
      return undefined;
    }
    service.offers?.forEach(({mall}, index) => {
      if (!mallIds.has(mall))
        report.error('unknown-mall', [...path, 'offers', index, 'mall'], mall);
    });
    warnOfLinks(report, stated, path);
    return service;
  };
}

/** A service that has been read before keeps what it inherited then. */
const standardFor = ({standard, inherited}: Json, find: FindStandard) =>
  typeof standard === 'string' && inherited === undefined ? find(standard) : undefined;

/** Whether a service has the names that it may leave to its standard. */
function hasNames(report: Report, value: Json, found: Found | undefined, path: Path) {
  const lacking = (['name', 'category'] as const).filter(
    (key) => value[key] === undefined && found?.standard[key] === undefined,
  );
  if (lacking.length === 0) return true;
  if (typeof value.standard === 'string' && !found) {
    const names = lacking.map((key) => `"${key}"`).join(', ');
    report.error('unknown-standard', [...path, 'standard'], value.standard, names);
  } else {
    for (const key of lacking) {
      report.field(undefined, [...path, key], key === 'name' ? 'name' : 'id', 'record');
    }
  }
  return false;
}

/** What services have from the catalog's own standards, which a small document could have repeated without end. */
function inheritedBytes(services: Service[]) {
  const sizes = new Map<unknown, number>();
  const sizeOf = (value: unknown) => {
    const size = sizes.get(value) ?? JSON.stringify(value).length;
    sizes.set(value, size);
    return size;
  };
  return services
    .filter(({inherited}) => inherited?.from === 'catalog')
    .flatMap((service) => service.inherited!.fields.map((field) => service[field as keyof Service]))
    .reduce<number>((sum, value) => sum + sizeOf(value ?? ''), 0);
}

function warnOfLinks(report: Report, {links}: Pick<Service, 'links'>, path: Path) {
  links?.forEach(({href}, index) => {
    if (!safeUrl(href)) report.warning('unsafe-url', [...path, 'links', index, 'href']);
  });
}

function withReadableOffers(report: Report, value: unknown, path: Path): unknown {
  if (!isObject(value) || !Array.isArray(value.offers)) return value;
  const offers = value.offers.map((offer: unknown, index) =>
    withReadableHours(report, offer, [...path, 'offers', index]),
  );
  return {...value, offers};
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
