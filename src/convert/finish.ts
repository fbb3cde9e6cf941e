import {fold} from '../registry/fold.js';
import type {Region} from '../registry/regions.js';
import type {
  Agency,
  Calendar,
  Catalog,
  Hours,
  Mall,
  Offer,
  Schedule,
  Service,
  Tenant,
} from '../schema/index.js';
import {
  kindOf,
  nameOf,
  type AgencyDraft,
  type Draft,
  type HoursText,
  type MallDraft,
  type ServiceDraft,
  type TenantDraft,
} from './draft.js';
import {closedHours, readHours, unknownHours} from './words/hours.js';

export interface Finishing {
  now: Date;
  language: string;
  /** The mall and its region, when no sheet names one. */
  mall?: string;
  region?: Region;
  timeZone?: string;
}

/** The catalog of what was read. */
export function finish(draft: Draft, options: Finishing): Catalog {
  return new Finisher(draft, options).catalog();
}

class Finisher {
  readonly #ids = new Map<string, Set<string>>();
  readonly #agencyIds = new Map<AgencyDraft, string>();
  readonly #mallIds = new Map<MallDraft, string>();
  readonly #malls: MallDraft[];

  constructor(
    private readonly draft: Draft,
    private readonly options: Finishing,
  ) {
    this.#settle();
    this.#malls = draft.malls.filter((mall) => this.#isWhole(mall));
    for (const mall of this.#malls)
      this.#mallIds.set(mall, this.#id('mall', mall.name ?? nameOfMall(mall)));
    for (const agency of draft.agencies)
      this.#agencyIds.set(agency, this.#id('agency', agency.code ?? idName(agency)));
  }

  catalog(): Catalog {
    const {draft, options} = this;
    const calendars = this.#calendars();
    const agencies = draft.agencies.map((agency) => this.#agency(agency));
    const services = draft.services.map((service) => this.#service(service));
    const malls = this.#malls.map((mall) => this.#mall(mall));
    const [first] = malls;
    const name = (first?.name as string | undefined) ?? options.mall ?? 'Belum diisi';
    this.#tellRows();
    return {
      schema: 'mpp-catalog/1',
      id: malls.length === 1 ? first!.id : 'katalog-mpp',
      language: options.language,
      updated: options.now.toISOString(),
      publisher: {name: malls.length > 1 ? (commonProvince(malls) ?? name) : this.#publisher(name)},
      ...calendars,
      malls,
      agencies,
      services,
    };
  }

  /** Rows that named no mall are of the only one there is, or of the one that the caller names. */
  #settle() {
    const {malls, nowhere, services} = this.draft;
    const {mall: name, region, timeZone} = this.options;
    if (malls.length === 0 && (name !== undefined || region)) this.draft.mall(name, region);
    for (const mall of malls) {
      if (malls.length === 1 && region) mall.region ??= region;
      if (timeZone) mall.timeZone ??= timeZone;
    }
    const [only] = malls;
    if (malls.length !== 1 || !only) return;
    for (const [agency, tenant] of nowhere.tenants) {
      const known = only.tenants.get(agency);
      only.tenants.set(
        agency,
        known ? {...tenant, ...known, lines: [...known.lines, ...tenant.lines]} : tenant,
      );
    }
    nowhere.tenants.clear();
    only.hours ??= nowhere.hours!;
    only.lines.push(...nowhere.lines);
    for (const service of services) if (service.mall === nowhere) service.mall = only;
  }

  /** A mall needs a region and a zone: without a zone nobody can say when it is open. */
  #isWhole(mall: MallDraft) {
    mall.timeZone ??= mall.region?.timeZone ?? this.#zoneOfHours(mall)!;
    const isWhole = mall.timeZone !== undefined && mall.region !== undefined;
    if (!isWhole && mall.origin) {
      const {place, column} = mall.origin;
      this.draft.report.problem(place, column, 'mall-incomplete', mall.name ?? '');
    }
    if (!isWhole) this.#moveAway(mall);
    return isWhole;
  }

  #zoneOfHours({hours}: MallDraft) {
    return hours && readHours(hours.text).timeZone;
  }

  #moveAway(mall: MallDraft) {
    for (const [agency, tenant] of mall.tenants) this.draft.nowhere.tenants.set(agency, tenant);
    for (const service of this.draft.services)
      if (service.mall === mall) service.mall = this.draft.nowhere;
  }

