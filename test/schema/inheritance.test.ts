import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  english,
  nationalServices,
  parseCatalog,
  parseCatalogText,
  type ParseResult,
  type Service,
} from '../../src/schema/index.js';
import {INHERITABLE} from '../../src/standards/index.js';
import {aDocument, anAgency} from './documents.js';

type Json = Record<string, unknown>;

const KTP = nationalServices.find(({id}) => id === 'ktp-el-baru')!;
const ORIGIN = {asOf: KTP.asOf, source: KTP.source, confidence: KTP.confidence};

/** A service that leaves everything to its standard. */
const bare = (rest: Json = {}) => ({
  id: 'ktp',
  agency: 'dukcapil',
  standard: 'ktp-el-baru',
  ...rest,
});

const parse = (services: unknown[], rest: Json = {}) =>
  parseCatalog(aDocument({services, ...rest}));
const first = ({catalog}: ParseResult) => catalog!.services[0]!;
const issuesOf = ({issues}: ParseResult) => issues.map(({code, path}) => `${code} ${path}`);
const idsOf = ({catalog}: ParseResult) => catalog?.services.map(({id}) => id);

describe('a service with a standard', () => {
  it('is, in what it leaves out, as the national service, and says so', () => {
    const result = parse([bare()]);

    const {requirements, duration, fees, product, legalBasis} = KTP;
    expect(result.issues).toEqual([]);
    expect(first(result)).toMatchObject({
      name: 'Penerbitan KTP-el baru (perekaman pertama)',
      category: 'Kependudukan',
      ...{requirements, duration, fees, product, legalBasis},
    });
    expect(first(result).inherited).toEqual({
      from: 'national',
      fields: INHERITABLE.filter((field) => KTP[field] !== undefined),
      ...ORIGIN,
    });
  });

  it('keeps what it states, though it is empty', () => {
    const fees = [{amount: 5_000}];
    const stated = {name: 'KTP', fees, requirements: [], channels: [], product: ''};
    const service = first(parse([bare(stated)]));

    expect(service).toMatchObject(stated);
    for (const field of Object.keys(stated)) {
      expect(service.inherited?.fields).not.toContain(field);
    }
    expect(first(parse([bare({standard: 'skck', fees: []})])).fees).toEqual([]);
  });

  it('never has what the standard was read from as its own', () => {
    const service = first(parse([bare({asOf: '2026-01-01', confidence: 'verified'})]));

    expect(service).toMatchObject({asOf: '2026-01-01', confidence: 'verified'});
    expect(service.inherited).toMatchObject(ORIGIN);
    expect(first(parse([bare()]))).not.toHaveProperty('source');
  });

  it('says nothing of inheritance when it leaves out nothing', () => {
    const whole = Object.fromEntries(INHERITABLE.map((field) => [field, KTP[field]]));

    expect(first(parse([bare(whole)]))).not.toHaveProperty('inherited');
  });

  it('does not change what it was given', () => {
    const document = aDocument({services: [bare()], standards: [{id: 'x', name: 'X'}]});
    const before = structuredClone(document);

    parseCatalog(document);

    expect(document).toEqual(before);
  });

  it('does without a standard that nobody knows', () => {
    const result = parse([bare({standard: 'x', name: 'KTP', category: 'Kependudukan'})]);

    expect(result.issues).toEqual([]);
    expect(first(result)).not.toHaveProperty('inherited');
    expect(first(result)).not.toHaveProperty('fees');
  });

  it('is left out when a standard that nobody knows should have named it, in one sentence', () => {
    const result = parse([bare({standard: 'ktp-baru'}), bare()]);

    expect(idsOf(result)).toEqual(['ktp']);
    expect(result.issues).toEqual([
      {
        severity: 'error',
        code: 'unknown-standard',
        path: '/services/0/standard',
        message:
          '/services/0/standard menunjuk layanan baku "ktp-baru", yang tidak dikenal (atau keliru di /standards), sehingga "name", "category" tidak terisi. Catatan ini tidak ditampilkan. Tulis "name", "category" di sini, atau samakan pengenalnya.',
      },
    ]);
  });

  it('says so in English too', () => {
    const document = aDocument({services: [bare({standard: 'x', category: 'A'})]});
    const [issue] = parseCatalog(document, {messages: english}).issues;

    expect(issue?.message).toContain('so that nothing fills in "name". This record is not shown');
  });

  it.each(['__proto__', 'constructor', 'toString'])('of the id %j inherits nothing', (standard) => {
    const text = JSON.stringify(
      aDocument({services: [bare({standard, name: 'A', category: 'B'})]}),
    );
    const result = parseCatalogText(
      text.replace('"agency"', '"__proto__": {"fees": []}, "agency"'),
    );

    expect(result.issues).toEqual([]);
    expect(first(result).fees).toBeUndefined();
    expect(first(result)).not.toHaveProperty('inherited');
  });
});

