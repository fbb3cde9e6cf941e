import {html, nothing, type TemplateResult} from 'lit';
import {ClockController} from '../../controllers/clock.js';
import {localParts, nextMidnight} from '../../hours/index.js';
import {icon} from '../../icons/icons.js';
import type {Catalog, Contact, Mall} from '../../schema/index.js';
import {base} from '../../styles/base.js';
import {addressParts, say, type Words} from '../../terms/index.js';
import {CatalogElement, type Shown} from '../catalog-element.js';
import {tellNavigation, waysToReach, webLink} from '../links.js';
import {renderSource} from '../source.js';
import {alone, tell} from '../tell.js';
import {directionsTo} from './directions.js';
import {renderLocator} from './locator.js';
import {styles} from './map-card.styles.js';

/**
 * Shows where a mall is and how to get there: name and status, address and
 * landmark, ways to directions, facilities and contact, and a drawing of where
 * in the archipelago it lies, made without any request.
 *
 * Says so when the coordinates are only the middle of the region.
 *
 * @slot - What visitors see until the catalog has loaded, such as the address.
 * @fires mpp-navigate - A person follows a link; cancelled, the browser stays.
 * @fires mpp-load - The catalog at `src` has been read.
 * @fires mpp-error - The catalog at `src` could not be had; `retry()` asks again.
 * @fires mpp-issues - Something in the catalog is wrong; `issues` names what and where.
 * @csspart address - The address.
 * @csspart drawing - The drawing and its caption.
 * @cssprop [--mpp-map-sea] - Ground of the drawing; a tint of the accent.
 * @cssprop [--mpp-map-land] - The islands; a grey of the text.
 */
export class MppMapCard extends CatalogElement {
  static override styles = [base, styles];

  /** @internal */
  protected override readonly skeletonLines = 6;
  readonly #clock = new ClockController(this);

  protected override renderCatalog(catalog: Catalog): Shown {
    const mall = this.chosenMall(catalog);
    if (!mall) return this.withoutMall();
    const {words, present} = this;
    this.#clock.wakeAt(this.givenPresent ? undefined : nextMidnight(present, mall.timeZone));
    // Whoever looks for a mall that moved is led to where it is now.
    const successor = mall.state === 'moved' ? successorOf(mall, catalog) : undefined;
    const there = successor ?? mall;
    return html`<div class="card">
        <div>
          ${this.heading(tell(mall.name, words))}
          ${mall.nickname ? html`<p>${tell(mall.nickname, words)}</p>` : nothing}
          <p>
            <mpp-hours-badge
              no-mark
              .catalog=${catalog}
              .now=${this.now}
              mall=${mall.id}
            ></mpp-hours-badge>
          </p>
          ${this.#renderNotices(mall)}
          ${successor ? html`<p class="label">${words.map.movedHere} ${tell(successor.name, words)}</p>` : nothing}
          ${renderAddress(there, words)} ${renderDirections(there, words)}<slot
            name="actions"
          ></slot>
          ${there.contact ? renderContact(there.contact, words) : nothing}
          ${there.facilities?.length ? renderFacilities(there.facilities, words) : nothing}
        </div>
        ${renderDrawing(there, words)}
      </div>
      ${renderSource(mall, words)}${this.renderAge(catalog)}`;
  }

  #renderNotices(mall: Mall) {
    const today = localParts(this.present, mall.timeZone).date;
    const notices = (mall.notices ?? []).filter(
      ({from, to}) => from.slice(0, 10) <= today && (!to || today <= to.slice(0, 10)),
    );
    return [
      mall.state === 'trial' ? html`<p class="notice">${this.words.states.trial}</p>` : nothing,
      notices.map(({text}) => html`<p class="notice">${tell(text, this.words)}</p>`),
    ];
  }
}

/** Where a mall that moved is now, when the catalog leaves no doubt. */
function successorOf({region}: Mall, {malls}: Catalog) {
  const present = malls.filter(
    (other) =>
      other.kind === 'mall' && other.region.code === region.code && other.state === 'operating',
  );
  return present.length === 1 ? present[0] : undefined;
}

function renderAddress(mall: Mall, words: Words): TemplateResult {
  const [inside, around] = addressParts(mall);
  const landmark = mall.address?.landmark;
  return html`<address part="address">
    ${inside ? html`<div .textContent=${inside}></div>` : nothing}
    <div .textContent=${around}></div>
    ${landmark ? html`<div class="muted" .textContent=${words.map.landmark(landmark)}></div>` : nothing}
  </address>`;
}

function renderDirections(mall: Mall, words: Words) {
  const {map} = words;
  const {openStreetMap, googleMaps, device} = directionsTo(mall, words);
  return html`<p class="label">${map.directions}</p>
    <ul class="links">
      <li>${webLink(openStreetMap, map.openStreetMap, words)}</li>
      <li>${webLink(googleMaps, map.googleMaps, words)}</li>
      <li><a href=${device} @click=${tellNavigation}>${map.device}</a></li>
    </ul>`;
}

function renderContact(contact: Contact, words: Words) {
  const ways = waysToReach(contact, words);
  if (ways.length === 0) return nothing;
  return html`<p class="label">${words.map.contact}</p>
    <ul class="contact">
      ${ways.map((way) => html`<li>${way}</li>`)}
    </ul>`;
}

const renderFacilities = (facilities: string[], words: Words) =>
  html`<p class="label">${words.map.facilities}</p>
    <ul class="facilities">
      ${facilities.map((facility) => html`<li>${icon('open')} ${tell(facility, words)}</li>`)}
    </ul>`;

function renderDrawing({location, region, name}: Mall, words: Words) {
  const {map} = words;
  if (!location) return html`<p class="note">${map.noLocation}</p>`;
  const label = region.name.replace(/^Kabupaten /, '');
  return html`<figure part="drawing">
    ${renderLocator(location, label, map.drawing(say(name, words)))}
    <figcaption class="note">
      ${location.precision === 'area' ? map.areaOnly : nothing}
      ${alone(coordinates(location.lat, location.lng, words))}
    </figcaption>
  </figure>`;
}

/** `8,3647° LS, 114,2059° BT`. */
function coordinates(lat: number, lng: number, {language}: Words) {
  const format = (value: number) =>
    Math.abs(value).toLocaleString(language, {maximumFractionDigits: 4});
  const [north, south, east, west] =
    language === 'id' ? ['LU', 'LS', 'BT', 'BB'] : ['N', 'S', 'E', 'W'];
  return `${format(lat)}° ${lat < 0 ? south : north}, ${format(lng)}° ${lng < 0 ? west : east}`;
}
