import {convert} from '../../../src/convert/convert.js';
import {compileHours, counterStatus, intervals} from '../../../src/hours/index.js';
import type {Hours, Service} from '../../../src/schema/index.js';
import {readWorkbook} from '../../../src/sheets/read-workbook.js';

export const NOW = new Date('2026-03-09T05:00:00Z');

export interface At {
  sheet: string | null;
  row: number;
}
interface Fee {
  amount: number | null;
  min: number | null;
  max: number | null;
  text: string;
  items?: {label: string; amount: number | null}[];
  /** Whatever least and greatest amount. */
  anyBounds?: boolean;
  acceptAlso?: Fee[];
}
interface Duration {
  min: number | null;
  max: number | null;
  unit: string | null;
  text: string;
  acceptAlso?: Duration[];
}
export type Week = Record<string, [string, string][] | null> | null;
interface Weekly {
  weekly: Week;
  acceptAlso?: {weekly: Week}[];
}
export interface Row extends At {
  outcome: Outcome;
  outcomeAcceptAlso?: Outcome[];
  mayReject?: boolean;
  name: string;
  nameAcceptAlso?: string[];
  agency: string;
  agencyAcceptAlso?: string[];
  mall?: string;
  /** That the mall is not known may be told in place of it. */
  mallOrTold?: boolean;
  fee?: Fee;
  duration?: Duration;
  requirements?: string[] | null;
  requirementsAcceptAlso?: string[][];
  channels?: string[] | null;
  counter?: string | null;
  product?: string | null;
  legal?: string[] | null;
  quotaPerDay?: number | null;
  hours?: Weekly | null;
  /** The remark says that it is not, or not wholly, to be had here: so does the offer, or the report. */
  notFull?: string;
}
type Outcome = 'import' | 'import-flagged' | 'report-only';
export interface AgencyRow extends At {
  agency: string;
  counter?: string | null;
  floor?: string | null;
  phone?: string | null;
  phones?: string[];
  whatsapp?: string | null;
  quotaPerDay?: number | null;
}
export interface Expected {
  id: string;
  files: {file: string}[];
  counts: {
    malls: number;
    mallsAcceptAlso?: number[];
    services: number;
    servicesMin: number;
    agenciesMin?: number;
    agenciesMax?: number;
  };
  agencies: string[];
  /** Agencies that may be there or not. */
  agenciesAcceptAlso?: string[];
  /** Other names, with which an agency may stand in the catalog. */
  agencyNames?: Record<string, string[]>;
  malls?: {
    name: string;
    nameAcceptAlso?: string[];
    regencyCode: string;
    timeZone: string;
    agencies?: number;
    hours?: Weekly;
    opened?: string;
    phone?: string[];
    whatsapp?: string;
    postalCode?: string;
  }[];
  rows: Row[];
  sampleRows: Row[];
  skipRows: (At & {why: string})[];
  /** Rows that hold a part of the service of the row `of`. */
  parts?: (At & {of: number})[];
  agencyRows?: AgencyRow[];
  hoursRows?: (At & Weekly & {agency: string})[];
  seasons?: {agency: string | null; from: string; to: string; weekly: Week}[];
  holidays?: {date: string; name: string; kind: string}[];
  problems: {
    sheet: string | null;
    row?: number | null;
    cell?: string;
    kind: string;
    required: boolean;
  }[];
  mustSurvive: At[];
  mustNotAppear?: string[];
  /** Rows of one agency under its spellings, and of agencies that are not one. */
  sameAgency?: [string, number][][];
  otherAgencies?: [string, number][][];
  /** Instants at which the mall must not be called open. */
  neverOpen?: string[];
}

export const UNITS: Record<string, string> = {
  menit: 'minutes',
  jam: 'hours',
  hari: 'days',
  'hari kerja': 'working-days',
  bulan: 'months',
};
export const CHANNELS: Record<string, string> = {
  loket: 'counter',
  daring: 'online',
  keliling: 'mobile',
  mandiri: 'self-service',
};
const OUTCOMES = {import: 'imported', 'import-flagged': 'flagged', 'report-only': 'refused'};

