export {
  buildIndex,
  buildIndexInSlices,
  type IndexOptions,
  type ServiceIndex,
} from './build-index.js';
export type {Correction} from './evidence.js';
export {
  chosenOf,
  FACETS,
  type FacetCount,
  type FacetCounts,
  type FacetName,
  type Filters,
} from './facets.js';
export {indonesian} from './indonesian/index.js';
export type {Intent, SearchLanguage} from './language.js';
export {matchRanges, type Reading} from './match-ranges.js';
export type {Sort} from './rank.js';
export {search, type Hit, type SearchOptions, type SearchResult} from './search.js';
export {loadIndex, saveIndex} from './saved-index.js';
