import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {audit} from '../../src/audit/index.js';
import type {Catalog, Service} from '../../src/schema/index.js';
import {weekdays} from '../support/catalog.js';
import {aWholeService, catalogAt, NOW} from './makers.js';

/** The same said in other words. */
const REWORDED: ((service: Service) => Partial<Service>)[] = [
  () => ({}),
  ({name}) => ({name: (name as string).toUpperCase()}),
  () => ({duration: {max: 0.25, unit: 'hours', note: 'Bila berkas lengkap'}}),
  () => ({fees: [{amount: 50_000, label: 'Tarif'}]}),
  () => ({
    requirements: [{text: 'Surat keterangan kehilangan dari Kepolisian'}, {text: 'Fotokopi KK'}],
  }),
];

/** Something else said. */
const PLANTS: Record<string, Partial<Service>> = {
  name: {name: 'Layanan dengan nama lain'},
  fees: {fees: [{amount: 60_000}]},
  duration: {duration: {max: 2, unit: 'working-days'}},
  requirements: {
    requirements: [...aWholeService().requirements!, {text: 'Surat pengantar RT'}],
  },
};

const CODES = ['alfa', 'beta', 'gama', 'delta'];

const networks = fc
  .record({malls: fc.integer({min: 2, max: 6}), services: fc.integer({min: 1, max: 4})})
  .chain(({malls, services}) =>
    fc.record({
      wordings: fc.array(
        fc.array(fc.nat(REWORDED.length - 1), {minLength: services, maxLength: services}),
        {minLength: malls, maxLength: malls},
      ),
      mall: fc.nat(malls - 1),
      service: fc.nat(services - 1),
      field: fc.constantFrom(...Object.keys(PLANTS)),
      hasStandards: fc.boolean(),
    }),
  );

/** Every mall offers the same services, each in wording of its own. */
const uniform = (wordings: number[][], hasStandards: boolean): Catalog[] =>
  wordings.map((mall, place) => ({
    ...catalogAt(place, {}),
    services: mall.map((wording, at) => {
      const service = aWholeService({
        id: `layanan-${at}`,
        name: `Layanan ${CODES[at]!}`,
        ...(hasStandards && {standard: `baku-${at}`}),
      });
      return {...service, ...REWORDED[wording]!(service)};
    }),
  }));

describe('an audit of malls that say the same', () => {
  it('finds nothing, however they word it', () => {
    fc.assert(
      fc.property(networks, ({wordings, hasStandards}) => {
        const {services, agencies, schedules} = audit(
          uniform(wordings, hasStandards),
          NOW,
        ).uniformity;

        expect([services, agencies, schedules]).toEqual([[], [], []]);
      }),
      {numRuns: 60},
    );
  });

  it('finds the one thing that was planted, where it was planted, and nothing else', () => {
    fc.assert(
      fc.property(networks, ({wordings, mall, service, field}) => {
        const catalogs = uniform(wordings, true);
        const target = catalogs[mall]!.services[service]!;
        const requirements = aWholeService().requirements!;
        Object.assign(target, {requirements}, PLANTS[field]);

        const {services, agencies, schedules} = audit(catalogs, NOW).uniformity;

        expect(services.map(({standard}) => standard)).toEqual([`baku-${service}`]);
        expect(services[0]!.differences.map(({field}) => field)).toEqual([field]);
        expect(services[0]!.differences[0]!.values).toHaveLength(2);
        expect(services[0]!.differences[0]!.values.map(({malls}) => malls)).toContainEqual([
          `mpp-${mall}`,
        ]);
        expect([services[0]!.gaps, agencies, schedules]).toEqual([[], [], []]);
      }),
      {numRuns: 60},
    );
  });

  it('finds the one schedule that was planted', () => {
    fc.assert(
      fc.property(networks, ({wordings, mall}) => {
        const catalogs = uniform(wordings, true);
        catalogs[mall]!.malls[0]!.tenants = [{agency: 'dukcapil', hours: weekdays('08:00-11:00')}];

        const {services, schedules} = audit(catalogs, NOW).uniformity;

        expect([services, schedules.length]).toEqual([[], 1]);
        expect(schedules[0]!.values.map(({minutes, malls}) => [minutes, malls])).toContainEqual([
          15 * 60,
          [`mpp-${mall}`],
        ]);
      }),
      {numRuns: 30},
    );
  });
});
