import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {ClockController} from '../../controllers/clock.js';
import {
  counterDaysAhead,
  counterWeek,
  nextMidnight,
  type DatedHours,
  type DayHours,
  type DaySpan,
} from '../../hours/index.js';
import {icon} from '../../icons/icons.js';
import type {Catalog, Hours, Mall, Tenant} from '../../schema/index.js';
import {base} from '../../styles/base.js';
import {clock, dayAndDate, dayName, say, zoneName, type Words} from '../../terms/index.js';
import {CatalogElement, type Shown} from '../catalog-element.js';
import {renderSource} from '../source.js';
import {tell} from '../tell.js';
import {styles} from './hours-table.styles.js';

/** How far the table looks ahead for days that differ. */
const DAYS_AHEAD = 60;
const MINUTES_A_DAY = 24 * 60;

/**
 * Shows the opening hours of this week, today marked, with breaks as gaps, and
 * the days ahead that differ: exceptions, holidays, joint leave and seasons.
 *
 * For an agency, only the time counts in which the building is open too. Says
 * that the hours are not known when they are not, with the words of the data.
 *
 * @slot - What visitors see until the catalog has loaded.
 * @fires mpp-load - The catalog at `src` has been read.
 * @fires mpp-error - The catalog at `src` could not be had; `retry()` asks again.
 * @fires mpp-issues - Something in the catalog is wrong; `issues` names what and where.
 * @csspart table - The week.
 * @csspart ahead - The list of days that differ.
 * @cssprop [--mpp-color-closed=#96161b] - Colour of "closed".
 */
export class MppHoursTable extends CatalogElement {
  static override styles = [base, styles];

  /** Id of an agency: the hours of its counter are meant, not those of the building. */
  @property() agency: string | undefined;

  /** @internal */
  protected override readonly skeletonLines = 7;
  readonly #clock = new ClockController(this);

  protected override renderCatalog(catalog: Catalog): Shown {
    const mall = this.chosenMall(catalog);
    if (!mall) return this.withoutMall();
    const tenant = mall.tenants?.find(({agency}) => agency === this.agency);
    if (this.agency && !tenant) return {empty: this.words.catalog.noAgency};

    const {present, words} = this;
    this.#clock.wakeAt(this.givenPresent ? undefined : nextMidnight(present, mall.timeZone));
    const week = counterWeek(mall, tenant, present, catalog.calendars);
    const ahead = counterDaysAhead(mall, tenant, present, DAYS_AHEAD, catalog.calendars);
    return html`${isKnown(week, tenant?.hours ?? mall.hours) ? this.#renderWeek(week, mall) : renderUnknown(mall, tenant, words)}
    ${ahead.length > 0 ? this.#renderAhead(ahead) : nothing} ${renderNote(mall, tenant, words)}
    ${this.renderAge(catalog)}`;
  }

  #renderWeek(week: DayHours[], mall: Mall) {
    const {hours} = this.words;
    return html`<table part="table">
        <caption class="hidden-words">
          ${hours.title}
        </caption>
        <thead class="hidden-words">
          <tr>
            <th scope="col">${hours.day}</th>
            <th scope="col">${hours.time}</th>
          </tr>
        </thead>
        <tbody>
          ${week.map((day) => renderDay(day, this.words))}
        </tbody>
      </table>
      <p class="note">${hours.timesIn(zoneName(mall.timeZone, this.words))}</p>`;
  }

  #renderAhead(ahead: DatedHours[]) {
    return html`${this.heading(this.words.hours.ahead)}
      <ul part="ahead" class="ahead">
        ${ahead.map((days) => renderDays(days, this.words))}
      </ul>`;
  }
}

/** A week of which nothing is certain says less than a sentence does. */
const isKnown = (week: DayHours[], hours: Hours | undefined) =>
  week.some(({reason}) => reason.code !== 'no-hours' && reason.code !== 'unreadable') &&
  !(typeof hours === 'string' && week.some(({reason}) => reason.code === 'unreadable'));

function renderDay({date, spans, reason, isToday}: DayHours, words: Words): TemplateResult {
  return html`<tr class=${isToday ? 'today' : ''} aria-current=${isToday ? 'date' : nothing}>
    <th scope="row">
      ${dayName(date, words)}
      ${isToday ? html`<span class="mark">(${words.hours.today})</span>` : nothing}
    </th>
    <td>${renderSpans(spans, words)}${renderReason(reason, words)}</td>
  </tr>`;
}

function renderSpans(spans: DaySpan[], words: Words): unknown {
  if (spans.length === 0) return html`<span class="closed">${words.hours.closed}</span>`;
  return spans.map(
    (span, index) =>
      html`${index > 0 ? ', ' : ''}${
        span.state === 'unknown'
          ? html`<span class="unknown">${icon('unknown')} ${timeOf(span, words)}</span>`
          : html`<span class="time">${timeOf(span, words)}</span>`
      }`,
  );
}

const timeOf = ({from, to}: DaySpan, words: Words) =>
  from === 0 && to === MINUTES_A_DAY
    ? words.hours.allDay
    : `${clock(from, words)}–${clock(to, words)}`;

function renderReason({code, name}: DayHours['reason'], words: Words) {
  const sentence = Object.hasOwn(words.reasons, code) ? words.reasons[code] : undefined;
  const reason = sentence?.(say(name, words));
  return reason ? html`<span class="note why">${reason}</span>` : nothing;
}

function renderDays({from, to, code, name, spans}: DatedHours, words: Words) {
  const dates =
    from === to ? dayAndDate(from, words) : `${dayAndDate(from, words)} – ${dayAndDate(to, words)}`;
  return html`<li>
    <span class="dates">${dates}</span>
    <span
      >${spans ? renderSpans(spans, words) : nothing}${renderReason(
        {code, ...(name !== undefined && {name})},
        words,
      )}</span
    >
  </li>`;
}

function renderUnknown(mall: Mall, tenant: Tenant | undefined, words: Words) {
  const written = tenant?.hours ?? mall.hours;
  return html`<p class="unknown">${icon('unknown')} ${words.hours.unknown}</p>
    ${
      typeof written === 'string'
        ? html`<p class="note">${words.hours.asWritten(written)}</p>`
        : nothing
    }`;
}

/** What the data says of the hours besides the times, and where it was read. */
function renderNote(mall: Mall, tenant: Tenant | undefined, words: Words) {
  const hours: Hours | undefined = tenant?.hours ?? mall.hours;
  if (hours === undefined || typeof hours === 'string') return nothing;
  return html`${hours.note ? html`<p class="note">${tell(hours.note, words)}</p>` : nothing}
  ${renderSource(hours, words)}`;
}
