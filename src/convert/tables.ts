import {fold} from '../registry/fold.js';
import {looksLikeAgency} from '../registry/match-agency.js';
import type {Role} from './columns.js';
import {Grid} from './grid.js';
import {daysOfHeading, fieldsOf, isHeading, type HeadingMatch} from './headings.js';

/** A column of a table: what its heading says, and the field that it is read as. */
export interface TableColumn {
  index: number;
  heading: string;
  /** The headings over it, the outermost first. */
  path: readonly string[];
  /** Absent when no field has such a heading. */
  field?: string;
  /** Of a column for some days: their names, as the heading writes them. */
  days?: string;
}

/** A table in a sheet: its heading rows, and the rows below up to the next table. */
export interface Table {
  role: Role;
  grid: Grid;
  /** First and last row of the heading. */
  head: readonly [number, number];
  columns: TableColumn[];
  /** The rows after the heading, the last not included. */
  from: number;
  to: number;
}

interface Head {
  role: Role;
  score: number;
  last: number;
  columns: TableColumn[];
}

const MOST_HEAD_ROWS = 3;

/** The tables of a sheet, each under its heading wherever that stands. */
export function tablesOf(grid: Grid): Table[] {
  const tables: Table[] = [];
  let open: Table[] = [];
  for (let row = 0; row < grid.height; row++) {
    const heads = headsAt(grid, row);
    if (heads.length === 0) continue;
    const last = Math.max(...heads.map((head) => head.last));
    if (!repeats(heads, open)) {
      for (const table of open) table.to = row;
      open = heads.map(({role, columns, last: end}) => ({
        role,
        grid,
        head: [row, end],
        columns,
        from: last + 1,
        to: grid.height,
      }));
      tables.push(...open);
    }
    row = last;
  }
  return tables;
}

/** Whether headings are those of the tables above, pasted in again. */
function repeats(heads: Head[], open: Table[]) {
  return (
    heads.length === open.length &&
    heads.every((head, index) => signature(head.columns) === signature(open[index]!.columns))
  );
}

const signature = (columns: TableColumn[]) =>
  columns.map(({index, field, days}) => `${index}:${field ?? days ?? ''}`).join();

/** The headings that a row begins: one, or several of tables side by side. */
function headsAt(grid: Grid, row: number): Head[] {
  const filled = grid.filled(row);
  if (filled.length < 2 && !grid.sheet.hiddenColumns.size) return [];
  if (!filled.some((column) => isHeadingLike(grid, row, column))) return [];
  const whole = bestHead(grid, row, filled);
  if (!whole) return [];
  const groups = sideBySide(grid, row, filled);
  if (groups.length < 2) return [whole];
  const heads = groups.map((group) => bestHead(grid, row, group));
  return heads.every((head) => head !== undefined) ? heads : [whole];
}

const ROLES: readonly Role[] = [
  'services',
  'agencies',
  'hours',
  'holidays',
  'requirements',
  'profile',
];

function isHeadingLike(grid: Grid, row: number, column: number) {
  const cell = grid.own(row, column);
  return cell?.kind === 'text' && isHeading(cell.text.trim());
}

function sideBySide(grid: Grid, row: number, filled: number[]) {
  const first = fold(grid.own(row, filled[0]!)!.text);
  const starts = filled.filter((column) => fold(grid.own(row, column)!.text) === first);
  if (starts.length < 2 || starts.length === filled.length) return [];
  return starts.map((start, index) =>
    filled.filter((column) => column >= start && column < (starts[index + 1] ?? Infinity)),
  );
}

function bestHead(grid: Grid, row: number, filled: number[]): Head | undefined {
  let best: Head | undefined;
  for (let last = row; last < row + MOST_HEAD_ROWS && last < grid.height; last++) {
    if (last > row && !goesOn(grid, row, last, filled)) break;
    const columns = span(grid, row, last, filled);
    for (const role of ROLES) {
      const head = headOf(grid, role, row, last, columns);
      if (head && (!best || head.score > best.score)) best = head;
    }
  }
  return best;
}

/** The columns under a heading: those that it fills, and those that its merges or its second row add. */
function span(grid: Grid, row: number, last: number, filled: number[]) {
  const columns = new Set<number>();
  const [from, to] = [filled[0]!, filled.at(-1)!];
  const isOnly = grid.filled(row).length === filled.length;
  for (let line = row; line <= last; line++) {
    for (let column = 0; column < grid.width; column++) {
      const isWithin = isOnly || (column >= from && column <= to);
      if (isWithin && grid.at(line, column)) columns.add(column);
    }
  }
  return [...columns].sort((one, other) => one - other);
}

