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

interface Place {
  value: object;
  depth: number;
  key: PropertyKey;
  parent: Place | undefined;
}

/**
 * The first limit that a document passes, if any.
 *
 * Walks with a list of its own, because a document nested deep enough would
 * overflow the stack of anything that calls itself.
 */
export function excessOf(document: unknown, limits: Limits): Excess | undefined {
  const records = countRecords(document);
  if (records > limits.records) return {code: 'records', path: [], most: limits.records};
  if (typeof document !== 'object' || document === null) return undefined;

  let bytes = 0;
  const places: Place[] = [{value: document, depth: 1, key: '', parent: undefined}];
  for (let place = places.pop(); place; place = places.pop()) {
    if (place.depth > limits.depth) {
      return {code: 'depth', path: pathOf(place), most: limits.depth};
    }
    const isList = Array.isArray(place.value);
    for (const [key, value] of Object.entries(place.value) as [string, unknown][]) {
      bytes += isList ? 1 : key.length + 4;
      if (typeof value === 'string') bytes += value.length + 2;
      else if (typeof value === 'object' && value !== null) {
        places.push({value, depth: place.depth + 1, key, parent: place});
      } else bytes += 1;
    }
    if (bytes > limits.bytes) return {code: 'bytes', path: [], most: limits.bytes};
  }
  return undefined;
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