/** What of an expected outcome did not come, one sentence each. */
export function differences(bytes: Uint8Array, file: string, expected: Expected): string[] {
  const made = convert([readWorkbook(bytes, file)], {now: NOW});
  const {catalog, rows, problems} = made;
  const told: string[] = [];
  const tell = (isGood: boolean, sentence: () => string) => void (isGood || told.push(sentence()));
  const rowsAt = (at: At) => rows.filter(({sheet, row}) => sheet === at.sheet && row === at.row);
  const where = ({sheet, row}: At) => `${sheet ?? 'csv'}!${row}`;
  const problemsAt = (at: At) =>
    problems.filter(({sheet, row}) => sheet === at.sheet && row === at.row);

  expectCounts();
  for (const row of [...expected.rows, ...expected.sampleRows]) expectRow(row);
  for (const at of expected.skipRows)
    tell(
      rowsAt(at).every(({outcome}) => outcome === 'refused'),
      () => `${where(at)} is ${at.why}, and became ${JSON.stringify(rowsAt(at))}`,
    );
  for (const at of expected.mustSurvive)
    tell(
      rowsAt(at).some(({outcome}) => outcome !== 'refused'),
      () => `${where(at)} did not survive`,
    );
  for (const part of expected.parts ?? [])
    for (const {outcome, service} of rowsAt(part))
      tell(
        outcome !== 'refused' && service === rowsAt({...part, row: part.of})[0]?.service,
        () => `${where(part)} is ${outcome} as ${service}, not a part of row ${part.of}`,
      );
  expectProblems();
  for (const words of expected.mustNotAppear ?? [])
    tell(!JSON.stringify(catalog).includes(words), () => `"${words}" is in the catalog`);
  expectMalls();
  for (const row of expected.agencyRows ?? []) expectAgency(row);
  for (const row of expected.hoursRows ?? []) {
    const agency = rowsAt(row)[0]?.agency ?? agencyNamed(row.agency)?.id;
    tell(agency !== undefined, () => `${where(row)}: no agency ${row.agency}`);
    if (agency) expectWeek(`${where(row)} ${row.agency}`, row, hoursOf(agency));
  }
  for (const season of expected.seasons ?? []) expectSeason(season);
  expectHolidays();
  const agenciesOf = (group: [string, number][]) =>
    group.map(([sheet, row]) => rowsAt({sheet, row})[0]?.agency);
  for (const group of expected.sameAgency ?? [])
    tell(
      new Set(agenciesOf(group)).size === 1,
      () => `one agency became ${agenciesOf(group).join(', ')}`,
    );
  for (const group of expected.otherAgencies ?? [])
    tell(
      new Set(agenciesOf(group)).size === group.length,
      () => `other agencies became one: ${agenciesOf(group).join(', ')}`,
    );
  for (const instant of expected.neverOpen ?? [])
    for (const mall of catalog.malls)
      for (const tenant of [undefined, ...(mall.tenants ?? [])]) {
        const {state} = counterStatus(mall, tenant, new Date(instant), catalog.calendars);
        tell(state !== 'open', () => `${tenant?.agency ?? mall.id} is open at ${instant}`);
      }
  return told;

  function expectCounts() {
    const {malls, mallsAcceptAlso = [], services, servicesMin} = expected.counts;
    tell(
      [malls, ...mallsAcceptAlso].includes(catalog.malls.length),
      () => `malls: ${catalog.malls.length}, not ${malls}`,
    );
    const made = catalog.services.length;
    tell(
      made <= services && made >= servicesMin,
      () => `services: ${made}, not ${servicesMin}–${services}`,
    );
    const found = catalog.agencies.map(({name}) => name as string).sort();
    const wanted = [...expected.agencies];
    const isWanted = (name: string) => {
      const at = wanted.findIndex(
        (one) => one === name || expected.agencyNames?.[one]?.includes(name),
      );
      return at !== -1 && wanted.splice(at, 1).length > 0;
    };
    const more = found.filter(
      (name) => !isWanted(name) && !expected.agenciesAcceptAlso?.includes(name),
    );
    const {agenciesMin, agenciesMax} = expected.counts;
    if (agenciesMin !== undefined)
      return tell(
        found.length >= agenciesMin && found.length <= agenciesMax!,
        () => `agencies: ${found.length}, not ${agenciesMin}–${agenciesMax}: ${found.join(' | ')}`,
      );
    tell(
      more.length + wanted.length === 0,
      () => `agencies too many: ${more.join(' | ')}; missing: ${wanted.join(' | ')}`,
    );
  }

  function expectRow(row: Row) {
    const found = rowsAt(row);
    const outcomes = [row.outcome, ...(row.outcomeAcceptAlso ?? [])].map((one) => OUTCOMES[one]);
    if (row.mayReject) outcomes.push('refused');
    tell(found.length === 1, () => `${where(row)} is told ${found.length} times`);
    if (!found[0]) return;
    const {outcome} = found[0];
    tell(
      outcomes.includes(outcome),
      () => `${where(row)} ${row.name} is ${outcome}, not ${outcomes.join(' or ')}: ${codes(row)}`,
    );
    if (outcome === 'refused') {
      tell(problemsAt(row).length > 0, () => `${where(row)} was refused without a word`);
      return;
    }
    if (row.outcome !== 'report-only' || row.fee) expectService(row, found[0].service);
  }

  function codes(at: At) {
    return problemsAt(at)
      .map(({cell, code, severity}) => `${cell ?? ''} ${code} (${severity})`)
      .join(', ');
  }

  function expectService(row: Row, id: string | undefined) {
    const service = catalog.services.find((one) => one.id === id);
    const at = where(row);
    if (!service) return void told.push(`${at} names no service`);
    const same = (what: string, found: unknown, wanted: unknown[]) =>
      tell(
        wanted.some((one) => JSON.stringify(one) === JSON.stringify(found)),
        () =>
          `${at} ${row.name}: ${what} is ${JSON.stringify(found)}, not ${wanted.map((one) => JSON.stringify(one)).join(' or ')}`,
      );
    same('name', service.name, [row.name, ...(row.nameAcceptAlso ?? [])]);
    const agency = catalog.agencies.find((one) => one.id === service.agency);
    same('agency', agency?.name, [
      row.agency,
      ...(row.agencyAcceptAlso ?? []),
      ...(expected.agencyNames?.[row.agency] ?? []),
    ]);
    if (row.fee) expectFee(at, service, row.fee);
    if (row.duration) expectDuration(at, service, row.duration);
    const {
      requirements,
      requirementsAcceptAlso = [],
      channels,
      product,
      legal,
      quotaPerDay,
      counter,
    } = row;
    if (requirements !== undefined)
      same('requirements', service.requirements?.map(({text}) => text) ?? null, [
        requirements,
        ...requirementsAcceptAlso,
      ]);
    if (channels !== undefined)
      same('channels', service.channels ? [...service.channels].sort() : null, [
        channels && channels.map((name) => CHANNELS[name]!).sort(),
      ]);
    if (product !== undefined) same('product', service.product ?? null, [product]);
    if (legal !== undefined) same('legal basis', service.legalBasis ?? null, [legal]);
    const offer = service.offers?.[0];
    const tenant = tenantOf(service.agency, service);
    if (quotaPerDay !== undefined)
      same('quota', offer?.quota ?? (service as {quota?: number}).quota ?? null, [quotaPerDay]);
    if (counter !== undefined)
      same(
        'counter',
        offer?.counter ??
          (service as {counter?: string}).counter ??
          tenant?.counter ??
          (agency as {counter?: string}).counter ??
          null,
        [counter],
      );
    if (row.notFull) {
      tell(
        (offer?.scope ?? 'full') !== 'full' ||
          problemsAt(row).some(({severity}) => severity !== 'info'),
        () => `${at} ${row.name} is offered in full, but "${row.notFull}"`,
      );
      tell(
        JSON.stringify([service, tenant]).includes(row.notFull),
        () => `${at} ${row.name}: "${row.notFull}" is lost`,
      );
    }
    if (row.hours) expectWeek(`${at} ${row.name}`, row.hours, hoursOf(service.agency, service));
    if (row.mall) {
      const malls = catalog.malls
        .filter(({id, tenants = []}) =>
          service.offers
            ? service.offers.some(({mall}) => mall === id)
            : tenants.some(({agency}) => agency === service.agency),
        )
        .map(({name}) => name as string);
      const wanted = expected.malls!.find(({name}) => name === row.mall)!;
      const isTold = problems.some(
        (one) =>
          one.sheet === row.sheet &&
          [undefined, row.row].includes(one.row) &&
          one.severity !== 'info',
      );
      tell(
        (row.mallOrTold && isTold) ||
          malls.some((name) => [wanted.name, ...(wanted.nameAcceptAlso ?? [])].includes(name)),
        () => `${at} ${row.name} is in ${malls.join(' | ') || 'no mall'}, not ${row.mall}`,
      );
    }
  }

  /** The tenant at the mall where the service is to be had, else at any mall. */
  function tenantOf(agency: string, service?: Service) {
    const at = service?.offers?.[0]?.mall;
    return catalog.malls
      .filter(({id}) => at === undefined || id === at)
      .flatMap(({tenants = []}) => tenants)
      .find((one) => one.agency === agency);
  }

  function hoursOf(agency: string, service?: Service): Hours | undefined {
    const offer = service?.offers?.find(({hours}) => hours);
    const alone = catalog.agencies.find(({id}) => id === agency) as {hours?: Hours} | undefined;
    const own = service as {hours?: Hours} | undefined;
    return (
      offer?.hours ??
      own?.hours ??
      tenantOf(agency, service)?.hours ??
      alone?.hours ??
      catalog.malls[0]?.hours
    );
  }

  function expectWeek(at: string, {weekly, acceptAlso = []}: Weekly, hours: Hours | undefined) {
    const found = weekOf(hours);
    tell(
      [weekly, ...acceptAlso.map((one) => one.weekly)].some((one) => isWeek(one, found)),
      () => `${at}: hours are ${JSON.stringify(found)}, not ${JSON.stringify(weekly)}`,
    );
  }

  function agencyNamed(name: string) {
    return catalog.agencies.find(
      (one) => one.name === name || expected.agencyNames?.[name]?.includes(one.name as string),
    );
  }

  function expectFee(at: string, service: Service, fee: Fee) {
    const found = feeOf(service);
    const fits = ({amount, min, max, items, anyBounds, text}: Fee) =>
      found.amount === amount &&
      (anyBounds ||
        (min === null
          ? found.min === undefined && found.max === undefined
          : found.min === undefined || (found.min === min && found.max === max))) &&
      (!items || JSON.stringify(items) === JSON.stringify(found.items)) &&
      (!text ||
        JSON.stringify(service.fees ?? service).includes(JSON.stringify(text).slice(1, -1)));
    tell(
      [fee, ...(fee.acceptAlso ?? [])].some(fits),
      () => `${at}: fee is ${JSON.stringify(service.fees)}, not ${JSON.stringify(fee)}`,
    );
  }

  function expectDuration(at: string, service: Service, duration: Duration) {
    const {min, max, unit} = service.duration ?? {};
    const found = JSON.stringify([min ?? null, max ?? null, unit ?? null]);
    const fits = (one: Duration) =>
      [one.min, ...(one.min === null ? [0] : [])].some(
        (least) => JSON.stringify([least, one.max, one.unit && UNITS[one.unit]]) === found,
      ) &&
      (!one.text || JSON.stringify(service).includes(JSON.stringify(one.text).slice(1, -1)));
    tell(
      [duration, ...(duration.acceptAlso ?? [])].some(fits),
      () =>
        `${at}: duration is ${JSON.stringify(service.duration)}, not ${JSON.stringify(duration)}`,
    );
  }

  function expectProblems() {
    for (const problem of expected.problems.filter(({required}) => required))
      tell(
        problems.some(
          ({sheet, row, cell}) =>
            (sheet ?? null) === problem.sheet &&
            (problem.row == null || row === problem.row) &&
            (problem.cell === undefined || problem.row == null || cell === problem.cell),
        ),
        () =>
          `not told: ${JSON.stringify(problem)}${problem.row ? `; told there: ${codes({sheet: problem.sheet, row: problem.row})}` : ''}`,
      );
    const isExpected = ({sheet, row, cell}: {sheet: string | null; row?: number; cell?: string}) =>
      expected.problems.some(
        (one) =>
          one.sheet === sheet &&
          (one.row == null || one.row === row) &&
          (one.row != null || row === undefined) &&
          (one.cell === undefined || cell === undefined || one.cell === cell),
      );
    for (const problem of problems)
      tell(
        problem.severity === 'info' || isExpected(problem),
        () =>
          `told without need: ${problem.sheet ?? 'csv'}!${problem.cell ?? problem.row ?? ''} ${problem.code} (${problem.severity}) ${JSON.stringify(problem.value)}`,
      );
  }

  function expectMalls() {
    for (const wanted of expected.malls ?? []) {
      const mall = catalog.malls.find(({name}) =>
        [wanted.name, ...(wanted.nameAcceptAlso ?? [])].includes(name as string),
      );
      if (!mall) {
        told.push(
          `no mall ${wanted.name}: ${catalog.malls.map(({name}) => name as string).join(' | ')}`,
        );
        continue;
      }
      const same = (what: string, found: unknown, want: unknown) =>
        tell(
          want === undefined || JSON.stringify(found) === JSON.stringify(want),
          () => `${wanted.name}: ${what} is ${JSON.stringify(found)}, not ${JSON.stringify(want)}`,
        );
      same('region', mall.region.code, wanted.regencyCode);
      same('time zone', mall.timeZone, wanted.timeZone);
      same('tenants', mall.tenants?.length, wanted.agencies);
      same('opened', mall.opened, wanted.opened);
      same('phone', mall.contact?.phone, wanted.phone);
      same('whatsapp', mall.contact?.whatsapp, wanted.whatsapp);
      same('postal code', mall.address?.postalCode, wanted.postalCode);
      if (wanted.hours) expectWeek(wanted.name, wanted.hours, mall.hours);
    }
  }

  function expectAgency(row: AgencyRow) {
    const agency = catalog.agencies.find(
      ({id}) => id === (rowsAt(row)[0]?.agency ?? agencyNamed(row.agency)?.id),
    );
    if (!agency) return void told.push(`${where(row)}: no agency ${row.agency}`);
    const tenant = tenantOf(agency.id);
    const same = (what: string, found: unknown, want: unknown) =>
      tell(
        want === undefined || JSON.stringify(found ?? null) === JSON.stringify(want),
        () =>
          `${where(row)} ${row.agency}: ${what} is ${JSON.stringify(found)}, not ${JSON.stringify(want)}`,
      );
    same('counter', tenant?.counter, row.counter);
    same('floor', tenant?.floor, row.floor);
    same('phone', agency.contact?.phone?.[0], row.phone);
    same('phones', agency.contact?.phone, row.phones);
    same('whatsapp', agency.contact?.whatsapp, row.whatsapp);
    same('quota', tenant?.quota, row.quotaPerDay);
  }

  function expectSeason({agency, from, to, weekly}: NonNullable<Expected['seasons']>[number]) {
    const found =
      agency === null ? catalog.malls[0]?.hours : hoursOf(agencyNamed(agency)?.id ?? '');
    const monday = new Date(`${from}T00:00:00Z`);
    while (monday.getUTCDay() !== 1) monday.setUTCDate(monday.getUTCDate() + 1);
    const inSeason = weekOf(found, monday.getTime());
    tell(
      isWeek(weekly, inSeason),
      () =>
        `${agency ?? 'mall'} ${from}–${to}: hours are ${JSON.stringify(inSeason)}, not ${JSON.stringify(weekly)}; ${JSON.stringify(found)}`,
    );
  }

  function expectHolidays() {
    if (!expected.holidays) return;
    const found = catalog.calendars
      ?.flatMap(({days}) => days)
      .map(({date, name, kind}) => [date, name, kind]);
    const wanted = expected.holidays.map(({date, name, kind}) => [date, name, kind]);
    tell(
      JSON.stringify(found) === JSON.stringify(wanted),
      () => `days off are ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`,
    );
  }
}

