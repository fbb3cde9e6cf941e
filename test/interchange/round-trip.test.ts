import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  catalogFromCsv,
  catalogFromHsds,
  csvOf,
  hsdsOf,
  type Lost,
  type NewCatalog,
} from '../../src/interchange/index.js';
import {parseCatalog, type Catalog} from '../../src/schema/index.js';
import {sampleCatalog} from '../support/catalog.js';
import {MONDAY_MORNING} from '../support/instants.js';
import {catalogs} from './arbitrary.js';

const GIVEN: NewCatalog = {
  id: 'impor',
  language: 'id',
  publisher: 'Penerbit Contoh',
  updated: MONDAY_MORNING,
};

type Json = Record<string, unknown>;

const FORMATS = {
  hsds: (catalog: Catalog) => {
    const {document, lost} = hsdsOf(catalog, MONDAY_MORNING);
    return {lost, back: catalogFromHsds(JSON.parse(JSON.stringify(document)), GIVEN).document};
  },
  csv: (catalog: Catalog) => {
    const {document, lost} = csvOf(catalog);
    return {lost, back: catalogFromCsv(document, GIVEN).document};
  },
};

/** A document without the places named, its records in one order and its texts in one language. */
function comparable(document: object, lost: Lost[], order: Catalog): unknown {
  const copy = JSON.parse(JSON.stringify(ordered(document as Catalog, order))) as Json;
  if (document !== order) for (const {path} of lost) keepPlace(copy as unknown as Catalog, path);
  // From the end, so that an index still means the same when its turn comes.
  for (const {path} of lost.toReversed()) remove(copy, path.split('/').slice(1));
  return tidy(copy);
}

/** A link that was left out leaves its place empty, so that an index names the same one as before. */
function keepPlace({services}: Catalog, path: string) {
  const [, service, link] = /^\/services\/(\d+)\/links\/(\d+)$/.exec(path) ?? [];
  if (service === undefined) return;
  (services[Number(service)]!.links ??= []).splice(Number(link), 0, {} as never);
}

const ordered = (catalog: Catalog, order: Catalog): Catalog => ({
  ...catalog,
  malls: inOrder(catalog.malls, order.malls).map((mall, index) => ({
    ...mall,
    ...(mall.tenants && {
      tenants: inOrder(mall.tenants, order.malls[index]?.tenants ?? [], ({agency}) => agency),
    }),
  })),
  agencies: inOrder(catalog.agencies, order.agencies),
  services: catalog.services.map((service) => {
    const offers = order.services.find(({id}) => id === service.id)?.offers ?? [];
    return {
      ...service,
      ...(service.offers && {offers: inOrder(service.offers, offers, ({mall}) => mall)}),
    };
  }),
});

/** The items where the others have them; what is missing leaves its place empty. */
function inOrder<Item extends object>(
  items: Item[],
  order: Item[],
  idOf = (item: Item) => (item as {id?: string}).id,
) {
  const rest = [...items];
  const placed = order.map((other) => {
    const at = rest.findIndex((item) => idOf(item) === idOf(other));
    return at < 0 ? ({} as Item) : rest.splice(at, 1)[0]!;
  });
  return [...placed, ...rest];
}

function remove(document: unknown, [key = '', ...rest]: string[]) {
  const parent = document as Record<string, unknown> | undefined;
  if (parent === undefined || parent === null || typeof parent !== 'object') return;
  if (rest.length > 0) remove(parent[key], rest);
  else if (Array.isArray(parent)) parent[Number(key)] = {};
  else delete parent[key];
}

/** What is empty says nothing; a text in the language of the catalog is that text. */
function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, part]) => [key, tidy(part)] as const)
    .filter(([, part]) => !isEmpty(part));
  if (entries.length === 1 && entries[0]![0] === 'id' && 'id' in value && !('name' in value)) {
    return entries[0]![1];
  }
  return Object.fromEntries(entries);
}

const isEmpty = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  (Array.isArray(value)
    ? value.length > 0 && value.every(isEmpty)
    : Object.keys(value).length === 0);

describe.each(Object.entries(FORMATS))('a catalog that went to %s and came back', (_, travel) => {
  it('is the same but for what was listed as lost', () => {
    fc.assert(
      fc.property(catalogs, (made) => {
        const catalog = parseCatalog(made).catalog!;
        const {lost, back} = travel(catalog);

        expect(comparable(back, lost, catalog)).toEqual(comparable(catalog, lost, catalog));
      }),
      {numRuns: 100},
    );
  });

  it('is a catalog that parseCatalog accepts', () => {
    fc.assert(
      fc.property(catalogs, (made) => {
        const {back} = travel(parseCatalog(made).catalog!);
        const errors = parseCatalog(back).issues.filter(({code}) => code !== 'unsafe-url');

        expect(errors.filter(({severity}) => severity === 'error')).toEqual([]);
      }),
      {numRuns: 100},
    );
  });

  it('has lost what is not a list of everything', () => {
    const {lost} = travel(sampleCatalog());

    expect(lost.length).toBeLessThan(30);
    expect(lost.map(({path}) => path)).not.toContain('/services/0/requirements');
  });
});
