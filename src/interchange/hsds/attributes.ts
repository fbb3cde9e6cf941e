import type {Text} from '../../schema/index.js';
import {plain, type Mapping} from '../lost.js';
import {itemsOf, isRecord, textOf, type Json} from '../json.js';
import {uuidOf} from './uuid.js';

/**
 * What a field holds: words in one language or several, a list of them, one text or a list (as
 * sources are), or anything else, as JSON.
 */
type Kind = 'text' | 'texts' | 'text-or-list' | 'json';

/** Fields of a record that HSDS has no place for, by their path with dots. */
export type Fields = Readonly<Record<string, Kind>>;

/** The taxonomy of our terms; what it names is a field of this document type. */
const TAXONOMY = 'mpp-catalog/1';

/** A value of a taxonomy term, which is how HSDS holds what it does not know. */
export interface Attribute {
  id: string;
  link_id: string;
  link_entity: string;
  value: string;
  taxonomy_term: {id: string; code: string; name: string; description: string; taxonomy: string};
}

/** The record of HSDS that something is said of. */
export interface Owner {
  entity: string;
  id: string;
}

/** The fields of a record as attributes of its HSDS record; undefined when it has none of them. */
export function attributesOf(record: object, fields: Fields, owner: Owner, language: string) {
  const attributes = Object.entries(fields).flatMap(([path, kind]) =>
    valuesOf(at(record, path), kind, language).map((value, index) =>
      attributeOf(owner, path, value, index),
    ),
  );
  return attributes.length > 0 ? attributes : undefined;
}

function attributeOf({entity, id}: Owner, path: string, value: string, index: number): Attribute {
  return {
    id: uuidOf(id, path, String(index)),
    link_id: id,
    link_entity: entity,
    value,
    taxonomy_term: {
      id: uuidOf(TAXONOMY, entity, path),
      code: path,
      name: `${entity}.${path}`,
      description: `The field "${path}" of ${TAXONOMY}, which HSDS has no field for.`,
      taxonomy: TAXONOMY,
    },
  };
}

function valuesOf(value: unknown, kind: Kind, language: string): string[] {
  if (value === undefined) return [];
  if (kind === 'texts') return (value as Text[]).map((text) => plain(text, language));
  if (kind === 'text') return [plain(value as Text, language)];
  if (kind === 'text-or-list' && typeof value === 'string') return [value];
  return [JSON.stringify(value)];
}

/** The fields that the attributes of an HSDS record hold, with the records inside them. */
export function readAttributes(attributes: unknown, fields: Fields): Json {
  const record: Json = {};
  for (const [path, kind] of Object.entries(fields)) {
    const values = itemsOf(attributes)
      .filter((attribute) => codeOf(attribute) === path)
      .flatMap((attribute) => textOf(attribute.value) ?? []);
    const value = kind === 'texts' ? values : readValue(values[0], kind);
    if (values.length > 0 && value !== undefined) put(record, path, value);
  }
  return record;
}

/** The field that an attribute of ours is; undefined for those of other taxonomies. */
export function codeOf({taxonomy_term: term}: Json) {
  return isRecord(term) && term.taxonomy === TAXONOMY ? textOf(term.code) : undefined;
}

function readValue(value: string | undefined, kind: Kind): unknown {
  if (value === undefined || kind === 'text') return value;
  if (kind === 'text-or-list' && !value.startsWith('[')) return value;
  try {
    return JSON.parse(value);
  } catch {
    return kind === 'json' ? undefined : value;
  }
}

function at(record: object, path: string) {
  return path.split('.').reduce<unknown>((part, key) => (part as Json | undefined)?.[key], record);
}

function put(record: Json, path: string, value: unknown) {
  const keys = path.split('.');
  const last = keys.pop()!;
  const inner = keys.reduce<Json>((part, key) => (part[key] ??= {}) as Json, record);
  inner[last] = value;
}

/** Where these fields of the records at `prefix` go. */
export const mappingOf = (prefix: string, fields: Fields, to: string): Mapping =>
  Object.fromEntries(
    Object.entries(fields).map(([path, kind]) => [
      `${prefix}/${path.replaceAll('.', '/')}${kind === 'texts' ? '/*' : ''}`,
      `${to}.attributes: ${path}`,
    ]),
  );
