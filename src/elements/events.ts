import type {Filters} from '../search/index.js';
import type {Service} from '../schema/index.js';
import type {HoursStatus} from '../hours/index.js';

const PERSONAL = {bubbles: true, composed: true} as const;

/** A person searches: the words, the filters chosen, and how many services are left. */
export class MppSearchEvent extends Event {
  constructor(
    readonly query: string,
    readonly filters: Filters,
    readonly count: number,
  ) {
    super('mpp-search', PERSONAL);
  }
}

/** A person opens a service; cancelled, it does not unfold and the page may show it its own way. */
export class MppSelectEvent extends Event {
  constructor(readonly service: Service) {
    super('mpp-select', {...PERSONAL, cancelable: true});
  }
}

/** A person follows a link out of the page; cancelled, the browser stays. */
export class MppNavigateEvent extends Event {
  constructor(readonly href: string) {
    super('mpp-navigate', {...PERSONAL, cancelable: true});
  }
}

/** A badge turns over. Does not bubble: time caused it. */
export class MppStatusEvent extends Event {
  constructor(readonly status: HoursStatus) {
    super('mpp-status');
  }
}

declare global {
  interface HTMLElementEventMap {
    'mpp-search': MppSearchEvent;
    'mpp-select': MppSelectEvent;
    'mpp-navigate': MppNavigateEvent;
    'mpp-status': MppStatusEvent;
  }
}
