import {html, nothing} from 'lit';
import type {Catalog, Duration, Fee, Service} from '../../schema/index.js';
import {differencesFrom, standardsWith, type Difference} from '../../standards/index.js';
import {durationInWords, feeAmount, feeInShort, type Words} from '../../terms/index.js';
import {renderSource} from '../source.js';
import {tell} from '../tell.js';

/** What a visitor is told of a field: that it is from the standard, or what the standard says instead. */
export function renderStandard(catalog: Catalog, service: Service, words: Words) {
  const {inherited, standard: id} = service;
  const found = id === undefined ? undefined : standardsWith(catalog.standards)(id);
  const differences = found ? differencesFrom(service, found.standard) : [];
  const {service: labels} = words;

  return (field: Marked) => {
    if (inherited?.fields.includes(field)) return note(labels.inherited[inherited.from]);
    const difference = differences.find((difference) => difference.field === field);
    const told = difference && inWords(difference, words);
    if (!found || !told) return nothing;
    const isUnsure = found.standard.confidence === 'approximate';
    const doubt = isUnsure ? ` (${words.catalog.approximate})` : '';
    return note(html`${labels.differs[found.from]} ${told}${doubt}`);
  };
}

/** Only what is a number: two people never choose the same words for papers or steps. */
function inWords({field, standard}: Difference, words: Words): unknown {
  if (field === 'duration') return durationInWords(standard as Duration, words);
  if (field !== 'fees') return undefined;
  const fees = standard as Fee[];
  if (fees.length < 2) return feeInShort(fees, words);
  return fees.map((fee, index) => [
    index > 0 ? ', ' : '',
    fee.label ? html`${tell(fee.label, words)} ` : '',
    feeAmount(fee, words),
  ]);
}

/** What is marked where it stands; a name, say, or a field for the search, is nobody's promise. */
const MARKED = [
  'requirements',
  'fees',
  'duration',
  'durationText',
  'steps',
  'product',
  'legalBasis',
] as const;
export type Marked = (typeof MARKED)[number];

/** What to do about the inherited facts, and where those were read; nothing where all are the mall's own. */
export function renderInherited({inherited}: Service, words: Words) {
  if (!inherited || !MARKED.some((field) => inherited.fields.includes(field))) return nothing;
  return html`${note(words.service.askBeforeComing)} ${renderSource(inherited, words)}`;
}

const note = (said: unknown) => html`<p class="note">${said}</p>`;
