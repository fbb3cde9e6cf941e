import type {Said} from '../said/said.js';
import {INDONESIAN_CALENDAR, placeOf} from '../hours/index.js';
import type {Mall} from '../schema/index.js';
import {isWords} from './components.js';
import {hasBuilding, type Finding} from './finding.js';
import type {Site} from './sites.js';
import {auditSurvey, monthsAfter, WANTED_MONTHS, type SurveyAudit} from './survey.js';
import {stateOf} from './usual-week.js';

export function hours({mall}: Site, now: Date): Finding | undefined {
  if (mall.kind === 'digital') return undefined;
  const state = stateOf(mall.hours, now);
  return {
    value: state === 'known' ? 1 : 0,
    found: {
      known: {id: 'Jam gedung diketahui', en: 'The hours are known'},
      unreadable: {id: 'Jam gedung tidak terbaca', en: 'The hours cannot be read'},
      unknown: {id: 'Jam gedung belum diketahui', en: 'The hours are not known'},
    }[state],
    todo: {id: 'Isi jam buka gedung', en: 'Fill in the hours of the building'},
  };
}

export function tenantHours({mall}: Site, now: Date): Finding | undefined {
  const {tenants = []} = mall;
  if (tenants.length === 0 && mall.kind === 'digital') return undefined;
  const isBuildingKnown = stateOf(mall.hours, now) === 'known';
  const own = tenants.filter(({hours}) => stateOf(hours, now) === 'known').length;
  const silent = tenants.filter(({hours}) => hours === undefined).length;
  const half = isBuildingKnown ? silent / 2 : 0;
  return {
    value: tenants.length ? (own + half) / tenants.length : 0,
    found: {
      id: `${own} dari ${tenants.length} gerai punya jam sendiri, ${silent} mengikuti gedung`,
      en: `${own} of ${tenants.length} tenants have their own hours, ${silent} follow the building`,
    },
    todo: tenants.length
      ? {
          id: `Tanyakan dan tulis jam ${tenants.length - own} gerai, juga bila sama dengan gedung`,
          en: `Ask for and write the hours of ${tenants.length - own} tenants, also where they are the building's`,
        }
      : {id: 'Catat gerai MPP ini', en: 'List the tenants of this mall'},
  };
}

export function calendar({mall, catalog}: Site, now: Date): Finding | undefined {
  const {to} = placeOf(mall, catalog.calendars).calendar ?? INDONESIAN_CALENDAR;
  const year = now.getUTCFullYear();
  return {
    value: to >= `${year}-12-31` ? 1 : 0,
    found: {
      id: to ? `Hari libur dimuat sampai ${to}` : 'Kalender yang ditunjuk tidak ada',
      en: to ? `Holidays are known up to ${to}` : 'The calendar named is not there',
    },
    todo: {
      id: `Muat hari libur dan cuti bersama ${year} menurut SKB 3 Menteri`,
      en: `Add the holidays and joint leave of ${year} by the joint decree`,
    },
  };
}

export function contact({mall: {contact = {}}}: Site): Finding | undefined {
  const {phone = [], whatsapp, email, website, social = []} = contact;
  const isDirect = [...phone, whatsapp, email].some(isWords);
  const isIndirect = isWords(website) || social.length > 0;
  return {
    value: isDirect ? 1 : isIndirect ? 0.5 : 0,
    found: isDirect
      ? {id: 'Telepon, WhatsApp, atau surel ada', en: 'There is a telephone, WhatsApp or e-mail'}
      : isIndirect
        ? {id: 'Hanya situs atau media sosial', en: 'Only a website or social media'}
        : {id: 'Belum ada kontak', en: 'There is no contact'},
    todo: {
      id: 'Tulis nomor telepon, WhatsApp, atau surel MPP',
      en: 'Write a telephone number, WhatsApp or e-mail of the mall',
    },
  };
}

export function complaints({mall: {complaints}}: Site): Finding | undefined {
  const count = complaints?.filter(({value}) => value.trim()).length ?? 0;
  return {
    value: count > 0 ? 1 : 0,
    found: {id: `${count} kanal pengaduan`, en: `${count} complaint channels`},
    todo: {
      id: 'Tulis kanal pengaduan, misalnya SP4N-LAPOR!',
      en: 'Write a complaint channel, such as SP4N-LAPOR!',
    },
  };
}

export function place({mall}: Site): Finding | undefined {
  if (!hasBuilding(mall)) return undefined;
  const {address, location} = mall;
  const hasAddress = [address?.street, address?.building].some(isWords);
  const precision = location?.precision ?? 'none';
  return {
    value: (hasAddress ? 0.5 : 0) + {building: 0.5, area: 0.25, none: 0}[precision],
    found: {
      id: `${hasAddress ? 'Alamat ada' : 'Belum ada alamat'}; ${
        {building: 'titik gedung ada', area: 'titik hanya pusat wilayah', none: 'belum ada titik'}[
          precision
        ]
      }`,
      en: `${hasAddress ? 'There is an address' : 'There is no address'}; ${
        {
          building: 'the point is the building',
          area: 'the point is the middle of the region',
          none: 'there is no point',
        }[precision]
      }`,
    },
    todo: {
      id: hasAddress ? 'Ukur titik gedung di peta' : 'Tulis alamat gedung',
      en: hasAddress
        ? 'Take the point of the building from a map'
        : 'Write the address of the building',
    },
  };
}

export function survey({mall}: Site, now: Date): Finding | undefined {
  const found = auditSurvey(mall, now);
  if (isNotAsked(mall, now) && found.state === 'none') return undefined;
  const date = found.date ?? '';
  return {
    value: {recent: 1, due: 0.5, overdue: 0, none: 0}[found.state],
    found: surveyInWords(found, date),
    todo: {
      id: 'Lakukan SKM dan tulis hasilnya; menteri meminta tiap 6 bulan, paling sedikit setahun sekali',
      en: 'Survey and write the result; every 6 months as the minister asks, once a year at least',
    },
  };
}

const surveyInWords = ({state}: SurveyAudit, date: string): Said =>
  ({
    recent: {id: `SKM terakhir ${date}`, en: `The last survey is of ${date}`},
    due: {
      id: `SKM terakhir ${date}, lebih dari 6 bulan lalu`,
      en: `The last survey is of ${date}, over 6 months ago`,
    },
    overdue: {
      id: `SKM terakhir ${date}, melewati batas setahun (Permenpan RB 14/2017)`,
      en: `The last survey is of ${date}, over the yearly minimum (Permenpan RB 14/2017)`,
    },
    none: {id: 'Belum ada hasil SKM', en: 'There is no survey'},
  })[state];

/** What belongs to a mall is surveyed with it; one that is not open yet, or not for long, cannot have been. */
function isNotAsked({kind, state, opened}: Mall, now: Date) {
  if (kind !== 'mall' || state === 'planned' || state === 'trial') return true;
  const today = now.toISOString().slice(0, 10);
  return opened?.length === 10 && monthsAfter(opened, WANTED_MONTHS) > today;
}
