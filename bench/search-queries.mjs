import {placeOf} from './national.mjs';

/** One word after the other as it is typed, letter by letter. */
const PREFIXES =
  'k kt ktp a ak akt akta p pa pas pasp s si sim i iz izi izin n ni nib b bp bpj'.split(' ');
const WORDS = [
  'ktp',
  'paspor',
  'akta',
  'izin',
  'pajak',
  'stnk',
  'npwp',
  'skck',
  'halal',
  'sertifikat',
  'pensiun',
  'perpanjangan',
  'akta kelahiran',
  'kartu keluarga',
  'surat pindah',
];
const TYPOS =
  'pasport sertifkat perpanjagan kelahirna kelurga pnesiun elektronk kendaran kesehtan ketenagakerjan'.split(
    ' ',
  );
const WITH_PLACE = [
  'ktp hilang',
  'perpanjangan sim',
  'akta kelahiran',
  'paspor',
  'izin praktik dokter',
  'pajak kendaraan',
  'kartu keluarga',
  'sertifikat tanah',
];

/** What people type, by class; the last with places that lie far apart in the list. */
export function queriesFor(catalogs) {
  const places = WITH_PLACE.map((_, index) =>
    placeOf(catalogs[Math.floor(((index + 0.5) / WITH_PLACE.length) * catalogs.length)]),
  );
  return {
    prefix: PREFIXES,
    word: WORDS,
    typo: TYPOS,
    'several words': WITH_PLACE.map((words, index) => `${words} ${places[index].toLowerCase()}`),
  };
}
