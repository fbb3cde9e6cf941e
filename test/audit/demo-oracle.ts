import type {Catalog, Hours, Mall, Service} from '../../src/schema/index.js';

// What the sample catalogs differ in, read as plainly as can be: every text as it stands, every
// minute of a week by itself. They write what is the same in the same words, and give a service that
// names no national one the id of it, which this relies on.

const WEEK = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** Malls by what they say; `said` is only a text to tell it from the others. */
type Said = Record<string, string[]>;

export interface Expected {
  /** By national service and field, where malls say different things. */
  services: Record<string, Record<string, Said>>;
  /** By national service and field: the malls that say nothing while others say something. */
  gaps: Record<string, Record<string, string[]>>;
  /** By id of the agency, or `building`: minutes open in a week and the malls where it is so. */
  schedules: Record<string, [minutes: number, malls: string[]][]>;
}

export function differencesIn(catalogs: Catalog[]): Expected {
  const expected: Expected = {services: {}, gaps: {}, schedules: {}};
  const standards = new Set(catalogs.flatMap(({services}) => services.map(standardOf)));
  for (const standard of standards) {
    for (const field of ['name', 'fees', 'duration', 'requirements'] as const) {
      const said: Said = {};
      const silent: string[] = [];
      for (const [mall, service] of offersOf(catalogs, standard)) {
        const text = textOf(service, field);
        if (text === undefined) silent.push(mall.id);
        else (said[text] ??= []).push(mall.id);
      }
      if (Object.keys(said).length > 1) (expected.services[standard] ??= {})[field] = said;
      if (Object.keys(said).length > 0 && silent.length > 0) {
        (expected.gaps[standard] ??= {})[field] = silent.sort();
      }
    }
  }
  expected.schedules = schedulesIn(catalogs);
  return expected;
}

const standardOf = ({standard, id}: Service) => standard ?? id;

function* offersOf(catalogs: Catalog[], standard: string): Generator<[Mall, Service]> {
  for (const {malls, services} of catalogs) {
    for (const mall of malls.filter(({state}) => state !== 'moved')) {
      for (const service of services) {
        if (standardOf(service) === standard && isOffered(service, mall)) yield [mall, service];
      }
    }
  }
}

function isOffered({offers = [], agency}: Service, mall: Mall) {
  const offer = offers.find((offer) => offer.mall === mall.id);
  if (offer) return offer.scope !== 'none';
  const isSilent = offers.every(({scope}) => scope === 'none');
  return isSilent && Boolean(mall.tenants?.some((tenant) => tenant.agency === agency));
}

function textOf(service: Service, field: 'name' | 'fees' | 'duration' | 'requirements') {
  const {fees, duration, requirements} = service;
  if (field === 'name') return JSON.stringify(service.name);
  if (field === 'duration') return duration && `${duration.max} ${duration.unit}`;
  if (field === 'requirements')
    return requirements?.length ? JSON.stringify(requirements) : undefined;
  const isVague = fees?.some(({amount, min, max}) => amount === null && !min && max === undefined);
  return fees && !isVague
    ? JSON.stringify(fees.map(({amount, min, max}) => [amount, min, max]))
    : undefined;
}

function schedulesIn(catalogs: Catalog[]): Expected['schedules'] {
  const weeks: Record<string, Record<string, string[]>> = {};
  const own = new Set(['building']);
  const add = (agency: string, week: string | undefined, mall: string) => {
    if (week) ((weeks[agency] ??= {})[week] ??= []).push(mall);
  };
  for (const mall of catalogs.flatMap(({malls}) => malls)) {
    if (mall.state === 'moved') continue;
    const building = minutesOf(mall.hours);
    add('building', building, mall.id);
    for (const {agency, hours} of mall.tenants ?? []) {
      if (hours !== undefined) own.add(agency);
      const counter = hours === undefined ? building : minutesOf(hours);
      if (building && counter) add(agency, both(building, counter), mall.id);
    }
  }
  return Object.fromEntries(
    Object.entries(weeks)
      .filter(([agency, said]) => own.has(agency) && Object.keys(said).length > 1)
      .map(([agency, said]) => [
        agency,
        Object.entries(said)
          .map(([week, malls]): [number, string[]] => [count(week), malls.sort()])
          .sort((a, b) => a[0] - b[0] || (a[1][0]! < b[1][0]! ? -1 : 1)),
      ]),
  );
}

/** One letter for each minute of a week, `x` where it is open; undefined where nothing is known. */
function minutesOf(hours: Hours | undefined): string | undefined {
  if (typeof hours !== 'object' || hours.weekly.length === 0) return undefined;
  const week = Array.from({length: 7 * 24 * 60}, () => '.');
  for (const {days, open} of hours.weekly) {
    for (const day of days) {
      for (const {from, to} of open) {
        const midnight = WEEK.indexOf(day) * 24 * 60;
        for (let minute = clock(from); minute < clock(to); minute++) week[midnight + minute] = 'x';
      }
    }
  }
  return week.join('');
}

const clock = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const both = (one: string, other: string) =>
  [...one].map((mark, at) => (mark === 'x' && other[at] === 'x' ? 'x' : '.')).join('');

const count = (week: string) => [...week].filter((mark) => mark === 'x').length;
