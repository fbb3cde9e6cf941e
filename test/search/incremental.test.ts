import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Catalog} from '../../src/schema/index.js';
import {buildIndex, buildIndexInSlices, saveIndex, search} from '../../src/search/index.js';
import {catalog, catalogs, filters, query, toy} from './arbitrary.js';
import {catalogOf} from './catalog.js';

const language = toy;

/** A list of catalogs after an edit: one is left out, put in, changed or moved to the front. */
const edited = (before: Catalog[]) =>
  fc
    .record({
      place: fc.nat(before.length - 1),
      other: catalog,
      edit: fc.constantFrom('left out', 'put in', 'changed', 'moved'),
    })
    .map(({place, other, edit}) => {
      const [one, rest] = [before[place]!, before.toSpliced(place, 1)];
      switch (edit) {
        case 'left out':
          return rest;
        case 'put in':
          return before.toSpliced(place, 0, other);
        case 'changed':
          return before.toSpliced(place, 1, {...one, services: mixed(one, other)});
        default:
          return [one, ...rest];
      }
    });

/** Every other service of one catalog, and the same ids as they are in another. */
const mixed = ({services}: Catalog, other: Catalog) =>
  services.map((service, place) => (place % 2 ? service : (other.services[place] ?? service)));

const edits = catalogs.chain((before) => fc.tuple(fc.constant(before), edited(before)));

it('an index built on the one before answers as one built anew', () => {
  fc.assert(
    fc.property(edits, query, filters, ([before, after], query, filters) => {
      const previous = buildIndex(before, {language});

      const index = buildIndex(after, {language, previous});

      expect(search(index, query, {filters})).toEqual(
        search(buildIndex(after, {language}), query, {filters}),
      );
    }),
    {numRuns: 300},
  );
});

describe('after a change', () => {
  const service = {id: 'kk', name: 'Kartu Keluarga'};
  const asking = (text: string) => catalogOf({services: [{...service, requirements: [{text}]}]});
  const rebuilt = (before: Catalog, after: Catalog) =>
    buildIndex(after, {previous: buildIndex(before)});

  it('a form that a service asks for now is found, and the one of before is not', () => {
    const index = rebuilt(asking('Formulir Z-1.02'), asking('Formulir Z-1.03'));

    expect(search(index, 'z-1.03').total).toBe(1);
    expect(search(index, 'z-1.02').givenUp).toEqual(['z-1.02']);
  });

  it('a service that is gone is not found, and its words are not known any more', () => {
    const before = catalogOf({services: [service, {id: 'zeppelin'}]});
    const index = rebuilt(before, catalogOf({services: [service]}));

    expect(search(index, 'zeppelin')).toMatchObject({total: 0, corrected: []});
    expect(search(index, 'zepelin')).toMatchObject({total: 0, corrected: []});
  });

  it('the name of a mall that is gone is not known any more', () => {
    const region = {code: '00.00', name: 'Zeppelin', province: 'Jawa'};
    const nikah = {id: 'Nikah'};
    const before = catalogOf({services: [nikah], malls: [{id: 'mall', region}]});
    const index = rebuilt(before, catalogOf({services: [nikah]}));

    expect(search(index, 'nikah zepelin')).toMatchObject({total: 1, corrected: []});
  });

  it('another language reads everything anew', () => {
    const before = buildIndex(asking('KTP'));

    const index = buildIndex(catalogOf({services: [{id: 'id', name: 'menikah'}]}), {
      language,
      previous: before,
    });

    expect(search(index, 'nikahan').total).toBe(1);
  });

  it('the index of before still answers as it did', () => {
    const before = buildIndex(asking('Formulir F-1.02'));
    const told = JSON.stringify(search(before, 'kartu').hits);

    buildIndex(catalogOf({services: [{id: 'sim', name: 'Kartu SIM'}]}), {previous: before});

    expect(JSON.stringify(search(before, 'kartu').hits)).toBe(told);
  });
});

describe('an index built in slices', () => {
  it('answers as one built at once', async () => {
    await fc.assert(
      fc.asyncProperty(edits, query, async ([before, after], query) => {
        const previous = buildIndex(before, {language});

        const index = await buildIndexInSlices(after, () => undefined, {language, previous});

        expect(search(index, query)).toEqual(
          search(buildIndex(after, {language, previous: buildIndex(before, {language})}), query),
        );
      }),
      {numRuns: 60},
    );
  });

  it('lets go after at most a thousand services', async () => {
    const read: string[] = [];
    const all = catalogOf({
      services: Array.from({length: 3_500}, (_, place) => ({id: `s${place}`, name: 'KTP'})),
    });
    const services = all.services.map(
      (service) =>
        new Proxy(service, {
          get(target, key) {
            if (key === 'name') read.push(target.id);
            return Reflect.get(target, key) as unknown;
          },
        }),
    );
    const slices: number[] = [];
    let before = 0;

    await buildIndexInSlices({...all, services}, () => {
      slices.push(read.length - before);
      before = read.length;
    });

    expect(read.length).toBeGreaterThanOrEqual(3_500);
    expect(Math.max(...slices)).toBeLessThanOrEqual(1_000);
  });

  it('waits for the pause before it goes on', async () => {
    let isPaused = false;
    const services = Array.from({length: 600}, (_, place) => ({id: `s${place}`}));
    const all = catalogOf({services});
    const watched = new Proxy(all, {
      get(target, key) {
        expect(isPaused).toBe(false);
        return Reflect.get(target, key) as unknown;
      },
    });

    const index = await buildIndexInSlices([watched, all], async () => {
      isPaused = true;
      await Promise.resolve();
      isPaused = false;
    });

    expect(search(index, '').total).toBe(1_200);
  });
});

it('two indexes built in slices at once, on the same one before, do not disturb each other', async () => {
  const two = fc.tuple(catalogs, catalogs, catalogs);
  const pause = () => Promise.resolve();
  await fc.assert(
    fc.asyncProperty(two, query, async ([before, ...both], query) => {
      const previous = buildIndex(before, {language});
      const indexes = await Promise.all(
        both.map((catalogs) => buildIndexInSlices(catalogs, pause, {language, previous})),
      );

      indexes.forEach((index, place) => {
        const alone = buildIndex(both[place]!, {language});
        expect(search(index, query)).toEqual(search(alone, query));
      });
    }),
    {numRuns: 100},
  );
});

it('an index after many other versions of a catalog answers as one built anew', () => {
  const version = (number: number) =>
    catalogOf({services: [{id: 'layanan', name: `Layanan nomor ${number}`}]});
  let index = buildIndex(version(0));
  for (let number = 1; number < 20; number++)
    index = buildIndex(version(number), {previous: index});

  expect(search(index, 'nomor 3').total).toBe(search(buildIndex(version(19)), 'nomor 3').total);
  expect(search(index, 'nomor 19').total).toBe(1);
});

it('an index does not grow with the versions that are gone', () => {
  const version = (number: number) =>
    catalogOf({services: [{id: 'a', name: `Layanan ${number % 2}`, fees: [{amount: number}]}]});
  let index = buildIndex(version(0));
  for (let number = 1; number < 60; number++) {
    index = buildIndex(version(number), {previous: index});
  }
  const anew = buildIndex(version(59));

  expect(saveIndex(index).length).toBeLessThan(saveIndex(anew).length + 1_000);
});
