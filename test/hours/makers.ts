import type {Calendar, Mall, Schedule, Span, Tenant} from '../../src/schema/index.js';

export const span = (text: string): Span => {
  const [from = '', to = ''] = text.split('-');
  return {from, to};
};

/** `'08:00-12:00 13:00-15:00'` as spans. */
export const spans = (text: string) => text.split(' ').filter(Boolean).map(span);

const WORKDAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr'] as const;

/** Monday to Friday at these times, and whatever else is given. */
export const officeHours = (times: string, rest: Partial<Schedule> = {}): Schedule => ({
  weekly: [{days: [...WORKDAYS], open: spans(times)}],
  ...rest,
});

/** The same times every day of the week. */
export const everyDay = (times: string, rest: Partial<Schedule> = {}): Schedule => ({
  weekly: [{days: [...WORKDAYS, 'Sa', 'Su'], open: spans(times)}],
  ...rest,
});

export const mallWith = (rest: Partial<Mall> = {}): Mall => ({
  id: 'mpp',
  name: 'MPP Contoh',
  kind: 'mall',
  state: 'operating',
  region: {code: '35.10', name: 'Kabupaten Banyuwangi', province: 'Jawa Timur'},
  timeZone: 'Asia/Jakarta',
  hours: officeHours('08:00-15:00'),
  ...rest,
});

export const tenantWith = (rest: Partial<Tenant> = {}): Tenant => ({agency: 'dukcapil', ...rest});

export const calendarWith = (rest: Partial<Calendar> = {}): Calendar => ({
  id: 'contoh',
  from: '2026-01-01',
  to: '2026-12-31',
  source: 'SKB contoh',
  days: [],
  ...rest,
});

export const JAKARTA = {timeZone: 'Asia/Jakarta'};

/** An instant by the clocks of western Indonesia. */
export const wib = (local: string) => new Date(`${local.replace(' ', 'T')}:00+07:00`);