/** Whether a row goes on with the heading above it: it adds only where that is merged to the right, or empty. */
function goesOn(grid: Grid, row: number, last: number, filled: number[]) {
  const added = grid.filled(last).filter((column) => grid.own(last, column)!.kind === 'text');
  const isUnder = added.every((column) => {
    const above = grid.areaAt(last - 1, column);
    return above ? above.right > above.left : !grid.own(last - 1, column);
  });
  const hasSpan = added.some((column) => {
    const above = grid.areaAt(row, column);
    return (above && above.right > above.left) ?? isRightOf(grid, row, column, filled);
  });
  return added.length > 0 && added.length === grid.filled(last).length && isUnder && hasSpan;
}

/** Two rows without merges: `Waktu` stands over its first column, and over the next there is nothing. */
const isRightOf = (grid: Grid, row: number, column: number, filled: number[]) =>
  column > filled[0]! && !grid.own(row, column);

function headOf(
  grid: Grid,
  role: Role,
  row: number,
  last: number,
  indexes: number[],
): Head | undefined {
  const headings = indexes.map((index) => ({index, path: pathOf(grid, row, last, index)}));
  const matches = headings.map(({path}) => fieldsOf(role, path));
  const taken = assigned(matches);
  const columns = headings.map(({index, path}, at): TableColumn => {
    const days = daysOfHeading(path.at(-1) ?? '');
    const field = days && path.at(-1) !== 'Hari' ? undefined : taken[at]?.field;
    return {index, heading: path.at(-1) ?? '', path, ...(field && {field}), ...(days && {days})};
  });
  const fields = new Set(columns.flatMap(({field}) => field ?? []));
  if (columns.filter(({days}) => days).length > 1) fields.add('days');
  if (!isEnough(role, fields, columns.length) || !isSure(role, taken, fields)) return undefined;
  const score =
    taken.reduce((sum, match) => sum + (match?.score ?? 0), 0) + hint(grid, role, fields);
  return {role, score, last, columns};
}

const KEYS: Record<Role, readonly string[]> = {
  services: ['service'],
  agencies: ['agency'],
  hours: ['agency', 'agencyCode', 'day'],
  holidays: ['date'],
  requirements: ['requirement'],
  profile: ['mall'],
};
const SURE = 4;

/** A row of data may hold words of headings; it hardly holds whole ones, and for what the table is about. */
function isSure(role: Role, taken: (HeadingMatch | undefined)[], fields: Set<string>) {
  const whole = taken.flatMap((match) => (match && match.score >= SURE ? match.field : []));
  if (fields.has('days')) whole.push('days');
  return whole.length > 2 || (whole.length > 1 && KEYS[role].some((key) => whole.includes(key)));
}

/** Each field goes to the column that claims it most surely; another column then has its next choice. */
function assigned(matches: HeadingMatch[][]): (HeadingMatch | undefined)[] {
  const result: (HeadingMatch | undefined)[] = matches.map(() => undefined);
  const claims = matches
    .flatMap((list, column) => list.map((match, choice) => ({...match, column, choice})))
    .sort((one, other) => other.score - one.score || one.column - other.column);
  const used = new Set<string>();
  for (const {column, field, score} of claims) {
    const isFree = field === 'note' || field === 'number' || !used.has(field);
    if (result[column] || !isFree) continue;
    used.add(field);
    result[column] = {field, score};
  }
  return result;
}

function pathOf(grid: Grid, row: number, last: number, column: number): string[] {
  const path: string[] = [];
  for (let line = row; line <= last; line++) {
    const text = headingAt(grid, line, column, row)?.replaceAll(/\s+/g, ' ').trim();
    if (text && path.at(-1) !== text) path.push(text);
  }
  return path;
}

/** Over a column without a heading of its own the nearest to the left stands for it, when a second row parts them. */
function headingAt(grid: Grid, line: number, column: number, row: number) {
  const own = grid.at(line, column)?.text;
  if (own !== undefined || line !== row || grid.areaAt(line, column)) return own;
  if (!grid.own(line + 1, column)) return undefined;
  for (let left = column - 1; left >= 0; left--) {
    const text = grid.at(line, left)?.text;
    if (text !== undefined) return text;
  }
  return undefined;
}

