import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {announce} from '../catalog/announce.js';
import {reloadUrl} from '../catalog/store.js';
import type {CatalogState} from '../catalog/state.js';
import {CatalogController} from '../controllers/catalog.js';
import {showState} from '../controllers/custom-states.js';
import {PrintController} from '../controllers/print.js';
import {TongueController} from '../controllers/tongue.js';
import {localParts} from '../hours/index.js';
import {chosenMall} from '../offers/index.js';
import type {Catalog, Mall} from '../schema/index.js';
import {ianaZone} from '../schema/time-zone.js';
import {clock, shortDate, zoneName, type Words} from '../terms/index.js';
import {renderDiagnostics} from './diagnostics.js';
import {diagnostics} from '../styles/diagnostics.js';
import {PageElement} from './page-element.js';
import {alone} from './tell.js';

const SHOWN = ['loading', 'ready', 'empty', 'error'] as const;

/** What an element shows of a catalog: something, or the sentence that says why nothing. */
export type Shown = TemplateResult | {empty: string};

/**
 * What every element that shows a catalog does alike: it finds its catalog,
 * holds its place while waiting, says what went wrong, and tells how old the data is.
 *
 * @slot - What visitors see without JavaScript, while the catalog is on its way, and when it cannot be had.
 * @slot empty - Shown in place of the sentence when there is nothing to show.
 * @slot error - Shown in place of the sentence and the button when the catalog could not be had.
 * @slot actions - Buttons and links of the page, after what is shown.
 * @slot footer - Anything of the page, at the end.
 * @csspart frame - All of it.
 * @csspart heading - Every heading.
 * @csspart skeleton - What holds the place while waiting.
 * @csspart empty - The sentence that says why nothing is shown.
 * @csspart error - The sentence that says what failed, with its button.
 * @csspart debug - What `debug` lists.
 * @csspart age - How old the data is, and whether it is a sample.
 * @cssprop [--mpp-color-text=inherit] - Colour of the text.
 * @cssprop [--mpp-font-family=inherit] - Font.
 * @cssprop [--mpp-color-accent=#0b4a86] - What can be pressed, and the focus ring; its light twin on dark grounds.
 * @cssprop [--mpp-color-line] - Hairlines; a tint of the text.
 * @cssprop [--mpp-radius=6px] - Corners of what is pressed.
 * @cssprop [--mpp-target-size=2.75rem] - Least size of what is pressed.
 * @cssstate loading - While the catalog is on its way.
 * @cssstate ready - While it is shown.
 * @cssstate empty - While there is nothing to show.
 * @cssstate error - When it could not be had.
 * @cssstate stale - When a newer one could not be had and the last good one stays.
 */
export abstract class CatalogElement extends PageElement {
  protected static override finalizeStyles(styles?: CSSResultGroup) {
    return super.finalizeStyles([styles ?? [], diagnostics]);
  }

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

  /** Lists what is wrong with the catalog and what to do, for the people who keep the page; not meant for visitors. */
  @property({type: Boolean}) debug = false;

  /** A catalog document, or one that was parsed; comes before `src`, `for` and an `mpp-catalog` around. */
  @property({attribute: false}) catalog: unknown;

  /** @internal */
  protected readonly internals = this.attachInternals();
  /** @internal */
  protected readonly print = new PrintController(this);
  readonly #tongue = new TongueController(this);
  readonly #supply = new CatalogController(this);
  #announced: CatalogState | undefined;
  #shown: (typeof SHOWN)[number] = 'loading';
  #retries: CatalogState | undefined;
  #hasWarned = false;
  #hasFailed = false;

  /** @internal */
  protected words!: Words;

  /** @internal */
  protected get present(): Date {
    return this.givenPresent ?? new Date();
  }

  /** The instant that `now` gives; undefined when time goes on by itself. @internal */
  protected get givenPresent(): Date | undefined {
    const instant = Date.parse(this.now ?? '');
    return Number.isNaN(instant) ? undefined : new Date(instant);
  }

  /** What can be shown without any catalog; absent: nothing. @internal */
  protected renderAlone?(): TemplateResult | undefined;

  /** What is to be seen of the catalog. @internal */
  protected abstract renderCatalog(catalog: Catalog): Shown;

  /** How many lines the element will need, roughly. @internal */
  protected readonly skeletonLines: number = 3;

  protected override willUpdate() {
    this.#supply.follow({catalog: this.catalog, src: this.src, for: this.for});
    const {state} = this.#supply;
    this.words = wordsAbout(
      this.#tongue.words,
      state.status === 'ready' ? state.catalog : undefined,
    );
  }

  /** Whatever fails, what is seen without the element is seen then. */
  protected override update(changed: PropertyValues) {
    try {
      super.update(changed);
    } catch (error) {
      reportError(error);
      this.#hasFailed = true;
      super.update(changed);
    } finally {
      this.#hasFailed = false;
    }
  }

