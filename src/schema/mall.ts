import * as z from 'zod/mini';
import {ComplaintChannel, Contact} from './contact.js';
import {
  count,
  date,
  dateOrInstant,
  dateOrLess,
  flag,
  id,
  list,
  number,
  oneOf,
  record,
  words,
} from './fields.js';
import {Hours} from './hours.js';
import {provenance} from './provenance.js';
import {Tenant} from './tenant.js';
import {Name, Text} from './text.js';

/** The regency or city that runs the mall. */
export const Region = record({
  /** Code of the Ministry of Home Affairs, such as `35.10` (kode Kemendagri). */
  code: words(),
  /** Regency or city (kabupaten/kota). */
  name: words(),
  /** Province (provinsi). */
  province: words(),
});

/** Where the mall is, in words. */
export const Address = record({
  /** Building (gedung). */
  building: z.optional(words()),
  /** Floor (lantai). */
  floor: z.optional(words()),
  /** Street and number (jalan). */
  street: z.optional(words()),
  /** Village or ward (desa/kelurahan). */
  village: z.optional(words()),
  /** District (kecamatan). */
  district: z.optional(words()),
  /** Five-digit postal code (kode pos). */
  postalCode: z.optional(words()),
  /** What it stands beside (patokan). */
  landmark: z.optional(words()),
});

/** Where the mall is, on the globe. */
export const Location = record({
  /** Latitude in degrees, WGS 84 (lintang). */
  lat: number('latitude'),
  /** Longitude in degrees, WGS 84 (bujur). */
  lng: number('longitude'),
  /** `building` when the point is the building, `area` when it is only the middle of the region (ketepatan). */
  precision: oneOf(['building', 'area']),
  ...provenance,
});
export type Location = z.infer<typeof Location>;

/** How many agencies and services the mall says it has. */
export const Counts = record({
  /** Agencies (jumlah instansi). */
  agencies: z.optional(count()),
  /** Services (jumlah layanan). */
  services: z.optional(count()),
  ...provenance,
});

/** Something that visitors must know for a while. */
export const Notice = record({
  /** First day or instant (berlaku mulai). */
  from: dateOrInstant(),
  /** Last day, included, or the instant it ends; absent: until taken away (berlaku sampai). */
  to: z.optional(dateOrInstant()),
  /** The notice itself (isi pengumuman). */
  text: Text,
  /** Whether the mall is closed while it holds (menutup layanan). */
  closes: z.optional(flag()),
  ...provenance,
});
export type Notice = z.infer<typeof Notice>;

/** A survey of how satisfied people are (Survei Kepuasan Masyarakat, SKM). */
export const Survey = record({
  /** The time asked about, such as `2026 semester 1` (periode). */
  period: words(),
  /** The day of the result (tanggal hasil). */
  date: date(),
  /** Index of satisfaction, 25 to 100 (Indeks Kepuasan Masyarakat, IKM). */
  value: number('satisfaction'),
  /** How many people were asked (jumlah responden). */
  respondents: z.optional(count()),
  /** The nine elements, 1 to 4 each (sembilan unsur). */
  elements: z.optional(list(number('mark')).check(z.refine(({length}) => length === 9, 'nine'))),
  ...provenance,
});
export type Survey = z.infer<typeof Survey>;

/** A public service mall (Mal Pelayanan Publik, MPP). */
export const Mall = record({
  /** Identifier that offers and tags refer to (pengenal). */
  id: id(),
  /** Official name (nama resmi). */
  name: Name,
  /** The name people use, such as Grha Tiyasa (nama sebutan). */
  nickname: z.optional(Text),
  /** A mall, a satellite of one (satelit), a mobile unit (keliling), or one without a building (digital). */
  kind: oneOf(['mall', 'satellite', 'mobile', 'digital']),
  /** Planned (rencana), on trial (uji coba), operating (beroperasi), moved away from here (pindah), closed for now (tutup sementara) or for good (tutup). */
  state: oneOf(['planned', 'trial', 'operating', 'moved', 'suspended', 'closed']),
  /** The regency or city that runs it (daerah penyelenggara). */
  region: Region,
  /** When it opened (tanggal buka). */
  opened: z.optional(dateOrLess()),
  /** IANA time zone; WIB, WITA and WIT are understood (zona waktu). */
  timeZone: words(),
  /** Where it is, in words (alamat). */
  address: z.optional(Address),
  /** Where it is, on the globe (koordinat). */
  location: z.optional(Location),
  /** Hours of the building; absent: not known (jam buka gedung). */
  hours: z.optional(Hours),
  /** The calendar it follows; absent: the national one (kalender). */
  calendar: z.optional(id()),
  /** How to reach it (kontak). */
  contact: z.optional(Contact),
  /** Where to complain (kanal pengaduan). */
  complaints: z.optional(list(ComplaintChannel)),
  /** What the building has, such as ruang laktasi (fasilitas). */
  facilities: z.optional(list(words())),
  /** How much it says it has (jumlah instansi dan layanan). */
  counts: z.optional(Counts),
  /** How satisfied people were (hasil survei). */
  satisfaction: z.optional(list(Survey)),
  /** What visitors must know (pengumuman). */
  notices: z.optional(list(Notice)),
  /** The agencies inside (gerai). */
  tenants: z.optional(list(Tenant)),
  ...provenance,
});
export type Mall = z.infer<typeof Mall>;
