import {AGENCIES, type KnownAgency as NationalAgency} from '../registry/agencies.js';
import {matchAgency} from '../registry/match-agency.js';
import type {Agency} from '../schema/index.js';
import {officialName} from './said.js';

export type {NationalAgency};

/** Every agency of the national list. */
export const nationalAgencies: readonly NationalAgency[] = AGENCIES;

const identities = new WeakMap<Agency, NationalAgency | null>();

/** The entry of the national list that an agency is an office of; undefined when it is of none. */
export function identityOf(agency: Agency): NationalAgency | undefined {
  let known = identities.get(agency);
  if (known === undefined) identities.set(agency, (known = matchOf(agency) ?? null));
  return known ?? undefined;
}

/** The entry of the national list that any of these names stands for. */
export const agencyNamed = (...names: string[]): NationalAgency | undefined =>
  names.map((name) => matchAgency(name)?.agency).find((match) => match !== undefined);

const matchOf = ({name, short}: Agency) => agencyNamed(officialName(name), officialName(short));
