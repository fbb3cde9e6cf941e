import {ContextProvider} from '@lit/context';
import {css, html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {announce} from '../../catalog/announce.js';
import {catalogContext} from '../../catalog/context.js';
import {LOADING, type CatalogState} from '../../catalog/state.js';
import {reloadUrl} from '../../catalog/store.js';
import {CatalogController, type CatalogProvider} from '../../controllers/catalog.js';
import {showState} from '../../controllers/custom-states.js';
import {TongueController} from '../../controllers/tongue.js';
import {renderDiagnostics} from '../diagnostics.js';
import {diagnostics} from '../../styles/diagnostics.js';
import {PageElement} from '../page-element.js';
import {JsonLdController} from './json-ld-controller.js';

/**
 * Loads a catalog once and hands it to every element inside it, and to those
 * elsewhere on the page that name its id in their `for`.
 *
 * Shows nothing of its own but what `debug` asks for: its children stay where they are.
 *
 * @slot - Anything; the elements among it receive the catalog.
 * @fires mpp-load - The catalog has been read; `catalog` holds it.
 * @fires mpp-error - It could not be had; `code`, `message`, and `retry()` to ask again.
 * @fires mpp-issues - Something in it is wrong; `issues` names what and where.
 * @csspart debug - What `debug` lists.
 * @cssstate loading - While the catalog is on its way.
 * @cssstate ready - Once it has been read.
 * @cssstate error - When it could not be had.
 * @cssstate stale - When a newer one could not be had and the last good one stays.
 */
export class MppCatalog extends PageElement implements CatalogProvider {
  static override styles = [
    diagnostics,
    css`
      :host {
        display: contents;
      }

      :host([hidden]) {
        display: none !important;
      }
    `,
  ];

  /** URL of the catalog; elements with equal URLs share one request. */
  @property() src: string | undefined;

  /** A catalog document, or one that was parsed; comes before `src`. */
  @property({attribute: false}) catalog: unknown;

  /** Whether to tell search engines of the malls and their hours, as schema.org data in the head of the page. */
  @property({type: Boolean, attribute: 'json-ld'}) jsonLd = false;

  /** Lists what is wrong with the catalog and what to do, for the people who keep the page; not meant for visitors. */
  @property({type: Boolean}) debug = false;

  readonly #internals = this.attachInternals();
  readonly #tongue = new TongueController(this);
  readonly #supply = new CatalogController(this);
  readonly #data = new JsonLdController(this);
  readonly #provider = new ContextProvider(this, {
    context: catalogContext,
    initialValue: LOADING,
  });
  readonly #followers = new Set<(state: CatalogState) => void>();

  /** Calls back with the state of the catalog, now and at each change; returns how to stop. */
  follow(listener: (state: CatalogState) => void): () => void {
    this.#followers.add(listener);
    listener(this.#provider.value);
    return () => this.#followers.delete(listener);
  }

  /** Asks for the catalog at `src` once more; the last good one stays until there is a newer. */
  reload() {
    const {state} = this.#supply;
    if (state.status === 'failed') state.retry();
    else if (this.src) reloadUrl(new URL(this.src, this.baseURI).href);
  }

  protected override willUpdate() {
    this.#supply.follow({catalog: this.catalog, src: this.src});
    this.#provide(this.#supply.state);
  }

  protected override updated() {
    const {state} = this.#supply;
    this.#data.tell(this.jsonLd && state.status === 'ready' ? state.catalog : undefined);
  }

  protected override render(): TemplateResult {
    const {state} = this.#supply;
    return html`${this.debug ? renderDiagnostics(state, this.#tongue.words) : nothing}<slot
      ></slot>`;
  }

  #provide(state: CatalogState) {
    showState(this.#internals, ['loading', 'ready', 'error'], stateName(state));
    const isStale = state.status === 'ready' && state.stale !== undefined;
    showState(this.#internals, ['stale'], isStale ? 'stale' : '');
    if (state === this.#provider.value) return;
    this.#provider.setValue(state);
    for (const listener of [...this.#followers]) listener(state);
    announce(this, state, () => this.reload());
  }
}

const stateName = ({status}: CatalogState) => (status === 'failed' ? 'error' : status);
