import {offerAt} from '../offers/index.js';
import type {Agency, Catalog, Mall, Service} from '../schema/index.js';
import type {Said} from '../said/said.js';
import {atKey} from '../search/at-key.js';
import type {Subject} from './change.js';
import {asIs, both, plain} from './in-words.js';

/** A catalog with what is asked of it for each record. */
export class Lookup {
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly malls: ReadonlyMap<string, Mall>;
  readonly #mallsOfAgency = new Map<string, Mall[]>();

  constructor(readonly catalog: Catalog) {
    this.agencies = new Map(catalog.agencies.map((agency) => [agency.id, agency]));
    this.malls = new Map(catalog.malls.map((mall) => [mall.id, mall]));
    for (const mall of catalog.malls) {
      for (const agency of new Set(mall.tenants?.map(({agency}) => agency))) {
        atKey(this.#mallsOfAgency, agency, () => []).push(mall);
      }
    }
  }

  /** A mall, by its name. */
  mall({id, name}: Mall): Subject {
    return {name: both((words) => plain(name, words)), mall: id};
  }

  /** The agency of that id, by the name that people use. */
  agencyName(id: string): Said {
    const agency = this.agencies.get(id);
    return agency?.short ? asIs(agency.short) : both((words) => plain(agency?.name ?? id, words));
  }

  /** A service, by its name, its agency and, where that tells it from others, its mall. */
  service(service: Service): Subject {
    const agency = this.agencyName(service.agency);
    const [mall, ...others] = this.malls.size > 1 ? (service.offers ?? []) : [];
    const only = mall && others.length === 0 ? this.malls.get(mall.mall) : undefined;
    const name = both((words) => {
      const where = only ? `, ${plain(only.name, words)}` : '';
      return `${plain(service.name, words)} (${agency[words.language]}${where})`;
    });
    return {name, service: service.id, ...(only && {mall: only.id})};
  }

  /** The malls in which an agency is a tenant. */
  mallsOf(agency: string): readonly Mall[] {
    return this.#mallsOfAgency.get(agency) ?? [];
  }

  /** The malls at which a service is served, however far. */
  mallsServing(service: Service): Mall[] {
    const named = (service.offers ?? []).flatMap(({mall}) => this.malls.get(mall) ?? []);
    const candidates = new Set([...named, ...this.mallsOf(service.agency)]);
    return [...candidates].filter((mall) => isServedAt(service, mall));
  }
}

export function isServedAt(service: Service, mall: Mall) {
  const offer = offerAt(service, mall);
  return offer !== undefined && offer.scope !== 'none';
}
