import type {Catalog, Mall, Service} from '../schema/index.js';
import type {Words} from '../terms/index.js';
import {commonHours, type CommonHours} from './common-hours.js';
import {countersByFloor, servedAt, type Absent, type Floor, type Served} from './counters.js';
import {feesOf, type FeeRange} from './fees.js';
import {papersOf, type Paper} from './papers.js';

/** One visit to a mall for several services. */
export interface Plan {
  catalog: Catalog;
  mall: Mall;
  served: Served[];
  /** Services of which nothing else of the plan takes account. */
  absent: Absent[];
  papers: Paper[];
  fees: FeeRange;
  floors: Floor[];
  common: CommonHours;
}

/**
 * The plan of a visit. Ids that the catalog does not have are passed over; the services keep
 * the order of the ids. Texts are compared as they read in the language of `words`.
 */
export function planOf(
  catalog: Catalog,
  mall: Mall,
  ids: Iterable<string>,
  now: Date,
  words: Words,
): Plan {
  const {served, absent} = servedAt(servicesOf(catalog, ids), mall);
  const services = served.map(({service}) => service);
  const floors = countersByFloor(served, words);
  const counters = floors.flatMap(({counters}) => counters);
  return {
    catalog,
    mall,
    served,
    absent,
    papers: papersOf(services, words),
    fees: feesOf(services),
    floors,
    common: commonHours(mall, counters, now, catalog.calendars),
  };
}

function servicesOf({services}: Catalog, ids: Iterable<string>): Service[] {
  const wanted = new Set(ids);
  const found = new Map(services.filter(({id}) => wanted.has(id)).map((one) => [one.id, one]));
  return [...wanted].flatMap((id) => found.get(id) ?? []);
}
