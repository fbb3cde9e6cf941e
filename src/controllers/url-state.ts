import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {RestController} from './rest.js';

/** How long a person's typing rests before the URL follows it. */
const REST_MS = 400;

/** A text that some mail program has encoded once more, or one that a person typed so. */
const ENCODED = /^(?=.*%)(?:%[\da-f]{2}|[\w.~*!'()+-])+$/i;

/** A hash that is a route of the page: `#/peta`, `#!peta`. */
const ROUTE = /^#[/!]/;

/** How an element is kept in the URL of its page. */
export interface UrlStateOptions {
  /** `q`: in the query string, as `q` and `q.…`; `#q`: in the hash, which caches never see; absent or empty: nowhere. */
  key: () => string | undefined;
  /** Sets the host's properties to what the URL says. */
  read: (state: URLSearchParams) => void;
  /** What the host's properties say, whether its data has come or not. */
  write: () => URLSearchParams;
}

/**
 * What a URL says under a key, in the order of the URL: `?q=ktp&q.fee=free` under
 * `q` is `'' → 'ktp'`, `fee → 'free'`. Never throws; bytes that are no text are U+FFFD.
 *
 * A value that is encoded throughout even after decoding is decoded again: mail
 * programs do that to links.
 */
export function readUrlState(url: string, key: string): URLSearchParams {
  const state = new URLSearchParams();
  for (const piece of partsOf(url, key).pieces) {
    const [name = '', value = ''] = entryOf(piece);
    const ownName = nameUnder(key, name);
    if (ownName === undefined) continue;
    state.append(ownName, ENCODED.test(value) ? entryOf(`=${value}`)[1]! : value);
  }
  return state;
}

/**
 * The URL that says `state` under a key, and else what it said, byte for byte.
 *
 * In the hash, what the page has there stays in front: `#kontak&q=ktp`. It no longer
 * is the place to jump to when such a link is opened. A hash that is a route (`#/peta`,
 * `#!peta`) is the page's own, as its path is: that URL comes back unchanged.
 */
export function writeUrlState(url: string, key: string, state: URLSearchParams): string {
  const {before, mark, pieces, after} = partsOf(url, key);
  if (mark === '#' && ROUTE.test(url.slice(before.length))) return url;
  const own = new URLSearchParams();
  for (const [name, value] of state) {
    // Encoded once more, so that it is what it was when it has been decoded once more.
    const text = ENCODED.test(value) ? encodeURIComponent(value) : value;
    own.append(nameOf(key) + (name && `.${name}`), text);
  }
  const kept = pieces.filter((piece) => nameUnder(key, entryOf(piece)[0] ?? '') === undefined);
  const all = [...kept, ...(String(own) ? [own] : [])];
  return before + (all.length > 0 ? mark + all.join('&') : '') + after;
}

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Keeps an element's state in the URL of its page, so that a link shows it and back and forward work.
 *
 * What changes by itself, as by typing, replaces the entry of the history after a
 * rest; a discrete act asks for an entry of its own by `push()`. An element as its
 * page wrote it leaves no trace. Who moved last is right: when the page has gone to
 * another path since the visitor's act, or has rewritten this part of the URL, what
 * waits is dropped. The browser does not tell of a page's `pushState`: a page that
 * wants to be followed dispatches `popstate`, as routers do.
 */
export class UrlStateController implements ReactiveController {
  #key = '';
  /** The host as its page wrote it: what a URL that says nothing means. */
  #preset = '';
  /** The host when last looked at; the URL then, and the path of its page, to know who moved last. */
  #own = '';
  #known = '';
  #path = '';
  #waits = false;
  #method: 'pushState' | 'replaceState' | undefined;
  readonly #rest: RestController;

  constructor(
    readonly host: Host,
    readonly options: UrlStateOptions,
  ) {
    this.#rest = new RestController(host, REST_MS, () => this.#write('replaceState'));
    host.addController(this);
  }

  hostConnected() {
    addEventListener('popstate', this.#look);
    addEventListener('hashchange', this.#look);
    this.#look();
  }

  hostDisconnected() {
    removeEventListener('popstate', this.#look);
    removeEventListener('hashchange', this.#look);
  }

  /** Not before: what a page set before the tag was defined, the first update gives back. */
  hostUpdate() {
    this.#follow();
  }

  hostUpdated() {
    const method = this.#method;
    this.#method = undefined;
    const own = String(this.options.write());
    if (!this.#key || own === this.#own || !this.host.isConnected) return;
    // What was typed just before an act is in the entry to which "back" leads.
    if (method) this.#write('replaceState');
    this.#own = own;
    this.#known = this.#inUrl();
    this.#path = location.pathname;
    this.#waits = true;
    if (method) this.#write(method);
    else this.#rest.act();
  }

  /** A person did one thing, to which "back" should lead: with the next update, a new entry. */
  push() {
    this.#act('pushState');
  }

  /** A person did one thing that needs no way back: with the next update, in the same entry. */
  replace() {
    this.#act('replaceState');
  }

  /** The address of this page with the host in another state, to be copied. */
  urlFor(state: URLSearchParams): string {
    const key = this.options.key();
    return key ? writeUrlState(location.href, key, this.#toUrl(String(state))) : location.href;
  }

  #act(method: 'pushState' | 'replaceState') {
    this.#method = method;
    this.host.requestUpdate();
  }

  #follow() {
    const key = this.options.key() ?? '';
    if (key === this.#key) return;
    this.#key = key;
    this.#preset = this.#own = String(this.options.write());
    this.#look();
  }

  readonly #look = () => {
    const known = this.#inUrl();
    if (known === this.#known) return;
    this.#known = known;
    this.options.read(new URLSearchParams(known || this.#preset));
    this.#own = String(this.options.write());
  };

  #write(method: 'pushState' | 'replaceState') {
    const isLast = location.pathname === this.#path && this.#inUrl() === this.#known;
    const url = writeUrlState(location.href, this.#key, this.#toUrl(this.#own));
    const isDue = this.#waits && isLast && url !== location.href;
    this.#waits = false;
    if (!isDue) return;
    try {
      // The state of the entry is the page's, or that of its router.
      history[method](history.state, '', url);
    } catch {
      // A frame without an origin may not, and Safari counts how often: then the URL stays as it is.
    }
    this.#known = this.#inUrl();
  }

  #inUrl() {
    return this.#key && String(readUrlState(location.href, this.#key));
  }

  /** Nothing for the preset; what is nothing itself says so. */
  #toUrl(state: string) {
    return new URLSearchParams(state === this.#preset ? '' : state || '=');
  }
}

/** A URL around the query string, or the hash, in which a key is kept. */
function partsOf(url: string, key: string) {
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#[^]*)?$/.exec(url)!;
  const isInHash = key.startsWith('#');
  const inside = isInHash ? hash : query;
  return {
    before: isInHash ? path + query : path,
    mark: isInHash ? '#' : '?',
    pieces: inside.length > 1 ? inside.slice(1).split('&') : [],
    after: isInHash ? '' : hash,
  };
}

/** Name and value of one piece; the `&` keeps a `?` in front from being taken for a mark. */
const entryOf = (piece: string): readonly string[] =>
  [...new URLSearchParams(`&${piece}`)][0] ?? [];

const nameOf = (key: string) => key.replace(/^#/, '');

/** The name without its key, empty for that of the key itself; undefined: not of this key. */
function nameUnder(key: string, name: string) {
  const own = nameOf(key);
  if (name === own) return '';
  return name.startsWith(`${own}.`) ? name.slice(own.length + 1) : undefined;
}
