/** A record of a document that nobody has checked. */
export type Json = Record<string, unknown>;

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The records of a list; none of what is no list. */
export const itemsOf = (value: unknown): Json[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

/** Text that says something. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** A record without the keys that have no value. */
export const compact = <Shape extends object>(record: Shape): Shape =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Shape;

/** The items that share a key together, in the order in which the keys first come. */
export function grouped<Item>(items: Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
