export {buildIndex, type ServiceIndex} from './build-index.js';
export {FACETS, type FacetCount, type FacetCounts, type FacetName, type Filters} from './facets.js';
export {matchRanges} from './match-ranges.js';
export {search, type Hit, type SearchOptions, type SearchResult} from './search.js';
