import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {counterStatus} from '../../src/hours/index.js';
import {Calendar, Catalog, Mall, parseCatalog, type ParseResult} from '../../src/schema/index.js';
import {
  aCalendar,
  aDocument,
  aMall,
  aService,
  placesIn,
  withValueAt,
  type Place,
} from '../schema/documents.js';
import {demoFiles, demoText} from '../support/demo-catalogs.js';
import {tries} from './runs.js';

type Json = Record<string, unknown>;

const DEMO = JSON.parse(demoText(demoFiles[0]!)) as Json;

/** Each part that a document may have, once. */
const FULL: Json = aDocument({
  calendars: [aCalendar(), aCalendar({id: 'daerah', extends: 'id'})],
  malls: [aMall(), aMall({id: 'mpp-2', hours: 'Mo-Fr 08:00-15:00', calendar: 'daerah'})],
  standards: [{id: 'baku', name: 'Layanan baku', category: 'Lain', source: 'Contoh'}],
  services: [aService(), {id: 'baru', agency: 'dukcapil', standard: 'baku'}],
});

const strange = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, '', ' ', 0, -1, 0.5, 1e300, NaN, true, [], {}, [null]),
  fc.constantFrom<unknown>('mpp', 'dukcapil', 'ktp', 'baku', 'id', 'kalender', 'closed', 'Mo'),
  fc.constantFrom<unknown>('2026-02-30', '2026-03-09', '24:00', '08:00', 'mpp-catalog/2', 'x'),
  fc.constantFrom<unknown>('constructor', '__proto__', {constructor: 1}, {toString: null}),
  fc.anything({withNullPrototype: true, withSparseArray: true, withBigInt: true, maxDepth: 2}),
  fc.jsonValue({maxDepth: 3}),
);

const changedAt = (document: Json, places: Place[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...places), strange), {minLength: 1, maxLength: 3})
    .map((changes) =>
      changes.reduce<unknown>((one, [place, value]) => withValueAt(one, place, value), document),
    );

const misplaced = fc
  .tuple(fc.constantFrom(...placesIn(FULL)), fc.constantFrom(...placesIn(FULL)))
  .map(([to, from]) => withValueAt(FULL, to, valueAt(FULL, from)));

const valueAt = (document: unknown, path: Place) =>
  path.reduce<unknown>((value, key) => (value as Json)[key], document);

const documents = fc.oneof(
  {weight: 6, arbitrary: changedAt(FULL, placesIn(FULL))},
  {weight: 2, arbitrary: misplaced},
  {weight: 1, arbitrary: changedAt(DEMO, placesIn(DEMO))},
  {weight: 1, arbitrary: fc.anything()},
  {weight: 1, arbitrary: fc.jsonValue().map((rest) => ({...FULL, rest}))},
);

const idsOf = (records: {id: string}[]) => records.map(({id}) => id);

/** What a result must be, by checks that are slower than its making. */
function expectSound({catalog, error, issues}: ParseResult) {
  expect(catalog === undefined).toBe(error !== undefined);
  expect(issues.length).toBeLessThanOrEqual(51);
  for (const {message, path} of issues) {
    expect(message).toMatch(/^\S.+\.$/s);
    expect(path).toMatch(/^(\/([^~]|~[01])*)?$/);
  }
  if (!catalog) return expect(issues).toContainEqual(error);

  expect(Catalog.safeParse(catalog).success).toBe(true);
  const {malls, agencies, services, calendars = [], standards = []} = catalog;
  for (const records of [malls, agencies, services, calendars, standards]) {
    const ids = idsOf(records);
    expect(new Set(ids).size).toBe(ids.length);
  }
  const users = [...services, ...malls.flatMap(({tenants = []}) => tenants)];
  for (const {agency} of users) expect(idsOf(agencies)).toContain(agency);
}

