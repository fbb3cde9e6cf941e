import type {TemplateResult} from 'lit';
import {KNOWN_VALUES} from '../../filters/filters.js';
import type {Shelf} from '../../controllers/shelf.js';
import type {Catalog, Text} from '../../schema/index.js';
import type {FacetCount, FacetName} from '../../search/index.js';
import {capitalised, rupiah, say, type Words} from '../../terms/index.js';
import {alone, tell} from '../tell.js';

/** What the finder lets people narrow by, in this order, unless `facets` says otherwise. */
const USUAL_FACETS: readonly FacetName[] = [
  'mall',
  'open',
  'category',
  'life-event',
  'fee',
  'duration',
  'channel',
  'booking',
  'audience',
  'agency',
  'agency-kind',
];

/** Services from which on it costs too much to ask of each at every turn whether it is open. */
const MANY = 20_000;

/** The facets that an attribute names, in its order; words that name none are passed over. */
export function facetsNamed(
  attribute: string | null | undefined,
  {services}: Catalog,
): readonly FacetName[] {
  if (!attribute) return USUAL_FACETS.filter((name) => name !== 'open' || services.length < MANY);
  const names = attribute.split(/[\s,]+/);
  return names.filter((name): name is FacetName => USUAL_FACETS.includes(name as FacetName));
}

/** What the catalog calls a value of a facet; undefined where the words of the page name it. */
export function nameIn(
  facet: FacetName,
  value: string,
  {malls}: Catalog,
  {agencies}: Pick<Shelf, 'agencies'>,
): Text | undefined {
  switch (facet) {
    case 'mall':
      return malls.find(({id}) => id === value)?.name;
    case 'agency': {
      const agency = agencies.get(value);
      return agency?.short || agency?.name;
    }
    case 'category':
    case 'life-event':
      return value;
    default:
      return undefined;
  }
}

/** What a value of a facet is called. */
export function labelOf(
  facet: FacetName,
  value: string,
  catalog: Catalog,
  shelf: Pick<Shelf, 'agencies'>,
  words: Words,
): string {
  return say(nameIn(facet, value, catalog, shelf), words) || nameOnPage(facet, value, words);
}

/** What a value of a facet is called, marked with its language where that is not the one around it. */
export function tellLabel(
  facet: FacetName,
  value: string,
  catalog: Catalog,
  shelf: Pick<Shelf, 'agencies'>,
  words: Words,
): TemplateResult {
  return (
    tell(nameIn(facet, value, catalog, shelf), words) || alone(nameOnPage(facet, value, words))
  );
}

function nameOnPage(facet: FacetName, value: string, words: Words): string {
  switch (facet) {
    case 'agency-kind':
      return named(words.agencies.kinds, value);
    case 'channel':
      return named(words.channels, value);
    case 'audience':
      return named(words.audiences, value);
    case 'fee':
      return feeLabel(value, words);
    case 'duration':
      return named(words.finder.durations, value);
    case 'booking':
      return words.finder.bookable;
    case 'open':
      return words.finder.openNow;
    default:
      return value;
  }
}

/** A URL may name a value that there is not. */
const named = (names: Record<string, string>, value: string) =>
  Object.hasOwn(names, value) ? names[value]! : value;

function feeLabel(value: string, words: Words) {
  if (value === 'free') return words.service.free;
  const amount = Number(value);
  return amount ? capitalised(words.service.upTo(rupiah(amount, words))) : value;
}

/** Facets whose values are limits: each holds what those before it hold. */
const LIMITS: readonly FacetName[] = ['fee', 'duration'];

/** The values of a facet as they are told: limits in their order, and no higher one that lets no more in. */
export function toldValues(
  facet: FacetName,
  counts: readonly FacetCount[],
  chosen: readonly string[],
): readonly FacetCount[] {
  const limits = LIMITS.includes(facet) && KNOWN_VALUES[facet];
  if (!limits) return counts;
  let most = 0;
  return [...counts]
    .sort((a, b) => limits.indexOf(a.value) - limits.indexOf(b.value))
    .filter(({value, count}) => {
      const letsMoreIn = count > most;
      most = Math.max(most, count);
      return letsMoreIn || chosen.includes(value);
    });
}
