import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {icon} from '../../icons/icons.js';
import {notOfferedAt, servicesAt} from '../../offers/index.js';
import type {Agency, AgencyKind, Catalog, Mall, Service, Tenant} from '../../schema/index.js';
import {base} from '../../styles/base.js';
import {rows} from '../../styles/rows.js';
import {feeInShort, say} from '../../terms/index.js';
import {CatalogElement, type Shown} from '../catalog-element.js';
import {separated} from '../separated.js';
import {styles} from './agency-list.styles.js';
import {alone, tell} from '../tell.js';
import {initials, logoUrl} from './logo.js';

/** One counter of a mall with all that is known of it. */
interface Resident {
  key: string;
  tenant: Tenant;
  agency: Agency;
  services: Service[];
  absent: Service[];
}

/**
 * Lists the agencies of a mall by kind: logo or initials, counter and floor,
 * open or not, and, unfolded, the services of each and what it does not do there.
 *
 * Without `mall`, shows every mall of the catalog in turn.
 *
 * @slot - What visitors see until the catalog has loaded.
 * @fires mpp-load - The catalog at `src` has been read.
 * @fires mpp-error - The catalog at `src` could not be had; `retry()` asks again.
 * @fires mpp-issues - Something in the catalog is wrong; `issues` names what and where.
 * @csspart group - The agencies of one kind.
 * @csspart item - One agency.
 */
export class MppAgencyList extends CatalogElement {
  static override styles = [base, rows, styles];

  /** Kinds of agency to show, separated by spaces, such as `regional vertical`; absent: all. */
  @property() kind: string | undefined;

  /** `none` for one list in the order of the catalog; absent: by kind. */
  @property({attribute: 'group-by'}) groupBy: 'kind' | 'none' = 'kind';

  /** Shows the logos that the catalog names, each a request of its own; absent: initials. */
  @property({type: Boolean}) logos = false;

  @state() private unfolded: ReadonlySet<string> = new Set();

  /** @internal */
  protected override readonly skeletonLines = 8;

