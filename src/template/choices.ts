import type {Agency, CalendarDay, Duration, Mall, Offer, Service} from '../schema/index.js';
import type {Channel} from '../schema/index.js';

// What the drop-downs offer, by what a catalog holds. Each is a word that `convert` reads back.

export const KINDS: Record<Agency['kind'], string> = {
  regional: 'Perangkat daerah',
  provincial: 'Provinsi',
  ministry: 'Kementerian',
  institution: 'Lembaga',
  vertical: 'Vertikal',
  judiciary: 'Peradilan',
  'state-enterprise': 'BUMN',
  'regional-enterprise': 'BUMD',
  private: 'Swasta',
};

export const STATES: Record<Mall['state'], string> = {
  planned: 'Rencana',
  trial: 'Uji coba',
  operating: 'Beroperasi',
  moved: 'Pindah',
  suspended: 'Tutup sementara',
  closed: 'Tutup',
};

/** Indonesia's three zones; any other has its own name in the catalog and in the cell. */
export const ZONES: Record<string, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

export const AUDIENCES: Record<NonNullable<Service['audience']>, string> = {
  citizen: 'Warga',
  business: 'Pelaku usaha',
  both: 'Warga dan pelaku usaha',
};

export const CHANNELS: Record<Channel, string> = {
  counter: 'Loket',
  mobile: 'Keliling',
  'self-service': 'Mandiri',
  online: 'Daring',
};

export const UNITS: Record<Duration['unit'], string> = {
  minutes: 'menit',
  hours: 'jam',
  days: 'hari',
  'working-days': 'hari kerja',
  months: 'bulan',
};

export const SCOPES: Record<Offer['scope'], string> = {
  full: 'Penuh',
  partial: 'Sebagian',
  intake: 'Terima berkas',
  information: 'Informasi',
  none: 'Tidak dilayani',
};

export const DAY_KINDS: Record<CalendarDay['kind'], string> = {
  national: 'Libur nasional',
  'joint-leave': 'Cuti bersama',
  regional: 'Libur daerah',
  observance: 'Hari peringatan',
};
