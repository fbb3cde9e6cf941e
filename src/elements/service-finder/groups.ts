import {chosenIn} from '../../filters/filters.js';
import type {Service} from '../../schema/index.js';
import {say} from '../../terms/index.js';
import type {View} from './view.js';

/** Services under one heading. */
export interface Group {
  /** Absent where there is nothing to set apart. */
  heading?: string;
  services: Service[];
}

/** Services told to be searched often. */
const POPULAR_SHOWN = 5;

/** The services found under their headings; `first` stands before all, as it was asked for by name. */
export function groupsOf(
  view: View,
  {first, byAgency}: {first: Service | undefined; byAgency: boolean},
): Group[] {
  const found = view.result!.hits.map(({service}) => service);
  const services = first ? found.filter((service) => service !== first) : found;
  const groups = byAgency ? agencyGroups(view, services) : popularGroups(view, services);
  const [group] = groups;
  if (!first) return groups;
  if (!group || group.heading) return [{services: [first]}, ...groups];
  return [{services: [first, ...group.services]}];
}

function agencyGroups({search, words}: View, services: Service[]): Group[] {
  const groups = new Map<string, Group>();
  for (const service of services) {
    const group = groups.get(service.agency);
    if (group) group.services.push(service);
    else {
      const heading = say(search.shelf!.agencies.get(service.agency)?.name, words);
      groups.set(service.agency, {heading: heading || service.agency, services: [service]});
    }
  }
  return [...groups.values()];
}

/** As long as nobody has asked for anything, the services come by demand. */
function popularGroups({search, words}: View, services: Service[]): Group[] {
  const isAsked =
    !search.isBrowsing || search.sort !== 'relevance' || chosenIn(search.filters).length > 0;
  const popular = isAsked
    ? []
    : services.slice(0, POPULAR_SHOWN).filter(({popular = 0}) => popular > 0);
  const others = services.slice(popular.length);
  if (popular.length === 0) return services.length > 0 ? [{services}] : [];
  return [
    {heading: words.finder.popular, services: popular},
    ...(others.length > 0 ? [{heading: words.finder.others, services: others}] : []),
  ];
}
