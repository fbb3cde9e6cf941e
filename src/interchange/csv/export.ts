import {stringify} from 'csv-stringify/sync';
import {offerAt} from '../../offers/index.js';
import type {Said} from '../../said/said.js';
import type {Catalog, Mall, Offer, Service, Tenant} from '../../schema/index.js';
import type {Exported} from '../exported.js';
import type {Json} from '../json.js';
import {lossesOf, lost, plainly, type Lost} from '../lost.js';
import {at, cellOf, columnsOf, guarded, recordOf} from './cells.js';
import {isSame, isSameOnOneLine} from './codecs.js';
import {FLAT, NO_COUNTER, TO_CSV, type Column, type Subject} from './columns.js';

const HOMELESS: Said = {
  id: 'Tidak ada kolom untuk ini.',
  en: 'There is no column for this.',
};
const NOT_AS_IS: Said = {
  id: 'Tidak dapat ditulis dalam sel sehingga terbaca kembali sama.',
  en: 'It cannot be written into a cell so that it is read back the same.',
};
const ON_ONE_LINE: Said = {
  id: 'Dalam daftar setiap isi satu baris; ganti baris di dalamnya menjadi spasi.',
  en: 'In a list every item has one line; line breaks in it become spaces.',
};
const NO_SUCH_MALL: Said = {
  id: 'MPP itu tidak ada di katalog, atau sudah disebut di atasnya.',
  en: 'That mall is not in the catalog, or was named before.',
};

export interface CsvOptions {
  /** What stands between cells; a comma unless told. Excel in Indonesian expects a semicolon. */
  separator?: string;
  /** Whether a byte order mark tells Excel that this is UTF-8. */
  bom?: boolean;
}

/** What one row tells of. */
type Row = Partial<Record<Subject, object>> & {hasNoCounter?: boolean};

/**
 * A catalog as one table: a row for each service at each counter, with whatever is known of the
 * service, its agency and the mall on it, and rows for what has no service.
 *
 * No cell can be taken for a formula; the headings are those of the template where it has them.
 */
export function csvOf(catalog: Catalog, options: CsvOptions = {}): Exported<string> {
  const writer = new Writer(catalog);
  const rows = writer.rows();
  const {separator = ',', bom = false} = options;
  const header = [...FLAT.map(({heading}) => heading), NO_COUNTER];
  const reading = {mapping: TO_CSV, homeless: HOMELESS, language: catalog.language};
  return {
    document: stringify([header, ...rows], {
      delimiter: separator,
      bom,
      record_delimiter: 'windows',
      quoted_match: /[\r\n]/,
    }),
    lost: lossesOf(catalog, reading, writer.lost),
  };
}

class Writer {
  readonly lost: Lost[] = [];
  readonly #cells = new Map<object, Map<string, string>>();
  readonly #told = new Set<object>();

  constructor(readonly catalog: Catalog) {}

  rows(): string[][] {
    const {malls, agencies, services} = this.catalog;
    const served = this.#note(services.flatMap((service, index) => this.#rowsOf(service, index)));
    const places = this.#note(malls.flatMap((mall) => this.#restOf(mall)));
    const idle = agencies.filter((agency) => !this.#told.has(agency));
    return [...served, ...places, ...idle.map((agency) => ({agency}))].map((row) =>
      this.#line(row),
    );
  }

  /** Remembers of what the rows tell. */
  #note(rows: Row[]): Row[] {
    for (const {mall, agency, tenant} of rows) {
      for (const record of [mall, agency, tenant]) if (record) this.#told.add(record);
    }
    return rows;
  }

