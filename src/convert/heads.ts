import {fold} from '../registry/fold.js';
import type {Role} from './columns.js';
import type {Grid} from './grid.js';
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
  /** Of such a column that holds only when they begin or end. */
  end?: 'open' | 'close';
}

/** A heading, and the table that it makes. */
export interface Head {
  role: Role;
  score: number;
  last: number;
  columns: TableColumn[];
}

const MOST_HEAD_ROWS = 3;

/** The headings that a row begins: one, or several of tables side by side. */
export function headsAt(grid: Grid, row: number): Head[] {
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

/** Whether a cell is, as a whole, a heading. */
export function isHeadingLike(grid: Grid, row: number, column: number) {
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
    return above ? above.right > above.left : isOpenAbove(grid, last, column);
  });
  const hasSpan = added.some((column) => {
    const above = grid.areaAt(row, column);
    return (above && above.right > above.left) ?? isRightOf(grid, row, column, filled);
  });
  return added.length > 0 && added.length === grid.filled(last).length && isUnder && hasSpan;
}

/** Nothing above, or, where merges are gone as in CSV, a heading with nothing beside it and headings below. */
function isOpenAbove(grid: Grid, last: number, column: number) {
  if (!grid.own(last - 1, column)) return true;
  const isWide = !grid.own(last - 1, column + 1) && grid.own(last, column + 1) !== undefined;
  return isWide && isHeadingLike(grid, last, column) && isHeadingLike(grid, last, column + 1);
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
    const days = daysIn(path);
    const field = days ? undefined : taken[at]?.field;
    return {index, heading: path.at(-1) ?? '', path, ...(field && {field}), ...days};
  });
  const fields = new Set(columns.flatMap(({field}) => field ?? []));
  if (columns.filter(({days}) => days).length > 1) fields.add('days');
  if (!isEnough(role, fields, columns.length) || !isSure(role, taken, fields)) return undefined;
  const score =
    taken.reduce((sum, match) => sum + (match?.score ?? 0), 0) + hint(grid, role, fields);
  return {role, score, last, columns};
}

/** The days that a column is for; with `Buka` or `Tutup` under them it holds only an end of their hours. */
function daysIn(path: readonly string[]): Pick<TableColumn, 'days' | 'end'> | undefined {
  const days = daysOfHeading(path.at(-1) ?? '');
  if (days) return {days};
  const above = path.length > 1 ? daysOfHeading(path.at(-2)!) : undefined;
  if (!above) return undefined;
  const ends = fieldsOf('hours', [path.at(-1)!]).map(({field}) => field);
  const end = (['open', 'close'] as const).find((one) => ends.includes(one));
  return end && {days: above, end};
}

const KEYS: Record<Role, readonly string[]> = {
  services: ['service'],
  agencies: ['agency'],
  hours: ['agency', 'agencyCode', 'day'],
  holidays: ['date'],
  requirements: ['requirement'],
  profile: ['mall'],
};
/** The least score of a whole heading. */
export const SURE = 4;

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
  return withOpening(result, matches);
}

/** `Jam Buka` alone are the hours; beside `Jam Tutup` it is when they begin. */
function withOpening(taken: (HeadingMatch | undefined)[], matches: HeadingMatch[][]) {
  const has = (field: string) => taken.some((match) => match?.field === field);
  if (!has('close') || has('open')) return taken;
  return taken.map((match, column) => {
    const isOpening = matches[column]!.some(({field}) => field === 'open');
    return match?.field === 'hours' && isOpening ? {...match, field: 'open'} : match;
  });
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
      return has('agency', 'agencyCode')
        ? has('hours', 'open', 'days', 'close')
        : has('day') && has('open') && has('close') && width <= 6;
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
