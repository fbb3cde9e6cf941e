import fc from 'fast-check';
import type {Catalog} from '../../src/schema/index.js';
import {aCatalog, spans, weekdays} from '../support/catalog.js';

/** Words as they come out of spreadsheets: separators, quotes, formulas, other scripts. */
const words = fc.oneof(
  fc.constantFrom(
    'Kartu Keluarga',
    'a; b',
    'baris satu\nbaris dua',
    '=HYPERLINK("http://contoh.example")',
    "'=1+1",
    '+62 800-0000-0000',
    '-5',
    '@contoh',
    'ia berkata "ya"',
    '你好',
    ' tepi ',
  ),
  fc.string({unit: 'grapheme', minLength: 1, maxLength: 12}).filter((text) => text.trim() !== ''),
);

const texts = fc.oneof(words, fc.record({id: words, en: words}), fc.record({en: words}));

const some = <Shape extends Record<string, fc.Arbitrary<unknown>>>(
  shape: Shape,
  required: (keyof Shape)[],
) => fc.record(shape, {requiredKeys: required as never});

const url = fc.constantFrom(
  'https://contoh.example',
  'https://contoh.example/a b',
  'javascript:alert(1)',
);
const date = fc.constantFrom('2026-01-12', '2026-01', '2026');
const provenance = {
  asOf: date,
  source: fc.oneof(words, fc.array(words, {maxLength: 2})),
  confidence: fc.constantFrom('verified', 'approximate'),
};
const hours = fc.constantFrom(
  weekdays('08:00-12:00 13:00-15:30'),
  weekdays('08:00-15:00', {lastTicket: 30, exceptions: [{from: '2026-04-22', open: []}]}),
  {weekly: []},
  'Mo-Fr 08:00-15:00; PH off',
  'tidak tentu',
  {weekly: [{days: ['Sa'], open: spans('20:00-02:00')}], holidays: 'open'},
);
const count = fc.nat(1000);

const complaints = fc.array(
  some(
    {
      kind: fc.constantFrom('lapor', 'whatsapp', 'phone', 'email', 'web', 'counter'),
      value: fc.oneof(words, fc.constant('aduan@contoh.example')),
      label: texts,
    },
    ['kind', 'value'],
  ),
  {maxLength: 2},
);
const contact = some(
  {
    phone: fc.array(words, {maxLength: 2}),
    whatsapp: words,
    email: fc.constantFrom('mpp@contoh.example', 'bukan surel'),
    website: url,
    social: fc.array(fc.record({network: words, url}), {maxLength: 1}),
  },
  [],
);

const tenant = some(
  {
    agency: fc.constantFrom('a', 'b'),
    counter: texts,
    floor: texts,
    hours,
    quota: count,
    note: texts,
    ...provenance,
  },
  ['agency'],
);

const mall = (id: string) =>
  some(
    {
      id: fc.constant(id),
      name: texts,
      nickname: texts,
      kind: fc.constantFrom('mall', 'digital'),
      state: fc.constantFrom('operating', 'suspended', 'planned'),
      region: fc.record({code: fc.constant('00.01'), name: words, province: words}),
      opened: date,
      timeZone: fc.constantFrom('Asia/Jakarta', 'Asia/Jayapura'),
      address: some({building: words, street: words, postalCode: words, landmark: words}, []),
      location: some(
        {
          lat: fc.constant(-8.2),
          lng: fc.constant(114.3),
          precision: fc.constantFrom('building', 'area'),
          ...provenance,
        },
        ['lat', 'lng', 'precision'],
      ),
      hours,
      contact,
      complaints,
      facilities: fc.array(words, {maxLength: 2}),
      counts: some({agencies: count, ...provenance}, []),
      notices: fc.array(
        some({from: fc.constant('2026-04-13'), text: texts, closes: fc.boolean()}, [
          'from',
          'text',
        ]),
        {maxLength: 1},
      ),
      unheard: words,
      tenants: fc.uniqueArray(tenant, {maxLength: 3, selector: ({agency}) => agency}),
      ...provenance,
    },
    ['id', 'name', 'kind', 'state', 'region', 'timeZone'],
  );

const agency = (id: string) =>
  some(
    {
      id: fc.constant(id),
      name: texts,
      short: words,
      aliases: fc.array(words, {maxLength: 2}),
      logo: url,
      contact,
      complaints,
      kind: fc.constantFrom('regional', 'vertical', 'private'),
      ...provenance,
    },
    ['id', 'name', 'kind'],
  );

const fee = some(
  {
    label: texts,
    amount: fc.oneof(count, fc.constant(null)),
    min: count,
    max: count,
    basis: texts,
    text: words,
    note: texts,
    ...provenance,
  },
  ['amount'],
);

const offer = (malls: string[]) =>
  some(
    {
      mall: fc.constantFrom(...malls),
      scope: fc.constantFrom('full', 'partial', 'none'),
      note: texts,
      counter: texts,
      hours,
      quota: count,
      ...provenance,
    },
    ['mall', 'scope'],
  );

const service = (id: string) =>
  some(
    {
      id: fc.constant(id),
      name: texts,
      aliases: fc.array(words, {maxLength: 2}),
      agency: fc.constantFrom('a', 'b'),
      category: fc.constantFrom('Kependudukan', 'Perizinan'),
      lifeEvents: fc.array(words, {maxLength: 2}),
      popular: count,
      audience: fc.constantFrom('citizen', 'business', 'both'),
      summary: texts,
      requirements: fc.array(
        some({text: texts, original: fc.boolean(), copies: count, when: texts}, ['text']),
        {maxLength: 3},
      ),
      steps: fc.array(texts, {maxLength: 3}),
      duration: some(
        {
          min: count,
          max: count,
          unit: fc.constantFrom('minutes', 'working-days', 'months'),
          text: words,
          note: texts,
          ...provenance,
        },
        ['max', 'unit'],
      ),
      fees: fc.array(fee, {maxLength: 3}),
      product: texts,
      complaints,
      legalBasis: fc.array(texts, {maxLength: 2}),
      standardParts: some({facilities: texts, safety: texts}, []),
      channels: fc.uniqueArray(fc.constantFrom('counter', 'online'), {maxLength: 2}),
      links: fc.array(
        some({rel: fc.constantFrom('apply', 'info', 'track'), href: url, label: texts}, [
          'rel',
          'href',
        ]),
        {maxLength: 2},
      ),
      offers: fc.array(offer(['m', 'n', 'tidak-ada']), {maxLength: 3}),
      ...provenance,
    },
    ['id', 'name', 'agency', 'category'],
  );

/** Catalogs of two malls, two agencies and two services, with all that is awkward in any of them. */
export const catalogs = fc
  .record({
    malls: fc.tuple(mall('m'), mall('n')),
    agencies: fc.tuple(agency('a'), agency('b')),
    services: fc.tuple(service('s'), service('t')),
  })
  .map((records) => aCatalog(records as unknown as Partial<Catalog>));