  protected override renderCatalog(catalog: Catalog): Shown {
    const chosen = this.chosenMall(catalog);
    if (!chosen && this.mall) return this.withoutMall();
    const malls = (chosen ? [chosen] : catalog.malls)
      .map((mall) => ({mall, residents: this.#residentsOf(catalog, mall)}))
      .filter(({residents}) => residents.length > 0);
    if (malls.length === 0) return {empty: this.words.agencies.nobody};
    const isOne = chosen !== undefined || catalog.malls.length === 1;
    return html`${malls.map(
      ({mall, residents}) =>
        html`${isOne ? nothing : html`<div class="mall">${this.heading(tell(mall.name, this.words))}</div>`}
        ${this.#renderGroups(catalog, mall, residents, isOne ? 0 : 1)}`,
    )}${this.renderAge(catalog)}`;
  }

  #residentsOf(catalog: Catalog, mall: Mall): Resident[] {
    const agencies = new Map(catalog.agencies.map((agency) => [agency.id, agency]));
    const kinds = this.kind?.split(/\s+/).filter(Boolean);
    const services = byAgency(servicesAt(catalog, mall));
    const absent = byAgency(notOfferedAt(catalog, mall));
    return (mall.tenants ?? []).flatMap((tenant, index) => {
      const agency = agencies.get(tenant.agency);
      if (!agency || (kinds && !kinds.includes(agency.kind))) return [];
      return {
        key: `${mall.id} ${index}`,
        tenant,
        agency,
        services: services.get(agency.id) ?? [],
        absent: absent.get(agency.id) ?? [],
      };
    });
  }

  #renderGroups(catalog: Catalog, mall: Mall, residents: Resident[], depth: number) {
    const {agencies} = this.words;
    if (this.groupBy === 'none') {
      return this.#renderGroup(catalog, mall, agencies.title, residents, depth);
    }
    return (Object.keys(agencies.kinds) as AgencyKind[]).map((kind) => {
      const group = residents.filter(({agency}) => agency.kind === kind);
      if (group.length === 0) return nothing;
      return this.#renderGroup(catalog, mall, agencies.kinds[kind], group, depth);
    });
  }

  #renderGroup(catalog: Catalog, mall: Mall, title: string, group: Resident[], depth: number) {
    const {agencies} = this.words;
    const count = agencies.count(group.length);
    const heading = html`${alone(title)} <span class="count" .textContent=${count}></span>`;
    return html`<section part="group" class="group">
      ${this.heading(heading, depth)}
      <ul>
        ${repeat(
          group,
          ({key}) => key,
          (resident) => this.#renderAgency(catalog, mall, resident, depth + 1),
        )}
      </ul>
    </section>`;
  }

  #renderAgency(catalog: Catalog, mall: Mall, resident: Resident, depth: number): TemplateResult {
    const {agency, tenant, key} = resident;
    const isUnfolded = this.print.isPrinting || this.unfolded.has(key);
    const panel = `inside-${catalog.malls.indexOf(mall)}-${mall.tenants!.indexOf(tenant)}`;
    const name = say(agency.name, this.words);
    const heading = html`<button
      type="button"
      aria-expanded=${isUnfolded}
      aria-controls=${panel}
      @click=${() => this.#toggle(key)}
    >
      ${tell(agency.name, this.words)}
    </button>`;
    return html`<li part="item" class="agency">
      <div class="row ${isUnfolded ? 'unfolded' : ''}">
        ${renderLogo(agency, name, this.logos)}
        <div class="name">${this.heading(heading, depth)}</div>
        <div class="fold">${icon('unfold')}</div>
        ${this.#renderFacts(catalog, mall, tenant, resident.services.length)}
      </div>
      <div id=${panel} class="inside" ?hidden=${!isUnfolded}>
        ${isUnfolded ? this.#renderInside(resident) : nothing}
      </div>
    </li>`;
  }

  #renderFacts(catalog: Catalog, mall: Mall, tenant: Tenant, services: number) {
    const {words} = this;
    const where = [tenant.counter, tenant.floor].map((text) => say(text, words)).filter(Boolean);
    const badge = html`<mpp-hours-badge
      compact
      no-mark
      .catalog=${catalog}
      .now=${this.now}
      mall=${mall.id}
      agency=${tenant.agency}
      .hours=${tenant.hours ?? mall.hours}
    ></mpp-hours-badge>`;
    return html`<p class="facts">
      ${separated([where.join(', '), badge, services > 0 && words.agencies.services(services)])}
    </p>`;
  }

  #renderInside({tenant, services, absent}: Resident) {
    const {words} = this;
    return html`${tenant.note ? html`<p class="note">${tell(tenant.note, words)}</p>` : nothing}
    ${
      tenant.quota === undefined
        ? nothing
        : html`<p class="note" .textContent=${words.service.quota(tenant.quota)}></p>`
    }
    ${
      services.length > 0
        ? html`<ul>
            ${services.map(
              (service) =>
                html`<li>
                  ${tell(service.name, words)}
                  <span class="note" .textContent=${feeInShort(service.fees, words)}></span>
                </li>`,
            )}
          </ul>`
        : html`<p class="note">${words.agencies.noServices}</p>`
    }
    ${
      absent.length > 0
        ? html`<p class="absent note">
            ${words.agencies.notHere} ${alone(absent.map(({name}) => say(name, words)).join(', '))}
          </p>`
        : nothing
    }`;
  }

  #toggle(key: string) {
    const unfolded = new Set(this.unfolded);
    if (!unfolded.delete(key)) unfolded.add(key);
    this.unfolded = unfolded;
  }
}

function renderLogo(agency: Agency, name: string, asked: boolean) {
  const logo = asked ? logoUrl(agency.logo) : undefined;
  return html`<div class="logo" aria-hidden="true">
    ${
      logo
        ? html`<img
            src=${logo}
            alt=""
            loading="lazy"
            decoding="async"
            referrerpolicy="no-referrer"
          />`
        : initials(name, agency.short)
    }
  </div>`;
}

function byAgency(services: Service[]) {
  const map = new Map<string, Service[]>();
  for (const service of services) {
    const known = map.get(service.agency);
    if (known) known.push(service);
    else map.set(service.agency, [service]);
  }
  return map;
}
