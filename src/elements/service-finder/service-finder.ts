import {html, noChange, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {AfterPaintController} from '../../controllers/after-paint.js';
import {PrintController} from '../../controllers/print.js';
import {RestController} from '../../controllers/rest.js';
import {icon} from '../../icons/icons.js';
import {mallsOffering, offerAt, type OfferAtMall} from '../../offers/index.js';
import type {Catalog, Mall, Service} from '../../schema/index.js';
import {
  matchRanges,
  search,
  type FacetCount,
  type FacetName,
  type Filters,
  type Hit,
  type SearchResult,
} from '../../search/index.js';
import {base} from '../../styles/base.js';
import {rows} from '../../styles/rows.js';
import {durationInWords, feeInShort, languageOf, say} from '../../terms/index.js';
import {CatalogElement, type Shown} from '../catalog-element.js';
import {MppSearchEvent, MppSelectEvent} from '../events.js';
import {phoneLink, whatsAppLink} from '../links.js';
import {separated} from '../separated.js';
import {renderOfferBadge, whereInWords} from '../offer-place.js';
import {chosenIn, facetsNamed, labelOf, toggled} from './facets.js';
import {shelfOf} from './shelf.js';
import {styles} from './service-finder.styles.js';

/** Values of a facet shown before "show all" is pressed. */
const VALUES_SHOWN = 6;
/** Services named as "not served here" below the results. */
const ABSENT_SHOWN = 5;
/** Results that follow the typing at once; the others, below the fold of a phone, come a frame later. */
const AT_ONCE = 3;
/** How long a person rests before the number of results is spoken. */
const REST_MS = 1000;

/**
 * Finds services as a person types, narrows them by kind, fee, way, audience and
 * agency, and opens a result in place: what to bring, what it costs, where and when.
 *
 * With `mall`, or when the catalog has only one, searches that mall and says which
 * matching services it does not offer; else searches all malls of the catalog.
 *
 * @slot - What visitors see until the catalog has loaded, such as a list of links.
 * @fires mpp-search - A person typed or chose a filter; `query`, `filters`, `count`.
 * @fires mpp-select - A person opens a `service`; cancelled, it does not unfold.
 * @fires mpp-navigate - A person follows a link; cancelled, the browser stays.
 * @fires mpp-load - The catalog at `src` has been read.
 * @fires mpp-error - The catalog at `src` could not be had; `retry()` asks again.
 * @fires mpp-issues - Something in the catalog is wrong; `issues` names what and where.
 * @csspart input - The search box.
 * @csspart count - How many services there are.
 * @csspart facets - What to narrow by.
 * @csspart list - The results.
 * @csspart item - One result.
 * @cssprop [--mpp-color-mark=#fff0b3] - Ground of the words that match.
 * @cssprop [--mpp-color-on-mark=#1d1a00] - Colour of the words that match.
 * @cssprop [--mpp-color-surface=transparent] - Ground of the search box.
 */
export class MppServiceFinder extends CatalogElement {
  static override styles = [base, rows, styles];

  /** What is searched for; changes as a person types. */
  @property() query = '';

  /** What to narrow by, separated by spaces: `mall category fee channel audience agency`; absent: all that help. */
  @property() facets: string | undefined;

  /** How many results to show at first, and with each "show more". */
  @property({type: Number, attribute: 'page-size'}) pageSize = 20;

  /** What is shown now is narrowed by these. */
  @property({attribute: false}) filters: Filters = {};

  @state() private pages = 1;
  @state() private unfolded: ReadonlySet<string> = new Set();
  @state() private wholeFacets: ReadonlySet<FacetName> = new Set();
  @state() private facetsUnfolded = false;
  @state() private spoken = '';
  @state() private isTyping = false;

  /** @internal */
  protected override readonly skeletonLines = 10;
  readonly #rest = new RestController(this, REST_MS, () => (this.spoken = this.#countInWords()));
  readonly #print = new PrintController(this);
  readonly #painted = new AfterPaintController(this, () => (this.isTyping = false));
  /** Facets and values that stay in sight once a person has seen or used them. */
  readonly #offered = new Set<FacetName>();
  readonly #touched = new Set<string>();
  #total = 0;
  #hasActed = false;
  #hasFacets = false;
  #rows = 0;
  #focusFrom: number | undefined;

  /** Puts the cursor into the search box. */
  override focus(options?: FocusOptions) {
    this.renderRoot.querySelector('input')?.focus(options);
  }

  protected override renderCatalog(catalog: Catalog): Shown {
    const mall = this.chosenMall(catalog);
    if (!mall && this.mall) return this.withoutMall();
    if (catalog.services.length === 0) return {empty: this.words.finder.nothing};
    const result = search(shelfOf(catalog).index, this.query, {
      filters: this.#filtersAt(mall),
      limit: this.pages * (this.pageSize || 20),
    });
    this.#total = result.total;
    const absent = mall ? this.#absentFrom(catalog, mall) : [];
    const facets = this.isTyping ? noChange : this.#renderFacets(catalog, mall, result);
    if (facets !== noChange) this.#hasFacets = facets !== undefined;
    return html`${this.#renderSearch(mall)} ${this.#renderBar()} ${this.#renderChips(catalog)}
      <div class="body ${this.#hasFacets ? 'with-facets' : ''}">
        ${facets ?? nothing}
        <div>
          ${result.total > 0 ? this.#renderResults(catalog, mall, result) : nothing}
          ${result.total + absent.length === 0 ? this.#renderNone(mall) : nothing}
          ${absent.length > 0 ? this.#renderAbsent(catalog, mall, absent) : nothing}
          ${this.renderAge(catalog)}
        </div>
      </div>
      <div class="hidden-words" role="status" .textContent=${this.spoken}></div>`;
  }

  protected override willUpdate() {
    super.willUpdate();
    // An attribute that is taken away comes as null.
    this.query ??= '';
  }

  protected override updated() {
    super.updated();
    if (this.#focusFrom !== undefined) {
      this.renderRoot.querySelectorAll<HTMLElement>('.row button')[this.#focusFrom]?.focus();
      this.#focusFrom = undefined;
    }
    if (!this.#hasActed) return;
    this.#hasActed = false;
    this.#rest.act();
    this.dispatchEvent(new MppSearchEvent(this.query, this.filters, this.#total));
  }

  #filtersAt(mall: Mall | undefined): Filters {
    return mall ? {...this.filters, mall: [mall.id]} : this.filters;
  }

  #renderSearch(mall: Mall | undefined): TemplateResult {
    const {finder} = this.words;
    const place = say(mall?.nickname ?? mall?.name, this.words);
    return html`<form
      class="search"
      role="search"
      aria-labelledby="label"
      @submit=${(event: Event) => event.preventDefault()}
    >
      <label id="label" for="query">${place ? finder.labelAt(place) : finder.label}</label>
      <div class="field">
        ${icon('search')}
        <input
          part="input"
          id="query"
          type="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="search"
          aria-describedby="hint"
          .value=${this.query}
          @input=${this.#type}
        />
        ${
          this.query
            ? html`<button
                class="clear"
                type="button"
                aria-label=${finder.clear}
                @click=${this.#clear}
              >
                ${icon('remove')}
              </button>`
            : nothing
        }
      </div>
      <p id="hint" class="note hint">${finder.hint}</p>
    </form>`;
  }

  #renderBar() {
    const {finder} = this.words;
    const chosen = chosenIn(this.filters).length;
    return html`<div class="bar">
      <p part="count" class="count" .textContent=${this.#countInWords()}></p>
      <button
        class="toggle"
        type="button"
        aria-expanded=${this.facetsUnfolded}
        aria-controls="facets"
        @click=${() => (this.facetsUnfolded = !this.facetsUnfolded)}
      >
        ${icon('filter')} ${chosen > 0 ? finder.filtersChosen(chosen) : finder.filters}
      </button>
    </div>`;
  }

  #countInWords() {
    const {finder} = this.words;
    const query = this.query.trim();
    return query ? finder.foundFor(this.#total, query) : finder.found(this.#total);
  }

  #renderChips(catalog: Catalog) {
    const {finder} = this.words;
    const chosen = chosenIn(this.filters);
    if (chosen.length === 0) return nothing;
    return html`<div class="chips">
      ${chosen.map(({facet, value}) => {
        const label = labelOf(facet, value, catalog, this.words);
        return html`<button
          class="chip"
          type="button"
          aria-label=${finder.remove(label)}
          @click=${() => this.#removeChip(facet, value)}
        >
          ${label} ${icon('remove')}
        </button>`;
      })}
      <button class="plain" type="button" @click=${this.#clearFilters}>
        ${finder.clearFilters}
      </button>
    </div>`;
  }

  #renderFacets(catalog: Catalog, mall: Mall | undefined, {facets}: SearchResult) {
    const choices = facetsNamed(this.facets)
      .filter((name) => name !== 'mall' || !mall)
      .flatMap((name) => this.#renderFacet(catalog, name, facets[name]) ?? []);
    if (choices.length === 0) return undefined;
    return html`<div part="facets" id="facets" class="facets" ?data-folded=${!this.facetsUnfolded}>
      ${choices}
    </div>`;
  }

  #renderFacet(catalog: Catalog, name: FacetName, counts: FacetCount[]) {
    const {finder} = this.words;
    const chosen: readonly string[] = this.filters[name] ?? [];
    chosen.forEach((value) => this.#touched.add(value));
    // A choice that every result shares tells nobody anything; one that was offered stays, for the focus may be on it.
    if (counts.some(({count}) => count < this.#total) || chosen.length > 0) this.#offered.add(name);
    if (!this.#offered.has(name) || counts.length === 0) return undefined;
    const isWhole = this.wholeFacets.has(name);
    const shown = counts.filter(
      ({value}, index) => isWhole || index < VALUES_SHOWN || this.#touched.has(value),
    );
    return html`<fieldset>
      <legend>${finder.facets[name]}</legend>
      ${repeat(
        shown,
        ({value}) => value,
        ({value, count}) => this.#renderChoice(catalog, name, value, count),
      )}
      ${
        counts.length > VALUES_SHOWN
          ? html`<button
              class="plain"
              type="button"
              aria-expanded=${isWhole}
              @click=${() => this.#toggleWhole(name)}
            >
              ${isWhole ? finder.showFewer : finder.showAll(counts.length)}
            </button>`
          : nothing
      }
    </fieldset>`;
  }

  #renderChoice(catalog: Catalog, facet: FacetName, value: string, count: number) {
    const chosen: readonly string[] = this.filters[facet] ?? [];
    return html`<label class="choice">
      <input
        type="checkbox"
        .checked=${chosen.includes(value)}
        @change=${() => this.#choose(facet, value)}
      />
      <span>${labelOf(facet, value, catalog, this.words)}</span>
      <span class="tally" .textContent=${String(count)}></span>
    </label>`;
  }

  #renderResults(catalog: Catalog, mall: Mall | undefined, {hits, total}: SearchResult) {
    const {services} = shelfOf(catalog);
    const rest = total - hits.length;
    return html`<ul part="list" class="results">
        ${this.#rowsFor(hits).map((hit) =>
          hit ? this.#renderResult(catalog, mall, services.get(hit.id)!) : noChange,
        )}
      </ul>
      ${
        rest > 0
          ? html`<button class="more" type="button" @click=${() => this.#showMore(hits.length)}>
              ${this.words.finder.more(Math.min(rest, this.pageSize || 20), hits.length, total)}
            </button>`
          : nothing
      }`;
  }

  /** While a person types, only the first rows take their new results; the others, undefined here, keep still. */
  #rowsFor(hits: Hit[]): (Hit | undefined)[] {
    if (!this.isTyping || hits.length < AT_ONCE) {
      this.#rows = hits.length;
      return hits;
    }
    return Array.from({length: Math.max(AT_ONCE, this.#rows)}, (_, index) =>
      index < AT_ONCE ? hits[index] : undefined,
    );
  }

  #renderResult(
    catalog: Catalog,
    mall: Mall | undefined,
    service: Service,
    depth = 0,
  ): TemplateResult {
    const isUnfolded = this.#print.isPrinting || this.unfolded.has(service.id);
    const panel = `detail-${service.id.replace(/\s/g, '-')}`;
    const name = say(service.name, this.words);
    return html`<li part="item">
      <div class="row ${isUnfolded ? 'unfolded' : ''}">
        ${this.heading(
          html`<button
            type="button"
            aria-expanded=${isUnfolded}
            aria-controls=${panel}
            @click=${() => this.#open(service)}
          >
            <span lang=${languageOf(service.name, this.words)}>${marked(name, this.query)}</span
            ><span class="fold">${icon('unfold')}</span>
          </button>`,
          depth,
        )}
        ${this.#renderFacts(catalog, mall, service)}
      </div>
      <div id=${panel} class="detail" ?hidden=${!isUnfolded}>
        ${
          isUnfolded
            ? html`<mpp-service-detail
                no-heading
                .catalog=${catalog}
                .now=${this.now}
                .mall=${mall?.id}
                service=${service.id}
              ></mpp-service-detail>`
            : nothing
        }
      </div>
    </li>`;
  }

  #renderFacts(catalog: Catalog, mall: Mall | undefined, service: Service) {
    const {words} = this;
    const agency = shelfOf(catalog).agencies.get(service.agency);
    const offer = mall && offerAt(service, mall);
    const place = offer
      ? this.#whereFacts(catalog, mall, service, offer)
      : [this.#mallsInWords(catalog, service)];
    const duration = service.duration && durationInWords(service.duration, words);
    return html`<p class="facts">
        ${separated([agency?.short || say(agency?.name, words), ...place])}
      </p>
      <p class="facts muted">${separated([feeInShort(service.fees, words), duration])}</p>`;
  }

  #whereFacts(catalog: Catalog, mall: Mall, service: Service, offer: OfferAtMall): unknown[] {
    const {words} = this;
    const scope = words.service.scopes[offer.scope];
    if (offer.scope === 'none') return [html`<span class="absent">${scope}</span>`];
    const badge = renderOfferBadge({catalog, mall, service, offer, now: this.now, compact: true});
    const limit = offer.scope !== 'full' && html`<span class="limited">${scope}</span>`;
    return [whereInWords(offer, words), badge, limit];
  }

  #mallsInWords(catalog: Catalog, service: Service) {
    return mallsOffering(service, catalog)
      .map(({name, nickname}) => say(nickname ?? name, this.words))
      .join(', ');
  }

  #renderNone(mall: Mall | undefined) {
    const {finder} = this.words;
    const query = this.query.trim();
    const isNarrowed = chosenIn(this.filters).length > 0;
    return html`<div class="none">
      <p>${query ? finder.none(query) : isNarrowed ? finder.noneFiltered : finder.nothing}</p>
      ${
        query
          ? html`<ul>
              ${finder.tryThis.map((advice) => html`<li>${advice}</li>`)}
            </ul>`
          : nothing
      }
      ${
        isNarrowed
          ? html`<button type="button" @click=${this.#clearFilters}>${finder.loosen}</button>`
          : nothing
      }
      ${this.#renderAsk(mall)}
    </div>`;
  }

  #renderAsk(mall: Mall | undefined) {
    const {phone = [], whatsapp} = mall?.contact ?? {};
    if (phone.length === 0 && !whatsapp) return nothing;
    return html`<p>
      ${this.words.finder.askHere}
      ${whatsapp ? html`WhatsApp ${whatsAppLink(whatsapp, this.words)}` : nothing}
      ${phone.map((number) => phoneLink(number))}
    </p>`;
  }

  /** Services that match but are not served at the mall: people travel for hours, so that is said. */
  #absentFrom(catalog: Catalog, mall: Mall): Service[] {
    if (!this.query.trim()) return [];
    const {index, services} = shelfOf(catalog);
    const {hits} = search(index, this.query, {filters: this.filters});
    return hits
      .map(({id}) => services.get(id)!)
      .filter((service) => offerAt(service, mall)?.scope === 'none')
      .slice(0, ABSENT_SHOWN);
  }

  #renderAbsent(catalog: Catalog, mall: Mall | undefined, absent: Service[]) {
    return html`<section class="elsewhere">
      ${this.heading(this.words.service.notHere)}
      <ul class="results">
        ${repeat(
          absent,
          ({id}) => id,
          (service) => this.#renderResult(catalog, mall, service, 1),
        )}
      </ul>
    </section>`;
  }

  readonly #type = (event: Event) => {
    this.query = (event.target as HTMLInputElement).value;
    this.isTyping = true;
    this.#painted.wait();
    this.#act();
  };

  readonly #clear = () => {
    this.query = '';
    this.#act();
    this.focus();
  };

  readonly #clearFilters = () => {
    this.#filterBy({});
    this.focus();
  };

  #choose(facet: FacetName, value: string) {
    this.#touched.add(value);
    this.#filterBy(toggled(this.filters, facet, value));
  }

  #removeChip(facet: FacetName, value: string) {
    this.#filterBy(toggled(this.filters, facet, value));
    // The chip is gone with the focus on it; the next thing to do is beside it.
    void this.updateComplete.then(() =>
      (this.renderRoot.querySelector<HTMLElement>('.chip') ?? this).focus(),
    );
  }

  #filterBy(filters: Filters) {
    this.filters = filters;
    this.#act();
  }

  #act() {
    this.pages = 1;
    this.#hasActed = true;
  }

  #showMore(shown: number) {
    this.pages++;
    this.#focusFrom = shown;
  }

  #toggleWhole(name: FacetName) {
    this.wholeFacets = toggledIn(this.wholeFacets, name);
  }

  #open(service: Service) {
    const isFolded = !this.unfolded.has(service.id);
    if (isFolded && !this.dispatchEvent(new MppSelectEvent(service))) return;
    this.unfolded = toggledIn(this.unfolded, service.id);
  }
}

function toggledIn<Value>(values: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const others = new Set(values);
  if (!others.delete(value)) others.add(value);
  return others;
}

/** A text with the words that match set off, each piece where a translated page still takes a new text. */
function marked(text: string, query: string): TemplateResult[] {
  let end = 0;
  const pieces = matchRanges(text, query).map(([from, to]) => {
    const before = text.slice(end, from);
    end = to;
    return html`<span .textContent=${before}></span
      ><mark .textContent=${text.slice(from, to)}></mark>`;
  });
  return [...pieces, html`<span .textContent=${text.slice(end)}></span>`];
}
