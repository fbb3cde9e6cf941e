export {Agency, type AgencyKind} from './agency.js';
export {Calendar, CalendarDay} from './calendar.js';
export {Catalog, CatalogHead, Publisher} from './catalog.js';
export {ComplaintChannel, Contact, SocialAccount} from './contact.js';
export {
  Day,
  Exception,
  Hours,
  Schedule,
  Season,
  Span,
  WeeklyRule,
  type HolidayRule,
} from './hours.js';
export type {Issue} from './issue.js';
export {DEFAULT_LIMITS, type Limits} from './limits.js';
export {Address, Counts, Location, Mall, Notice, Region, Survey} from './mall.js';
export {english} from './messages-en.js';
export {indonesian} from './messages-id.js';
export type {Messages} from './messages.js';
export {Offer} from './offer.js';
export {
  parseCatalog,
  parseCatalogText,
  type ParseOptions,
  type ParseResult,
} from './parse-catalog.js';
export {safeUrl} from './safe-url.js';
export {
  Duration,
  Fee,
  Inherited,
  Requirement,
  Service,
  ServiceLink,
  Standard,
  StandardParts,
  type Channel,
} from './service.js';
export {Tenant} from './tenant.js';
export {Text} from './text.js';
export {
  differencesFrom,
  nationalServices,
  standardOf,
  type Difference,
  type NationalService,
} from '../standards/index.js';
