import {parse} from 'csv-parse/sync';
import type {Said} from '../../said/said.js';
import {headOf, type Imported, type NewCatalog} from '../imported.js';
import {compact, isRecord, textOf, type Json} from '../json.js';
import {lost, type Lost} from '../lost.js';
import {columnsOf, recordOf, unguarded} from './cells.js';
import {isSame} from './codecs.js';
import {FLAT, NO_COUNTER, type Subject} from './columns.js';

const UNKNOWN_COLUMN: Said = {
  id: 'Kolom ini tidak dikenal, jadi isinya tidak diambil.',
  en: 'This column is not known, so what is in it is not taken.',
};
const UNREAD: Said = {
  id: 'Sel ini tidak dapat dibaca, jadi tidak diambil. Lihat isi sel lain di kolom itu.',
  en: 'This cell cannot be read and is not taken. See how other cells of its column look.',
};
const DIFFERS: Said = {
  id: 'Baris lain menulis ini lain; yang dipakai adalah baris yang pertama.',
  en: 'Another row says this differently; the first row counts.',
};
const NO_NAME: Said = {
  id: 'Baris ini tidak menyebut layanan, instansi, atau MPP, jadi tidak diambil.',
  en: 'This row names no service, agency or mall, and is not taken.',
};
const NO_AGENCY: Said = {
  id: 'Layanan ini tidak menyebut instansinya, jadi tidak diambil.',
  en: 'This service does not name its agency, and is not taken.',
};

/** What is no table of ours. */
export class NotOurCsv extends Error {}

/**
 * A catalog from the flat form that {@link csvOf} writes, whatever separator stands in it.
 *
 * Rows that a person added need names only; what they leave out is what a new catalog has. Paths
 * of what is lost are the row of the table, the heading being the first, and the heading.
 *
 * @throws NotOurCsv when it is no such table.
 */
export function catalogFromCsv(text: string, given: NewCatalog): Imported {
  const [header = [], ...rows] = tableOf(text);
  const reader = new Reader(header, given);
  rows.forEach((cells, index) => reader.row(cells, index + 2));
  return {document: reader.document(), lost: reader.lost};
}

function tableOf(text: string): string[][] {
  const first = text.slice(0, 20_000);
  const separator = [',', ';', '\t'].find((one) => isHeader(headerOf(first, one)));
  if (separator === undefined) throw new NotOurCsv();
  try {
    return parse(text, {...HOW, delimiter: separator});
  } catch {
    throw new NotOurCsv();
  }
}

const HOW = {bom: true, relax_column_count: true, skip_empty_lines: true} as const;

function headerOf(text: string, delimiter: string): string[] {
  try {
    return parse(text, {...HOW, delimiter, to: 1})[0] ?? [];
  } catch {
    return [];
  }
}

const HEADINGS = new Set([...FLAT.map(({heading}) => heading), NO_COUNTER]);
const NAMES = ['Nama Layanan', 'Instansi', 'Nama MPP'];

const isHeader = (cells: string[]) =>
  cells.length > 1 && NAMES.some((name) => cells.includes(name));

class Reader {
  readonly lost: Lost[] = [];
  readonly #services = new Map<string, Json>();
  readonly #agencies = new Map<string, Json>();
  readonly #malls = new Map<string, Json>();
  #head: Json = {};

  constructor(
    readonly header: string[],
    readonly given: NewCatalog,
  ) {
    header.forEach((heading) => {
      if (!HEADINGS.has(heading)) this.lost.push(lost([1, heading], heading, UNKNOWN_COLUMN));
    });
  }

  document() {
    const {publisher, sample, ...head} = this.#head;
    return {
      ...headOf(this.given),
      ...head,
      ...(isRecord(publisher) && publisher.name !== undefined && {publisher}),
      ...(sample === true && {sample}),
      malls: [...this.#malls.values()],
      agencies: [...this.#agencies.values()],
      services: [...this.#services.values()],
    };
  }

  row(values: string[], row: number) {
    const cells = new Map(
      this.header.map((heading, index) => [heading, unguarded(values[index] ?? '')]),
    );
    const catalog = this.#read('catalog', cells, row);
    this.#head = {...catalog, ...this.#head};
    const agency = this.#keep(this.#agencies, 'agency', cells, row, NEW_AGENCY);
    const mall = this.#keep(this.#malls, 'mall', cells, row, this.#newMall());
    const service = this.#service(cells, agency, row);
    if (!agency && !mall && !service) this.lost.push(lost([row], values.join(' '), NO_NAME));
    if (mall && agency && cells.get(NO_COUNTER) !== 'ya') {
      const tenant = {agency: agency.id, ...this.#read('tenant', cells, row)};
      addTo(mall, 'tenants', tenant, isSame);
    }
    if (mall && service) {
      const offer = this.#read('offer', cells, row);
      const isSameMall = (one: Json, other: Json) => one.mall === other.mall;
      if (Object.keys(offer).length > 0) {
        addTo(service, 'offers', {mall: mall.id, scope: 'full', ...offer}, isSameMall);
      }
    }
  }

  #service(cells: ReadonlyMap<string, string>, agency: Json | undefined, row: number) {
    const name = cells.get('Nama Layanan');
    if (!name) return undefined;
    if (!agency) {
      this.lost.push(lost([row, 'Nama Layanan'], name, NO_AGENCY));
      return undefined;
    }
    const whose = {agency: agency.id, category: 'Lainnya'};
    return this.#keep(this.#services, 'service', cells, row, whose, String(agency.id));
  }

  #newMall(): Json {
    return {
      kind: 'mall',
      state: 'operating',
      region: {code: '', name: '', province: ''},
      timeZone: this.given.timeZone ?? '',
    };
  }

  /** The record that a row names, read where it is named first. */
  #keep(
    known: Map<string, Json>,
    subject: 'service' | 'agency' | 'mall',
    cells: ReadonlyMap<string, string>,
    row: number,
    usual: Json,
    ...scope: string[]
  ): Json | undefined {
    const own = this.#read(subject, cells, row);
    if (own.name === undefined && own.id === undefined) return undefined;
    const id = textOf(own.id) ?? slug([...scope, textOf(own.name) ?? ''].join(' '));
    const first = known.get(id);
    if (first) {
      this.#tellDifferences(subject, first, own, row);
      return first;
    }
    const made = compact({...usual, id, name: id, ...own, ...withRegion(usual, own)});
    known.set(id, made);
    return made;
  }

  #tellDifferences(subject: Subject, first: Json, own: Json, row: number) {
    for (const {heading, path} of columnsOf(subject)) {
      const [key = ''] = path.split('.');
      const isNew = own[key] !== undefined && !isSame(first[key], own[key]);
      if (isNew && key !== 'region') this.lost.push(lost([row, heading], own[key], DIFFERS));
    }
  }

  #read(subject: Subject, cells: ReadonlyMap<string, string>, row: number): Json {
    const {record, unread} = recordOf(subject, cells);
    for (const heading of unread) {
      this.lost.push(lost([row, heading], cells.get(heading), UNREAD));
    }
    return record;
  }
}

const NEW_AGENCY: Json = {kind: 'regional'};

const withRegion = ({region}: Json, own: Json) =>
  isRecord(region) ? {region: {...region, ...(own.region as Json | undefined)}} : {};

function addTo(record: Json, key: string, item: Json, same: (a: Json, b: Json) => boolean) {
  const items = (record[key] ??= []) as Json[];
  if (!items.some((other) => same(other, item))) items.push(item);
}

/** An identifier that can be read, from a name. */
const slug = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
