import type {Found} from '../../controllers/search.js';
import type {Mall, Service} from '../../schema/index.js';

/** How much better than all others a service must match to be the one that is clearly meant. */
const CLEARLY = 1.25;

/** Which results are unfolded: those that a person opened, and one that answers what is asked. */
export class Unfolding {
  /** Ids of the services that a person opened, the latest last. */
  opened: readonly string[] = [];
  #answer: {query: string; id: string | undefined} | undefined;

  has({id}: Service): boolean {
    return this.opened.includes(id) || this.#answer?.id === id;
  }

  open({id}: Service) {
    this.opened = [...this.opened.filter((other) => other !== id), id];
  }

  fold({id}: Service) {
    this.opened = this.opened.filter((other) => other !== id);
    if (this.#answer?.id === id) this.#answer.id = undefined;
  }

  /** Unfolds what answers a query; once, for a person may fold it up again. */
  answer(query: string, found: Found, mall: Mall | undefined) {
    if (this.#answer?.query === query) return;
    this.#answer = {query, id: serviceAsked(found, mall)?.id};
  }
}

/**
 * The service of which it is asked what its row does not tell, when it is clear which. Fee and time
 * stand in the row, and so do the hours of one mall.
 */
function serviceAsked({hits, intent, givenUp}: Found, mall?: Mall): Service | undefined {
  const [first, ...others] = hits;
  const isUntold = intent === 'requirements' || (intent === 'hours' && !mall);
  if (!isUntold || !first?.score || givenUp.length > 0) return undefined;
  const isClear = others.every(({score}) => score * CLEARLY <= first.score);
  return isClear ? first.service : undefined;
}
