import type {Agency} from '../../schema/index.js';
import {identityOf, type NationalAgency} from '../national-agencies.js';
import {officialName, same} from '../said.js';
import {isInUse, type Site} from '../sites.js';
import {folded} from '../wording.js';
import {Groups} from './groups.js';
import {placesOf, withoutPlace} from './likeness.js';
import {valuesOf, type Statement, type Value} from './values.js';

/** One office of the national list that goes by several names. */
export interface AgencyNames {
  /** The name of the national list. */
  name: string;
  values: Value[];
}

/**
 * Offices that are called differently in different malls, the place aside; to share the short or
 * the full name is to be called the same.
 *
 * Only offices that are named alike everywhere are compared: a court, a tax office or a police
 * station has a class and a place in its name by law, and a regional company a name of its own.
 */
export function compareAgencyNames(sites: readonly Site[]): AgencyNames[] {
  const namings = new Map<NationalAgency, Naming[]>();
  for (const site of sites.filter(isInUse)) {
    for (const id of new Set(site.mall.tenants?.map(({agency}) => agency))) {
      const agency = site.agencies.get(id)!;
      const national = identityOf(agency);
      if (!national || national.isLocal || national.kind === 'regional-enterprise') continue;
      const others = namings.get(national);
      const naming = namingOf(agency, site);
      if (others) others.push(naming);
      else namings.set(national, [naming]);
    }
  }
  return [...namings].flatMap(([{name}, names]) => {
    const values = valuesOf(joined(names));
    return values.length > 1 ? [{name, values}] : [];
  });
}

function namingOf({name, short}: Agency, site: Site): Naming {
  const places = placesOf(site);
  const names = [short, name].map(officialName).filter(Boolean);
  return {
    shown: names[0]!,
    keys: names.map((name) => withoutPlace(name, places) || folded(name)),
    mall: site.key,
  };
}

interface Naming {
  shown: string;
  /** Its names without the place: to share one is to be called the same. */
  keys: string[];
  mall: string;
}

function joined(names: Naming[]): Statement[] {
  const groups = new Groups();
  for (const {keys} of names) for (const key of keys) groups.join(keys[0]!, key);
  return names.map(({shown, keys, mall}) => ({
    key: groups.rootOf(keys[0]!),
    said: () => same(shown),
    malls: [mall],
  }));
}
