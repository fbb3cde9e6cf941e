import {html, noChange, nothing, type ComplexAttributeConverter, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {ComboboxController} from '../../controllers/combobox.js';
import {chosenIn, readFilters, type Choice} from '../../filters/filters.js';
import {nextTask} from '../../controllers/next-task.js';
import {RestController} from '../../controllers/rest.js';
import {SearchController, type Found} from '../../controllers/search.js';
import {UrlStateController} from '../../controllers/url-state.js';
import type {Catalog, Mall, Service} from '../../schema/index.js';
import {chosenOf, type FacetName, type Filters, type Sort} from '../../search/index.js';
import {base} from '../../styles/base.js';
import {rows} from '../../styles/rows.js';
import {say} from '../../terms/index.js';
import {CatalogElement, type Shown} from '../catalog-element.js';
import {MppMoreEvent, MppSearchEvent, MppSelectEvent} from '../events.js';
import {countInWords, notesInWords, printedInWords, renderBar, SORTS} from './bar.js';
import {renderChips} from './chips.js';
import {FacetPanel} from './facet-panel.js';
import {facetsNamed} from './facets.js';
import {FinderFocus} from './focus.js';
import {groupsOf} from './groups.js';
import {readLink, writeLink, type LinkState} from './link-state.js';
import {renderNoResults} from './no-results.js';
import {recentSearches, rememberSearch} from './recent-searches.js';
import {renderExcluded, ResultList} from './results.js';
import type {RowContext} from './row.js';
import {LONGEST_QUERY, renderSearchBox} from './search-box.js';
import {styles} from './service-finder.styles.js';
import {SuggestionList, type Suggestion} from './suggestions.js';
import {Unfolding} from './unfolding.js';
import type {ItemRenderer, View} from './view.js';

/** Services named as "not served here" below the results. */
const EXCLUDED_SHOWN = 5;
/** How long a person rests before the number of results is spoken. */
const REST_MS = 1000;

const asFilters: ComplexAttributeConverter<Filters> = {
  fromAttribute: (text) => readFilters(text ?? ''),
};

/**
 * Finds services as a person types, suggests what may be meant, narrows by what is
 * told of them, and opens a result in place: what to bring, what it costs, where and when.
 *
 * With `mall`, or when the catalog has only one, searches that mall and says which
 * matching services it does not offer; else searches all malls of the catalog.
 *
 * @slot - What visitors see until the catalog has loaded, such as a list of links.
 * @fires mpp-search - A person typed, chose a filter or an order, or cleared them; `query`, `filters`, `count` (0: nothing was found), `givenUp`, `corrected`, `sort`.
 * @fires mpp-more - A person wants more results; `shown` now, of `total`.
 * @fires mpp-select - A person opens a `service`; cancelled, it does not unfold.
 * @fires mpp-navigate - A person follows a link; cancelled, the browser stays.
 * @fires mpp-plan - A person picks a service for a visit, or takes it out again.
 * @fires mpp-share - A person takes the open service along; `way` (`link`, `qr` or `print`), `services`.
 * @fires mpp-load - The catalog at `src` has been read.
 * @fires mpp-error - The catalog at `src` could not be had; `retry()` asks again.
 * @fires mpp-issues - Something in the catalog is wrong; `issues` names what and where.
 * @csspart input - The search box.
 * @csspart suggestions - What is suggested under it.
 * @csspart count - How many services there are.
 * @csspart facets - What to narrow by.
 * @csspart list - The results, or those under one heading.
 * @csspart item - One result.
 * @cssprop [--mpp-color-mark=#fff0b3] - Ground of the words that match.
 * @cssprop [--mpp-color-on-mark=#1d1a00] - Colour of the words that match.
 * @cssprop [--mpp-color-surface=transparent] - Ground of the search box.
 * @cssprop [--mpp-color-float=Canvas] - Ground of the suggestions, which float.
 * @cssprop [--mpp-color-on-float=CanvasText] - Text of the suggestions.
 */
export class MppServiceFinder extends CatalogElement {
  static override styles = [base, rows, styles];

  /** What is searched for; changes as a person types. */
  @property()
  get query(): string {
    return this.#search.query;
  }
  set query(query: string | null | undefined) {
    // An attribute that is taken away comes as null.
    this.#search.query = (query ?? '').slice(0, LONGEST_QUERY);
  }

  /** What the results are narrowed by at first, as `category=Kependudukan&fee=free`; changes as a person chooses. */
  @property({attribute: 'filter', converter: asFilters})
  get filters(): Filters {
    return this.#search.filters;
  }
  set filters(filters: Filters | null | undefined) {
    this.#search.filters = filters ?? {};
  }

  /** What the results are always narrowed by, written like `filter`; nobody sees it or can take it away. */
  @property({attribute: 'lock-filter', converter: asFilters})
  get lockedFilters(): Filters {
    return this.#locked;
  }
  set lockedFilters(filters: Filters | null | undefined) {
    this.#locked = filters ?? {};
  }

  /** The order of the results: `relevance`, `name`, `fee` or `duration`; changes as a person chooses. */
  @property()
  get sort(): Sort {
    return this.#search.sort;
  }
  set sort(sort: string | null | undefined) {
    this.#search.sort = SORTS.find((known) => known === sort) ?? 'relevance';
  }

  /**
   * What to narrow by, separated by spaces, in this order: `mall open category life-event fee duration
   * channel booking audience agency agency-kind`; absent: all that help.
   */
  @property() facets: string | undefined;

  /** Sets results under headings: `agency`; absent: in one list. */
  @property({attribute: 'group-by'}) groupBy: string | undefined;

  /** How many results to show at first, and with each "show more". */
  @property({type: Number, attribute: 'page-size'}) pageSize = 20;

  /** Suggests what was searched for before in this tab; nothing of it leaves the device. */
  @property({type: Boolean}) recent = false;

  /** Lets visitors pick services for the `mpp-visit-plan` of the page. */
  @property({type: Boolean}) plan = false;

  /** Keeps the search in the URL under this name, as `q` or, in the hash, `#q`; what the URL says comes first. Absent: the URL is left alone. */
  @property({attribute: 'url-key'}) urlKey: string | undefined;

  /**
   * Draws each result the page's own way, in place of the row that unfolds:
   * `(service, {catalog, mall, reading}) => html`<a href=…>${service.id}</a>``.
   */
  @property({attribute: false}) item: ItemRenderer | undefined;

  @state() private spoken = '';

  /** @internal */
  protected override readonly skeletonLines = 10;
  readonly #search = new SearchController(this);
  readonly #combobox = new ComboboxController(this, {
    accept: (place) => this.#accept(this.#suggestions.shown[place]!),
    clear: () => this.#clear(),
    settle: () => this.#settle(),
  });
  readonly #url = new UrlStateController(this, {
    key: () => this.urlKey,
    read: (state) => this.#readLink(readLink(state)),
    write: () => this.#writeLink(),
  });
  readonly #rest = new RestController(this, REST_MS, () => this.#speak());
  readonly #focus = new FinderFocus(this);
  readonly #panel = new FacetPanel(
    this,
    (choice) => this.#toggle(choice),
    () => this.#focus.toCount(),
  );
  readonly #suggestions = new SuggestionList();
  readonly #list = new ResultList(this, this.print);
  readonly #unfolding = new Unfolding();
  #locked: Filters = {};
  #view: View | undefined;
  /** Services that match but are not served at the mall. */
  #excluded: readonly Service[] = [];
  /** The search of which they are: several frames show the same. */
  #excludedBy: Found | undefined;
  /** Id of the service that stands first, as it was asked for by name. */
  #first: string | undefined;
  /** Whether a person is still typing. */
  #isBusy = false;
  #hasActed = false;
  #hasFacets = false;

  /** Puts the cursor into the search box. */
  override focus(options?: FocusOptions) {
    this.renderRoot.querySelector('input')?.focus(options);
  }

  protected override renderCatalog(catalog: Catalog): Shown {
    const mall = this.chosenMall(catalog);
    if (!mall && this.mall) return this.withoutMall();
    if (catalog.services.length === 0) return {empty: this.words.finder.nothing};
    const view = (this.#view = this.#viewOf(catalog, mall));
    const choices = this.#choices();
    if (view.result && !this.#isBusy) this.#unfolding.answer(this.query, view.result, mall);
    const facets = view.result && this.#renderFacets(view, view.result);
    return html`${this.#renderSearchBox(view)}
      ${renderBar(view, {
        panel: view.result && this.#hasFacets ? this.#panel : undefined,
        choices,
        sort: (order) => this.#sortBy(order),
      })}
      ${renderChips(view, choices, {
        remove: (choice) => this.#removeChip(choice),
        clear: this.#clearFilters,
      })}
      ${view.result ? this.#renderBody(view, facets, choices) : renderWaiting()}
      <div
        class="hidden-words"
        role="status"
        .textContent=${view.result ? this.spoken : this.words.finder.preparing}
      ></div>`;
  }

  /** Draws what a key asks for in a task after the key's own, in which the browser lays out the text typed. */
  protected override async scheduleUpdate() {
    if (this.#search.isTyping) await nextTask();
    await super.scheduleUpdate();
  }

  protected override updated() {
    super.updated();
    this.#focus.move();
    const result = this.#view?.result;
    if (!this.#hasActed || !result) return;
    this.#hasActed = false;
    this.#rest.act();
    const {total, givenUp, corrected} = result;
    const {query, filters, sort} = this;
    this.dispatchEvent(new MppSearchEvent(query, filters, total, givenUp, corrected, sort));
  }

  #viewOf(catalog: Catalog, mall: Mall | undefined): View {
    const search = this.#search;
    search.catalog = catalog;
    search.now = this.givenPresent;
    search.pageSize = this.pageSize;
    search.locked = mall ? {...this.lockedFilters, mall: [mall.id]} : this.lockedFilters;
    search.facets = facetsNamed(this.facets, catalog).filter((name) => !this.#isLocked(name));
    const {words} = this;
    const heading = (content: unknown, depth?: number) => this.heading(content, depth);
    return {catalog, mall, words, search, result: search.result, heading};
  }

  #isLocked(name: FacetName) {
    return this.#search.locked[name] !== undefined;
  }

  /** What a person can take away. */
  #choices() {
    return chosenIn(this.filters).filter(({facet}) => !this.#isLocked(facet));
  }

  #renderSearchBox(view: View) {
    const recent = () => (this.recent ? recentSearches() : []);
    this.#suggestions.follow(this.#search, this.#combobox.isOpen, recent);
    return renderSearchBox(view, this.#suggestions.shown, {
      type: this.#type,
      point: this.#point,
      submit: this.#submit,
      clear: this.#clear,
    });
  }

  #renderBody(view: View, facets: unknown, choices: readonly Choice[]) {
    const row = this.#rowContext();
    const first = this.#search.shelf!.services.get(this.#first ?? '');
    const excluded = this.#excludedBut(first, view.mall);
    const groups = groupsOf(view, {first, byAgency: this.groupBy === 'agency'});
    const isNothing = view.result!.total === 0;
    const {isTyping, facets: names} = this.#search;
    const isEmptied = (isNothing || isTyping) && this.#panel.hasOffered(names);
    const hasColumn = this.#hasFacets || isEmptied;
    return html`<div class="body ${hasColumn ? 'with-facets' : ''}">
      ${facets}
      <div>
        <p class="printed" .textContent=${printedInWords(view, choices)}></p>
        ${this.#first && !first ? html`<p class="reading">${view.words.finder.linkGone}</p>` : nothing}
        ${this.#list.render(view, row, groups, this.#showMore)}
        ${
          isNothing
            ? renderNoResults(
                view,
                {choices, excluded: excluded.length > 0},
                {
                  search: (query) => this.#searchAnew(query),
                  remove: (choice) => this.#removeChip(choice),
                  clear: this.#clearFilters,
                },
              )
            : nothing
        }
        ${excluded.length > 0 ? renderExcluded(view, row, excluded) : nothing}
        ${this.renderAge(view.catalog)}
      </div>
    </div>`;
  }

  /** What matches but is not served at the mall; what stands first already says so of itself. */
  #excludedBut(first: Service | undefined, mall: Mall | undefined) {
    const {result} = this.#search;
    if (result !== this.#excludedBy) {
      this.#excludedBy = result;
      this.#excluded = mall ? this.#search.excludedFrom(mall, EXCLUDED_SHOWN) : [];
    }
    return this.#excluded.filter((service) => service !== first);
  }

  #renderFacets(view: View, result: Found) {
    if (this.#search.isTyping && this.#hasFacets) return noChange;
    // Nothing that has the focus is taken away.
    const isUsed =
      this.#panel.isUnfolded || !!this.shadowRoot?.activeElement?.closest('.facets, .toggle');
    const facets = this.#panel.render(view, this.#search.facets, result, this.#isBusy || isUsed);
    this.#hasFacets = facets !== undefined;
    return facets ?? nothing;
  }

  #rowContext(): RowContext {
    const printsAll = this.print.isPrinting && !this.#isOnePrinted();
    return {
      now: this.now,
      plan: this.plan,
      item: this.item,
      isUnfolded: (service) => printsAll || this.#unfolding.has(service),
      open: (service) => this.#open(service),
      linkTo: ({id}) => this.#linkTo(id),
    };
  }

  /** Whether a person prints one service alone, by the button in it. */
  #isOnePrinted() {
    const selector = 'mpp-service-detail:state(printing)';
    // A browser that does not know the selector would throw.
    return CSS.supports(`selector(${selector})`) && !!this.renderRoot.querySelector(selector);
  }

  #linkTo(id: string) {
    if (!this.urlKey) return undefined;
    return this.#url.urlFor(new URLSearchParams({service: id}));
  }

  #speak() {
    this.#isBusy = false;
    if (!this.#view?.result) return;
    this.spoken = [countInWords(this.#view), ...notesInWords(this.#view)].join('. ');
    this.requestUpdate();
  }

  /** Draws at once what is suggested, which would follow in a later frame: a key acts on it. */
  #settle() {
    if (!this.#search.isTyping) return;
    this.#search.settle();
    this.performUpdate();
  }

  readonly #type = (event: Event) => {
    this.#isBusy = true;
    this.#search.setQuery((event.target as HTMLInputElement).value);
    this.#act();
  };

  readonly #point = () => {
    if (this.query === '') this.#combobox.open();
  };

  readonly #submit = (event: Event) => {
    event.preventDefault();
    this.#remember();
  };

  readonly #clear = () => this.#searchAnew('');

  readonly #clearFilters = () => {
    this.#search.clear();
    this.#step();
    this.focus();
  };

  readonly #showMore = () => {
    const before = this.#view!.result!.hits.length;
    this.#search.showMore();
    const {hits, total} = this.#search.result!;
    const next = hits[before];
    if (next) this.#focus.toRow(next.service);
    this.dispatchEvent(new MppMoreEvent(hits.length, total));
  };

  #searchAnew(query: string) {
    this.query = query;
    this.#act();
    this.focus();
  }

  #toggle({facet, value}: Choice) {
    this.#search.toggle(facet, value);
    this.#step();
  }

  #removeChip(choice: Choice) {
    this.#toggle(choice);
    this.#focus.toNextChip();
  }

  #sortBy(sort: Sort) {
    this.sort = sort;
    this.#step();
  }

  #accept(suggestion: Suggestion) {
    if (suggestion.kind === 'recent') return this.#searchAnew(suggestion.query);
    if (suggestion.kind === 'service') return this.#acceptService(suggestion.service);
    const {facet, value} = suggestion;
    this.query = '';
    if (!chosenOf(this.filters, facet).includes(value)) this.#search.toggle(facet, value);
    this.#step();
  }

  #acceptService(service: Service) {
    this.#remember();
    if (!this.dispatchEvent(new MppSelectEvent(service))) return;
    this.query = say(service.name, this.words);
    this.#unfolding.open(service);
    this.#step();
    this.#first = service.id;
    this.#focus.toRow(service);
  }

  #open(service: Service) {
    if (this.#unfolding.has(service)) this.#unfolding.fold(service);
    else {
      this.#remember();
      if (!this.dispatchEvent(new MppSelectEvent(service))) return;
      this.#unfolding.open(service);
    }
    this.#url.push();
    this.requestUpdate();
  }

  #remember() {
    if (this.recent) rememberSearch(this.query);
  }

  /** A person did something that "back" should undo. */
  #step() {
    this.#combobox.close();
    this.#url.push();
    this.#act();
  }

  #act() {
    this.#first = undefined;
    this.#focus.stay();
    this.#hasActed = true;
    this.requestUpdate();
  }

  #writeLink() {
    const {query, filters, sort} = this;
    const services = this.#unfolding.opened.filter((id) => this.#isInSight(id));
    return writeLink({query, filters, sort, services});
  }

  /** Whether a link that names a service would not set it before what else is found. */
  #isInSight(id: string) {
    const {result} = this.#search;
    const isIt = (service: Service) => service.id === id;
    return (
      !result ||
      id === this.#first ||
      this.#excluded.some(isIt) ||
      result.hits.some(({service}) => isIt(service))
    );
  }

  #readLink({services, ...rest}: LinkState) {
    Object.assign(this, rest);
    this.#unfolding.opened = services;
    const id = services.at(-1);
    const isFound = this.#search.result?.hits.some(({service}) => service.id === id);
    this.#first = isFound ? undefined : id;
    this.#focus.keep();
    // What is on the screen already is not moved under who goes back.
    if (id !== undefined && !this.#view?.result) this.#focus.show({id});
    else this.#focus.stay();
  }
}

/** Holds the place of the results until the search is ready. */
const renderWaiting = (): TemplateResult =>
  html`<div class="skeleton">${Array.from({length: 6}, () => html`<span></span>`)}</div>`;
