import {offerAt, type OfferAtMall} from '../offers/index.js';
import type {Mall, Service, Tenant, Text} from '../schema/index.js';
import {say, type Words} from '../terms/index.js';

/** A service, and how far it is offered at the mall. */
export interface Served {
  service: Service;
  offer: OfferAtMall;
}

/** A service that the mall does not offer; without `offer`, the catalog says nothing about it. */
export interface Absent {
  service: Service;
  offer: OfferAtMall | undefined;
}

/** A counter to go to, with all that is done there. */
export interface Counter {
  agency: string;
  /** Where it is; of an agency with several counters, each of them. */
  places: Pick<Tenant, 'counter' | 'floor'>[];
  /**
   * Whose hours it keeps; undefined: those of the building. Several when nobody
   * says which of the agency's counters it is: the service is sure where all are open.
   */
  keepers: (Tenant | undefined)[];
  served: Served[];
}

/** A floor of the building with its counters. */
export interface Floor {
  /** undefined: not stated, or not the same for all counters of an agency. */
  floor: Text | undefined;
  counters: Counter[];
}

/** The services that a mall serves, however far, and those that it does not. */
export function servedAt(services: readonly Service[], mall: Mall) {
  const served: Served[] = [];
  const absent: Absent[] = [];
  for (const service of services) {
    const offer = offerAt(service, mall);
    if (offer && offer.scope !== 'none') served.push({service, offer});
    else absent.push({service, offer});
  }
  return {served, absent};
}

/** The counters of services by floor, each once, as they are numbered; those without a floor come last. */
export function countersByFloor(served: readonly Served[], words: Words): Floor[] {
  const counters = new Map<string, Counter>();
  const floors = new Map<string, Floor>();
  for (const one of served) {
    const {agency} = one.service;
    const places = placesOf(one.offer, words);
    const spot = places.map((place) => inWords(place, words));
    const key = JSON.stringify([agency, spot, one.offer.hours]);
    const known = counters.get(key);
    if (known) {
      known.served.push(one);
      continue;
    }
    const counter = {agency, places, keepers: keepersOf(one), served: [one]};
    counters.set(key, counter);
    floorOf(counter, floors, words).counters.push(counter);
  }
  return sorted(floors, words);
}

/** Counter and floor of a service: its own counter before those of its agency. */
function placesOf({counter, tenants}: OfferAtMall, words: Words): Counter['places'] {
  const places = tenants.map((tenant) => ({
    counter: counter ?? tenant.counter,
    floor: tenant.floor,
  }));
  if (counter !== undefined) return [places[0] ?? {counter}];
  return [...new Map(places.map((place) => [String(inWords(place, words)), place])).values()];
}

const inWords = ({counter, floor}: Counter['places'][number], words: Words) => [
  say(counter, words),
  say(floor, words),
];

function keepersOf({service: {agency}, offer: {hours, tenants}}: Served): Counter['keepers'] {
  if (hours !== undefined) return [{agency, hours}];
  return tenants.length > 0 ? tenants : [undefined];
}

function floorOf({places}: Counter, floors: Map<string, Floor>, words: Words): Floor {
  const names = new Set(places.map(({floor}) => say(floor, words)));
  const name = names.size === 1 ? [...names][0]! : '';
  let found = floors.get(name);
  if (!found) {
    found = {floor: name ? places[0]!.floor : undefined, counters: []};
    floors.set(name, found);
  }
  return found;
}

function sorted(floors: ReadonlyMap<string, Floor>, words: Words): Floor[] {
  const {compare} = new Intl.Collator(words.language, {numeric: true});
  const nameOf = ({places}: Counter) => say(places[0]?.counter, words);
  for (const {counters} of floors.values()) {
    counters.sort((one, other) => compare(nameOf(one), nameOf(other)));
  }
  return [...floors]
    .sort(([one], [other]) => Number(!one) - Number(!other) || compare(one, other))
    .map(([, floor]) => floor);
}
