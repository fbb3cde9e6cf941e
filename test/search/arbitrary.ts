import fc from 'fast-check';
import type {Agency, Catalog, Offer, Service} from '../../src/schema/index.js';
import {FACETS, type Filters, type SearchLanguage} from '../../src/search/index.js';
import {catalogOf} from './catalog.js';

/** A language of few words, so that in a handful of services each rule is met often. */
export const toy: SearchLanguage = {
  stem: (word) => word.replace(/^me(?=.{4})/, '').replace(/(?<=.{4})an$/, ''),
  synonyms: `
    ktp, kartu tanda penduduk
    ktp, kia
    nikah, kawin, akta nikah
    sim c, sim motor
    sim a, sim mobil
    akta lahir, surat lahir
  `,
  leads: `
    bayi, anak baru > akta lahir, kia
    umrah > paspor
    samsat, pajak > pajak motor, sim c
  `,
  spellings: `
    akta akte
    lahir lair
    paspor pasport
  `,
  stopWords: 'di untuk mau cara a',
  weakWords: 'surat kartu kota baru biaya',
  variants: 'hilang baru',
  intents: {
    requirements: 'syarat, butuh apa',
    fees: 'biaya, berapa bayar',
    duration: 'berapa lama',
    hours: 'jam buka',
  },
};

const WORDS = [
  ...['KTP', 'e-KTP', 'KIA', 'Kartu', 'Tanda', 'Penduduk', 'akta', 'Akte', 'lahir', 'Lair'],
  ...['nikah', 'menikah', 'Nikahan', 'kawin', 'cerai', 'gerai', 'paspor', 'Pasport', 'pasar'],
  ...[
    'SIM',
    'C',
    'SIM C',
    'SIM A',
    'motor',
    'pajak',
    'hilang',
    'kehilangan',
    'surat',
    'baru',
    'batu',
  ],
  ...['AK-1', 'AK1', '17', 'F-1.02', 'anak2', 'anak-anak', 'Jum’at', 'Café', 'bayi', 'umrah'],
  ...['ktphilang', 'suratlahir', 'pajakmotorbaru', 'carabayi', 'pasprt'],
  ...['samsat', 'mau', 'cara', 'di', 'Pasuruan', 'Bali'],
];
const REGIONS = ['Kota Batu', 'Pasuruan', 'Batubara', 'Kota Bali', 'Anak Lahir'];

const some = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, {maxLength: 2});
const maybe = <Item>(item: fc.Arbitrary<Item>) => fc.option(item, {nil: undefined, freq: 1});
const word = fc.constantFrom(...WORDS);
const text = fc.array(word, {minLength: 1, maxLength: 3}).map((words) => words.join(' '));
const translated = fc.oneof(
  {weight: 4, arbitrary: text},
  fc.record({id: text, en: text}),
  fc.record({en: text}),
);

const AGENCIES = ['capil', 'polres', '__proto__'];
const MALLS = ['timur', 'barat', 'keliling'];
const office = fc.constantFrom('Dinas Penduduk', 'Samsat', 'Kantor nikah', 'Polres motor');
const KINDS: Agency['kind'][] = ['regional', 'vertical', 'ministry'];

const fee = fc.record({
  amount: fc.constantFrom(0, 50_000, 75_000, 2_000_000, null),
  max: maybe(fc.constantFrom(0, 100_000)),
});
const duration = fc.record({
  max: fc.constantFrom(1, 5, 31, 60),
  unit: fc.constantFrom('minutes', 'hours', 'days', 'working-days', 'months'),
});
const link = fc.record({
  rel: fc.constantFrom('book', 'info'),
  href: fc.constant('https://a.go.id'),
});
const offer: fc.Arbitrary<Offer> = fc.record({
  mall: fc.constantFrom(...MALLS, 'nowhere'),
  scope: fc.constantFrom('full', 'intake', 'none'),
});