/** A day that is not known may be so alone, or make the whole week unknown. */
function isWeek(wanted: Week, found: Week) {
  const isPartly = wanted !== null && Object.values(wanted).includes(null);
  return JSON.stringify(wanted) === JSON.stringify(found) || (isPartly && found === null);
}

/** A week without holidays, Monday 13 July 2026. */
const MONDAY = Date.parse('2026-07-13T00:00:00Z');

/** What hours say of a week, day by day; null where they are not known. */
export function weekOf(hours: Hours | undefined, monday = MONDAY): Week {
  let compiled;
  try {
    compiled = compileHours(hours ?? {weekly: []});
  } catch {
    return null;
  }
  const found = intervals(compiled, new Date(monday), new Date(monday + 7 * 86_400_000), {
    timeZone: 'UTC',
  });
  if (found.some(({state}) => state === 'unknown')) return null;
  const week: Record<string, [string, string][]> = {};
  for (let day = 0; day < 7; day++) week[day + 1] = [];
  for (const {from, to} of found)
    for (let at = from.getTime(); at < to.getTime();) {
      const day = Math.floor((at - monday) / 86_400_000);
      const midnight = monday + (day + 1) * 86_400_000;
      const end = Math.min(to.getTime(), midnight);
      const clock = (time: number) => new Date(time).toISOString().slice(11, 16);
      week[day + 1]!.push([clock(at), end === midnight ? '24:00' : clock(end)]);
      at = end;
    }
  return week;
}

/** What a service costs: of several fees the least and the greatest, and which they are. */
export function feeOf({fees}: Service) {
  if (!fees) return {amount: null, text: ''};
  const [first] = fees;
  if (!first) return {amount: 0, text: 'Gratis'};
  if (fees.length === 1)
    return {amount: first.amount, min: first.min, max: first.max, text: first.text};
  const amounts = fees.flatMap(({amount}) => amount ?? []);
  return {
    amount: null,
    min: amounts.length ? Math.min(...amounts) : undefined,
    max: amounts.length ? Math.max(...amounts) : undefined,
    text: fees.map(({text}) => text).join('; '),
    items: fees.map(({label, amount}) => ({label, amount})),
  };
}
