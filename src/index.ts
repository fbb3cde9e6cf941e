export {MppErrorEvent, MppIssuesEvent, MppLoadEvent} from './catalog/events.js';
export type {CatalogFailure, CatalogState} from './catalog/state.js';
export {SearchController, type Found, type FoundService} from './controllers/search.js';
export {MppAgencyList} from './elements/agency-list/agency-list.js';
export {MppCatalog} from './elements/catalog/catalog.js';
export {
  MppMoreEvent,
  MppNavigateEvent,
  MppPlanEvent,
  MppSearchEvent,
  MppSelectEvent,
  MppShareEvent,
  MppStatusEvent,
  type ShareWay,
} from './elements/events.js';
export {MppHoursBadge} from './elements/hours-badge/hours-badge.js';
export {MppHoursTable} from './elements/hours-table/hours-table.js';
export {MppMapCard} from './elements/map-card/map-card.js';
export {MppServiceDetail} from './elements/service-detail/service-detail.js';
export {MppServiceFinder} from './elements/service-finder/service-finder.js';
export type {ItemContext, ItemRenderer} from './elements/service-finder/view.js';
export {MppVisitPlan} from './elements/visit-plan/visit-plan.js';
export {parseCatalog} from './schema/parse-catalog.js';
export type {
  Agency,
  Calendar,
  Catalog,
  Duration,
  Fee,
  Hours,
  Issue,
  Mall,
  Offer,
  ParseOptions,
  ParseResult,
  Schedule,
  Service,
  Tenant,
  Text,
} from './schema/index.js';
