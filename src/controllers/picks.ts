import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The services that a person picks for a visit, the same for every element of the page. */
export interface Picks {
  /** Ids of services in the order in which they were picked; another set after each change. */
  readonly ids: ReadonlySet<string>;
  /** Picks a service, or puts it back. */
  toggle(id: string): void;
  /** Calls back after each change; returns how to stop. */
  subscribe(listener: () => void): () => void;
}

/** Keyed by a registered symbol, so that two copies of the library on one page meet. */
const KEY = Symbol.for('mpp-elements/picks@1');

/** The picks from a catalog, by its id. They are kept as long as the page is, and nowhere else. */
export function picksOf(catalog: string): Picks {
  const page = globalThis as {[KEY]?: Map<string, Picks>};
  const picks = (page[KEY] ??= new Map<string, Picks>());
  let found = picks.get(catalog);
  if (!found) picks.set(catalog, (found = noPicks()));
  return found;
}

function noPicks(): Picks {
  let ids: ReadonlySet<string> = new Set();
  const listeners = new Set<() => void>();
  return {
    get ids() {
      return ids;
    },
    toggle(id) {
      const others = new Set(ids);
      if (!others.delete(id)) others.add(id);
      ids = others;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

type Host = ReactiveControllerHost & HTMLElement;

/** Keeps an element in step with what is picked anywhere on the page. */
export class PicksController implements ReactiveController {
  #picks: Picks | undefined;
  #leave: (() => void) | undefined;

  constructor(readonly host: Host) {
    host.addController(this);
  }

  hostDisconnected() {
    this.#leave?.();
    this.#leave = this.#picks = undefined;
  }

  /** The picks from a catalog; asked for at each rendering, which a change of them brings about. */
  of(catalog: string): Picks {
    const picks = picksOf(catalog);
    if (picks !== this.#picks && this.host.isConnected) {
      this.hostDisconnected();
      this.#picks = picks;
      this.#leave = picks.subscribe(() => this.host.requestUpdate());
    }
    return picks;
  }
}
