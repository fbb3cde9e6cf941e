import {fold} from '../registry/fold.js';
import {kindOfName, matchAgency, type AgencyMatch} from '../registry/match-agency.js';
import {regionOfName, regionsIn, type Region} from '../registry/regions.js';
import type {Agency, AgencyKind, Calendar, Contact, Mall, Service} from '../schema/index.js';
import type {ColumnPlace, Report, ReportRow, RowPlace} from './report.js';

/** Where a mall or an agency was first named, for what is found out only at the end. */
export interface Origin {
  place: RowPlace;
  column?: ColumnPlace | undefined;
}

/** A line of a timetable, and where it stands. */
export interface HoursText extends Origin {
  text: string;
}

/** A line for a time of the year, such as Ramadan; its dates as far as they are told. */
export interface SeasonText extends HoursText {
  season: {name?: string; from?: string; to?: string};
}

/** What is told of somebody's hours. */
export interface WithHours {
  hours?: HoursText;
  lines: HoursText[];
  seasons: SeasonText[];
}

/** An agency at a mall, or of a file that names no mall. */
export interface TenantDraft extends WithHours {
  agency: AgencyDraft;
  counter?: string;
  floor?: string;
  quota?: number;
  note?: string;
  /** Why it is closed whatever its hours are, as `Tutup sementara`. */
  closed?: string;
  /** A cell for its hours that was left empty. */
  unfilled?: Origin;
}

export interface MallDraft extends WithHours {
  /** Absent: the file does not name one. */
  name?: string;
  region?: Region;
  timeZone?: string;
  fields: Partial<Mall> & Record<string, unknown>;
  contact: Contact;
  tenants: Map<AgencyDraft, TenantDraft>;
  origin?: Origin;
}

export interface AgencyDraft {
  spellings: string[];
  match?: AgencyMatch;
  code?: string;
  kind?: AgencyKind;
  short?: string;
  aliases: string[];
  contact: Contact;
  origin: Origin;
  extra: Partial<Agency>;
  rows: ReportRow[];
  /** Where it is a tenant, as far as is read. */
  malls: Set<MallDraft>;
}

export interface ServiceDraft {
  service: Omit<Service, 'id' | 'agency' | 'category'> & {category?: string};
  code?: string;
  agency: AgencyDraft;
  mall: MallDraft;
  counter?: string;
  floor?: string;
  quota?: number;
  hours?: HoursText;
  scope?: string;
  extra: Record<string, unknown>;
  row: ReportRow;
  /** Rows that go on with it. */
  more: ReportRow[];
  place: RowPlace;
  /** The empty cell for its papers, as long as no sheet of papers tells them. */
  unlisted?: ColumnPlace;
}

export interface DayDraft {
  day: Calendar['days'][number];
  source?: string;
}

const newMall = (): MallDraft => ({
  fields: {},
  contact: {},
  lines: [],
  seasons: [],
  tenants: new Map(),
});

/** The catalog while it is read together from tables. */
export class Draft {
  readonly malls: MallDraft[] = [];
  readonly agencies: AgencyDraft[] = [];
  readonly services: ServiceDraft[] = [];
  readonly calendarDays: DayDraft[] = [];
  /** For rows of files that name no mall. */
  readonly nowhere = newMall();
  readonly #byCode = new Map<string, AgencyDraft>();

  constructor(readonly report: Report) {}

  /** The mall of a name or a region, made when it is new. */
  mall(name: string | undefined, region: Region | undefined, origin?: Origin): MallDraft {
    const place = region ?? regionIn(name ?? '');
    const found = this.malls.find((mall) => isSameMall(mall, name, place, origin));
    if (found) {
      if (place) found.region ??= place;
      if (name) found.name ??= name;
      return found;
    }
    const made = newMall();
    Object.assign(made, {
      ...(name && {name}),
      ...(place && {region: place}),
      ...(origin && {origin}),
    });
    this.malls.push(made);
    return made;
  }

  /** The agency of a code or a name, made when it is new; another spelling of one that is known is that one. */
  agency(
    name: string | undefined,
    code: string | undefined,
    origin: Origin,
    mall: MallDraft = this.nowhere,
  ): AgencyDraft {
    const found = this.#agencyOf(name?.replace(CONTINUED, ''), code, origin, mall);
    found.malls.add(mall);
    return found;
  }

