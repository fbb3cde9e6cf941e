import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {offerAt} from '../offers/index.js';
import type {Catalog, Mall, Service} from '../schema/index.js';
import {
  FACETS,
  search,
  type FacetCounts,
  type FacetName,
  type Filters,
  type SearchOptions,
  type SearchResult,
  type ServiceIndex,
  type Sort,
} from '../search/index.js';
import {AfterPaintController} from './after-paint.js';
import {ClockController} from './clock.js';
import {toggled, type Choice} from '../filters/filters.js';
import {Openings} from './openings.js';
import {shelfOf, type Shelf} from './shelf.js';
import {
  agenciesNamed,
  lifeEventsNamed,
  offeredIn,
  type Offered,
  type Suggestions,
} from './suggestions.js';

const SERVICES_SUGGESTED = 5;
const OTHERS_SUGGESTED = 3;
/** Best matches among which those are looked for that a mall does not offer: people ask for one of the first. */
const LOOKED_THROUGH = 500;
const USUAL_PAGE = 20;

/** A service that was found. */
export interface FoundService {
  service: Service;
  /** How well it matches, comparable within one search only; 0 when nothing was asked. */
  score: number;
}

/** What was found, as `search` tells it, with the services themselves. */
export interface Found extends Omit<SearchResult, 'hits'> {
  /** Those of the pages shown. */
  hits: FoundService[];
}

/**
 * Searches a catalog as a person types, narrows, sorts and asks for more: all of
 * `mpp-service-finder` but what is to be seen.
 *
 * ```ts
 * class MySearch extends LitElement {
 *   #search = new SearchController(this);
 *   render() {
 *     this.#search.catalog = this.catalog;
 *     return html`<input @input=${(event) => this.#search.setQuery(event.target.value)} />
 *       ${this.#search.result?.hits.map(({service}) => html`<p>${service.name}</p>`)}`;
 *   }
 * }
 * ```
 *
 * Fields say what is asked, and may be set at any time before the host renders; methods are what a
 * person does, but for `settle`, which counts at once; all have the host render. All searches of a
 * page share the index of a catalog. Of 5,000 services or more it is built in idle time; until it is
 * there, `result` is undefined and typing does not wait.
 */
export class SearchController implements ReactiveController {
  /** A parsed catalog. */
  catalog: Catalog | undefined;
  query = '';
  /** What a person has chosen. */
  filters: Filters = {};
  /** What the page has chosen; in these facets it takes the place of what a person chose. */
  locked: Filters = {};
  sort: Sort = 'relevance';
  /** How many services a page has; anything but a number from 1 is the usual 20. */
  get pageSize(): number {
    return this.#pageSize;
  }
  set pageSize(size: number) {
    this.#pageSize = size >= 1 ? Math.floor(size) : USUAL_PAGE;
  }
  /** The facets to count. */
  facets: readonly FacetName[] = FACETS;
  /** An instant to take for the present; absent: time goes on. */
  now: Date | undefined;
  /** Whether the facets are still those of the key before; they follow once the results are on the screen. */
  isTyping = false;

  #catalog: Catalog | undefined;
  #shelf: Shelf | undefined;
  #pageSize = USUAL_PAGE;
  #pages = 1;
  #question = '';
  #asked = '';
  #index: ServiceIndex | undefined;
  #openings: Openings | undefined;
  #found: Found | undefined;
  #counts: FacetCounts | undefined;
  #offered: {of: ServiceIndex; under: string; what: Offered} | undefined;
  readonly #painted: AfterPaintController;
  readonly #clock: ClockController;

  constructor(readonly host: ReactiveControllerHost) {
    this.#painted = new AfterPaintController(host, this.settle);
    this.#clock = new ClockController(host);
    host.addController(this);
  }

  hostConnected() {
    if (this.isTyping) this.settle();
  }

  /** `building` while an index is being made, and `idle` without a catalog. */
  get state(): 'idle' | 'building' | 'ready' {
    const shelf = this.shelf;
    return !shelf ? 'idle' : shelf.index ? 'ready' : 'building';
  }

  /** The services and agencies of the catalog by their ids; absent without a catalog. */
  get shelf(): Shelf | undefined {
    const {catalog} = this;
    if (catalog !== this.#catalog) {
      const isAnotherVersion = catalog?.id === this.#catalog?.id;
      this.#catalog = catalog;
      this.#shelf = catalog && shelfOf(catalog, isAnotherVersion ? this.#shelf?.index : undefined);
      void this.#shelf?.built?.then(() => this.host.requestUpdate());
    }
    return this.#shelf;
  }

