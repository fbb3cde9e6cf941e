import {html, nothing, type TemplateResult} from 'lit';
import type {Choice} from '../../filters/filters.js';
import {icon} from '../../icons/icons.js';
import {labelOf, tellLabel} from './facets.js';
import type {View} from './view.js';

/** What a person does with chips. */
interface ChipActs {
  remove(choice: Choice): void;
  clear(): void;
}

/** The choices that results are narrowed by, each to be taken away, and all at once. */
export function renderChips(
  {catalog, search, words}: View,
  choices: readonly Choice[],
  acts: ChipActs,
): TemplateResult | typeof nothing {
  if (choices.length === 0) return nothing;
  const renderChip = (choice: Choice) => {
    const {facet, value} = choice;
    const label = labelOf(facet, value, catalog, search.shelf!, words);
    return html`<button
      class="chip"
      type="button"
      aria-label=${words.finder.remove(label)}
      @click=${() => acts.remove(choice)}
    >
      ${tellLabel(facet, value, catalog, search.shelf!, words)} ${icon('remove')}
    </button>`;
  };
  return html`<div class="chips">
    ${choices.map(renderChip)}
    <button class="plain" type="button" @click=${acts.clear}>${words.finder.clearFilters}</button>
  </div>`;
}
