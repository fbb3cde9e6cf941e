import {describe, expect, it} from 'vitest';
import {Agency, Standard, type Catalog} from '../../src/schema/index.js';
import {INHERITABLE, nationalServices, standardOf} from '../../src/standards/index.js';
import {pagesAbout} from '../../src/standards/pages.js';
import {usualAgencyOf} from '../../src/standards/usual-agencies.js';
import {demoFiles, demoText} from '../support/demo-catalogs.js';

const samples = demoFiles.map((file) => JSON.parse(demoText(file)) as Catalog);

describe('the national list', () => {
  it('has 142 services, each under an id of its own', () => {
    expect(nationalServices).toHaveLength(142);
    expect(new Set(nationalServices.map(({id}) => id)).size).toBe(142);
  });

  it.each(nationalServices.map((service) => [service.id, service] as const))(
    '%s is a standard, and it is known who usually does it',
    (_, service) => {
      expect(Standard.safeParse(service).error?.issues).toBeUndefined();
      expect(Agency.shape.kind.safeParse(usualAgencyOf(service.id)?.kind).success).toBe(true);
      expect(service).toMatchObject({asOf: '2026-11', source: expect.any(String) as string});
    },
  );

  it('knows who usually does a service, and nobody for one that it does not have', () => {
    expect(usualAgencyOf('ktp-el-baru')).toEqual({name: 'Disdukcapil', kind: 'regional'});
    expect(usualAgencyOf('x')).toBeUndefined();
  });

  it('has every standard that the sample catalogs name', () => {
    const named = samples.flatMap(({services}) => services.flatMap(({standard}) => standard ?? []));

    expect([...new Set(named)].filter((id) => !standardOf(id))).toEqual([]);
  });

  it('says free of charge where it is, and the words of a rule where there is no single amount', () => {
    expect(standardOf('ktp-el-baru')?.fees).toEqual([]);
    expect(standardOf('skck')?.fees).toMatchObject([{amount: 30_000, basis: 'PP 76/2020'}]);
    expect(standardOf('reklame')?.fees).toEqual([
      {amount: null, text: 'pajak reklame sesuai Perda'},
    ]);
  });

  it('never leaves a fee without an amount, bounds or words', () => {
    const fees = nationalServices.flatMap(({fees}) => fees!);

    expect(fees.filter(({amount, min, text}) => amount === null && !min && !text)).toEqual([]);
  });

  it('makes no number of a duration that has none', () => {
    expect(standardOf('nib-badan')).not.toHaveProperty('duration');
    expect(standardOf('paspor-percepatan')).not.toHaveProperty('duration');
  });

  it('is approximate, unless a page was read', () => {
    expect(standardOf('ktp-el-baru')?.confidence).toBe('approximate');
    expect(standardOf('ktp-el-hilang')?.confidence).toBe('verified');

    const verified = nationalServices.filter(({confidence}) => confidence === 'verified');
    expect(verified.filter(({id}) => pagesAbout(id).length === 0)).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'toString', ''])('knows no service %j', (id) => {
    expect(standardOf(id)).toBeUndefined();
  });
});

it('all fields of a standard can be inherited, but for its id and where it was read', () => {
  const own = ['id', 'asOf', 'source', 'confidence'];
  const fields = Object.keys(Standard.shape).filter((key) => !own.includes(key));

  expect([...INHERITABLE].sort()).toEqual(fields.sort());
});
