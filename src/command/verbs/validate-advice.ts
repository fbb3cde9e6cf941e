import {compileHours, HoursSyntaxError, readHoursText} from '../../hours/index.js';
import type {Said} from '../../said/said.js';
import type {Catalog, Hours, Issue} from '../../schema/index.js';
import {pointer} from '../../schema/issue.js';
import type {Spot} from './validate-findings.js';

/** Something that an editor should know and a browser does not tell. */
export interface Advice {
  /** Absent: a warning. */
  severity?: Issue['severity'];
  code: string;
  path: readonly PropertyKey[];
  said: Said;
  /** Where to point in place of the value. */
  at?: Spot;
}

/** Hours that pass the schema and still cannot be read, so that visitors see "unknown". */
export function adviceOnHours(hours: Hours, path: readonly PropertyKey[]): Advice | undefined {
  const place = pointer(path);
  try {
    compileHours(hours);
    return undefined;
  } catch (error) {
    const {index, text, message} = error as HoursSyntaxError;
    if (typeof hours === 'string') {
      return isWords(hours)
        ? adviceOnWords(hours, path)
        : {
            code: 'hours-text',
            path,
            at: index,
            said: unreadable(place, hours.slice(index), message),
          };
    }
    return {
      code: 'hours-schedule',
      path,
      said: {
        id: `Jadwal di ${place} tidak dapat dibaca karena "${text}", jadi ditampilkan sebagai "tidak diketahui". Perbaiki jam atau tanggal itu.`,
        en: `The schedule at ${place} cannot be read, so it is shown as "unknown": ${message} Mend that time or date.`,
      },
    };
  }
}

/** Days as opening_hours names them: a text without any is in the words of people. */
const isWords = (hours: string) => !/\b(Mo|Tu|We|Th|Fr|Sa|Su|PH)\b|^\s*\d/i.test(hours);

function unreadable(place: string, rest: string, why: string): Said {
  const word = rest.slice(0, 20) || '…';
  return {
    id: `Jam di ${place} tidak dapat dibaca mulai dari "${word}", jadi ditampilkan sebagai "tidak diketahui". Tulis misalnya "Mo-Th 08:00-15:00; Fr 08:00-11:30; PH off".`,
    en: `The hours at ${place} cannot be read from "${word}" on, so they are shown as "unknown". ${why} Write for example "Mo-Th 08:00-15:00; Fr 08:00-11:30; PH off".`,
  };
}

function adviceOnWords(hours: string, path: readonly PropertyKey[]): Advice {
  const place = pointer(path);
  const {schedule, problems} = readHoursText(hours);
  const [problem] = problems;
  const index = problem ? hours.indexOf(problem.text.replace(/…$/, '')) : 0;
  const data = JSON.stringify(schedule);
  return {
    code: 'hours-text',
    path,
    at: Math.max(index, 0),
    said: schedule
      ? {
          id: `Jam di ${place} ditulis dengan kata-kata, jadi ditampilkan sebagai "tidak diketahui". Ganti dengan jadwal ini bila benar: ${data}.`,
          en: `The hours at ${place} are in words, so they are shown as "unknown". Put this schedule there if it is right: ${data}.`,
        }
      : {
          id: `Jam di ${place} ditulis dengan kata-kata yang tidak dapat dibaca, jadi ditampilkan sebagai "tidak diketahui". ${problems.map(({message}) => message).join(' ')}`,
          en: `The hours at ${place} are in words that cannot be read (${problems.map(({text}) => `"${text}"`).join(', ')}), so they are shown as "unknown". Write for example "Mo-Th 08:00-15:00; Fr 08:00-11:30; PH off".`,
        },
  };
}

/** Where the records of a document stand that its catalog was read from, by list and identifier. */
export type IndexOf = (list: 'malls' | 'agencies' | 'services' | 'calendars', id: string) => number;

