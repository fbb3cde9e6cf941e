import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {audit} from '../../src/audit/index.js';
import {COMPONENTS} from '../../src/audit/components.js';
import {PARTS, SHARES, WEIGHTS, type PartName} from '../../src/audit/weights.js';
import type {Mall, Service} from '../../src/schema/index.js';
import {weekdays} from '../support/catalog.js';
import {catalogAt, NOW} from './makers.js';

const mallWith = (service: Partial<Service>, mall: Partial<Mall> = {}) =>
  audit([catalogAt(0, service, mall)], NOW).malls[0]!;

const partOf = (name: PartName, service: Partial<Service>, mall: Partial<Mall> = {}) =>
  mallWith(service, mall).score!.parts.find((part) => part.name === name);

const valueOf = (...args: Parameters<typeof partOf>) => partOf(...args)?.value;

const serviceWith = (service: Partial<Service>, mall: Partial<Mall> = {}) =>
  audit([catalogAt(0, service, mall)], NOW).services[0]!;

/** Everything that a mall can tell. */
const WHOLE: [Partial<Service>, Partial<Mall>] = [
  {
    complaints: [{kind: 'phone', value: '110'}],
    legalBasis: ['UU 24/2013'],
    standardParts: Object.fromEntries(
      'facilities competence supervision staff guarantee safety evaluation'
        .split(' ')
        .map((name) => [name, 'Ada']),
    ),
  },
  {
    contact: {phone: ['(0333) 123456']},
    complaints: [{kind: 'lapor', value: 'https://www.lapor.go.id'}],
    address: {street: 'Jalan Contoh 1'},
    location: {lat: -8, lng: 114, precision: 'building'},
    satisfaction: [{period: '2026 semester 1', date: '2026-07-01', value: 88.79}],
  },
];

describe('the score of a mall', () => {
  it('is 100 where everything is told, with nothing left to win', () => {
    const {total, parts} = mallWith(...WHOLE).score!;

    expect([total, parts.length]).toEqual([100, Object.keys(WEIGHTS).length]);
    expect(parts.every(({gain}) => gain === 0)).toBe(true);
  });

  it('is low, and no failure, where nothing is told', () => {
    const mall = catalogAt(0, {}, {hours: undefined, tenants: undefined});
    const {total} = audit([{...mall, services: []}], NOW).malls[0]!.score!;

    // Holidays of the year are built in.
    expect(total).toBe(4);
  });

  it('tells first what wins most, and all gains lead to 100', () => {
    const {total, parts} = mallWith({}).score!;
    const gains = parts.map(({gain}) => gain);

    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    expect(Math.round(total + gains.reduce((sum, gain) => sum + gain, 0))).toBe(100);
  });

  it('has weights that add up to 100, the same as its documentation tells', () => {
    const docs = readFileSync(new URL('../../docs/audit.md', import.meta.url), 'utf8');
    const rows = [...docs.matchAll(/^\| ([^|]+?) +\| `(\w+)` +\| +(\d+) \| ([^|]+?) +\|$/gm)];
    const told = rows.map(([, said, name, weight, share]) => [name, said, Number(weight), share]);

    expect(Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0)).toBe(100);
    expect(told).toEqual(
      Object.entries(WEIGHTS).map(([name, weight]) => [
        name,
        PARTS[name as PartName].id,
        weight,
        SHARES[name as PartName].id,
      ]),
    );
  });

  it('is not given to a mall that moved away or closed', () => {
    expect(mallWith({}, {state: 'moved'}).score).toBeUndefined();
    expect(mallWith({}, {state: 'closed'}).score).toBeUndefined();
  });
});

