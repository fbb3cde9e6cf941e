import type {
  Agency,
  Catalog,
  Mall,
  Notice,
  Schedule,
  Service,
  Span,
  Tenant,
} from '../../src/schema/index.js';

// No such malls exist: the region, the addresses and the numbers are made up, and every catalog
// says that it is a sample.

const span = (text: string): Span => {
  const [from = '', to = ''] = text.split('-');
  return {from, to};
};

/** `'08:00-12:00 13:00-15:00'` as spans. */
export const spans = (text: string): Span[] => text.split(' ').filter(Boolean).map(span);

/** Monday to Friday at these times, and whatever else is given. */
export const weekdays = (times: string, rest: Partial<Schedule> = {}): Schedule => ({
  weekly: [{days: ['Mo', 'Tu', 'We', 'Th', 'Fr'], open: spans(times)}],
  ...rest,
});

/** The hours of the sample malls: a longer break on Fridays, Ramadan, and a day of maintenance. */
export const OFFICE_HOURS: Schedule = {
  weekly: [
    {days: ['Mo', 'Tu', 'We', 'Th'], open: spans('08:00-12:00 13:00-15:30')},
    {days: ['Fr'], open: spans('08:00-11:30 13:30-15:00')},
  ],
  seasons: [
    {
      name: {id: 'jam Ramadan', en: 'Ramadan hours'},
      from: '2026-02-19',
      to: '2026-03-20',
      weekly: [
        {days: ['Mo', 'Tu', 'We', 'Th'], open: spans('08:00-12:00 12:30-14:30')},
        {days: ['Fr'], open: spans('08:00-11:30 12:30-14:00')},
      ],
    },
  ],
  exceptions: [
    {
      from: '2026-04-22',
      open: [],
      reason: {id: 'pemeliharaan sistem', en: 'maintenance of the system'},
    },
  ],
};

/** Open without a break until 15.30, the last ticket at 15.00. */
export const TICKET_HOURS = weekdays('08:00-15:30', {lastTicket: 30});

/** A mall; what is not said is dull. */
export const aMall = (rest: Partial<Mall> = {}): Mall => ({
  id: 'mpp',
  name: 'MPP Contoh',
  kind: 'mall',
  state: 'operating',
  region: {code: '00.01', name: 'Kabupaten Contoh', province: 'Provinsi Contoh'},
  timeZone: 'Asia/Jakarta',
  hours: OFFICE_HOURS,
  tenants: [aTenant()],
  ...rest,
});

/** The counter of an agency. */
export const aTenant = (rest: Partial<Tenant> = {}): Tenant => ({
  agency: 'dukcapil',
  counter: 'Loket 1',
  floor: 'Lantai 1',
  ...rest,
});

/** An agency; what is not said is dull. */
export const anAgency = (rest: Partial<Agency> = {}): Agency => ({
  id: 'dukcapil',
  name: 'Dinas Kependudukan dan Pencatatan Sipil',
  short: 'Disdukcapil',
  kind: 'regional',
  ...rest,
});

/** A service; what is not said is dull. */
export const aService = (rest: Partial<Service> = {}): Service => ({
  id: 'ktp',
  name: 'Penggantian KTP-el hilang',
  agency: 'dukcapil',
  category: 'Kependudukan',
  ...rest,
});

/** A catalog of one mall, one agency and one service, but for what is given. */
export const aCatalog = (rest: Partial<Catalog> = {}): Catalog => ({
  schema: 'mpp-catalog/1',
  id: 'contoh',
  language: 'id',
  updated: '2026-03-01T08:00:00+07:00',
  publisher: {name: 'Pemerintah Kabupaten Contoh'},
  sample: true,
  malls: [aMall()],
  agencies: [anAgency()],
  services: [aService()],
  ...rest,
});

/** What a badge needs: one mall with these facts. */
export const catalogOfMall = (mall: Partial<Mall>) => aCatalog({malls: [aMall(mall)]});

export const CLOSING_NOTICE: Notice = {
  from: '2026-04-13',
  to: '2026-04-14',
  text: {id: 'Gedung dipakai untuk ujian', en: 'The building is used for an exam'},
  closes: true,
};

