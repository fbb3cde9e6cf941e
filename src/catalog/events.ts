import type {Catalog, Issue} from '../schema/index.js';
import type {CatalogFailure} from './state.js';

/** A catalog has been read and is shown, be it a copy or newer than one. Does not bubble: no person caused it. */
export class MppLoadEvent extends Event {
  constructor(readonly catalog: Catalog) {
    super('mpp-load');
  }
}

/** A catalog could not be had, or a newer one could not. Does not bubble. */
export class MppErrorEvent extends Event {
  /** What kind of failure, for programs. */
  readonly code: string;
  /** What failed, for the people who keep the page. */
  readonly message: string;

  constructor(
    failure: CatalogFailure,
    /** Asks for the catalog once more. */
    readonly retry: () => void,
  ) {
    super('mpp-error');
    this.code = failure.code;
    this.message = failure.message;
  }
}

/** Something in a catalog is wrong, whether or not the rest is shown. Does not bubble. */
export class MppIssuesEvent extends Event {
  constructor(readonly issues: readonly Issue[]) {
    super('mpp-issues');
  }
}

declare global {
  interface HTMLElementEventMap {
    'mpp-load': MppLoadEvent;
    'mpp-error': MppErrorEvent;
    'mpp-issues': MppIssuesEvent;
  }
}
