import type {Said} from '../said/said.js';

// Why something is not in another format, where more than one format says so.

export const UNCERTAIN: Said = {
  id: 'Pada sebagian hari jamnya tidak dapat dipastikan; hari itu tidak ditulis.',
  en: 'On some days the hours are not certain; those days are left out.',
};
export const AREA: Said = {
  id: 'Koordinat ini hanya titik tengah wilayah, bukan letak gedung.',
  en: 'These coordinates are only the middle of the region, not the building.',
};
export const UNSAFE: Said = {
  id: 'Bukan alamat web yang boleh diikuti (https atau http, tanpa kata sandi).',
  en: 'No web address that may be followed (https or http, without a password).',
};
export const NO_DURATION: Said = {
  id: 'ISO 8601 tidak mengenal hari kerja, dan pecahan tidak ditulis.',
  en: 'ISO 8601 knows no working days, and fractions are not written.',
};
