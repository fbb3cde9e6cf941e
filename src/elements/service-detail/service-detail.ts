import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {icon, type IconName} from '../../icons/icons.js';
import {offerAt, type OfferAtMall} from '../../offers/index.js';
import type {
  Catalog,
  ComplaintChannel,
  Fee,
  Mall,
  Requirement,
  Service,
} from '../../schema/index.js';
import {base} from '../../styles/base.js';
import {durationInWords, feeAmount, say, type Words} from '../../terms/index.js';
import {CatalogElement, type Shown} from '../catalog-element.js';
import {emailLink, phoneLink, webLink, whatsAppLink} from '../links.js';
import {renderSource} from '../source.js';
import {tell} from '../tell.js';
import {renderOfferBadge, whereInWords} from '../offer-place.js';
import {styles} from './service-detail.styles.js';

/**
 * Shows one service in full: what to bring, what it costs, how long it takes,
 * the steps, where and when it is served and where it is not, where to complain,
 * and where all this was read.
 *
 * Shows a sentence when the catalog has no such service.
 *
 * @slot - What visitors see until the catalog has loaded.
 * @fires mpp-navigate - A person follows a link; cancelled, the browser stays.
 * @fires mpp-load - The catalog at `src` has been read.
 * @fires mpp-error - The catalog at `src` could not be had; `retry()` asks again.
 * @fires mpp-issues - Something in the catalog is wrong; `issues` names what and where.
 * @csspart rows - The list of facts.
 */
export class MppServiceDetail extends CatalogElement {
  static override styles = [base, styles];

  /** Id of the service to show. */
  @property() service: string | undefined;

  /** Leaves out the name, where the page already says it. */
  @property({type: Boolean, attribute: 'no-heading'}) noHeading = false;

  /** @internal */
  protected override readonly skeletonLines = 8;

  protected override renderCatalog(catalog: Catalog): Shown {
    const service = catalog.services.find(({id}) => id === this.service);
    if (!service) return {empty: this.words.catalog.noService};
    const {words} = this;
    return html`${this.noHeading ? nothing : this.heading(tell(service.name, words))}
      ${service.summary ? html`<p class="summary">${tell(service.summary, words)}</p>` : nothing}
      <dl part="rows" class="rows">${this.#rows(catalog, service)}</dl>
      ${renderLinks(service, words)}
      <div class="actions"><slot name="actions"></slot></div>
      ${renderSource(service, words)}${this.noHeading ? nothing : this.renderAge(catalog)}`;
  }

  #rows(catalog: Catalog, service: Service) {
    const {words} = this;
    const {service: labels} = words;
    const agency = catalog.agencies.find(({id}) => id === service.agency);
    const complaints = service.complaints ?? agency?.complaints;
    return [
      row('paper', labels.bring, renderRequirements(service.requirements, words)),
      row('fee', labels.fee, renderFees(service.fees, words)),
      row('time', labels.time, renderDuration(service, words)),
      service.steps?.length && row('steps', labels.steps, renderSteps(service, words)),
      service.product && row('product', labels.product, tell(service.product, words)),
      row('place', labels.where, this.#renderPlaces(catalog, service)),
      complaints?.length && row('speak', labels.complaints, renderComplaints(complaints, words)),
      service.legalBasis?.length && row('law', labels.legalBasis, renderLaws(service, words)),
    ].map((row) => row || nothing);
  }

  #renderPlaces(catalog: Catalog, service: Service) {
    const mall = this.chosenMall(catalog);
    const malls = mall ? [mall, ...catalog.malls.filter((other) => other !== mall)] : catalog.malls;
    const offers = malls.map((mall) => ({mall, offer: offerAt(service, mall)}));
    const told = offers.flatMap(({mall, offer}) => (offer ? [{mall, offer}] : []));
    const namesMalls = catalog.malls.length > 1;
    return told.length > 0
      ? told.map(({mall, offer}) => this.#renderPlace(catalog, service, mall, offer, namesMalls))
      : this.words.service.nothingStated;
  }

