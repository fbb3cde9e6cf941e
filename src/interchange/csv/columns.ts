import {COLUMNS, type FieldOf} from '../../convert/columns.js';
import type {Mapping} from '../lost.js';
import {
  amount,
  flag,
  hours,
  json,
  lines,
  number,
  oneOf,
  text,
  textOrJson,
  type Codec,
} from './codecs.js';

/** Of what a cell speaks. */
export type Subject = 'service' | 'agency' | 'mall' | 'tenant' | 'offer' | 'catalog';

/** One column of the flat form. */
export interface Column {
  heading: string;
  subject: Subject;
  /** Where the value stands in the record, with dots. */
  path: string;
  /** Where it stands in each record of the list at `path`, one on a line; absent: there is no list. */
  part?: string;
  codec: Codec;
}

const of =
  (subject: Subject) =>
  (heading: string, path: string, codec: Codec = text): Column => ({heading, subject, path, codec});

/** The columns of a list of records; without a value in the first, a record is not there. */
const listOf =
  (subject: Subject) =>
  (path: string, ...parts: [heading: string, part: string, codec?: Codec][]): Column[] =>
    parts.map(([heading, part, codec = text]) => ({heading, subject, path, part, codec}));

/** The heading that the template has for a field, so that what reads the one reads the other. */
function heading(field: FieldOf<'services'>) {
  return COLUMNS.services.find((column) => column.field === field)!.id;
}

const service = of('service');
const services = listOf('service');
const agency = of('agency');
const mall = of('mall');
const tenant = of('tenant');
const offer = of('offer');
const catalog = of('catalog');

const CONFIDENCE = oneOf({verified: 'terverifikasi', approximate: 'perkiraan'});

const PROVENANCE: [string, string, Codec?][] = [
  ['Per Tanggal', 'asOf'],
  ['Sumber', 'source', textOrJson],
  ['Keyakinan', 'confidence', CONFIDENCE],
];

const provenance = (column: ReturnType<typeof of>, whose: string, path = '') =>
  PROVENANCE.map(([heading, field, codec]) => column(`${heading} ${whose}`, path + field, codec));

const complaints = (subject: Subject, whose: string) =>
  listOf(subject)(
    'complaints',
    [`Pengaduan${whose}`, 'value'],
    [
      `Jenis Pengaduan${whose}`,
      'kind',
      oneOf({
        lapor: 'lapor',
        whatsapp: 'whatsapp',
        phone: 'telepon',
        email: 'surel',
        social: 'media sosial',
        web: 'situs',
        counter: 'loket',
      }),
    ],
    [`Sebutan Pengaduan${whose}`, 'label'],
  );

const contact = (column: ReturnType<typeof of>, whose: string) => [
  column(`Telepon ${whose}`, 'contact.phone', lines(text)),
  column(`WhatsApp ${whose}`, 'contact.whatsapp'),
  column(`Surel ${whose}`, 'contact.email'),
  column(`Situs ${whose}`, 'contact.website'),
  column(`Media Sosial ${whose} (JSON)`, 'contact.social', json),
];

