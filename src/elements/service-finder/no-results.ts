import {html, nothing, type TemplateResult} from 'lit';
import type {Choice} from '../../controllers/filters.js';
import type {Correction} from '../../search/index.js';
import {phoneLink, whatsAppLink} from '../links.js';
import {labelOf} from './facets.js';
import type {View} from './view.js';

/** What a person does when nothing was found. */
interface WaysOut {
  search(query: string): void;
  remove(choice: Choice): void;
  clear(): void;
}

/** That nothing was found, and what may help. */
export function renderNoResults(
  view: View,
  choices: readonly Choice[],
  ways: WaysOut,
): TemplateResult {
  const {finder} = view.words;
  const query = view.search.query.trim();
  const isNarrowed = choices.length > 0;
  return html`<div class="none">
    <p>${query ? finder.none(query) : isNarrowed ? finder.noneFiltered : finder.nothing}</p>
    ${renderMeant(view, query, ways)}
    ${
      query
        ? html`<ul>
            ${finder.tryThis.map((advice) => html`<li>${advice}</li>`)}
          </ul>`
        : nothing
    }
    ${isNarrowed ? renderLoosening(view, choices, ways) : nothing} ${renderAsk(view)}
  </div>`;
}

function renderMeant({words, result}: View, query: string, ways: WaysOut) {
  const meant = withCorrections(query, result!.corrected);
  if (meant === query) return nothing;
  return html`<button type="button" @click=${() => ways.search(meant)}>
    ${words.finder.didYouMean(meant)}
  </button>`;
}

const withCorrections = (query: string, corrected: readonly Correction[]) =>
  corrected.reduce((text, {typed, read}) => text.replace(typed, () => read), query);

/** One button for each choice that stands in the way alone, and one for all. */
function renderLoosening(
  {catalog, search, words}: View,
  choices: readonly Choice[],
  ways: WaysOut,
) {
  const {finder} = words;
  // How many it would be is not worth the wait of who types on.
  const helpful = search.isTyping
    ? []
    : choices
        .map((choice) => ({choice, total: search.totalWithout(choice)}))
        .filter(({total}) => total > 0);
  return html`${helpful.map(({choice, total}) => {
      const label = labelOf(choice.facet, choice.value, catalog, search.shelf!, words);
      return html`<button type="button" @click=${() => ways.remove(choice)}>
        ${finder.without(label, total)}
      </button>`;
    })} <button type="button" @click=${ways.clear}>${finder.loosen}</button>`;
}

function renderAsk({mall, words}: View) {
  const {phone = [], whatsapp} = mall?.contact ?? {};
  if (phone.length === 0 && !whatsapp) return nothing;
  return html`<p>
    ${words.finder.askHere} ${whatsapp ? html`WhatsApp ${whatsAppLink(whatsapp, words)}` : nothing}
    ${phone.map((number) => phoneLink(number))}
  </p>`;
}
