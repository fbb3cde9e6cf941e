import {describe, expect, it} from 'vitest';
import {countersByFloor, servedAt} from '../../src/plan/counters.js';
import {counterInWords} from '../../src/plan/in-words.js';
import type {Service, Tenant} from '../../src/schema/index.js';
import {say, wordsFor} from '../../src/terms/index.js';
import {aMall, aService, OFFICE_HOURS} from '../support/catalog.js';

const WORDS = wordsFor('id');

const service = (id: string, rest: Partial<Service> = {}) => aService({id, ...rest});

const floors = (tenants: Tenant[], ...services: Service[]) =>
  countersByFloor(servedAt(services, aMall({tenants})).served, WORDS);

/** `Lantai 1 / Loket 2: ktp, kia`. */
const said = (tenants: Tenant[], ...services: Service[]) =>
  floors(tenants, ...services).flatMap(({floor, counters}) =>
    counters.map(
      (counter) =>
        `${say(floor, WORDS)} / ${counterInWords(counter, floor !== undefined, WORDS)}: ` +
        counter.served.map(({service}) => service.id).join(', '),
    ),
  );

const tenant = (agency: string, counter?: string, floor?: string): Tenant => ({
  agency,
  ...(counter && {counter}),
  ...(floor && {floor}),
});

describe('the counters of a plan', () => {
  it('stand by floor and number, each once, those without a floor last', () => {
    const tenants = [
      tenant('a', 'Loket 10', 'Lantai 2'),
      tenant('b', 'Loket 9', 'Lantai 2'),
      tenant('c', 'Loket 1'),
      tenant('d', 'Loket 30', 'Lantai 1'),
    ];
    const services = ['a', 'b', 'c', 'd', 'a'].map((agency, index) =>
      service(`${agency}${index}`, {agency}),
    );

    expect(said(tenants, ...services)).toEqual([
      'Lantai 1 / Loket 30: d3',
      'Lantai 2 / Loket 9: b1',
      'Lantai 2 / Loket 10: a0, a4',
      ' / Loket 1: c2',
    ]);
  });

  it('are that of a service before that of its agency', () => {
    const offers: Service['offers'] = [{mall: 'mpp', scope: 'partial', counter: 'Loket 8'}];

    expect(
      said([tenant('dukcapil', 'Loket 1', 'Lantai 1')], service('ktp', {offers}), service('kia')),
    ).toEqual(['Lantai 1 / Loket 1: kia', 'Lantai 1 / Loket 8: ktp']);
  });

  it('are all those of an agency where nobody says which, with their floors', () => {
    const tenants = [
      tenant('dukcapil', 'Loket 1', 'Lantai 1'),
      tenant('dukcapil', 'Loket 5', 'Lantai 2'),
    ];

    expect(said(tenants, service('ktp'))).toEqual([' / Loket 1, Lantai 1; Loket 5, Lantai 2: ktp']);
    expect(floors(tenants, service('ktp'))[0]!.counters[0]!.keepers).toEqual(tenants);
  });

  it('are two where two services keep other hours at the same one', () => {
    const offers: Service['offers'] = [{mall: 'mpp', scope: 'full', hours: OFFICE_HOURS}];
    const found = floors([tenant('dukcapil', 'Loket 1')], service('ktp', {offers}), service('kia'));

    expect(found[0]!.counters.map(({keepers}) => keepers[0]?.hours)).toEqual([
      OFFICE_HOURS,
      undefined,
    ]);
  });

  it('keep the hours of the building where the agency has no counter', () => {
    const offers: Service['offers'] = [{mall: 'mpp', scope: 'intake'}];

    expect(floors([], service('ktp', {offers}))[0]!.counters[0]!.keepers).toEqual([undefined]);
  });
});

describe('services that a mall does not serve', () => {
  it('are left out, whether the catalog says so or says nothing', () => {
    const services = [
      service('tidak', {offers: [{mall: 'mpp', scope: 'none', note: 'Datang ke kantor.'}]}),
      service('entah', {agency: 'lain'}),
      service('ya'),
    ];
    const {served, absent} = servedAt(services, aMall());

    expect(served.map(({service}) => service.id)).toEqual(['ya']);
    expect(absent.map(({service, offer}) => [service.id, offer?.note])).toEqual([
      ['tidak', 'Datang ke kantor.'],
      ['entah', undefined],
    ]);
  });
});