  #agencyOf(
    name: string | undefined,
    code: string | undefined,
    origin: Origin,
    mall: MallDraft,
  ): AgencyDraft {
    const coded = code === undefined ? undefined : this.#byCode.get(fold(code));
    if (coded && (!name || coded === this.#named(name, mall))) return coded;
    const written = name ?? code!;
    const known = this.#named(written, mall) ?? this.#byCode.get(fold(written));
    if (known) {
      this.#respell(known, written, origin);
      if (code) this.#byCode.set(fold(code), known);
      return known;
    }
    const match = matchAgency(written);
    const made: AgencyDraft = {
      spellings: [written],
      aliases: [],
      contact: {},
      origin,
      extra: {},
      rows: [],
      malls: new Set(),
      ...(match && {match}),
      ...(code && {code}),
    };
    this.agencies.push(made);
    if (code) this.#byCode.set(fold(code), made);
    return made;
  }

  hasCode(code: string) {
    return this.#byCode.has(fold(code));
  }

  tenant(mall: MallDraft, agency: AgencyDraft): TenantDraft {
    const known = mall.tenants.get(agency);
    if (known) return known;
    const made: TenantDraft = {agency, lines: [], seasons: []};
    mall.tenants.set(agency, made);
    return made;
  }

  /** Names come again row after row, so the last answers are kept. */
  readonly #names = new Map<string, AgencyDraft>();

  #named(name: string, mall: MallDraft): AgencyDraft | undefined {
    const known = this.#names.get(name);
    if (known?.malls.has(mall)) return known;
    const folded = fold(name);
    const match = matchAgency(name);
    const found = this.agencies.find((agency) => isNamed(agency, folded, match, mall));
    if (found) this.#names.set(name, found);
    return found;
  }

  #respell(agency: AgencyDraft, name: string, {place, column}: Origin) {
    const isNew = agency.spellings.every((spelling) => fold(spelling) !== fold(name));
    if (!isNew || (agency.code && fold(agency.code) === fold(name)) || agency.short === name)
      return;
    this.report.problem(place, column, 'agency-spelling', name, agency.spellings[0]);
    agency.spellings.push(name);
  }
}

/** What the next printed page adds to a name. */
const CONTINUED = /\s*[-–(]?\s*\blanj(?:utan|\.)?\s*\)?\s*$/i;

const isLocalShort = ({match}: AgencyDraft) => match?.agency.isLocal === true;

/** At another mall the same words may mean the office of another place, once one of them has named its own. */
function isNamed(
  agency: AgencyDraft,
  folded: string,
  match: AgencyMatch | undefined,
  mall: MallDraft,
): boolean {
  const isHere = agency.malls.has(mall);
  const isSpelt = agency.spellings.some((spelling) => fold(spelling) === folded);
  if (isSpelt && (isHere || !hasPlace(agency) || (match?.place ?? '') !== '')) return true;
  if (
    isHere &&
    agency.short !== undefined &&
    fold(agency.short) === folded &&
    !isLocalShort(agency)
  )
    return true;
  return match !== undefined && agency.match !== undefined && isSame(match, agency, isHere);
}

const placesOf = ({spellings}: AgencyDraft) =>
  spellings.map((spelling) => matchAgency(spelling)?.place ?? '').filter(Boolean);

const hasPlace = (agency: AgencyDraft) => placesOf(agency).length > 0;

/** A name without a place may be that of the one with it, at the same mall and as long as nothing else parts them. */
function isSame(one: AgencyMatch, agency: AgencyDraft, isHere: boolean) {
  const other = agency.match!;
  if (one.identity !== other.identity || one.rest !== other.rest) return false;
  const places = placesOf(agency);
  if (one.place === '' || places.length === 0)
    return isHere || (one.place === '' && places.length === 0);
  return places.includes(one.place);
}

/** A region may have more than one mall: those that the same sheet names apart. */
function isSameMall(
  mall: MallDraft,
  name: string | undefined,
  region: Region | undefined,
  origin: Origin | undefined,
) {
  if (region && mall.region && region !== mall.region) return false;
  const [key, known] = [name && mallKey(name), mall.name && mallKey(mall.name)];
  if (key !== undefined && key !== '' && key === known) return true;
  if (!region || mall.region !== region) return false;
  if (!key || !known) return true;
  const isOneSheet = origin !== undefined && origin.place.sheet === mall.origin?.place.sheet;
  return !isOneSheet && (isRegion(key) || isRegion(known));
}

const mallKey = (name: string) =>
  fold(name)
    .replaceAll(/\b(?:mal|mall|pelayanan|publik|mpp|kabupaten|kab|kota|the|public|service)\b/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

const isRegion = (key: string) =>
  key === '' || regionOfName(key) !== undefined || regionOfName(`kabupaten ${key}`) !== undefined;

/** The region that a name of a mall names, as `MPP Kota Batam`. */
export const regionIn = (name: string): Region | undefined => {
  const [region] = regionsIn(name);
  return region ?? regionOfName(name.replace(/^\s*(?:mal(?:l)? pelayanan publik|mpp)\s*/i, ''));
};

/** What an agency is called: the fullest of its spellings, or the name of the registry where all are short. */
export function nameOf({spellings, match}: AgencyDraft): string {
  const [first = ''] = spellings;
  const byLength = (one: string, other: string) => other.length - one.length;
  if (!match || match.identity !== match.agency.id || match.rest !== '') return first;
  if (match.agency.isLocal) return [...spellings].sort(byLength)[0]!;
  const full = spellings.filter((spelling) => matchAgency(spelling)?.isFull);
  const [fullest] = full.filter((spelling) => spelling !== spelling.toUpperCase()).sort(byLength);
  return fullest ?? (spellings.length > 1 || full.length > 0 ? match.agency.name : first);
}

export const kindOf = (agency: AgencyDraft): AgencyKind | undefined =>
  agency.kind ?? agency.match?.agency.kind ?? kindOfName(agency.spellings[0]!);
