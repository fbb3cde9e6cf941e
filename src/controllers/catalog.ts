import {ContextEvent} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {catalogContext, rememberEarlyConsumers} from '../catalog/context.js';
import {forgetGiven, readGiven} from '../catalog/given.js';
import {LOADING, type CatalogState} from '../catalog/state.js';
import {followUrl} from '../catalog/store.js';
import {safeUrl} from '../schema/safe-url.js';

/** Where an element may get its catalog from; the first that is set counts. */
export interface CatalogSources {
  /** A catalog document, or one that was parsed. */
  catalog?: unknown;
  /** URL of a catalog, relative to the page. */
  src?: string | undefined;
  /** Id of an `mpp-catalog` elsewhere on the page. */
  for?: string | undefined;
}

/** An element that others may follow by its id: `mpp-catalog`, of this version or another. */
export interface CatalogProvider extends HTMLElement {
  /** Calls back with the state of the catalog, now and at each change; returns how to stop. */
  follow(listener: (state: CatalogState) => void): () => void;
}

type Host = ReactiveControllerHost & HTMLElement;

/** Keeps an element supplied with the catalog that its page means. */
export class CatalogController implements ReactiveController {
  state: CatalogState = LOADING;
  #sources: CatalogSources | undefined;
  #leave: (() => void) | undefined;
  #lastGiven: {document: unknown; state: CatalogState} | undefined;
  #receive: ((state: CatalogState, unsubscribe?: () => void) => void) | undefined;

  constructor(readonly host: Host) {
    host.addController(this);
  }

  hostConnected() {
    if (this.#sources) this.#attach(this.#sources);
  }

  hostDisconnected() {
    this.#leave?.();
    this.#leave = undefined;
  }

  /** Tells the controller what the element's attributes say now. */
  follow(sources: CatalogSources) {
    const before = this.#sources;
    this.#sources = sources;
    const isSame =
      before?.catalog === sources.catalog &&
      before?.src === sources.src &&
      before?.for === sources.for;
    if (!before || !isSame) this.#attach(sources);
  }

  #attach(sources: CatalogSources) {
    this.hostDisconnected();
    if (!this.host.isConnected) return;
    if (sources.catalog) this.#set(this.#given(sources.catalog));
    else if (sources.src) this.#leave = this.#followSrc(sources.src);
    else if (sources.for) this.#leave = this.#followId(sources.for);
    else this.#leave = this.#followContext();
  }

  /** The same state for the same document, so that an element which is only moved tells nothing anew. */
  #given(document: unknown) {
    const last = this.#lastGiven;
    if (last && last.document === document) return last.state;
    const {catalog, error, issues} = readGiven(document);
    const state: CatalogState = error
      ? {status: 'failed', failure: error, issues, retry: () => this.#readAgain(document)}
      : {status: 'ready', catalog, issues};
    this.#lastGiven = {document, state};
    return state;
  }

  #readAgain(document: unknown) {
    forgetGiven(document);
    this.#lastGiven = undefined;
    this.#set(this.#given(document));
  }

  #followSrc(src: string) {
    const url = absoluteUrl(src, this.host.baseURI);
    if (url) return followUrl(url, this.#set);
    const failure = {code: 'bad-address', message: `src="${src}" is not an http(s) address.`};
    const retry = () => void this.#followSrc(src);
    this.#set({status: 'failed', failure, issues: [], retry});
    return undefined;
  }

  /** Looks for the provider now and whenever one appears: it may come later, or be replaced. */
  #followId(id: string) {
    const root = this.host.getRootNode() as Document | ShadowRoot;
    let followed: Element | undefined;
    let leave: (() => void) | undefined;
    const look = () => {
      const found = root.getElementById(id) ?? document.getElementById(id);
      if (found === followed || !isProvider(found)) return;
      leave?.();
      followed = found;
      leave = found.follow(this.#set);
    };
    this.#set(LOADING);
    look();
    document.addEventListener('context-provider', look);
    return () => {
      document.removeEventListener('context-provider', look);
      leave?.();
    };
  }

  #followContext() {
    let leave: (() => void) | undefined;
    this.#set(LOADING);
    rememberEarlyConsumers();
    // Held by the field, because the context root only keeps a weak reference to it.
    const receive = (this.#receive = (state: CatalogState, unsubscribe?: () => void) => {
      if (this.#receive !== receive) return unsubscribe?.();
      leave = unsubscribe;
      this.#set(state);
    });
    this.host.dispatchEvent(new ContextEvent(catalogContext, this.host, receive, true));
    return () => {
      this.#receive = undefined;
      leave?.();
    };
  }

  readonly #set = (state: CatalogState) => {
    this.state = state;
    this.host.requestUpdate();
  };
}

const isProvider = (element: Element | null): element is CatalogProvider =>
  element !== null && 'follow' in element;

function absoluteUrl(src: string, base: string) {
  try {
    return safeUrl(new URL(src, base).href);
  } catch {
    return undefined;
  }
}
