import {counterStatus} from '../hours/index.js';
import {offerAt} from '../offers/index.js';
import type {Catalog, Mall, Service, Tenant} from '../schema/index.js';
import {atKey} from '../search/at-key.js';

/** Which services can be had at one instant, at any of some malls. */
export class Openings {
  /** Instant up to which the answers given so far hold, in milliseconds. */
  changeAt = Infinity;
  readonly #answers = new Map<Service | string, boolean>();
  readonly #counters = new Map<Mall | Tenant, boolean>();

  constructor(
    readonly catalog: Catalog,
    readonly malls: readonly Mall[],
    readonly at: Date,
  ) {}

  /** Whether the answers are those to the same question at another instant. */
  holds(catalog: Catalog, malls: readonly Mall[], at: Date): boolean {
    return (
      catalog === this.catalog &&
      malls.length === this.malls.length &&
      malls.every((mall, place) => mall === this.malls[place]) &&
      at >= this.at &&
      at.getTime() < this.changeAt
    );
  }

  /** Whether a service is offered, however far, where it is open and tickets are still given. */
  isOpen(service: Service): boolean {
    // Without offers of their own all services of an agency are open together.
    const key = service.offers ? service : service.agency;
    return atKey(this.#answers, key, () =>
      this.malls.some((mall) => this.#isOpenAt(service, mall)),
    );
  }

  #isOpenAt(service: Service, mall: Mall) {
    const offer = offerAt(service, mall);
    if (!offer || offer.scope === 'none') return false;
    // The counter that is named in the results is the first.
    const [tenant] = offer.tenants;
    if (offer.hours) {
      return this.#look(mall, {agency: service.agency, ...tenant, hours: offer.hours});
    }
    return atKey(this.#counters, tenant ?? mall, () => this.#look(mall, tenant));
  }

  #look(mall: Mall, tenant: Tenant | undefined) {
    const {state, reason, ...changes} = counterStatus(
      mall,
      tenant,
      this.at,
      this.catalog.calendars,
    );
    for (const change of [changes.until, changes.reasonUntil, changes.lastTicketAt]) {
      this.changeAt = Math.min(this.changeAt, change?.getTime() ?? Infinity);
    }
    return state === 'open' && reason.code !== 'last-ticket';
  }
}
