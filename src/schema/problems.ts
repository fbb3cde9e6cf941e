import {FORMS, hasForm, isByLanguage, isNotBlank, isText, isWithin} from './leaves.js';
import type {Form, Range} from './leaves.js';

/** What a value must be: the zod schemas as plain data, so that a page need not carry zod to read a catalog. */
export type Shape =
  | Form
  | Range
  | 'text'
  | 'words'
  | 'name'
  | 'boolean'
  | {oneOf: readonly string[]}
  | {list: Shape; length?: number; wanted?: string}
  | {either: readonly Shape[]; wanted: string}
  | {orNull: Shape}
  | {fields: readonly Field[]};

/** A field of a record: its key, its shape, and whether it may be absent. */
export type Field = readonly [key: string, shape: Shape, mayBeAbsent?: 1];

/** A place in a record that does not hold what it should. */
export interface Problem {
  path: PropertyKey[];
  value: unknown;
  /** The key of what would have been right, or the choices there are. */
  wanted: string;
}

/** Everything in a value that is not as its shape asks; empty when all is well. */
export function problemsOf(shape: Shape, value: unknown): Problem[] {
  const problems: Problem[] = [];
  examine(shape, value, [], problems);
  return problems;
}

function examine(shape: Shape, value: unknown, path: PropertyKey[], problems: Problem[]) {
  const wanted = wantedOf(shape, value, path, problems);
  if (wanted !== undefined) problems.push({path: [...path], value, wanted});
}

/** What should stand here in place of the value; what is wrong inside it is told to the problems. */
function wantedOf(shape: Shape, value: unknown, path: PropertyKey[], problems: Problem[]) {
  if (typeof shape === 'string') return isLeaf(shape, value) ? undefined : shape;
  if ('fields' in shape) {
    if (!isRecord(value)) return 'object';
    examineFields(shape.fields, value, path, problems);
  } else if ('list' in shape) {
    if (!Array.isArray(value)) return 'list';
    if (shape.length !== undefined && value.length !== shape.length) return shape.wanted!;
    examineItems(shape.list, value, path, problems);
  } else if ('oneOf' in shape) {
    if (!shape.oneOf.includes(value as string)) return shape.oneOf.map(inQuotes).join(', ');
  } else if ('orNull' in shape) {
    if (value !== null) examine(shape.orNull, value, path, problems);
  } else problems.push(...leastOf(shape, value, path));
  return undefined;
}

const inQuotes = (text: string) => `"${text}"`;

// One path serves the whole walk and is copied only where something is wrong.

function examineItems(shape: Shape, items: unknown[], path: PropertyKey[], problems: Problem[]) {
  for (let index = 0; index < items.length; index++) {
    path.push(index);
    examine(shape, items[index], path, problems);
    path.pop();
  }
}

function examineFields(
  fields: readonly Field[],
  value: Record<string, unknown>,
  path: PropertyKey[],
  problems: Problem[],
) {
  for (const [key, shape, mayBeAbsent] of fields) {
    const held = value[key];
    if (held === undefined && mayBeAbsent) continue;
    path.push(key);
    examine(shape, held, path, problems);
    path.pop();
  }
}

/** Of several shapes that all do not fit, the one that got furthest into the value knows best what is wrong. */
function leastOf(
  {either, wanted}: {either: readonly Shape[]; wanted: string},
  value: unknown,
  path: PropertyKey[],
): Problem[] {
  let furthest: Problem[] | undefined;
  for (const shape of either) {
    const problems: Problem[] = [];
    examine(shape, value, path, problems);
    if (problems.length === 0) return [];
    if (problems.some((problem) => problem.path.length > path.length)) furthest ??= problems;
  }
  return furthest ?? [{path: [...path], value, wanted}];
}

type Leaf = Extract<Shape, string>;

function isLeaf(leaf: Leaf, value: unknown): boolean {
  switch (leaf) {
    case 'text':
      return isText(value);
    case 'words':
      return isWords(value);
    case 'name':
      return isWords(value) && isNotBlank(value);
    case 'boolean':
      return typeof value === 'boolean';
    default:
      return leaf in FORMS ? hasForm(leaf as Form, value) : isWithin(leaf as Range, value);
  }
}

function isWords(value: unknown): value is string | Record<string, string> {
  if (!isRecord(value)) return isText(value);
  return Object.values(value).every(isText) && isByLanguage(value);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