/** Agencies that are in no mall, and with them the services that no visitor can find at a counter. */
export function adviceOnPresence({malls, agencies, services}: Catalog, indexOf: IndexOf): Advice[] {
  const present = new Set(malls.flatMap(({tenants = []}) => tenants.map(({agency}) => agency)));
  // A catalog that names no tenant at all does not say who is where.
  if (present.size === 0) return [];
  const absent = agencies.filter(({id}) => !present.has(id));
  return absent.map(({id}) => {
    const stranded = services.filter((service) => service.agency === id && isAtAgency(service));
    return agencyNowhere(
      id,
      stranded.map(({id}) => id),
      ['agencies', indexOf('agencies', id)],
    );
  });
}

/** Whether a service is had only where its agency is: no offer says where, or where not. */
const isAtAgency = ({offers = [], channels}: Catalog['services'][number]) =>
  offers.length === 0 && !(channels?.length === 1 && channels[0] === 'online');

function agencyNowhere(id: string, services: string[], path: PropertyKey[]): Advice {
  const names = services.slice(0, 3).join(', ') + (services.length > 3 ? ', …' : '');
  const place = pointer(path);
  const [sehingga, sothat] =
    services.length === 0
      ? ['', '']
      : [
          `, sehingga ${services.length} layanannya (${names}) tidak ditawarkan di mana pun`,
          `, so that its services (${services.length}: ${names}) are offered nowhere`,
        ];
  return {
    code: 'agency-nowhere',
    path,
    said: {
      id: `Instansi "${id}" di ${place} bukan gerai MPP mana pun${sehingga}. Tambahkan ke "tenants" MPP-nya, atau hapus instansi ini.`,
      en: `The agency "${id}" at ${place} is a tenant of no mall${sothat}. Add it to the "tenants" of its mall, or take the agency away.`,
    },
  };
}

const SOON_DAYS = 60;
const DAY_MS = 86_400_000;

/** Notices that are over, and calendars that are or soon will be. */
export function adviceOnDates(catalog: Catalog, indexOf: IndexOf, now: Date): Advice[] {
  const used = new Set(catalog.malls.map(({calendar}) => calendar));
  const calendars = (catalog.calendars ?? []).filter(({id}) => used.has(id));
  return [
    ...catalog.malls.flatMap((mall) => noticesEnded(mall, indexOf('malls', mall.id), now)),
    ...calendars.flatMap(({id, to}) => {
      const left = (endOf(to) - now.getTime()) / DAY_MS;
      const path = ['calendars', indexOf('calendars', id), 'to'];
      return left > SOON_DAYS ? [] : [calendarEnds(id, to, left < 0, path)];
    }),
  ];
}

function noticesEnded({notices = []}: Catalog['malls'][number], mall: number, now: Date): Advice[] {
  return notices.flatMap(({to}, index) => {
    if (to === undefined || endOf(to) >= now.getTime()) return [];
    const path = ['malls', mall, 'notices', index, 'to'];
    const said = {
      id: `Pengumuman di ${pointer(path)} sudah berakhir pada ${to} dan tidak ditampilkan lagi. Hapus, atau perpanjang tanggalnya.`,
      en: `The notice at ${pointer(path)} ended on ${to} and is shown no more. Take it away, or move its date.`,
    };
    return [{code: 'notice-ended', path, said}];
  });
}

/** When a day or an instant is over; a day is over last in the west of Indonesia. */
const endOf = (date: string) => Date.parse(date.length === 10 ? `${date}T23:59:59+07:00` : date);

function calendarEnds(id: string, to: string, isOver: boolean, path: PropertyKey[]): Advice {
  return {
    code: isOver ? 'calendar-ended' : 'calendar-ends',
    path,
    said: {
      id: `Kalender "${id}" ${isOver ? 'sudah berakhir' : 'berakhir'} pada ${to}; sesudah itu hari libur tidak diketahui, sehingga jam buka menjadi "tidak diketahui". Tambahkan hari libur tahun berikutnya dan ubah "to".`,
      en: `The calendar "${id}" ${isOver ? 'ended' : 'ends'} on ${to}; after that holidays are not known, and opening hours become "unknown". Add the holidays of the next year and change "to".`,
    },
  };
}
