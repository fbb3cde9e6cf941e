import {html, noChange, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Service} from '../../schema/index.js';
import type {Group} from './groups.js';
import {renderRow, type RowContext} from './row.js';
import {alone} from '../tell.js';
import type {View} from './view.js';

/** Results that follow the typing at once; the others, below the fold of a phone, come a frame later. */
const AT_ONCE = 3;

/** The list of results, which keeps still below its first rows while a person types. */
export class ResultList {
  #rows = 0;

  render(
    view: View,
    row: RowContext,
    groups: readonly Group[],
    showMore: () => void,
  ): TemplateResult {
    return html`${groups.map((group) => this.#renderGroup(view, row, group, groups.length === 1))}
    ${renderMore(view, showMore)}`;
  }

  #renderGroup(view: View, row: RowContext, {heading, services}: Group, isAlone: boolean) {
    const depth = heading ? 1 : 0;
    const shown = isAlone ? this.#rowsFor(services, view.search.isTyping) : services;
    const list = html`<ul part="list" class="results">
      ${shown.map((service) => (service ? renderRow(view, row, service, depth) : noChange))}
    </ul>`;
    return heading ? html`<section>${view.heading(heading)} ${list}</section>` : list;
  }

  /** While a person types, only the first rows take their new results; the others, undefined here, keep still. */
  #rowsFor(services: Service[], isTyping: boolean): (Service | undefined)[] {
    if (!isTyping || services.length < AT_ONCE) {
      this.#rows = services.length;
      return services;
    }
    return Array.from({length: Math.max(AT_ONCE, this.#rows)}, (_, place) =>
      place < AT_ONCE ? services[place] : undefined,
    );
  }
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
