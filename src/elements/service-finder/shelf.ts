import type {Agency, Catalog, Service} from '../../schema/index.js';
import {buildIndex, type ServiceIndex} from '../../search/index.js';

/** A catalog made ready for finding: what a finder would else make anew at every key. */
export interface Shelf {
  index: ServiceIndex;
  services: ReadonlyMap<string, Service>;
  agencies: ReadonlyMap<string, Agency>;
}

const shelves = new WeakMap<Catalog, Shelf>();

/** The shelf of a catalog, made once for every finder that shows it. */
export function shelfOf(catalog: Catalog): Shelf {
  let shelf = shelves.get(catalog);
  if (!shelf) shelves.set(catalog, (shelf = makeShelf(catalog)));
  return shelf;
}

const makeShelf = (catalog: Catalog): Shelf => ({
  index: buildIndex(catalog),
  services: byId(catalog.services),
  agencies: byId(catalog.agencies),
});

const byId = <Item extends {id: string}>(items: Item[]) =>
  new Map(items.map((item) => [item.id, item]));
