import {html, nothing, type TemplateResult} from 'lit';
import {safeUrl} from '../schema/safe-url.js';
import {shortDate, type Words} from '../terms/index.js';
import {webLink} from './links.js';
import {alone} from './tell.js';

interface Sourced {
  asOf?: string | undefined;
  source?: string | string[] | undefined;
  confidence?: 'verified' | 'approximate' | undefined;
}

/** Where a record was read, of when it is, and whether it is only approximate; nothing when it does not say. */
export function renderSource(
  {asOf, source, confidence}: Sourced,
  words: Words,
): TemplateResult | typeof nothing {
  const sources = source === undefined ? [] : [source].flat();
  const {catalog} = words;
  const facts = [
    ...sources.map((source) => renderOne(source, words)),
    ...(asOf ? [catalog.asOf(shortDate(asOf, words))] : []),
    ...(confidence === 'approximate' ? [catalog.approximate] : []),
  ];
  if (facts.length === 0) return nothing;
  return html`<p class="note">
    ${catalog.source}: ${facts.map((fact, index) => [index > 0 ? ' · ' : '', fact])}
  </p>`;
}

/** An address is named by its site: whole addresses are long and say little. */
function renderOne(source: string, words: Words) {
  const href = safeUrl(source);
  return href ? webLink(href, new URL(href).hostname.replace(/^www\./, ''), words) : alone(source);
}
