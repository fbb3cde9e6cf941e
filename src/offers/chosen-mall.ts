import type {Catalog, Mall} from '../schema/index.js';

/** The mall of that id; without one the only mall there is, or the only one that still is where it was. */
export function chosenMall({malls}: Catalog, id?: string): Mall | undefined {
  if (id) return malls.find((mall) => mall.id === id);
  if (malls.length === 1) return malls[0];
  const present = malls.filter(({state}) => state !== 'moved' && state !== 'closed');
  return present.length === 1 ? present[0] : undefined;
}
