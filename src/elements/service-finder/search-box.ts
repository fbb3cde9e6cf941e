import {html, nothing, type TemplateResult} from 'lit';
import {icon} from '../../icons/icons.js';
import {say} from '../../terms/index.js';
import {renderSuggestions, type Suggestion} from './suggestions.js';
import type {View} from './view.js';

/** Letters of a query at most, be it typed, in a link or in an attribute. */
export const LONGEST_QUERY = 200;

/** What a person does in the search box. */
interface SearchBoxActs {
  type(event: Event): void;
  /** Pressed into the box. */
  point(): void;
  submit(event: Event): void;
  clear(): void;
}

/** The search box with what is suggested; the element's `ComboboxController` makes a combobox of it. */
export function renderSearchBox(
  view: View,
  suggestions: readonly Suggestion[],
  acts: SearchBoxActs,
): TemplateResult {
  const {mall, search, words} = view;
  const {finder} = words;
  const place = say(mall?.nickname ?? mall?.name, words);
  return html`<form class="search" role="search" aria-labelledby="label" @submit=${acts.submit}>
    <label
      id="label"
      for="query"
      .textContent=${place ? finder.labelAt(place) : finder.label}
    ></label>
    <div class="field">
      ${icon('search')}
      <input
        part="input"
        id="query"
        type="search"
        role="combobox"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        maxlength=${LONGEST_QUERY}
        enterkeyhint="search"
        aria-labelledby="label"
        aria-autocomplete="list"
        aria-controls="suggestions"
        aria-expanded="false"
        aria-describedby="hint"
        .value=${search.query}
        @input=${acts.type}
        @click=${acts.point}
      />
      ${
        search.query
          ? html`<button
              class="clear"
              type="button"
              aria-label=${finder.clear}
              @click=${acts.clear}
            >
              ${icon('remove')}
            </button>`
          : nothing
      }
      ${renderSuggestions(view, suggestions)}
    </div>
    <p id="hint" class="note hint">${finder.hint}</p>
  </form>`;
}
