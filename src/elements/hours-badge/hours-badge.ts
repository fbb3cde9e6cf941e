import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {ClockController} from '../../controllers/clock.js';
import {showState} from '../../controllers/custom-states.js';
import {counterStatus, knownHours, statusAt, type HoursStatus} from '../../hours/index.js';
import {drawings} from '../../icons/icons.js';
import type {Catalog, Hours, Mall, Tenant} from '../../schema/index.js';
import {base} from '../../styles/base.js';
import {CatalogElement, type Shown} from '../catalog-element.js';
import {MppStatusEvent} from '../events.js';
import {styles} from './hours-badge.styles.js';
import {statusInWords, wordsChangeAt, type Fact, type View} from './status-words.js';

const STATES = ['open', 'break', 'closed', 'unknown'] as const;

/**
 * Says whether a mall, or the counter of one agency in it, is open now, why, and
 * until when; turns over at the exact minute, in the time zone of the mall, and
 * counts down the last hour before.
 *
 * What cannot be known is said to be unknown, never guessed. Shows its own
 * children until the catalog has loaded. With `hours` and `time-zone` it needs none.
 *
 * @slot - What visitors see until the status is known, such as the usual hours.
 * @fires mpp-status - The state or its reason is another; `status` holds it.
 * @fires mpp-load - The catalog at `src` has been read.
 * @fires mpp-error - The catalog at `src` could not be had; `retry()` asks again.
 * @fires mpp-issues - Something in the catalog is wrong; `issues` names what and where.
 * @csspart status - The words themselves.
 * @cssprop [--mpp-color-open=#115c2a] - Colour of "open"; its light twin on dark grounds.
 * @cssprop [--mpp-color-break=#7a3e00] - Colour of "on a break", and of "no more tickets".
 * @cssprop [--mpp-color-closed=#96161b] - Colour of "closed".
 * @cssprop [--mpp-color-unknown=#4a5058] - Colour of "not known".
 * @cssstate open - While it is open.
 * @cssstate break - While it is closed between two spans of the same day.
 * @cssstate closed - While it is closed.
 * @cssstate unknown - While nobody can say.
 */
export class MppHoursBadge extends CatalogElement {
  static override styles = [base, styles];

  /** Id of an agency: its counter is meant, not the building. */
  @property() agency: string | undefined;

  /** Hours to show in place of those of the catalog, as an attribute in OpenStreetMap's syntax; with a mall around them, both must be open. */
  @property() hours: Hours | undefined;

  /** Time zone of `hours` when there is no catalog: WIB, WITA, WIT or an IANA name. */
  @property({attribute: 'time-zone'}) timeZone: string | undefined;

  /** Leaves out the reason where it can say what comes next, and the countdown, for use in rows. */
  @property({type: Boolean}) compact = false;

  /** A small block that says all there is, the last ticket and the daily quota too; comes before `compact`. */
  @property({type: Boolean}) full = false;

  /** Leaves out the mark of sample data and, on paper, the time, where what is around shows both. */
  @property({type: Boolean, attribute: 'no-mark'}) noMark = false;

  /** @internal */
  protected override readonly skeletonLines = 1;
  readonly #clock = new ClockController(this);
  #status: HoursStatus | undefined;
  #announced = '';

  protected override renderAlone(): TemplateResult | undefined {
    const {hours, timeZone, present} = this;
    // A catalog on its way has a time zone; without one, nobody will ever give it.
    if (!hours || (!timeZone && this.closest('mpp-catalog'))) return undefined;
    const place = {timeZone: timeZone ?? ''};
    return this.#renderStatus(statusAt(knownHours(hours), present, place), {
      ...place,
      present,
      hours: [hours],
      quota: undefined,
    });
  }

  protected override renderCatalog(catalog: Catalog): Shown {
    const mall = this.chosenMall(catalog);
    if (!mall) return this.#aloneAmongMalls() ?? this.withoutMall();
    const tenant = this.#tenantIn(mall);
    if (this.agency && !tenant) return {empty: this.words.catalog.noAgency};
    const {present} = this;
    const {timeZone} = mall;
    const status = counterStatus(mall, tenant, present, catalog.calendars);
    const hours = [tenant?.hours, mall.hours];
    const isMarked = catalog.sample && !this.noMark;
    return html`${this.#renderStatus(status, {timeZone, present, hours, quota: tenant?.quota})}${
      isMarked ? html` <span class="note">(${this.words.catalog.sample})</span>` : nothing
    }`;
  }

  protected override willUpdate() {
    super.willUpdate();
    this.#status = undefined;
    this.#clock.wakeAt(undefined);
  }

  protected override updated() {
    super.updated();
    showState(this.internals, STATES, this.#status?.state ?? '');
    this.#announce(this.#status);
  }

  /** Whichever of the malls is meant, `hours` and `time-zone` say all that a badge needs. */
  #aloneAmongMalls() {
    return this.mall || !this.timeZone ? undefined : this.renderAlone();
  }

  #tenantIn(mall: Mall): Tenant | undefined {
    const tenant = mall.tenants?.find(({agency}) => agency === this.agency);
    if (!this.hours) return tenant;
    return {agency: this.agency ?? '', ...tenant, hours: this.hours};
  }

  #renderStatus(status: HoursStatus, seen: Omit<View, 'words' | 'size'>) {
    const size = this.full ? 'full' : this.compact ? 'compact' : 'plain';
    const view: View = {...seen, size, words: this.words};
    this.#status = status;
    if (!this.givenPresent) this.#clock.wakeAt(wordsChangeAt(status, view));
    const {state, facts} = statusInWords(status, view);
    const look = status.reason.code === 'last-ticket' ? 'break' : status.state;
    const printed = this.noMark ? '' : this.printedAt(seen.timeZone);
    const beside = this.full ? 1 : facts.length;
    // Each text stands alone in its element: tools that translate a page replace text nodes.
    // The icon is drawn here, not by a template of its own: a page may hold thousands of badges.
    return html`<span part="status" class="status ${size} ${look}"
        ><svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d=${drawings[look]} /></svg>
        <span class="state" .textContent=${state}></span
        >${facts.slice(0, beside).map((fact) => renderFact(fact, DOT))}${facts
          .slice(beside)
          .map((fact) => html`<span class="line">${renderFact(fact)}</span>`)}</span
      >${printed ? html` <span class="note" .textContent=${printed}></span>` : nothing}`;
  }

  #announce(status: HoursStatus | undefined) {
    const before = this.#announced;
    this.#announced = status ? JSON.stringify([status.state, status.reason]) : '';
    if (!status || this.#announced === before) return;
    if (status.reason.code === 'time-zone') console.warn(NO_ZONE);
    this.dispatchEvent(new MppStatusEvent(status));
  }
}

const NO_ZONE =
  '<mpp-hours-badge> has no time zone that exists: give it WIB, WITA, WIT or an IANA name such as Asia/Makassar.';

/** Sets facts apart; it is text too, so that copies and translations keep it. */
const DOT = ' · ';

const renderFact = ({text, at}: Fact, dot = '') =>
  at
    ? html`<time datetime=${at.toISOString()} .textContent=${dot + text}></time>`
    : html`<span .textContent=${dot + text}></span>`;
