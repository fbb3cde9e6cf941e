import {randomNumbers} from './figures.mjs';
import {AGENCIES, STYLES} from './search-templates.mjs';

/** Malls, each a catalog of its own, and about how many services each has. */
const SIZES = {
  mpp: {malls: 1, services: 150},
  prov: {malls: 35, services: 260},
  nat: {malls: 514, services: 196},
};
const PROVINCES = 38;
const TYPOS = 0.045;
/** Services worded as another office words them: lists are copied. */
const COPIED = 0.15;
/** Agencies that every mall has: those at the head of the table. */
const USUAL = 10;

const SYLLABLES =
  'ba be bu da di du ga gi ha ja ji ka ki ku la le li lo ma me mu na ni no nu pa pe ra ri ro ru sa se si so su ta te ti to tu wa wi ya'.split(
    ' ',
  );
const NOUNS =
  'pasar terminal dermaga kebun sawah hutan sungai danau pantai bukit lembah jembatan pabrik bengkel gudang kios warung ' +
  'kopi teh padi jagung singkong kelapa sawit karet cengkih pala lada kakao rotan bambu jati sagu garam ikan udang ayam ' +
  'sapi kambing lebah madu susu telur roti kue tahu tempe batik tenun ukir perak besi kayu batu pasir bata genting kaca ' +
  'kertas cetak buku musik tari film foto wisata taman kolam lapangan gelanggang asrama klinik laboratorium studio';

const WEEKDAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr'];
const ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'];
const AMOUNTS = [10, 25, 50, 75, 100, 155, 225, 350, 600, 1250].map((thousand) => thousand * 1000);
const DURATIONS = [
  {max: 15, unit: 'minutes'},
  {max: 2, unit: 'hours'},
  {max: 1, unit: 'days'},
  {min: 1, max: 3, unit: 'working-days'},
  {min: 3, max: 14, unit: 'working-days'},
  {max: 2, unit: 'months'},
];
const CHANNELS = [['counter'], ['counter', 'online'], ['counter', 'mobile'], ['online']];
const AUDIENCES = {Usaha: 'business', Perizinan: 'both', Kepabeanan: 'business', Pajak: 'both'};
const PAPERS = [
  'Fotokopi KTP-el pemohon',
  'Fotokopi Kartu Keluarga',
  'Surat kuasa bermeterai bila diwakilkan',
  'Tangkapan layar bukti antrean daring',
  'Surat pengantar dari kelurahan atau desa',
];
const SUMMARIES = [
  'Pelayanan {} di gerai {}.',
  'Untuk warga yang memerlukan {}, dilayani petugas {}.',
  '{} diproses oleh {} setelah berkas lengkap dan benar.',
  'Petugas menerima berkas {} lalu meneruskannya kepada {}.',
  'Ketentuan, berkas, dan biaya {} sesuai standar pelayanan {}.',
];

/**
 * The catalogs of one mall (`mpp`), a large province (`prov`) or a whole nation (`nat`), one
 * for each mall; always the same for the same size. Regions are made up of syllables. With
 * `unique`, that share of the names occurs nowhere else.
 */
export function catalogsOf(size, {unique = 0} = {}) {
  const {malls, services} = SIZES[size];
  const random = randomNumbers(malls);
  return regionsOf(malls, random).map((region, place) =>
    catalogOf({
      region,
      place,
      random,
      unique,
      services: size === 'mpp' ? services : about(services, random),
    }),
  );
}

/** The same as one catalog of many malls, each service offered at the mall that it was of. */
export function oneCatalogOf(size, options) {
  const catalogs = catalogsOf(size, options);
  const agencies = new Map(catalogs.flatMap(({agencies}) => agencies.map((one) => [one.id, one])));
  return {
    ...catalogs[0],
    id: 'bench',
    malls: catalogs.flatMap(({malls}) => malls),
    agencies: [...agencies.values()],
    services: catalogs.flatMap(({malls: [mall], services}) =>
      services.map((service) => ({
        ...service,
        id: `${mall.id}-${service.id}`,
        offers: [{mall: mall.id, scope: 'full'}],
      })),
    ),
  };
}

const about = (count, random) => Math.round(count * (0.8 + 0.4 * random()));

/** The region of a catalog as people type it: its name without what kind of region it is. */
export const placeOf = (catalog) => catalog.malls[0].region.name.replace(/^\w+ /, '');

function regionsOf(count, random) {
  const names = new Set();
  while (names.size < count + PROVINCES) names.add(madeUp(random() < 0.7 ? 3 : 2, random));
  const [...all] = names;
  return all.slice(PROVINCES).map((name, index) => ({
    code: `00.${String(index).padStart(3, '0')}`,
    name: `${random() < 0.2 ? 'Kota' : 'Kabupaten'} ${name}`,
    province: all[Math.floor((index / count) * PROVINCES)],
  }));
}

