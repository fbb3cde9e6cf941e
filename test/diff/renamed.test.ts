import {describe, expect, it} from 'vitest';
import type {Service} from '../../src/schema/index.js';
import {differencesOf, sentences, service, type Edit} from './versions.js';

const told = (edit: Edit, before?: Edit) => sentences(differencesOf(edit, before).citizen);

describe('a record whose id changed', () => {
  it('is the same service, and only editors are told', () => {
    const {citizen, editor} = differencesOf((catalog) => (service(catalog, 'ktp').id = 'ktp-el'));
    expect(citizen).toEqual([]);
    expect(editor).toEqual([{path: '/services/0/id', before: 'ktp', after: 'ktp-el'}]);
  });

  it('is found though its name was worded anew, too', () => {
    const edit: Edit = (catalog) =>
      Object.assign(service(catalog, 'akta'), {
        id: 'akta-2',
        name: 'Terlambat mengurus akta kelahiran',
      });
    expect(told(edit)).toEqual([
      'Terlambat mengurus akta kelahiran (Disdukcapil): sebelumnya bernama “Akta kelahiran terlambat”',
    ]);
  });

  it('is an agency with its counters and services', () => {
    const {citizen, editor} = differencesOf((catalog) => {
      catalog.agencies[0]!.id = 'disdukcapil';
      catalog.malls[0]!.tenants![0]!.agency = 'disdukcapil';
      for (const id of ['ktp', 'akta']) service(catalog, id).agency = 'disdukcapil';
    });
    expect(citizen).toEqual([]);
    expect(editor.map(({path}) => path)).toEqual([
      '/malls/0/tenants/0/agency',
      '/agencies/0/id',
      '/services/0/agency',
      '/services/1/agency',
    ]);
  });

  it('is a mall with what is offered there', () => {
    const before: Edit = (catalog) =>
      (service(catalog, 'ktp').offers = [{mall: 'mpp', scope: 'partial'}]);
    const edit: Edit = (catalog) => {
      catalog.malls[0]!.id = 'mpp-contoh';
      service(catalog, 'ktp').offers![0]!.mall = 'mpp-contoh';
    };
    expect(told(edit, before)).toEqual([]);
  });

  it.each([
    ['a lost paper is no new one', 'Penerbitan KTP-el hilang'],
    ['SIM A is not SIM C', 'SIM C'],
  ])('is not taken for another: %s', (_why, name) => {
    const old = name === 'SIM C' ? 'SIM A' : 'Penerbitan KTP-el';
    const before: Edit = (catalog) => (service(catalog, 'ktp').name = old);
    const kinds = differencesOf(
      (catalog) => Object.assign(service(catalog, 'ktp'), {id: 'lain', name}),
      before,
    ).citizen.map(({kind}) => kind);
    expect(kinds).toEqual(['service-removed', 'service-added']);
  });

  it('is nobody where two may be it', () => {
    const twins: Edit = ({services}) => {
      const [ktp] = services.splice(0, 1) as [Service];
      services.push({...ktp, id: 'satu'}, {...ktp, id: 'dua'});
    };
    const kinds = differencesOf(twins).citizen.map(({kind}) => kind);
    expect(kinds).toEqual(['service-removed', 'service-added', 'service-added']);
  });
});
