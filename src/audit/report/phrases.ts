import type {Language, Said} from '../../said/said.js';
import {shortDate, wordsFor} from '../../terms/index.js';
import type {Audit, Field, Gap, MallAudit, ScheduleUniformity, Value} from '../audit.js';
import {inDigits} from '../said.js';

/** Malls that are named one by one; of more, only how many they are. */
const NAMED = 3;

/** The words of a report in one language. */
export class Phrases {
  readonly #names: ReadonlyMap<string, string>;

  constructor(
    readonly language: Language,
    malls: readonly MallAudit[],
  ) {
    this.#names = new Map(malls.map(({key, name}) => [key, shortName(name)]));
  }

  say(said: Said) {
    return said[this.language];
  }

  number(value: number, decimals = 1) {
    return inDigits(value, this.language, decimals);
  }

  date(date: string) {
    return shortDate(date, wordsFor(this.language));
  }

  mall(key: string) {
    return this.#names.get(key) ?? key;
  }

  field(field: Field, about?: string) {
    const name = this.say(FIELDS[field]);
    return about === undefined ? name : `${name} “${about}”`;
  }

  /** `gratis di 9 MPP, Rp50.000 di 2 MPP (MPP Kota Contoh, MPP Kota Lain)`. */
  values(values: readonly Value[]) {
    return values.map((value) => this.value(value)).join('; ');
  }

  value({said, malls, inherited}: Value) {
    const keys = [...malls, ...inherited];
    const leaves = inherited.length
      ? this.say({
          id: `, ${inherited.length} mengikuti layanan nasional`,
          en: `, ${inherited.length} as the national service has it`,
        })
      : '';
    return `${this.say(said)} ${this.at(keys)}${leaves}`;
  }

  /** `di MPP Kota Contoh`, `di 2 MPP (MPP Kota Contoh, MPP Kota Lain)`, `di 9 MPP`. */
  at(keys: readonly string[]) {
    const count = keys.length;
    if (count === 1) return `${this.say({id: 'di', en: 'in'})} ${this.mall(keys[0]!)}`;
    const names = count <= NAMED ? ` (${keys.map((key) => this.mall(key)).join(', ')})` : '';
    return this.say({id: `di ${count} MPP${names}`, en: `in ${count} malls${names}`});
  }

  gap({field, stated, unstated}: Gap) {
    // "According to the regional regulation" is no silence, and yet nothing to compare.
    const what = field === 'fees' ? this.say(AMOUNT) : this.field(field);
    return this.say({
      id: `${what}: tertulis ${this.at(stated)}, belum ${this.at(unstated)}`,
      en: `${what}: told ${this.at(stated)}, not ${this.at(unstated)}`,
    });
  }

  /** `12 pola jam di 13 MPP, 23–37,5 jam per minggu`. */
  schedule({values, unknown}: ScheduleUniformity) {
    const malls = new Set(values.flatMap(({malls}) => malls)).size;
    const minutes = values.map(({minutes}) => minutes);
    const [least, most] = [Math.min(...minutes), Math.max(...minutes)].map((minutes) =>
      this.number(minutes / 60),
    );
    const range = least === most ? least : `${least}–${most}`;
    const rest = unknown.length
      ? this.say({
          id: `; ${unknown.length} belum diketahui`,
          en: `; ${unknown.length} not known`,
        })
      : '';
    return this.say({
      id: `${values.length} pola jam di ${malls} MPP, ${range} jam per minggu${rest}`,
      en: `${values.length} different weeks in ${malls} malls, ${range} hours a week${rest}`,
    });
  }

  /** Whose schedule it is. */
  scheduled({agency}: ScheduleUniformity) {
    return agency ?? this.say({id: 'Jam gedung', en: 'Hours of the building'});
  }

  state(state: MallAudit['state']) {
    return wordsFor(this.language).states[state];
  }

  /** How much was looked at. */
  scope({catalogs, malls, services, date}: Audit) {
    return this.say({
      id: `${catalogs} katalog, ${malls.length} MPP, ${services.length} layanan, per ${this.date(date)}`,
      en: `${catalogs} catalogs, ${malls.length} malls, ${services.length} services, as of ${this.date(date)}`,
    });
  }
}

const FIELDS: Record<Field, Said> = {
  name: {id: 'nama', en: 'name'},
  fees: {id: 'biaya', en: 'fees'},
  duration: {id: 'jangka waktu', en: 'duration'},
  requirements: {id: 'persyaratan', en: 'requirement'},
};

const AMOUNT: Said = {id: 'besar biaya', en: 'amount of the fee'};

export const shortName = (name: string) => name.replace(/^Mal Pelayanan Publik\b/i, 'MPP');

/** What a sample catalog says of itself. */
export const SAMPLE: Said = {
  id: 'Sebagian atau semua data ini adalah data contoh, bukan pernyataan instansi.',
  en: 'Some or all of this is sample data and no statement of any office.',
};

/** Of agencies that a mall does not have. */
export const NO_FAULT: Said = {
  id: '“Belum ada” adalah informasi, bukan kekurangan: tidak setiap MPP memerlukan setiap instansi.',
  en: '“Not there” is information and no fault: not every mall needs every agency.',
};
