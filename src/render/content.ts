import {readFilters} from '../filters/filters.js';
import {chosenMall, mallsOffering, offerAt, servicesAt} from '../offers/index.js';
import type {Catalog, Mall, Service, Tenant} from '../schema/index.js';
import {mailUrl, phoneUrl, whatsAppUrl} from '../schema/reach.js';
import {safeUrl} from '../schema/safe-url.js';
import {buildIndex, search} from '../search/index.js';
import {
  addressParts,
  capitalised,
  durationInWords,
  feeInShort,
  say,
  shortDate,
  wordsFor,
  zoneName,
  type Words,
} from '../terms/index.js';
import {element, joined, link, markup, type Content, type Markup} from './markup.js';
import {factsOf, papersOf, withOrigin} from './service.js';
import type {Tag} from './tags.js';
import {daysAheadInLines, weekInLines, weekInWords, type Counter} from './week.js';

/** An element of a page and what it shows. */
export interface Setting {
  tag: Tag;
  catalog: Catalog | undefined;
  now: Date;
  pageOf?(service: string, catalog: Catalog): string | undefined;
}

/** What an element is filled from. */
interface Filling {
  catalog: Catalog;
  /** The one that is meant; undefined: all of them. */
  mall: Mall | undefined;
  attributes: Record<string, string>;
  words: Words;
  now: Date;
  pageOf: (service: string) => string | undefined;
}

/** What each element says without JavaScript; undefined: nothing that stays true for long. */
const CONTENTS: Record<string, (filling: Filling) => Content> = {
  'mpp-hours-badge': badge,
  'mpp-hours-table': hoursTable,
  'mpp-agency-list': agencyList,
  'mpp-map-card': mapCard,
  'mpp-service-finder': finder,
  'mpp-service-detail': detail,
  'mpp-visit-plan': visitPlan,
};

/** Whether an element says anything without JavaScript. */
export const isFillable = (name: string) => Object.hasOwn(CONTENTS, name);

/** What is set into an element; undefined when there is nothing to set. */
export function contentOf({tag, catalog, now, pageOf}: Setting): Markup | undefined {
  const fill = isFillable(tag.name) ? CONTENTS[tag.name] : undefined;
  const {attributes} = tag;
  const words = wordsFor(tag.lang);
  if (!fill || !catalog) return undefined;
  const mall = chosenMall(catalog, attributes.mall);
  if (attributes.mall && !mall) return undefined;
  const filling: Filling = {
    catalog,
    mall,
    attributes,
    words: {...words, plain: catalog.language},
    now,
    pageOf: (service) => pageOf?.(service, catalog),
  };
  const content = fill(filling);
  if (element('i', content).html === '') return undefined;
  const isInline = tag.name === 'mpp-hours-badge';
  return isInline
    ? markup`<span lang="${words.language}">${content}</span>`
    : markup`<div lang="${words.language}">${content}${ageOf(filling)}</div>`;
}

function ageOf({catalog: {sample, updated}, words}: Filling) {
  const age = words.catalog.dataOf(shortDate(updated.slice(0, 10), words));
  return markup`<p>${sample ? `${words.catalog.sampleLong} ` : ''}${age}</p>`;
}

function counterIn({catalog, words, now}: Filling, mall: Mall, tenant?: Tenant): Counter {
  return {catalog, mall, tenant, now, words};
}

const NOT_THERE: readonly Mall['state'][] = ['planned', 'moved', 'suspended', 'closed'];

/** That nobody is served there, whatever the hours; empty where people are. */
const absenceOf = ({state}: Mall, words: Words) =>
  NOT_THERE.includes(state) ? capitalised(words.reasons[state]!('')) : '';

/** The usual hours in a line, or that they are not known. */
function hoursInWords(filling: Filling, mall: Mall, tenant?: Tenant) {
  const {words} = filling;
  return (
    absenceOf(mall, words) || weekInWords(counterIn(filling, mall, tenant)) || words.hours.unknown
  );
}

