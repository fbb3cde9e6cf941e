import {html, nothing, type TemplateResult} from 'lit';
import type {Text} from '../schema/index.js';
import {conditionOf, languageOf, say, type Words} from '../terms/index.js';

/** A text of the catalog, marked with its language where that is not the one around it (WCAG 3.1.2). */
export function tell(text: Text | undefined, words: Words): '' | TemplateResult {
  const said = say(text, words);
  return text && said ? told(said, text, words) : '';
}

/** `, bila alamat berubah`, the condition in its language; empty when there is none. */
export const tellCondition = (when: Text | undefined, words: Words): '' | TemplateResult =>
  when === undefined
    ? ''
    : html`, ${words.service.when} ${told(conditionOf(when, words), when, words)}`;

/** Apart from what is around it: a text may turn the direction of writing, and not turn it back. */
function told(said: string, text: Text, words: Words) {
  const language = languageOf(text, words);
  const isOther = language.split('-')[0] !== words.language;
  return html`<bdi lang=${isOther ? language : nothing} .textContent=${said}></bdi>`;
}

/** A text in an element of its own: tools that translate a page replace text, and it would no longer change. */
export const alone = (text: string): TemplateResult => html`<bdi .textContent=${text}></bdi>`;
