import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {convert} from '../../src/convert/convert.js';
import {parseCatalog, type Catalog, type Schedule, type Service} from '../../src/schema/index.js';
import {readWorkbook} from '../../src/sheets/read-workbook.js';
import * as choices from '../../src/template/choices.js';
import {templateWorkbook} from '../../src/template/template.js';

const NOW = new Date('2026-11-22T00:00:00Z');

const converted = (bytes: Uint8Array) => convert([readWorkbook(bytes, 'isian.xlsx')], {now: NOW});

const aService = (changes: Partial<Service> = {}): Service => ({
  id: 'akta-kelahiran',
  name: 'Akta kelahiran',
  agency: 'dukcapil',
  category: 'Kependudukan',
  ...changes,
});

/** Sample data: a mall of a real region, for the region is looked up, with all that a workbook holds. */
const aCatalog = (services: Service[]): Catalog => ({
  schema: 'mpp-catalog/1',
  id: 'mpp-contoh',
  language: 'id',
  updated: '2026-11-01T08:00:00+07:00',
  publisher: {name: 'DPMPTSP Contoh'},
  calendars: [
    {
      id: 'libur',
      from: '2026-01-01',
      to: '2026-12-31',
      source: 'SKB contoh',
      days: [
        {date: '2026-01-01', name: 'Tahun Baru', kind: 'national'},
        {date: '2026-03-20', name: 'Cuti bersama', kind: 'joint-leave'},
        {date: '2026-04-10', name: 'Hari jadi daerah', kind: 'regional'},
      ],
    },
  ],
  malls: [
    {
      id: 'mpp-contoh',
      name: 'MPP Contoh',
      nickname: 'Graha Contoh',
      kind: 'mall',
      state: 'trial',
      region: {code: '73.17', name: 'Kabupaten Luwu', province: 'Sulawesi Selatan'},
      opened: '2024-06-24',
      timeZone: 'Asia/Makassar',
      address: {street: 'Jalan Contoh 1', district: 'Belopa', postalCode: '91994'},
      location: {lat: -3.2, lng: 120.25, precision: 'building'},
      calendar: 'libur',
      contact: {phone: ['+62471000000', '110'], whatsapp: '+6281200000017'},
      facilities: ['ruang laktasi', 'musala'],
      hours: {
        weekly: [
          {
            days: ['Mo', 'Tu', 'We', 'Th'],
            open: [
              {from: '08:00', to: '12:00'},
              {from: '13:00', to: '15:30'},
            ],
          },
          {days: ['Sa'], open: [{from: '08:00', to: '11:00'}]},
        ],
      },
      tenants: [
        {
          agency: 'dukcapil',
          counter: '01-03',
          floor: '1',
          quota: 60,
          note: 'Datang sebelum pukul 11, ya',
          hours: {weekly: [{days: ['Tu', 'Th'], open: [{from: '09:00', to: '14:00'}]}]},
        },
        {agency: 'pajak', counter: '04', hours: {weekly: []}},
      ],
    },
  ],
  agencies: [
    {
      id: 'dukcapil',
      name: 'Dinas Kependudukan dan Pencatatan Sipil',
      short: 'Dukcapil',
      kind: 'regional',
      contact: {email: 'dukcapil@contoh.example', website: 'https://contoh.example'},
    },
    {id: 'pajak', name: 'KPP Pratama Contoh', kind: 'vertical'},
  ],
  services,
});

const FULL = aService({
  audience: 'citizen',
  summary: 'Mencatat kelahiran anak; gratis, selesai sehari.',
  requirements: [{text: 'Kartu Keluarga'}, {text: 'KTP-el ayah; KTP-el ibu'}],
  steps: ['Ambil nomor antrean, lalu tunggu', 'Serahkan berkas'],
  duration: {min: 1, max: 3, unit: 'working-days', note: 'bila berkas lengkap'},
  fees: [{amount: 350000, basis: 'PP 76/2020', text: 'Rp350.000'}],
  product: 'Kutipan akta kelahiran',
  legalBasis: ['UU 24/2013', 'Perpres 96/2018'],
  channels: ['online', 'counter'],
  aliases: ['akte lahir', 'surat lahir'],
  lifeEvents: ['Kelahiran anak', 'Anak pertama'],
  links: [{rel: 'info', href: 'https://contoh.example/akta'}],
  standardParts: {facilities: 'Ruang tunggu', guarantee: 'Sesuai standar', staff: '2 orang'},
  asOf: '2026-10-31',
  source: 'SK Kepala Dinas 12/2026',
});
const DETAILED = aService({
  id: 'akta-kematian',
  name: 'Akta kematian',
  requirements: [
    {text: 'KTP-el pelapor', original: true, copies: 2},
    {text: 'Surat kuasa; bermeterai', when: 'bila diwakilkan'},
  ],
  fees: [],
  duration: {max: 15, unit: 'minutes'},
});
const DIFFERENT = aService({
  id: 'npwp',
  name: 'Pendaftaran NPWP',
  agency: 'pajak',
  fees: [{amount: null, min: 50000, max: 200000}],
  offers: [{mall: 'mpp-contoh', scope: 'intake', counter: '05', quota: 20}],
});

