import {Ajv} from 'ajv';
import addFormats from 'ajv-formats';
import {describe, expect, it} from 'vitest';
import {
  catalogFromCsv,
  catalogFromHsds,
  cpsvApOf,
  csvOf,
  hsdsOf,
  NotHsds,
  NotOurCsv,
  schemaOrgOf,
} from '../../src/interchange/index.js';
import {parseCatalog, type Catalog, type Service} from '../../src/schema/index.js';
import {aCatalog, aService, sampleCatalog} from '../support/catalog.js';
import {MONDAY_MORNING} from '../support/instants.js';
import {HSDS} from './hsds-shape.js';

type Json = Record<string, unknown>;

const written = <Document>(document: Document) => JSON.parse(JSON.stringify(document)) as Document;
const GIVEN = {id: 'impor', language: 'id', publisher: 'Penerbit', updated: MONDAY_MORNING};

describe('HSDS', () => {
  it('has the fields, forms and words that HSDS 3 asks for', () => {
    const ajv = new Ajv({allErrors: true});
    (addFormats as unknown as (ajv: Ajv) => void)(ajv);
    const check = ajv.compile(HSDS);
    check(written(hsdsOf(sampleCatalog(), MONDAY_MORNING).document));

    expect(check.errors ?? []).toEqual([]);
  });

  it('gives the same record the same UUID in every export', () => {
    const ids = () =>
      hsdsOf(sampleCatalog(), MONDAY_MORNING).document.map((one) => (one as Json).id);

    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(8);
  });

  it('of others becomes a catalog, and what has no place in it is listed', () => {
    const {document, lost} = catalogFromHsds({contents: [FOREIGN]}, GIVEN);
    const {catalog, issues} = parseCatalog(document);

    expect(issues).toEqual([]);
    expect(catalog!.services[0]).toMatchObject({
      name: 'Konseling',
      requirements: [{text: 'KTP'}],
      fees: [{amount: 20_000, label: 'Sekali datang'}],
      steps: ['Daftar', 'Datang'],
    });
    expect(catalog!.malls[0]!.hours).toEqual({weekly: []});
    expect(lost.map(({path}) => path)).toEqual(
      expect.arrayContaining([
        '/contents/0/eligibility_description',
        '/contents/0/attributes/0',
        '/contents/0/service_at_locations/0/location/timeZone',
      ]),
    );
  });

  it('of others has hours once the time zone is known', () => {
    const {document} = catalogFromHsds([FOREIGN], {...GIVEN, timeZone: 'Asia/Jakarta'});
    const [mall] = parseCatalog(document).catalog!.malls;

    expect(mall!.hours).toEqual({
      weekly: [{days: ['Mo', 'Tu'], open: [{from: '08:00', to: '15:00'}]}],
    });
  });

  it('with a schedule that cannot be read has unknown hours, not others', () => {
    const monthly = {id: 'x', freq: 'MONTHLY', byday: '2MO', opens_at: '08:00', closes_at: '15:00'};
    const [place] = FOREIGN.service_at_locations;
    const location = {...place!.location, schedules: [...place!.location.schedules, monthly]};
    const document = [{...FOREIGN, service_at_locations: [{...place, location}]}];
    const read = catalogFromHsds(document, {...GIVEN, timeZone: 'Asia/Jakarta'});

    expect(parseCatalog(read.document).catalog!.malls[0]!.hours).toEqual({weekly: []});
    expect(read.lost.map(({path}) => path)).toContain(
      '/0/service_at_locations/0/location/schedules/1',
    );
  });

  it.each([[null], [[]], ['x'], [{contents: [1]}], [[null]]])('is not %j', (document) => {
    expect(() => catalogFromHsds(document, GIVEN)).toThrow(NotHsds);
  });
});

