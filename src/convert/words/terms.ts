import type {AgencyKind, Mall, Offer, Service} from '../../schema/index.js';
import {fold} from '../../registry/fold.js';
import type {Cell} from '../../sheets/workbook.js';

type Table<Value> = readonly (readonly [RegExp, Value])[];

const lookedUp =
  <Value>(table: Table<Value>) =>
  (text: string): Value | undefined => {
    const folded = fold(text);
    return table.find(([words]) => words.test(folded))?.[1];
  };

/** The state of a mall, by words such as `Diresmikan` or `Uji coba`. */
export const readState = lookedUp<Mall['state']>([
  [/tutup sementara|renovasi|suspend|dihentikan|temporarily|berhenti/, 'suspended'],
  [/pindah|moved|relokasi/, 'moved'],
  [/rencana|persiapan|pembangunan|belum|planned|progress/, 'planned'],
  [/uji coba|trial|soft launching|soft opening|percobaan|pilot/, 'trial'],
  [/tutup|closed|bubar|non ?aktif|tidak aktif/, 'closed'],
  [
    /diresmikan|operasi|aktif|buka|open|berjalan|operating|active|grand launching|sudah/,
    'operating',
  ],
]);

export const readMallKind = lookedUp<Mall['kind']>([
  [/satelit|mini|gpp|spp|gerai pelayanan publik/, 'satellite'],
  [/keliling|mobile/, 'mobile'],
  [/digital|daring|online/, 'digital'],
]);

/** Whose office it is, by words such as `Perangkat daerah` or `B. INSTANSI VERTIKAL`. */
export const readAgencyKind = lookedUp<AgencyKind>([
  [/\bbumd\b|badan usaha milik daerah|regional enterprise|perumda/, 'regional-enterprise'],
  [/\bbumn\b|badan usaha milik negara|state (?:owned )?enterprise|persero/, 'state-enterprise'],
  [/provinsi|provincial|province/, 'provincial'],
  [/peradilan|yudikatif|pengadilan|judicia/, 'judiciary'],
  [/vertikal|vertical|polri|kejaksaan/, 'vertical'],
  [/kementerian|ministry|pusat/, 'ministry'],
  [/lembaga|institution|badan negara|non kementerian/, 'institution'],
  [/swasta|private|perbankan|asosiasi|profesi/, 'private'],
  [
    /perangkat daerah|\bopd\b|\bskpd\b|\bpd\b|dinas|regional|daerah|pemda|pemkab|pemkot|kabupaten|local/,
    'regional',
  ],
]);

export const readAudience = lookedUp<NonNullable<Service['audience']>>([
  [
    /keduanya|semua|umum dan|both|all|warga.*usaha|usaha.*warga|masyarakat.*usaha|perorangan.*badan|orang.*badan|citizen.*business/,
    'both',
  ],
  [/usaha|badan|perusahaan|business|compan|umkm|pengusaha|investor/, 'business'],
  [
    /warga|masyarakat|perorangan|orang|umum|penduduk|citizen|public|individu|pribadi|resident/,
    'citizen',
  ],
]);

export const readScope = lookedUp<Offer['scope']>([
  [/tidak|none|belum|\bno\b/, 'none'],
  [/informasi|konsultasi|information|info/, 'information'],
  [/terima berkas|penerimaan|berkas|intake|pendaftaran/, 'intake'],
  [/sebagian|partial|terbatas/, 'partial'],
  [/penuh|lengkap|full|ya|ada|yes|semua/, 'full'],
]);

/** How far a service is to be had, where a remark about it opens with that. */
export const readRemark = lookedUp<Offer['scope']>([
  [
    /^(?:layanan )?(?:sudah |telah )?(?:belum (?:di)?(?:layani|buka)|belum (?:ada|aktif|tersedia|beroperasi|berjalan)|tidak (?:di)?layani|tidak (?:ada|tersedia|aktif|beroperasi)(?: lagi)?|(?:di)?pindah(?:kan)? ke|di(?:hentikan|alihkan|hapus|tiadakan)|tutup(?: sementara)?$|ditutup|non ?aktif|segera (?:di)?buka|not (?:yet )?(?:available|served)|moved to|closed)/,
    'none',
  ],
  [
    /^hanya (?:layanan )?(?:konsultasi|informasi|info)\b|^(?:informasi|konsultasi)(?: dan (?:informasi|konsultasi)| (?:informasi|konsultasi))? saja$|^(?:information|consultation) only/,
    'information',
  ],
  [
    /^hanya (?:penerimaan|terima|menerima|pendaftaran|pengambilan)\b|^(?:penerimaan|pendaftaran|pengambilan)(?: \w+)? saja$|^intake only/,
    'intake',
  ],
]);

/** Whether a remark may mean that a service is not always to be had, as `mulai 1 Januari 2027`. */
export const isReservation = (text: string): boolean =>
  /^(?:mulai|sejak|s d|sd|sampai|hingga|berlaku|akan|rencana|hanya|khusus hari|sementara|from|until|only)\b|\b(?:saja|only)$/.test(
    fold(text),
  );

export const readZone = lookedUp<string>([
  [/\bwita\b|indonesia tengah|makassar|utc 8|gmt 8/, 'Asia/Makassar'],
  [/\bwit\b|indonesia timur|jayapura|utc 9|gmt 9/, 'Asia/Jayapura'],
  [/\bwib\b|indonesia barat|jakarta|pontianak|utc 7|gmt 7/, 'Asia/Jakarta'],
]);

/** How many visitors a day; `unlimited` where the words say that there is no limit. */
export function readQuota({kind, text, value}: Cell): number | 'unlimited' | undefined {
  if (kind === 'number') return Number.isInteger(value) && value! > 0 ? value : undefined;
  if (kind !== 'text') return undefined;
  if (
    /tidak (?:di|ter)?batas|tanpa (?:batas|kuota)|tak terbatas|unlimited|no limit|bebas|tidak ada (?:kuota|batas)/i.test(
      text,
    )
  )
    return 'unlimited';
  const numbers = text.match(/\d+(?:[.,]\d{3})*/g) ?? [];
  return numbers.length === 1 && !/minggu|bulan|week|month|%/i.test(text)
    ? Number(numbers[0].replaceAll(/\D/g, ''))
    : undefined;
}

/** Signs for "as above". */
export const isDitto = (text: string): boolean =>
  /^(?:s\.?\s?d\.?\s?a\.?|idem|ditto|id\.?|sama(?: dengan| seperti)?(?: (?:di )?atas| sebelumnya)|sda|same as above|as above|["”“″〃']{1,2}|-\s*["”″]\s*-|,,)$/i.test(
    text.trim(),
  );

/** A dash, a question mark or words for "nothing here". */
export const isNothing = (text: string): boolean =>
  /^(?:[-–—_.?/\\*\s]+|n\/?a|nihil|kosong|tidak ada(?: data)?|belum ada(?: data)?|belum(?: di)?isi|tbd|tba|null|none|menyusul|#n\/a)$/i.test(
    text.trim(),
  );
