import type {CatalogState} from '../../src/catalog/state.js';
import {followUrl} from '../../src/catalog/store.js';

/** Follows a catalog, and keeps what is said of it. */
export function follow(url: string) {
  const said: CatalogState[] = [];
  const waiting: {status: string; found: (state: CatalogState) => void}[] = [];
  const leave = followUrl(url, (state) => {
    said.push(state);
    for (const {status, found} of waiting) if (state.status === status) found(state);
  });
  /** The next state of this kind from now on. */
  const until = <Status extends CatalogState['status']>(status: Status) =>
    new Promise<CatalogState & {status: Status}>((done) =>
      waiting.push({status, found: (state) => done(state as CatalogState & {status: Status})}),
    );
  return {said, statuses: () => said.map(({status}) => status), until, leave};
}
