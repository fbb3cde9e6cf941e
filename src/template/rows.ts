import type {Role} from '../convert/columns.js';
import type {
  Agency,
  Catalog,
  ComplaintChannel,
  Contact,
  Duration,
  Fee,
  Mall,
  Service,
  Tenant,
} from '../schema/index.js';
import {AUDIENCES, CHANNELS, DAY_KINDS, KINDS, SCOPES, STATES, UNITS, ZONES} from './choices.js';
import {hoursRows} from './hours-rows.js';
import type {Row} from './workbook.js';
import {writeLines, writeList, writerOf, type Write} from './write.js';

/** What a catalog puts into the sheets, by what each tells. */
export function rowsOf(catalog: Catalog): Partial<Record<Role, Row[]>> {
  const write = writerOf(catalog.language);
  const [mall] = catalog.malls;
  const tenants = mall?.tenants ?? [];
  const services = catalog.services.map(ownOf);
  return {
    profile: mall ? [{...profileOf(mall, write), organiser: write(catalog.publisher.name)}] : [],
    agencies: catalog.agencies.map((agency) =>
      agencyOf(
        agency,
        tenants.find((tenant) => tenant.agency === agency.id),
        write,
      ),
    ),
    services: services.map((service) => serviceOf(service, mall, write)),
    requirements: services.filter(hasDetails).flatMap((service) => papersOf(service, write)),
    hours: [
      ...hoursRows('MPP', mall?.hours, write),
      ...tenants.flatMap(({agency, hours}) => hoursRows(agency, hours, write)),
    ],
    holidays: (catalog.calendars ?? []).flatMap(({days, source}) =>
      days.map(({date, name, kind}) => ({date, name: write(name), kind: DAY_KINDS[kind], source})),
    ),
  };
}

const profileOf = (mall: Mall, write: Write): Row => ({
  mall: write(mall.name),
  nickname: write(mall.nickname),
  region: mall.region.name,
  regionCode: mall.region.code,
  province: mall.region.province,
  ...mall.address,
  address: mall.address?.street,
  timeZone: ZONES[mall.timeZone] ?? mall.timeZone,
  state: STATES[mall.state],
  opened: mall.opened,
  ...contactOf(mall.contact),
  facilities: writeList(mall.facilities),
  complaints: complaintsOf(mall.complaints),
  agencyCount: digits(mall.counts?.agencies),
  serviceCount: digits(mall.counts?.services),
  latitude: digits(mall.location?.lat),
  longitude: digits(mall.location?.lng),
  ...provenanceOf(mall),
});

const agencyOf = (agency: Agency, tenant: Tenant | undefined, write: Write): Row => ({
  agencyCode: agency.id,
  agency: write(agency.name),
  short: agency.short,
  kind: KINDS[agency.kind],
  floor: write(tenant?.floor),
  counter: write(tenant?.counter),
  quota: digits(tenant?.quota),
  ...contactOf(agency.contact),
  aliases: writeList(agency.aliases),
  ...provenanceOf(agency),
  note: write(tenant?.note),
});

/** A service without what it has from its standard, which it gets again when it is read; its name it needs in the row. */
function ownOf(service: Service): Service {
  const inherited = new Set(service.inherited?.fields.filter((field) => field !== 'name'));
  return Object.fromEntries(
    Object.entries(service).filter(([field]) => !inherited.has(field)),
  ) as unknown as Service;
}

function serviceOf(service: Service, mall: Mall | undefined, write: Write): Row {
  const offer = service.offers?.find((one) => one.mall === mall?.id);
  return {
    serviceCode: service.id,
    agencyCode: service.agency,
    service: write(service.name),
    category: service.category,
    audience: service.audience && AUDIENCES[service.audience],
    requirements: hasDetails(service)
      ? undefined
      : writeLines(service.requirements?.map(({text}) => write(text))),
    steps: writeLines(service.steps?.map(write)),
    ...feesOf(service.fees, write),
    ...durationOf(service.duration, write),
    product: write(service.product),
    legalBasis: writeList(service.legalBasis?.map(write)),
    channels: service.channels?.map((channel) => CHANNELS[channel]).join(', '),
    link: writeList(service.links?.map(({href}) => href)),
    complaints: complaintsOf(service.complaints),
    summary: write(service.summary),
    aliases: writeList(service.aliases),
    lifeEvents: writeList(service.lifeEvents),
    standard: service.standard,
    ...Object.fromEntries(
      Object.entries(service.standardParts ?? {}).map(([part, text]) => [part, write(text)]),
    ),
    ...(offer && {
      scope: SCOPES[offer.scope],
      counter: write(offer.counter),
      hours: typeof offer.hours === 'string' ? offer.hours : undefined,
      quota: digits(offer.quota),
      note: write(offer.note),
    }),
    ...provenanceOf(service),
  };
}

/** Whether its papers need a sheet of their own, with a row for each. */
const hasDetails = ({requirements = []}: Service) =>
  requirements.some((paper) => Object.keys(paper).some((key) => key !== 'text'));

const papersOf = ({id, name, requirements = []}: Service, write: Write): Row[] =>
  requirements.map(({text, original, copies, when}) => ({
    serviceCode: id,
    service: write(name),
    requirement: write(text),
    original: original ? 'ya' : undefined,
    copies: digits(copies),
    when: write(when),
  }));

/** Where a fee keeps the words that it was read from, those are what is read again. */
function feesOf(fees: readonly Fee[] | undefined, write: Write): Row {
  if (!fees) return {};
  const [fee, ...more] = fees;
  if (!fee) return {fee: 'Gratis'};
  const basis = {feeBasis: write(fee.basis), feeNote: write(fee.note)};
  if (more.length > 0 || fee.label !== undefined) return {fee: inLines(fees, write), ...basis};
  if (fee.text !== undefined) return {fee: fee.text, feeBasis: basis.feeBasis};
  return {fee: sumOf(fee), ...basis};
}

const sumOf = ({amount, min, max}: Fee) =>
  amount === null && min !== undefined && max !== undefined
    ? `Rp${min} - Rp${max}`
    : digits(amount);

function inLines(fees: readonly Fee[], write: Write) {
  const texts = new Set(fees.map(({text}) => text));
  const [shared] = texts;
  if (texts.size === 1 && shared !== undefined) return shared;
  return fees
    .map(({label, amount, text}) => `${write(label) ?? ''}: ${text ?? `Rp${digits(amount)}`}`)
    .join('\n');
}

const durationOf = (duration: Duration | undefined, write: Write): Row =>
  duration
    ? {
        durationMin: digits(duration.min),
        durationMax: digits(duration.max),
        durationUnit: UNITS[duration.unit],
        durationNote: write(duration.note),
      }
    : {};

function contactOf(contact: Contact = {}): Row {
  const accountOf = (network: string) =>
    contact.social?.find((account) => account.network.toLowerCase() === network)?.url;
  return {
    phone: writeList(contact.phone),
    whatsapp: contact.whatsapp,
    email: contact.email,
    website: contact.website,
    instagram: accountOf('instagram'),
    facebook: accountOf('facebook'),
  };
}

const complaintsOf = (channels: readonly ComplaintChannel[] | undefined) =>
  writeList(channels?.map(({value}) => value));

const provenanceOf = ({asOf, source}: {asOf?: string; source?: string | string[]}): Row => ({
  asOf,
  source: writeList([source ?? []].flat()),
});

const digits = (value: number | null | undefined) =>
  value === null || value === undefined ? undefined : String(value);