describe('a part of the score', () => {
  const cases: [PartName, number | undefined, Partial<Service>, Partial<Mall>?][] = [
    ['published', 5 / 6, {}],
    ['published', 1, {complaints: [{kind: 'phone', value: '110'}]}],
    ['published', 1, {}, {complaints: [{kind: 'phone', value: '110'}]}],
    ['published', 5 / 6, {fees: []}],
    ['published', 4 / 6, {fees: undefined}],
    ['published', 4 / 6, {fees: [{amount: null}]}],
    ['published', 4 / 6, {steps: [' ']}],
    ['published', 5 / 6, {inherited: {from: 'national', fields: ['requirements', 'duration']}}],
    ['others', 1 / 8, {legalBasis: ['UU 24/2013']}],
    ['others', 1 / 8, {standardParts: {legalBasis: 'UU 24/2013'}}],
    ['feeBasis', 1, {}],
    ['feeBasis', 0.5, {fees: [{amount: 5, basis: 'PP 1/2024'}, {amount: 6}, {amount: 0}]}],
    ['feeBasis', undefined, {fees: []}],
    ['freshness', 1, {asOf: '2026-05-25'}],
    ['freshness', 0, {asOf: '2024-11-01'}],
    ['freshness', 0, {asOf: undefined}],
    ['sources', 0.5, {confidence: 'approximate'}],
    ['sources', 0, {confidence: undefined, source: ''}],
    ['tenancy', 1, {}],
    ['tenancy', 0, {offers: [{mall: 'mpp-0', scope: 'full'}]}, {tenants: []}],
    ['hours', 1, {}, {hours: 'Mo-Fr 08:00-15:00'}],
    ['hours', 0, {}, {hours: 'setiap hari kerja'}],
    ['hours', 0, {}, {hours: {weekly: []}}],
    ['hours', undefined, {}, {kind: 'digital'}],
    ['tenantHours', 1, {}],
    ['tenantHours', 0.5, {}, {tenants: [{agency: 'dukcapil'}]}],
    ['tenantHours', 0, {}, {tenants: [{agency: 'dukcapil'}], hours: undefined}],
    ['tenantHours', 0, {}, {tenants: [{agency: 'dukcapil', hours: {weekly: []}}]}],
    ['calendar', 1, {}],
    ['calendar', 0, {}, {calendar: 'tidak-ada'}],
    ['contact', 0, {}],
    ['contact', 1, {}, {contact: {whatsapp: '0812-3456-7890'}}],
    ['contact', 0.5, {}, {contact: {website: 'https://example.go.id'}}],
    ['place', 0.5, {}, {address: {building: 'Plaza Contoh'}}],
    ['place', 0.25, {}, {location: {lat: 0, lng: 100, precision: 'area'}}],
    ['place', undefined, {}, {kind: 'mobile'}],
    ['survey', 0, {}],
    ['survey', undefined, {}, {state: 'trial'}],
    ['survey', undefined, {}, {opened: '2026-09-01'}],
    ['survey', undefined, {}, {kind: 'satellite'}],
    [
      'survey',
      0,
      {},
      {kind: 'satellite', satisfaction: [{period: 'I', date: '2025-01-01', value: 80}]},
    ],
    ['survey', 1, {}, {satisfaction: [{period: 'I', date: '2026-05-22', value: 80}]}],
    ['survey', 0.5, {}, {satisfaction: [{period: 'I', date: '2026-05-21', value: 80}]}],
    ['survey', 0.5, {}, {satisfaction: [{period: 'I', date: '2025-11-22', value: 80}]}],
    ['survey', 0, {}, {satisfaction: [{period: 'I', date: '2025-11-21', value: 80}]}],
    ['survey', 0, {}, {satisfaction: [{period: 'I', date: '2027-01-01', value: 80}]}],
  ];

  it.each(cases)('%s is %s of its weight for %j %j', (name, value, service, mall) => {
    const found = valueOf(name, service, mall);

    expect(found === undefined ? found : Number(found.toFixed(6))).toBe(
      value === undefined ? value : Number(value.toFixed(6)),
    );
  });

  it('falls evenly from six months to two years for freshness', () => {
    const at = (asOf: string) => valueOf('freshness', {asOf})!;

    expect(at('2025-08-22')).toBeCloseTo(0.5, 1);
    expect(at('2026-01-22')).toBeGreaterThan(at('2026-01-21'));
  });

  it('reads a month or a year in favour of who wrote it', () => {
    expect(valueOf('freshness', {asOf: '2026'})).toBe(1);
    expect(valueOf('freshness', {asOf: '2026-05'})).toBe(1);
  });

  it('says what to do', () => {
    const {found, todo} = partOf('contact', {})!;

    expect([found.id, todo.id]).toEqual([
      'Belum ada kontak',
      'Tulis nomor telepon, WhatsApp, atau surel MPP',
    ]);
  });
});

