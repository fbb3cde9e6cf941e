import type {Shelf} from '../../controllers/shelf.js';
import type {Catalog} from '../../schema/index.js';
import type {FacetCount, FacetName} from '../../search/index.js';
import {capitalised, rupiah, say, type Words} from '../../terms/index.js';

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

/** What a value of a facet is called. */
export function labelOf(
  facet: FacetName,
  value: string,
  {malls}: Catalog,
  {agencies}: Pick<Shelf, 'agencies'>,
  words: Words,
): string {
  switch (facet) {
    case 'mall':
      return say(malls.find(({id}) => id === value)?.name, words) || value;
    case 'agency': {
      const agency = agencies.get(value);
      return agency?.short || say(agency?.name, words) || value;
    }
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
    case 'category':
    case 'life-event':
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

/** Values that are limits, the lowest first: each holds what those before it hold. */
const LIMITS: Partial<Record<FacetName, readonly string[]>> = {
  fee: ['free', '50000', '100000', '500000', '1000000'],
  duration: ['hour', 'day', 'week', 'month'],
};

/** The values of a facet as they are told: limits in their order, and no higher one that lets no more in. */
export function toldValues(
  facet: FacetName,
  counts: readonly FacetCount[],
  chosen: readonly string[],
): readonly FacetCount[] {
  const limits = LIMITS[facet];
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
