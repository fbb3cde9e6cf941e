import {fold} from '../registry/fold.js';
import type {Calendar} from '../schema/index.js';
import type {Workbook} from '../sheets/workbook.js';
import type {Draft, ServiceDraft} from './draft.js';
import {Line} from './line.js';
import {rowsOf} from './rows.js';
import type {Table} from './tables.js';
import {readDate} from './words/dates.js';
import {isDitto} from './words/terms.js';

type DayKind = Calendar['days'][number]['kind'];

const KINDS: readonly [RegExp, DayKind][] = [
  [/cuti bersama|joint/, 'joint-leave'],
  [/daerah|lokal|regional|fakultatif/, 'regional'],
  [/nasional|national|public holiday/, 'national'],
  [/peringatan|observance|tidak libur/, 'observance'],
];

/** Reads a table of days off. */
export function readHolidays(table: Table, book: Workbook, draft: Draft) {
  for (const entry of rowsOf(table, 'date')) {
    if (entry.kind === 'total' || entry.kind === 'section' || entry.kind === 'agency') continue;
    const line = new Line(table, draft.report, book, entry.row);
    const cell = line.cell('date');
    const date = cell && readDate(cell);
    if (entry.kind === 'hidden')
      draft.report.refuse(line.place, 'hidden-row', undefined, entry.text);
    else if (!date || date.length < 10) {
      draft.report.refuse(line.place, 'holiday-unclear', line.column('date'), cell?.text ?? '');
    } else tellDay(line, date, draft);
  }
}

function tellDay(line: Line, date: string, draft: Draft) {
  draft.report.row(line.place);
  const name = line.text('name') ?? line.text('kind') ?? date;
  const written = line.text('kind') ?? name;
  const kind = KINDS.find(([words]) => words.test(fold(written)))?.[1];
  if (!kind && line.text('kind')) line.problem('kind', 'holiday-kind', written);
  const source = line.text('source');
  draft.calendarDays.push({day: {date, name, kind: kind ?? 'national'}, ...(source && {source})});
}

/** Reads a table of papers, one a row, each for a service that another table lists. */
export function readRequirements(table: Table, book: Workbook, draft: Draft) {
  let last: ServiceDraft | undefined;
  let told = '';
  for (const entry of rowsOf(table, 'requirement')) {
    if (entry.kind !== 'data' && entry.kind !== 'more') continue;
    const line = new Line(table, draft.report, book, entry.row);
    const key = line.text('serviceCode') ?? line.text('service');
    if (key !== undefined && !isDitto(key)) {
      last = serviceOf(line, draft);
      told = key;
    }
    const text = line.text('requirement');
    if (!last || text === undefined)
      draft.report.refuse(
        line.place,
        'requirement-orphan',
        line.column('service') ?? line.column('serviceCode'),
        told,
      );
    else tellRequirement(line, last, text, draft);
  }
}

function serviceOf(line: Line, draft: Draft) {
  const [code, name, agency] = ['serviceCode', 'service', 'agency'].map((field) =>
    line.text(field),
  );
  const byCode = draft.services.find((service) => code !== undefined && service.code === code);
  const named = draft.services.filter(
    ({service}) => name !== undefined && fold(service.name as string) === fold(name),
  );
  const ofAgency = named.find(
    (service) =>
      agency !== undefined && service.agency.spellings.some((one) => fold(one) === fold(agency)),
  );
  return byCode ?? ofAgency ?? named[0];
}

function tellRequirement(line: Line, {service, row}: ServiceDraft, text: string, draft: Draft) {
  const requirement: NonNullable<typeof service.requirements>[number] = {text};
  const copies = Number(/\d+/.exec(line.text('copies') ?? '')?.[0] ?? NaN);
  if (copies > 0) requirement.copies = copies;
  const original = line.text('original');
  if (original && /asli|ya|yes|original/i.test(original)) requirement.original = true;
  const when = line.text('when');
  if (when) requirement.when = when;
  service.requirements = [...(service.requirements ?? []), requirement];
  requirementRows.set(draft.report.row(line.place), row);
}

/** Rows of papers, and the row of the service that each is for. */
export const requirementRows = new WeakMap<object, {service?: string; agency?: string}>();
