import uFuzzy from '@leeoniya/ufuzzy';
import * as orama from '@orama/orama';
import * as indonesian from '@orama/stemmers/indonesian';
import {Charset, Encoder, Index} from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import * as core from '../dist/search.js';

// Our search and its peers behind the same calls, each with the settings by which it finds
// the most of the labelled searches of `relevance`. All search the same fields and count the
// same facets of all that they find; a peer is given rows, so that making them costs it nothing.
// Asked for words of which no row holds all, a peer is asked again for rows that hold any.

/** The fields of a row, and how much a word counts in each. */
const WEIGHTS = {
  name: 10,
  aliases: 10,
  lifeEvents: 5,
  agency: 5,
  category: 3,
  summary: 3,
  mall: 2,
};
const FIELDS = Object.keys(WEIGHTS);
const FACETS = ['agency', 'category', 'fee', 'mall'];
/** How many hits are looked at; facets count all. */
const LIMIT = 20;
/** Shorter words are not taken for misspelt ones. */
const SHORTEST_TYPO = 4;

/** What is searched: a row for each service, and the values of its facets as small numbers. */
export function tableOf(catalogs) {
  const rows = catalogs.flatMap((catalog) => rowsOf(catalog));
  return {rows: rows.map(({row}) => row), columns: columnsOf(rows.map(({values}) => values))};
}

function rowsOf({malls, agencies, services}) {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const [mall] = malls;
  return services.map((service) => {
    const agency = byId.get(service.agency);
    const row = {
      name: service.name,
      aliases: (service.aliases ?? []).join(', '),
      lifeEvents: (service.lifeEvents ?? []).join(', '),
      agency: [agency.short, agency.name, ...(agency.aliases ?? [])].filter(Boolean).join(', '),
      category: service.category,
      summary: service.summary ?? '',
      mall: [mall.name, mall.region.name, mall.region.province].join(', '),
    };
    return {row, values: [agency.id, service.category, feeOf(service), mall.id]};
  });
}

function feeOf({fees}) {
  if (!fees) return '';
  const sum = fees.reduce((sum, {amount}) => sum + (amount ?? Infinity), 0);
  const step = [50_000, 100_000, 500_000, 1_000_000].find((step) => sum <= step);
  return sum === 0 ? 'free' : String(step ?? '');
}

function columnsOf(rows) {
  return FACETS.map((_, place) => {
    const values = [...new Set(rows.map((row) => row[place]))];
    const codes = new Map(values.map((value, code) => [value, code]));
    return {values, codes: Uint16Array.from(rows, (row) => codes.get(row[place]))};
  });
}

function countsOf({values, codes}, found) {
  const counts = new Uint32Array(values.length);
  for (const row of found) counts[codes[row]]++;
  return counts;
}

const OURS = {
  name: 'mpp-elements',
  build: ({catalogs}) => core.buildIndex(catalogs),
  answer: (index, query) => core.search(index, query, {limit: LIMIT, facets: FACETS}),
  save: core.saveIndex,
  load: core.loadIndex,
};

/** A peer: each of `ways` finds the places of rows, best first; the first that finds any counts. */
const peer = ({name, build, ways, save, load}) => ({
  name,
  build: ({rows, columns}) => ({index: build(rows), columns}),
  answer({index, columns}, query) {
    let found = [];
    for (const way of ways) {
      found = way(index, query);
      if (found.length > 0) break;
    }
    const facets = columns.map((column) => countsOf(column, found));
    return {hits: found.slice(0, LIMIT), total: found.length, facets};
  },
  save: save && (({index}) => save(index)),
  load: load && ((saved, {rows, columns}) => ({index: load(saved, rows), columns})),
});

const MINISEARCH = {
  fields: FIELDS,
  idField: 'row',
  searchOptions: {
    boost: WEIGHTS,
    prefix: (_, place, words) => place === words.length - 1,
    fuzzy: (word) => (word.length < SHORTEST_TYPO ? false : 0.2),
  },
};

const miniSearch = peer({
  name: 'MiniSearch',
  build(rows) {
    const index = new MiniSearch(MINISEARCH);
    rows.forEach((fields, row) => index.add({row, ...fields}));
    return index;
  },
  ways: ['AND', 'OR'].map(
    (combineWith) => (index, query) => index.search(query, {combineWith}).map(({id}) => id),
  ),
  save: JSON.stringify,
  load: (saved) => MiniSearch.loadJSON(saved, MINISEARCH),
});

/** One text a row, the heaviest field first. */
const joined = (row) => FIELDS.map((field) => row[field]).join(' ');

