import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {ClockController} from '../../controllers/clock.js';
import {PicksController} from '../../controllers/picks.js';
import {nextMidnight} from '../../hours/index.js';
import {icsOf} from '../../ics/ics.js';
import {icon, type IconName} from '../../icons/icons.js';
import {
  DAYS_AHEAD,
  planEvent,
  planOf,
  planText,
  type Absent,
  type CommonDay,
  type Plan,
} from '../../plan/index.js';
import type {Catalog, Service} from '../../schema/index.js';
import {base} from '../../styles/base.js';
import {durationInWords, say} from '../../terms/index.js';
import {CatalogElement, type Shown} from '../catalog-element.js';
import {MppPlanEvent, MppShareEvent, type ShareWay} from '../events.js';
import {webLink, whatsAppAddress} from '../links.js';
import {tellAgency} from '../offer-place.js';
import {saveFile} from '../save-file.js';
import {separated} from '../separated.js';
import {tell} from '../tell.js';
import {renderCounters, renderDays, renderFees, renderPapers, renderUnsure} from './sections.js';
import {canShare, shareText} from './share.js';
import {styles} from './visit-plan.styles.js';

/** From how many common days a visitor may choose. */
const MOST_DAYS = 7;

/**
 * Plans one visit for several services: what to bring, every paper once; what it costs in
 * all; the counters by floor; and the hours in which all of them are open. The plan can be
 * printed, shared as text and saved to a calendar, all of it made on the device.
 *
 * Shows the services that `services` names and those that a person picks in other elements
 * of the page. Nothing of it is stored or sent: a page that wants to keep what was picked listens
 * to `mpp-plan`, and the next time sets `services` to that and what it names itself.
 *
 * Services that the mall does not serve are named, and left out of everything else.
 * Shows a sentence when there is no service in the plan.
 *
 * @slot - What visitors see until the catalog has loaded.
 * @fires mpp-plan - A person takes a service out of the plan, or all; `services` are the ids that stay.
 * @fires mpp-share - A person takes the plan along; `way` (`print`, `text` or `calendar`), `services`.
 * @fires mpp-navigate - A person follows a link; cancelled, the browser stays.
 * @fires mpp-load - The catalog at `src` has been read.
 * @fires mpp-error - The catalog at `src` could not be had; `retry()` asks again.
 * @fires mpp-issues - Something in the catalog is wrong; `issues` names what and where.
 * @csspart services - The services in the plan.
 * @csspart papers - What to bring.
 * @csspart fees - What it costs.
 * @csspart counters - Where to go.
 * @csspart hours - When all counters are open.
 * @csspart actions - What can be done with the plan.
 */
export class MppVisitPlan extends CatalogElement {
  static override styles = [base, styles];

  /** Ids of services to begin with, separated by spaces; those that a person takes out leave the property. */
  @property() services = '';

  /** Day of the visit, `YYYY-MM-DD`; another than the next common ones counts as none. */
  @state() private chosen = '';

  /** What has just been done, for those who do not see it. */
  @state() private said = '';

  /** @internal */
  protected override readonly skeletonLines = 8;
  readonly #clock = new ClockController(this);
  readonly #picks = new PicksController(this);

  protected override render(): TemplateResult {
    // Outside of what changes: a region that comes with its words is not read out.
    return html`${super.render()}
      <p
        class="note said"
        role="status"
        lang=${this.words.language}
        dir="ltr"
        .textContent=${this.said}
      ></p>`;
  }

  protected override renderCatalog(catalog: Catalog): Shown {
    const mall = this.chosenMall(catalog);
    if (!mall) return this.withoutMall();
    const {present, words} = this;
    const ids = this.#idsIn(catalog);
    const plan = planOf(catalog, mall, ids, present, words);
    const known = plan.served.length + plan.absent.length;
    const gone = ids.size > known ? words.plan.gone(ids.size - known) : '';
    if (known === 0) return {empty: `${gone} ${words.plan.empty}`.trim()};
    const days = plan.common.days.slice(0, MOST_DAYS);
    const day = days.find(({date}) => date === this.chosen) ?? days[0];
    this.#wakeWhenOver(plan, days[0]);
    return html`${this.heading(words.plan.titleAt(say(mall.name, words)))}
    ${this.#renderServices(plan, gone)}
    ${plan.served.length > 0 ? this.#renderVisit(plan, days, day) : nothing}
    ${this.#renderActions(plan, day)} ${this.renderAge(catalog)}`;
  }

  #idsIn(catalog: Catalog) {
    return new Set([...idsOf(this.services), ...this.#picks.of(catalog.id).ids]);
  }

  /** The days move on at midnight, and common hours go by. */
  #wakeWhenOver({mall}: Plan, day: CommonDay | undefined) {
    if (this.givenPresent) return this.#clock.wakeAt(undefined);
    const midnight = nextMidnight(this.present, mall.timeZone);
    const over = day?.openings[0]!.to;
    this.#clock.wakeAt(over && midnight && over < midnight ? over : midnight);
  }

