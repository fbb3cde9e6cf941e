import type {Correction, Filters, Sort} from '../search/index.js';
import type {Service} from '../schema/index.js';
import type {HoursStatus} from '../hours/index.js';

const PERSONAL = {bubbles: true, composed: true} as const;

/** A person searches: the words, the filters chosen, and how many services are left; `count` 0 reports that nothing was found. */
export class MppSearchEvent extends Event {
  constructor(
    readonly query: string,
    readonly filters: Filters,
    readonly count: number,
    /** Words that had to be left out, as typed, for anything to be found. */
    readonly givenUp: readonly string[] = [],
    /** Words that nobody knows, and what they were read as. */
    readonly corrected: readonly Correction[] = [],
    /** The order of the results. */
    readonly sort: Sort = 'relevance',
  ) {
    super('mpp-search', PERSONAL);
  }
}

/** A person wants more results: so many are shown now, of so many. */
export class MppMoreEvent extends Event {
  constructor(
    readonly shown: number,
    readonly total: number,
  ) {
    super('mpp-more', PERSONAL);
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

/**
 * A person takes a service into the plan of the visit, or out of it; `services` are ids: from a plan, all
 * that stay in it; from a detail or a finder, those that are picked, without what `services` of a plan names.
 */
export class MppPlanEvent extends Event {
  constructor(readonly services: readonly string[]) {
    super('mpp-plan', PERSONAL);
  }
}

/** How a person takes services along; what goes to WhatsApp is a link, told by `mpp-navigate`. */
export type ShareWay = 'link' | 'qr' | 'print' | 'text' | 'calendar';

/** A person takes what is known of services along; `services` are their ids, none from a table of hours. */
export class MppShareEvent extends Event {
  constructor(
    readonly way: ShareWay,
    readonly services: readonly string[] = [],
  ) {
    super('mpp-share', PERSONAL);
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
    'mpp-plan': MppPlanEvent;
    'mpp-more': MppMoreEvent;
    'mpp-share': MppShareEvent;
    'mpp-status': MppStatusEvent;
  }
}
