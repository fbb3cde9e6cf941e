import type {ServiceIndex} from './build-index.js';
import {sift, type FacetCounts, type Filters} from './facets.js';
import {readQuery, type Term} from './read-query.js';
import {wordsWithPrefix, type Vocabulary} from './vocabulary.js';

export interface SearchOptions {
  /** What results must be besides; absent: anything. */
  filters?: Filters;
  /** Most hits to return; absent: all. Neither `total` nor the facets change with it. */
  limit?: number;
  /** Best match first, or by name; absent: `relevance`. */
  sort?: 'relevance' | 'name';
}

/** A service that was found. */
export interface Hit {
  /** Its id, unique within its catalog. */
  id: string;
  /** How well it matches, comparable within one search only; 0 when nothing was asked. */
  score: number;
  /** The catalog it is in: its place in the list given to `buildIndex`, 0 for a single one. */
  catalog: number;
}

export interface SearchResult {
  hits: Hit[];
  /** How many services match and pass the filters. */
  total: number;
  facets: FacetCounts;
}

/** An exact word counts so many times as much as a word that only begins with it. */
const EXACT = 2;

/**
 * Finds the services in which every word of the query begins some word.
 *
 * A query that holds no word finds everything, as people browse: by demand, then by name.
 * Equally good matches stand in that order too.
 */
export function search(
  index: ServiceIndex,
  query: string,
  options: SearchOptions = {},
): SearchResult {
  const {filters = {}, limit = Infinity, sort = 'relevance'} = options;
  const terms = readQuery(query);
  const scores = scoresFor(index, terms);
  const {passed, counts} = sift(index.facets, found(scores, terms), filters);

  const {ids, catalogs, nameOrder} = index;
  passed.sort(
    sort === 'name'
      ? (a, b) => nameOrder[a]! - nameOrder[b]!
      : (a, b) => scores[b]! - scores[a]! || a - b,
  );
  const hits = passed
    .slice(0, limit)
    .map((service) => ({id: ids[service]!, score: scores[service]!, catalog: catalogs[service]!}));
  return {hits, total: passed.length, facets: counts};
}

function* found(scores: Uint32Array, terms: Term[]) {
  for (let service = 0; service < scores.length; service++) {
    if (terms.length === 0 || scores[service]! > 0) yield service;
  }
}

/** The score of each service; 0 when it lacks a term. */
function scoresFor({ids, vocabulary}: ServiceIndex, terms: Term[]) {
  if (terms.length === 0) return new Uint32Array(ids.length);
  return terms
    .map((term) => scoresForTerm(vocabulary, term, ids.length))
    .reduce((scores, more) => inBoth(scores, more, add));
}

function scoresForTerm(vocabulary: Vocabulary, {word, parts}: Term, size: number) {
  const scores = scoresForPrefix(vocabulary, word, size);
  if (parts.length === 0) return scores;
  const apart = parts
    .map((part) => scoresForPrefix(vocabulary, part, size))
    .reduce((scores, more) => inBoth(scores, more, Math.min));
  return scores.map((score, service) => Math.max(score, apart[service]!));
}

function scoresForPrefix(vocabulary: Vocabulary, prefix: string, size: number) {
  const {words, starts, services, weights} = vocabulary;
  const scores = new Uint32Array(size);
  const {from, to} = wordsWithPrefix(vocabulary, prefix);
  for (let word = from; word < to; word++) {
    const factor = words[word] === prefix ? EXACT : 1;
    for (let entry = starts[word]!; entry < starts[word + 1]!; entry++) {
      const score = weights[entry]! * factor;
      const service = services[entry]!;
      if (scores[service]! < score) scores[service] = score;
    }
  }
  return scores;
}

const add = (a: number, b: number) => a + b;

/** Combines two scores of each service, 0 where either is. */
const inBoth = (
  scores: Uint32Array,
  others: Uint32Array,
  combine: (a: number, b: number) => number,
) =>
  scores.map((score, service) => (score && others[service] ? combine(score, others[service]) : 0));
