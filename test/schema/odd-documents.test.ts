import {describe, expect, it} from 'vitest';
import {parseCatalog} from '../../src/schema/index.js';
import {aDocument, aMall, aService} from './documents.js';

describe('a catalog whose lists are no lists', () => {
  it('loses its calendars, and hours that follow them are unknown', () => {
    const {catalog, issues} = parseCatalog(aDocument({calendars: {kalender: {}}}));

    expect(catalog).not.toHaveProperty('calendars');
    expect(catalog?.malls[0]?.hours).toEqual({weekly: []});
    expect(issues.map(({path}) => path)).toEqual(['/calendars', '/malls/0/calendar']);
  });

  it('loses the agencies of a mall, and keeps the mall', () => {
    const {catalog, issues} = parseCatalog(aDocument({malls: [aMall({tenants: 'semua'})]}));

    expect(catalog?.malls[0]?.tenants).toEqual([]);
    expect(issues.map(({path}) => path)).toEqual(['/malls/0/tenants']);
  });
});

describe('limits', () => {
  it('that are lifted let a document through that is too deep and too large', () => {
    let deep: unknown = 'x'.repeat(6_000_000);
    for (let level = 0; level < 30; level++) deep = [deep];
    const document = aDocument({deep});

    expect(parseCatalog(document).error?.code).toBe('depth');
    expect(parseCatalog(document, {limits: {depth: Infinity}}).error?.code).toBe('bytes');
    expect(parseCatalog(document, {limits: {bytes: Infinity}}).error?.code).toBe('depth');
    const lifted = {bytes: Infinity, depth: Infinity};
    expect(parseCatalog(document, {limits: lifted}).error).toBeUndefined();
  });
});

describe('a service that says it inherited what is not there', () => {
  it('is kept as it is', () => {
    const inherited = {from: 'catalog', fields: ['tidak-ada', 'name']};
    const {catalog, issues} = parseCatalog(aDocument({services: [aService({inherited})]}));

    expect(catalog?.services[0]?.inherited).toEqual(inherited);
    expect(issues).toEqual([]);
  });
});
