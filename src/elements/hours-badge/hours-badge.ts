import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {ClockController} from '../../controllers/clock.js';
import {showState} from '../../controllers/custom-states.js';
import {
  counterStatus,
  knownHours,
  nextMidnight,
  statusAt,
  type HoursStatus,
} from '../../hours/index.js';
import {icon} from '../../icons/icons.js';
import type {Catalog, Hours, Mall, Tenant} from '../../schema/index.js';
import {base} from '../../styles/base.js';
import {CatalogElement, type Shown} from '../catalog-element.js';
import {MppStatusEvent} from '../events.js';
import {styles} from './hours-badge.styles.js';
import {statusInWords} from './status-words.js';

const STATES = ['open', 'break', 'closed', 'unknown'] as const;

/**
 * Says whether a mall, or the counter of one agency in it, is open now, why, and
 * until when; turns over at the exact minute, in the time zone of the mall.
 *
 * What cannot be known is said to be unknown, never guessed. Shows its own
 * children until the catalog has loaded.
 *
 * @slot - What visitors see until the status is known, such as the usual hours.
 * @fires mpp-status - The state or its reason is another; `status` holds it.
 * @fires mpp-load - The catalog at `src` has been read.
 * @fires mpp-error - The catalog at `src` could not be had; `retry()` asks again.
 * @fires mpp-issues - Something in the catalog is wrong; `issues` names what and where.
 * @csspart status - The words themselves.
 * @cssprop [--mpp-color-open=#115c2a] - Colour of "open"; its light twin on dark grounds.
 * @cssprop [--mpp-color-break=#7a3e00] - Colour of "on a break".
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

  /** Hours to show in place of those of the catalog; with a mall around them, both must be open. */
  @property() hours: Hours | undefined;

  /** IANA zone of `hours` when there is no catalog. */
  @property({attribute: 'time-zone'}) timeZone: string | undefined;

  /** Leaves out the reason where it can say what comes next, for use in rows. */
  @property({type: Boolean}) compact = false;

  /** Leaves out the mark of sample data, where what is around shows it. */
  @property({type: Boolean, attribute: 'no-mark'}) noMark = false;

  /** @internal */
  protected override readonly skeletonLines = 1;
  readonly #clock = new ClockController(this);
  #status: HoursStatus | undefined;
  #announced: HoursStatus | undefined;

  protected override renderAlone(): TemplateResult | undefined {
    if (!this.hours || !this.timeZone) return undefined;
    const status = statusAt(knownHours(this.hours), this.present, {timeZone: this.timeZone});
    return this.#renderStatus(status, this.timeZone, this.hours);
  }

  protected override renderCatalog(catalog: Catalog): Shown {
    const mall = this.chosenMall(catalog);
    if (!mall) return this.withoutMall();
    const tenant = this.#tenantIn(mall);
    if (this.agency && !tenant) return {empty: this.words.catalog.noAgency};
    const status = counterStatus(mall, tenant, this.present, catalog.calendars);
    const isMarked = catalog.sample && !this.noMark;
    return html`${this.#renderStatus(status, mall.timeZone, tenant?.hours ?? mall.hours)}${
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

  #tenantIn(mall: Mall): Tenant | undefined {
    const tenant = mall.tenants?.find(({agency}) => agency === this.agency);
    if (!this.hours) return tenant;
    return {agency: this.agency ?? '', ...tenant, hours: this.hours};
  }

  #renderStatus(status: HoursStatus, timeZone: string, written: Hours | undefined) {
    const {present} = this;
    this.#status = status;
    this.#wakeAtNextChange(status, present, timeZone);
    const {state, reason, next} = statusInWords(status, present, timeZone, this.words);
    // Each text stands alone in its element: tools that translate a page replace text nodes.
    return html`<span part="status" class="status"
      ><span class=${status.state}
        >${icon(status.state)} <span class="state" .textContent=${state}></span></span
      ><span .textContent=${after(this.compact && next ? '' : reason)}></span
      ><span .textContent=${after(next || this.#wordsOf(status, written))}></span
    ></span>`;
  }

  /** The words of hours that could not be read: a person may understand them. */
  #wordsOf({reason}: HoursStatus, written: Hours | undefined) {
    const isText = reason.code === 'unreadable' && typeof written === 'string';
    return isText ? this.words.hours.asWritten(written) : '';
  }

  #announce(status: HoursStatus | undefined) {
    const before = this.#announced;
    this.#announced = status;
    const isSame = before?.state === status?.state && before?.reason.code === status?.reason.code;
    if (status && !isSame) this.dispatchEvent(new MppStatusEvent(status));
  }

  #wakeAtNextChange({until}: HoursStatus, present: Date, timeZone: string) {
    if (this.givenPresent) return;
    const midnight = nextMidnight(present, timeZone);
    this.#clock.wakeAt(until && midnight && until < midnight ? until : (midnight ?? until));
  }
}

/** Words that follow others, set off by a dot that is text too: copies and translations keep it. */
const after = (words: string) => words && ` · ${words}`;