  #renderPlace(
    catalog: Catalog,
    service: Service,
    mall: Mall,
    offer: OfferAtMall,
    namesMall: boolean,
  ) {
    const {words} = this;
    const {scopes, quota} = words.service;
    const tone = offer.scope === 'none' ? 'absent' : offer.scope === 'full' ? '' : 'limited';
    const [tenant] = offer.tenants;
    const most = offer.quota ?? tenant?.quota;
    return html`<div class="place ${tone}">
      ${namesMall ? html`<div>${tell(mall.name, words)}</div>` : nothing}
      <div><strong>${scopes[offer.scope]}</strong></div>
      ${offer.note ? html`<p>${tell(offer.note, words)}</p>` : nothing}
      ${
        offer.scope === 'none'
          ? nothing
          : html`<p>${whereInWords(offer, words)}</p>
              <p>
                ${renderOfferBadge({catalog, mall, service, offer, now: this.now, compact: false})}
              </p>
              ${most === undefined ? nothing : html`<p class="muted">${quota(most)}</p>`}
              ${tenant?.note ? html`<p class="muted">${tell(tenant.note, words)}</p>` : nothing}`
      }
    </div>`;
  }
}

const row = (name: IconName, label: string, content: unknown) =>
  html`<div>
    <dt>${icon(name)} ${label}</dt>
    <dd>${content}</dd>
  </div>`;

function renderRequirements(requirements: Requirement[] | undefined, words: Words) {
  if (!requirements?.length) return words.service.nothingStated;
  return html`<ul class="bring lines">
    ${requirements.map((requirement) => html`<li>${requirementInWords(requirement, words)}</li>`)}
  </ul>`;
}

/** `Kartu Keluarga (asli, 2 lembar), bila anak di bawah 17 tahun`. */
function requirementInWords({text, original, copies, when}: Requirement, words: Words) {
  const {service} = words;
  const kind = [
    original && service.original,
    copies && service.copies(copies, say(text, words)),
  ].filter(Boolean);
  const condition = when === undefined ? '' : `, ${service.when(say(when, words))}`;
  return html`${tell(text, words)}${kind.length > 0 ? ` (${kind.join(', ')})` : ''}${condition}`;
}

function renderFees(fees: Fee[] | undefined, words: Words) {
  if (!fees) return words.service.feeNotStated;
  if (fees.length === 0) return html`<span class="amount">${words.service.free}</span>`;
  return html`<ul class="lines">
    ${fees.map((fee) => html`<li>${renderFee(fee, words)}</li>`)}
  </ul>`;
}

function renderFee(fee: Fee, words: Words) {
  const asides = [say(fee.note, words), say(fee.basis, words)].filter(Boolean);
  return html`${fee.label ? `${say(fee.label, words)}: ` : ''}<span class="amount"
      >${feeAmount(fee, words)}</span
    >${asides.length > 0 ? html` <span class="note">${asides.join(' · ')}</span>` : nothing}`;
}

function renderDuration({duration}: Service, words: Words): TemplateResult | string {
  if (!duration) return words.service.nothingStated;
  const inWords = durationInWords(duration, words);
  const {text = ''} = duration;
  const note = say(duration.note, words);
  // The words it was read from often say the same, and a little more.
  return html`${text.includes(inWords) ? text : inWords}
  ${text && !text.includes(inWords) ? html`<span class="note">(${text})</span>` : nothing}
  ${note ? html`<p class="note">${note}</p>` : nothing}`;
}

const renderSteps = ({steps = []}: Service, words: Words) =>
  html`<ol class="steps lines">
    ${steps.map((step) => html`<li>${tell(step, words)}</li>`)}
  </ol>`;

const renderLaws = ({legalBasis = []}: Service, words: Words) =>
  html`<ul class="lines">
    ${legalBasis.map((law) => html`<li>${tell(law, words)}</li>`)}
  </ul>`;

function renderLinks({links = []}: Service, words: Words) {
  if (links.length === 0) return nothing;
  return html`<ul class="links">
    ${links.map(
      ({rel, href, label}) =>
        html`<li>${webLink(href, say(label, words) || words.service.links[rel], words)}</li>`,
    )}
  </ul>`;
}

const renderComplaints = (complaints: ComplaintChannel[], words: Words) =>
  html`<ul class="lines">
    ${complaints.map((channel) => html`<li>${renderComplaint(channel, words)}</li>`)}
  </ul>`;

function renderComplaint({kind, value, label}: ComplaintChannel, words: Words) {
  const name = say(label, words) || words.service.complaintKinds[kind];
  if (kind === 'phone') return html`${name}: ${phoneLink(value)}`;
  if (kind === 'whatsapp') return html`${name}: ${whatsAppLink(value, words)}`;
  if (kind === 'email') return html`${name}: ${emailLink(value)}`;
  if (kind === 'counter') return html`${name}: ${value}`;
  return /^https?:/i.test(value) ? webLink(value, name, words) : html`${name}: ${value}`;
}
