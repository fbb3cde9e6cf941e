import {describe, expect, it} from 'vitest';
import {mallsOffering, notOfferedAt, offerAt, servicesAt} from '../../src/offers/index.js';
import type {Catalog, Mall, Offer, Service, Tenant} from '../../src/schema/index.js';

const mall = (id: string, tenants?: Tenant[]): Mall => ({
  id,
  name: id,
  kind: 'mall',
  state: 'operating',
  region: {code: '00.00', name: id, province: id},
  timeZone: 'Asia/Jakarta',
  tenants,
});
const service = (id: string, offers?: Offer[], agency = 'imigrasi'): Service => ({
  id,
  name: id,
  agency,
  category: 'Imigrasi',
  offers,
});
const catalog = (malls: Mall[], services: Service[]): Catalog => ({
  schema: 'mpp-catalog/1',
  id: 'test',
  language: 'id',
  updated: '2026-03-01T00:00:00Z',
  publisher: {name: 'test'},
  malls,
  agencies: [],
  services,
});
const ids = (records: {id: string}[]) => records.map(({id}) => id);

const tenant: Tenant = {agency: 'imigrasi', counter: '4'};
const bogor = mall('bogor', [{agency: 'disdukcapil'}, tenant]);
const padang = mall('padang', [tenant]);
const mataram = mall('mataram', [{agency: 'disdukcapil'}]);

describe('a service without offers', () => {
  const passport = service('paspor');

  it('is offered in full wherever its agency is a tenant', () => {
    expect(offerAt(passport, bogor)).toEqual({scope: 'full', tenants: [tenant]});
  });

  it('is not offered where its agency is no tenant', () => {
    expect(offerAt(passport, mataram)).toBeUndefined();
    expect(offerAt(passport, mall('empty'))).toBeUndefined();
  });

  it('is offered at every place that its agency has in the mall', () => {
    const upstairs: Tenant = {agency: 'imigrasi', floor: '2'};

    expect(offerAt(passport, mall('two', [tenant, upstairs]))?.tenants).toEqual([tenant, upstairs]);
  });
});

describe('a service with offers', () => {
  it('is offered as far as its offer says', () => {
    const renewal: Offer = {mall: 'bogor', scope: 'partial', note: 'Penggantian saja', quota: 20};

    expect(offerAt(service('paspor', [renewal]), bogor)).toEqual({...renewal, tenants: [tenant]});
  });

  it('is offered where an offer says so, though its agency is no tenant', () => {
    const visiting: Offer = {mall: 'mataram', scope: 'intake'};

    expect(offerAt(service('paspor', [visiting]), mataram)).toEqual({...visiting, tenants: []});
  });

  it('is not offered at malls that a list of offers does not name', () => {
    expect(offerAt(service('paspor', [{mall: 'padang', scope: 'full'}]), bogor)).toBeUndefined();
  });

  it('is not offered elsewhere when one mall has it and another is excluded', () => {
    const mixed = service('paspor', [
      {mall: 'padang', scope: 'information'},
      {mall: 'mataram', scope: 'none'},
    ]);

    expect(offerAt(mixed, bogor)).toBeUndefined();
    expect(offerAt(mixed, mataram)?.scope).toBe('none');
  });

  it('is offered in full elsewhere when the list only excludes malls', () => {
    const excluding = service('paspor', [{mall: 'bogor', scope: 'none', note: 'Ke Kanim Bogor'}]);

    expect(offerAt(excluding, bogor)).toMatchObject({scope: 'none', note: 'Ke Kanim Bogor'});
    expect(offerAt(excluding, padang)?.scope).toBe('full');
    expect(offerAt(excluding, mataram)).toBeUndefined();
  });

  it('is offered as if nothing were said when the list is empty', () => {
    expect(offerAt(service('paspor', []), bogor)?.scope).toBe('full');
  });

  it('goes by the first offer when a mall is named twice', () => {
    const twice = service('paspor', [
      {mall: 'bogor', scope: 'partial'},
      {mall: 'bogor', scope: 'none'},
    ]);

    expect(offerAt(twice, bogor)?.scope).toBe('partial');
  });
});

describe('the listings', () => {
  const passport = service('paspor');
  const excluded = service('paspor-baru', [{mall: 'bogor', scope: 'none'}]);
  const elsewhere = service('paspor-haji', [{mall: 'padang', scope: 'full'}]);
  const idCard = service('ktp', undefined, 'disdukcapil');
  const all = catalog([bogor, padang, mataram], [passport, excluded, elsewhere, idCard]);

  it('tell what a mall offers, in the order of the catalog', () => {
    expect(ids(servicesAt(all, bogor))).toEqual(['paspor', 'ktp']);
    expect(ids(servicesAt(all, padang))).toEqual(['paspor', 'paspor-baru', 'paspor-haji']);
  });

  it('tell what a mall is said not to offer, and leave out what nothing is said about', () => {
    expect(ids(notOfferedAt(all, bogor))).toEqual(['paspor-baru']);
    expect(notOfferedAt(all, mataram)).toEqual([]);
  });

  it('tell which malls offer a service', () => {
    expect(ids(mallsOffering(passport, all))).toEqual(['bogor', 'padang']);
    expect(ids(mallsOffering(excluded, all))).toEqual(['padang']);
  });
});

it('ids that objects are born with are ids like any other', () => {
  for (const name of ['__proto__', 'constructor', 'toString']) {
    const odd = mall(name, [{agency: name}]);

    expect(offerAt(service('paspor'), odd)).toBeUndefined();
    expect(offerAt(service('paspor', undefined, name), bogor)).toBeUndefined();
    expect(offerAt(service('paspor', undefined, name), odd)?.scope).toBe('full');
    expect(offerAt(service('paspor', [{mall: name, scope: 'none'}]), odd)?.scope).toBe('none');
  }
});
