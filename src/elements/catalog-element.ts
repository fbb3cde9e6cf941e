import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {announce} from '../catalog/announce.js';
import {reloadUrl} from '../catalog/store.js';
import type {CatalogState} from '../catalog/state.js';
import {CatalogController} from '../controllers/catalog.js';
import {showState} from '../controllers/custom-states.js';
import {TongueController} from '../controllers/tongue.js';
import type {Catalog, Mall} from '../schema/index.js';
import {shortDate, type Words} from '../terms/index.js';

const SHOWN = ['loading', 'ready', 'empty', 'error'] as const;

/** What an element shows of a catalog: something, or the sentence that says why nothing. */
export type Shown = TemplateResult | {empty: string};

/**
 * What every element that shows a catalog does alike: it finds its catalog,
 * holds its place while waiting, says what went wrong, and tells how old the data is.
 */
export abstract class CatalogElement extends LitElement {
  /** URL of the catalog; elements with equal URLs share one request. */
  @property() src: string | undefined;

  /** Id of an `mpp-catalog` elsewhere on the page. */
  @property() for: string | undefined;

  /** Id of the mall to show; absent: the only one that has not moved or closed. */
  @property() mall: string | undefined;

  /** An instant to take for the present, RFC 3339, for previews and tests. */
  @property() now: string | undefined;

  /** Level of the first heading inside, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  /** A catalog document, or one that was parsed; comes before `src`, `for` and an `mpp-catalog` around. */
  @property({attribute: false}) catalog: unknown;

  /** @internal */
  protected readonly internals = this.attachInternals();
  readonly #tongue = new TongueController(this);
  readonly #supply = new CatalogController(this);
  #announced: CatalogState | undefined;
  #shown: (typeof SHOWN)[number] = 'loading';

  /** @internal */
  protected get words(): Words {
    return this.#tongue.words;
  }

  /** @internal */
  protected get present(): Date {
    const given = this.now === undefined ? NaN : Date.parse(this.now);
    return Number.isNaN(given) ? new Date() : new Date(given);
  }

  /** The catalog shown, once there is one. @internal */
  protected get parsed(): Catalog | undefined {
    return this.#supply.state.status === 'ready' ? this.#supply.state.catalog : undefined;
  }

  /** What can be shown without any catalog; absent: nothing. @internal */
  protected renderAlone?(): TemplateResult | undefined;

  /** What is to be seen of the catalog. @internal */
  protected abstract renderCatalog(catalog: Catalog): Shown;

  /** How many lines the element will need, roughly. @internal */
  protected readonly skeletonLines: number = 3;

  protected override willUpdate() {
    this.#supply.follow({catalog: this.catalog, src: this.src, for: this.for});
  }

  protected override render(): TemplateResult {
    return html`<div part="frame" class="frame" lang=${this.words.language}>
      ${this.#renderContent()}
    </div>`;
  }

  protected override updated() {
    showState(this.internals, SHOWN, this.#shown);
    const state = this.#supply.state;
    const isStale = state.status === 'ready' && state.stale !== undefined;
    showState(this.internals, ['stale'], isStale ? 'stale' : '');
    if (state === this.#announced) return;
    this.#announced = state;
    const loadsItself = this.catalog !== undefined || this.src !== undefined;
    if (loadsItself) announce(this, state, this.#retry);
  }

  /** The mall that `mall` names, or the only one that still is where it was. @internal */
  protected chosenMall(catalog: Catalog): Mall | undefined {
    if (this.mall !== undefined) return catalog.malls.find(({id}) => id === this.mall);
    if (catalog.malls.length === 1) return catalog.malls[0];
    const present = catalog.malls.filter(({state}) => state !== 'moved' && state !== 'closed');
    return present.length === 1 ? present[0] : undefined;
  }

  /** Why {@link chosenMall} found none. @internal */
  protected withoutMall(): Shown {
    const {noMall, chooseMall} = this.words.catalog;
    return {empty: this.mall === undefined ? chooseMall : noMall};
  }

  /** A heading, `depth` levels below the first. @internal */
  protected heading(content: unknown, depth = 0): TemplateResult {
    const level = Math.min(6, (this.headingLevel || 3) + depth);
    return html`<div part="heading" class="heading" role="heading" aria-level=${level}>
      ${content}
    </div>`;
  }

  #renderContent() {
    const alone = this.renderAlone?.();
    if (!alone) return this.#renderState(this.#supply.state);
    this.#shown = 'ready';
    return alone;
  }

  #renderState(state: CatalogState) {
    if (state.status === 'loading') return this.#renderLoading();
    if (state.status === 'failed') return this.#renderFailure(state);
    const content = this.renderCatalog(state.catalog);
    if ('empty' in content) {
      this.#shown = 'empty';
      return html`<slot name="empty"><p part="empty">${content.empty}</p></slot>`;
    }
    this.#shown = 'ready';
    return html`${this.#renderStale(state)}${content}<slot name="footer"></slot>`;
  }

  /** The light-DOM children stand in for the element until it has something to show. */
  #renderLoading() {
    this.#shown = 'loading';
    const lines = Array.from({length: this.skeletonLines}, () => html`<span></span>`);
    return html`<slot></slot>${
        hasFallback(this)
          ? nothing
          : html`<div part="skeleton" class="skeleton" role="status">
              <div class="hidden-words">${this.words.catalog.loading}</div>
              ${lines}
            </div>`
      }`;
  }

  #renderFailure(state: CatalogState & {status: 'failed'}) {
    this.#shown = 'error';
    const {failures, failed, retry} = this.words.catalog;
    const sentence = Object.hasOwn(failures, state.failure.code)
      ? failures[state.failure.code]
      : failed;
    return html`<slot name="error"
        ><div part="error" class="failure" role="alert">
          <p>${sentence}</p>
          <button type="button" @click=${state.retry}>${retry}</button>
        </div></slot
      ><slot></slot>`;
  }

  #renderStale({catalog, stale}: CatalogState & {status: 'ready'}) {
    if (!stale) return nothing;
    const {catalog: words} = this.words;
    return html`<p class="stale" role="status">
      ${words.stale(shortDate(catalog.updated.slice(0, 10), this.words))}
    </p>`;
  }

  /** How old the data is, and whether it is only an example. @internal */
  protected renderAge(catalog: Catalog): TemplateResult {
    const {catalog: words} = this.words;
    const age = words.dataOf(shortDate(catalog.updated.slice(0, 10), this.words));
    return html`<p class="note foot" part="age">
      ${catalog.sample ? `${words.sampleLong} ` : ''}${age}
    </p>`;
  }

  readonly #retry = () => {
    const {state} = this.#supply;
    if (state.status === 'failed') state.retry();
    else if (this.src !== undefined) void reloadUrl(new URL(this.src, this.baseURI).href);
  };
}

/** Whether the page put anything into the element for visitors to see meanwhile. */
function hasFallback(element: Element) {
  return [...element.childNodes].some((node) =>
    node instanceof Element ? !node.slot : node.nodeType === 3 && node.textContent?.trim(),
  );
}