describe('a broken service is left out and reported, never mended from its standard:', () => {
  it.each([
    ['fees in words', {fees: 'Rp30.000'}, 'invalid /services/0/fees'],
    ['a broken fee', {fees: [{amount: 'Rp30.000'}]}, 'invalid /services/0/fees/0/amount'],
    ['null for fees', {fees: null}, 'invalid /services/0/fees'],
    ['a blank name', {name: ' '}, 'invalid /services/0/name'],
    ['a null category', {category: null}, 'invalid /services/0/category'],
    [
      'a standard that is no id',
      {standard: 5, name: 'A', category: 'B'},
      'invalid /services/0/standard',
    ],
    ['a broken duration', {duration: {max: 'dua'}}, 'invalid /services/0/duration/max'],
    ['a forged inheritance', {inherited: {from: 'x'}}, 'invalid /services/0/inherited/from'],
  ])('%s', (_, broken, issue) => {
    const result = parse([bare(broken), bare({id: 'lain'})]);

    expect(idsOf(result)).toEqual(['lain']);
    expect(issuesOf(result)).toContain(issue);
  });
});

describe('standards of the catalog itself', () => {
  const own = {id: 'ktp-el-baru', name: 'KTP', category: 'Adminduk', source: 'SK Contoh'};

  it('take the place of the national one of the same id, whole', () => {
    const service = first(parse([bare()], {standards: [own]}));

    expect(service).toMatchObject({name: 'KTP', category: 'Adminduk'});
    expect(service).not.toHaveProperty('fees');
    expect(service.inherited).toEqual({
      from: 'catalog',
      fields: ['name', 'category'],
      source: 'SK Contoh',
    });
  });

  it('stay in the catalog', () => {
    expect(parse([bare()], {standards: [own]}).catalog?.standards).toEqual([own]);
  });

  it('may be of services that the nation does not know', () => {
    const standards = [{...own, id: 'asuransi-nelayan'}];

    expect(first(parse([bare({standard: 'asuransi-nelayan'})], {standards})).name).toBe('KTP');
  });

  it('stand or fall whole; a fallen one is not replaced by the national one', () => {
    const standards = [{...own, fees: 'gratis'}];
    const stated = {name: 'KTP', category: 'Adminduk'};
    const result = parse([bare(stated), bare({id: 'lain'})], {standards});

    expect(issuesOf(result)).toEqual([
      'invalid /standards/0/fees',
      'unknown-standard /services/1/standard',
    ]);
    expect(first(result)).toEqual(bare(stated));
  });

  it('that cannot be read at all leave every service to itself', () => {
    const result = parse([bare({name: 'KTP', category: 'A'})], {standards: {ktp: own}});

    expect(issuesOf(result)).toEqual(['invalid /standards']);
    expect(first(result)).not.toHaveProperty('fees');
  });

  it('are told apart by their ids', () => {
    const result = parse([bare()], {standards: [own, {...own, name: 'Lain'}]});

    expect(issuesOf(result)).toEqual(['duplicate /standards/1/id']);
    expect(first(result).name).toBe('KTP');
  });

  it('that lack a name say which service lacks it', () => {
    const result = parse([bare(), bare({id: 'b', name: 'B'})], {
      standards: [{...own, name: undefined}],
    });

    expect(issuesOf(result)).toEqual(['missing /services/0/name']);
    expect(idsOf(result)).toEqual(['b']);
  });

  it('warn of a link that cannot be one where it is written', () => {
    const links = [{rel: 'apply', href: 'javascript:alert(1)'}];
    const result = parse([bare()], {standards: [{...own, links}]});

    expect(issuesOf(result)).toEqual(['unsafe-url /standards/0/links/0/href']);
  });

  it('may hold what is no field of a standard', () => {
    expect(parse([bare()], {standards: [{...own, agency: 5, offers: 'x'}]}).issues).toEqual([]);
  });

  it('count as records', () => {
    const document = aDocument({standards: [own, {...own, id: 'b'}]});

    expect(parseCatalog(document, {limits: {records: 11}}).error).toBeUndefined();
    expect(parseCatalog(document, {limits: {records: 10}}).error?.code).toBe('records');
  });

  it('cannot make a small document endlessly large', () => {
    const standards = [{...own, steps: Array.from({length: 100}, () => 'x'.repeat(1_000))}];
    const services = Array.from({length: 100}, (_, id) => bare({id: String(id)}));
    const result = parse(services, {standards});

    expect(result.error?.code).toBe('bytes');
  });
});