const flexSearch = peer({
  name: 'FlexSearch',
  build(rows) {
    const index = emptyFlexSearch();
    rows.forEach((row, place) => index.add(place, joined(row)));
    // The number of rows, for it finds a hundred unless it is told how many.
    return {index, limit: rows.length};
  },
  ways: [false, true].map(
    (suggest) =>
      ({index, limit}, query) =>
        index.search(query, {limit, suggest}),
  ),
  save({index}) {
    const parts = [];
    index.export((key, data) => void parts.push([key, data]));
    return JSON.stringify(parts);
  },
  load(saved, rows) {
    const index = emptyFlexSearch();
    for (const [key, data] of JSON.parse(saved)) index.import(key, data);
    return {index, limit: rows.length};
  },
});

const emptyFlexSearch = () =>
  new Index({tokenize: 'forward', encoder: new Encoder(Charset.LatinDefault)});

const emptyOrama = () =>
  orama.create({
    schema: Object.fromEntries(FIELDS.map((field) => [field, 'string'])),
    components: {
      tokenizer: {language: 'indonesian', stemming: true, stemmer: indonesian.stemmer},
    },
  });

const oramaSearch = peer({
  name: 'Orama',
  build(rows) {
    const index = emptyOrama();
    rows.forEach((row, place) => orama.insert(index, {id: String(place), ...row}));
    return {index, limit: rows.length};
  },
  ways: [0, 1].map((threshold) => ({index, limit}, term) => {
    const options = {term, tolerance: 1, threshold, boost: WEIGHTS, limit};
    return orama.search(index, options).hits.map(({id}) => Number(id));
  }),
  save: ({index}) => JSON.stringify(orama.save(index)),
  load(saved, rows) {
    const index = emptyOrama();
    orama.load(index, JSON.parse(saved));
    return {index, limit: rows.length};
  },
});

const FUSE = {
  keys: FIELDS.map((name) => ({name, weight: WEIGHTS[name]})),
  ignoreLocation: true,
  threshold: 0.3,
  useTokenSearch: true,
  // To be asked for all of the words and then for any, it would need two indexes.
  tokenMatch: 'any',
};

const fuse = peer({
  name: 'Fuse.js',
  build: (rows) => new Fuse(rows, FUSE),
  ways: [(index, query) => index.search(query).map(({refIndex}) => refIndex)],
  save: (index) => JSON.stringify(index.getIndex()),
  load: (saved, rows) => new Fuse(rows, FUSE, Fuse.parseIndex(JSON.parse(saved))),
});

const ufuzzy = peer({
  name: 'uFuzzy',
  build: (rows) => ({haystack: rows.map(joined), engine: new uFuzzy({intraMode: 1})}),
  ways: [({haystack, engine}, query) => ranked(engine.search(haystack, query, 1)), rowsWithMost],
});

const ranked = ([found, info, order]) =>
  order ? order.map((place) => info.idx[place]) : (found ?? []);

/** Rows that hold any word of a query, those with the most first; uFuzzy itself wants all of them. */
function rowsWithMost({haystack, engine}, query) {
  const held = new Map();
  for (const word of query.split(' ')) {
    for (const row of engine.filter(haystack, word) ?? []) held.set(row, (held.get(row) ?? 0) + 1);
  }
  return [...held.keys()].sort((a, b) => held.get(b) - held.get(a));
}

const lunrSearch = peer({
  name: 'Lunr',
  build: (rows) =>
    lunr((builder) => {
      // Its stemmer and stop words are English.
      builder.pipeline.reset();
      builder.searchPipeline.reset();
      builder.ref('row');
      for (const field of FIELDS) builder.field(field, {boost: WEIGHTS[field]});
      rows.forEach((fields, row) => builder.add({row, ...fields}));
    }),
  // One of its terms cannot be a beginning and misspelt as well.
  ways: [
    (index, query) => withLunr(index, query, [beginning], lunr.Query.presence.REQUIRED),
    (index, query) => withLunr(index, query, [misspelt], lunr.Query.presence.REQUIRED),
    (index, query) =>
      withLunr(index, query, [exact, beginning, misspelt], lunr.Query.presence.OPTIONAL),
  ],
  save: JSON.stringify,
  load: (saved) => lunr.Index.load(JSON.parse(saved)),
});

const exact = () => ({boost: 10});
const beginning = () => ({wildcard: lunr.Query.wildcard.TRAILING, boost: 3});
const misspelt = ({length}) => ({editDistance: length < SHORTEST_TYPO ? 0 : 1});

function withLunr(index, query, readings, presence) {
  const found = index.query((asked) => {
    for (const word of lunr.tokenizer(query).map(String)) {
      for (const reading of readings) asked.term(word, {...reading(word), presence});
    }
  });
  return found.map(({ref}) => Number(ref));
}

/** Our search first, then those it is measured against. */
export const LIBRARIES = [OURS, miniSearch, flexSearch, ufuzzy, oramaSearch, fuse, lunrSearch];
