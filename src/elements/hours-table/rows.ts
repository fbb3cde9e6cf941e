import {html, nothing} from 'lit';
import type {DatedHours, DayHours, DaySpan, Reason} from '../../hours/index.js';
import {icon} from '../../icons/icons.js';
import {
  clock,
  dayAndDate,
  dayName,
  daysInWords,
  isoClock,
  say,
  type Words,
} from '../../terms/index.js';
import {breaksIn, folded, weekOfSeason, type Fold} from '../../hours/folds.js';

const MINUTES_A_DAY = 24 * 60;

/** The week of a counter or a building, a row for days that are alike. */
export function renderTable(host: string, folds: Fold[], isTicketInRows: boolean, words: Words) {
  const {hours} = words;
  const isBeside = folds[0]?.building !== undefined;
  const columns = isBeside ? [hours.counter, hours.building] : [hours.time];
  return html`<table part="table" class=${isBeside ? 'beside' : ''}>
    <caption class="hidden-words" .textContent=${hours.titleOf(host)}></caption>
    <thead class=${isBeside ? '' : 'hidden-words'}>
      <tr>
        ${[hours.day, ...columns].map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${folds.map((fold) => renderFold(fold, isTicketInRows, words))}
    </tbody>
  </table>`;
}

function renderFold({days, building}: Fold, isTicketInRows: boolean, words: Words) {
  const day = days[0]!;
  const isToday = days.some(({isToday}) => isToday);
  return html`<tr class=${isToday ? 'today' : ''} aria-current=${isToday ? 'date' : nothing}>
    <th scope="row">${renderDays(days, words)}</th>
    <td>
      ${renderSpans(day.spans, words)}${isTicketInRows ? renderTicket(day, words) : nothing}${renderReason(day.reason, words)}
    </td>
    ${
      building
        ? html`<td>
            ${renderSpans(building.spans, words)}${renderReason(building.reason, words)}
          </td>`
        : nothing
    }
  </tr>`;
}

function renderDays(days: DayHours[], words: Words) {
  const today = days.find(({isToday}) => isToday);
  return html`<span .textContent=${daysInWords(days, words)}></span>
    <span class="mark" .textContent=${today ? todayInWords(today, days, words) : ''}></span>`;
}

function todayInWords({date}: DayHours, days: DayHours[], words: Words) {
  const {today, todayIs} = words.hours;
  return `(${days.length === 1 ? today : todayIs(dayName(date, words))})`;
}

const renderTicket = ({lastTicket}: DayHours, words: Words) =>
  lastTicket === undefined
    ? nothing
    : html`<span class="note why">
        ${words.hours.lastTicket} ${renderClock(lastTicket, words)}
      </span>`;

function renderSpans(spans: DaySpan[], words: Words): unknown {
  const [first] = spans;
  if (!first) return html`<span class="closed">${words.hours.closed}</span>`;
  const breaks = breaksIn(spans);
  if (breaks.length === 0)
    return spans.map((span, index) => [
      index > 0 ? ', ' : '',
      renderSpan(span, words, spans[index - 1]),
    ]);
  return [
    renderSpan({...first, to: spans.at(-1)!.to}, words),
    breaks.map(
      (gap) => html`, <span class="break">${words.hours.break} ${renderTimes(gap, words)}</span>`,
    ),
  ];
}

function renderSpan(span: DaySpan, words: Words, before?: DaySpan) {
  const isAllDay = span.from === 0 && span.to === MINUTES_A_DAY;
  if (span.state === 'open') return isAllDay ? words.hours.allDay : renderTimes(span, words);
  return html`<span class="unknown"
    >${before?.state === 'unknown' ? nothing : icon('unknown')}
    ${isAllDay ? words.unknown : [words.hours.maybe, ' ', renderTimes(span, words)]}</span
  >`;
}

const renderTimes = ({from, to}: Pick<DaySpan, 'from' | 'to'>, words: Words) =>
  html`<span class="times">${renderClock(from, words)}–${renderClock(to, words)}</span>`;

/** In an element of its own: tools that translate a page replace text, and it would no longer change. */
export const renderClock = (minutes: number, words: Words) =>
  html`<time datetime=${isoClock(minutes)} .textContent=${clock(minutes, words)}></time>`;

const renderDate = (date: string, words: Words) =>
  html`<time datetime=${date} .textContent=${dayAndDate(date, words)}></time>`;

function renderReason({code, name}: Reason, words: Words) {
  const sentence = Object.hasOwn(words.reasons, code) ? words.reasons[code] : undefined;
  const reason = sentence?.(say(name, words));
  return reason ? html`<span class="note why" .textContent=${reason}></span>` : nothing;
}

/** Days ahead that differ; a season with a week of its own. */
export function renderDated(dated: DatedHours, weekAt: (at: Date) => DayHours[], words: Words) {
  const {from, to, spans} = dated;
  return html`<li>
    <div>${renderDate(from, words)}${from === to ? nothing : [' – ', renderDate(to, words)]}</div>
    <div>
      ${spans ? renderSpans(spans, words) : nothing}${renderReason(dated, words)}
      ${spans ? nothing : folded(weekOfSeason(dated, weekAt)).map((fold) => renderLine(fold, words))}
    </div>
  </li>`;
}

const renderLine = ({days}: Fold, words: Words) =>
  html`<div>
    <span .textContent=${daysInWords(days, words)}></span>: ${renderSpans(days[0]!.spans, words)}
    ${renderTicket(days[0]!, words)}
  </div>`;

/** Days that a notice closes, where nothing else is known of them. */
export const renderClosure = (days: DayHours[], words: Words) =>
  html`<p class="closure">
    ${renderDays(days, words)}: ${renderSpans([], words)}${renderReason(days[0]!.reason, words)}
  </p>`;
