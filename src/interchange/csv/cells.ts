import {isRecord, type Json} from '../json.js';
import {onOneLine} from './codecs.js';
import {FLAT, type Column, type Subject} from './columns.js';

/** A spreadsheet takes such a cell for a formula, and a formula may do anything. */
const FORMULA = /^'*[=+\-@\t\r]/;
const NEGATIVE = /^-\d+(\.\d+)?$/;

/** A cell that no spreadsheet takes for a formula: an apostrophe says that it is text. */
export const guarded = (cell: string): string =>
  FORMULA.test(cell) && !NEGATIVE.test(cell) ? `'${cell}` : cell;

/** A cell as it was before it was guarded. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;

/** What a cell of a list of fees says when there is none. */
const FREE = 'Gratis';

/** The columns that speak of a subject. */
export const columnsOf = (subject: Subject): Column[] =>
  FLAT.filter((column) => column.subject === subject);

/** A value as it stands in its cell; empty when there is none. */
export function cellOf(record: object, {path, part, codec}: Column, language: string): string {
  const value = at(record, path);
  if (value === undefined) return '';
  if (part === undefined) return codec.write(value, language);
  const items = value as Json[];
  if (items.length === 0 && path === 'fees' && part === 'amount') return FREE;
  return items
    .map((item) => (item[part] === undefined ? '' : onOneLine(codec.write(item[part], language))))
    .join('\n')
    .replace(/\n+$/, '');
}

/** A record from its cells by heading, and the headings of cells that cannot be read. */
export function recordOf(subject: Subject, cells: ReadonlyMap<string, string>) {
  const record: Json = {};
  const unread: string[] = [];
  for (const column of columnsOf(subject)) {
    const cell = cells.get(column.heading) ?? '';
    if (cell === '') continue;
    const isRead =
      column.part === undefined ? put(record, column, cell) : putAll(record, column, cell);
    if (!isRead) unread.push(column.heading);
  }
  return {record, unread};
}

function put(record: Json, {path, codec}: Column, cell: string) {
  const value = codec.read(cell);
  if (value === undefined) return false;
  const keys = path.split('.');
  const last = keys.pop()!;
  const inner = keys.reduce<Json>((part, key) => (part[key] ??= {}) as Json, record);
  inner[last] = value;
  return true;
}

function putAll(record: Json, {path, part, codec}: Column, cell: string) {
  if (path === 'fees' && cell.trim().toLowerCase() === FREE.toLowerCase()) {
    record[path] = [];
    return true;
  }
  const values = cell.split(/\r?\n/);
  const isFirst = !(path in record);
  const items = (record[path] ??= values.map(() => ({}))) as Json[];
  if (values.length > items.length) return false;
  return values.reduce((isRead, line, index) => {
    const value = line === '' && !isFirst ? undefined : codec.read(line);
    if (value !== undefined) items[index]![part!] = value;
    return isRead && (value !== undefined || line === '');
  }, true);
}

/** What stands at a path with dots. */
export function at(record: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((part, key) => (isRecord(part) ? part[key] : undefined), record);
}
