import {readFileSync} from 'node:fs';
import {mean} from './figures.mjs';
import {LIBRARIES, tableOf} from './search-peers.mjs';

const FOLDER = new URL('../test/search/relevance/', import.meta.url);
const FIRST = 3;
const LOOKED_AT = 10;
const WANTED = {hits: 0.97, rank: 0.93};

const read = (file) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));

/** Of searches as citizens type them: how many have a right answer among the first three, by kind. */
export async function measure() {
  const catalog = read('catalog.json');
  for (const file of ['queries-open.json', 'queries-more.json']) measureBy(file, catalog);
}

function measureBy(file, catalog) {
  const {queries} = read(file);
  const columns = LIBRARIES.map((library) => askedOf(library, catalog, queries));
  const answerable = ({kind}) => kind !== 'negative';

  console.log(`\nSearches as citizens type them (${file}), right in the first ${FIRST}`);
  print('', ...LIBRARIES.map(({name}) => name));
  for (const kind of new Set(queries.filter(answerable).map(({kind}) => kind))) {
    const ofKind = columns.map((asked) => asked.filter((query) => query.kind === kind));
    print(`${kind} (${ofKind[0].length})`, ...ofKind.map((asked) => share(asked)));
  }
  const asked = columns.map((column) => column.filter(answerable));
  print(`all (${asked[0].length})`, ...asked.map(share));
  print(
    'mean reciprocal rank',
    ...asked.map((asked) => mean(asked.map(reciprocalRank)).toFixed(2)),
  );
  const nonsense = columns.map((column) => column.filter((query) => !answerable(query)));
  print(
    `nonsense that finds (${nonsense[0].length})`,
    ...nonsense.map((asked) => String(asked.filter(({found}) => found.length > 0).length)),
  );
  console.log(
    `wanted of ${LIBRARIES[0].name}: at least ${WANTED.hits} of all, mean reciprocal rank at least ${WANTED.rank}, no nonsense`,
  );
}

/** Each query with the ids of the services that the library finds first. */
function askedOf({build, answer}, catalog, queries) {
  const index = build({catalogs: [catalog], ...tableOf([catalog])});
  // Ours tells ids, a peer the places of rows.
  const idOf = (hit) => hit.id ?? catalog.services[hit].id;
  return queries.map((query) => ({
    ...query,
    found: answer(index, query.q).hits.slice(0, LOOKED_AT).map(idOf),
  }));
}

const share = (asked) =>
  (asked.filter((query) => rankOf(query) <= FIRST).length / asked.length).toFixed(2);

const reciprocalRank = (query) => 1 / rankOf(query);

/** The place of the first right answer, counted from 1. */
function rankOf({best, found}) {
  const place = found.findIndex((id) => best.includes(id));
  return place < 0 ? Infinity : place + 1;
}

const print = (name, ...columns) =>
  console.log(name.padEnd(26) + columns.map((column) => column.padStart(14)).join(''));