  #renderSection(part: string, name: IconName, title: string, content: unknown) {
    return html`<section part=${part} class=${part}>
      ${this.heading(html`${icon(name)} ${title}`, 1)} ${content}
    </section>`;
  }

  #renderServices(plan: Plan, gone: string) {
    const services = [...plan.served, ...plan.absent];
    const list = html`<ul>
        ${repeat(
          services,
          ({service}) => service.id,
          (planned, index) => this.#renderService(plan.catalog, planned, index),
        )}
      </ul>
      ${gone ? html`<p class="note" .textContent=${gone}></p>` : nothing}`;
    return this.#renderSection('services', 'steps', this.words.plan.services, list);
  }

  #renderService(catalog: Catalog, {service, offer}: Absent, index: number) {
    const {words} = this;
    const {scope = 'none', note} = offer ?? {};
    const agency = catalog.agencies.find(({id}) => id === service.agency);
    const takes = service.duration && durationInWords(service.duration, words);
    return html`<li class=${scope === 'none' ? 'absent' : ''}>
      <div>
        <strong>${tell(service.name, words)}</strong>
        <p class="facts">
          ${separated([
            tellAgency(agency, words),
            takes && `${words.service.time}: ${takes}`,
            scope !== 'full' && words.service.scopes[scope],
          ])}
        </p>
        ${note ? html`<p class="facts">${tell(note, words)}</p>` : nothing}
      </div>
      <button type="button" class="remove" @click=${() => this.#remove(catalog, service, index)}>
        ${icon('remove')} ${words.plan.remove}
        <span class="hidden-words">(${tell(service.name, words)})</span>
      </button>
    </li>`;
  }

  #renderVisit(plan: Plan, days: CommonDay[], day: CommonDay | undefined) {
    const {now, words} = this;
    const {service, plan: labels} = words;
    const subheading = (content: unknown) => this.heading(content, 2);
    return html`${this.#renderSection('papers', 'paper', service.bring, renderPapers(plan, words))}
    ${this.#renderSection('fees', 'fee', service.fee, renderFees(plan, words))}
    ${this.#renderSection('counters', 'place', labels.counters, renderCounters(plan, now, subheading, words))}
    ${this.#renderSection('hours', 'time', labels.common, this.#renderHours(plan, days, day))}`;
  }

  #renderHours(plan: Plan, days: CommonDay[], day: CommonDay | undefined) {
    const {words} = this;
    const choose = (date: string) => (this.chosen = date);
    return html`${
      days.length > 0
        ? renderDays(plan, days, day, choose, words)
        : html`<p>${words.plan.nothingCommon(DAYS_AHEAD)}</p>`
    }
    ${plan.common.unsure.length > 0 ? renderUnsure(plan, words) : nothing}`;
  }

  #renderActions(plan: Plan, day: CommonDay | undefined) {
    const {words} = this;
    const {plan: labels} = words;
    const text = planText(plan, day, words);
    return html`<div part="actions" class="actions">
      <button type="button" @click=${() => this.#print(plan)}>${labels.print}</button>
      ${
        day
          ? html`<button type="button" @click=${() => this.#save(plan, day)}>
              ${words.hours.addToCalendar}
            </button>`
          : nothing
      }
      <button type="button" @click=${() => this.#share(plan, text)}>
        ${canShare() ? labels.share : labels.copy}
      </button>
      <button type="button" @click=${() => this.#clear(plan.catalog)}>${labels.clear}</button>
      ${webLink(whatsAppAddress(text), labels.whatsApp, words)}
    </div>`;
  }

  #save(plan: Plan, day: CommonDay) {
    const file = icsOf([planEvent(plan, day, this.words)], this.present);
    this.#tell('calendar', plan);
    saveFile(`${plan.mall.id}-${day.date}.ics`, 'text/calendar;charset=utf-8', file);
    void this.#say(this.words.hours.saved);
  }

  #print(plan: Plan) {
    this.#tell('print', plan);
    print();
  }

  async #share(plan: Plan, text: string) {
    this.#tell('text', plan);
    const outcome = await shareText(text);
    const {copied, copyFailed} = this.words.plan;
    await this.#say({shared: '', copied, failed: copyFailed}[outcome]);
  }

  #tell(way: ShareWay, {catalog}: Plan) {
    this.dispatchEvent(new MppShareEvent(way, [...this.#idsIn(catalog)]));
  }

  #remove(catalog: Catalog, {id, name}: Service, index: number) {
    const stay = [...this.#idsIn(catalog)].filter((other) => other !== id);
    const left = catalog.services.filter(({id}) => stay.includes(id)).length;
    void this.#say(this.words.plan.removed(say(name, this.words), left));
    void this.#keepOnly(stay, catalog, index);
  }

  #clear(catalog: Catalog) {
    void this.#say(this.words.plan.cleared);
    void this.#keepOnly([], catalog, 0);
  }

  /** A sentence that stays the same is not read out again. */
  async #say(sentence: string) {
    this.said = '';
    await this.updateComplete;
    this.said = sentence;
  }

  /** Takes all other services out, tells the page, and leads on from the button that is gone. */
  async #keepOnly(stay: string[], catalog: Catalog, index: number) {
    const stays = (id: string) => stay.includes(id);
    const picks = this.#picks.of(catalog.id);
    this.services = idsOf(this.services).filter(stays).join(' ');
    for (const id of picks.ids) if (!stays(id)) picks.toggle(id);
    this.dispatchEvent(new MppPlanEvent(stay));
    await this.updateComplete;
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('.remove')];
    const frame = this.renderRoot.querySelector<HTMLElement>('.frame')!;
    frame.tabIndex = -1;
    (buttons[index] ?? buttons.at(-1) ?? frame).focus();
  }
}

const idsOf = (services: string | undefined) => services?.split(/\s+/).filter(Boolean) ?? [];
