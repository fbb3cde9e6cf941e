import * as z from 'zod/mini';
import {ComplaintChannel} from './contact.js';
import {count, flag, id, inheritable, list, number, oneOf, record, url, words} from './fields.js';
import {Offer} from './offer.js';
import {provenance} from './provenance.js';
import {Name, Text} from './text.js';

/** A paper or condition to bring. */
export const Requirement = record({
  /** What it is (persyaratan). */
  text: Text,
  /** Whether the original must be shown (asli). */
  original: z.optional(flag()),
  /** How many copies (jumlah fotokopi). */
  copies: z.optional(count()),
  /** For whom or when it is needed; absent: always (berlaku bila). */
  when: z.optional(Text),
});
export type Requirement = z.infer<typeof Requirement>;

/** How long it takes once the papers are complete. */
export const Duration = record({
  /** Least, in `unit` (paling cepat). */
  min: z.optional(number('amount')),
  /** Most, in `unit` (paling lama). */
  max: number('amount'),
  /** Unit of both (satuan). */
  unit: oneOf(['minutes', 'hours', 'days', 'working-days', 'months']),
  /** The words it was read from (bunyi asli). */
  text: z.optional(words()),
  /** Anything to add (catatan). */
  note: z.optional(Text),
  ...provenance,
});
export type Duration = z.infer<typeof Duration>;

/** One amount to pay. */
export const Fee = record({
  /** What is paid for; absent: the service (komponen biaya). */
  label: z.optional(Text),
  /** Rupiah; null when there is no single amount (besaran). */
  amount: z.nullable(count()),
  /** Least, in rupiah (paling sedikit). */
  min: z.optional(count()),
  /** Most, in rupiah (paling banyak). */
  max: z.optional(count()),
  /** The rule that sets it (dasar hukum tarif). */
  basis: z.optional(Text),
  /** The words it was read from (bunyi asli). */
  text: z.optional(words()),
  /** Anything to add (catatan). */
  note: z.optional(Text),
  ...provenance,
});
export type Fee = z.infer<typeof Fee>;

/** A page where the service can be had or followed. */
export const ServiceLink = record({
  /** What the page is for: apply (ajukan), book (pesan antrean), read (informasi) or follow (lacak). */
  rel: oneOf(['apply', 'book', 'info', 'track']),
  /** Its address (tautan). */
  href: url(),
  /** What to call it (sebutan tautan). */
  label: z.optional(Text),
});
export type ServiceLink = z.infer<typeof ServiceLink>;

/** The eight parts of a service standard that concern the office itself (UU 25/2009 art. 21, Permenpan RB 15/2014). */
export const StandardParts = record({
  /** Rooms and equipment (sarana, prasarana dan/atau fasilitas). */
  facilities: z.optional(Text),
  /** What the staff can do (kompetensi pelaksana). */
  competence: z.optional(Text),
  /** How it is supervised (pengawasan internal). */
  supervision: z.optional(Text),
  /** How many people do it (jumlah pelaksana). */
  staff: z.optional(Text),
  /** What is promised of the service (jaminan pelayanan). */
  guarantee: z.optional(Text),
  /** What is promised of safety (jaminan keamanan dan keselamatan). */
  safety: z.optional(Text),
  /** How it is judged (evaluasi kinerja pelaksana). */
  evaluation: z.optional(Text),
  /** The rules it rests on, where not told by `legalBasis` (dasar hukum). */
  legalBasis: z.optional(Text),
});
export type StandardParts = z.infer<typeof StandardParts>;

const shared = {
  /** What people call it (sebutan lain). */
  aliases: z.optional(list(words())),
  /** Moments of life in which it is needed (peristiwa kehidupan). */
  lifeEvents: z.optional(list(words())),
  /** Citizens (warga), businesses (pelaku usaha) or both. */
  audience: z.optional(oneOf(['citizen', 'business', 'both'])),
  /** What it is, in a sentence (ringkasan). */
  summary: z.optional(Text),
  /** What to bring (persyaratan). */
  requirements: z.optional(list(Requirement)),
  /** What happens, in order (sistem, mekanisme, dan prosedur). */
  steps: z.optional(list(Text)),
  /** How long it takes (jangka waktu penyelesaian). */
  duration: z.optional(Duration),
  /** How long it takes, where the words name no number, such as `sesuai antrean` (jangka waktu tanpa angka). */
  durationText: z.optional(words()),
  /** What it costs; empty: free of charge; absent: as its standard says, or not stated (biaya/tarif). */
  fees: z.optional(list(Fee)),
  /** What one gets (produk pelayanan). */
  product: z.optional(Text),
  /** The rules it rests on (dasar hukum). */
  legalBasis: z.optional(list(Text)),
  /** The other parts of the service standard (komponen standar pelayanan). */
  standardParts: z.optional(StandardParts),
  /** At a counter (loket), from a mobile unit (keliling), at a machine (mandiri) or online (daring). */
  channels: z.optional(list(oneOf(['counter', 'mobile', 'self-service', 'online']))),
  /** Pages where it can be had or followed (tautan layanan). */
  links: z.optional(list(ServiceLink)),
};

/** What services of one kind have in common, wherever they are offered (layanan baku). */
export const Standard = record({
  /** What `standard` of a service names; that of a national service takes its place (pengenal). */
  id: id(),
  /** Official name (nama layanan). */
  name: z.optional(Name),
  /** Field it belongs to, such as Kependudukan (jenis layanan). */
  category: z.optional(id()),
  ...shared,
  ...provenance,
});
export type Standard = z.infer<typeof Standard>;

/** What a service has from its standard; `asOf`, `source` and `confidence` are those of the standard. */
export const Inherited = record({
  /** Whose standard it is: one of the national list (nasional) or of the catalog itself (katalog). */
  from: oneOf(['national', 'catalog']),
  /** Names of the fields that were left out and are filled in (bagian yang diwarisi). */
  fields: list(words()),
  ...provenance,
});
export type Inherited = z.infer<typeof Inherited>;

/** Something that an agency does for people (layanan). */
export const Service = record({
  /** Identifier (pengenal). */
  id: id(),
  /** The standard it is an instance of, of the national list or of `standards`; what the service leaves out is as there (layanan baku). */
  standard: z.optional(id()),
  /** Official name; must be here, or in its standard (nama layanan). */
  name: inheritable(Name),
  /** The agency that does it (instansi penyelenggara). */
  agency: id(),
  /** Field it belongs to, such as Kependudukan; must be here, or in its standard (jenis layanan). */
  category: inheritable(id()),
  /** How much it is asked for, against the others (permintaan). */
  popular: z.optional(number('amount')),
  ...shared,
  /** What else visitors must know of it (keterangan). */
  note: z.optional(Text),
  /** Where to complain (penanganan pengaduan, saran, dan masukan). */
  complaints: z.optional(list(ComplaintChannel)),
  /** Where and how far it is offered; absent: in full wherever its agency is a tenant. A list that only excludes malls leaves the others as they were; any other list is complete (ketersediaan di MPP). */
  offers: z.optional(list(Offer)),
  /** What it has from its standard, written by `parseCatalog` and not by people; a service that has it inherits nothing more (warisan). */
  inherited: z.optional(Inherited),
  ...provenance,
});
export type Service = z.infer<typeof Service>;
export type Channel = NonNullable<Service['channels']>[number];
