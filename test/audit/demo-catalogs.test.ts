import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {audit} from '../../src/audit/index.js';
import {parseCatalog} from '../../src/schema/index.js';
import {differencesIn} from './demo-oracle.js';

const NOW = new Date('2026-11-22T00:00:00Z');
const FOLDER = new URL('../../demo/catalogs/', import.meta.url);

const json = (url: URL) => JSON.parse(readFileSync(url, 'utf8')) as unknown;

/** What differs in the sample catalogs: names of agencies by hand, the rest as `demo-oracle.ts` reads them. */
const expected = json(new URL('demo-expected.json', import.meta.url)) as ReturnType<
  typeof differencesIn
> & {agencies: Record<string, Record<string, string[]>>};

const catalogs = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => parseCatalog(json(new URL(name, FOLDER))).catalog!);

describe('an audit of the sample catalogs', () => {
  const {services, agencies, schedules} = audit(catalogs, NOW).uniformity;

  it('is held against what a plain reading of them finds', () => {
    expect({...differencesIn(catalogs), agencies: expected.agencies}).toEqual(expected);
  });

  it('finds no service of which different things are told, for there is none', () => {
    expect(expected.services).toEqual({});
    expect(services.flatMap(({differences}) => differences)).toEqual([]);
  });

  it('finds what is told in some malls only, and nothing else', () => {
    const found = services.map(({standard, gaps}) => [
      standard,
      Object.fromEntries(gaps.map(({field, unstated}) => [field, unstated])),
    ]);

    expect(Object.fromEntries(found)).toEqual(expected.gaps);
  });

  it('finds the agencies that go by two names, and no others', () => {
    const found = agencies.map(({name, values}) => [
      name,
      Object.fromEntries(values.map(({said, malls}) => [said.id, malls])),
    ]);

    expect(Object.fromEntries(found)).toEqual(expected.agencies);
  });

  it('finds every agency that keeps other hours elsewhere, with the hours of each, and no others', () => {
    const found = schedules.map(({values}) =>
      values
        .map(({minutes, malls}): [number, string[]] => [minutes, malls])
        .sort((a, b) => a[0] - b[0] || (a[1][0]! < b[1][0]! ? -1 : 1)),
    );

    expect(found.map((weeks) => JSON.stringify(weeks)).sort()).toEqual(
      Object.values(expected.schedules)
        .map((weeks) => JSON.stringify(weeks))
        .sort(),
    );
  });
});
