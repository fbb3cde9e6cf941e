/** How large a catalog may be before anything in it is looked at. */
export interface Limits {
  /** UTF-8 bytes of the body, estimated from the texts where there is no body. */
  bytes: number;
  /** Levels of objects and lists inside one another. */
  depth: number;
  /** Malls, agencies, services, standards, calendars and tenants together. */
  records: number;
  /** Issues that are told one by one. */
  issues: number;
}

export const DEFAULT_LIMITS: Limits = {
  bytes: 5 * 1024 * 1024,
  depth: 20,
  records: 20_000,
  issues: 50,
};

export interface Excess {
  code: 'bytes' | 'depth' | 'records';
  path: PropertyKey[];
  most: number;
}

/**
 * The first limit that a document passes, if any.
 *
 * Goes level by level with lists of its own, because a document nested deep enough would
 * overflow the stack of anything that calls itself.
 */
export function excessOf(document: unknown, limits: Limits): Excess | undefined {
  const records = countRecords(document);
  if (records > limits.records) return {code: 'records', path: [], most: limits.records};
  if (limits.bytes === Infinity && limits.depth === Infinity) return undefined;

  let bytes = 0;
  let level = isNested(document) ? [document] : [];
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > limits.depth) {
      return {code: 'depth', path: pathDownTo(depth, document as object), most: limits.depth};
    }
    const below: object[] = [];
    for (const value of level) {
      bytes += bytesOf(value, below);
      if (bytes > limits.bytes) return {code: 'bytes', path: [], most: limits.bytes};
    }
    level = below;
  }
  return undefined;
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What an object or list takes without what is nested in it, which is put `below`. */
function bytesOf(value: object, below: object[]) {
  const isList = Array.isArray(value);
  let bytes = isList ? value.length : 0;
  if (!isList) for (const key of Object.keys(value)) bytes += key.length + 4;
  for (const item of (isList ? value : Object.values(value)) as unknown[]) {
    if (typeof item === 'string') bytes += item.length + 2;
    else if (isNested(item)) below.push(item);
    else bytes += 1;
  }
  return bytes;
}

interface Place {
  value: object;
  depth: number;
  key: PropertyKey;
  parent: Place | undefined;
}

/** The path to something as deep as that, searched for once it is known to be there: paths of all would cost more than the walk. */
function pathDownTo(depth: number, document: object): PropertyKey[] {
  const places: Place[] = [{value: document, depth: 1, key: '', parent: undefined}];
  for (let place = places.pop(); place; place = places.pop()) {
    if (place.depth === depth) return pathOf(place);
    for (const [key, value] of Object.entries(place.value) as [string, unknown][]) {
      if (isNested(value)) places.push({value, depth: place.depth + 1, key, parent: place});
    }
  }
  return [];
}

function pathOf(place: Place | undefined) {
  const path: PropertyKey[] = [];
  for (; place?.parent; place = place.parent) path.unshift(place.key);
  return path;
}

function countRecords(document: unknown) {
  const {calendars, malls, agencies, standards, services} = (document ?? {}) as Record<
    string,
    unknown
  >;
  const lengths = [calendars, malls, agencies, standards, services].map(lengthOf);
  const tenants = Array.isArray(malls)
    ? malls.map((mall: unknown) => lengthOf((mall as {tenants?: unknown} | null)?.tenants))
    : [];
  return [...lengths, ...tenants].reduce((sum, length) => sum + length, 0);
}

const lengthOf = (value: unknown) => (Array.isArray(value) ? value.length : 0);
