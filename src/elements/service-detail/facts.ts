import {html, nothing, type TemplateResult} from 'lit';
import {formInWords} from '../../plan/index.js';
import type {ComplaintChannel, Fee, Requirement, Service} from '../../schema/index.js';
import {durationInWords, feeAmount, say, type Words} from '../../terms/index.js';
import {emailLink, phoneLink, webLink, whatsAppLink} from '../links.js';
import {separated} from '../separated.js';
import {alone, tell, tellCondition} from '../tell.js';

export function renderRequirements(requirements: Requirement[] | undefined, words: Words) {
  if (!requirements?.length) return words.service.nothingStated;
  return html`<ul class="bring lines">
    ${requirements.map(
      ({text, when, ...form}) =>
        html`<li>
          ${tell(text, words)}${inBrackets(formInWords(text, form, words))}${tellCondition(when, words)}
        </li>`,
    )}
  </ul>`;
}

/** ` (asli)`; empty when nothing is said. */
export const inBrackets = (said: string): string => said && ` (${said})`;

export function renderFees(fees: Fee[] | undefined, words: Words) {
  if (!fees) return words.service.feeNotStated;
  if (fees.length === 0) return html`<span class="amount">${words.service.free}</span>`;
  return html`<ul class="lines">
    ${fees.map((fee) => html`<li>${renderFee(fee, words)}</li>`)}
  </ul>`;
}

function renderFee(fee: Fee, words: Words) {
  const asides = separated([tell(fee.note, words), tell(fee.basis, words)]);
  return html`${fee.label ? html`${tell(fee.label, words)}: ` : ''}<span class="amount"
      >${feeAmount(fee, words)}</span
    >${asides.length > 0 ? html` <span class="note">${asides}</span>` : nothing}`;
}

export function renderDuration(
  {duration, durationText}: Service,
  words: Words,
): TemplateResult | string {
  if (!duration) return tell(durationText, words) || words.service.nothingStated;
  const inWords = durationInWords(duration, words);
  const {text = ''} = duration;
  const note = tell(duration.note, words);
  // The words it was read from often say the same, and a little more.
  return html`${text.includes(inWords) ? tell(text, words) : inWords}
  ${text && !text.includes(inWords) ? html`<span class="note">(${tell(text, words)})</span>` : nothing}
  ${note ? html`<p class="note">${note}</p>` : nothing}`;
}

export const renderLaws = ({legalBasis = []}: Service, words: Words) =>
  html`<ul class="lines">
    ${legalBasis.map((law) => html`<li>${tell(law, words)}</li>`)}
  </ul>`;

export function renderLinks({links = []}: Service, words: Words) {
  if (links.length === 0) return nothing;
  return html`<ul class="links">
    ${links.map(
      ({rel, href, label}) =>
        html`<li>${webLink(href, say(label, words) || words.service.links[rel], words)}</li>`,
    )}
  </ul>`;
}

export const renderComplaints = (complaints: ComplaintChannel[], words: Words) =>
  html`<ul class="lines">
    ${complaints.map((channel) => html`<li>${renderComplaint(channel, words)}</li>`)}
  </ul>`;

function renderComplaint({kind, value, label}: ComplaintChannel, words: Words) {
  const name = say(label, words) || words.service.complaintKinds[kind];
  if (kind === 'phone') return html`${alone(name)}: ${phoneLink(value)}`;
  if (kind === 'whatsapp') return html`${alone(name)}: ${whatsAppLink(value, words)}`;
  if (kind === 'email') return html`${alone(name)}: ${emailLink(value)}`;
  if (kind === 'counter') return html`${alone(name)}: ${alone(value)}`;
  return /^https?:/i.test(value)
    ? webLink(value, name, words)
    : html`${alone(name)}: ${alone(value)}`;
}
