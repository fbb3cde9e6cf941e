import {fold} from '../registry/fold.js';
import {looksLikeAgency, matchAgency} from '../registry/match-agency.js';
import {isPlace, regionOfName} from '../registry/regions.js';
import type {Catalog} from '../schema/index.js';
import type {Said} from '../said/said.js';
import type {Sheet, Workbook} from '../sheets/workbook.js';
import {Draft, type MallDraft} from './draft.js';
import {finish} from './finish.js';
import {Grid} from './grid.js';
import {readAgencies} from './read-agencies.js';
import {readHolidays, readRequirements, requirementRows} from './read-others.js';
import {readMalls, readProfile} from './read-profile.js';
import {readServices} from './read-services.js';
import {Report, type ReportProblem, type ReportRow} from './report.js';
import {Scope, titleOf} from './scope.js';
import type {TableColumn} from './heads.js';
import type {MallOption} from './settle.js';
import {profileOf} from './profile-form.js';
import {listsOf, tablesOf, withAgencies, withWidest, type Table} from './tables.js';
import {columnName} from '../sheets/workbook.js';

export interface ConvertOptions extends MallOption {
  now: Date;
  /** Language of the texts; absent: `id`. */
  language?: string;
}

/** A catalog, and what became of every row that it was read from. */
export interface Conversion {
  catalog: Catalog;
  rows: ReportRow[];
  problems: ReportProblem[];
  /** What the caller may want to add; no problem of the data. */
  hints: Said[];
}

/** A sheet that was looked at, with the tables in it. */
interface Looked {
  book: Workbook;
  sheet: Sheet;
  grid: Grid;
  tables: Table[];
  profile: ReturnType<typeof profileOf>;
  mall?: MallDraft;
  agency?: string;
}

/**
 * Makes one catalog of workbooks, and a report in which every row of data stands once.
 *
 * What is not clear stays unknown, with its words beside it: no fee becomes free, and no hour open, that was not said.
 */
export function convert(books: readonly Workbook[], options: ConvertOptions): Conversion {
  const report = new Report();
  const draft = new Draft(report);
  const looked = books.flatMap((book) => book.sheets.flatMap((sheet) => look(book, sheet, report)));
  for (const one of looked) readAbout(one, draft);
  for (const one of looked) tellTitle(one, draft, looked);
  readTables(looked, draft);
  tellUnlisted(draft);
  for (const one of looked) tellHomeless(one, draft);
  const catalog = finish(draft, {language: 'id', ...options});
  const rows = report.rows();
  return {
    catalog,
    rows: rows.map((row) => ({...row, ...serviceOf(row)})),
    problems: inOrder(report.problems, looked),
    hints: hintsOf(draft, catalog, looked),
  };
}

const serviceOf = (row: ReportRow) => {
  const of = requirementRows.get(row);
  return of?.service ? {service: of.service} : {};
};

function look(book: Workbook, sheet: Sheet, report: Report): Looked[] {
  const grid = new Grid(sheet);
  if (sheet.rows.every((row) => row.every((cell) => !cell))) return [];
  if (sheet.isHidden) {
    report.ofSheet(book, sheet, 'hidden-sheet', sheet.name ?? '');
    return [];
  }
  const found = tablesOf(grid).map(withWidest).map(withAgencies);
  const profile = profileOf(grid);
  const above = found[0]?.head[0] ?? grid.height;
  const isProfile = profile && [...profile.rows.keys()].filter((row) => row < above).length > 1;
  const tables = isProfile ? found.filter(({role}) => role !== 'profile') : tablesIn(grid, found);
  if (tables.length === 0 && !isProfile && !GUIDE.test(sheet.name ?? ''))
    report.ofSheet(book, sheet, 'sheet-without-table', sheet.name ?? book.file);
  for (const flaw of sheet.flaws) {
    const place = {book, sheet, row: flaw.row ?? 0};
    if (flaw.row === undefined) report.ofSheet(book, sheet, flaw.code, flaw.text);
    else
      report.problem(
        place,
        {index: flaw.column ?? 0, heading: columnName(flaw.column ?? 0)},
        flaw.code,
        flaw.text,
      );
  }
  for (const table of tables) tellColumns(table, book, report);
  return [{book, sheet, grid, tables, profile: isProfile ? profile : undefined}];
}

/** The tables of a sheet, or the list in it where it is no more than that. */
const tablesIn = (grid: Grid, found: Table[]) => (found.length > 0 ? found : listsOf(grid));

/** Sheets that tell how to fill in the others. */
const GUIDE =
  /^(?:petunjuk|panduan|read ?me|baca|cara (?:isi|mengisi|pengisian)|pengantar|sampul|cover|guide|instructions?)\b/i;

