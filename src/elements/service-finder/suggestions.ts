import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {Choice} from '../../filters/filters.js';
import type {Found, SearchController} from '../../controllers/search.js';
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

/** What is suggested, which follows a frame after what is found: a cheap phone cannot draw both before the next key. */
export class SuggestionList {
  /** What stands in it now, the same object as long as it is the same. */
  shown: readonly Suggestion[] = [];
  #of: Found | undefined;
  #query = '';
  #wasWanted = false;

  /** Takes up what is suggested now, where a person wants to see it; `recent` tells what was searched for before. */
  follow(search: SearchController, isWanted: boolean, recent: () => readonly string[]) {
    const {isTyping, query, result} = search;
    if (isWanted && isTyping) return;
    // As long as the search is made ready, every text has the same result: none.
    const isSame = result === this.#of && query === this.#query;
    if (isSame && isWanted === this.#wasWanted) return;
    this.shown = isWanted ? suggestionsOf(search, recent) : [];
    this.#of = result;
    this.#query = query;
    this.#wasWanted = isWanted;
  }
}

/** What is suggested for the words typed: earlier ones as long as there are none. */
function suggestionsOf(search: SearchController, recent: () => readonly string[]): Suggestion[] {
  if (search.query.trim() === '') return recent().map((query) => ({kind: 'recent', query}));
  const {services, agencies, lifeEvents} = search.suggestions;
  return [
    ...services.map((service) => ({kind: 'service', service}) as const),
    ...agencies.map(({id}) => ({kind: 'agency', facet: 'agency', value: id}) as const),
    ...lifeEvents.map((value) => ({kind: 'life-event', facet: 'life-event', value}) as const),
  ];
}

const KINDS = ['recent', 'service', 'agency', 'life-event'] as const;

/** The list under the search box, kind by kind; drawn anew only where it is another. */
export function renderSuggestions(view: View, suggestions: readonly Suggestion[]): TemplateResult {
  const {words} = view;
  return html`<div
    part="suggestions"
    id="suggestions"
    class="suggestions"
    role="listbox"
    aria-label=${words.finder.suggestions}
    hidden
  >
    ${guard([suggestions, words], () => renderKinds(view, suggestions))}
  </div>`;
}

function renderKinds(view: View, suggestions: readonly Suggestion[]) {
  const {suggested} = view.words.finder;
  return KINDS.map((kind) => {
    const options = suggestions.filter((suggestion) => suggestion.kind === kind);
    if (options.length === 0) return nothing;
    return html`<div role="group" aria-label=${suggested[kind]}>
      <div class="kind" aria-hidden="true" .textContent=${suggested[kind]}></div>
      ${options.map((option) => html`<div role="option" aria-selected="false">${renderLabel(view, option)}</div>`)}
    </div>`;
  });
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
