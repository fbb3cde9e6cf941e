import {html, nothing, type TemplateResult} from 'lit';
import {icon} from '../../icons/icons.js';
import type {Sort} from '../../search/index.js';
import type {FacetPanel} from './facet-panel.js';
import type {View} from './view.js';

/** The orders that results can stand in. */
export const SORTS: readonly Sort[] = ['relevance', 'name', 'fee', 'duration'];

/** How many services there are, the order they stand in, and where there is little room the way to the filters. */
export function renderBar(
  view: View,
  {panel, chosen, sort}: {panel: FacetPanel; chosen: number; sort: (order: Sort) => void},
): TemplateResult {
  const {result, words} = view;
  const {finder} = words;
  return html`<div class="bar">
      <p part="count" class="count" .textContent=${countInWords(view)}></p>
      ${result && result.total > 1 ? renderSort(view, sort) : nothing}
      <button
        class="toggle"
        type="button"
        aria-expanded=${panel.isUnfolded}
        aria-controls="facets"
        @click=${panel.toggle}
      >
        ${icon('filter')} ${chosen > 0 ? finder.filtersChosen(chosen) : finder.filters}
      </button>
    </div>
    ${notesInWords(view).map((note) => html`<p class="reading">${note}</p>`)}`;
}

/** How many services there are for what; or that the search is not ready. */
export function countInWords({result, search, words: {finder}}: View): string {
  if (!result) return finder.preparing;
  const query = search.query.trim();
  return query ? finder.foundFor(result.total, query) : finder.found(result.total);
}

/** What of the query was read otherwise than it was typed, where there are results to say it of. */
export function notesInWords({result, words: {finder}}: View): string[] {
  if (!result || result.total === 0) return [];
  const {corrected, givenUp} = result;
  const leftOut = givenUp.map((word) => `“${word}”`).join(', ');
  return [
    ...corrected
      .filter(({typed}) => !givenUp.includes(typed))
      .map(({typed, read}) => finder.corrected(typed, read)),
    ...(leftOut ? [finder.givenUp(leftOut)] : []),
  ];
}

function renderSort({search, words: {finder}}: View, sort: (order: Sort) => void) {
  return html`<label class="sort">
    <span>${finder.sort}</span>
    <select
      @change=${(event: Event) => sort(SORTS[(event.target as HTMLSelectElement).selectedIndex]!)}
    >
      ${SORTS.map(
        (order) => html`<option .selected=${order === search.sort}>${finder.sorts[order]}</option>`,
      )}
    </select>
  </label>`;
}