/** Hidden columns, and columns under a heading that is not known, are named once. */
function tellColumns(table: Table, book: Workbook, report: Report) {
  const {grid, columns, from, to} = table;
  const {sheet} = grid;
  const known = new Map(columns.map((column) => [column.index, column]));
  const [left, right] = [Math.min(...known.keys()), Math.max(...known.keys())];
  for (let index = left; index <= right || (to === grid.height && index < grid.width); index++) {
    const column = known.get(index);
    const isRead = column?.field !== undefined || column?.days !== undefined;
    const isHidden = sheet.hiddenColumns.has(index);
    if (isRead && !isHidden) continue;
    const value = firstText(grid, index, from, to);
    if (value === undefined) continue;
    const place = {index, heading: column?.heading ?? ''};
    const twin = column && twinOf(column, columns);
    if (isHidden) report.ofSheet(book, sheet, 'hidden-column', value, place);
    else if (twin)
      report.ofSheet(book, sheet, 'duplicate-column', value, place, columnName(twin.index));
    else if (column || rowsWith(grid, index, from, to).length > FEW)
      report.ofSheet(book, sheet, 'unknown-column', value, place);
  }
  tellExtraCells(table, known, book, report);
}

/** Cells outside every heading are a column once more rows than these have them; else a row that is shifted, or a note. */
const FEW = 3;

function tellExtraCells(table: Table, known: Map<number, unknown>, book: Workbook, report: Report) {
  const {grid, from, to} = table;
  if (to !== grid.height) return;
  const extra = new Map<number, string[]>();
  for (let index = Math.max(...known.keys()) + 1; index < grid.width; index++) {
    const rows = rowsWith(grid, index, from, to);
    if (rows.length > FEW || grid.sheet.hiddenColumns.has(index)) continue;
    for (const row of rows)
      extra.set(row, [...(extra.get(row) ?? []), grid.own(row, index)!.text.trim()]);
  }
  for (const [row, texts] of extra)
    report.problem({book, sheet: grid.sheet, row}, undefined, 'extra-cells', texts.join(' | '));
}

/** The column that is read, of two with the same heading. */
const twinOf = ({path}: TableColumn, columns: readonly TableColumn[]) =>
  columns.find(({field, path: other}) => field && fold(other.join(' ')) === fold(path.join(' ')));

function firstText(grid: Grid, column: number, from: number, to: number) {
  for (let row = from; row < to; row++) {
    const text = grid.own(row, column)?.text.trim();
    if (text) return text;
  }
  return undefined;
}

/** The rows of data that hold something in a column; a cell that stands alone is a note. */
function rowsWith(grid: Grid, column: number, from: number, to: number) {
  const rows: number[] = [];
  for (let row = from; row < to; row++)
    if (grid.own(row, column) && grid.filled(row).length > 2) rows.push(row);
  return rows;
}

/** What tells of the malls themselves comes first: all else refers to it. */
function readAbout(one: Looked, draft: Draft) {
  const {book, grid, profile, tables} = one;
  if (profile) one.mall = readProfile(grid, book, profile, draft);
  for (const table of tables) if (table.role === 'profile') readMalls(table, book, draft);
}

/** The mall of a sheet by its title or its name, where the file holds more than one or names it nowhere else. */
function tellTitle(one: Looked, draft: Draft, all: Looked[]) {
  const {book, grid, tables, sheet} = one;
  const [first] = tables.filter(({role}) => role !== 'profile' && role !== 'holidays');
  if (!first) return;
  const hasAgencies = first.columns.some(({field}) => field === 'agency' || field === 'agencyCode');
  if (!hasAgencies && first.role === 'services') tellAgency(one, first);
  if (one.mall || first.columns.some(({field}) => field === 'mall' || field === 'region')) return;
  const title = titleOf(grid, first.head[0]);
  const named = title?.region ? undefined : mallOfSheet(sheet, draft);
  if (named) one.mall = named;
  if (named) return;
  if (!title?.region && !title?.name) return;
  const isOnly = draft.malls.length === 1 && all.some(({profile}) => profile);
  if (isOnly && (!title.region || draft.malls[0]!.region === title.region)) return;
  const isNew = draft.malls.every(({region}) => region !== title.region);
  const mall = draft.mall(title.name, title.region);
  if (isNew && mall.region && title.text !== sheet.name)
    draft.report.ofSheet(book, sheet, 'mall-from-title', title.text);
  one.mall = mall;
}

/** The only mall that the name of a sheet can mean: `Mini Pasar`, `Kota Yogya`. */
function mallOfSheet({name}: Sheet, {malls}: Draft) {
  const short = fold(name ?? '')
    .replaceAll(/\b(?:mpp|kab|layanan|data)\b/g, '')
    .trim();
  const isOfTwo = isPlace(short) && !regionOfName(short);
  if (short.length < SHORTEST_NAME || isOfTwo) return undefined;
  const [found, ...more] = malls.filter((mall) =>
    [mall.name, mall.region?.name].some((full) => full && fold(full).includes(short)),
  );
  return more.length === 0 ? found : undefined;
}

const SHORTEST_NAME = 4;

