import {html, nothing, type TemplateResult} from 'lit';
import type {Choice} from '../../filters/filters.js';
import {icon} from '../../icons/icons.js';
import type {Sort} from '../../search/index.js';
import type {Words} from '../../terms/index.js';
import {alone} from '../tell.js';
import type {FacetPanel} from './facet-panel.js';
import {labelOf} from './facets.js';
import type {View} from './view.js';

/** The orders that results can stand in. */
export const SORTS: readonly Sort[] = ['relevance', 'name', 'fee', 'duration'];

/** What the bar is drawn by, besides what is found. */
interface BarContext {
  /** Absent: there is nothing to narrow by. */
  panel: FacetPanel | undefined;
  choices: readonly Choice[];
  sort(order: Sort): void;
}

/** Letters of a query that a sentence quotes at most. */
const QUOTED = 60;

/** How many services there are, the order they stand in, and where there is little room the way to the filters. */
export function renderBar(view: View, {panel, choices, sort}: BarContext): TemplateResult {
  const {result, words} = view;
  return html`<div class="bar">
      <p part="count" class="count" tabindex="-1" .textContent=${countInWords(view)}></p>
      ${result && result.total > 1 ? renderSort(view, sort) : nothing}
      ${panel ? renderToggle(panel, choices.length, words) : nothing}
    </div>
    ${notesInWords(view).map((note) => html`<p class="reading" .textContent=${note}></p>`)}`;
}

/** How many services there are for what; or that the search is not ready. */
export function countInWords({result, search, words: {finder}}: View): string {
  if (!result) return finder.preparing;
  return search.isBrowsing
    ? finder.found(result.total)
    : finder.foundFor(result.total, quoted(search.query));
}

/** What was searched for, as short as a sentence can bear. */
export function quoted(query: string): string {
  const text = query.trim();
  return text.length > QUOTED ? `${text.slice(0, QUOTED).trimEnd()}…` : text;
}

/** What a sheet of paper holds, as nobody can ask it. */
export function printedInWords(view: View, choices: readonly Choice[]): string {
  const {catalog, result, search, words} = view;
  const {hits, total} = result!;
  const filters = choices.map(({facet, value}) =>
    labelOf(facet, value, catalog, search.shelf!, words),
  );
  return words.finder.printed(hits.length, total, quoted(search.query), filters.join(', '));
}

/** What of the query was read otherwise than it was typed, where there are results to say it of. */
export function notesInWords({result, words: {finder}}: View): string[] {
  if (!result || result.total === 0) return [];
  const {corrected, givenUp} = result;
  const leftOut = givenUp.map((word) => `“${quoted(word)}”`).join(', ');
  return [
    ...corrected
      .filter(({typed}) => !givenUp.includes(typed))
      .map(({typed, read}) => finder.corrected(quoted(typed), quoted(read))),
    ...(leftOut ? [finder.givenUp(leftOut)] : []),
  ];
}

const renderToggle = (panel: FacetPanel, chosen: number, {finder}: Words) =>
  html`<button
    class="toggle"
    type="button"
    aria-expanded=${panel.isUnfolded}
    aria-controls="facets"
    @click=${panel.toggle}
  >
    ${icon('filter')} ${alone(chosen > 0 ? finder.filtersChosen(chosen) : finder.filters)}
  </button>`;

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
