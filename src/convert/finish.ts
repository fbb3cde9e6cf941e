import {fold} from '../registry/fold.js';
import type {Agency, Catalog, Mall, Offer, Service, Tenant} from '../schema/index.js';
import {categoryOf} from './category.js';
import {
  kindOf,
  nameOf,
  type AgencyDraft,
  type Draft,
  type MallDraft,
  type ServiceDraft,
  type TenantDraft,
} from './draft.js';
import {calendarOf} from './finish-calendar.js';
import {isSchedule, readTold, type HoursTold} from './finish-hours.js';
import {lift} from './lift.js';
import {settle, type MallOption} from './settle.js';
import {unknownHours, closedHours} from './words/hours.js';

export interface Finishing extends MallOption {
  now: Date;
  language: string;
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
  readonly #serving: Set<AgencyDraft>;
  readonly #today: string;

  constructor(
    private readonly draft: Draft,
    private readonly options: Finishing,
  ) {
    this.#today = options.now.toISOString().slice(0, 10);
    this.#malls = settle(draft, options);
    lift(draft);
    this.#serving = new Set(draft.services.map(({agency}) => agency));
    for (const mall of this.#malls)
      this.#mallIds.set(mall, this.#id('mall', mall.name ?? nameOfMall(mall)));
    for (const agency of draft.agencies)
      this.#agencyIds.set(agency, this.#id('agency', agency.code ?? idName(agency)));
  }

  catalog(): Catalog {
    const {draft, options} = this;
    const calendar = calendarOf(draft.calendarDays);
    for (const mall of this.#malls) if (calendar) mall.fields.calendar ??= calendar.id;
    const agencies = draft.agencies.map((agency) => this.#agency(agency));
    const services = draft.services.map((service) => this.#service(service));
    const malls = this.#malls.map((mall) => this.#mall(mall));
    this.#tellRows();
    return {
      schema: 'mpp-catalog/1',
      id: malls.length === 1 ? malls[0]!.id : 'katalog-mpp',
      language: options.language,
      updated: options.now.toISOString(),
      publisher: {name: this.#publisher(malls)},
      ...(calendar && {calendars: [calendar]}),
      malls,
      agencies,
      services,
    };
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

  #publisher(malls: Mall[]) {
    const name = (malls[0]?.name as string | undefined) ?? this.options.mall ?? 'Belum diisi';
    if (malls.length > 1) return commonProvince(malls) ?? name;
    const organiser = this.#malls[0]?.fields['organiser'];
    return typeof organiser === 'string' ? organiser : name;
  }

  #agency(agency: AgencyDraft): Agency {
    const name = nameOf(agency);
    const known = registered(agency);
    const short = agency.short ?? known?.short;
    const aliases = aliasesOf(agency, [name, short], known?.name ?? name);
    const kind = kindOf(agency);
    this.#tellAgency(agency, name, kind !== undefined);
    return {
      id: this.#agencyIds.get(agency)!,
      name,
      ...(short && short !== name && {short}),
      ...(aliases.length > 0 && {aliases}),
      ...(Object.keys(agency.contact).length > 0 && {contact: agency.contact}),
      kind: kind ?? 'regional',
      ...agency.extra,
      ...this.#placeOf(agency),
    };
  }

  #tellAgency(agency: AgencyDraft, name: string, hasKind: boolean) {
    const {report, services} = this.draft;
    const {place, column} = agency.origin;
    if (!hasKind) report.problem(place, column, 'agency-kind', name);
    if (!this.#serving.has(agency) && services.length > 0)
      report.problem(place, column, 'agency-without-service', name);
  }

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
    const {hours} = readTold(mall, this.#whose(mall, name ?? 'MPP'), this.draft.report);
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

  #whose = ({timeZone}: MallDraft, name: string) => ({
    name,
    today: this.#today,
    ...(timeZone && {timeZone}),
  });

  #checkCounts({fields: {counts}, origin, tenants}: MallDraft, agencies: number) {
    if (!counts || !origin) return;
    const {services, report} = this.draft;
    const here = services.filter(({mall}) => mall.tenants === tenants).length;
    for (const [heading, said, found] of [
      ['Jumlah instansi', counts.agencies, agencies],
      ['Jumlah layanan', counts.services, here],
    ] as const) {
      if (said === undefined || found === 0 || said === found) continue;
      const column = {index: origin.column?.index ?? 0, heading};
      report.problem(origin.place, column, 'count-mismatch', String(said), String(found));
    }
  }

  #tenant(tenant: TenantDraft, mall: MallDraft): Tenant {
    const {agency, counter, floor, note, closed} = tenant;
    const told = readTold(tenant, this.#whose(mall, nameOf(agency)), this.draft.report);
    const hours = closed ? closedHours(closed) : this.#hoursOf(told, mall, tenant);
    const quota = tenant.quota ?? told.quota;
    return {
      agency: this.#agencyIds.get(agency)!,
      ...(counter && {counter}),
      ...(floor && {floor}),
      ...(hours !== undefined && {hours}),
      ...(quota !== undefined && {quota}),
      ...(note && {note}),
    };
  }

  /** Hours that were told, those of the mall where the words say so, or none where their cell is empty. */
  #hoursOf({hours, follows}: HoursTold, mall: MallDraft, {unfilled, agency}: Partial<TenantDraft>) {
    if (follows !== undefined) {
      const {hours: own} = readTold(mall, this.#whose(mall, ''));
      const isKnown = isSchedule(own) && own.weekly.length > 0;
      return isKnown ? {...own, note: follows} : unknownHours(follows);
    }
    if (hours !== undefined || !unfilled) return hours;
    const {place, column} = unfilled;
    this.draft.report.problem(place, column, 'hours-missing', '', nameOf(agency!));
    return {weekly: []};
  }

  #service(made: ServiceDraft): Service {
    const {service, agency, mall, code, extra} = made;
    const agencyId = this.#agencyIds.get(agency)!;
    const id = this.#id('service', code ?? `${agencyId} ${service.name as string}`);
    tellRowsOf(made, id, agencyId);
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
    const counter = made.counter !== tenant?.counter && made.counter;
    const hours = this.#ownHours(made, tenant);
    const own = {
      ...(counter && {counter}),
      ...(hours !== undefined && {hours}),
      ...(made.quota !== undefined && {quota: made.quota}),
    };
    if (mall === undefined) return {...own, ...this.#nowhereElse(made)};
    const isPlain = Object.keys(own).length === 0 && !made.scope && this.#malls.length < 2;
    return isPlain
      ? {}
      : {offers: [{mall, scope: (made.scope ?? 'full') as Offer['scope'], ...own}]};
  }

  /** Without an offer a service is had wherever its agency is: of which mall it is, nobody said. */
  #nowhereElse({agency}: ServiceDraft) {
    const others = this.#malls.filter(({tenants}) => tenants.has(agency));
    const offers = others.map((mall) => ({mall: this.#mallIds.get(mall)!, scope: 'none' as const}));
    return offers.length > 0 ? {offers} : {};
  }

  #ownHours({hours, mall, agency}: ServiceDraft, tenant: TenantDraft | undefined) {
    const isSame = hours?.text.trim() === tenant?.hours?.text.trim();
    if (!hours || isSame || (tenant?.lines.length ?? 0) > 0) return undefined;
    const whose = this.#whose(mall, nameOf(agency));
    const told = readTold({hours, lines: [], seasons: []}, whose, this.draft.report);
    return this.#hoursOf(told, mall, {});
  }

  #tellRows() {
    for (const agency of this.draft.agencies) {
      for (const row of agency.rows) row.agency = this.#agencyIds.get(agency)!;
    }
  }
}

/** What the registry says of an agency, where it is that one itself and not one of its kind. */
function registered({match}: AgencyDraft) {
  const isItself = match && match.identity === match.agency.id && match.rest === '';
  return isItself && !match.agency.isLocal ? match.agency : undefined;
}

function aliasesOf(agency: AgencyDraft, shown: (string | undefined)[], canonical: string) {
  const names = new Set([...agency.spellings, ...agency.aliases, canonical]);
  for (const one of [...shown, agency.code]) if (one) names.delete(one);
  return [...names];
}

/** An id keeps the short name where there is one: it stands in addresses. */
const idName = (agency: AgencyDraft) => registered(agency)?.id ?? nameOf(agency);

const nameOfMall = ({region}: MallDraft) => `Mal Pelayanan Publik ${region?.name ?? ''}`.trim();

function commonProvince(malls: Mall[]) {
  const provinces = new Set(malls.map(({region}) => region.province));
  return provinces.size === 1 ? `Provinsi ${[...provinces][0]}` : undefined;
}

function tellRowsOf({row, more}: ServiceDraft, service: string, agency: string) {
  if (row.service !== undefined) row.services = [...(row.services ?? [row.service]), service];
  row.service ??= service;
  row.agency ??= agency;
  for (const one of more) Object.assign(one, {service, agency});
}
