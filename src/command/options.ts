import {ianaZone} from '../schema/time-zone.js';
import {CannotRun, type Call, type Option} from './verb.js';

/** The options that every verb has. */
export const COMMON: Record<string, Option> = {
  json: {
    does: {
      id: 'keluaran untuk program (JSON), bukan untuk dibaca orang',
      en: 'answer for programs (JSON) rather than for people',
    },
  },
  lang: {
    value: 'id|en',
    does: {id: 'bahasa keluaran; bawaan: id', en: 'language of the answer; id unless told'},
  },
  help: {short: 'h', does: {id: 'petunjuk perintah ini', en: 'help for this verb'}},
};

/** Where the answer is written, for verbs that make a file. */
export const OUTPUT: Option = {
  value: 'FILE',
  short: 'o',
  does: {
    id: 'berkas hasil; tanpa ini ke keluaran standar',
    en: 'the file to write; without it, to standard output',
  },
};

/**
 * The IANA name of `--time-zone`; undefined where that is not given.
 *
 * @throws CannotRun when there is no such zone.
 */
export function timeZoneOf(call: Call): string | undefined {
  const given = call.value('time-zone');
  const zone = given === undefined ? undefined : ianaZone(given);
  if (zone !== undefined || given === undefined) return zone;
  throw new CannotRun({
    id: `Zona waktu "${given}" tidak dikenal. Tulis WIB, WITA, WIT, atau nama IANA seperti Asia/Jakarta.`,
    en: `There is no time zone "${given}". Write WIB, WITA, WIT or an IANA name such as Asia/Jakarta.`,
  });
}

/**
 * The instant of `--now`, or the present one where that is not given.
 *
 * @throws CannotRun when it is none.
 */
export function nowOf(call: Call): Date {
  const given = call.value('now');
  const now = given === undefined ? new Date() : new Date(given);
  if (!Number.isNaN(now.getTime())) return now;
  throw new CannotRun({
    id: `--now "${given}" bukan waktu. Tulis seperti 2026-04-13T08:00:00+07:00.`,
    en: `--now "${given}" is no instant. Write it as 2026-04-13T08:00:00+07:00.`,
  });
}
