import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {mallsOffering} from '../../src/offers/index.js';
import type {Catalog, Service} from '../../src/schema/index.js';
import {
  buildIndex,
  FACETS,
  search,
  type FacetName,
  type Filters,
  type ServiceIndex,
} from '../../src/search/index.js';
import {catalogs, filters, query, toy} from './arbitrary.js';

/** A service, and the values that it has in every facet. */
interface Row {
  key: string;
  values: Record<FacetName, string[]>;
}

const MINUTES = {
  minutes: 1,
  hours: 60,
  days: 24 * 60,
  // Five of them are a week.
  'working-days': (7 * 24 * 60) / 5,
  months: 31 * 24 * 60,
};
const LIMITS = {hour: 60, day: 24 * 60, week: 7 * 24 * 60, month: 31 * 24 * 60};

const keyOf = ({id, catalog}: {id: string; catalog: number}) => `${catalog} ${id}`;

/** Any services at all, as long as it is the same ones each time. */
const isOpen = (id: string, catalog: number) => (id.charCodeAt(1) + catalog) % 2 === 0;

function mostOf({fees}: Service) {
  return Math.max(0, ...(fees ?? [{amount: null}]).map(({amount, max}) => amount ?? max ?? 1e15));
}

/** The least that is paid, which is what a row tells. */
function leastOf({fees}: Service) {
  if (fees?.length === 0) return 0;
  return Math.min(...(fees ?? []).map(({amount, min}) => amount ?? min ?? Infinity));
}

function longestOf({duration}: Service) {
  if (!duration) return Infinity;
  const isToday = duration.unit === 'working-days' && duration.max <= 1;
  return isToday ? LIMITS.day : duration.max * MINUTES[duration.unit];
}

function valuesOf(service: Service, catalog: Catalog, isOpenNow: boolean): Row['values'] {
  const {agency, audience, channels = [], links = [], lifeEvents = [], category} = service;
  const kind = catalog.agencies.find(({id}) => id === agency)?.kind;
  const fee = mostOf(service);
  return {
    mall: mallsOffering(service, catalog).map(({id}) => id),
    category: [category],
    agency: [agency],
    'agency-kind': kind ? [kind] : [],
    'life-event': lifeEvents,
    audience: ['citizen', 'business'].filter((who) => audience === who || audience === 'both'),
    channel: channels,
    fee: [
      ...(fee === 0 ? ['free'] : []),
      ...['50000', '100000', '500000', '1000000'].filter((limit) => fee <= Number(limit)),
    ],
    duration: Object.entries(LIMITS).flatMap(([name, limit]) =>
      longestOf(service) <= limit ? name : [],
    ),
    booking: links.some(({rel}) => rel === 'book') ? ['online'] : [],
    open: isOpenNow ? ['now'] : [],
  };
}

const rowsOf = (catalogs: Catalog[]): Row[] =>
  catalogs.flatMap((catalog, number) =>
    catalog.services.map((service) => ({
      key: keyOf({id: service.id, catalog: number}),
      values: valuesOf(service, catalog, isOpen(service.id, number)),
    })),
  );

function passes({values}: Row, filters: Filters) {
  return FACETS.every((name) => {
    const chosen = filters[name] ?? [];
    return chosen.length === 0 || chosen.some((value) => values[name].includes(value));
  });
}