/** A sheet for each agency names it in its title or on its tab. */
function tellAgency(one: Looked, table: Table) {
  const {grid, sheet} = one;
  const titles: string[] = [];
  for (let row = 0; row < table.head[0]; row++) {
    for (const column of grid.filled(row))
      titles.push(
        grid
          .own(row, column)!
          .text.replace(/^\s*(?:nama )?(?:instansi|opd|skpd|dinas\/instansi|unit)\s*:\s*/i, '')
          .trim(),
      );
  }
  const candidates = [...titles, sheet.name ?? ''];
  const name =
    candidates.find((text) => matchAgency(text)) ??
    candidates.find((text) => looksLikeAgency(text));
  if (name) one.agency = name;
}

/** Agencies before their hours, and both before the services that refer to them. */
function readTables(looked: Looked[], draft: Draft) {
  const only = draft.malls.length === 1 ? draft.malls[0] : undefined;
  for (const role of ['agencies', 'hours', 'services', 'requirements', 'holidays'] as const) {
    for (const {book, tables, mall, agency} of looked) {
      for (const table of tables) {
        if (table.role !== role) continue;
        const scope = new Scope(book, draft, mall ?? only, agency);
        if (role === 'services') readServices(table, scope, draft);
        else if (role === 'requirements') readRequirements(table, book, draft);
        else if (role === 'holidays') readHolidays(table, book, draft);
        else readAgencies(table, scope, draft);
      }
    }
  }
}

/** Papers may stand in a sheet of their own, so who lacks them is known only now. */
function tellUnlisted({services, report}: Draft) {
  for (const {service, unlisted, place} of services)
    if (unlisted && !service.requirements)
      report.problem(place, unlisted, 'requirements-missing', '');
}

/** With several malls a service that is of none would seem to be had at each. */
function tellHomeless({book, sheet}: Looked, {malls, nowhere, services, report}: Draft) {
  const isHomeless = services.some(({mall, place}) => mall === nowhere && place.sheet === sheet);
  if (malls.length > 1 && isHomeless)
    report.ofSheet(book, sheet, 'mall-unknown', sheet.name ?? book.file);
}

/** As a person reads: file by file, sheet by sheet, row by row; what is of a whole sheet first. */
function inOrder(problems: ReportProblem[], looked: Looked[]) {
  const order = new Map(
    looked.map(({book, sheet}, index) => [`${book.file}\n${sheet.name ?? ''}`, index]),
  );
  const at = ({file, sheet}: ReportProblem) => order.get(`${file}\n${sheet ?? ''}`) ?? 0;
  return problems
    .map((problem, index) => ({problem, index}))
    .sort(
      (one, other) =>
        at(one.problem) - at(other.problem) ||
        (one.problem.row ?? 0) - (other.problem.row ?? 0) ||
        one.index - other.index,
    )
    .map(({problem}) => problem);
}

function hintsOf(draft: Draft, catalog: Catalog, looked: Looked[]): Said[] {
  const hints: Said[] = [];
  if (catalog.malls.length === 0 && catalog.agencies.length > 0) {
    hints.push({
      id: 'Tidak ada nama MPP atau daerahnya di berkas ini, jadi katalog belum mempunyai MPP. Tambahkan --region KODE (misalnya --region 32.11), dan --mall NAMA bila perlu; loket dan jam layanan lalu ditampilkan.',
      en: 'No file names the mall or its region, so the catalog has no mall yet. Add --region CODE (such as --region 32.11), and --mall NAME if need be; counters and hours are then shown.',
    });
  }
  if (draft.services.length === 0 && looked.length > 0)
    hints.push(looked.some(hasServices) ? NO_SERVICE_YET : NO_TABLE_OF_SERVICES);
  if (looked.some(isExport)) hints.push(USE_IMPORT);
  return hints;
}

const hasServices = ({tables}: Looked) => tables.some(({role}) => role === 'services');

/** Whether a sheet is what `mpp-catalog export --to csv` writes: no other has a column for its confidence. */
const isExport = ({tables}: Looked) =>
  tables.some(({columns}) =>
    ['Kode MPP', 'Bunyi Biaya', 'Keyakinan'].every((own) =>
      columns.some(({heading}) => heading === own),
    ),
  );

/** The headings are there, and nothing stands under them. */
export const NO_SERVICE_YET: Said = {
  id: 'Judul kolomnya sudah benar, tetapi belum ada baris layanan. Isi satu baris untuk setiap layanan di bawah judul itu.',
  en: 'The headings are right, but there is no row of a service yet. Fill in a row for each service below them.',
};

const NO_TABLE_OF_SERVICES: Said = {
  id: 'Tidak ditemukan tabel layanan. Judul kolomnya harus memuat setidaknya "Nama Layanan" dan "Instansi"; lihat mpp-catalog template.',
  en: 'No table of services was found. Its headings must have at least "Service" and "Agency"; see mpp-catalog template.',
};

const USE_IMPORT: Said = {
  id: 'Berkas ini tampaknya ditulis oleh mpp-catalog export. mpp-catalog import --from csv membacanya dengan semua isinya.',
  en: 'This file seems to be written by mpp-catalog export. mpp-catalog import --from csv reads it with all that is in it.',
};