const ABOUT_SERVICE =
  'agency agencyCode requirements fee duration durationMax channels category product legalBasis counter steps hours mall audience'.split(
    ' ',
  );
const ABOUT_AGENCY =
  'short kind floor counter phone whatsapp email website state hours quota serviceCount agencyCode open days'.split(
    ' ',
  );
const ABOUT_MALL = 'region regionCode address state opened timeZone province hours'.split(' ');

/** Whether the fields found are enough for such a table. */
function isEnough(role: Role, fields: Set<string>, width: number): boolean {
  const has = (...names: string[]) => names.some((name) => fields.has(name));
  switch (role) {
    case 'services':
      return has('service') && (has(...ABOUT_SERVICE) || (has('number') && width <= 3));
    case 'agencies':
      return has('agency') && has(...ABOUT_AGENCY);
    case 'hours':
      return has('agency', 'agencyCode') && has('hours', 'open', 'days', 'close');
    case 'holidays':
      return has('date') && has('name');
    case 'requirements':
      return has('service', 'serviceCode') && has('requirement');
    case 'profile':
      return has('mall') && has(...ABOUT_MALL);
  }
}

const HINTS: Record<Role, RegExp> = {
  services: /layanan|service|rekap|izin|standar/i,
  agencies: /instansi|agenc|opd|tenant|gerai/i,
  hours: /jadwal|jam|hours|schedule/i,
  holidays: /libur|holiday/i,
  requirements: /syarat|requirement/i,
  profile: /profil|daftar mpp|mall/i,
};

/** The name of the sheet tells tables apart that are headed alike. */
function hint(grid: Grid, role: Role, fields: Set<string>) {
  if (role === 'requirements' && !HINTS.requirements.test(grid.sheet.name ?? '')) return -20;
  if (role === 'hours' && !fields.has('day') && !fields.has('days'))
    return HINTS.hours.test(grid.sheet.name ?? '') ? 1 : -1;
  return HINTS[role].test(grid.sheet.name ?? '') ? 2 : 0;
}

/** A column that heads counters may hold agencies, as where `Gerai` stands over their names. */
export function withAgencies(table: Table): Table {
  const {columns, grid, from, to} = table;
  if (columns.some(({field}) => field === 'agency' || field === 'agencyCode')) return table;
  const counter = columns.find(({field}) => field === 'counter');
  if (!counter) return table;
  const texts = Array.from(
    {length: Math.min(to - from, 50)},
    (_, line) => grid.own(from + line, counter.index)?.text ?? '',
  ).filter(Boolean);
  const names = texts.filter((text) => looksLikeAgency(text));
  if (names.length <= texts.length / 2) return table;
  return {
    ...table,
    columns: columns.map((column) => (column === counter ? {...column, field: 'agency'} : column)),
  };
}

/** A sheet that tells one thing a row, `Nama MPP | MPP Contoh`: the rows by field, if it is one. */
export function profileOf(
  grid: Grid,
): {rows: Map<number, string>; label: number; value: number} | undefined {
  const rows = new Map<number, string>();
  const labels = new Map<number, number>();
  for (let row = 0; row < Math.min(grid.height, 80); row++) {
    const [label, ...values] = labelled(grid, row);
    if (label === undefined || values.length === 0 || values.length > 3) continue;
    const [match] = fieldsOf('profile', [
      grid
        .own(row, label)!
        .text.replace(/\s*:\s*$/, '')
        .trim(),
    ]);
    if (!match || match.score < 4) continue;
    rows.set(row, match.field);
    labels.set(label, (labels.get(label) ?? 0) + 1);
  }
  const fields = new Set(rows.values());
  const hasName = ['mall', 'region', 'regionCode', 'nickname'].some((field) => fields.has(field));
  const [label] = [...labels].sort(([, one], [, other]) => other - one)[0] ?? [];
  return fields.size > 2 && hasName && label !== undefined
    ? {rows, label, value: label + 1}
    : undefined;
}

/** The label of a row, past a number before it, and the columns after it. */
function labelled(grid: Grid, row: number) {
  const filled = grid.filled(row);
  const isNumbered = filled.length > 2 && /^\(?\d{1,3}[.)]?$/.test(grid.own(row, filled[0]!)!.text);
  return (isNumbered ? filled.slice(1) : filled).filter(
    (column) => grid.own(row, column)!.text.trim() !== ':',
  );
}
