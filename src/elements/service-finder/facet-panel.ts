import {
  html,
  noChange,
  nothing,
  type LitElement,
  type ReactiveController,
  type TemplateResult,
} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Choice} from '../../filters/filters.js';
import type {Found} from '../../controllers/search.js';
import {isNamed} from '../../controllers/suggestions.js';
import {chosenOf, type FacetCount, type FacetName} from '../../search/index.js';
import {labelOf, tellLabel, toldValues} from './facets.js';
import {alone} from '../tell.js';
import type {View} from './view.js';

/** Values of a facet shown before "show all" is pressed, and after. */
const FEW = 6;
const MOST = 100;
/** Values from which on a facet has a search box of its own. */
const MANY = 10;

/** The choices to narrow by, and what of them a person has unfolded, typed and touched. */
export class FacetPanel implements ReactiveController {
  /** Where there is little room, whether the panel is in sight. */
  isUnfolded = false;
  /** Facets and values that stay in sight once a person has seen or used them. */
  readonly #offered = new Set<FacetName>();
  /** The values of each as long as anything was found. */
  readonly #told = new Map<FacetName, readonly FacetCount[]>();
  readonly #touched = new Set<string>();
  readonly #whole = new Set<FacetName>();
  readonly #typed = new Map<FacetName, string>();
  /** Whether what is drawn is of an earlier search, as nobody sees it. */
  #isBehind = false;
  readonly #sight = new IntersectionObserver(() => this.#catchUp());
  #watched: Element | null = null;

  constructor(
    readonly host: LitElement,
    /** A person chooses a value, or no longer. */
    readonly choose: (choice: Choice) => void,
    /** A person wants to see what is found. */
    readonly leave: () => void,
  ) {
    host.addController(this);
  }

  hostConnected() {
    this.#watch(this.#drawn);
  }

  hostUpdated() {
    // Taken out of the page, the element is drawn once more with its list closed.
    if (this.host.isConnected) this.#watch(this.#drawn);
  }

  hostDisconnected() {
    this.#watch(null);
  }