  protected override render(): TemplateResult {
    if (this.#hasFailed) return this.#renderFallback();
    return html`<div part="frame" class="frame" lang=${this.words.language} dir="ltr">
      ${this.debug ? renderDiagnostics(this.#supply.state, this.words) : nothing}
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
    if (this.#loadsItself) announce(this, state, this.#retry);
    this.#keepFocus(state);
  }

  // A framework that takes an attribute away sets it to null, and an empty one means nothing either.
  get #loadsItself() {
    return Boolean(this.catalog ?? this.src);
  }

  /** The mall that `mall` names, or the only one that still is where it was. @internal */
  protected chosenMall(catalog: Catalog): Mall | undefined {
    return chosenMall(catalog, this.mall);
  }

  /** Why {@link chosenMall} found none. @internal */
  protected withoutMall(): Shown {
    const {noMall, chooseMall} = this.words.catalog;
    if (!this.mall)
      this.#warn('names no mall, but the catalog holds several: set its attribute mall.');
    return {empty: this.mall ? noMall : chooseMall};
  }

  /** A heading, `depth` levels below the first. @internal */
  protected heading(content: unknown, depth = 0): TemplateResult {
    const level = Math.min(6, (this.headingLevel || 3) + depth);
    return html`<div part="heading" class="heading" role="heading" aria-level=${level}>
      ${typeof content === 'string' ? alone(content) : content}
    </div>`;
  }

  #renderContent() {
    const withoutCatalog =
      this.#loadsItself || this.for || !this.renderAlone ? undefined : this.renderAlone();
    const {state} = this.#supply;
    if (!withoutCatalog || state.status === 'ready') return this.#renderState(state);
    this.#shown = 'ready';
    return withoutCatalog;
  }

  #renderState(state: CatalogState) {
    if (state.status === 'loading') return this.#renderLoading();
    if (state.status === 'failed') return this.#renderFailure(state);
    const content = this.renderCatalog(state.catalog);
    if ('empty' in content) {
      this.#shown = 'empty';
      return html`<slot name="empty"><p part="empty" .textContent=${content.empty}></p></slot>
        <slot name="footer"></slot>`;
    }
    this.#shown = 'ready';
    return html`${this.#renderStale(state)}${content}<slot name="actions"></slot>
      <slot name="footer"></slot>`;
  }

  #renderFallback() {
    this.#shown = 'error';
    return html`<slot></slot>`;
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
    const {failures, failed, retry, retrying} = this.words.catalog;
    const sentence = Object.hasOwn(failures, state.failure.code)
      ? failures[state.failure.code]
      : failed;
    return html`<slot name="error"
        ><div part="error" class="failure" role="alert">
          <p .textContent=${sentence}></p>
          <button
            type="button"
            aria-disabled=${this.#retries === state}
            @click=${() => this.#retryFrom(state)}
          >
            ${alone(this.#retries === state ? retrying : retry)}
          </button>
        </div></slot
      ><slot></slot><slot name="footer"></slot>`;
  }

  #renderStale({catalog, stale}: CatalogState & {status: 'ready'}) {
    if (!stale) return nothing;
    const {catalog: words} = this.words;
    const date = shortDate(catalog.updated.slice(0, 10), this.words);
    return html`<p class="stale" role="status" .textContent=${words.stale(date)}></p>`;
  }

  /** How old the data is, and whether it is only an example. @internal */
  protected renderAge(catalog: Catalog): TemplateResult {
    const {catalog: words} = this.words;
    const mall = this.chosenMall(catalog) ?? catalog.malls[0];
    const told = [
      ...(catalog.sample ? [words.sampleLong] : []),
      words.dataOf(shortDate(catalog.updated.slice(0, 10), this.words)),
      this.printedAt(mall?.timeZone ?? ''),
    ]
      .filter(Boolean)
      .join(' ');
    return html`<p class="note foot" part="age" .textContent=${told}></p>`;
  }

  /** When it is so as the paper says; nothing on a screen, nor where the zone is not known. @internal */
  protected printedAt(timeZone: string): string {
    if (!this.print.isPrinting || !ianaZone(timeZone)) return '';
    const {date, minutes} = localParts(this.present, timeZone);
    const time = `${clock(minutes, this.words)} ${zoneName(timeZone, this.words)}`;
    return this.words.hours.asOf(`${shortDate(date, this.words)} ${time}`);
  }

  #retryFrom(state: CatalogState & {status: 'failed'}) {
    if (this.#retries === state) return;
    this.#retries = state;
    this.requestUpdate();
    state.retry();
  }

  /** The button that a person pressed is gone once there is a catalog; what it brought is the next to read. */
  #keepFocus({status}: CatalogState) {
    if (!this.#retries || status !== 'ready') return;
    this.#retries = undefined;
    if (document.activeElement !== document.body) return;
    const frame = this.renderRoot.querySelector<HTMLElement>('.frame')!;
    frame.tabIndex = -1;
    frame.focus();
  }

  #warn(what: string) {
    if (!this.#hasWarned) console.warn(`<${this.localName}> ${what}`);
    this.#hasWarned = true;
  }

  readonly #retry = () => {
    const {state} = this.#supply;
    if (state.status === 'failed') state.retry();
    else if (this.src) reloadUrl(new URL(this.src, this.baseURI).href);
  };
}

const wordsByLanguage = new Map<string, Words>();

/** The words with the language of a catalog's own texts; made once, for they are asked for at every turn. */
function wordsAbout(words: Words, catalog: Catalog | undefined): Words {
  if (!catalog) return words;
  const key = `${words.language} ${catalog.language}`;
  const known = wordsByLanguage.get(key) ?? {...words, plain: catalog.language};
  wordsByLanguage.set(key, known);
  return known;
}

/** Whether the page put anything into the element for visitors to see meanwhile. */
function hasFallback(element: Element) {
  return [...element.childNodes].some((node) =>
    node instanceof Element ? !node.slot : node.nodeType === 3 && node.textContent?.trim(),
  );
}
