import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {ClockController} from '../../controllers/clock.js';
import {
  counterDaysAhead,
  counterStatus,
  counterWeek,
  nextMidnight,
  type DayHours,
} from '../../hours/index.js';
import {icsOf} from '../../ics/ics.js';
import {icon} from '../../icons/icons.js';
import type {Catalog, Hours, Mall, Tenant} from '../../schema/index.js';
import {base} from '../../styles/base.js';
import {capitalised, zoneName, type Words} from '../../terms/index.js';
import {CatalogElement, type Shown} from '../catalog-element.js';
import {renderSource} from '../source.js';
import {tell} from '../tell.js';
import {commonTicket, folded, opensLike} from '../../hours/folds.js';
import {styles} from './hours-table.styles.js';
import {renderClock, renderClosure, renderDated, renderTable} from './rows.js';
import {MppShareEvent} from '../events.js';
import {saveFile} from '../save-file.js';
import {
  hostInWords,
  visitEvent,
  visitInWords,
  visitsAhead,
  type Host,
  type Visit,
} from './visits.js';

/** How far the table looks ahead for days that differ. */
const DAYS_AHEAD = 60;

/**
 * Shows the opening hours of this week, equal days in one row, today marked, breaks and
 * the last ticket named, and the days ahead that differ: exceptions, holidays, joint leave
 * and seasons with their own week.
 *
 * For an agency, only the time counts in which the building is open too; where the two
 * differ, the building stands beside the counter. Says that the hours are not known when
 * they are not, with the words of the data.
 *
 * @slot - What visitors see until the catalog has loaded.
 * @fires mpp-share - A person saves a day to a calendar; `way` is `calendar`.
 * @fires mpp-load - The catalog at `src` has been read.
 * @fires mpp-error - The catalog at `src` could not be had; `retry()` asks again.
 * @fires mpp-issues - Something in the catalog is wrong; `issues` names what and where.
 * @csspart table - The week.
 * @csspart ahead - The list of days that differ.
 * @csspart calendar - The choice of a day and the button that saves it to a calendar.
 * @cssprop [--mpp-color-closed=#96161b] - Colour of "closed".
 */
export class MppHoursTable extends CatalogElement {
  static override styles = [base, styles];

  /** Id of an agency: the hours of its counter are meant, not those of the building. */
  @property() agency: string | undefined;

  /** Lets a visitor choose one of the next ten days that are sure to open, and save it as a file for a calendar, made on the device. */
  @property({type: Boolean, attribute: 'add-to-calendar'}) addToCalendar = false;

  @state() private isSaved = false;

  /** @internal */
  protected override readonly skeletonLines = 7;
  readonly #clock = new ClockController(this);

  protected override renderCatalog(catalog: Catalog): Shown {
    const mall = this.chosenMall(catalog);
    if (!mall) return this.withoutMall();
    const tenant = mall.tenants?.find(({agency}) => agency === this.agency);
    if (this.agency && !tenant) return {empty: this.words.catalog.noAgency};

    const host = {catalog, mall, tenant};
    const visits = this.addToCalendar ? visitsAhead(host, this.present) : [];
    this.#wakeAtNextChange(host, visits[0]);
    return html`${this.#renderWeek(host)} ${renderQuota(tenant, this.words)}
    ${visits.length > 0 ? this.#renderVisits(host, visits) : nothing} ${this.#renderAhead(host)}
    ${renderNote(host, this.words)} ${this.renderAge(catalog)}`;
  }