const WEST: Mall = {
  id: 'barat',
  name: 'MPP Contoh Barat',
  nickname: 'Graha Contoh',
  kind: 'mall',
  state: 'operating',
  region: {code: '00.01', name: 'Kabupaten Contoh Barat', province: 'Provinsi Contoh'},
  timeZone: 'Asia/Jakarta',
  address: {
    building: 'Gedung Contoh',
    floor: 'Lantai 2',
    street: 'Jalan Contoh 1',
    district: 'Kecamatan Contoh',
    postalCode: '00000',
    landmark: 'sebelah alun-alun',
  },
  location: {lat: -8.2, lng: 114.3, precision: 'building'},
  hours: OFFICE_HOURS,
  contact: {
    phone: ['0800-000-0000'],
    whatsapp: '0800-0000-0000',
    email: 'mpp@contoh.example',
    website: 'https://mpp.contoh.example/',
  },
  facilities: ['Ruang laktasi', 'Ruang bermain anak', 'Jalur kursi roda'],
  notices: [
    {
      from: '2026-04-01',
      to: '2026-04-30',
      text: {id: 'Parkir lewat pintu timur.', en: 'Park by the eastern gate.'},
    },
  ],
  tenants: [
    {agency: 'dukcapil', counter: 'Loket 1', floor: 'Lantai 1', quota: 80},
    {agency: 'imigrasi', counter: 'Loket 7', floor: 'Lantai 2', hours: weekdays('09:00-14:00')},
    {agency: 'polres', counter: 'Loket 5', floor: 'Lantai 1', note: 'Ambil nomor sebelum 14.00.'},
    {
      agency: 'pajak',
      counter: 'Loket 9',
      floor: 'Lantai 2',
      hours: {weekly: [{days: ['Tu', 'Th'], open: spans('09:00-12:00')}]},
    },
    {agency: 'perizinan', counter: 'Loket 2', floor: 'Lantai 1'},
    {agency: 'samsat', counter: 'Loket 6', floor: 'Lantai 1'},
    {agency: 'jaminan', counter: 'Loket 3', floor: 'Lantai 1'},
    {agency: 'bank', counter: 'Loket 10', floor: 'Lantai 2'},
  ],
  asOf: '2026-02-20',
  source: 'https://mpp.contoh.example/profil',
};

const EAST: Mall = {
  id: 'timur',
  name: 'MPP Contoh Timur',
  kind: 'mall',
  state: 'operating',
  region: {code: '00.02', name: 'Kabupaten Contoh Timur', province: 'Provinsi Contoh'},
  timeZone: 'Asia/Jayapura',
  address: {street: 'Jalan Contoh 2'},
  location: {lat: -2.6, lng: 140.7, precision: 'area'},
  hours: weekdays('08:00-15:00'),
  contact: {phone: ['0800-000-0001']},
  tenants: [
    {agency: 'dukcapil', counter: 'Loket A', floor: 'Lantai 1'},
    {agency: 'imigrasi', counter: 'Loket B', floor: 'Lantai 1'},
  ],
};

const AGENCIES: Agency[] = [
  anAgency({complaints: [{kind: 'lapor', value: 'https://www.lapor.go.id/'}]}),
  {id: 'imigrasi', name: 'Kantor Imigrasi', kind: 'ministry', aliases: ['Imigrasi']},
  {id: 'pajak', name: 'Kantor Pelayanan Pajak', short: 'KPP', kind: 'ministry'},
  {id: 'polres', name: 'Kepolisian Resor', short: 'Polres', kind: 'vertical'},
  {id: 'perizinan', name: 'Dinas Perizinan', short: 'DPMPTSP', kind: 'regional'},
  {id: 'samsat', name: 'Badan Pendapatan Daerah Provinsi', short: 'Bapenda', kind: 'provincial'},
  {id: 'jaminan', name: 'BPJS Kesehatan', kind: 'institution'},
  {id: 'bank', name: 'Bank Contoh', kind: 'regional-enterprise', logo: '/logo/bank.png'},
];

