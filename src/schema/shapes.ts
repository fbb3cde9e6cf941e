// Written by `npm run schema` from the zod schemas beside it; do not edit.
import type {Shape} from './problems.js';

const Publisher = {
  fields: [
    ['name', 'name'],
    ['url', 'url', 1],
    ['email', 'text', 1],
  ],
} as const satisfies Shape;
export const CatalogHead = {
  fields: [
    ['schema', {oneOf: ['mpp-catalog/1']}],
    ['id', 'id'],
    ['language', 'text'],
    ['updated', 'instant'],
    ['publisher', Publisher],
    ['licence', 'text', 1],
    ['sample', 'boolean', 1],
  ],
} as const satisfies Shape;
const CalendarDay = {
  fields: [
    ['date', 'date'],
    ['name', 'words'],
    ['kind', {oneOf: ['national', 'joint-leave', 'regional', 'observance']}],
  ],
} as const satisfies Shape;
export const Calendar = {
  fields: [
    ['id', 'id'],
    ['extends', 'id', 1],
    ['from', 'date'],
    ['to', 'date'],
    ['source', 'text'],
    ['days', {list: CalendarDay}],
  ],
} as const satisfies Shape;
const SocialAccount = {
  fields: [
    ['network', 'text'],
    ['url', 'url'],
  ],
} as const satisfies Shape;
const Contact = {
  fields: [
    ['phone', {list: 'text'}, 1],
    ['whatsapp', 'text', 1],
    ['email', 'text', 1],
    ['website', 'url', 1],
    ['social', {list: SocialAccount}, 1],
  ],
} as const satisfies Shape;
const ComplaintChannel = {
  fields: [
    ['kind', {oneOf: ['lapor', 'whatsapp', 'phone', 'email', 'social', 'web', 'counter']}],
    ['value', 'text'],
    ['label', 'words', 1],
  ],
} as const satisfies Shape;
export const Agency = {
  fields: [
    ['id', 'id'],
    ['name', 'name'],
    ['short', 'text', 1],
    ['aliases', {list: 'text'}, 1],
    ['logo', 'url', 1],
    ['contact', Contact, 1],
    ['complaints', {list: ComplaintChannel}, 1],
    [
      'kind',
      {
        oneOf: [
          'regional',
          'provincial',
          'ministry',
          'institution',
          'vertical',
          'judiciary',
          'state-enterprise',
          'regional-enterprise',
          'private',
        ],
      },
    ],
    ['asOf', 'loose-date', 1],
    ['source', {either: ['text', {list: 'text'}], wanted: 'words'}, 1],
    ['confidence', {oneOf: ['verified', 'approximate']}, 1],
  ],
} as const satisfies Shape;
const Span = {
  fields: [
    ['from', 'clock'],
    ['to', 'late-clock'],
  ],
} as const satisfies Shape;
const WeeklyRule = {
  fields: [
    ['days', {list: {oneOf: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']}}],
    ['open', {list: Span}],
  ],
} as const satisfies Shape;
const Season = {
  fields: [
    ['name', 'words', 1],
    ['from', 'date'],
    ['to', 'date'],
    ['weekly', {list: WeeklyRule}],
    ['asOf', 'loose-date', 1],
    ['source', {either: ['text', {list: 'text'}], wanted: 'words'}, 1],
    ['confidence', {oneOf: ['verified', 'approximate']}, 1],
  ],
} as const satisfies Shape;
const Exception = {
  fields: [
    ['from', 'date'],
    ['to', 'date', 1],
    ['open', {list: Span}],
    ['reason', 'words', 1],
    ['asOf', 'loose-date', 1],
    ['source', {either: ['text', {list: 'text'}], wanted: 'words'}, 1],
    ['confidence', {oneOf: ['verified', 'approximate']}, 1],
  ],
} as const satisfies Shape;
const Schedule = {
  fields: [
    ['weekly', {list: WeeklyRule}],
    ['seasons', {list: Season}, 1],
    ['exceptions', {list: Exception}, 1],
    ['holidays', {either: [{oneOf: ['closed', 'open']}, {list: Span}], wanted: 'holiday-rule'}, 1],
    [
      'jointLeave',
      {either: [{oneOf: ['closed', 'open']}, {list: Span}], wanted: 'holiday-rule'},
      1,
    ],
    ['lastTicket', 'count', 1],
    ['note', 'words', 1],
    ['asOf', 'loose-date', 1],
    ['source', {either: ['text', {list: 'text'}], wanted: 'words'}, 1],
    ['confidence', {oneOf: ['verified', 'approximate']}, 1],
  ],
} as const satisfies Shape;
export const Hours = {either: ['text', Schedule], wanted: 'hours'} as const satisfies Shape;
export const Tenant = {
  fields: [
    ['agency', 'id'],
    ['counter', 'words', 1],
    ['floor', 'words', 1],
    ['hours', Hours, 1],
    ['quota', 'count', 1],
    ['note', 'words', 1],
    ['asOf', 'loose-date', 1],
    ['source', {either: ['text', {list: 'text'}], wanted: 'words'}, 1],
    ['confidence', {oneOf: ['verified', 'approximate']}, 1],
  ],
} as const satisfies Shape;
const Region = {
  fields: [
    ['code', 'text'],
    ['name', 'text'],
    ['province', 'text'],
  ],
} as const satisfies Shape;
const Address = {
  fields: [
    ['building', 'text', 1],
    ['floor', 'text', 1],
    ['street', 'text', 1],
    ['village', 'text', 1],
    ['district', 'text', 1],
    ['postalCode', 'text', 1],
    ['landmark', 'text', 1],
  ],
} as const satisfies Shape;
const Location = {
  fields: [
    ['lat', 'latitude'],
    ['lng', 'longitude'],
    ['precision', {oneOf: ['building', 'area']}],
    ['asOf', 'loose-date', 1],
    ['source', {either: ['text', {list: 'text'}], wanted: 'words'}, 1],
    ['confidence', {oneOf: ['verified', 'approximate']}, 1],
  ],
} as const satisfies Shape;
const Counts = {
  fields: [
    ['agencies', 'count', 1],
    ['services', 'count', 1],
    ['asOf', 'loose-date', 1],
    ['source', {either: ['text', {list: 'text'}], wanted: 'words'}, 1],
    ['confidence', {oneOf: ['verified', 'approximate']}, 1],
  ],
} as const satisfies Shape;
const Survey = {
  fields: [
    ['period', 'text'],
    ['date', 'date'],
    ['value', 'satisfaction'],
    ['respondents', 'count', 1],
    ['elements', {list: 'mark', length: 9, wanted: 'nine'}, 1],
    ['asOf', 'loose-date', 1],
    ['source', {either: ['text', {list: 'text'}], wanted: 'words'}, 1],
    ['confidence', {oneOf: ['verified', 'approximate']}, 1],
  ],
} as const satisfies Shape;
const Notice = {
  fields: [
    ['from', {either: ['date', 'instant'], wanted: 'date-or-instant'}],
    ['to', {either: ['date', 'instant'], wanted: 'date-or-instant'}, 1],
    ['text', 'words'],
    ['closes', 'boolean', 1],
    ['asOf', 'loose-date', 1],
    ['source', {either: ['text', {list: 'text'}], wanted: 'words'}, 1],
    ['confidence', {oneOf: ['verified', 'approximate']}, 1],
  ],
} as const satisfies Shape;
export const Mall = {
  fields: [
    ['id', 'id'],
    ['name', 'name'],
    ['nickname', 'words', 1],
    ['kind', {oneOf: ['mall', 'satellite', 'mobile', 'digital']}],
    ['state', {oneOf: ['planned', 'trial', 'operating', 'moved', 'suspended', 'closed']}],
    ['region', Region],
    ['opened', 'loose-date', 1],
    ['timeZone', 'text'],
    ['address', Address, 1],
    ['location', Location, 1],
    ['hours', Hours, 1],
    ['calendar', 'id', 1],
    ['contact', Contact, 1],
    ['complaints', {list: ComplaintChannel}, 1],
    ['facilities', {list: 'text'}, 1],
    ['counts', Counts, 1],
    ['satisfaction', {list: Survey}, 1],
    ['notices', {list: Notice}, 1],
    ['tenants', {list: Tenant}, 1],
    ['asOf', 'loose-date', 1],
    ['source', {either: ['text', {list: 'text'}], wanted: 'words'}, 1],
    ['confidence', {oneOf: ['verified', 'approximate']}, 1],
  ],
} as const satisfies Shape;
const Requirement = {
  fields: [
    ['text', 'words'],
    ['original', 'boolean', 1],
    ['copies', 'count', 1],
    ['when', 'words', 1],
  ],
} as const satisfies Shape;
const Duration = {
  fields: [
    ['min', 'amount', 1],
    ['max', 'amount'],
    ['unit', {oneOf: ['minutes', 'hours', 'days', 'working-days', 'months']}],
    ['text', 'text', 1],
    ['note', 'words', 1],
    ['asOf', 'loose-date', 1],
    ['source', {either: ['text', {list: 'text'}], wanted: 'words'}, 1],
    ['confidence', {oneOf: ['verified', 'approximate']}, 1],
  ],
} as const satisfies Shape;
const Fee = {
  fields: [
    ['label', 'words', 1],
    ['amount', {orNull: 'count'}],
    ['min', 'count', 1],
    ['max', 'count', 1],
    ['basis', 'words', 1],
    ['text', 'text', 1],
    ['note', 'words', 1],
    ['asOf', 'loose-date', 1],
    ['source', {either: ['text', {list: 'text'}], wanted: 'words'}, 1],
    ['confidence', {oneOf: ['verified', 'approximate']}, 1],
  ],
} as const satisfies Shape;
const StandardParts = {
  fields: [
    ['facilities', 'words', 1],
    ['competence', 'words', 1],
    ['supervision', 'words', 1],
    ['staff', 'words', 1],
    ['guarantee', 'words', 1],
    ['safety', 'words', 1],
    ['evaluation', 'words', 1],
    ['legalBasis', 'words', 1],
  ],
} as const satisfies Shape;
const ServiceLink = {
  fields: [
    ['rel', {oneOf: ['apply', 'book', 'info', 'track']}],
    ['href', 'url'],
    ['label', 'words', 1],
  ],
} as const satisfies Shape;
const Offer = {
  fields: [
    ['mall', 'id'],
    ['scope', {oneOf: ['full', 'partial', 'intake', 'information', 'none']}],
    ['note', 'words', 1],
    ['counter', 'words', 1],
    ['hours', Hours, 1],
    ['quota', 'count', 1],
    ['asOf', 'loose-date', 1],
    ['source', {either: ['text', {list: 'text'}], wanted: 'words'}, 1],
    ['confidence', {oneOf: ['verified', 'approximate']}, 1],
  ],
} as const satisfies Shape;
const Inherited = {
  fields: [
    ['from', {oneOf: ['national', 'catalog']}],
    ['fields', {list: 'text'}],
    ['asOf', 'loose-date', 1],
    ['source', {either: ['text', {list: 'text'}], wanted: 'words'}, 1],
    ['confidence', {oneOf: ['verified', 'approximate']}, 1],
  ],
} as const satisfies Shape;
export const Service = {
  fields: [
    ['id', 'id'],
    ['standard', 'id', 1],
    ['name', 'name', 1],
    ['agency', 'id'],
    ['category', 'id', 1],
    ['popular', 'amount', 1],
    ['aliases', {list: 'text'}, 1],
    ['lifeEvents', {list: 'text'}, 1],
    ['audience', {oneOf: ['citizen', 'business', 'both']}, 1],
    ['summary', 'words', 1],
    ['requirements', {list: Requirement}, 1],
    ['steps', {list: 'words'}, 1],
    ['duration', Duration, 1],
    ['durationText', 'text', 1],
    ['fees', {list: Fee}, 1],
    ['product', 'words', 1],
    ['legalBasis', {list: 'words'}, 1],
    ['standardParts', StandardParts, 1],
    ['channels', {list: {oneOf: ['counter', 'mobile', 'self-service', 'online']}}, 1],
    ['links', {list: ServiceLink}, 1],
    ['note', 'words', 1],
    ['complaints', {list: ComplaintChannel}, 1],
    ['offers', {list: Offer}, 1],
    ['inherited', Inherited, 1],
    ['asOf', 'loose-date', 1],
    ['source', {either: ['text', {list: 'text'}], wanted: 'words'}, 1],
    ['confidence', {oneOf: ['verified', 'approximate']}, 1],
  ],
} as const satisfies Shape;
