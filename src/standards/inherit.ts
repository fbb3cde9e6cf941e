import type {Inherited, Service, Standard} from '../schema/service.js';
import {standardOf} from './national.js';
import {INHERITABLE} from './standard.js';

/** A standard and whose it is. */
export interface Found {
  standard: Standard;
  from: Inherited['from'];
}

/** Finds standards by id; one of these goes before the national one. */
export function standardsWith(own: readonly Standard[] = []): (id: string) => Found | undefined {
  const byId = new Map(own.map((standard) => [standard.id, standard]));
  return (id) => {
    const standard = byId.get(id);
    if (standard) return {standard, from: 'catalog'};
    const national = standardOf(id);
    return national && {standard: national, from: 'national'};
  };
}

/**
 * A service with what it leaves out filled in, and the names of those fields; as it is when it
 * leaves out nothing that the standard has.
 *
 * What is stated always stays: an empty list of fees says that it is free.
 */
export function inherit(service: Partial<Service>, {standard, from}: Found): Partial<Service> {
  const stated = new Set(INHERITABLE.filter((field) => service[field] !== undefined));
  // Two ways of saying one thing: what is stated in one is not contradicted by the other.
  if (stated.has('duration') || stated.has('durationText')) {
    stated.add('duration').add('durationText');
  }
  const fields = INHERITABLE.filter((field) => !stated.has(field) && standard[field] !== undefined);
  if (fields.length === 0) return service;
  const inherited = {from, fields, ...pick(standard, ['asOf', 'source', 'confidence'])};
  return {...service, ...pick(standard, fields), inherited};
}

const pick = (standard: Standard, keys: readonly (keyof Standard)[]) =>
  Object.fromEntries(
    keys.filter((key) => standard[key] !== undefined).map((key) => [key, standard[key]]),
  );