const FOREIGN = {
  id: 'ac148810-d857-441c-9679-408f346de14b',
  name: 'Konseling',
  status: 'active',
  eligibility_description: 'Semua orang',
  application_process: 'Daftar\nDatang',
  organization: {id: 'org', name: 'Yayasan Contoh', description: 'Yayasan Contoh'},
  required_documents: [{id: 'd', document: 'KTP'}],
  cost_options: [{id: 'c', option: 'Sekali datang', amount: 20_000, currency: 'IDR'}],
  attributes: [{id: 'a', value: '1', taxonomy_term: {id: 't', name: 'Lain', taxonomy: 'Lain'}}],
  service_at_locations: [
    {
      id: 'p',
      location: {
        id: 'l',
        name: 'Gedung Contoh',
        location_type: 'physical',
        schedules: [
          {id: 's', freq: 'WEEKLY', byday: 'MO,TU', opens_at: '08:00+07:00', closes_at: '15:00:00'},
        ],
      },
    },
  ],
};

describe('CPSV-AP', () => {
  // SHACL shapes of release 3.2.0, sh:minCount and sh:class, for the classes that are written.
  const MANDATORY: Record<string, string[]> = {
    'cpsv:PublicService': [
      'dct:identifier',
      'dct:title',
      'dct:description',
      'cv:hasCompetentAuthority',
    ],
    'cv:PublicOrganisation': ['skos:prefLabel', 'dct:spatial'],
    'cv:Channel': ['dct:identifier'],
    'cv:Cost': ['dct:identifier'],
    'cv:Evidence': ['dct:identifier', 'dct:title'],
    'cv:Output': ['dct:identifier', 'dct:title'],
    'cv:Event': ['dct:identifier', 'dct:title'],
    'dcat:Dataset': ['dct:title', 'dct:description', 'dct:publisher'],
    'foaf:Agent': ['dct:identifier', 'dct:title'],
  };
  const document = written(cpsvApOf(sampleCatalog(), MONDAY_MORNING).document);
  const nodes = document['@graph'] as Json[];
  const typesOf = (node: Json) => [node['@type']].flat() as string[];

  it('has every property that 3.2 makes mandatory', () => {
    const missing = nodes.flatMap((node) =>
      typesOf(node)
        .flatMap((type) => MANDATORY[type] ?? [])
        .filter((property) => [node[property] ?? []].flat().length === 0)
        .map((property) => `${String(node['@id'])} ${property}`),
    );

    expect(missing).toEqual([]);
    expect(nodes.flatMap(typesOf)).toEqual(
      expect.arrayContaining(Object.keys(MANDATORY).filter((type) => type !== 'cv:Event')),
    );
  });

  it('describes every record that it points to, and asks for nothing on the web', () => {
    const known = new Set(nodes.map((node) => node['@id']));
    const links: string[] = [];
    JSON.stringify(nodes, (key, value: unknown) => {
      if (key === '@id') links.push(String(value));
      return value;
    });

    expect(links.filter((link) => !known.has(link))).toEqual([]);
    expect(typeof document['@context']).toBe('object');
  });

  it('says durations in ISO 8601 where it knows the unit, and rupiah', () => {
    const skck = nodes.find(({'dct:identifier': id}) => id === 'skck')!;

    expect(skck['cv:processingTime']).toEqual({'@type': 'xsd:duration', '@value': 'PT30M'});
    expect(JSON.stringify(nodes)).toContain('/currency/IDR');
  });

  it('lists working days as what a duration cannot say', () => {
    const {lost} = cpsvApOf(sampleCatalog(), MONDAY_MORNING);

    expect(lost.map(({path}) => path)).toContain('/services/0/duration/unit');
  });
});

