import type {ServiceIndex} from './build-index.js';
import {gatherEvidence, type Correction, type Evidences} from './evidence.js';
import {chosenOf, FACETS, type FacetCounts, type FacetName, type Filters} from './facets.js';
import type {Intent} from './language.js';
import {readingOf, type Reading} from './match-ranges.js';
import {rankRows, type Passing, type Sort} from './rank.js';
import {readQuery, type Query} from './read-query.js';
import {discard, scoreDocuments} from './score.js';
import {select, type Selection} from './select.js';
import {countSelection, Tally, type TallyOptions} from './tally.js';

export interface SearchOptions {
  /** What results must be besides; absent: anything. */
  filters?: Filters;
  /** Most hits to return; absent: all. Neither `total` nor the facets change with it. */
  limit?: number;
  /** Best match first, by name, or the least fee or duration first, unknown ones last; absent: `relevance`. */
  sort?: Sort;
  /** The facets to count; absent: all. */
  facets?: readonly FacetName[];
  /** Whether the counter of a service is open; absent: the facet `open` has no values, and its filter is passed over. */
  isOpen?: (id: string, catalog: number) => boolean;
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
  /** Words of the query, as typed, that had to be left out: nothing answers all of them together. */
  givenUp: string[];
  /** Words that nobody knows, and what they were read as; not those that were given up. */
  corrected: Correction[];
  /** What the query asks of the service, such as its fees; absent when it does not say. */
  intent: Intent | undefined;
  /** What was looked for; {@link matchRanges} marks it in a text. */
  reading: Reading;
}

/**
 * Finds the services that answer every word of the query: by the word, another form of its root, its
 * beginning or another name of the same thing; where no such word is known, by one spelled nearly so.
 *
 * When no service answers all words together, the least telling are given up, and told in `givenUp`;
 * fewer than three results are then followed by those that answer other words nearly as well.
 * A query that holds no word, or only asks, finds everything, as people browse: by demand, then by name.
 * Equally good matches stand in that order too.
 */
export function search(
  index: ServiceIndex,
  query: string,
  {filters = {}, limit = Infinity, sort = 'relevance', facets = FACETS, isOpen}: SearchOptions = {},
): SearchResult {
  const {lexicon, vocabulary} = index;
  const asked = readQuery(query, lexicon, vocabulary);
  const evidences = gatherEvidence(vocabulary, lexicon, asked);
  const [malls] = index.aspects;
  const documents = index.rows.length - 1 + malls.size;
  const scores = scoreDocuments(vocabulary, documents, asked, evidences, lexicon);
  const selection = select(index, asked, evidences, scores);

  const {passing, counts} = narrowed(index, selection, {
    filters,
    facets,
    isOpen: facets.includes('open') || chosenOf(filters, 'open').length > 0 ? isOpen : undefined,
  });
  const rows = rankRows(index, scores.sums, passing, {limit, sort});
  const hits = rows.map((row) => hitAt(index, row, scores.sums));
  discard(scores);
  return {
    hits,
    total: passing.total,
    facets: counts,
    givenUp: givenUp(asked, selection.kept),
    corrected: correctedIn(evidences, selection.kept),
    intent: asked.intent,
    reading: readingOf(lexicon, vocabulary, asked, evidences, selection.kept),
  };
}

const hitAt = ({ids, catalogs, groups}: ServiceIndex, row: number, scores: Float64Array): Hit => ({
  id: ids[row]!,
  score: scores[groups[row]!]!,
  catalog: catalogs[row]!,
});

/** What the filters let through, and the counts. */
function narrowed(
  index: ServiceIndex,
  selection: Selection,
  options: TallyOptions,
): {passing: Passing; counts: FacetCounts} {
  const {filters, facets, isOpen} = options;
  if (!isOpen && FACETS.every((name) => chosenOf(filters, name).length === 0)) {
    return {
      passing: allOf(index, selection),
      counts: countSelection(index, selection, facets),
    };
  }
  const {groups, rows} = selection;
  const tally = new Tally(index, options);
  const found = rows.filter((row) => tally.add(row));
  for (const group of groups) {
    for (let row = index.rows[group]!; row < index.rows[group + 1]!; row++) {
      if (tally.add(row)) found.push(row);
    }
  }
  if (rows.length > 0) found.sort((a, b) => a - b);
  return {passing: {rows: found, total: found.length}, counts: tally.counts()};
}

/** All that was selected: by whole groups, unless single rows are among it. */
function allOf({rows: starts}: ServiceIndex, {groups, rows}: Selection): Passing {
  if (rows.length > 0) {
    const all = rows.slice();
    for (const group of groups) {
      for (let row = starts[group]!; row < starts[group + 1]!; row++) all.push(row);
    }
    all.sort((a, b) => a - b);
    return {rows: all, total: all.length};
  }
  let total = 0;
  for (const group of groups) total += starts[group + 1]! - starts[group]!;
  return {groups, total};
}

/** What was read otherwise, of what was kept; of everything where nothing was found, for it may help to know. */
const correctedIn = ({corrected}: Evidences, kept: number) =>
  [...corrected].flatMap(([place, correction]) =>
    kept === 0 || (kept >> place) & 1 ? correction : [],
  );

const givenUp = ({tokens}: Query, kept: number) =>
  tokens.filter((_, place) => !((kept >> place) & 1)).map(({typed}) => typed);
