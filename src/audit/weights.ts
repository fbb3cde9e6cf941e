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