describe('the template', () => {
  it('converts back, while it is empty, to a catalog with nothing in it and no complaint', async () => {
    const {bytes} = await templateWorkbook(NOW);
    const {catalog, rows, problems} = converted(bytes);

    expect([catalog.malls, catalog.agencies, catalog.services]).toEqual([[], [], []]);
    expect(rows).toEqual([]);
    expect(problems.filter(({severity}) => severity !== 'info')).toEqual([]);
  });

  it('has no heading that convert does not understand', async () => {
    const {bytes} = await templateWorkbook(NOW, aCatalog([FULL, DETAILED, DIFFERENT]));
    const {problems} = converted(bytes);

    expect(problems.filter(({code}) => code === 'unknown-column')).toEqual([]);
  });

  it('gives back a catalog of all that it can hold', async () => {
    const given = aCatalog([FULL, DETAILED, DIFFERENT]);
    const {bytes, lost} = await templateWorkbook(NOW, given);
    const {catalog, problems} = converted(bytes);

    expect(lost).toEqual([]);
    expect(problems.filter(({severity}) => severity === 'error')).toEqual([]);
    expect(catalog.services.map(({id}) => id)).toEqual(['akta-kelahiran', 'akta-kematian', 'npwp']);
    expect(catalog.services[1]!.requirements).toEqual(DETAILED.requirements);
  });

  it('gives back a catalog that parses without an issue', async () => {
    const {bytes} = await templateWorkbook(NOW, aCatalog([FULL, DETAILED, DIFFERENT]));

    expect(parseCatalog(converted(bytes).catalog).issues).toEqual([]);
  });

  it('holds the hours of a season beside those of the week', async () => {
    const given = aCatalog([FULL]);
    const season = {
      name: 'Ramadan',
      from: '2026-02-19',
      to: '2026-03-20',
      weekly: [{days: ['Mo' as const], open: [{from: '08:00', to: '14:00'}]}],
    };
    const hours = given.malls[0]!.hours as Schedule;
    given.malls[0]!.hours = {...hours, seasons: [season]};
    const {bytes, lost} = await templateWorkbook(NOW, given);

    expect(lost).toEqual([]);
    expect(converted(bytes).catalog.malls[0]!.hours).toMatchObject({seasons: [season]});
  });

  it('never makes of unknown hours those of the building', async () => {
    const {bytes} = await templateWorkbook(NOW, aCatalog([FULL, DIFFERENT]));
    const [, tenant] = converted(bytes).catalog.malls[0]!.tenants!;

    expect(tenant).toMatchObject({agency: 'pajak', hours: 'belum diketahui'});
  });

  it('tells what it cannot hold, place by place', async () => {
    const services = [
      aService({name: {id: 'Akta', en: 'Certificate'}, popular: 3}),
      aService({id: 'lain', name: {id: 'Izin', en: 'Permit'}}),
    ];
    const {lost} = await templateWorkbook(NOW, aCatalog(services));

    expect(lost).toEqual([
      {path: '/services/*/name/en', count: 2, first: '/services/0/name/en', value: 'Certificate'},
      {path: '/services/*/popular', count: 1, first: '/services/0/popular', value: 3},
    ]);
  });

  it.each([
    ['agencies', (kind: string) => ({kind}), choices.KINDS],
    ['services', (audience: string) => ({audience}), choices.AUDIENCES],
    ['services', (unit: string) => ({duration: {max: 2, unit}}), choices.UNITS],
    ['services', (channel: string) => ({channels: [channel]}), choices.CHANNELS],
    ['services', (scope: string) => ({offers: [{mall: 'mpp-contoh', scope}]}), choices.SCOPES],
    ['malls', (state: string) => ({state}), choices.STATES],
    ['malls', (timeZone: string) => ({timeZone}), choices.ZONES],
  ] as const)(
    'offers for %s only words that come back as what they mean',
    async (list, change, words) => {
      for (const value of Object.keys(words)) {
        const given = aCatalog([aService()]);
        Object.assign(given[list][0]!, change(value));
        const {lost} = await templateWorkbook(NOW, given);

        expect(lost, words[value as keyof typeof words]).toEqual([]);
      }
    },
  );

  it('holds any words, whatever marks stand in them', async () => {
    const word = fc.constantFrom(
      'Akta',
      'izin',
      '12',
      '=1+1',
      '+62',
      '-5',
      '@a',
      '"kutip"',
      "'",
      ',',
      ';',
    );
    const words = fc
      .array(word, {minLength: 1, maxLength: 6})
      .map((parts) => `Surat ${parts.join(' ')} baru`);
    const lines = fc.array(words, {minLength: 1, maxLength: 3}).map((parts) => parts.join('\n'));
    await fc.assert(
      fc.asyncProperty(words, lines, lines, async (name, summary, text) => {
        const service = aService({
          name,
          summary,
          product: summary,
          requirements: [{text, copies: 1}],
        });
        const {lost} = await templateWorkbook(NOW, aCatalog([service]));

        expect(lost).toEqual([]);
      }),
      {numRuns: 40},
    );
  });
});