function badge(filling: Filling): Content {
  const {mall, attributes, words} = filling;
  if (!mall) return undefined;
  const tenant = tenantNamed(mall, attributes.agency);
  if (attributes.agency && !tenant) return undefined;
  const hours = hoursInWords(filling, mall, tenant);
  return filling.catalog.sample ? `${hours} (${words.catalog.sample})` : hours;
}

const tenantNamed = ({tenants = []}: Mall, agency: string | undefined) =>
  tenants.find((tenant) => tenant.agency === agency);

function hoursTable(filling: Filling): Content {
  const {mall, attributes, words, catalog} = filling;
  const tenant = mall && tenantNamed(mall, attributes.agency);
  if (!mall || (attributes.agency && !tenant)) return undefined;
  const counter = counterIn(filling, mall, tenant);
  const absence = absenceOf(mall, words);
  const lines = absence ? [] : weekInLines(counter);
  if (lines.length === 0) return element('p', absence || words.hours.unknown);
  const host = [tenant && agencyNamed(catalog, tenant.agency, words), say(mall.name, words)];
  const rows = lines.map(
    ({days, times}) => markup`<tr><th scope="row">${days}</th><td>${times}</td></tr>\n`,
  );
  const ahead = daysAheadInLines(counter).map(
    ({days, times}) => markup`<li>${days}: ${times}</li>\n`,
  );
  return markup`<table>
<caption>${words.hours.titleOf(host.filter(Boolean).join(', '))}</caption>
${rows}</table>
<p>${words.hours.timesIn(zoneName(mall.timeZone, words))}</p>
${ahead.length > 0 && markup`<p>${words.hours.ahead}:</p>\n<ul>\n${ahead}</ul>\n`}`;
}

function agencyNamed({agencies}: Catalog, id: string, words: Words) {
  const agency = agencies.find((one) => one.id === id);
  return agency?.short ?? say(agency?.name, words);
}

function agencyList(filling: Filling): Content {
  const {mall, catalog, attributes} = filling;
  const malls = mall ? [mall] : catalog.malls;
  const kinds = attributes.kind?.split(/\s+/).filter(Boolean);
  return malls.map((one) => {
    const agencies = new Map(catalog.agencies.map((agency) => [agency.id, agency]));
    const items = (one.tenants ?? []).flatMap((tenant) => {
      const agency = agencies.get(tenant.agency);
      if (!agency || (kinds && !kinds.includes(agency.kind))) return [];
      return tenantItem(filling, one, tenant, say(agency.name, filling.words));
    });
    if (items.length === 0) return undefined;
    return [malls.length > 1 && nameOf(one, filling.words), markup`<ul>\n${items}</ul>\n`];
  });
}

function tenantItem(filling: Filling, mall: Mall, tenant: Tenant, name: string) {
  const {words} = filling;
  const place = [tenant.counter, tenant.floor].map((text) => say(text, words));
  const facts = [...place, hoursInWords(filling, mall, tenant), say(tenant.note, words)];
  return markup`<li><b>${name}</b>: ${joined(facts, ', ')}</li>\n`;
}

const nameOf = ({name}: Mall, words: Words) => markup`<p><b>${say(name, words)}</b></p>\n`;

function mapCard(filling: Filling): Content {
  const {mall, catalog, words} = filling;
  return (mall ? [mall] : catalog.malls).map((one) => {
    const {contact = {}, nickname, notices = []} = one;
    const {phone = [], whatsapp, email, website} = contact;
    const lines: Content[] = [
      say(nickname, words),
      ...addressParts(one),
      one.address?.landmark && words.map.landmark(one.address.landmark),
      hoursInWords(filling, one),
      ...phone.map((number) => link(phoneUrl(number), number)),
      whatsapp && ['WhatsApp ', link(whatsAppUrl(whatsapp), whatsapp)],
      email && link(mailUrl(email), email),
      website && link(safeUrl(website), website),
      ...notices.filter((notice) => isAhead(notice, filling.now)).map(({text}) => say(text, words)),
    ];
    return markup`${nameOf(one, words)}<p>${joined(lines, BREAK)}</p>\n`;
  });
}

