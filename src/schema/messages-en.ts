import type {Messages} from './messages.js';

/** What editors are told, in English. */
export const english: Messages = {
  expected: {
    text: 'text of at most 50,000 characters',
    words: 'text, or text by language such as {"id": "Kartu Keluarga", "en": "Family card"}',
    name: 'a name that is not blank',
    object: 'an object {…}',
    list: 'a list […]',
    boolean: 'true or false',
    amount: 'a number from 0, without quotes',
    latitude: 'a latitude from −90 to 90, such as -8.2192',
    longitude: 'a longitude from −180 to 180, such as 114.3691',
    satisfaction: 'an index of satisfaction from 25 to 100, such as 88.79',
    mark: 'a mark from 1 to 4, such as 3.52',
    count: 'a whole number from 0, without quotes and separators, such as 350000',
    id: 'an identifier of 1–200 characters without spaces at its ends, such as "ktp-el-baru"',
    url: 'a web address of at most 2,000 characters, such as "https://example.go.id/service"',
    date: 'a date that exists, as YYYY-MM-DD, such as "2026-11-21"',
    'loose-date': 'a year, month or date, such as "2026", "2026-11" or "2026-11-21"',
    instant: 'a time with its zone, such as "2026-11-21T08:00:00+07:00"',
    'date-or-instant': 'a date such as "2026-11-21" or a time such as "2026-11-21T08:00:00+07:00"',
    clock: 'a time 00:00–23:59 as HH:MM, such as "08:00"',
    'late-clock': 'a time 00:00–48:00 as HH:MM, such as "15:30"',
    hours: 'a schedule {"weekly": […]} or opening_hours text',
    'holiday-rule': '"closed", "open", or a list of times [{"from": "08:00", "to": "12:00"}]',
    nine: 'nine values, one for each element',
  },
  kinds: {
    missing: 'is missing',
    null: 'is empty (null)',
    string: 'holds text that does not fit',
    number: 'holds a number',
    boolean: 'holds true/false',
    array: 'holds a list […]',
    object: 'holds an object {…}',
  },
  sentences: {
    'not-json': () =>
      'The file is not whole JSON: it may have been cut off while downloading, or a mark is wrong in it. Check the catalog file and upload it again.',
    html: () =>
      'That address answers with a web page (HTML), not a JSON catalog. Check the address in the src attribute.',
    'not-a-catalog': () =>
      'This document is not an MPP catalog. It should begin with "schema": "mpp-catalog/1".',
    'newer-version': () =>
      'This catalog was made for a newer version. Update mpp-elements on this page.',
    bytes: (_, most) =>
      `The catalog is larger than ${most} bytes. Split it into one file for each mall.`,
    depth: (place, most) =>
      `The data at ${place} is nested more than ${most} levels deep. No catalog needs that; check the tool that made it.`,
    records: (_, most) =>
      `The catalog holds more than ${most} records. Split it into several files.`,
    'nothing-left': (place) =>
      `Everything in ${place} is wrong, so that nothing can be shown. Mend the first problem of this list first.`,
    duplicate: (place, id) =>
      `The identifier "${id}" at ${place} is used by another record; this one is not shown. Give it another identifier.`,
    reference: (place, id, list) =>
      `${place} refers to "${id}", which is not in ${list} (or is wrong there). This record is not shown. Make the identifiers the same or add the record.`,
    'unknown-standard': (place, id, fields) =>
      `${place} refers to the standard "${id}", which is not known (or is wrong in /standards), so that nothing fills in ${fields}. This record is not shown. Write ${fields} here, or make the identifiers the same.`,
    'unknown-mall': (place, id) =>
      `${place} refers to the mall "${id}", which is not in /malls (or is wrong there). This offer is passed over. Make the identifiers the same.`,
    'unknown-calendar': (place, id) =>
      `${place} refers to the calendar "${id}", which is not in /calendars (or is wrong there). The hours of the building count as unknown until this is mended.`,
    'calendar-circle': (place, id) =>
      `${place} refers to the calendar "${id}", from where "extends" goes round in a circle. This calendar is not used, and the hours of a building that follows it count as unknown. Take one "extends" away.`,
    'time-zone': (place) =>
      `${place} is not a time zone that is known. Write "Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "WIB", "WITA" or "WIT"; until then its hours count as unknown.`,
    'unsafe-url': (place) =>
      `${place} is not made a link: an address must begin with https:// or http:// and hold no user name.`,
    'hours-unknown': (place) => `The hours at ${place} are wrong and are shown as "unknown".`,
    more: (_, more) => `There are ${more} more problems that are not named one by one.`,
  },
  failures: {
    network:
      'The catalog cannot be fetched. Open its address in a browser; another site must allow it (CORS).',
    timeout:
      'The server is too slow. Compress the catalog (gzip) or split it into one file per mall.',
    http: 'The server does not give the catalog. Check the address in the attribute src and who may read the file.',
    html: 'The server answers with a web page. Check the address in the attribute src.',
    'too-large': 'The catalog is too large. Split it into one file per mall.',
    'bad-address':
      'The attribute src must hold an http:// or https:// address without a user name.',
  },
  consequences: {
    document: 'The catalog cannot be shown until this is mended.',
    record: 'This record is not shown until it is mended.',
    field: 'This part is not shown until it is mended.',
  },
  shouldBe: 'it should be',
};
