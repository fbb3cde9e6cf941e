import fc from 'fast-check';
import {expect, it} from 'vitest';
import {offerAt} from '../../src/offers/index.js';
import type {Catalog, Service} from '../../src/schema/index.js';
import {foldWords} from '../../src/search/fold.js';
import {buildIndex, FACETS, search, type FacetName, type Filters} from '../../src/search/index.js';
import {readQuery} from '../../src/search/read-query.js';
import {catalogOf} from './catalog.js';

const word = fc.constantFrom(
  'KTP-el',
  'e-KTP',
  'AK-1',
  'ak',
  'akta',
  '17',
  'Jum’at',
  'SIM C',
  'di',
);
const text = fc.array(word, {maxLength: 3}).map((words) => words.join(' '));
const id = fc.constantFrom('a', 'b', '__proto__');
const some = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, {maxLength: 2});
const maybe = <Item>(item: fc.Arbitrary<Item>) => fc.option(item, {nil: undefined});
const audience = fc.constantFrom('citizen' as const, 'business' as const);
const channel = fc.constantFrom('counter' as const, 'online' as const);

const service = fc.record({
  name: text,
  aliases: maybe(some(text)),
  lifeEvents: maybe(some(text)),
  summary: maybe(fc.oneof(text, fc.record({id: text, en: text}))),
  agency: id,
  category: word,
  popular: maybe(fc.nat(2)),
  audience: maybe(fc.oneof(audience, fc.constant('both' as const))),
  channels: maybe(some(channel)),
  fees: maybe(some(fc.record({amount: fc.constantFrom(0, 5, null)}))),
  offers: maybe(
    some(fc.record({mall: id, scope: fc.constantFrom('full' as const, 'none' as const)})),
  ),
});
const catalog = fc
  .record({
    services: fc.array(service, {maxLength: 12}),
    tenants: fc.array(some(id), {minLength: 2, maxLength: 2}),
    agencies: fc.array(text, {minLength: 2, maxLength: 2}),
  })
  .map(({services, tenants, agencies}) =>
    catalogOf({
      services: services.map((service, place) => ({...service, id: `s${place}`})),
      malls: ['a', '__proto__'].map((id, place) => ({
        id,
        tenants: tenants[place]!.map((agency) => ({agency})),
      })),
      agencies: ['a', 'b'].map((id, place) => ({id, name: agencies[place]!})),
    }),
  );
const filters: fc.Arbitrary<Filters> = fc.record(
  {
    mall: some(id),
    category: some(word),
    agency: some(id),
    channel: some(channel),
    fee: fc.constant(['free' as const]),
    audience: some(audience),
  },
  {requiredKeys: []},
);

function wordsOf(catalog: Catalog, service: Service) {
  const agency = catalog.agencies.find(({id}) => id === service.agency);
  const texts = [service.name, service.summary, service.category, agency?.name ?? ''].concat(
    service.aliases ?? [],
    service.lifeEvents ?? [],
  );
  return texts
    .flatMap((text) => (typeof text === 'object' ? Object.values(text) : (text ?? '')))
    .flatMap((text) => foldWords(text).map(({text}) => text));
}

function matches(catalog: Catalog, service: Service, query: string) {
  const words = wordsOf(catalog, service);
  const holds = (prefix: string) => words.some((word) => word.startsWith(prefix));
  return readQuery(query).every(
    ({word, parts}) => holds(word) || (parts.length > 0 && parts.every(holds)),
  );
}

function valuesOf(catalog: Catalog, service: Service, facet: FacetName): string[] {
  const isHere = (scope?: string) => scope !== undefined && scope !== 'none';
  switch (facet) {
    case 'mall':
      return catalog.malls
        .filter((mall) => isHere(offerAt(service, mall)?.scope))
        .map(({id}) => id);
    case 'category':
      return [service.category];
    case 'agency':
      return [service.agency];
    case 'channel':
      return service.channels ?? [];
    case 'fee':
      return service.fees && !service.fees.some(({amount}) => amount !== 0) ? ['free'] : [];
    case 'audience':
      return ['citizen', 'business'].filter((who) =>
        [who, 'both'].includes(service.audience ?? ''),
      );
  }
}

/** The results by looking at every service, and each count by asking again with that value alone. */
function scan(catalog: Catalog, query: string, filters: Filters) {
  const results = (filters: Filters) =>
    catalog.services.filter(
      (service) =>
        matches(catalog, service, query) &&
        FACETS.every((facet) => {
          const chosen: string[] = filters[facet] ?? [];
          const values = valuesOf(catalog, service, facet);
          return chosen.length === 0 || chosen.some((value) => values.includes(value));
        }),
    );
  const counts = FACETS.map((facet) => {
    const all = catalog.services.flatMap((service) => valuesOf(catalog, service, facet));
    const values = [...new Set([...all, ...(filters[facet] ?? [])])].sort();
    return values
      .map((value) => ({value, count: results({...filters, [facet]: [value]}).length}))
      .filter(({value, count}) => count > 0 || (filters[facet] as string[])?.includes(value))
      .sort((a, b) => b.count - a.count);
  });
  return {ids: results(filters).map(({id}) => id), counts};
}

it('finds and counts what a slow scan by the same rules finds and counts', () => {
  fc.assert(
    fc.property(catalog, text, filters, (catalog, query, filters) => {
      const expected = scan(catalog, query, filters);

      const {hits, total, facets} = search(buildIndex(catalog), query, {filters});

      expect(hits.map((hit) => hit.id).sort()).toEqual(expected.ids.sort());
      expect(total).toBe(expected.ids.length);
      expect(FACETS.map((facet) => facets[facet])).toEqual(expected.counts);
      expect(hits.map((hit) => hit.score)).toEqual(
        hits.map((hit) => hit.score).sort((a, b) => b - a),
      );
    }),
    {numRuns: 500},
  );
});

it('finds the same whatever the order of the catalog', () => {
  const shuffled = catalog.chain((catalog) =>
    fc.tuple(
      fc.constant(catalog),
      fc.shuffledSubarray(catalog.services, {minLength: catalog.services.length}),
    ),
  );

  fc.assert(
    fc.property(shuffled, text, ([catalog, services], query) => {
      const result = search(buildIndex({...catalog, services}), query);

      expect(result).toEqual(search(buildIndex(catalog), query));
    }),
  );
});
