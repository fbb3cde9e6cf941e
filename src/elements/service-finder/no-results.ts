import {html, nothing, type TemplateResult} from 'lit';
import type {Choice} from '../../filters/filters.js';
import type {Mall} from '../../schema/index.js';
import type {Correction} from '../../search/index.js';
import {waysToReach} from '../links.js';
import {quoted} from './bar.js';
import {labelOf} from './facets.js';
import {separated} from '../separated.js';
import {alone, tell} from '../tell.js';
import type {View} from './view.js';

/** What a person does when nothing was found. */
interface WaysOut {
  search(query: string): void;
  remove(choice: Choice): void;
  clear(): void;
}

/** Malls at most of which it is told how to reach them; of more nobody knows which to ask. */
const MALLS_ASKED = 3;

/** That nothing was found, and what may help; below it, `excluded` tells, stands what matches elsewhere. */
export function renderNoResults(
  view: View,
  {choices, excluded}: {choices: readonly Choice[]; excluded: boolean},
  ways: WaysOut,
): TemplateResult | typeof nothing {
  if (choices.length > 0 && areToBlame(view, choices)) return renderHidden(view, choices, ways);
  if (excluded) return nothing;
  const {finder} = view.words;
  const query = quoted(view.search.query);
  return html`<div class="none">
    <p .textContent=${query ? finder.none(query) : finder.nothing}></p>
    ${renderMeant(view, ways)}
    ${
      query
        ? html`<ul>
            ${finder.tryThis.map((advice) => html`<li>${advice}</li>`)}
          </ul>`
        : nothing
    }
    ${renderAsk(view)}
  </div>`;
}

/** Whether there would be something without the choices. */
const areToBlame = ({search}: View, choices: readonly Choice[]) =>
  search.totalWithout(...choices) > 0;

const renderHidden = (view: View, choices: readonly Choice[], ways: WaysOut) =>
  html`<div class="none">
    <p .textContent=${view.words.finder.hiddenByFilters(quoted(view.search.query))}></p>
    ${renderLoosening(view, choices, ways)} ${renderMeant(view, ways)} ${renderAsk(view)}
  </div>`;

function renderMeant({search, words, result}: View, ways: WaysOut) {
  const query = search.query.trim();
  const meant = withCorrections(query, result!.corrected);
  // Whether it would find anything is not worth the wait of who types on.
  if (meant === query || search.isTyping || search.totalOf(meant) === 0) return nothing;
  return html`<button type="button" @click=${() => ways.search(meant)}>
    ${alone(words.finder.didYouMean(quoted(meant)))}
  </button>`;
}

/** Only whole words are put right: "ktp" may stand in "e-ktp" and in "ektp". */
const withCorrections = (query: string, corrected: readonly Correction[]) =>
  corrected
    .reduce(
      (words, {typed, read}) => words.map((word) => (word === typed ? read : word)),
      query.split(/([^\p{L}\p{N}\p{M}]+)/u),
    )
    .join('');

/** One button for each choice that stands in the way alone, and one for all. */
function renderLoosening(view: View, choices: readonly Choice[], ways: WaysOut) {
  const {catalog, search, words} = view;
  // How many it would be is not worth the wait of who types on.
  const helpful = search.isTyping
    ? []
    : choices
        .map((choice) => ({choice, total: search.totalWithout(choice)}))
        .filter(({total}) => total > 0);
  return html`${helpful.map(({choice, total}) => {
      const label = labelOf(choice.facet, choice.value, catalog, search.shelf!, words);
      return html`<button type="button" @click=${() => ways.remove(choice)}>
        ${alone(words.finder.without(label, total))}
      </button>`;
    })} <button type="button" @click=${ways.clear}>${words.finder.loosen}</button>`;
}

/** How to reach the mall; or each of a few. */
function renderAsk({catalog, mall, words}: View) {
  const {askHere} = words.finder;
  const waysTo = ({contact = {}}: Mall) => waysToReach(contact, words);
  if (mall) {
    const ways = waysTo(mall);
    return ways.length > 0 ? html`<p>${askHere} ${separated(ways)}</p>` : nothing;
  }
  const reachable = catalog.malls.filter((mall) => waysTo(mall).length > 0);
  if (reachable.length === 0 || catalog.malls.length > MALLS_ASKED) return nothing;
  return html`<p>${askHere}</p>
    <ul>
      ${reachable.map(
        (mall) =>
          html`<li>${tell(mall.nickname ?? mall.name, words)}: ${separated(waysTo(mall))}</li>`,
      )}
    </ul>`;
}
