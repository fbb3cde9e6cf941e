import type {Said} from '../../said/said.js';

/** What some of the malls say of one thing. */
export interface Value {
  /** The same for all that say the same, whatever the words: `free`, `minutes 15`. */
  key: string;
  said: Said;
  /** Keys of the malls that say it themselves. */
  malls: string[];
  /** Keys of the malls that leave it to the national service. */
  inherited: string[];
}

/** What one mall, or several at once, say of one thing. */
export interface Statement {
  key: string;
  said: () => Said;
  malls: readonly string[];
  isInherited?: boolean;
}

/** The statements of one thing, those that say the same together; the most frequent first. */
export function valuesOf(statements: Iterable<Statement>): Value[] {
  const values = new Map<string, {value: Value; malls: Set<string>; inherited: Set<string>}>();
  for (const {key, said, malls, isInherited} of statements) {
    let entry = values.get(key);
    if (!entry) {
      const value = {key, said: said(), malls: [], inherited: []};
      values.set(key, (entry = {value, malls: new Set(), inherited: new Set()}));
    }
    for (const mall of malls) entry[isInherited ? 'inherited' : 'malls'].add(mall);
  }
  return [...values.values()]
    .map(({value, malls, inherited}) => ({
      ...value,
      malls: [...malls].sort(),
      inherited: [...inherited].sort(),
    }))
    .sort((a, b) => countOf(b) - countOf(a) || (a.key < b.key ? -1 : 1));
}

/** How many malls say it, or let the national service say it. */
export const countOf = ({malls, inherited}: Value) => malls.length + inherited.length;
