import type {Catalog, Issue} from '../schema/index.js';
import {parseCatalogText, type ParseResult} from '../schema/parse-catalog.js';
import {keepCopy, readCopy} from './copies.js';
import {fetchCatalog} from './fetch-catalog.js';
import {pause} from './pause.js';
import {LOADING, type CatalogFailure, type CatalogState} from './state.js';

type Listener = (state: CatalogState) => void;

/** How old a copy may grow before a visitor who saves data is asked to load again. */
const REST_MS = 60 * 60_000;

/** How long a copy is waited for: a browser whose storage is broken may never answer. */
const PATIENCE_MS = 1_000;

/** One catalog URL, asked for once for everyone who shows it. */
class CatalogSource {
  #state: CatalogState = LOADING;
  readonly #listeners = new Set<Listener>();
  #request: AbortController | undefined;
  #last: {text: string; result: ParseResult} | undefined;
  #readAt = NaN;

  constructor(readonly url: string) {}

  subscribe(listener: Listener) {
    this.#listeners.add(listener);
    listener(this.#state);
    if (!this.#request) void this.#load(false);
    return () => {
      this.#listeners.delete(listener);
      // An element that is moved leaves and comes back in one go; only one that stays away counts.
      queueMicrotask(() => this.#leaveIfUnused());
    };
  }

  /** Asks again because somebody wants it, unless nobody would see what comes. */
  reload() {
    if (this.#listeners.size > 0) void this.#load(true);
  }

  /** The newest request wins, and what is known stays until there is better. */
  async #load(isWanted: boolean) {
    this.#request?.abort();
    const {signal} = (this.#request = new AbortController());
    const copy = this.#state === LOADING ? this.#showCopy(signal) : undefined;
    const copied = () => copy && Promise.race([copy, pause(PATIENCE_MS, signal)]);
    try {
      if (!isWanted && savesData()) {
        await copied();
        if (Math.abs(Date.now() - this.#readAt) < REST_MS) return;
      }
      const fetched = await fetchCatalog(this.url, signal);
      const result = fetched.error ? {...fetched, issues: []} : this.#read(fetched.text);
      // A copy that is still being read is better than a failure.
      if (result.error) await copied();
      if (signal.aborted) return;
      if (result.error) return this.#fail(result.error, result.issues);
      this.#readAt = Date.now();
      this.#show(result, isWanted);
      void keepCopy(this.url, fetched.mayKeep ? fetched.text : undefined);
    } catch {
      // Aborted: a newer request answers, or nobody listens any more.
    }
  }

  /** Shows what the browser kept of an earlier visit, read as strictly as any answer. */
  async #showCopy(signal: AbortSignal) {
    const copy = await readCopy(this.url);
    if (!copy || signal.aborted || this.#state !== LOADING) return;
    const result = this.#read(copy.text);
    if (result.error) return keepCopy(this.url, undefined);
    this.#readAt = copy.readAt;
    this.#show(result, false);
  }

  /** Most answers say what is known already: that is not read, checked and indexed anew. */
  #read(text: string) {
    if (text !== this.#last?.text) this.#last = {text, result: parseCatalogText(text)};
    return this.#last.result;
  }

  #show({catalog, issues}: ParseResult & {catalog: Catalog}, isWanted: boolean) {
    const shown = this.#state;
    const isShown = shown.status === 'ready' && shown.catalog === catalog && !shown.stale;
    if (isWanted || !isShown) this.#set({status: 'ready', catalog, issues});
  }

  #fail(failure: CatalogFailure, issues: readonly Issue[]) {
    this.#set(
      this.#state.status === 'ready'
        ? {...this.#state, stale: failure}
        : {status: 'failed', failure, issues, retry: () => this.reload()},
    );
  }

  #set(state: CatalogState) {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener(state);
  }

  #leaveIfUnused() {
    if (this.#listeners.size > 0) return;
    this.#request?.abort();
    this.#request = undefined;
    // Whoever comes next waits for an answer of their own, but need not wait to see what was good.
    if (this.#state.status === 'failed') this.#state = LOADING;
  }
}

/** Held by those who follow them; what nobody follows is a memory that the browser may clear. */
const sources = new Map<string, WeakRef<CatalogSource>>();

/** Follows the catalog at an absolute URL; equal URLs share one request. Returns how to stop. */
export function followUrl(url: string, listener: Listener): () => void {
  let source = sources.get(url)?.deref();
  if (!source) sources.set(url, new WeakRef((source = new CatalogSource(url))));
  return source.subscribe(listener);
}

/** Asks once more for a catalog that is being followed. */
export function reloadUrl(url: string) {
  sources.get(url)?.deref()?.reload();
}

/** Whether the visitor asked, in the browser or in the system, for pages to load less. */
const savesData = () =>
  matchMedia('(prefers-reduced-data: reduce)').matches ||
  (navigator as {connection?: {saveData?: boolean}}).connection?.saveData;
