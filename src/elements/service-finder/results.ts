import {html, noChange, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {keyed} from 'lit/directives/keyed.js';
import {AfterPaintController} from '../../controllers/after-paint.js';
import type {PrintController} from '../../controllers/print.js';
import type {Service} from '../../schema/index.js';
import type {Group} from './groups.js';
import {renderRow, type RowContext} from './row.js';
import {alone} from '../tell.js';
import type {View} from './view.js';

/** Results that follow the typing at once; the others, below the fold of a phone, come in later frames. */
const AT_ONCE = 3;
/** As many where there was none, for to make a row takes longer than to change it. */
const FIRST = 1;
/** How many more each later frame brings: twenty rows made anew would keep a cheap phone from the next key. */
const PER_FRAME = 5;
/** Rows from which on the others come at once: of hundreds, many would stay behind for seconds. */
const MOST = 20;

/** The list of results, which keeps still below its first rows while a person types. */
export class ResultList {
  /** How many rows are drawn anew. */
  #fresh = Infinity;
  #wasTyping = false;
  #wasEmpty = true;
  readonly #painted: AfterPaintController;

  constructor(
    host: ReactiveControllerHost,
    readonly print: PrintController,
  ) {
    this.#painted = new AfterPaintController(host, () => host.requestUpdate());
  }

  render(
    view: View,
    row: RowContext,
    groups: readonly Group[],
    showMore: () => void,
  ): TemplateResult | typeof nothing {
    this.#follow(view);
    this.#wasEmpty = groups.length === 0;
    if (groups.length === 0) return nothing;
    let fresh = this.#fresh;
    return html`${groups.map((group) => {
      const rendered = fresh > 0 ? renderGroup(view, row, group, fresh) : noChange;
      fresh -= group.services.length;
      return rendered;
    })}
    ${renderMore(view, showMore)}`;
  }

  #follow({search: {isTyping}, result}: View) {
    if (isTyping) this.#fresh = this.#wasEmpty ? FIRST : AT_ONCE;
    // The frame after that of the key is for the facets and what is suggested.
    else if (!this.#wasTyping) this.#fresh += PER_FRAME;
    this.#wasTyping = isTyping;
    // Paper has no later frames.
    const isLast = this.print.isPrinting || this.#fresh >= Math.min(MOST, result!.hits.length);
    if (isLast) this.#fresh = Infinity;
    else if (!isTyping) this.#painted.wait();
  }
}

/** Results under one heading: the first, and as they were the others. */
function renderGroup(
  view: View,
  row: RowContext,
  {heading, services}: Group,
  fresh: number,
): TemplateResult {
  const depth = heading ? 1 : 0;
  const list = html`<ul part="list" class="results">
    ${services.map((service, place) => (place < fresh ? renderRow(view, row, service, depth) : noChange))}
  </ul>`;
  // Under another heading no row of an earlier search may stand.
  return heading
    ? html`${keyed(heading, html`<section>${view.heading(heading)} ${list}</section>`)}`
    : list;
}

function renderMore({search, result, words}: View, showMore: () => void) {
  const {hits, total} = result!;
  const rest = total - hits.length;
  if (rest <= 0) return nothing;
  const more = words.finder.more(Math.min(rest, search.pageSize), hits.length, total);
  return html`<button class="more" type="button" @click=${showMore}>${alone(more)}</button>`;
}

/** Services that match but are not served at the mall: people travel for hours, so that is said. */
export const renderExcluded = (
  view: View,
  row: RowContext,
  excluded: readonly Service[],
): TemplateResult =>
  html`<section class="elsewhere">
    ${view.heading(view.words.service.notHere)}
    <ul class="results">
      ${repeat(
        excluded,
        ({id}) => id,
        (service) => renderRow(view, row, service, 1),
      )}
    </ul>
  </section>`;