  /** Today is another day at midnight, and no visit once it is over or its last ticket is given. */
  #wakeAtNextChange({catalog, mall, tenant}: Host, visit: Visit | undefined) {
    if (this.givenPresent) return this.#clock.wakeAt(undefined);
    const {present} = this;
    const ends = [nextMidnight(present, mall.timeZone)];
    if (visit) {
      const {lastTicketAt} = counterStatus(mall, tenant, present, catalog.calendars);
      ends.push(visit.to, lastTicketAt);
    }
    const [first] = ends.filter((end) => end !== undefined).sort((a, b) => Number(a) - Number(b));
    this.#clock.wakeAt(first);
  }

  #renderWeek(host: Host) {
    const {catalog, mall, tenant} = host;
    const {present, words} = this;
    const written = tenant?.hours ?? mall.hours;
    const weekOf = (mall: Mall, tenant?: Tenant) =>
      counterWeek(mall, tenant, present, catalog.calendars);
    const week = weekOf(mall, tenant);
    if (!isKnown(weekOf({...mall, hours: written}))) return renderUnknown(written, week, words);

    const building = weekOf(mall);
    const folds = folded(week, opensLike(week, building) ? undefined : building);
    const ticket = commonTicket(week);
    return html`${renderTable(hostInWords(host, words), folds, ticket === undefined, words)}
      <p class="note">${words.hours.timesIn(zoneName(mall.timeZone, words))}</p>
      ${
        ticket === undefined
          ? nothing
          : html`<p class="note">
              ${capitalised(words.hours.lastTicket)} ${renderClock(ticket, words)}
            </p>`
      }`;
  }

  #renderAhead({catalog, mall, tenant}: Host) {
    const {present, words} = this;
    const weekAt = (at: Date) => counterWeek(mall, tenant, at, catalog.calendars);
    const ahead = counterDaysAhead(mall, tenant, present, DAYS_AHEAD, catalog.calendars);
    if (ahead.length === 0) return nothing;
    return html`${this.heading(words.hours.ahead)}
      <ul part="ahead" class="ahead">
        ${ahead.map((dated) => renderDated(dated, weekAt, words))}
      </ul>`;
  }

  #renderVisits(host: Host, visits: Visit[]) {
    const {words} = this;
    const whose = html` <span class="hidden-words">(${hostInWords(host, words)})</span>`;
    return html`<div part="calendar" class="calendar">
      <label
        >${words.hours.visit}${whose}
        <select @change=${() => (this.isSaved = false)}>
          ${repeat(
            visits,
            ({date}) => date,
            (visit) =>
              html`<option
                value=${visit.date}
                .textContent=${visitInWords(visit, words)}
              ></option>`,
          )}
        </select></label
      >
      <button type="button" @click=${() => this.#save(host, visits)}>
        ${words.hours.addToCalendar}${whose}
      </button>
      <p class="note" role="status" .textContent=${this.isSaved ? words.hours.saved : ''}></p>
    </div>`;
  }

  #save(host: Host, visits: Visit[]) {
    const chosen = this.renderRoot.querySelector('select')!.value;
    const visit = visits.find(({date}) => date === chosen);
    if (!visit) return;
    const file = icsOf([visitEvent(host, visit, this.words)], this.present);
    this.dispatchEvent(new MppShareEvent('calendar'));
    saveFile(`${host.mall.id}-${visit.date}.ics`, 'text/calendar;charset=utf-8', file);
    this.isSaved = true;
  }
}

/** Whether one set of hours says anything; it is unknown as a whole or not at all. */
const isKnown = (week: DayHours[]) =>
  week.length > 0 &&
  week.every(({reason}) => reason.code !== 'no-hours' && reason.code !== 'unreadable');

const renderUnknown = (
  written: Hours | undefined,
  week: DayHours[],
  words: Words,
): TemplateResult =>
  html`<p class="unknown">${icon('unknown')} ${words.hours.unknown}</p>
    ${folded(week)
      .filter(({days: [day]}) => day!.reason.code === 'notice')
      .map(({days}) => renderClosure(days, words))}
    ${
      typeof written === 'string'
        ? html`<p class="note">${words.hours.asWritten(written)}</p>`
        : nothing
    }`;

const renderQuota = (tenant: Tenant | undefined, words: Words) =>
  tenant?.quota === undefined
    ? nothing
    : html`<p class="note">${capitalised(words.service.quota(tenant.quota))}</p>`;

/** What the data says besides the times, and where it was read. */
function renderNote({mall, tenant}: Host, words: Words) {
  const hours = tenant?.hours ?? mall.hours;
  const {note, ...sourced} = typeof hours === 'object' ? hours : {};
  return html`${note ? html`<p class="note">${tell(note, words)}</p>` : nothing}
  ${renderSource(sourced, words)}`;
}