  get #drawn() {
    return this.host.renderRoot.querySelector('.facets');
  }

  #watch(drawn: Element | null) {
    if (drawn === this.#watched) return;
    this.#sight.disconnect();
    if (drawn) this.#sight.observe(drawn);
    this.#watched = drawn;
  }

  /** They have come into sight, as on a telephone that was turned. */
  #catchUp() {
    if (this.#isBehind && !this.#isOutOfSight()) this.host.requestUpdate();
  }

  /** Unfolds the panel, or folds it up. */
  readonly toggle = () => {
    this.isUnfolded = !this.isUnfolded;
    this.host.requestUpdate();
  };

  /** Folds the panel up where there is little room, and leaves it for the results. */
  readonly #leave = () => {
    this.isUnfolded = false;
    this.host.requestUpdate();
    this.leave();
  };

  /** Whether there was something of these to narrow by, and will be again. */
  hasOffered(names: readonly FacetName[]): boolean {
    return names.some((name) => this.#offered.has(name));
  }

  /** The facets of these that help to narrow; undefined when none does. Values that half a word has emptied stay if `isBusy`. */
  render(
    view: View,
    names: readonly FacetName[],
    found: Found,
    isBusy: boolean,
  ): TemplateResult | typeof noChange | undefined {
    const facets = names.flatMap((name) => {
      const told = this.#valuesOf(view, name, found);
      const values = told.length > 0 || !isBusy ? told : this.#emptied(name, found);
      return values.length > 0 ? {name, values} : [];
    });
    // While a person types on a phone, nobody sees what it would take to draw them anew.
    this.#isBehind = facets.length > 0 && this.#isOutOfSight();
    if (facets.length === 0) return undefined;
    if (this.#isBehind) return noChange;
    const {finder} = view.words;
    return html`<div part="facets" id="facets" class="facets" ?data-folded=${!this.isUnfolded}>
      <button class="skip" type="button" @click=${this.#leave}>${finder.toResults}</button>
      ${repeat(
        facets,
        ({name}) => name,
        ({name, values}) => this.#renderFacet(view, name, values),
      )}
      <button class="leave" type="button" @click=${this.#leave}>
        ${alone(finder.showFound(found.total))}
      </button>
    </div>`;
  }

  /** Whether they are folded up where there is little room; those that were never drawn are not. */
  #isOutOfSight() {
    return !this.isUnfolded && this.#drawn?.getClientRects().length === 0;
  }

  /** A choice that every result shares tells nobody anything; one that was offered stays, for the focus may be on it. */
  #valuesOf({search}: View, name: FacetName, {facets, total}: Found): readonly FacetCount[] {
    const counts = facets[name];
    const chosen = chosenOf(search.filters, name);
    chosen.forEach((value) => this.#touched.add(value));
    if (counts.some(({count}) => count < total) || chosen.length > 0) this.#offered.add(name);
    if (!this.#offered.has(name)) return [];
    const told = toldValues(name, counts, chosen);
    // The counts are still those of the key before while a person types.
    if (total > 0 && !search.isTyping) this.#told.set(name, told);
    return told;
  }

  /** Half a word may find nothing: what was offered keeps its place until the other half comes. */
  #emptied(name: FacetName, {total}: Found): readonly FacetCount[] {
    return total > 0 ? [] : (this.#told.get(name) ?? []).map(withoutCount);
  }

  #renderFacet(view: View, name: FacetName, values: readonly FacetCount[]) {
    const {finder} = view.words;
    const typed = values.length > MANY ? (this.#typed.get(name) ?? '') : '';
    const shown = typed ? namedSo(typed, values, name, view) : this.#unfolded(name, values);
    return html`<fieldset>
      <legend>${finder.facets[name]}</legend>
      ${values.length > MANY ? this.#renderSearch(view, name, typed) : nothing}
      ${repeat(
        shown,
        ({value}) => value,
        (value) => this.#renderChoice(view, name, value),
      )}
      ${
        values.length > MANY
          ? html`<p
              class="note"
              role="status"
              .textContent=${shown.length === 0 ? finder.noSuchChoice : ''}
            ></p>`
          : nothing
      }
      ${!typed && values.length > FEW ? this.#renderMore(view, name, values.length) : nothing}
    </fieldset>`;
  }

  #unfolded(name: FacetName, values: readonly FacetCount[]) {
    const most = this.#whole.has(name) ? MOST : FEW;
    return values.filter(({value}, place) => place < most || this.#touched.has(value));
  }

  #renderSearch({words}: View, name: FacetName, typed: string) {
    const {facets, searchFacet} = words.finder;
    return html`<input
      class="facet-search"
      type="search"
      autocomplete="off"
      aria-label=${searchFacet(facets[name])}
      placeholder=${searchFacet(facets[name])}
      .value=${typed}
      @input=${(event: Event) => {
        this.#typed.set(name, (event.target as HTMLInputElement).value);
        this.host.requestUpdate();
      }}
    />`;
  }

  #renderMore({words: {finder}}: View, name: FacetName, count: number) {
    const isWhole = this.#whole.has(name);
    const more = count > MOST ? finder.showSome(MOST, count) : finder.showAll(count);
    return html`<button
      class="plain"
      type="button"
      aria-expanded=${isWhole}
      @click=${() => this.#unfold(name, !isWhole)}
    >
      ${alone(isWhole ? finder.showFewer : more)}
    </button>`;
  }

  #renderChoice({catalog, search, words}: View, facet: FacetName, {value, count}: FacetCount) {
    return html`<label class="choice">
      <input
        type="checkbox"
        .checked=${chosenOf(search.filters, facet).includes(value)}
        @change=${() => this.#change({facet, value})}
      />
      <span>${tellLabel(facet, value, catalog, search.shelf!, words)}</span>
      <span class="tally" .textContent=${String(count)}></span>
    </label>`;
  }

  #change(choice: Choice) {
    this.#touched.add(choice.value);
    this.choose(choice);
  }

  #unfold(name: FacetName, isWhole: boolean) {
    if (isWhole) this.#whole.add(name);
    else this.#whole.delete(name);
    this.host.requestUpdate();
  }
}

const withoutCount = ({value}: FacetCount): FacetCount => ({value, count: 0});

const namedSo = (
  typed: string,
  values: readonly FacetCount[],
  name: FacetName,
  {catalog, search, words}: View,
) =>
  values
    .filter(({value}) => isNamed(labelOf(name, value, catalog, search.shelf!, words), typed))
    .slice(0, MOST);
