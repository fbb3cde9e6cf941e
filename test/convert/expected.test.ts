/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-assignment -- the expected outcomes are JSON of many forms */
import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {convert} from '../../src/convert/convert.js';
import {parseCatalog, type Catalog, type Hours, type Service} from '../../src/schema/index.js';
import {readWorkbook} from '../../src/sheets/read-workbook.js';
import {CHANNELS, feeOf, NOW, UNITS, weekOf, type Week} from './harder/compare.js';

const SHEETS = new URL('./sheets/', import.meta.url);

interface Expected {
  id: string;
  files: {file: string}[];
  mall: Record<string, unknown> | null;
  counts: {malls: number; mallsAcceptAlso?: number[]; agencies: number; services: number};
  agencies: string[];
  rows: Row[];
  sampleRows: Row[];
  hoursRows?: Row[];
  agencyRows?: Row[];
  schedules?: {appliesTo: string; weekly: Week}[];
  holidays?: {date: string; name: string; kind: string}[];
  problems: {
    kind: string;
    sheet: string | null;
    row?: number | null;
    column?: string;
    cell?: string;
    required: boolean;
  }[];
  mustSurvive: {sheet: string | null; row: number}[];
}
type Row = Record<string, any> & {sheet: string | null; row: number}; // eslint-disable-line @typescript-eslint/no-explicit-any

