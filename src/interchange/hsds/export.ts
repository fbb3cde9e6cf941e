import type {Said} from '../../said/said.js';
import type {Catalog, Fee, Mall, Requirement, Service, ServiceLink} from '../../schema/index.js';
import {feeInShort, wordsFor} from '../../terms/index.js';
import type {Exported} from '../exported.js';
import {compact} from '../json.js';
import {lossesOf} from '../lost.js';
import {uriOf} from '../web.js';
import {complaintsOf} from './contacts.js';
import {FEE, LINK, MARKS, REQUIREMENT, SERVICE, TO_HSDS} from './fields.js';
import {organizationOf} from './organization.js';
import {placesOf} from './places.js';
import {uuidOf} from './uuid.js';
import {Writing} from './writing.js';

const HOMELESS: Said = {
  id: 'HSDS tidak punya tempat untuk ini.',
  en: 'HSDS has no place for this.',
};
const NOWHERE: Said = {
  id: 'HSDS berisi layanan: yang tidak terkait dengan layanan mana pun tidak masuk.',
  en: 'HSDS holds services: what no service leads to is not in it.',
};
const SEPARATOR: Said = {
  id: 'Ada butir yang kosong atau memuat tanda pemisah; semuanya menjadi satu teks.',
  en: 'An item is empty or holds the separator; together they are one text.',
};

/**
 * A catalog as HSDS 3: a list of full services, each with its organization and the locations at
 * which it is had, as `service_package.json` of https://docs.openreferral.org describes it.
 *
 * Schedules are those of `at` and the thirteen weeks after it, holidays taken out. A field for
 * which HSDS has no place is an attribute with a term of ours, where {@link TO_HSDS} says so.
 */
export function hsdsOf(catalog: Catalog, at: Date): Exported<object[]> {
  const writing = new Writing(catalog, at);
  const document = catalog.services.map((service, index) =>
    serviceOf(service, ['services', index], writing),
  );
  tellUnserved(writing);
  const reading = {mapping: TO_HSDS, homeless: HOMELESS, language: catalog.language};
  return {document, lost: lossesOf(catalog, reading, writing.lost)};
}

function serviceOf(service: Service, path: PropertyKey[], writing: Writing) {
  const {catalog} = writing;
  const {requirements, fees, steps} = service;
  const id = writing.idOf('service', service.id);
  const owner = {entity: 'service', id};
  const words = wordsFor(catalog.language);
  const links = service.links?.flatMap((link, at) => linkOf(link, at, path, id, writing) ?? []);
  const {malls, records} = placesOf(service, path, id, writing);
  return compact({
    id,
    organization_id: writing.idOf('organization', service.agency),
    name: writing.say(service.name),
    alternate_name: joined(service.aliases, '; ', [...path, 'aliases'], writing),
    description: writing.say(service.summary),
    url: links?.[0]?.url,
    additional_urls: links,
    status: statusOf(malls),
    application_process: joined(
      steps?.map((step) => writing.say(step)),
      '\n',
      [...path, 'steps'],
      writing,
    ),
    fees_description: fees && feeInShort(fees, words),
    licenses: catalog.licence,
    alert: catalog.sample ? words.catalog.sampleLong : undefined,
    last_modified: catalog.updated,
    organization: organizationOf(service.agency, writing),
    service_at_locations: records,
    required_documents: requirements?.map((one, at) => documentOf(one, at, id, writing)),
    cost_options: fees?.map((fee, at) => costOf(fee, at, id, writing)),
    contacts: complaintsOf(service.complaints, owner, writing),
    attributes: writing.attributes(
      {...service, ...marksOf(service, catalog)},
      {...SERVICE, ...MARKS},
      owner,
    ),
  });
}

const marksOf = ({fees}: Service, {sample}: Catalog) => ({
  free: fees?.length === 0 || undefined,
  sample: sample || undefined,
});

function statusOf(malls: Mall[]) {
  const states = new Set(malls.map(({state}) => state));
  if (states.has('operating') || states.has('trial')) return 'active';
  return states.has('suspended') ? 'temporarily closed' : 'inactive';
}

function linkOf(
  {href, label, rel}: ServiceLink,
  index: number,
  path: PropertyKey[],
  service: string,
  writing: Writing,
) {
  const where = [...path, 'links', index];
  const url = uriOf(href, [...where, 'href'], writing.lost);
  if (url === undefined) {
    writing.tell(where, {href, label, rel}, HOMELESS);
    return undefined;
  }
  const id = uuidOf(service, 'link', String(index));
  return compact({
    id,
    service_id: service,
    label: writing.say(label),
    url,
    attributes: writing.attributes({rel}, LINK, {entity: 'url', id}),
  });
}

function documentOf(requirement: Requirement, index: number, service: string, writing: Writing) {
  const id = uuidOf(service, 'document', String(index));
  const owner = {entity: 'required_document', id};
  return compact({
    id,
    service_id: service,
    document: writing.say(requirement.text),
    attributes: writing.attributes(requirement, REQUIREMENT, owner),
  });
}

function costOf(fee: Fee, index: number, service: string, writing: Writing) {
  const id = uuidOf(service, 'cost', String(index));
  return compact({
    id,
    service_id: service,
    option: writing.say(fee.label),
    currency: 'IDR',
    amount: fee.amount ?? undefined,
    amount_description: writing.say(fee.note),
    attributes: writing.attributes(fee, FEE, {entity: 'cost_option', id}),
  });
}

function joined(
  list: string[] | undefined,
  separator: string,
  path: PropertyKey[],
  writing: Writing,
) {
  if (!list || list.length === 0) return undefined;
  const text = list.join(separator);
  const isSplit = text.split(separator).length === list.length && list.every(isWhole);
  if (!isSplit) writing.tell(path, list, SEPARATOR);
  return text || undefined;
}

const isWhole = (item: string) => item !== '' && item.trim() === item;

/** Malls, the tenants in them and agencies that no service leads to. */
function tellUnserved(writing: Writing) {
  const {malls, agencies} = writing.catalog;
  const tell = (record: object, path: PropertyKey[]) => {
    if (!writing.served.has(record)) writing.tell(path, record, NOWHERE);
  };
  malls.forEach((mall, index) => {
    tell(mall, ['malls', index]);
    mall.tenants?.forEach((tenant, at) => tell(tenant, ['malls', index, 'tenants', at]));
  });
  agencies.forEach((agency, index) => tell(agency, ['agencies', index]));
}
