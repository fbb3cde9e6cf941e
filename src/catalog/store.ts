import {fetchCatalog, type Fetched} from './fetch-catalog.js';
import {LOADING, type CatalogState} from './state.js';

type Listener = (state: CatalogState) => void;

/** One catalog URL, asked for once for everyone who shows it. */
class CatalogSource {
  #state: CatalogState = LOADING;
  readonly #listeners = new Set<Listener>();
  #request: AbortController | undefined;

  constructor(
    readonly url: string,
    readonly forget: (source: CatalogSource) => void,
  ) {}

  subscribe(listener: Listener) {
    this.#listeners.add(listener);
    listener(this.#state);
    if (!this.#request) void this.load();
    return () => {
      this.#listeners.delete(listener);
      // An element that is moved leaves and comes back in one go; only one that stays away counts.
      queueMicrotask(() => this.#leaveIfUnused());
    };
  }

  /** Asks again; the newest request wins, and what is known stays until there is better. */
  async load() {
    this.#request?.abort();
    const request = (this.#request = new AbortController());
    try {
      const fetched = await fetchCatalog(this.url, request.signal);
      if (!request.signal.aborted) this.#set(this.#stateAfter(fetched));
    } catch {
      // Aborted: a newer request answers, or nobody listens any more.
    }
  }

  #stateAfter(fetched: Fetched): CatalogState {
    if (!('failure' in fetched) && fetched.catalog) {
      return {status: 'ready', catalog: fetched.catalog, issues: fetched.issues};
    }
    const failure = 'failure' in fetched ? fetched.failure : fetched.error;
    if (this.#state.status === 'ready') return {...this.#state, stale: failure};
    const issues = 'failure' in fetched ? [] : fetched.issues;
    return {status: 'failed', failure, issues, retry: () => void this.load()};
  }

  #set(state: CatalogState) {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener(state);
  }

  #leaveIfUnused() {
    if (this.#listeners.size > 0) return;
    this.#request?.abort();
    this.forget(this);
  }
}

const sources = new Map<string, CatalogSource>();

/** Follows the catalog at an absolute URL; equal URLs share one request. Returns how to stop. */
export function followUrl(url: string, listener: Listener): () => void {
  return sourceOf(url).subscribe(listener);
}

/** Asks once more for a catalog that is being followed. */
export function reloadUrl(url: string) {
  return sources.get(url)?.load();
}

/** A source that was left twice may have been followed anew between. */
function forget(source: CatalogSource) {
  if (sources.get(source.url) === source) sources.delete(source.url);
}

function sourceOf(url: string) {
  let source = sources.get(url);
  if (!source) sources.set(url, (source = new CatalogSource(url, forget)));
  return source;
}
