// A catalog of any size, always the same for the same size: names made of the words that
// real services are named with, so that a prefix finds about as many as it would.

const DEEDS = [
  'Penerbitan',
  'Perpanjangan',
  'Penggantian',
  'Perubahan',
  'Pencabutan',
  'Legalisasi',
  'Pendaftaran',
  'Konsultasi',
];
const THINGS = [
  'KTP-el',
  'Kartu Keluarga',
  'Akta Kelahiran',
  'Paspor',
  'SIM C',
  'STNK',
  'NIB',
  'Izin Usaha',
  'Sertifikat Tanah',
  'NPWP',
  'Izin Praktik',
  'SKCK',
  'Pajak Kendaraan',
  'PBB-P2',
  'BPJS Kesehatan',
  'Surat Pindah',
];
const CASES = ['', 'hilang', 'rusak', 'baru', 'untuk anak', 'untuk usaha mikro', 'lintas daerah'];
const CATEGORIES = [
  'Kependudukan',
  'Kendaraan',
  'Perizinan',
  'Usaha',
  'Keimigrasian',
  'Pertanahan',
  'Pajak',
  'Kesehatan',
];
const WEEKDAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr'];

/** A catalog of one mall with 30 agencies and so many services; sample data. */
export function catalogOf(services) {
  const agencies = agenciesOf(30);
  return {
    schema: 'mpp-catalog/1',
    id: 'bench',
    language: 'id',
    updated: '2026-11-01T08:00:00+07:00',
    publisher: {name: 'Contoh'},
    sample: true,
    malls: [mallOf(agencies)],
    agencies,
    services: Array.from({length: services}, (_, index) => serviceOf(index, agencies)),
  };
}

/** So many agencies; sample data. */
export const agenciesOf = (count) =>
  Array.from({length: count}, (_, index) => ({
    id: `agency-${index}`,
    name: `Dinas Contoh ${index + 1}`,
    short: `Dinas ${index + 1}`,
    kind: 'regional',
  }));

const mallOf = (agencies) => ({
  id: 'mpp',
  name: 'MPP Contoh',
  kind: 'mall',
  state: 'operating',
  region: {code: '00.00', name: 'Contoh', province: 'Contoh'},
  timeZone: 'Asia/Makassar',
  hours: {weekly: [{days: WEEKDAYS, open: [{from: '08:00', to: '15:00'}]}]},
  tenants: agencies.map(({id}, index) => ({
    agency: id,
    counter: `Loket ${index + 1}`,
    hours: {weekly: [{days: WEEKDAYS, open: [{from: '08:00', to: index % 3 ? '14:00' : '12:00'}]}]},
  })),
});

function serviceOf(index, agencies) {
  const pick = (list, step) => list[Math.floor(index / step) % list.length];
  const thing = pick(THINGS, 1);
  const name = [pick(DEEDS, THINGS.length), thing, pick(CASES, THINGS.length * DEEDS.length)];
  return {
    id: `service-${index}`,
    name: name.filter(Boolean).join(' ') + (index >= 896 ? ` ${index}` : ''),
    aliases: [`urus ${thing}`],
    agency: agencies[index % agencies.length].id,
    category: pick(CATEGORIES, 3),
    summary: `Layanan contoh nomor ${index} tentang ${thing}.`,
    audience: index % 4 ? 'citizen' : 'business',
    channels: index % 2 ? ['counter'] : ['counter', 'online'],
    fees: index % 3 ? [{amount: 1000 * (index % 500)}] : [],
    duration: {max: 1 + (index % 14), unit: 'working-days'},
    requirements: [
      {text: 'KTP-el', original: true},
      {text: 'Kartu Keluarga', copies: 1},
    ],
  };
}
