import type {Agency} from '../../schema/index.js';
import {nationalServices} from '../../standards/index.js';
import {usualAgencyOf} from '../../standards/usual-agencies.js';
import {agencyNamed, identityOf, type NationalAgency} from '../national-agencies.js';
import {officialName} from '../said.js';
import type {Offered, Site} from '../sites.js';
import {deed, folded} from '../wording.js';
import {Groups} from './groups.js';

/**
 * Tells which agencies of different malls are the same office: by the national list, else by the
 * same kind and the same short or full name, the place left aside.
 */
export class AgencyGroups {
  readonly #groups = new Groups();
  readonly #keys = new Map<Agency, string>();

  constructor(sites: readonly Site[]) {
    for (const site of sites) {
      for (const agency of site.agencies.values()) {
        const keys = keysOf(agency, placesOf(site));
        for (const key of keys) this.#groups.join(keys[0]!, key);
        this.#keys.set(agency, keys[0]!);
      }
    }
  }

  /** The same for agencies that are the same office. */
  keyOf(agency: Agency): string {
    return this.#groups.rootOf(this.#keys.get(agency) ?? agency.id);
  }
}

const nationalKey = ({id}: NationalAgency) => `national ${id}`;

function keysOf(agency: Agency, places: readonly string[]): string[] {
  const known = identityOf(agency);
  if (known) return [nationalKey(known)];
  return [agency.name, agency.short]
    .map((name) => withoutPlace(officialName(name), places))
    .flatMap((name) => (name ? [`${agency.kind} ${name}`] : []));
}

/** The names of the region of a site, which set the names of its agencies apart from those of others. */
export function placesOf({mall: {region}}: Site): string[] {
  const name = folded(region.name);
  return [name, name.replace(/^(kabupaten|kota|kab) /, ''), folded(region.province)];
}

/** A folded name without the place that it is of. */
export function withoutPlace(name: string, places: readonly string[]): string {
  return places
    .filter(Boolean)
    .reduce((text, place) => ` ${text} `.replace(` ${place} `, ' ').trim(), folded(name));
}

/** What a service without a national id is known by: its office and what its name is about; undefined when that is nothing. */
export function likenessOf({service}: Offered, agency: string, places: readonly string[]) {
  const about = deed(withoutPlace(officialName(service.name), places));
  return about && `${agency}: ${about}`;
}

/** The same of every service of the national list, with its id. */
export const nationalLikenesses = (): [likeness: string, standard: string][] =>
  nationalServices.flatMap(({id, name}) => {
    const agency = agencyNamed(usualAgencyOf(id)?.name ?? '');
    const about = deed(name);
    return agency && about ? [[`${nationalKey(agency)}: ${about}`, id]] : [];
  });