/** A notice of a day holds to the end of it, wherever it is: half a day more is no harm on a page that stands still. */
const isAhead = ({to}: {to?: string | undefined}, now: Date) =>
  to === undefined || Date.parse(to) + 36 * 60 * 60_000 > now.getTime();

const BREAK = markup`<br>\n`;

function finder(filling: Filling): Content {
  const {catalog, mall, attributes} = filling;
  const filters = {
    ...readFilters(attributes['lock-filter'] ?? ''),
    ...(mall && {mall: [mall.id]}),
    // Whether it is open changes by the hour.
    open: undefined,
  };
  const limit = catalog.services.length;
  const {hits} = search(buildIndex(catalog), '', {filters, limit, facets: []});
  const byId = new Map(catalog.services.map((service) => [service.id, service]));
  const items = hits.map(({id}) => serviceItem(filling, byId.get(id)!));
  return items.length > 0 && markup`<ul>\n${items}</ul>\n`;
}

/** A service in a list: its name, where and what for, and what to bring. */
function serviceItem(filling: Filling, service: Service): Markup {
  const {catalog, words, pageOf} = filling;
  const {requirements, duration} = service;
  const facts = [
    agencyNamed(catalog, service.agency, words),
    ...placesOf(filling, service),
    feeInShort(service.fees, words),
    duration && durationInWords(duration, words),
  ];
  const papers = requirements?.length
    ? markup`<br>\n${words.service.bring}:${withOrigin(service, 'requirements', papersOf(requirements, words), words)}`
    : undefined;
  return markup`<li><b>${link(pageOf(service.id), say(service.name, words))}</b><br>
${joined(facts, ' · ')}${papers}</li>\n`;
}

/** The malls where the catalog holds several, else what the one says of the service. */
function placesOf({catalog, mall, words}: Filling, service: Service): Content[] {
  if (!mall) return mallsOffering(service, catalog).map(({name}) => say(name, words));
  const offer = offerAt(service, mall);
  if (!offer) return [];
  const {scope, note, counter, tenants} = offer;
  return [
    say(counter ?? tenants[0]?.counter, words),
    scope !== 'full' && words.service.scopes[scope],
    say(note, words),
  ];
}

function detail(filling: Filling): Content {
  const {catalog, mall, attributes, words} = filling;
  const service = catalog.services.find(({id}) => id === attributes.service);
  if (!service) return undefined;
  const malls = mall ? [mall] : catalog.malls;
  const places = malls.flatMap((one) => {
    const offer = offerAt(service, one);
    if (!offer) return [];
    const tenant = offer.tenants[0];
    const hours = offer.hours === undefined ? tenant : {agency: '', ...tenant, hours: offer.hours};
    const facts = [
      say(one.name, words),
      ...placesOf({...filling, mall: one}, service),
      offer.scope !== 'none' && hoursInWords(filling, one, hours),
      offer.quota !== undefined && words.service.quota(offer.quota),
    ];
    return [markup`<li>${joined(facts, ' · ')}</li>\n`];
  });
  const heading = 'no-heading' in attributes ? undefined : element('b', say(service.name, words));
  return [
    heading && markup`<p>${heading}<br>\n${agencyNamed(catalog, service.agency, words)}</p>\n`,
    factsOf(service, {places, words}),
  ];
}

function visitPlan(filling: Filling): Content {
  const {catalog, mall, attributes} = filling;
  const ids = (attributes.services ?? '').split(/\s+/).filter(Boolean);
  const offered = mall ? servicesAt(catalog, mall) : catalog.services;
  const items = offered
    .filter(({id}) => ids.includes(id))
    .map((service) => serviceItem(filling, service));
  return items.length > 0 && markup`<ul>\n${items}</ul>\n`;
}
