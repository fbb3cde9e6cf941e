import type {Agency, Catalog, Service} from '../schema/index.js';
import {buildIndex, buildIndexInSlices, type ServiceIndex} from '../search/index.js';

/** Services from which on the index is built in idle time; fewer take less than a second on a cheap phone, once. */
const MANY = 5_000;

/** How long the build waits for an idle moment: pages that never rest are searched too. */
const PATIENCE_MS = 30;

/** Idle time that a slice may still take on a slow device. */
const SLICE_MS = 10;

/** How long slices follow each other before the page has its turn. */
const TURN_MS = 10;

/** A catalog made ready for finding. */
export interface Shelf {
  readonly services: ReadonlyMap<string, Service>;
  readonly agencies: ReadonlyMap<string, Agency>;
  /** Whether of some service the catalog says where it is not offered. */
  readonly excludes: boolean;
  /** Absent while it is being built. */
  index?: ServiceIndex;
  /** Settles when the index is there; absent when nobody had to wait. */
  built?: Promise<void>;
}

const shelves = new WeakMap<Catalog, Shelf>();

/** The shelf of a catalog, made once for all who search it; texts that the index of an earlier version has read are not read again. */
export function shelfOf(catalog: Catalog, previous?: ServiceIndex): Shelf {
  let shelf = shelves.get(catalog);
  if (!shelf) shelves.set(catalog, (shelf = makeShelf(catalog, previous)));
  return shelf;
}

function makeShelf(catalog: Catalog, previous: ServiceIndex | undefined): Shelf {
  const {services, agencies} = catalog;
  const shelf: Shelf = {
    services: byId(services),
    agencies: byId(agencies),
    excludes: services.some(({offers}) => offers?.some(({scope}) => scope === 'none')),
  };
  const options = previous && {previous};
  if (services.length < MANY) shelf.index = buildIndex(catalog, options);
  else
    shelf.built = buildIndexInSlices(catalog, idling(), options).then(
      (index) => void (shelf.index = index),
    );
  return shelf;
}

const byId = <Item extends {id: string}>(items: Item[]) =>
  new Map(items.map((item) => [item.id, item]));

/** Lets the page go first, and goes on as long as it has nothing to do. */
function idling() {
  let until = 0;
  return () => {
    if (performance.now() < until) return undefined;
    return new Promise<void>((resume) => {
      const goOn = (idle?: IdleDeadline) => {
        const rest = idle && !idle.didTimeout ? idle.timeRemaining() - SLICE_MS : TURN_MS;
        until = performance.now() + Math.min(TURN_MS, rest);
        resume();
      };
      // Safari has no idle callbacks.
      if (typeof requestIdleCallback === 'undefined') setTimeout(goOn);
      else requestIdleCallback(goOn, {timeout: PATIENCE_MS});
    });
  };
}