describe('a catalog that was read before', () => {
  const document = aDocument({
    standards: [{id: 'x', name: 'X', category: 'Y', steps: ['Datang']}],
    services: [
      bare(),
      bare({id: 'b', fees: [{amount: 1}]}),
      bare({id: 'c', standard: 'x'}),
      bare({id: 'd', standard: 'y', name: 'D', category: 'E'}),
    ],
  });

  it('is the same when it is read again', () => {
    const {catalog} = parseCatalog(document);
    const again = parseCatalogText(JSON.stringify(catalog));

    expect(again).toEqual({catalog, issues: []});
  });

  it.each([
    ['gone', []],
    ['changed', [{id: 'x', name: 'Lain', product: 'Kartu'}]],
  ])('keeps what it had from a standard that has %s since', (_, standards) => {
    const {catalog} = parseCatalog(document);
    const again = parseCatalog({...structuredClone(catalog), standards});

    expect(again.catalog?.services).toEqual(catalog?.services);
  });
});

describe('inheritance', () => {
  const fees = fc.oneof(
    fc.constant([]),
    fc.array(fc.record({amount: fc.nat()}), {minLength: 1, maxLength: 2}),
  );
  const values: Partial<Record<keyof Service, fc.Arbitrary<unknown>>> = {
    name: fc.constantFrom('Nama', {id: 'Nama lain', en: 'Other name'}),
    category: fc.constantFrom('Kependudukan', 'Pajak'),
    aliases: fc.array(fc.constantFrom('a', 'b')),
    requirements: fc.array(fc.record({text: fc.constantFrom('KTP', 'KK')})),
    fees,
    duration: fc.record({max: fc.nat(), unit: fc.constantFrom('days', 'hours')}),
    steps: fc.array(fc.constantFrom('Datang', 'Pulang')),
    standardParts: fc.record({staff: fc.constantFrom('2', '3')}),
    channels: fc.subarray(['counter', 'online']),
    confidence: fc.constantFrom('verified', 'approximate'),
  };
  const facts = fc.record(values, {requiredKeys: []});
  const ids = ['ktp-el-baru', 'skck', 'sendiri', 'entah', '__proto__'];
  const service = fc.tuple(facts, fc.option(fc.constantFrom(...ids), {nil: undefined}));
  const standards = fc.uniqueArray(
    fc.tuple(fc.constantFrom('skck', 'sendiri', '__proto__'), facts),
    {selector: ([id]) => id},
  );

  /** Field by field, from the first who says something. */
  function slowly(stated: Json, standards: Json[]): Json | undefined {
    const own = standards.find(({id}) => id === stated.standard);
    const national = nationalServices.find(({id}) => id === stated.standard);
    const standard = (own ?? national ?? {}) as Json;
    const whole = {...stated};
    const fields: string[] = [];
    for (const field of INHERITABLE) {
      if (whole[field] !== undefined || standard[field] === undefined) continue;
      whole[field] = standard[field];
      fields.push(field);
    }
    if (whole.name === undefined || whole.category === undefined) return undefined;
    if (fields.length === 0) return whole;
    const {asOf, source, confidence} = standard;
    const from = own ? 'catalog' : 'national';
    return {...whole, inherited: {from, fields, asOf, source, confidence}};
  }

  it('is what filling in field by field gives', () => {
    const seed = Number(process.env.SEED ?? 20261122);
    fc.assert(
      fc.property(fc.array(service, {minLength: 1, maxLength: 4}), standards, (drawn, own) => {
        const keeps = {id: 'tetap', name: 'A', category: 'B', agency: 'dukcapil'};
        const stated = drawn.map(([facts, standard], index) => ({
          id: String(index),
          agency: 'dukcapil',
          ...(standard !== undefined && {standard}),
          ...facts,
        }));
        const standards = own.map(([id, facts]) => ({id, ...facts}));

        const {catalog} = parse([keeps, ...stated], {agencies: [anAgency()], standards});

        const expected = stated.map((one) => slowly(one, standards)).filter(Boolean);
        expect(catalog?.services).toEqual([keeps, ...expected]);
      }),
      {numRuns: 500, seed},
    );
  });
});
