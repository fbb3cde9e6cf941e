/** A small catalog document, as JSON; sample data that speaks of no real office. */
export function aDocument(changes: Record<string, unknown> = {}) {
  return {
    schema: 'mpp-catalog/1',
    id: 'contoh',
    language: 'id',
    updated: '2026-11-01T08:00:00+07:00',
    publisher: {name: 'Contoh'},
    sample: true,
    calendars: [aCalendar()],
    malls: [aMall()],
    agencies: [anAgency(), anAgency({id: 'imigrasi', name: 'Kantor Imigrasi', kind: 'ministry'})],
    services: [
      aService(),
      aService({id: 'kk', name: 'Kartu Keluarga'}),
      aService({id: 'paspor', name: 'Paspor', agency: 'imigrasi'}),
    ],
    ...changes,
  };
}

export const aCalendar = (changes: Record<string, unknown> = {}) => ({
  id: 'kalender',
  from: '2026-01-01',
  to: '2026-12-31',
  source: 'Contoh',
  days: [{date: '2026-01-01', name: 'Tahun Baru', kind: 'national'}],
  ...changes,
});

export const aMall = (changes: Record<string, unknown> = {}) => ({
  id: 'mpp',
  name: {id: 'Mal Pelayanan Publik Contoh', en: 'Sample Public Service Mall'},
  kind: 'mall',
  state: 'operating',
  region: {code: '00.00', name: 'Kabupaten Contoh', province: 'Contoh'},
  timeZone: 'WITA',
  calendar: 'kalender',
  location: {lat: -4.05, lng: 121.6, precision: 'area'},
  hours: {
    weekly: [{days: ['Mo', 'Tu', 'We', 'Th'], open: [{from: '08:00', to: '15:00'}]}],
    exceptions: [{from: '2026-08-17', open: []}],
    holidays: [{from: '08:00', to: '12:00'}],
  },
  contact: {phone: ['110'], email: 'contoh@contoh.go.id'},
  notices: [{from: '2026-11-01', text: 'Contoh pengumuman'}],
  satisfaction: [
    {period: '2026', date: '2026-06-30', value: 88.79, elements: [3, 3, 3, 3, 3, 3, 3, 3, 4]},
  ],
  tenants: [{agency: 'dukcapil', counter: 'Loket 1'}, {agency: 'imigrasi'}],
  ...changes,
});

export const anAgency = (changes: Record<string, unknown> = {}) => ({
  id: 'dukcapil',
  name: 'Dinas Kependudukan dan Pencatatan Sipil',
  short: 'Disdukcapil',
  kind: 'regional',
  complaints: [{kind: 'lapor', value: 'https://www.lapor.go.id'}],
  ...changes,
});

export const aService = (changes: Record<string, unknown> = {}) => ({
  id: 'ktp',
  name: 'KTP-el',
  agency: 'dukcapil',
  category: 'Kependudukan',
  requirements: [{text: 'Kartu Keluarga', original: true, copies: 1}],
  duration: {max: 1, unit: 'working-days'},
  fees: [{amount: null, min: 0, max: 50000}],
  channels: ['counter'],
  links: [{rel: 'info', href: 'https://contoh.go.id'}],
  offers: [{mall: 'mpp', scope: 'full', hours: 'Mo-Fr 08:00-12:00'}],
  ...changes,
});

/** Keys and indices from a value down to one inside it. */
export type Place = (string | number)[];

/** Every place in a value, as a path. */
export function placesIn(value: unknown, path: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value as Record<string, unknown>).flatMap(([key, part]) =>
    placesIn(part, [...path, key]),
  );
  return [path, ...inside];
}

/** A copy of a value with another at that place. */
export function withValueAt(value: unknown, [key, ...rest]: Place, strange: unknown): unknown {
  if (key === undefined) return strange;
  const copy = (
    Array.isArray(value) ? [...(value as unknown[])] : {...(value as object)}
  ) as Record<string, unknown>;
  copy[key] = withValueAt(copy[key], rest, strange);
  return copy;
}
