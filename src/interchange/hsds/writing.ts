import type {Said} from '../../said/said.js';
import type {Catalog, Mall, Tenant, Text} from '../../schema/index.js';
import {lost, plain, type Lost} from '../lost.js';
import {certainHours, type CertainHours} from '../weeks.js';
import {attributesOf, type Fields, type Owner} from './attributes.js';
import {uuidOf} from './uuid.js';

/** What the parts of one export share: the catalog, the time, what was made already and what was lost. */
export class Writing {
  readonly lost: Lost[] = [];
  /** Malls, tenants and agencies that a service led to. */
  readonly served = new Set<object>();
  readonly #made = new Map<object, unknown>();

  constructor(
    readonly catalog: Catalog,
    readonly at: Date,
  ) {}

  /** Organizations, locations and schedules stand in every service: each is made once. */
  once<Result>(record: object, make: () => Result): Result {
    if (!this.#made.has(record)) this.#made.set(record, make());
    return this.#made.get(record) as Result;
  }

  tell(path: PropertyKey[], value: unknown, why: Said) {
    this.lost.push(lost(path, value, why));
  }

  idOf(entity: string, id: string) {
    return uuidOf(this.catalog.id, entity, id);
  }

  say(text: Text): string;
  say(text: Text | undefined): string | undefined;
  say(text: Text | undefined) {
    return text === undefined ? undefined : plain(text, this.catalog.language);
  }

  attributes(record: object, fields: Fields, owner: Owner) {
    return attributesOf(record, fields, owner, this.catalog.language);
  }

  certainHours(mall: Mall, tenant?: Tenant): CertainHours {
    return certainHours(mall, tenant, this.at, this.catalog.calendars);
  }
}