function madeUp(syllables, random) {
  const name = Array.from({length: syllables}, () => pick(SYLLABLES, random)).join('');
  return name[0].toUpperCase() + name.slice(1);
}

const pick = (list, random) => list[Math.floor(random() * list.length)];

function catalogOf({region, place, random, unique, services}) {
  const present = agenciesIn(services, random);
  const style = Math.floor(random() * STYLES);
  const templates = present
    .flatMap(({agency, templates}) => templates.map((template) => ({template, agency})))
    .slice(0, services);
  return {
    schema: 'mpp-catalog/1',
    id: `bench-${place}`,
    language: 'id',
    updated: '2026-11-01T08:00:00+07:00',
    publisher: {name: 'Contoh'},
    sample: true,
    malls: [mallOf(region, place, present)],
    agencies: present.map(({agency}) => agency),
    services: templates.map((pair) => serviceOf({...pair, style, random, unique})),
  };
}

/** Agencies until they have so many services: the usual ones, then others as it falls. */
function agenciesIn(services, random) {
  const others = AGENCIES.slice(USUAL)
    .map((entry) => ({entry, order: random()}))
    .sort((a, b) => a.order - b.order);
  const present = [];
  let count = 0;
  for (const entry of [...AGENCIES.slice(0, USUAL), ...others.map(({entry}) => entry)]) {
    if (count >= services) break;
    present.push(entry);
    count += entry.templates.length;
  }
  return present;
}

const mallOf = (region, place, present) => ({
  id: `mpp-${place}`,
  name: `MPP ${region.name}`,
  kind: 'mall',
  state: 'operating',
  region,
  timeZone: ZONES[place % ZONES.length],
  hours: {weekly: [{days: WEEKDAYS, open: [{from: '08:00', to: '15:00'}]}]},
  tenants: present.map(({agency}, index) => ({agency: agency.id, counter: `Loket ${index + 1}`})),
});

function serviceOf({template, agency, style, random, unique}) {
  const {id, brief, full, common, lifeEvent, category, deed} = template;
  const wording = random() < COPIED ? Math.floor(random() * STYLES) : style;
  const thing = wording % 2 ? full : brief;
  return {
    id,
    standard: id,
    name: nameOf(deed.words[wording].replace('{}', thing), random, unique),
    aliases: [`${deed.asked} ${common}`, wording % 2 ? brief : full],
    agency: agency.id,
    category,
    lifeEvents: [lifeEvent],
    audience: AUDIENCES[category] ?? 'citizen',
    summary: filled(SUMMARIES[wording], full.toLowerCase(), agency.short),
    requirements: requirementsOf(deed, random),
    steps: ['Ambil nomor antrean', `Serahkan berkas ${brief} di loket`, 'Terima hasil atau resi'],
    duration: pick(DURATIONS, random),
    fees: feesOf(id, full, random),
    channels: pick(CHANNELS, random),
  };
}

const filled = (text, ...words) => words.reduce((text, word) => text.replace('{}', word), text);

function nameOf(name, random, unique) {
  if (random() < unique) return `${name} ${aside(random)}`;
  return random() < TYPOS ? misspelt(name) : name;
}

const nouns = NOUNS.split(' ');

/** What sets one name apart from all others, such as `kopi bukit Radi`. */
const aside = (random) => `${pick(nouns, random)} ${pick(nouns, random)} ${madeUp(2, random)}`;

/**
 * With a letter left out, doubled or changed about with its neighbour, not the first of a word;
 * the same each time: lists are copied from office to office with their slips.
 */
function misspelt(name) {
  const places = [...name.matchAll(/(?<=[a-z]{2})[a-z](?=[a-z])/g)].map(({index}) => index);
  if (places.length === 0) return name;
  const at = places[Math.floor(places.length / 2)];
  const [letter, next] = [name[at], name[at + 1]];
  const slip = [next, letter + letter + next, next + letter][name.length % 3];
  return name.slice(0, at) + slip + name.slice(at + 2);
}

function requirementsOf(deed, random) {
  const from = Math.floor(random() * PAPERS.length);
  return [
    {text: PAPERS[from], copies: 1 + (from % 2)},
    ...deed.papers.map((text) => ({text, original: true})),
    {text: PAPERS[(from + 2) % PAPERS.length], when: 'bila diwakilkan'},
  ];
}

/** Over half is free of charge; the rest costs about the same everywhere. */
function feesOf(id, full, random) {
  const hash = [...id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 997;
  if (hash % 9 < 5) return [];
  const dearer = random() < 0.2 ? 1.1 : 1;
  return [{label: `Tarif ${full}`, amount: Math.round(AMOUNTS[hash % AMOUNTS.length] * dearer)}];
}
