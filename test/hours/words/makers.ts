import {readHoursText} from '../../../src/hours/words/read-hours-text.js';
import type {Schedule} from '../../../src/schema/index.js';

/** The open days of a schedule in one line, days with the same hours together: `Mo Tu 08:00-12:00 13:00-15:00`. */
export const weekIn = (schedule: Schedule | undefined) =>
  schedule?.weekly
    .filter(({open}) => open.length > 0)
    .map(({days, open}) => [...days, ...open.map(({from, to}) => `${from}-${to}`)].join(' '))
    .join('; ');

export const weekOf = (text: string) => weekIn(readHoursText(text).schedule);

export const problemsOf = (text: string) => readHoursText(text).problems;

/** The days from Monday, as people write them. */
export const DAY_NAMES = [
  ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'],
  ['senin', 'selasa', 'rabu', 'kamis', "jum'at", 'sabtu', 'ahad'],
  ['SENIN', 'SELASA', 'RABU', 'KAMIS', 'JUM’AT', 'SABTU', 'MINGGU'],
  ['Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab', 'Min'],
  ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
];
