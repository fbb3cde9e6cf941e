import type {Said} from '../../said/said.js';
import {hasForm} from '../../schema/leaves.js';
import {headOf, type Imported, type NewCatalog} from '../imported.js';
import {compact, isRecord, itemsOf, textOf, type Json} from '../json.js';
import {lossesOf, type Lost} from '../lost.js';
import {FEE, FROM_HSDS, LINK, MARKS, REQUIREMENT, SERVICE} from './fields.js';
import {offersOf, readPlaces, type ReadPlace} from './read-places.js';
import {readAgency, readComplaints} from './read-contacts.js';
import {Reading} from './reading.js';

const HOMELESS: Said = {
  id: 'Katalog tidak punya tempat untuk ini.',
  en: 'A catalog has no place for this.',
};
const NOT_ACTIVE: Said = {
  id: 'Layanan ini tidak lagi diberikan, jadi tidak dimasukkan.',
  en: 'The service is not provided any more, so it is left out.',
};
const NO_CATEGORY: Said = {
  id: 'Bidangnya tidak disebut; ditulis "Lainnya".',
  en: 'Its field is not named; "Lainnya" was written.',
};
const OTHER_CURRENCY: Said = {
  id: 'Bukan rupiah utuh; besarannya disimpan sebagai teks saja.',
  en: 'No whole rupiah; the amount is kept as text only.',
};

/** The category of a service whose document names none. */
const OTHER = 'Lainnya';

/** What is not HSDS 3. */
export class NotHsds extends Error {}

/**
 * A catalog from HSDS 3: a list of full services, a page of them (`contents`) or one service.
 *
 * Fields are taken from where HSDS has them; what an export of ours put into attributes is put
 * back. Paths of what is lost are those of the document.
 *
 * @throws NotHsds when there is no service in it.
 */
export function catalogFromHsds(document: unknown, given: NewCatalog): Imported {
  const {services, prefix} = servicesIn(document);
  const reading = new Reading(given);
  const read = services.flatMap((service, index) => readService(service, [index], reading) ?? []);
  const made = {
    ...headOf(given),
    ...freshnessOf(services),
    ...(read.some(({sample}) => sample) && {sample: true}),
    ...calendarsOf(reading),
    malls: reading.malls.map((mall) => ({...mall, calendars: undefined})),
    agencies: reading.agencies,
    services: read.map(({service, places}) =>
      compact({...service, offers: offersOf(String(service.agency), places, reading.malls)}),
    ),
  };
  const losses = lossesOf(services, {mapping: FROM_HSDS, homeless: HOMELESS}, reading.lost);
  return {document: made, lost: losses.map((loss) => within(loss, prefix))};
}

const within = (loss: Lost, prefix: string | undefined): Lost => ({
  ...loss,
  path: prefix === undefined ? loss.path.replace(/^\/0/, '') : prefix + loss.path,
});

/** The services of a document and where their list stands; a service alone stands in none. */
function servicesIn(document: unknown): {services: Json[]; prefix?: string} {
  if (Array.isArray(document) && document.some(isService)) {
    return {services: document.map((item) => (isRecord(item) ? item : {})), prefix: ''};
  }
  if (!isRecord(document)) throw new NotHsds();
  if (isService(document)) return {services: [document]};
  for (const key of ['contents', 'services', 'items']) {
    const list = document[key];
    if (Array.isArray(list) && list.some(isService)) {
      return {services: list.map((item) => (isRecord(item) ? item : {})), prefix: `/${key}`};
    }
  }
  throw new NotHsds();
}

const isService = (value: unknown) =>
  isRecord(value) && textOf(value.id) !== undefined && textOf(value.name) !== undefined;

function calendarsOf({malls}: Reading) {
  const all = malls.flatMap(({calendars}) => itemsOf(calendars));
  const byId = new Map(all.map((calendar) => [calendar.id, calendar]));
  return byId.size > 0 ? {calendars: [...byId.values()]} : {};
}

function freshnessOf(services: Json[]) {
  const changed = services
    .map(({last_modified: at}) => at)
    .filter((at): at is string => hasForm('instant', at))
    .sort((a, b) => Date.parse(b) - Date.parse(a));
  return compact({updated: changed[0], licence: textOf(services[0]?.licenses)});
}

interface ReadService {
  service: Json;
  sample: boolean;
  places: ReadPlace[];
}

function readService(record: Json, path: PropertyKey[], reading: Reading): ReadService | undefined {
  const {id, free, sample, ...own} = reading.attributes(record, {...SERVICE, ...MARKS}, path);
  const status = textOf(record.status);
  if (!isService(record) || (id === undefined && (status === 'inactive' || status === 'defunct'))) {
    reading.tell(path, record.name ?? record, NOT_ACTIVE);
    return undefined;
  }
  const agency = readAgency(record, path, reading);
  if (record.alert !== undefined && !sample) {
    reading.tell([...path, 'alert'], record.alert, HOMELESS);
  }
  if (own.category === undefined) reading.tell([...path, 'category'], OTHER, NO_CATEGORY);
  const service = compact({
    id: id ?? record.id,
    name: record.name,
    aliases: textOf(record.alternate_name)?.split('; '),
    agency,
    category: OTHER,
    summary: record.description ?? undefined,
    requirements: readDocuments(record, path, reading),
    steps: textOf(record.application_process)?.split('\n'),
    fees: free ? [] : readFees(record, path, reading),
    complaints: readComplaints(record, path, reading),
    links: readLinks(record, path, reading),
    asOf: textOf(record.assured_date),
    ...own,
  });
  return {service, sample: sample === true, places: readPlaces(record, agency, path, reading)};
}

function readDocuments(record: Json, path: PropertyKey[], reading: Reading) {
  if (!Array.isArray(record.required_documents)) return undefined;
  return itemsOf(record.required_documents).map((document, index) => ({
    text: textOf(document.document) ?? '',
    ...reading.attributes(document, REQUIREMENT, [...path, 'required_documents', index]),
  }));
}

function readFees(record: Json, path: PropertyKey[], reading: Reading) {
  const costs = itemsOf(record.cost_options);
  const words = textOf(record.fees_description) ?? textOf(record.fees);
  if (costs.length === 0) return words === undefined ? undefined : [{amount: null, text: words}];
  return costs.map((cost, index) => readFee(cost, [...path, 'cost_options', index], reading));
}

function readFee(cost: Json, path: PropertyKey[], reading: Reading) {
  const {amount, currency} = cost;
  const isRupiah = textOf(currency) === undefined || currency === 'IDR';
  const isAmount = isRupiah && Number.isSafeInteger(amount) && (amount as number) >= 0;
  const isStated = typeof amount === 'number';
  if (isStated && !isAmount) reading.tell([...path, 'amount'], amount, OTHER_CURRENCY);
  return compact({
    label: cost.option ?? undefined,
    amount: isAmount ? amount : null,
    text: isStated && !isAmount ? `${amount} ${textOf(currency) ?? ''}`.trim() : undefined,
    note: cost.amount_description ?? undefined,
    ...reading.attributes(cost, FEE, path),
  });
}

function readLinks(record: Json, path: PropertyKey[], reading: Reading) {
  const links: Json[] = itemsOf(record.additional_urls).map((link, index) => ({
    rel: 'info',
    href: link.url,
    ...compact({label: link.label ?? undefined}),
    ...reading.attributes(link, LINK, [...path, 'additional_urls', index]),
  }));
  const main = textOf(record.url);
  if (main !== undefined && links.every(({href}) => href !== main)) {
    links.unshift({rel: 'info', href: main});
  }
  return links.length > 0 ? links : undefined;
}
