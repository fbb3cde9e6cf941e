import {readFileSync} from 'node:fs';
import {buildIndex, search} from '../dist/search.js';
import {mean} from './figures.mjs';

const FOLDER = new URL('../test/search/relevance/', import.meta.url);
const FIRST = 3;
const LOOKED_AT = 10;
const WANTED = {hits: 0.97, rank: 0.93};

const read = (file) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));

/** Of searches as citizens type them: how many have a right answer among the first three, by kind. */
export async function measure() {
  const index = buildIndex(read('catalog.json'));
  const asked = read('queries-open.json').queries.map((query) => ({
    ...query,
    found: search(index, query.q, {limit: LOOKED_AT}).hits.map(({id}) => id),
  }));
  const answerable = asked.filter(({kind}) => kind !== 'negative');
  const nonsense = asked.filter(({kind}) => kind === 'negative');

  console.log(`\nSearches as citizens type them, right in the first ${FIRST}`);
  for (const kind of new Set(answerable.map(({kind}) => kind))) {
    print(
      kind,
      answerable.filter((query) => query.kind === kind),
    );
  }
  print('all', answerable);
  const found = nonsense.filter(({found}) => found.length > 0).length;
  console.log(`nonsense that finds something: ${found} of ${nonsense.length} (wanted: 0)`);
  console.log(
    `wanted: at least ${WANTED.hits} of all, mean reciprocal rank at least ${WANTED.rank}`,
  );
}

function print(kind, queries) {
  const hits = queries.filter(({best, found}) => rankOf(best, found) <= FIRST).length;
  const rank = mean(queries.map(({best, found}) => 1 / rankOf(best, found)));
  const share = (hits / queries.length).toFixed(2);
  console.log(
    `${kind.padEnd(18)} ${String(hits).padStart(3)} of ${String(queries.length).padEnd(3)} ${share}  mean reciprocal rank ${rank.toFixed(2)}`,
  );
}

/** The place of the first right answer, counted from 1. */
function rankOf(best, found) {
  const place = found.findIndex((id) => best.includes(id));
  return place < 0 ? Infinity : place + 1;
}
