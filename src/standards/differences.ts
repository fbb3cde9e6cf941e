import type {Duration, Fee, Service, Standard} from '../schema/service.js';
import {INHERITABLE, type Inheritable} from './standard.js';

/** A field in which a service says something else than its standard. */
export interface Difference<Field extends Inheritable = Inheritable> {
  field: Field;
  /** What the service says. */
  ours: NonNullable<Service[Field]>;
  /** What the standard says. */
  standard: NonNullable<Standard[Field]>;
}

/**
 * Where a service says something else than its standard. What either leaves out is no difference,
 * nor is what the service inherited.
 *
 * Fees are compared by their amounts, durations by the longest they may take, all else by its
 * words, whatever their order, capitals and punctuation: a synonym is a difference.
 */
export function differencesFrom(service: Service, standard: Standard): Difference[] {
  return INHERITABLE.flatMap((field) => {
    const [ours, theirs] = [service[field], standard[field]];
    if (ours === undefined || theirs === undefined) return [];
    if (service.inherited?.fields.includes(field) || isSame(field, ours, theirs)) return [];
    return [{field, ours, standard: theirs}];
  });
}

function isSame(field: Inheritable, ours: unknown, theirs: unknown) {
  // What people say where they live makes no two services different.
  if (field === 'aliases') return true;
  if (field === 'fees') return areSameFees(ours as Fee[], theirs as Fee[]);
  if (field === 'duration') return longest(ours as Duration) === longest(theirs as Duration);
  return wordsOf(ours) === wordsOf(theirs);
}

/** Where one side leaves an amount to a rule, the amounts that are known need only fit together. */
function areSameFees(ours: Fee[], theirs: Fee[]) {
  const [our, their] = [amountsOf(ours), amountsOf(theirs)];
  if (our.every(Boolean) && their.every(Boolean)) return our.join() === their.join();
  const isWithin = (some: string[], all: string[]) =>
    some.every((amount) => !amount || all.includes(amount));
  return isWithin(our, their) || isWithin(their, our);
}

/** The amounts in a fixed order, `''` for one that is not known; free of charge is 0. */
const amountsOf = (fees: Fee[]) =>
  fees.length === 0
    ? ['0']
    : fees
        .map(({amount, min, max}) => [amount ?? [min, max]].flat().filter(isNumber).join('–'))
        .sort();

const isNumber = (value: unknown) => typeof value === 'number';

const longest = ({max, unit}: Duration) =>
  unit === 'hours' ? `${max * 60} minutes` : `${max} ${unit}`;

function wordsOf(value: unknown): string {
  if (typeof value === 'string')
    return (
      value
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(' ') ?? ''
    );
  if (Array.isArray(value)) return value.map(wordsOf).sort().join('; ');
  // A requirement, a link, a text by language, or the parts of a standard.
  const {text, href, id, ...rest} = value as Record<string, unknown>;
  return wordsOf(text ?? href ?? id ?? Object.values(rest));
}