  #id(kind: string, name: string) {
    const used = this.#ids.get(kind) ?? new Set();
    this.#ids.set(kind, used);
    const base = fold(name).replaceAll(' ', '-').slice(0, 80).replace(/-$/, '') || kind;
    let id = base;
    for (let count = 2; used.has(id); count++) id = `${base}-${count}`;
    used.add(id);
    return id;
  }

  #publisher(name: string) {
    const organiser = this.#malls[0]?.fields['organiser'];
    return typeof organiser === 'string' ? organiser : name;
  }

  #agency(agency: AgencyDraft): Agency {
    const name = nameOf(agency);
    const {short: known} = agency.match?.agency ?? {};
    const canonical =
      agency.match &&
      agency.match.identity === agency.match.agency.id &&
      agency.match.rest === '' &&
      !agency.match.agency.isLocal
        ? agency.match.agency.name
        : undefined;
    const short = agency.short ?? (canonical ? known : undefined);
    const names = new Set([...agency.spellings, ...agency.aliases, canonical ?? name]);
    for (const one of [name, short ?? name, ...(agency.code ? [agency.code] : [])])
      names.delete(one);
    const kind = kindOf(agency);
    const {place, column} = agency.origin;
    if (!kind) this.draft.report.problem(place, column, 'agency-kind', name);
    const isServing = this.#serving.has(agency);
    if (!isServing && this.draft.services.length > 0)
      this.draft.report.problem(place, column, 'agency-without-service', name);
    return {
      id: this.#agencyIds.get(agency)!,
      name,
      ...(short && short !== name && {short}),
      ...(names.size > 0 && {aliases: [...names]}),
      ...(Object.keys(agency.contact).length > 0 && {contact: agency.contact}),
      kind: kind ?? 'regional',
      ...agency.extra,
      ...this.#placeOf(agency),
    };
  }

  get #serving(): Set<AgencyDraft> {
    this.#servingAgencies ??= new Set(this.draft.services.map(({agency}) => agency));
    return this.#servingAgencies;
  }
  #servingAgencies: Set<AgencyDraft> | undefined;

  /** Without a mall to be a tenant of, counter and hours stand with the agency. */
  #placeOf(agency: AgencyDraft): object {
    const tenant = this.draft.nowhere.tenants.get(agency);
    if (!tenant) return {};
    const rest: Partial<Tenant> = this.#tenant(tenant, this.draft.nowhere);
    delete rest.agency;
    return rest;
  }

  #mall(mall: MallDraft): Mall {
    const {name, region, timeZone, fields, contact} = mall;
    const hours = this.#hours(mall, mall.lines, mall.hours, mall);
    const tenants = [...mall.tenants.values()].map((tenant) => this.#tenant(tenant, mall));
    this.#checkCounts(mall, tenants.length);
    return {
      id: this.#mallIds.get(mall)!,
      name: name ?? nameOfMall(mall),
      kind: 'mall',
      state: 'operating',
      region: {code: region!.code, name: region!.name, province: region!.province},
      timeZone: timeZone!,
      ...fields,
      ...(hours && {hours}),
      ...(Object.keys(contact).length > 0 && {contact}),
      tenants,
    };
  }

  #checkCounts({fields: {counts}, origin, ...mall}: MallDraft, agencies: number) {
    if (!counts || !origin) return;
    const services = this.draft.services.filter(
      (service) => service.mall.tenants === mall.tenants,
    ).length;
    for (const [heading, said, found] of [
      ['Jumlah instansi', counts.agencies, agencies],
      ['Jumlah layanan', counts.services, services],
    ] as const) {
      if (said !== undefined && found > 0 && said !== found) {
        this.draft.report.problem(
          origin.place,
          {index: origin.column?.index ?? 0, heading},
          'count-mismatch',
          String(said),
          String(found),
        );
      }
    }
  }

  #tenant(tenant: TenantDraft, mall: MallDraft): Tenant {
    this.#lift(tenant, mall);
    const {counter, floor, note, closed} = tenant;
    const told = this.#hours(mall, tenant.lines, tenant.hours, tenant);
    const hours = closed ? closedHours(closed) : told;
    const quota = tenant.quota ?? this.#quotas.get(tenant);
    return {
      agency: this.#agencyIds.get(tenant.agency)!,
      ...(counter && {counter}),
      ...(floor && {floor}),
      ...(hours !== undefined && {hours}),
      ...(quota !== undefined && {quota}),
      ...(note && {note}),
    };
  }

  readonly #quotas = new Map<TenantDraft, number>();
  readonly #lifted = new Set<TenantDraft>();

  /** What every service of an agency says alike is said of its counter. */
  #lift(tenant: TenantDraft, mall: MallDraft) {
    if (this.#lifted.has(tenant)) return;
    this.#lifted.add(tenant);
    const services = this.#servicesAt(mall).get(tenant.agency) ?? [];
    const common = <Value>(values: (Value | undefined)[]) => {
      const said = values.filter((value) => value !== undefined);
      return said.length > 0 && new Set(said).size === 1 ? said[0] : undefined;
    };
    const counter = common(services.map((service) => service.counter));
    const floor = common(services.map((service) => service.floor));
    const text = common(services.map((service) => service.hours?.text.trim()));
    if (counter) tenant.counter ??= counter;
    if (floor) tenant.floor ??= floor;
    const first = services.find((service) => service.hours)?.hours;
    if (text && first && tenant.lines.length === 0) tenant.hours ??= first;
  }

  readonly #byMall = new Map<MallDraft, Map<AgencyDraft, ServiceDraft[]>>();

  #servicesAt(mall: MallDraft) {
    if (this.#byMall.size === 0) {
      for (const service of this.draft.services) {
        const agencies = this.#byMall.get(service.mall) ?? new Map<AgencyDraft, ServiceDraft[]>();
        this.#byMall.set(service.mall, agencies);
        agencies.set(service.agency, [...(agencies.get(service.agency) ?? []), service]);
      }
    }
    return this.#byMall.get(mall) ?? new Map<AgencyDraft, ServiceDraft[]>();
  }

  /** Hours from words or from the lines of a timetable; what is not clear is unknown, and told of. */
  #hours(
    mall: MallDraft,
    lines: HoursText[],
    single: HoursText | undefined,
    of: TenantDraft | MallDraft,
  ): Hours | undefined {
    const isTenant = 'agency' in of;
    const [first] = lines;
    const whole = first ? {...first, text: lines.map(({text}) => text).join('\n')} : single;
    if (!whole) return isTenant ? this.#unfilled(of) : undefined;
    const reading = readHours(whole.text);
    const {report} = this.draft;
    const name = isTenant ? nameOf(of.agency) : (mall.name ?? 'MPP');
    if (reading.quota && isTenant) this.#quotas.set(of, reading.quota);
    if (reading.trouble)
      report.problem(
        whole.place,
        whole.column,
        reading.trouble,
        whole.text,
        reading.trouble === 'hours-missing' ? name : reading.message,
      );
    if (reading.followsMall && isTenant) return this.#hoursOfMall(mall, whole.text);
    if (reading.timeZone && mall.timeZone && reading.timeZone !== mall.timeZone) {
      report.problem(
        whole.place,
        whole.column,
        'zone-conflict',
        whole.text,
        ZONES[mall.timeZone] ?? mall.timeZone,
      );
      return unknownHours(whole.text);
    }
    return reading.hours;
  }

  #unfilled(tenant: TenantDraft): Hours | undefined {
    if (!tenant.unfilled) return undefined;
    const {place, column} = tenant.unfilled;
    this.draft.report.problem(place, column, 'hours-missing', '', nameOf(tenant.agency));
    return {weekly: []};
  }

  #hoursOfMall(mall: MallDraft, words: string): Hours {
    const lines = mall.lines.map(({text}) => text).join('\n');
    const {hours} = readHours(lines || (mall.hours?.text ?? ''));
    return isSchedule(hours) && hours.weekly.length > 0
      ? {...hours, note: words}
      : unknownHours(words);
  }

  #service(made: ServiceDraft): Service {
    const {service, agency, mall, code, extra, row, more} = made;
    const id = this.#id(
      'service',
      code ?? `${this.#agencyIds.get(agency)!} ${service.name as string}`,
    );
    if (row.service !== undefined) row.services = [...(row.services ?? [row.service]), id];
    row.service ??= id;
    const agencyId = this.#agencyIds.get(agency)!;
    row.agency ??= agencyId;
    for (const one of more) Object.assign(one, {service: id, agency: agencyId});
    const {category, ...rest} = service;
    return {
      id,
      ...rest,
      agency: agencyId,
      category: category ?? categoryOf(agency),
      ...extra,
      ...this.#offerOf(made, this.#mallIds.get(mall)),
    };
  }

  /** Where a service is had, if that is not simply where its agency is. */
  #offerOf(made: ServiceDraft, mall: string | undefined): object {
    const tenant = made.mall.tenants.get(made.agency);
    if (tenant) this.#lift(tenant, made.mall);
    const counter = made.counter !== tenant?.counter && made.counter;
    const isOther =
      made.hours &&
      made.hours.text.trim() !== tenant?.hours?.text.trim() &&
      (tenant?.lines.length ?? 0) === 0;
    const hours = isOther ? this.#hours(made.mall, [], made.hours, made.mall) : undefined;
    const own = {
      ...(counter && {counter}),
      ...(hours !== undefined && {hours}),
      ...(made.quota !== undefined && {quota: made.quota}),
    };
    if (mall === undefined) return own;
    const isElsewhere = this.#malls.length > 1;
    if (Object.keys(own).length === 0 && !made.scope && !isElsewhere) return {};
    return {offers: [{mall, scope: (made.scope ?? 'full') as Offer['scope'], ...own}]};
  }

  #calendars(): {calendars?: Calendar[]} {
    const days = [
      ...new Map(
        this.draft.calendarDays.map((one) => [`${one.day.date} ${one.day.name as string}`, one]),
      ).values(),
    ].sort((one, other) => one.day.date.localeCompare(other.day.date));
    if (days.length === 0) return {};
    const years = [days[0]!, days.at(-1)!].map(({day}) => day.date.slice(0, 4));
    const sources = new Set(days.flatMap(({source}) => source ?? []));
    // A list of some days says nothing of the others of its year: those of the nation count too.
    const isWhole =
      days.filter(({day}) => day.kind === 'national').length >=
      NATIONAL_DAYS * (Number(years[1]) - Number(years[0]) + 1);
    const calendar: Calendar = {
      id: 'libur',
      ...(!isWhole && {extends: 'id'}),
      from: `${years[0]}-01-01`,
      to: `${years[1]}-12-31`,
      source: [...sources].join('; ') || 'lembar hari libur',
      days: days.map(({day}) => day),
    };
    for (const mall of this.#malls) mall.fields.calendar ??= calendar.id;
    return {calendars: [calendar]};
  }

  #tellRows() {
    for (const agency of this.draft.agencies) {
      for (const row of agency.rows) row.agency = this.#agencyIds.get(agency)!;
    }
  }
}