describe('a service', () => {
  it('is told which of the fourteen components it lacks, in the order of the law', () => {
    expect(COMPONENTS.map(({published}) => published).lastIndexOf(true)).toBe(5);
    expect(serviceWith({steps: undefined}).missing).toEqual([
      'steps',
      'complaints',
      ...COMPONENTS.slice(6).map(({name}) => name),
    ]);
  });

  it('is told apart from what it leaves to the national service', () => {
    const {missing, fromStandard} = serviceWith({
      inherited: {from: 'national', fields: ['requirements', 'duration']},
    });

    expect(fromStandard).toEqual(['requirements', 'duration']);
    expect(missing).not.toContain('requirements');
  });

  it('answers itself for what a standard of its own catalog says', () => {
    const {fromStandard} = serviceWith({inherited: {from: 'catalog', fields: ['duration']}});

    expect(fromStandard).toEqual([]);
  });

  it('that a catalog only says is not to be had needs no standard', () => {
    const catalog = catalogAt(0, {offers: [{mall: 'mpp-0', scope: 'none'}]});

    expect(audit([catalog], NOW).services).toEqual([]);
  });
});

describe('a mall that is not open yet', () => {
  const itemsOf = (mall: Partial<Mall>) =>
    Object.fromEntries(
      (mallWith({}, mall).readiness ?? []).map(({name, there, wanted}) => [name, [there, wanted]]),
    );

  it('is told what it has of what it will open with', () => {
    expect(itemsOf({state: 'trial', counts: {agencies: 44, services: 140}})).toMatchObject({
      opened: [0, 1],
      hours: [1, 1],
      tenants: [1, 44],
      services: [1, 140],
      tenantHours: [1, 1],
    });
  });

  it('wants at least one tenant', () => {
    expect(itemsOf({state: 'planned', tenants: []}).tenants).toEqual([0, 1]);
  });

  it('is the only one that is told so', () => {
    expect(mallWith({}).readiness).toBeUndefined();
  });
});

describe('tenants', () => {
  it('are told by the national list, those that other malls have first among the absent', () => {
    const one = catalogAt(0, {});
    const other = catalogAt(1, {}, {tenants: [{agency: 'nib'}]});
    other.services = [];
    other.agencies = [{id: 'nib', name: 'DPMPTSP Kabupaten Contoh B', kind: 'regional'}];

    const {present, absent, others} = audit([one, other], NOW).malls.find(
      ({key}) => key === 'mpp-0',
    )!.tenants;

    expect(present.map(({name}) => name)).toEqual(['Disdukcapil']);
    expect([absent[0]!.name, others]).toEqual(['DPMPTSP', 0]);
  });
});

describe('malls of one id in two catalogs', () => {
  it('are kept apart', () => {
    const twins = [catalogAt(0, {}), {...catalogAt(0, {}), id: 'lain'}];

    expect(audit(twins, NOW).malls.map(({key}) => key)).toEqual(['mpp-0', 'lain/mpp-0']);
  });
});

it('hours of some days that lie ahead are counted', () => {
  const hours = weekdays('08:00-15:00', {
    exceptions: [
      {from: '2026-12-24', open: []},
      {from: '2026-01-02', open: []},
    ],
  });

  expect(mallWith({}, {hours}).specialHours).toBe(1);
});
