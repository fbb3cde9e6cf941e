import type {Catalog} from '../../schema/index.js';
import {buildIndex, type ServiceIndex} from '../../search/index.js';

const indexes = new WeakMap<Catalog, ServiceIndex>();

/** The search index of a catalog, built once for every finder that shows it. */
export function indexOf(catalog: Catalog): ServiceIndex {
  let index = indexes.get(catalog);
  if (!index) indexes.set(catalog, (index = buildIndex(catalog)));
  return index;
}
