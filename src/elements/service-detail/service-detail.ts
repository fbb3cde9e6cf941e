import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {showState} from '../../controllers/custom-states.js';
import {PicksController, type Picks} from '../../controllers/picks.js';
import {icon, type IconName} from '../../icons/icons.js';
import {offerAt, type OfferAtMall} from '../../offers/index.js';
import {safeUrl} from '../../schema/safe-url.js';
import type {Catalog, Mall, Service, Text} from '../../schema/index.js';
import type {Intent} from '../../search/index.js';
import {base} from '../../styles/base.js';
import {CatalogElement, type Shown} from '../catalog-element.js';
import {MppPlanEvent, MppShareEvent} from '../events.js';
import {webLink, whatsAppAddress} from '../links.js';
import {renderOfferBadge, tellAgency, whereInWords} from '../offer-place.js';
import {renderSource} from '../source.js';
import {tell} from '../tell.js';
import {
  renderComplaints,
  renderDuration,
  renderFees,
  renderLaws,
  renderLinks,
  renderRequirements,
} from './facts.js';
import {styles} from './service-detail.styles.js';
import {messageOf, renderAddress, renderQr} from './sharing.js';
import {renderInherited, renderStandard} from './standard.js';
import {progressOf, renderSteps} from './steps.js';

/** The fact that answers a question. */
const ANSWERS: Record<Intent, IconName> = {
  requirements: 'paper',
  fees: 'fee',
  duration: 'time',
  hours: 'place',
};

/** A fact by the drawing that stands for it. */
type Fact = [name: IconName, label: string, content: unknown];

/**
 * Shows one service in full: what to bring, what it costs, how long it takes,
 * the steps, where and when it is served and where it is not, where to complain,
 * and where all this was read.
 *
 * Of three steps or more a person can mark the one they are at; that is kept until the
 * page is left. Shows a sentence when the catalog has no such service.
 *
 * @slot - What visitors see until the catalog has loaded.
 * @fires mpp-navigate - A person follows a link; cancelled, the browser stays.
 * @fires mpp-plan - A person picks the service for a visit, or takes it out again; `services` are the ids picked.
 * @fires mpp-share - A person takes the service along; `way` (`link`, `qr` or `print`), `services`.
 * @fires mpp-load - The catalog at `src` has been read.
 * @fires mpp-error - The catalog at `src` could not be had; `retry()` asks again.
 * @fires mpp-issues - Something in the catalog is wrong; `issues` names what and where.
 * @csspart rows - The list of facts.
 * @csspart asked - The fact that `intent` asks for.
 * @csspart steps - The steps, where there are three or more.
 * @csspart qr - The QR code.
 * @cssstate printing - While a person prints this service alone, for a page that hides what is around it.
 */
export class MppServiceDetail extends CatalogElement {
  static override styles = [base, styles];

  /** Id of the service to show. */
  @property() service: string | undefined;

  /** Leaves out the name and what it belongs to, where the page already says it. */
  @property({type: Boolean, attribute: 'no-heading'}) noHeading = false;

  /** What is asked about and stands first: `requirements`, `fees`, `duration` or `hours`. */
  @property() intent: Intent | undefined;

  /** Lets a visitor copy the link, send it by WhatsApp, show it as a QR code, and print. */
  @property({type: Boolean}) share = false;

  /** Whole address of the service, `https:` or `http:`, to be shared; absent: that of the page. */
  @property() link: string | undefined;

  /** Lets a visitor pick the service for the `mpp-visit-plan` of the page. */
  @property({type: Boolean}) plan = false;

  /** What a person has just done, to be said. */
  @state() private done: '' | 'copied' | 'refused' | 'picked' = '';
  @state() private showsQr = false;

  /** @internal */
  protected override readonly skeletonLines = 8;
  readonly #picks = new PicksController(this);

  protected override willUpdate(changed?: PropertyValues<this>) {
    super.willUpdate();
    // It was done with another service.
    if (changed?.has('service')) this.done = '';
  }

  protected override renderCatalog(catalog: Catalog): Shown {
    const service = catalog.services.find(({id}) => id === this.service);
    if (!service) return {empty: this.words.catalog.noService};
    // Another service, or another text of it, is drawn anew: of a translated page nothing old may stay.
    return html`${keyed(JSON.stringify(service), this.#renderService(catalog, service))}`;
  }

