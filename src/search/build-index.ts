import {mallsOffering} from '../offers/index.js';
import type {Agency, Catalog, Service, Text} from '../schema/index.js';
import {buildFacet, FACETS, type Facet, type FacetName} from './facets.js';
import {foldWords, readCompounds} from './fold.js';
import {buildVocabulary, type Vocabulary} from './vocabulary.js';

/** What {@link search} reads, plain data throughout; how it is laid out may change at any time. */
export interface ServiceIndex {
  /** Ids of the services, in the order in which they are browsed: by demand, then by name. */
  ids: string[];
  /** The catalog of each service: its place in the list that was given. */
  catalogs: Uint32Array;
  /** The place of each service in the order of names. */
  nameOrder: Uint32Array;
  vocabulary: Vocabulary;
  facets: Record<FacetName, Facet>;
}

interface Entry {
  service: Service;
  agency: Agency | undefined;
  catalog: Catalog;
  /** Place of the catalog in the list. */
  place: number;
  /** The folded name that the service is ordered by. */
  name: string;
}

// Requirements are not searched: half of all services ask for a copy of the KTP,
// and each of them would be a result, and a count, for "ktp".
const WEIGHTS = {name: 8, alias: 6, lifeEvent: 4, agency: 3, category: 3, summary: 2};

/** Makes the services of one or more catalogs searchable; do it again when a catalog changes. */
export function buildIndex(catalogs: Catalog | Catalog[]): ServiceIndex {
  const entries = [catalogs].flat().flatMap(entriesOf).sort(byDemand);
  const named = entries
    .map((_, service) => service)
    .sort((a, b) => byName(entries[a]!, entries[b]!));
  const nameOrder = new Uint32Array(entries.length);
  named.forEach((service, place) => (nameOrder[service] = place));

  const facets = FACETS.map((name) => [name, buildFacet(entries.map(facetValues[name]))]);
  return {
    ids: entries.map(({service}) => service.id),
    catalogs: Uint32Array.from(entries, ({place}) => place),
    nameOrder,
    vocabulary: buildVocabulary(entries.map(weighedWords)),
    facets: Object.fromEntries(facets) as ServiceIndex['facets'],
  };
}

function entriesOf(catalog: Catalog, place: number): Entry[] {
  const agencies = new Map(catalog.agencies.map((agency) => [agency.id, agency]));
  return catalog.services.map((service) => ({
    service,
    agency: agencies.get(service.agency),
    catalog,
    place,
    name: nameFor(service, catalog.language),
  }));
}

function nameFor({name}: Service, language: string) {
  const text =
    typeof name === 'string'
      ? name
      : (new Map(Object.entries(name)).get(language) ?? textsOf(name)[0] ?? '');
  return readCompounds(text)
    .map(({whole}) => whole.text)
    .join(' ');
}

// Code units, not a locale: the order must be the same on every machine.
const byName = (a: Entry, b: Entry) =>
  compare(a.name, b.name) || compare(a.service.id, b.service.id);

const byDemand = (a: Entry, b: Entry) =>
  (b.service.popular ?? 0) - (a.service.popular ?? 0) || byName(a, b);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The words of a service, each with the weight of the best place where it stands. */
function weighedWords({service, agency}: Entry) {
  const weights = new Map<string, number>();
  const add = (weight: number, texts: (Text | undefined)[] = []) => {
    for (const text of texts.flatMap(textsOf)) {
      for (const word of foldWords(text)) {
        if ((weights.get(word.text) ?? 0) < weight) weights.set(word.text, weight);
      }
    }
  };
  add(WEIGHTS.name, [service.name]);
  add(WEIGHTS.alias, service.aliases);
  add(WEIGHTS.lifeEvent, service.lifeEvents);
  add(WEIGHTS.agency, [agency?.name, agency?.short, ...(agency?.aliases ?? [])]);
  add(WEIGHTS.category, [service.category]);
  add(WEIGHTS.summary, [service.summary]);
  return weights;
}

/** A text in every language there is. */
function textsOf(text: Text | undefined): string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}

const facetValues: Record<FacetName, (entry: Entry) => string[]> = {
  mall: ({service, catalog}) => mallsOffering(service, catalog).map((mall) => mall.id),
  category: ({service}) => [service.category],
  agency: ({service}) => [service.agency],
  channel: ({service}) => service.channels ?? [],
  fee: ({service}) => (service.fees?.every(({amount}) => amount === 0) ? ['free'] : []),
  audience: ({service}) => {
    if (service.audience === 'both') return ['citizen', 'business'];
    return service.audience ? [service.audience] : [];
  },
};