describe('a document of any kind', () => {
  it('is read or refused, never with an exception, and what is kept of it is right', () => {
    let read = 0;
    fc.assert(
      fc.property(documents, (document) => {
        const result = parseCatalog(document);
        expectSound(result);
        if (result.catalog) read++;
      }),
      tries(),
    );
    expect(read).toBeGreaterThan(tries(0.25).numRuns);
  });

  it('is read the same once what was wrong is left out', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const {catalog} = parseCatalog(document);
        if (!catalog) return;

        const again = parseCatalog({...catalog});

        expect(again.catalog).toEqual(catalog);
        const errors = again.issues.filter(({severity}) => severity === 'error');
        expect(errors.filter(({code}) => !TOLD_AGAIN.includes(code))).toEqual([]);
      }),
      tries(),
    );
  });

  it('is not changed by being read', () => {
    fc.assert(
      fc.property(changedAt(FULL, placesIn(FULL)), (document) => {
        const before = JSON.stringify(document, plain);
        parseCatalog(document);
        expect(JSON.stringify(document, plain)).toBe(before);
      }),
      tries(),
    );
  });
});

/** What is told of records that are kept all the same. */
const TOLD_AGAIN = ['unknown-mall', 'unknown-calendar', 'time-zone'];

const plain = (_key: string, value: unknown) =>
  typeof value === 'bigint' || typeof value === 'symbol' ? String(value) : value;

describe('a record with anything in it', () => {
  it('is the only one that is left out', () => {
    const services = Array.from({length: 100}, (_, place) => aService({id: `layanan-${place}`}));
    const places = placesIn(services[0]).filter((path) => path.length > 0);

    fc.assert(
      fc.property(fc.nat(99), fc.constantFrom(...places), strange, (index, place, value) => {
        const document = aDocument({services});
        const {catalog} = parseCatalog(withValueAt(document, ['services', index, ...place], value));

        const others = idsOf(services as {id: string}[]).filter((_, at) => at !== index);
        const kept = idsOf(catalog!.services);
        expect(others.filter((id) => !kept.includes(id) && id !== value)).toEqual([]);
        expect(kept.length).toBeGreaterThanOrEqual(99);
      }),
      tries(0.3),
    );
  });
});

describe('a building with anything among what opens and closes it', () => {
  const AT = [
    '2026-03-09T01:00:00Z',
    '2026-03-09T04:00:00Z',
    '2026-03-13T03:00:00Z',
    '2026-08-17T02:00:00Z',
  ].map((at) => new Date(at));
  const mall = aMall({notices: [{from: '2026-11-01', to: '2026-11-02', text: 'x', closes: true}]});
  const calendar = aCalendar();
  const ofMall = placesIn(mall).filter(([key]) =>
    ['hours', 'notices', 'calendar', 'state', 'timeZone'].includes(String(key)),
  );

  /** Whether the building, and the agencies that keep its hours, are open at one of the instants. */
  const isEverOpen = ({catalog}: ParseResult) => {
    const [building] = catalog?.malls ?? [];
    const counters = building && [undefined, ...(building.tenants ?? [])];
    return counters?.some((tenant) =>
      AT.some((at) => counterStatus(building!, tenant, at, catalog!.calendars).state === 'open'),
    );
  };

  it('is open as long as all of it is right', () => {
    expect(isEverOpen(parseCatalog(aDocument({malls: [mall], calendars: [calendar]})))).toBe(true);
  });

  it('is never open once a part of that is wrong', () => {
    let wrong = 0;
    fc.assert(
      fc.property(fc.constantFrom(...ofMall), strange, (place, value) => {
        const broken = withValueAt(mall, place, value);
        if (Mall.safeParse(broken).success) return;
        wrong++;
        const document = aDocument({malls: [broken, aMall({id: 'lain'})], calendars: [calendar]});
        const {catalog} = parseCatalog(document);
        const same = {catalog: catalog && {...catalog, malls: catalog.malls.slice(0, -1)}};
        expect(isEverOpen(same as ParseResult) ?? false).toBe(false);
      }),
      tries(),
    );
    expect(wrong).toBeGreaterThan(tries(0.3).numRuns);
  });

  it('is never open once its calendar is wrong', () => {
    let wrong = 0;
    fc.assert(
      fc.property(fc.constantFrom(...placesIn(calendar)), strange, (place, value) => {
        const broken = withValueAt(calendar, place, value);
        if (Calendar.safeParse(broken).success) return;
        wrong++;
        const result = parseCatalog(aDocument({malls: [mall], calendars: [broken]}));
        expect(isEverOpen(result) ?? false).toBe(false);
      }),
      tries(),
    );
    expect(wrong).toBeGreaterThan(tries(0.3).numRuns);
  });
});