/** The columns in the order in which they are written: those of the template first. */
export const FLAT: readonly Column[] = [
  mall(heading('mall'), 'name'),
  mall(heading('region'), 'region.name'),
  agency(heading('agencyCode'), 'id'),
  agency(heading('agency'), 'name'),
  service(heading('serviceCode'), 'id'),
  service(heading('service'), 'name'),
  service(heading('category'), 'category'),
  service(
    heading('audience'),
    'audience',
    oneOf({citizen: 'warga', business: 'pelaku usaha', both: 'warga dan pelaku usaha'}),
  ),
  service(heading('summary'), 'summary'),
  ...services(
    'requirements',
    [heading('requirements'), 'text'],
    ['Asli', 'original', flag],
    ['Jumlah Fotokopi', 'copies', number],
    ['Berlaku bila', 'when'],
  ),
  service(heading('steps'), 'steps', lines(text)),
  ...services(
    'fees',
    [heading('fee'), 'amount', amount],
    ['Komponen Biaya', 'label'],
    [heading('feeMin'), 'min', number],
    [heading('feeMax'), 'max', number],
    [heading('feeNote'), 'note'],
    [heading('feeBasis'), 'basis'],
    ['Bunyi Biaya', 'text'],
    ...PROVENANCE.map(([name, field, codec]): [string, string, Codec?] => [
      `${name} Biaya`,
      field,
      codec,
    ]),
  ),
  service(heading('durationMin'), 'duration.min', number),
  service(heading('durationMax'), 'duration.max', number),
  service(
    heading('durationUnit'),
    'duration.unit',
    oneOf({
      minutes: 'menit',
      hours: 'jam',
      days: 'hari',
      'working-days': 'hari kerja',
      months: 'bulan',
    }),
  ),
  service(heading('durationNote'), 'duration.note'),
  service('Bunyi Waktu', 'duration.text'),
  ...provenance(service, 'Waktu', 'duration.'),
  service(heading('product'), 'product'),
  service(heading('legalBasis'), 'legalBasis', lines(text)),
  service(
    heading('channels'),
    'channels',
    lines(
      oneOf({counter: 'loket', mobile: 'keliling', 'self-service': 'mandiri', online: 'daring'}),
    ),
  ),
  ...services(
    'links',
    [heading('link'), 'href'],
    [
      'Jenis Tautan',
      'rel',
      oneOf({apply: 'ajukan', book: 'pesan', info: 'informasi', track: 'lacak'}),
    ],
    ['Sebutan Tautan', 'label'],
  ),
  ...complaints('service', ''),
  service(heading('aliases'), 'aliases', lines(text)),
  service(heading('lifeEvents'), 'lifeEvents', lines(text)),
  service(heading('standard'), 'standard'),
  service('Permintaan', 'popular', number),
  service(heading('facilities'), 'standardParts.facilities'),
  service(heading('competence'), 'standardParts.competence'),
  service(heading('supervision'), 'standardParts.supervision'),
  service(heading('staff'), 'standardParts.staff'),
  service(heading('guarantee'), 'standardParts.guarantee'),
  service(heading('safety'), 'standardParts.safety'),
  service(heading('evaluation'), 'standardParts.evaluation'),
  service('Dasar Hukum Standar', 'standardParts.legalBasis'),
  service(heading('asOf'), 'asOf'),
  service(heading('source'), 'source', textOrJson),
  service('Keyakinan', 'confidence', CONFIDENCE),

  tenant(heading('counter'), 'counter'),
  tenant(heading('floor'), 'floor'),
  tenant(heading('hours'), 'hours', hours),
  tenant(heading('quota'), 'quota', number),
  tenant(heading('note'), 'note'),
  ...provenance(tenant, 'Gerai'),

  offer(
    heading('scope'),
    'scope',
    oneOf({
      full: 'penuh',
      partial: 'sebagian',
      intake: 'terima berkas',
      information: 'informasi',
      none: 'tidak ada',
    }),
  ),
  offer('Catatan Cakupan', 'note'),
  offer('Loket Khusus', 'counter'),
  offer('Jam Khusus', 'hours', hours),
  offer('Kuota Khusus', 'quota', number),
  ...provenance(offer, 'Cakupan'),

  agency('Singkatan Instansi', 'short'),
  agency(
    'Jenis Instansi',
    'kind',
    oneOf({
      regional: 'perangkat daerah',
      provincial: 'provinsi',
      ministry: 'kementerian',
      institution: 'lembaga',
      vertical: 'instansi vertikal',
      judiciary: 'peradilan',
      'state-enterprise': 'bumn',
      'regional-enterprise': 'bumd',
      private: 'swasta',
    }),
  ),
  agency('Nama Lain Instansi', 'aliases', lines(text)),
  agency('Logo Instansi', 'logo'),
  ...contact(agency, 'Instansi'),
  ...complaints('agency', ' Instansi'),
  ...provenance(agency, 'Instansi'),

  mall('Kode MPP', 'id'),
  mall('Sebutan MPP', 'nickname'),
  mall(
    'Jenis MPP',
    'kind',
    oneOf({mall: 'mal', satellite: 'satelit', mobile: 'keliling', digital: 'digital'}),
  ),
  mall(
    'Keadaan MPP',
    'state',
    oneOf({
      planned: 'rencana',
      trial: 'uji coba',
      operating: 'beroperasi',
      moved: 'pindah',
      suspended: 'tutup sementara',
      closed: 'tutup',
    }),
  ),
  mall('Kode Wilayah MPP', 'region.code'),
  mall('Provinsi MPP', 'region.province'),
  mall('Zona Waktu MPP', 'timeZone'),
  mall('Tanggal Buka MPP', 'opened'),
  mall('Gedung MPP', 'address.building'),
  mall('Lantai MPP', 'address.floor'),
  mall('Jalan MPP', 'address.street'),
  mall('Desa MPP', 'address.village'),
  mall('Kecamatan MPP', 'address.district'),
  mall('Kode Pos MPP', 'address.postalCode'),
  mall('Patokan MPP', 'address.landmark'),
  mall('Lintang MPP', 'location.lat', number),
  mall('Bujur MPP', 'location.lng', number),
  mall(
    'Ketepatan Koordinat MPP',
    'location.precision',
    oneOf({building: 'gedung', area: 'wilayah'}),
  ),
  ...provenance(mall, 'Koordinat MPP', 'location.'),
  mall('Jam Gedung MPP', 'hours', hours),
  mall('Kalender MPP', 'calendar'),
  ...contact(mall, 'MPP'),
  ...complaints('mall', ' MPP'),
  mall('Fasilitas MPP', 'facilities', lines(text)),
  mall('Jumlah Instansi MPP', 'counts.agencies', number),
  mall('Jumlah Layanan MPP', 'counts.services', number),
  ...provenance(mall, 'Jumlah MPP', 'counts.'),
  mall('Pengumuman MPP (JSON)', 'notices', json),
  mall('Survei MPP (JSON)', 'satisfaction', json),
  ...provenance(mall, 'MPP'),

  catalog('Kode Katalog', 'id'),
  catalog('Bahasa', 'language'),
  catalog('Diperbarui', 'updated'),
  catalog('Penerbit', 'publisher.name'),
  catalog('Situs Penerbit', 'publisher.url'),
  catalog('Surel Penerbit', 'publisher.email'),
  catalog('Lisensi', 'licence'),
  catalog('Data Contoh', 'sample', flag),
  catalog('Kalender (JSON)', 'calendars', json),
  catalog('Layanan Baku (JSON)', 'standards', json),
];

/** Says `ya` where a service is had at a mall in which its agency has no counter. */
export const NO_COUNTER = 'Tanpa Gerai';

const PREFIXES: Record<Subject, string> = {
  service: '/services/*',
  agency: '/agencies/*',
  mall: '/malls/*',
  tenant: '/malls/*/tenants/*',
  offer: '/services/*/offers/*',
  catalog: '',
};

/** Where each field of a catalog goes in the flat form: to the column of that heading. */
export const TO_CSV: Mapping = {
  '/schema': 'none needed',
  '/malls': 'rows with a mall',
  '/agencies': 'rows with an agency',
  '/services': 'rows with a service',
  '/malls/*/tenants/*/agency': heading('agencyCode'),
  '/services/*/agency': heading('agencyCode'),
  '/services/*/offers/*/mall': 'Kode MPP',
  '/services/*/fees': `${heading('fee')}; none: Gratis`,
  ...Object.fromEntries(FLAT.map((column) => [pointerOf(column), column.heading])),
};

function pointerOf({subject, path, part, codec}: Column) {
  const field = `${PREFIXES[subject]}/${path.replaceAll('.', '/')}`;
  if (part !== undefined) return `${field}/*/${part}`;
  return codec.isList ? `${field}/*` : field;
}