describe('schema.org', () => {
  const document = (catalog: Catalog) => written(schemaOrgOf(catalog, MONDAY_MORNING).document);
  const ofType = (catalog: Catalog, type: string) =>
    (document(catalog)['@graph'] as Json[]).filter((node) => node['@type'] === type);

  it('is every mall, agency and service, tied together', () => {
    const catalog = sampleCatalog();
    const ids = new Set((document(catalog)['@graph'] as Json[]).map((node) => node['@id']));
    const [service] = ofType(catalog, 'GovernmentService') as [
      {provider: Json; availableChannel: {serviceLocation: Json}[]},
    ];

    expect(ofType(catalog, 'GovernmentService')).toHaveLength(8);
    expect(ids).toContain(service.provider['@id']);
    expect(ids).toContain(service.availableChannel[0]!.serviceLocation['@id']);
  });

  it.each<[string, Service['fees'], object[]]>([
    ['free', [], [{'@type': 'Offer', price: 0, priceCurrency: 'IDR'}]],
    ['one amount', [{amount: 30_000}], [{'@type': 'Offer', price: 30_000, priceCurrency: 'IDR'}]],
    [
      'a range',
      [{amount: null, min: 1, max: 2}],
      [
        {
          '@type': 'Offer',
          priceCurrency: 'IDR',
          priceSpecification: {
            '@type': 'PriceSpecification',
            priceCurrency: 'IDR',
            minPrice: 1,
            maxPrice: 2,
          },
        },
      ],
    ],
  ])('says what is %s', (_, fees, offers) => {
    const [service] = ofType(aCatalog({services: [aService({fees: fees!})]}), 'GovernmentService');

    expect(service!.offers).toEqual(offers);
  });

  it('says nothing of fees that nobody stated', () => {
    const [service] = ofType(aCatalog(), 'GovernmentService');

    expect(service).not.toHaveProperty('offers');
  });
});

it.each([cpsvApOf, schemaOrgOf])('%o names a record whose text is broken', (write) => {
  const services = [aService({id: 'a\uD800', category: '\uD800'})];
  const {document} = write(aCatalog({services}), MONDAY_MORNING);

  expect(JSON.stringify(document)).toContain('a%EF%BF%BD');
});

describe('CSV', () => {
  it('has no cell that a spreadsheet takes for a formula', () => {
    const evil = ['=1+1', '+cmd', '-cmd', '@SUM(A1)', '\t=1', "'=1"];
    const services = evil.map((name, index) => aService({id: `s${index}`, name}));
    const {document} = csvOf(aCatalog({services}));

    expect(document).not.toMatch(/(^|[,"])[=+@\t]/m);
    const back = parseCatalog(catalogFromCsv(document, GIVEN).document).catalog!;
    expect(back.services.map(({name}) => name)).toEqual(evil);
  });

  it.each([',', ';', '\t'])(
    'is read back with %j between cells, and with a byte order mark',
    (separator) => {
      const {document} = csvOf(sampleCatalog(), {separator, bom: true});

      expect(document.startsWith('\uFEFF')).toBe(true);
      expect(parseCatalog(catalogFromCsv(document, GIVEN).document).catalog!.services).toHaveLength(
        8,
      );
    },
  );

  it('keeps a list whose items have several lines, each on one, and tells of it', () => {
    const requirements = [{text: 'KTP-el\r\n(asli)'}, {text: 'KK', original: true}];
    const services = [aService({requirements, steps: ['Daftar\ndi loket', 'Tunggu']})];
    const {document, lost} = csvOf(aCatalog({services}));
    const [back] = parseCatalog(catalogFromCsv(document, GIVEN).document).catalog!.services;

    expect(back).toMatchObject({
      requirements: [{text: 'KTP-el (asli)'}, {text: 'KK', original: true}],
      steps: ['Daftar di loket', 'Tunggu'],
    });
    expect(lost.map(({path}) => path)).toEqual(
      expect.arrayContaining(['/services/0/requirements', '/services/0/steps']),
    );
  });

  it('writes usual hours in words that staff can read and change', () => {
    const {document} = csvOf(sampleCatalog());

    expect(document).toContain('Selasa, Kamis 09.00-12.00');
  });

  it('lists what staff wrote that cannot be read', () => {
    const table =
      'Nama MPP,Instansi,Nama Layanan,Kuota per Hari,Warna\n' +
      'MPP Contoh,Dinas Contoh,Izin Contoh,banyak,biru\n';
    const {document, lost} = catalogFromCsv(table, GIVEN);

    expect(lost.map(({path}) => path)).toEqual(['/1/Warna', '/2/Kuota per Hari']);
    expect(parseCatalog(document).catalog!.services[0]).toMatchObject({name: 'Izin Contoh'});
  });

  it.each(['', 'a', 'a,b\n1,2', '<html>', '{"a": 1}'])('is not %j', (text) => {
    expect(() => catalogFromCsv(text, GIVEN)).toThrow(NotOurCsv);
  });
});