/** National holidays in a year, at least. */
const NATIONAL_DAYS = 14;

const ZONES: Record<string, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

const isSchedule = (hours: Hours): hours is Schedule => typeof hours === 'object';

const nameOfMall = ({region}: MallDraft) => `Mal Pelayanan Publik ${region?.name ?? ''}`.trim();

/** An id keeps the short name where there is one: it stands in addresses. */
const idName = (agency: AgencyDraft) => {
  const {match} = agency;
  const isWhole =
    match && match.identity === match.agency.id && match.rest === '' && !match.agency.isLocal;
  return isWhole ? match.agency.id : nameOf(agency);
};

function commonProvince(malls: Mall[]) {
  const provinces = new Set(malls.map(({region}) => region.province));
  return provinces.size === 1 ? `Provinsi ${[...provinces][0]}` : undefined;
}

/** A field of work by agency, for sheets that name none. */
const CATEGORIES: Record<string, string> = {
  disdukcapil: 'Kependudukan',
  dpmptsp: 'Perizinan',
  bapenda: 'Pajak daerah',
  bpkad: 'Pajak daerah',
  dinsos: 'Bantuan sosial',
  disnaker: 'Ketenagakerjaan',
  dinkes: 'Kesehatan',
  dlh: 'Lingkungan',
  pupr: 'Bangunan',
  perkim: 'Bangunan',
  disdik: 'Pendidikan',
  dishub: 'Kendaraan',
  diskominfo: 'Pengaduan dan informasi',
  ppid: 'Pengaduan dan informasi',
  diskop: 'Usaha',
  disperindag: 'Usaha',
  samsat: 'Kendaraan',
  satpas: 'Kendaraan',
  polres: 'Kepolisian',
  kejari: 'Hukum',
  bnn: 'Kesehatan',
  imigrasi: 'Keimigrasian',
  kpp: 'Pajak pusat',
  bpn: 'Pertanahan',
  kemenag: 'Keagamaan',
  kua: 'Keagamaan',
  haji: 'Keagamaan',
  beacukai: 'Kepabeanan',
  kemenkum: 'Hukum',
  bpjskes: 'Jaminan sosial',
  bpjstk: 'Jaminan sosial',
  bpom: 'Usaha',
  bp3mi: 'Ketenagakerjaan',
  karantina: 'Usaha',
  baznas: 'Keagamaan',
  pn: 'Hukum',
  pa: 'Hukum',
  taspen: 'Pensiun',
  asabri: 'Pensiun',
  jasaraharja: 'Kendaraan',
  pln: 'Utilitas',
  pdam: 'Utilitas',
  telkom: 'Utilitas',
  pos: 'Keuangan',
  bank: 'Keuangan',
  bri: 'Keuangan',
  bni: 'Keuangan',
  mandiri: 'Keuangan',
  btn: 'Keuangan',
  bsi: 'Keuangan',
  bpr: 'Keuangan',
  pegadaian: 'Keuangan',
};

const categoryOf = ({match}: AgencyDraft) => CATEGORIES[match?.agency.id ?? ''] ?? 'Lainnya';
