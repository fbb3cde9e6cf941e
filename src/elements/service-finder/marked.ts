import {html, type TemplateResult} from 'lit';
import {matchRanges, type Reading} from '../../search/index.js';

/** A text with the words that match set off, each piece where a translated page still takes a new text. */
export function marked(text: string, reading: Reading | undefined): TemplateResult[] {
  let end = 0;
  const pieces = (reading ? matchRanges(text, reading) : []).map(([from, to]) => {
    const before = text.slice(end, from);
    end = to;
    return html`<span .textContent=${before}></span
      ><mark .textContent=${text.slice(from, to)}></mark>`;
  });
  return [...pieces, html`<span .textContent=${text.slice(end)}></span>`];
}
