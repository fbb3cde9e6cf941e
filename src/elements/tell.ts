import {html, type TemplateResult} from 'lit';
import type {Text} from '../schema/index.js';
import {languageOf, say, type Words} from '../terms/index.js';

/** A text of the catalog, marked with its language where that is not the one around it (WCAG 3.1.2). */
export function tell(text: Text | undefined, words: Words): string | TemplateResult {
  const said = say(text, words);
  if (!text || !said) return '';
  const language = languageOf(text, words);
  return language.split('-')[0] === words.language
    ? said
    : html`<span lang=${language}>${said}</span>`;
}