/** What each value of a facet would leave, by trying every one. */
function countsOf(rows: Row[], filters: Filters, name: FacetName) {
  const chosen = filters[name] ?? [];
  const values = new Set([...rows.flatMap((row) => row.values[name]), ...chosen]);
  const others = {...filters, [name]: []};
  return [...values]
    .map((value) => ({
      value,
      count: rows.filter((row) => passes(row, others) && row.values[name].includes(value)).length,
    }))
    .filter(({value, count}) => count > 0 || chosen.includes(value))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** What matches the query alone, in order. */
const matching = (index: ServiceIndex, query: string) => search(index, query).hits.map(keyOf);

describe('counts and results under filters are those of looking at every service', () => {
  it.each([
    ['that were searched for', query],
    ['that are browsed', fc.constant('')],
  ])('%s', (_, query) => {
    fc.assert(
      fc.property(catalogs, query, filters, (catalogs, query, filters) => {
        const index = buildIndex(catalogs, {language: toy});
        const matches = matching(index, query);
        const rows = rowsOf(catalogs).filter(({key}) => matches.includes(key));
        const passing = rows.filter((row) => passes(row, filters)).map(({key}) => key);

        const {hits, total, facets} = search(index, query, {filters, isOpen});

        expect(hits.map(keyOf)).toEqual(matches.filter((key) => passing.includes(key)));
        expect(total).toBe(passing.length);
        for (const name of FACETS)
          expect([name, facets[name]]).toEqual([name, countsOf(rows, filters, name)]);
      }),
      {numRuns: 200},
    );
  });
});

it.each([
  ['searched for', query],
  ['browsed', fc.constant('')],
])('counts of all that is %s are those of looking at every service', (_, query) => {
  fc.assert(
    fc.property(catalogs, query, (catalogs, query) => {
      const index = buildIndex(catalogs, {language: toy});

      const {hits, total, facets} = search(index, query);

      const found = hits.map(keyOf);
      const rows = rowsOf(catalogs).filter(({key}) => found.includes(key));
      expect(total).toBe(rows.length);
      for (const name of FACETS) {
        const counts = name === 'open' ? [] : countsOf(rows, {}, name);
        expect([name, facets[name]]).toEqual([name, counts]);
      }
    }),
    {numRuns: 200},
  );
});

it('one search disturbs no other: not amid it, nor before it in another index', () => {
  fc.assert(
    fc.property(
      fc.array(catalogs, {minLength: 2, maxLength: 2}),
      query,
      query,
      filters,
      ([own = [], others = []], query, otherQuery, filters) => {
        const index = buildIndex(own, {language: toy});
        const other = buildIndex(others, {language: toy});
        const alone = search(index, query, {filters, isOpen});

        search(other, otherQuery);
        const amid = search(index, query, {
          filters,
          isOpen: (id, catalog) => search(other, otherQuery).total >= 0 && isOpen(id, catalog),
        });

        expect(amid).toEqual(alone);
      },
    ),
    {numRuns: 100},
  );
});

it('only the facets asked for are counted, as they are among all', () => {
  fc.assert(
    fc.property(
      catalogs,
      query,
      filters,
      fc.subarray([...FACETS]),
      (catalogs, query, filters, asked) => {
        const index = buildIndex(catalogs, {language: toy});
        const all = search(index, query, {filters, isOpen});

        const some = search(index, query, {filters, isOpen, facets: asked});

        expect(some.hits).toEqual(all.hits);
        expect(some.total).toBe(all.total);
        for (const name of FACETS) {
          expect(some.facets[name]).toEqual(asked.includes(name) ? all.facets[name] : []);
        }
      },
    ),
    {numRuns: 100},
  );
});

it('a limit takes the first, in every order', () => {
  const sort = fc.constantFrom(
    'relevance' as const,
    'name' as const,
    'fee' as const,
    'duration' as const,
  );

  fc.assert(
    fc.property(
      catalogs,
      query,
      filters,
      fc.nat(5),
      sort,
      (catalogs, query, filters, limit, sort) => {
        const index = buildIndex(catalogs, {language: toy});
        const all = search(index, query, {filters, sort});

        const first = search(index, query, {filters, sort, limit});

        expect(first).toEqual({...all, hits: all.hits.slice(0, limit)});
      },
    ),
    {numRuns: 100},
  );
});

it('the least fee and the least duration stand first, unknown ones last, equals by demand', () => {
  fc.assert(
    fc.property(
      catalogs,
      fc.constantFrom('fee' as const, 'duration' as const),
      (catalogs, sort) => {
        const keyOfRow = sort === 'fee' ? leastOf : longestOf;
        const services = new Map(
          catalogs.flatMap(({services}, catalog) =>
            services.map((service) => [keyOf({id: service.id, catalog}), service] as const),
          ),
        );

        const {hits} = search(buildIndex(catalogs, {language: toy}), '', {sort});

        const told = hits.map((hit) => services.get(keyOf(hit))!);
        told.slice(1).forEach((service, place) => {
          const [before, after] = [told[place]!, service].map(keyOfRow);
          expect(before).toBeLessThanOrEqual(after!);
          if (before === after)
            expect(told[place]!.popular ?? 0).toBeGreaterThanOrEqual(service.popular ?? 0);
        });
      },
    ),
    {numRuns: 200},
  );
});
