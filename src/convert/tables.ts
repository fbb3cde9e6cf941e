import {looksLikeAgency} from '../registry/match-agency.js';
import type {Role} from './columns.js';
import type {Grid} from './grid.js';
import {headsAt, isHeadingLike, SURE, type Head, type TableColumn} from './heads.js';
import {fieldsOf} from './headings.js';

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

/** The tables of a sheet, each under its heading wherever that stands. */
export function tablesOf(grid: Grid): Table[] {
  const tables: Table[] = [];
  let open: Table[] = [];
  for (let row = 0; row < grid.height; row++) {
    const heads = open.length > 0 && !isHeadingRow(grid, row) ? [] : headsAt(grid, row);
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

/** A list of services in one column, whose agency its title or the name of its sheet tells. */
export function listsOf(grid: Grid): Table[] {
  for (let row = 0; row < grid.height - 1; row++) {
    const [index, ...more] = grid.filled(row);
    if (index === undefined || more.length > 0) continue;
    const heading = grid.own(row, index)!.text.trim();
    const [match] = fieldsOf('services', [heading]);
    if (match?.field !== 'service' || match.score < SURE) continue;
    const column: TableColumn = {index, heading, path: [heading], field: 'service'};
    const [from, to] = [row + 1, grid.height];
    return [{role: 'services', grid, head: [row, row], columns: [column], from, to}];
  }
  return [];
}

/** Below a heading a row is another only if most of it are whole headings: a chance word in a row of data is none. */
function isHeadingRow(grid: Grid, row: number) {
  const filled = grid.filled(row);
  const headings = filled.filter((column) => isHeadingLike(grid, row, column));
  return headings.length > 1 && headings.length * 2 > filled.length;
}

/** Whether headings are those of the tables above, pasted in again; their merges may be gone. */
function repeats(heads: Head[], open: Table[]) {
  return (
    heads.length === open.length &&
    heads.every(({columns}, index) => {
      const known = new Set(open[index]!.columns.map(signature));
      return columns.length * 2 > known.size && columns.every((one) => known.has(signature(one)));
    })
  );
}

const signature = ({index, field, days, end}: TableColumn) => [index, field, days, end].join();

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

/**
 * Under a heading that is merged over several columns the first often holds but the numbers of a
 * list: the field is that of the column with the most words.
 */
export function withWidest(table: Table): Table {
  const {columns, grid, from, to} = table;
  const words = ({index}: TableColumn) => {
    let sum = 0;
    for (let row = from; row < to; row++) sum += grid.own(row, index)?.text.length ?? 0;
    return sum;
  };
  let changed = columns;
  for (const column of columns) {
    const area =
      grid.areaAt(table.head[1], column.index) ?? grid.areaAt(table.head[0], column.index);
    if (!column.field || !area || area.left !== column.index || area.right === area.left) continue;
    const under = columns.filter(
      ({index, path}) =>
        index >= area.left && index <= area.right && path.join() === column.path.join(),
    );
    const [widest] = under.sort((one, other) => words(other) - words(one));
    if (!widest || widest === column) continue;
    changed = changed.map((one) => {
      if (one === widest) return {...one, field: column.field!};
      return one === column ? {...one, field: 'number'} : one;
    });
  }
  return {...table, columns: changed};
}