  /** What is found now; undefined until the index is there. The same object as long as it is the same. */
  get result(): Found | undefined {
    const index = this.shelf?.index;
    if (!index) return undefined;
    const {query, filters, locked, sort, pageSize, facets, isTyping} = this;
    const question = JSON.stringify([query, filters, locked, sort]);
    if (question !== this.#question) this.#pages = 1;
    this.#question = question;
    const asked = JSON.stringify([question, this.#pages, pageSize, facets, isTyping]);
    const openings = this.#currentOpenings();
    if (asked !== this.#asked || index !== this.#index || openings !== this.#openings) {
      this.#found = this.#search(index, openings);
    }
    this.#asked = asked;
    this.#index = index;
    this.#openings = openings;
    this.#wake();
    return this.#found;
  }

  /** Whether there is nothing to look for: no word was typed, or only a question, such as `biaya`. */
  get isBrowsing(): boolean {
    const {result, query} = this;
    if (!result) return query.trim() === '';
    return result.reading.words.size === 0 && result.givenUp.length === 0;
  }

  /** What the words typed may be about, besides what is found: none until something is typed. */
  get suggestions(): Suggestions {
    const {result, query} = this;
    if (!result || this.isBrowsing) return {services: [], agencies: [], lifeEvents: []};
    const offered = this.#whatIsOffered();
    const {locked} = this;
    return {
      services: this.#servicesSuggested(result),
      // A choice in a locked facet would change nothing.
      agencies: locked.agency ? [] : agenciesNamed(offered, query).slice(0, OTHERS_SUGGESTED),
      lifeEvents: locked['life-event']
        ? []
        : lifeEventsNamed(offered, result.reading).slice(0, OTHERS_SUGGESTED),
    };
  }

  /** A person types; the facets follow a frame later. */
  setQuery(query: string) {
    this.query = query;
    this.isTyping = true;
    this.#painted.wait();
    this.host.requestUpdate();
  }

  /** Counts the facets now, not a frame after the results. */
  readonly settle = () => {
    this.isTyping = false;
    this.host.requestUpdate();
  };

  /** A person chooses a value, or no longer. */
  toggle(facet: FacetName, value: string) {
    this.filters = toggled(this.filters, {facet, value});
    this.settle();
  }

  /** A person wants no filters any more. */
  clear() {
    this.filters = {};
    this.settle();
  }

  /** A person wants another page below the others. */
  showMore() {
    this.#pages++;
    this.host.requestUpdate();
  }

  /** How many services there would be without some of the choices. */
  totalWithout(...choices: Choice[]): number {
    const filters = {...choices.reduce(toggled, this.filters), ...this.locked};
    return this.#searchFor({filters, limit: 1, facets: []})?.total ?? 0;
  }

  /** How many services there would be for another query, whatever a person has chosen. */
  totalOf(query: string): number {
    return this.#searchFor({filters: this.locked, limit: 1, facets: []}, query)?.total ?? 0;
  }

  /** The first of the services that match, but of which the catalog says that a mall does not offer them. */
  excludedFrom(mall: Mall, most: number): Service[] {
    if (!this.shelf?.excludes || this.isBrowsing) return [];
    const filters = {...this.filters, ...this.locked, mall: undefined};
    const {hits = []} = this.#searchFor({filters, limit: LOOKED_THROUGH, facets: []}) ?? {};
    return hits
      .map(({id}) => this.#shelf!.services.get(id)!)
      .filter((service) => offerAt(service, mall)?.scope === 'none')
      .slice(0, most);
  }

  #search(index: ServiceIndex, openings: Openings | undefined): Found {
    const {services} = this.#shelf!;
    const {hits, facets, ...rest} = search(index, this.query, {
      filters: {...this.filters, ...this.locked},
      limit: this.#pages * this.pageSize,
      sort: this.sort,
      facets: this.isTyping ? [] : this.facets,
      ...isOpenBy(openings, services),
    });
    if (!this.isTyping || !this.#counts) this.#counts = facets;
    const found = hits.map(({id, score}) => ({service: services.get(id)!, score}));
    return {...rest, hits: found, facets: this.#counts};
  }

  #searchFor(options: SearchOptions, query = this.query) {
    const index = this.shelf?.index;
    const open = isOpenBy(this.#openings, this.#shelf?.services);
    return index && search(index, query, {...options, ...open});
  }

  /** Where it matters what is open: as long as nothing changes, the same object. */
  #currentOpenings() {
    const {open, mall} = {...this.filters, ...this.locked};
    if (!open?.length && !this.facets.includes('open')) return undefined;
    const catalog = this.catalog!;
    const malls = mall?.length ? catalog.malls.filter(({id}) => mall.includes(id)) : catalog.malls;
    const at = this.now ?? new Date();
    return this.#openings?.holds(catalog, malls, at)
      ? this.#openings
      : new Openings(catalog, malls, at);
  }

  #wake() {
    const {changeAt = Infinity} = this.#openings ?? {};
    const isComing = !this.now && changeAt < Infinity;
    this.#clock.wakeAt(isComing ? new Date(changeAt) : undefined);
  }

  #servicesSuggested({hits, total}: Found): Service[] {
    const isEnough = hits.length >= Math.min(SERVICES_SUGGESTED, total);
    if (this.sort === 'relevance' && isEnough) {
      return hits.slice(0, SERVICES_SUGGESTED).map(({service}) => service);
    }
    const filters = {...this.filters, ...this.locked};
    const best = this.#searchFor({filters, limit: SERVICES_SUGGESTED, facets: []})!.hits;
    return best.map(({id}) => this.#shelf!.services.get(id)!);
  }

  #whatIsOffered(): Offered {
    const index = this.#index!;
    const under = JSON.stringify(this.locked);
    if (this.#offered?.of !== index || this.#offered.under !== under) {
      this.#offered = {of: index, under, what: offeredIn(this.#shelf!, index, this.locked)};
    }
    return this.#offered.what;
  }
}

const isOpenBy = (
  openings: Openings | undefined,
  services: ReadonlyMap<string, Service> | undefined,
): Pick<SearchOptions, 'isOpen'> =>
  openings && services ? {isOpen: (id) => openings.isOpen(services.get(id)!)} : {};
