import {html, nothing, type TemplateResult} from 'lit';
import {icon} from '../../icons/icons.js';
import {mallsOffering, offerAt, type OfferAtMall} from '../../offers/index.js';
import type {Mall, Service} from '../../schema/index.js';
import {durationInWords, feeInShort, languageOf, say} from '../../terms/index.js';
import {renderOfferBadge, whereInWords} from '../offer-place.js';
import {separated} from '../separated.js';
import {marked} from './marked.js';
import type {ItemRenderer, View} from './view.js';

/** What rows are drawn by, besides what is found. */
export interface RowContext {
  now: string | undefined;
  /** Whether services can be picked for a visit. */
  plan: boolean;
  /** Draws the row in the page's way; absent: as one that unfolds. */
  item: ItemRenderer | undefined;
  isUnfolded(service: Service): boolean;
  open(service: Service): void;
  /** The address of the page with this service opened; undefined when it has none. */
  linkTo(service: Service): string | undefined;
}

/** A service, or only its id. */
export type Identified = Pick<Service, 'id'>;

/** The id in the shadow root of the row of a service. */
export const rowId = ({id}: Identified) => `row-${id.replace(/\s/g, '-')}`;

/** One result, its heading `depth` levels below the first. */
export function renderRow(
  view: View,
  row: RowContext,
  service: Service,
  depth: number,
): TemplateResult {
  const content = renderItem(view, row, service) ?? renderUnfolding(view, row, service, depth);
  return html`<li part="item" id=${rowId(service)}>${content}</li>`;
}

/** In the page's way; where that fails, the row is drawn as ever and the person goes on typing. */
function renderItem({catalog, mall, result}: View, {item}: RowContext, service: Service) {
  try {
    return item?.(service, {catalog, mall, reading: result?.reading});
  } catch (error) {
    reportError(error);
    return undefined;
  }
}

function renderUnfolding(view: View, row: RowContext, service: Service, depth: number) {
  const {words, result} = view;
  const isUnfolded = row.isUnfolded(service);
  const panel = `${rowId(service)}-detail`;
  return html`<div class="row ${isUnfolded ? 'unfolded' : ''}">
      ${view.heading(
        html`<button
          type="button"
          aria-expanded=${isUnfolded}
          aria-controls=${panel}
          @click=${() => row.open(service)}
        >
          <span lang=${languageOf(service.name, words)}
            >${marked(say(service.name, words), result?.reading)}</span
          ><span class="fold">${icon('unfold')}</span>
        </button>`,
        depth,
      )}
      ${renderFacts(view, row, service)}
    </div>
    <div id=${panel} class="detail" ?hidden=${!isUnfolded}>
      ${isUnfolded ? renderDetail(view, row, service) : nothing}
    </div>`;
}

function renderDetail({catalog, mall, result}: View, row: RowContext, service: Service) {
  const link = row.linkTo(service);
  return html`<mpp-service-detail
    no-heading
    .catalog=${catalog}
    .now=${row.now}
    .mall=${mall?.id}
    .intent=${result?.intent}
    .link=${link}
    ?share=${link !== undefined}
    ?plan=${row.plan}
    service=${service.id}
  ></mpp-service-detail>`;
}

function renderFacts(view: View, row: RowContext, service: Service) {
  const {mall, search, words} = view;
  const agency = search.shelf!.agencies.get(service.agency);
  const offer = mall && offerAt(service, mall);
  const place = offer ? placeFacts(view, row, service, mall, offer) : [mallsInWords(view, service)];
  const duration = service.duration && durationInWords(service.duration, words);
  return html`<p class="facts">
      ${separated([agency?.short || say(agency?.name, words), ...place])}
    </p>
    <p class="facts muted">${separated([feeInShort(service.fees, words), duration])}</p>`;
}

function placeFacts(
  {catalog, words}: View,
  {now}: RowContext,
  service: Service,
  mall: Mall,
  offer: OfferAtMall,
): unknown[] {
  const scope = words.service.scopes[offer.scope];
  if (offer.scope === 'none') return [html`<span class="absent" .textContent=${scope}></span>`];
  const badge = renderOfferBadge({catalog, mall, service, offer, now, compact: true});
  const limit = offer.scope !== 'full' && html`<span class="limited" .textContent=${scope}></span>`;
  return [whereInWords(offer, words), badge, limit];
}

const mallsInWords = ({catalog, words}: View, service: Service) =>
  mallsOffering(service, catalog)
    .map(({name, nickname}) => say(nickname ?? name, words))
    .join(', ');
