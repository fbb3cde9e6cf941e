import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {icon} from '../../icons/icons.js';
import {
  counterTexts,
  formInWords,
  isWithoutPapers,
  needForm,
  openingsInWords,
  totalInWords,
  type CommonDay,
  type Counter,
  type Floor,
  type Paper,
  type Plan,
} from '../../plan/index.js';
import type {Fee, Service} from '../../schema/index.js';
import {dayAndDate, feeAmount, feeInShort, say, zoneName, type Words} from '../../terms/index.js';
import {renderOfferBadge, tellAgency, tellPlaces} from '../offer-place.js';
import {separated} from '../separated.js';
import {alone, tell, tellCondition} from '../tell.js';

/** A list to tick off; what is ticked is kept by the boxes alone. */
export function renderPapers({papers, served}: Plan, words: Words): TemplateResult {
  const isAlone = served.length === 1;
  const unstated = served.map(({service}) => service).filter(isWithoutPapers);
  return html`<ul>
      ${repeat(
        papers,
        ({text}) => say(text, words),
        (paper) =>
          html`<li>
            <label class="choice"
              ><input type="checkbox" /><span>${renderPaper(paper, isAlone, words)}</span></label
            >
          </li>`,
      )}
    </ul>
    ${
      unstated.length > 0
        ? html`<p class="note">${words.plan.papersNotStated} ${namesOf(unstated, words)}</p>`
        : nothing
    }`;
}

function renderPaper(paper: Paper, isAlone: boolean, words: Words) {
  const form = formInWords(paper.text, paper, words);
  const needs = paper.needs.map((need, index) => {
    const more = [alone(needForm(paper, need, words)), tellCondition(need.when, words)];
    if (isAlone) return more;
    return html`${index > 0 ? '; ' : ''}${tell(need.service.name, words)}${more}`;
  });
  return html`${tell(paper.text, words)}${alone(form && ` (${form})`)}${
    isAlone ? needs : html` <span class="note">${words.plan.for} ${needs}</span>`
  }`;
}

const namesOf = (services: Service[], words: Words) =>
  services.map(({name}, index) => html`${index > 0 ? '; ' : ''}${tell(name, words)}`);

/** What each service costs, and all of them together. */
export const renderFees = ({served, fees}: Plan, words: Words): TemplateResult =>
  html`<table aria-label=${words.service.fee}>
      <tbody>
        ${served.map(({service}) => renderFee(service, words))}
      </tbody>
      ${
        served.length > 1
          ? html`<tfoot>
              <tr>
                <th scope="row">${words.plan.total}</th>
                <td .textContent=${totalInWords(fees, words)}></td>
              </tr>
            </tfoot>`
          : nothing
      }
    </table>
    ${served.length > 1 ? html`<p class="note">${words.plan.totalNote}</p>` : nothing}`;

function renderFee({name, fees}: Service, words: Words) {
  const details = (fees ?? [])
    .map((fee) => feeDetail(fee, fees!.length > 1, words))
    .filter(({length}) => length > 0);
  return html`<tr>
    <th scope="row">
      ${tell(name, words)} ${details.map((detail) => html`<div class="note">${detail}</div>`)}
    </th>
    <td .textContent=${feeInShort(fees, words)}></td>
  </tr>`;
}

/** What a short fee leaves out: what it is for, by what it is counted, and what is added. */
function feeDetail(fee: Fee, isOneOfSeveral: boolean, words: Words) {
  const amount = feeAmount(fee, words);
  const label = tell(fee.label, words);
  return separated([
    isOneOfSeveral && label
      ? html`${label}: ${alone(amount)}`
      : label || (isOneOfSeveral && amount),
    fee.text !== amount && tell(fee.text, words),
    tell(fee.note, words),
  ]);
}

/** Where to go, floor by floor; `subheading` makes the heading of a floor. */
export function renderCounters(
  plan: Plan,
  now: string | undefined,
  subheading: (content: unknown) => TemplateResult,
  words: Words,
): unknown {
  return plan.floors.map(
    (floor) =>
      html`${floorHeading(floor, plan.floors.length, subheading, words)}
        <ul>
          ${floor.counters.map(
            (counter) =>
              html`<li>
                ${counterName(plan, counter, floor, words)} ${renderBadge(plan, counter, now)}
                ${renderNote(counter, words)}
                <p class="facts">
                  ${namesOf(
                    counter.served.map(({service}) => service),
                    words,
                  )}
                </p>
              </li>`,
          )}
        </ul>`,
  );
}

function floorHeading(
  {floor}: Floor,
  count: number,
  subheading: (content: unknown) => TemplateResult,
  words: Words,
) {
  if (floor !== undefined) return subheading(tell(floor, words));
  return count > 1 ? subheading(words.plan.floorNotStated) : nothing;
}

function counterName({catalog}: Plan, counter: Counter, {floor}: Floor, words: Words) {
  const agency = catalog.agencies.find(({id}) => id === counter.agency);
  const place = tellPlaces(counterTexts(counter, floor !== undefined), words);
  const name = tellAgency(agency, words);
  return html`<strong>${place ?? name}</strong>${place && name ? html` (${name})` : ''}`;
}

/** Nobody can say whether a service is open when it may be at any of several counters. */
function renderBadge({catalog, mall}: Plan, {keepers, served}: Counter, now: string | undefined) {
  if (keepers.length > 1) return nothing;
  const badge = renderOfferBadge({catalog, mall, ...served[0]!, now, compact: true});
  return html`<div>${badge}</div>`;
}

function renderNote({keepers}: Counter, words: Words) {
  const note = keepers.length === 1 ? keepers[0]?.note : undefined;
  return note ? html`<p class="facts">${tell(note, words)}</p>` : nothing;
}

/** The days on which one visit will do, to choose from. */
export const renderDays = (
  {mall}: Plan,
  days: CommonDay[],
  chosen: CommonDay | undefined,
  choose: (date: string) => void,
  words: Words,
): TemplateResult =>
  html`<fieldset>
      <legend class="hidden-words">${words.hours.visit}</legend>
      ${repeat(
        days,
        ({date}) => date,
        (day) =>
          html`<label class="choice"
            ><input
              type="radio"
              name="day"
              .checked=${day === chosen}
              @change=${() => choose(day.date)} /><span
              >${dayAndDate(day.date, words)}
              <span class="times" .textContent=${openingsInWords(day, mall, words)}></span></span
          ></label>`,
      )}
    </fieldset>
    <p class="note">
      ${words.hours.timesIn(zoneName(mall.timeZone, words))}. ${words.plan.commonNote}
    </p>`;

/** The counters that may be open at other times, so that a visitor can ask. */
export function renderUnsure({catalog, common, floors}: Plan, words: Words): TemplateResult {
  const names = floors.flatMap(({floor, counters}) =>
    counters
      .filter((counter) => common.unsure.includes(counter))
      .map((counter) => {
        const agency = catalog.agencies.find(({id}) => id === counter.agency);
        const place = tellPlaces(counterTexts(counter, floor !== undefined), words);
        const name = tellAgency(agency, words);
        return html`${place}${place && name ? ', ' : ''}${name}`;
      }),
  );
  return html`<p class="unsure">
    ${icon('unknown')} ${words.plan.unsure(common.days.length > 0)}
    ${names.map((name, index) => [index > 0 ? '; ' : '', name])}
  </p>`;
}