const SERVICES: Service[] = [
  {
    id: 'ktp-hilang',
    name: {id: 'Penggantian KTP-el hilang', en: 'Replacement of a lost identity card'},
    aliases: ['KTP hilang'],
    agency: 'dukcapil',
    category: 'Kependudukan',
    audience: 'citizen',
    popular: 100,
    summary: 'KTP-el baru untuk warga yang kehilangan kartunya.',
    requirements: [
      {text: 'Surat kehilangan dari kepolisian', original: true},
      {text: 'Kartu Keluarga', copies: 2, when: 'alamat berubah'},
    ],
    steps: ['Ambil nomor', 'Serahkan berkas', 'Ambil KTP-el'],
    duration: {max: 1, unit: 'working-days'},
    fees: [],
    product: 'KTP-el',
    legalBasis: ['UU 24/2013 pasal 79A'],
    channels: ['counter'],
    links: [{rel: 'info', href: 'https://contoh.example/ktp'}],
    asOf: '2026-01-12',
    source: 'https://contoh.example/standar-pelayanan',
  },
  {
    id: 'kia',
    name: 'Kartu Identitas Anak',
    agency: 'dukcapil',
    category: 'Kependudukan',
    audience: 'citizen',
    popular: 60,
    channels: ['counter', 'online'],
  },
  {
    id: 'paspor',
    name: {id: 'Penggantian paspor', en: 'Renewal of a passport'},
    agency: 'imigrasi',
    category: 'Keimigrasian',
    audience: 'citizen',
    popular: 90,
    fees: [
      {label: 'Paspor nonelektronik', amount: 350_000, basis: 'PP 45/2024'},
      {label: 'Paspor elektronik', amount: 650_000},
      {label: 'Layanan percepatan', amount: null, min: 500_000, max: 1_000_000},
    ],
    duration: {min: 3, max: 4, unit: 'working-days'},
    offers: [
      {
        mall: 'barat',
        scope: 'partial',
        note: 'Hanya penggantian, bukan paspor baru.',
        counter: 'Loket 8',
        hours: {weekly: [{days: ['Mo', 'We'], open: spans('10:00-12:00')}]},
        quota: 40,
      },
      {mall: 'timur', scope: 'none', note: 'Datang ke Kantor Imigrasi.'},
    ],
  },
  {
    id: 'skck',
    name: 'Surat Keterangan Catatan Kepolisian (SKCK)',
    agency: 'polres',
    category: 'Kepolisian',
    audience: 'citizen',
    popular: 80,
    fees: [{amount: 30_000}],
    duration: {min: 15, max: 30, unit: 'minutes'},
    channels: ['counter'],
    complaints: [
      {kind: 'whatsapp', value: '0800-0000-0002'},
      {kind: 'email', value: 'pengaduan@contoh.example'},
    ],
  },
  {
    id: 'npwp',
    name: 'Pendaftaran NPWP',
    agency: 'pajak',
    category: 'Perpajakan',
    audience: 'both',
    popular: 50,
    fees: [],
    channels: ['counter', 'online'],
  },
  {
    id: 'nib',
    name: 'Nomor Induk Berusaha',
    agency: 'perizinan',
    category: 'Perizinan',
    audience: 'business',
    popular: 70,
    fees: [],
    channels: ['online'],
    links: [{rel: 'apply', href: 'https://contoh.example/nib'}],
  },
  {
    id: 'stnk',
    name: 'Pengesahan STNK tahunan',
    agency: 'samsat',
    category: 'Kendaraan',
    audience: 'citizen',
    popular: 75,
    offers: [{mall: 'barat', scope: 'none', note: 'Datang ke Kantor Samsat, Jalan Contoh 3.'}],
  },
  {
    id: 'jkn',
    name: 'Pendaftaran peserta JKN',
    agency: 'jaminan',
    category: 'Kesehatan',
    audience: 'both',
    popular: 65,
    channels: ['counter', 'self-service'],
  },
];

/** Two malls, eight agencies and eight services, of every sort that a visitor may meet. */
export const sampleCatalog = (rest: Partial<Catalog> = {}): Catalog =>
  aCatalog({malls: [WEST, EAST], agencies: AGENCIES, services: SERVICES, ...rest});

/** The western mall alone, with every service that it offers or says it does not. */
export const westernCatalog = (mall: Partial<Mall> = {}): Catalog =>
  sampleCatalog({malls: [{...WEST, ...mall}]});

const KINDS = ['Izin', 'Rekomendasi', 'Surat keterangan', 'Pendaftaran', 'Perpanjangan', 'Kartu'];
const THINGS = ['usaha', 'bangunan', 'apotek', 'praktik', 'reklame', 'kapal', 'anak', 'tanah'];

/** As many services as asked for, in the western mall. */
export function manyServices(count: number): Catalog {
  const services = Array.from({length: count}, (_, index) =>
    aService({
      id: `layanan-${index}`,
      name: `${KINDS[index % KINDS.length]} ${THINGS[index % THINGS.length]} ${index + 1}`,
      agency: AGENCIES[index % AGENCIES.length]!.id,
      category: `Bidang ${index % 12}`,
      popular: count - index,
      audience: index % 3 === 0 ? 'business' : 'citizen',
      channels: index % 4 === 0 ? ['online'] : ['counter'],
      ...(index % 2 === 0 ? {fees: []} : {}),
    }),
  );
  return {...westernCatalog(), services};
}

/** A word that fits no line. */
export const LONG = 'Ketidakberkesinambungan'.repeat(12);

/** Every name a word that fits no line. */
export const catalogOfLongWords = (): Catalog =>
  aCatalog({
    malls: [
      aMall({
        name: `MPP${LONG}`,
        nickname: LONG,
        address: {building: LONG, street: LONG, landmark: LONG},
        location: {lat: -6.2, lng: 106.8, precision: 'building'},
        facilities: [LONG],
        contact: {phone: ['0800-000-0000'], website: `https://${'panjang.'.repeat(20)}example/`},
        tenants: [aTenant({counter: LONG, floor: LONG, note: LONG})],
      }),
    ],
    agencies: [anAgency({name: LONG, short: LONG})],
    services: [
      aService({
        name: LONG,
        summary: LONG,
        requirements: [{text: LONG, when: LONG}],
        steps: [LONG],
        fees: [{label: LONG, amount: 350_000, note: LONG}],
        product: LONG,
        legalBasis: [LONG],
      }),
    ],
  });