  #rowsOf(service: Service, index: number): Row[] {
    const {malls} = this.catalog;
    const agency = this.#agency(service.agency);
    const offers = this.#offers(service, index);
    const rows = malls.flatMap((mall): Row[] => {
      const found = offerAt({...service, offers}, mall);
      if (!found) return [];
      const offer = offers?.find((one) => one.mall === mall.id);
      const row = {service, agency, mall, ...(offer && {offer})};
      if (found.tenants.length === 0) return [{...row, hasNoCounter: true}];
      return found.tenants.map((tenant) => ({...row, tenant}));
    });
    return rows.length > 0 ? rows : [{service, agency}];
  }

  /** The offers that a row can hold: those of malls that are there, each once. */
  #offers({offers, agency}: Service, index: number): Offer[] | undefined {
    if (!offers || offers.length === 0) return undefined;
    const {malls} = this.catalog;
    const kept = offers.filter((offer, at) => {
      const isFirst = offers.findIndex(({mall}) => mall === offer.mall) === at;
      const isHeld = isFirst && malls.some(({id}) => id === offer.mall);
      if (!isHeld) this.lost.push(lost(['services', index, 'offers', at], offer, NO_SUCH_MALL));
      return isHeld;
    });
    if (kept.length > 0) return kept;
    // Without any, it would seem to be had wherever its agency is.
    this.lost.push(lost(['services', index, 'offers'], offers, NO_SUCH_MALL));
    return malls
      .filter(({tenants = []}) => tenants.some((tenant) => tenant.agency === agency))
      .map(({id}) => ({mall: id, scope: 'none'}));
  }

  /** The counters of a mall that no service is at, or the mall alone. */
  #restOf(mall: Mall): Row[] {
    const idle = (mall.tenants ?? []).filter((tenant) => !this.#told.has(tenant));
    const rows = idle.map((tenant) => ({mall, tenant, agency: this.#agency(tenant.agency)}));
    return rows.length > 0 || this.#told.has(mall) ? rows : [{mall}];
  }

  #agency(agencyId: string) {
    return this.catalog.agencies.find(({id}) => id === agencyId)!;
  }

  #line(row: Row): string[] {
    const cells = (['service', 'agency', 'mall', 'tenant', 'offer', 'catalog'] as const).flatMap(
      (subject) => {
        const record = subject === 'catalog' ? this.catalog : row[subject];
        return record ? [[subject, this.#cellsOf(subject, record, row)] as const] : [];
      },
    );
    const bySubject = new Map(cells);
    return [
      ...FLAT.map(({heading, subject}) => bySubject.get(subject)?.get(heading) ?? ''),
      row.hasNoCounter ? 'ya' : '',
    ];
  }

  #cellsOf(subject: Subject, record: object, row: Row) {
    const known = this.#cells.get(record);
    if (known) return known;
    const {language} = this.catalog;
    const columns = columnsOf(subject);
    const cells = new Map(
      columns.map((column) => [column.heading, cellOf(record, column, language)]),
    );
    for (const {path, isNearly} of unheld(subject, record, cells, language)) {
      const where = [...this.#pathOf(subject, record, row), ...path.split('.')];
      this.lost.push(lost(where, at(record, path), isNearly ? ON_ONE_LINE : NOT_AS_IS));
      if (isNearly) continue;
      // Half a list would be read back as another one.
      for (const {heading} of columns.filter((column) => column.part && column.path === path)) {
        cells.set(heading, '');
      }
    }
    const safe = new Map([...cells].map(([heading, cell]) => [heading, guarded(cell)]));
    this.#cells.set(record, safe);
    return safe;
  }

  #pathOf(subject: Subject, record: object, {mall, service}: Row): PropertyKey[] {
    const {malls, agencies, services} = this.catalog;
    const within = (list: object[], item: object | undefined) => list.indexOf(item!);
    if (subject === 'service') return ['services', within(services, record)];
    if (subject === 'agency') return ['agencies', within(agencies, record)];
    if (subject === 'mall') return ['malls', within(malls, record)];
    if (subject === 'tenant') {
      const tenants = (mall as Mall).tenants as Tenant[];
      return ['malls', within(malls, mall), 'tenants', within(tenants, record)];
    }
    if (subject === 'catalog') return [];
    const offers = (service as Service).offers ?? [];
    return ['services', within(services, service), 'offers', within(offers, record)];
  }
}

/** What would not be read back as what it was written from, or only nearly. */
function unheld(
  subject: Subject,
  record: object,
  cells: ReadonlyMap<string, string>,
  language: string,
) {
  const inOne = plainly(record, language);
  const {record: read} = recordOf(subject, cells);
  return columnsOf(subject).flatMap((column) => {
    const was = valueOf(column.codec.keepsLanguages ? record : inOne, column);
    const is = valueOf(read, column);
    if (isSame(was, is)) return [];
    return {path: column.path, isNearly: isSameOnOneLine(was, is)};
  });
}

/** What a column holds of a record; of a list, what it holds of each item. */
function valueOf(record: object, {path, part}: Column): unknown {
  const value = at(record, path);
  if (part === undefined || !Array.isArray(value)) return value;
  return value.map((item: Json) => item[part] ?? undefined);
}