const service: fc.Arbitrary<Omit<Service, 'id'>> = fc.record(
  {
    name: translated,
    agency: fc.constantFrom(...AGENCIES, 'nobody'),
    category: fc.constantFrom('Kartu', 'Akta', 'Izin pasar'),
    aliases: some(text),
    lifeEvents: some(fc.constantFrom('Nikah', 'Anak lahir', 'Pindah')),
    summary: translated,
    popular: fc.nat(2),
    audience: fc.constantFrom('citizen', 'business', 'both'),
    channels: some(fc.constantFrom('counter', 'online', 'mobile')),
    requirements: some(text.map((text) => ({text}))),
    fees: some(fee),
    duration,
    links: some(link),
    offers: some(offer),
  },
  {requiredKeys: ['name', 'agency', 'category']},
);

/** Services of the same words as others, differently in demand. */
const doublesOf = (services: Omit<Service, 'id'>[], doubles: {of: number; popular: number}[]) =>
  doubles.flatMap(({of, popular}) => (services[of] ? [{...services[of], popular}] : []));

/** One mall or more of one region or several; agencies are named with the region, as offices are. */
export const catalog: fc.Arbitrary<Catalog> = fc
  .record({
    services: fc.array(service, {maxLength: 8}),
    doubles: fc.array(fc.record({of: fc.nat(7), popular: fc.nat(3)}), {maxLength: 3}),
    regions: fc.array(fc.constantFrom(...REGIONS), {maxLength: 3}),
    isLocal: fc.boolean(),
    tenants: fc.array(fc.subarray(AGENCIES), {minLength: 3, maxLength: 3}),
    agencies: fc.array(fc.record({name: office, kind: fc.constantFrom(...KINDS)}), {
      minLength: 2,
      maxLength: 3,
    }),
  })
  .map(({services, doubles, regions, isLocal, tenants, agencies}) => {
    const regionOf = (place: number) => regions[isLocal ? 0 : place]!;
    return catalogOf({
      services: [...services, ...doublesOf(services, doubles)].map((service, place) => ({
        ...service,
        id: `s${place}`,
      })),
      malls: regions.map((_, place) => ({
        id: MALLS[place]!,
        region: {code: '00.00', name: regionOf(place), province: 'Jawa'},
        tenants: tenants[place]!.map((agency) => ({agency})),
      })),
      agencies: agencies.map(({name, kind}, place) => ({
        id: AGENCIES[place]!,
        name: `${name} ${regions[0] ?? ''}`.trim(),
        kind,
      })),
    });
  });

export const catalogs = fc.array(catalog, {minLength: 1, maxLength: 3});

/** A word as it is, half typed, mistyped or with endings. */
const typed = fc
  .record({
    word: fc.constantFrom(...WORDS, ...REGIONS, 'Jawa', 'butuh apa', 'zzzz'),
    at: fc.nat(8),
    letter: fc.constantFrom('a', 'i', 'x', ' ', '-', '1'),
    slip: fc.constantFrom('none', 'none', 'cut', 'added', 'left out', 'swapped', 'ending'),
  })
  .map(({word, at, letter, slip}) => {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    switch (slip) {
      case 'cut':
        return before;
      case 'added':
        return before + letter + after;
      case 'left out':
        return before + after.slice(1);
      case 'swapped':
        return before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2);
      case 'ending':
        return `${word}an`;
      default:
        return word;
    }
  });

export const query = fc.array(typed, {maxLength: 4}).map((words) => words.join(' '));

const values = (...known: string[]) => fc.subarray([...known, 'no such'], {maxLength: 2});

export const filters: fc.Arbitrary<Filters> = fc
  .record({
    mall: values(...MALLS),
    category: values('Kartu', 'Akta'),
    agency: values(...AGENCIES),
    'agency-kind': values('regional', 'vertical'),
    'life-event': values('Nikah', 'Pindah'),
    audience: values('citizen', 'business'),
    channel: values('counter', 'online'),
    fee: values('free', '50000', '100000', '1000000'),
    duration: values('hour', 'day', 'week', 'month'),
    booking: values('online'),
    open: fc.constantFrom([], ['now']),
  })
  .chain((all) =>
    fc
      .subarray([...FACETS], {maxLength: 3})
      .map((names) => Object.fromEntries(names.map((name) => [name, all[name]]))),
  );
