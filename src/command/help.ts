import type {Language} from '../said/said.js';
import {COMMON} from './options.js';
import type {Option, Verb} from './verb.js';

const USAGE = {id: 'Pemakaian', en: 'Usage'};
const VERB = {id: 'PERINTAH', en: 'VERB'};
const VERBS_ARE = {id: 'Perintah', en: 'Verbs'};
const OPTIONS_ARE = {id: 'Opsi', en: 'Options'};
const MORE = {
  id: 'Petunjuk satu perintah: mpp-catalog PERINTAH --help. Tanda - berarti masukan standar.\nKode keluar: 0 baik, 1 ada kesalahan dalam data, 2 tidak dapat dijalankan.',
  en: 'Help for one verb: mpp-catalog VERB --help. A - means standard input.\nExit codes: 0 good, 1 errors in the data, 2 cannot run.',
};

/** The help of the whole command. */
export function overview(verbs: Record<string, Verb>, language: Language): string {
  const rows = Object.entries(verbs).map(([name, {takes, does}]) => [
    `${name} ${takes}`.trimEnd(),
    does[language],
  ]);
  return [
    `${USAGE[language]}: mpp-catalog ${VERB[language]} …`,
    '',
    `${VERBS_ARE[language]}:`,
    ...rows.flatMap(([call, does]) => [`  ${call}`, `      ${does}`]),
    '',
    MORE[language],
    '',
  ].join('\n');
}

/** The help of one verb. */
export function helpOf(name: string, verb: Verb, language: Language): string {
  const options = Object.entries({...verb.options, ...COMMON});
  return [
    `${USAGE[language]}: mpp-catalog ${name} ${verb.takes}`.trimEnd(),
    '',
    verb.does[language],
    '',
    `${OPTIONS_ARE[language]}:`,
    ...options.flatMap(([long, option]) => [
      `  ${written(long, option)}`,
      `      ${option.does[language]}`,
    ]),
    '',
  ].join('\n');
}

function written(long: string, {short, value}: Option) {
  return `${short ? `-${short}, ` : ''}--${long}${value ? ` ${value}` : ''}`;
}
