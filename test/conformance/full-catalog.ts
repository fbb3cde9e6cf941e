import type {Shape} from '../../src/schema/problems.js';
import * as shapes from '../../src/schema/shapes.js';

/** What stands wherever words may, until a test puts something else in its place. */
export const TEXT = 'Teks contoh';
/** Identifiers that a visitor may read, of an agency and of a category. */
export const IDS = ['id-instansi', 'id-bidang'] as const;
export const URL_TEXT = 'https://contoh.example/teks';

/** Where the elements stand; ids of records by which they find one another. */
export const FACTS = {mall: 'mpp', now: '2026-04-15T10:00:00+07:00'};
export const SERVICE = 'layanan';

/** Leaves that have but one form, with a value of it. */
const PLAIN: Record<string, unknown> = {
  text: TEXT,
  words: TEXT,
  name: TEXT,
  id: 'contoh',
  url: URL_TEXT,
  date: '2026-01-01',
  'loose-date': '2026-01',
  instant: '2026-01-01T08:00:00+07:00',
  clock: '08:00',
  'late-clock': '15:00',
  boolean: false,
  count: 1,
  amount: 1,
  latitude: -6.2,
  longitude: 106.8,
  satisfaction: 88,
  mark: 3,
};

/** A value of a shape in which every field is there, also those that may be absent. */
function filled(shape: Shape): unknown {
  if (typeof shape === 'string') return PLAIN[shape];
  if ('oneOf' in shape) return shape.oneOf[0];
  if ('orNull' in shape) return filled(shape.orNull);
  if ('either' in shape) return filled(shape.either[0]!);
  if ('list' in shape) return listOf(shape.list, shape.length);
  return Object.fromEntries(shape.fields.map(([key, inner]) => [key, filled(inner)]));
}

/** One of each kind where there are kinds, else as many as asked for. */
function listOf(shape: Shape, length = 1) {
  const kinds = kindsOf(shape);
  if (!kinds) return Array.from({length}, () => filled(shape));
  return kinds.map((kind) => ({...(filled(shape) as object), kind}));
}

function kindsOf(shape: Shape) {
  if (typeof shape === 'string' || !('fields' in shape)) return undefined;
  const kind = shape.fields.find(([key]) => key === 'kind')?.[1];
  return typeof kind === 'object' && 'oneOf' in kind ? kind.oneOf : undefined;
}

const [AGENCY, CATEGORY] = IDS;

const a = (shape: Shape, rest: object) => ({...(filled(shape) as object), ...rest});

/** Read in place of the words of the hours, which would hold the same text. */
const WEEK = {weekly: [{days: ['Mo', 'We'], open: [{from: '08:00', to: '15:00'}]}], note: TEXT};

/** A catalog in which every field of every record is there, with the same text wherever words may stand. */
export const fullCatalog = () =>
  a(shapes.CatalogHead, {
    sample: true,
    calendars: [a(shapes.Calendar, {id: 'kalender', extends: 'id', to: '2026-12-31'})],
    malls: [
      a(shapes.Mall, {
        id: FACTS.mall,
        state: 'operating',
        timeZone: 'WIB',
        calendar: 'kalender',
        hours: {...WEEK, exceptions: [{from: '2026-04-20', open: [], reason: TEXT}]},
        notices: [{from: '2026-01-01', text: TEXT, source: [TEXT, TEXT]}],
        tenants: [a(shapes.Tenant, {agency: AGENCY, hours: WEEK})],
      }),
    ],
    agencies: [a(shapes.Agency, {id: AGENCY})],
    standards: [{id: 'baku', name: TEXT, category: CATEGORY, steps: [TEXT], source: TEXT}],
    services: [
      a(shapes.Service, {
        id: SERVICE,
        standard: 'baku',
        agency: AGENCY,
        category: CATEGORY,
        // Three steps can be marked one by one.
        steps: [TEXT, TEXT, TEXT],
        inherited: undefined,
        offers: [{mall: FACTS.mall, scope: 'partial', note: TEXT, counter: TEXT, hours: TEXT}],
      }),
    ],
  });
