import {diffCatalogs, type Change, type Version} from '../../src/diff/index.js';
import {
  parseCatalog,
  type Agency,
  type Catalog,
  type Mall,
  type Service,
} from '../../src/schema/index.js';

// No such mall exists: names, addresses and numbers are made up.

/** What a test changes in a document before it is parsed. */
export type Edit = (catalog: Catalog) => void;

const anAgency = (id: string, name: string, short: string): Agency => ({
  id,
  name,
  short,
  kind: 'regional',
});

const aMall = (): Mall => ({
  id: 'mpp',
  name: {id: 'MPP Contoh', en: 'Sample Mall'},
  kind: 'mall',
  state: 'operating',
  region: {code: '00.00', name: 'Kabupaten Contoh', province: 'Contoh'},
  timeZone: 'Asia/Jakarta',
  address: {building: 'Gedung Contoh', street: 'Jalan Contoh 1'},
  hours: {
    weekly: [
      {days: ['Mo', 'Tu', 'We', 'Th'], open: [{from: '08:00', to: '15:00'}]},
      {days: ['Fr'], open: [{from: '08:00', to: '11:00'}]},
    ],
  },
  contact: {phone: ['(021) 123'], whatsapp: '0812-0000'},
  tenants: [
    {agency: 'dukcapil', counter: 'Loket 1', floor: 'Lantai 1', quota: 50},
    {agency: 'pajak', counter: 'Loket 2', floor: 'Lantai 1'},
  ],
});

const services = (): Service[] => [
  {
    id: 'ktp',
    name: {id: 'Penerbitan KTP-el', en: 'Identity card'},
    agency: 'dukcapil',
    category: 'Kependudukan',
    requirements: [
      {text: 'Kartu Keluarga', copies: 1},
      {text: 'Surat pengantar kelurahan', original: true},
    ],
    duration: {max: 3, unit: 'working-days'},
    fees: [],
  },
  {
    id: 'akta',
    name: 'Akta kelahiran terlambat',
    agency: 'dukcapil',
    category: 'Kependudukan',
    requirements: [{text: 'Surat keterangan lahir'}],
    fees: [{label: 'Denda', amount: 50_000, basis: 'Perda Contoh 1/2020'}],
  },
  {
    id: 'npwp',
    name: 'Pendaftaran NPWP',
    agency: 'pajak',
    category: 'Pajak',
    steps: ['Ambil nomor.', 'Serahkan berkas.'],
    channels: ['counter'],
  },
];

/** A small catalog; each call gives another object. */
export const aCatalog = (): Catalog => ({
  schema: 'mpp-catalog/1',
  id: 'contoh',
  language: 'id',
  updated: '2026-11-02T08:00:00+07:00',
  publisher: {name: 'Contoh'},
  sample: true,
  malls: [aMall()],
  agencies: [
    anAgency('dukcapil', 'Dinas Kependudukan dan Pencatatan Sipil', 'Disdukcapil'),
    anAgency('pajak', 'Kantor Pelayanan Pajak', 'KPP'),
  ],
  services: services(),
});

/** A document as it stands after these edits, with its catalog. */
export function versionOf(...edits: Edit[]): Version {
  const document = aCatalog();
  for (const edit of edits) edit(document);
  const {catalog} = parseCatalog(structuredClone(document));
  return {document, catalog: catalog!};
}

/** What the edits change, `before` being what both versions share. */
export const differencesOf = (edit: Edit, before: Edit = () => {}) =>
  diffCatalogs(versionOf(before), versionOf(before, edit));

/** The sentences that citizens read. */
export const sentences = (changes: readonly Change[], language: 'id' | 'en' = 'id') =>
  changes.map(({text}) => text[language]);

/** The service of that id. */
export const service = (catalog: Catalog, id: string) =>
  catalog.services.find((service) => service.id === id)!;
