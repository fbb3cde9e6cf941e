import {html, type TemplateResult} from 'lit';
import type {Choice} from '../../filters/filters.js';
import type {SearchController} from '../../controllers/search.js';
import type {Service} from '../../schema/index.js';
import {languageOf, say} from '../../terms/index.js';
import {alone} from '../tell.js';
import {labelOf, nameIn} from './facets.js';
import {marked} from './marked.js';
import type {View} from './view.js';

/** What a person may choose instead of typing on. */
export type Suggestion =
  | {kind: 'recent'; query: string}
  | {kind: 'service'; service: Service}
  | ({kind: 'agency' | 'life-event'} & Choice);

/** What is suggested for the words typed: earlier ones as long as there are none. */
export function suggestionsOf(search: SearchController, recent: readonly string[]): Suggestion[] {
  if (search.query.trim() === '') return recent.map((query) => ({kind: 'recent', query}));
  const {services, agencies, lifeEvents} = search.suggestions;
  return [
    ...services.map((service) => ({kind: 'service', service}) as const),
    ...agencies.map(({id}) => ({kind: 'agency', facet: 'agency', value: id}) as const),
    ...lifeEvents.map((value) => ({kind: 'life-event', facet: 'life-event', value}) as const),
  ];
}

const KINDS = ['recent', 'service', 'agency', 'life-event'] as const;

/** The list under the search box, kind by kind. */
export function renderSuggestions(view: View, suggestions: readonly Suggestion[]): TemplateResult {
  const {finder} = view.words;
  const groups = KINDS.map((kind) => ({
    kind,
    options: suggestions.filter((suggestion) => suggestion.kind === kind),
  })).filter(({options}) => options.length > 0);
  return html`<div
    part="suggestions"
    id="suggestions"
    class="suggestions"
    role="listbox"
    aria-label=${finder.suggestions}
    hidden
  >
    ${groups.map(
      ({kind, options}) =>
        html`<div role="group" aria-label=${finder.suggested[kind]}>
          <div class="kind" aria-hidden="true" .textContent=${finder.suggested[kind]}></div>
          ${options.map((option) => html`<div role="option" aria-selected="false">${renderLabel(view, option)}</div>`)}
        </div>`,
    )}
  </div>`;
}

function renderLabel(view: View, suggestion: Suggestion): unknown {
  const {words, result, catalog, search} = view;
  if (suggestion.kind === 'recent') return alone(suggestion.query);
  if (suggestion.kind === 'service') {
    const {name} = suggestion.service;
    return html`<span lang=${languageOf(name, words)}
      >${marked(say(name, words), result?.reading)}</span
    >`;
  }
  const {facet, value} = suggestion;
  const label = labelOf(facet, value, catalog, search.shelf!, words);
  const name = nameIn(facet, value, catalog, search.shelf!) ?? value;
  return html`<span lang=${languageOf(name, words)}>${marked(label, result?.reading)}</span>`;
}