  #renderService(catalog: Catalog, service: Service) {
    const {words} = this;
    return html`${this.noHeading ? nothing : this.#renderTitle(catalog, service)}
      ${service.summary ? html`<p class="summary">${tell(service.summary, words)}</p>` : nothing}
      ${service.note ? html`<p class="summary note">${tell(service.note, words)}</p>` : nothing}
      <dl part="rows" class="rows">${this.#renderFacts(catalog, service)}</dl>
      ${renderInherited(service, words)} ${renderLinks(service, words)}
      ${this.#renderActions(catalog, service)}
      ${renderSource(service, words)}${this.noHeading ? nothing : this.renderAge(catalog)}`;
  }

  #renderTitle(catalog: Catalog, service: Service) {
    const {words} = this;
    const agency = catalog.agencies.find(({id}) => id === service.agency);
    return html`<ol class="above note">
        <li>${tell(service.category, words)}</li>
        ${agency ? html`<li>${tellAgency(agency, words)}</li>` : nothing}
      </ol>
      ${this.heading(tell(service.name, words))}`;
  }

  #renderFacts(catalog: Catalog, service: Service) {
    const facts = this.#factsOf(catalog, service);
    const answer = this.intent && ANSWERS[this.intent];
    const asked = facts.filter(([name]) => name === answer);
    const others = facts.filter(([name]) => name !== answer);
    return [...asked, ...others].map((fact) => renderFact(fact, fact[0] === answer));
  }

  #factsOf(catalog: Catalog, service: Service): Fact[] {
    const {words} = this;
    const {service: labels} = words;
    const {requirements, fees, product, steps, legalBasis} = service;
    const agency = catalog.agencies.find(({id}) => id === service.agency);
    const complaints = service.complaints ?? agency?.complaints;
    const standard = renderStandard(catalog, service, words);
    const facts: (Fact | '' | 0 | undefined)[] = [
      ['paper', labels.bring, [renderRequirements(requirements, words), standard('requirements')]],
      ['fee', labels.fee, [renderFees(fees, words), standard('fees')]],
      [
        'time',
        labels.time,
        [renderDuration(service, words), standard('duration'), standard('durationText')],
      ],
      steps?.length && [
        'steps',
        labels.steps,
        [this.#renderSteps(catalog, service, steps), standard('steps')],
      ],
      product && ['product', labels.product, [tell(product, words), standard('product')]],
      ['place', labels.where, this.#renderPlaces(catalog, service)],
      complaints?.length && ['speak', labels.complaints, renderComplaints(complaints, words)],
      legalBasis?.length && [
        'law',
        labels.legalBasis,
        [renderLaws(service, words), standard('legalBasis')],
      ],
    ];
    return facts.filter((fact) => typeof fact === 'object');
  }

  #renderSteps(catalog: Catalog, {id}: Service, steps: Text[]) {
    const name = `${catalog.id} ${id} ${steps.length}`;
    const progress = progressOf(name, () => this.requestUpdate());
    return renderSteps(steps, progress, this.words);
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

  #renderActions(catalog: Catalog, service: Service) {
    const {words} = this;
    const picks = this.plan ? this.#picks.of(catalog.id) : undefined;
    const address = safeUrl(this.link || location.href);
    return html`<div class="actions">
        ${picks ? this.#renderPick(service, picks) : nothing}
        ${this.share ? this.#renderShare(service, address) : nothing}
        <slot name="actions"></slot>
      </div>
      ${picks || this.share ? this.#renderDone(service, picks) : nothing}
      ${this.done === 'refused' && address ? renderAddress(address, words) : nothing}
      ${this.share && this.showsQr && address ? renderQr(service, address, words) : nothing}`;
  }

  #renderPick({id}: Service, picks: Picks) {
    const {service: labels} = this.words;
    const toggle = () => {
      picks.toggle(id);
      this.done = 'picked';
      this.dispatchEvent(new MppPlanEvent([...picks.ids]));
    };
    return picks.ids.has(id)
      ? renderButton('remove', labels.unpick, toggle)
      : renderButton('add', labels.pick, toggle);
  }

  #renderShare(service: Service, address: string | undefined) {
    const {words, showsQr} = this;
    const {service: labels, plan} = words;
    const link = webLink(whatsAppAddress(messageOf(service, address, words)), plan.whatsApp, words);
    const printer = renderButton('print', plan.print, () => this.#print(service));
    if (!address) return [link, printer];
    return [
      renderButton('link', labels.copyLink, () => void this.#copy(service, address)),
      link,
      renderButton('qr', labels.qr, () => this.#toggleQr(service), showsQr),
      printer,
    ];
  }

  #renderDone({id}: Service, picks: Picks | undefined) {
    const {linkCopied, copyByHand, picked, unpicked} = this.words.service;
    const sentences = {
      '': '',
      copied: linkCopied,
      refused: copyByHand,
      picked: picks?.ids.has(id) ? picked : unpicked,
    };
    return html`<p class="note" role="status" .textContent=${sentences[this.done]}></p>`;
  }

  #toggleQr({id}: Service) {
    this.showsQr = !this.showsQr;
    if (this.showsQr) this.dispatchEvent(new MppShareEvent('qr', [id]));
  }

  async #copy({id}: Service, address: string) {
    this.dispatchEvent(new MppShareEvent('link', [id]));
    // A sentence that stays the same is not read out again.
    this.done = '';
    await this.updateComplete;
    try {
      await navigator.clipboard.writeText(address);
      this.done = 'copied';
    } catch {
      this.done = 'refused';
      await this.updateComplete;
      this.renderRoot.querySelector('input')?.select();
    }
  }

  #print({id}: Service) {
    this.dispatchEvent(new MppShareEvent('print', [id]));
    const over = new AbortController();
    const show = (state: string) => showState(this.internals, ['printing'], state);
    const end = () => {
      show('');
      over.abort();
    };
    show('printing');
    addEventListener('afterprint', end, over);
    print();
    // Where a frame may not print, nobody tells; a person who goes on has done with it.
    for (const act of ['pointerdown', 'keydown']) {
      addEventListener(act, end, {capture: true, signal: over.signal});
    }
  }
}

const renderFact = ([name, label, content]: Fact, isAsked: boolean) =>
  html`<div part=${isAsked ? 'asked' : nothing} class=${isAsked ? 'asked' : ''}>
    <dt>${icon(name)} ${label}</dt>
    <dd>${content}</dd>
  </div>`;

/** A button; `isExpanded` is given when it shows and hides something. */
const renderButton = (name: IconName, label: string, act: () => void, isExpanded?: boolean) =>
  html`<button type="button" aria-expanded=${isExpanded ?? nothing} @click=${act}>
    ${icon(name)} ${label}
  </button>`;
