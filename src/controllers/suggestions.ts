import type {Agency, Service} from '../schema/index.js';
import {
  matchRanges,
  search,
  type Filters,
  type Reading,
  type ServiceIndex,
} from '../search/index.js';
import {wordsOf} from '../search/language.js';
import {textsOf} from '../search/texts-of.js';
import type {Shelf} from './shelf.js';

/** What a half-typed query may be about. */
export interface Suggestions {
  services: Service[];
  agencies: Agency[];
  lifeEvents: string[];
}

/** Agencies and life events of which there is any service, those of most services first. */
export interface Offered {
  agencies: {agency: Agency; names: string[]}[];
  lifeEvents: string[];
}

/** What services under some filters belong to; made once, for it is looked through at every key. */
export function offeredIn(shelf: Shelf, index: ServiceIndex, filters: Filters): Offered {
  const {facets} = search(index, '', {filters, limit: 1, facets: ['agency', 'life-event']});
  return {
    agencies: facets.agency.flatMap(({value}) => {
      const agency = shelf.agencies.get(value);
      return agency ? {agency, names: namesOf(agency).map(folded)} : [];
    }),
    lifeEvents: facets['life-event'].map(({value}) => value),
  };
}

/** The agencies of which a name begins so, or one of its words. */
export function agenciesNamed({agencies}: Offered, typed: string): Agency[] {
  const beginning = folded(typed);
  if (beginning === '') return [];
  return agencies
    .filter(({names}) => names.some((name) => hasWordsThatBegin(name, beginning)))
    .map(({agency}) => agency);
}

/** The life events that a query speaks of. */
export const lifeEventsNamed = ({lifeEvents}: Offered, reading: Reading): string[] =>
  lifeEvents.filter((event) => matchRanges(event, reading).length > 0);

/** Whether a label begins so, or one of its words, as people compare words. */
export const isNamed = (label: string, typed: string): boolean =>
  hasWordsThatBegin(folded(label), folded(typed));

const folded = (text: string) => wordsOf(text).join(' ');

const hasWordsThatBegin = (words: string, beginning: string) =>
  ` ${words}`.includes(` ${beginning}`);

const namesOf = ({name, short, aliases = []}: Agency) => [name, short, ...aliases].flatMap(textsOf);