const cases = readdirSync(SHEETS)
  .filter((name) => name.endsWith('.expected.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, SHEETS), 'utf8')) as Expected);

const AUDIENCES: Record<string, string> = {warga: 'citizen', usaha: 'business', keduanya: 'both'};

describe.each(cases)('$id: $files.0.file', (expected) => {
  const {file} = expected.files[0]!;
  const {catalog, rows, problems} = convert(
    [readWorkbook(readFileSync(new URL(file, SHEETS)), file)],
    {now: NOW},
  );
  const rowAt = (at: {sheet: string | null; row: number}) =>
    rows.filter(({sheet, row}) => sheet === at.sheet && row === at.row);
  const serviceAt = (at: {sheet: string | null; row: number}) =>
    catalog.services.find(({id}) => id === rowAt(at)[0]?.service);
  const agencyOf = (service: Service) => catalog.agencies.find(({id}) => id === service.agency);
  const hoursOf = (agencyId: string, service?: Service): Hours | undefined => {
    const offer = service?.offers?.find(({hours}) => hours);
    const tenant = catalog.malls
      .flatMap(({tenants = []}) => tenants)
      .find(({agency}) => agency === agencyId);
    const alone = catalog.agencies.find(({id}) => id === agencyId) as {hours?: Hours} | undefined;
    return offer?.hours ?? tenant?.hours ?? alone?.hours ?? catalog.malls[0]?.hours;
  };
  const isTold = (at: {sheet: string | null; row: number}) =>
    problems.some(({sheet, row}) => sheet === at.sheet && row === at.row);

  it('is a catalog in which nothing is left out', () => {
    const {issues} = parseCatalog(JSON.parse(JSON.stringify(catalog)));
    expect(issues).toEqual([]);
  });

  it('has as many malls, agencies and services as were sent', () => {
    expect([expected.counts.malls, ...(expected.counts.mallsAcceptAlso ?? [])]).toContain(
      catalog.malls.length,
    );
    expect(catalog.agencies.map(({name}) => name).sort()).toEqual([...expected.agencies].sort());
    expect(catalog.services.length).toBe(expected.counts.services);
  });

  it('tells what became of every row, once', () => {
    for (const row of expected.rows) {
      const [entry, ...more] = rowAt(row);
      expect(more, `row ${row.row}`).toEqual([]);
      const outcome = {import: 'imported', 'import-flagged': 'flagged', 'report-only': 'refused'}[
        row['outcome'] as string
      ];
      expect(`${row.row} ${entry?.outcome}`).toBe(`${row.row} ${outcome}`);
    }
    for (const row of expected.mustSurvive)
      expect(rowAt(row)[0]?.outcome, `row ${row.row}`).not.toBe('refused');
  });

  it('reads each service as it stands: name, agency, fee and duration', () => {
    for (const row of [...expected.rows, ...expected.sampleRows]) {
      const service = serviceAt(row);
      const at = `${row.row}: `;
      expect(at + (service?.name as string)).toBe(at + row['name']);
      expect(at + (agencyOf(service!)?.name as string)).toBe(at + row['agency']);
      expectFee(service!, row, at);
      expectDuration(service!, row, at);
    }
  });

  function expectFee(service: Service, {fee}: Row, at: string) {
    const found = feeOf(service);
    expect(`${at}${found.amount}`).toBe(`${at}${fee.amount}`);
    if (fee.min !== null && fee.amount === null && found.min !== undefined)
      expect([fee.min, fee.acceptAlso?.[0]?.min]).toContain(found.min);
    if (fee.min === null && fee.max === null)
      expect([at, found.min, found.max]).toEqual([at, undefined, undefined]);
    if (fee.items) expect(found.items).toEqual(fee.items);
    if (fee.text) expect(found.text, at).toContain(fee.text);
  }

  function expectDuration(service: Service, {duration}: Row, at: string) {
    const {min, max, unit} = service.duration ?? {};
    const wanted = [duration, ...(duration.acceptAlso ?? [])].map((one) =>
      JSON.stringify([one.min, one.max, one.unit && UNITS[one.unit]]),
    );
    const found = JSON.stringify([min ?? null, max ?? null, unit ?? null]);
    expect(wanted, at).toContain(found);
    if (duration.text)
      expect(JSON.stringify(service), at).toContain(JSON.stringify(duration.text).slice(1, -1));
  }

  it('reads the five samples in all their fields', () => {
    for (const row of expected.sampleRows) {
      const service = serviceAt(row)!;
      const tenant =
        catalog.malls[0]?.tenants?.find(({agency}) => agency === service.agency) ??
        (agencyOf(service) as {counter?: string});
      if (row['requirements']) {
        const wanted = [row['requirements'], ...(row['requirementsAcceptAlso'] ?? [])];
        expect(wanted).toContainEqual(service.requirements?.map(({text}) => text));
      }
      if (row['channels'])
        expect([...service.channels!].sort()).toEqual(
          row['channels'].map((name: string) => CHANNELS[name]).sort(),
        );
      if (row['counter']) expect(tenant?.counter).toBe(row['counter']);
      if (row['category']) expect(service.category).toBe(row['category']);
      if (row['audience']) expect(service.audience).toBe(AUDIENCES[row['audience'] as string]);
      if (row['product'] !== undefined) expect(service.product ?? null).toBe(row['product']);
      if (row['legal']) expect(service.legalBasis).toEqual(row['legal']);
      if (row['quotaPerDay'] !== undefined)
        expect(service.offers?.[0]?.quota ?? null).toBe(row['quotaPerDay']);
      if (row['hours'])
        expect(weekOf(hoursOf(service.agency, service))).toEqual(row['hours'].weekly);
    }
  });

  it('reads the hours of each agency, and never one that was not said', () => {
    for (const row of expected.hoursRows ?? []) {
      const entry = rowAt(row)[0];
      const found = weekOf(hoursOf(entry!.agency!));
      const wanted = [
        row['weekly'],
        ...(row['acceptAlso'] ?? []).map(({weekly}: {weekly: Week}) => weekly),
      ];
      expect(wanted, `row ${row.row} ${JSON.stringify(found)}`).toContainEqual(found);
      if (row['mustReport']) expect(isTold(row), `row ${row.row}`).toBe(true);
      const tenant = catalog.malls[0]!.tenants!.find(({agency}) => agency === entry!.agency);
      expect(tenant?.counter).toBe(row['counter']);
      if (row['quotaPerDay']) expect(tenant?.quota).toBe(row['quotaPerDay']);
      if (row['text'] && row['text'] !== '-')
        expect(JSON.stringify(tenant)).toContain(JSON.stringify(row['text']).slice(1, -1));
    }
    for (const {appliesTo, weekly} of expected.schedules ?? []) {
      const agency = rows.find(
        ({sheet, row}) =>
          sheet === 'Instansi' &&
          expected.agencyRows!.some((one) => one.row === row && one['id'] === appliesTo),
      )?.agency;
      expect(weekOf(agency ? hoursOf(agency) : catalog.malls[0]!.hours)).toEqual(weekly);
    }
  });

  it('reads the mall, its agencies and its days off', () => {
    const {mall, agencyRows = [], holidays} = expected;
    if (mall?.['name']) expectMall(catalog, mall);
    for (const row of agencyRows) {
      const agency = catalog.agencies.find(({id}) => id === rowAt(row)[0]?.agency)!;
      const tenant = catalog.malls[0]!.tenants!.find((one) => one.agency === agency.id)!;
      expect([
        agency.name,
        agency.short ?? agency.name,
        agency.contact?.whatsapp,
        agency.contact?.website,
      ]).toEqual([row['name'], row['short'], row['whatsapp'], row['site']]);
      expect([tenant.counter, tenant.floor]).toEqual([row['counter'], String(row['floor'])]);
    }
    if (holidays) {
      const kinds: Record<string, string> = {
        national: 'Libur nasional',
        'joint-leave': 'Cuti bersama',
      };
      expect(
        catalog.calendars![0]!.days.map(({date, name, kind}) => [date, name, kinds[kind]]),
      ).toEqual(holidays.map(({date, name, kind}) => [date, name, kind]));
    }
  });

  it('reports what must be reported, and of a clean file nothing', () => {
    for (const problem of expected.problems.filter(({required}) => required)) {
      const found = problems.filter(
        ({sheet, row, cell}) =>
          sheet === problem.sheet &&
          (row ?? null) === (problem.row ?? null) &&
          (!problem.cell || cell === problem.cell),
      );
      expect(
        found.map(({code}) => code),
        JSON.stringify(problem),
      ).not.toEqual([]);
    }
    if (expected.problems.length === 0) expect(problems).toEqual([]);
    const isAsked = ({sheet, row}: {sheet: string | null; row?: number}) =>
      expected.problems.some((one) => one.sheet === sheet && (one.row ?? undefined) === row);
    expect(problems.filter((one) => one.severity !== 'info' && !isAsked(one))).toEqual([]);
  });
});

function expectMall(catalog: Catalog, wanted: Record<string, unknown>) {
  const [mall] = catalog.malls;
  expect(mall!.name).toBe(wanted['name']);
  expect(mall!.region.code).toBe(wanted['regencyCode']);
  expect(mall!.timeZone).toBe(wanted['timeZone']);
  for (const part of String(wanted['address']).split(/, (?:Kelurahan |Kecamatan )?/))
    expect(JSON.stringify(mall!.address)).toContain(part);
  if (wanted['opened']) expect(mall!.opened).toBe(wanted['opened']);
  if (wanted['phone']) expect(mall!.contact?.phone).toEqual([wanted['phone']]);
  if (wanted['whatsapp']) expect(mall!.contact?.whatsapp).toBe(wanted['whatsapp']);
  if (wanted['email']) expect(mall!.contact?.email).toBe(wanted['email']);
  if (wanted['site']) expect(mall!.contact?.website).toBe(wanted['site']);
  if (wanted['facilities']) expect(mall!.facilities).toEqual(wanted['facilities']);
  if (wanted['hours'])
    expect(weekOf(mall!.hours)).toEqual((wanted['hours'] as {weekly: Week}).weekly);
}
