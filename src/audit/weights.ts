import type {Said} from '../said/said.js';

export type PartName =
  | 'published'
  | 'others'
  | 'feeBasis'
  | 'freshness'
  | 'sources'
  | 'tenancy'
  | 'hours'
  | 'tenantHours'
  | 'calendar'
  | 'contact'
  | 'complaints'
  | 'place'
  | 'survey';

/** How many of the 100 points each part of a mall's score is worth; `docs/audit.md` says how each is reckoned. */
export const WEIGHTS: Record<PartName, number> = {
  published: 30,
  others: 8,
  feeBasis: 4,
  freshness: 10,
  sources: 6,
  tenancy: 4,
  hours: 10,
  tenantHours: 6,
  calendar: 4,
  contact: 5,
  complaints: 4,
  place: 4,
  survey: 5,
};

/** What each part is called. */
export const PARTS: Record<PartName, Said> = {
  published: {id: 'Enam komponen yang wajib dipublikasikan', en: 'Six components to be published'},
  others: {id: 'Delapan komponen lain', en: 'Eight other components'},
  feeBasis: {id: 'Dasar hukum biaya', en: 'Legal basis of fees'},
  freshness: {id: 'Kebaruan data layanan', en: 'Freshness of services'},
  sources: {id: 'Sumber dan keyakinan', en: 'Sources and confidence'},
  tenancy: {id: 'Instansi layanan punya gerai', en: 'Agencies of services are tenants'},
  hours: {id: 'Jam gedung', en: 'Hours of the building'},
  tenantHours: {id: 'Jam gerai', en: 'Hours of the tenants'},
  calendar: {id: 'Kalender libur tahun ini', en: 'Calendar of this year'},
  contact: {id: 'Kontak', en: 'Contact'},
  complaints: {id: 'Kanal pengaduan MPP', en: 'Complaint channels of the mall'},
  place: {id: 'Alamat dan titik lokasi', en: 'Address and location'},
  survey: {id: 'Survei kepuasan', en: 'Survey of satisfaction'},
};

/** How much of each part is earned; `docs/audit.md` says the same. */
export const SHARES: Record<PartName, Said> = {
  published: {
    id: 'komponen yang tertulis ÷ (6 × layanan); yang mengikuti layanan nasional ikut dihitung',
    en: 'components told ÷ (6 × services); what follows the national service counts',
  },
  others: {
    id: 'komponen yang tertulis ÷ (8 × layanan)',
    en: 'components told ÷ (8 × services)',
  },
  feeBasis: {
    id: 'tarif berbayar yang menyebut aturannya ÷ semua tarif berbayar',
    en: 'fees to be paid that name their rule ÷ all fees to be paid',
  },
  freshness: {
    id: 'rata-rata layanan: 1 sampai 6 bulan sejak diperiksa, lalu turun rata sampai 0 pada 24 bulan; 0 tanpa tanggal',
    en: 'mean of the services: 1 up to 6 months after they were checked, then evenly down to 0 at 24 months; 0 without a date',
  },
  sources: {
    id: 'rata-rata layanan: ½ bila menyebut sumber, ½ bila terverifikasi',
    en: 'mean of the services: ½ for a source, ½ for being verified',
  },
  tenancy: {
    id: 'layanan loket yang instansinya tercatat sebagai gerai ÷ semua layanan loket',
    en: 'counter services whose agency is a tenant ÷ all counter services',
  },
  hours: {
    id: '1 bila jam gedung diketahui',
    en: '1 where the hours of the building are known',
  },
  tenantHours: {
    id: 'rata-rata gerai: 1 bila jamnya ditulis sendiri, ½ bila hanya mengikuti jam gedung',
    en: 'mean of the tenants: 1 for hours of their own, ½ where they only follow the building',
  },
  calendar: {
    id: '1 bila hari libur dimuat sampai akhir tahun ini',
    en: '1 where holidays are known to the end of this year',
  },
  contact: {
    id: '1 bila ada telepon, WhatsApp, atau surel; ½ bila hanya situs atau media sosial',
    en: '1 for a telephone, WhatsApp or e-mail; ½ for only a website or social media',
  },
  complaints: {
    id: '1 bila MPP menyebut kanal pengaduan',
    en: '1 where the mall names a complaint channel',
  },
  place: {
    id: '½ untuk jalan atau gedung; ½ untuk titik gedung, ¼ bila titiknya hanya pusat wilayah',
    en: '½ for a street or building; ½ for the point of the building, ¼ for the middle of the region',
  },
  survey: {
    id: '1 bila SKM terakhir paling lama 6 bulan, ½ bila paling lama setahun',
    en: '1 where the last survey is at most 6 months old, ½ where at most a year',
  },
};
