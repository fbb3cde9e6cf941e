// Runs in Node and in a page alike.
import {catalogsOf} from './national.mjs';
import {LIBRARIES, tableOf} from './search-peers.mjs';
import {queriesFor} from './search-queries.mjs';

/** Rounds over one mall in which the compilers learn the code, before anything is timed. */
const WARM_UP = 5;

export const libraryNamed = (wanted) => LIBRARIES.find(({name}) => name === wanted);

/** What is searched, as a page has it that has just fetched it: every text a string of its own. */
export function inputOf({size, unique}) {
  const catalogs = catalogsOf(size, {unique}).map((catalog) => JSON.parse(JSON.stringify(catalog)));
  return {catalogs, ...tableOf(catalogs)};
}

/**
 * Some libraries by turns, so that a busy machine slows all alike: how long each takes to
 * build its index, round by round, and to answer the queries of each class, in ms.
 */
export function takeTurns({names, size, unique, builds, rounds}) {
  const libraries = names.map(libraryNamed);
  warmUp(libraries);
  const input = inputOf({size, unique});
  const queries = queriesFor(input.catalogs);
  const built = timedBuilds(libraries, input, builds);
  return {
    build: built.map(({times}) => times),
    classes: Object.fromEntries(
      Object.entries(queries).map(([name, list]) => [name, answerAll(built, list, rounds)]),
    ),
  };
}

function warmUp(libraries) {
  const input = inputOf({size: 'mpp'});
  const queries = Object.values(queriesFor(input.catalogs)).flat();
  for (const {build, answer} of libraries) {
    for (let round = 0; round < WARM_UP; round++) {
      const index = build(input);
      for (const query of queries) answer(index, query);
    }
  }
}

function timedBuilds(libraries, input, builds) {
  const built = libraries.map((library) => ({library, times: [], index: undefined}));
  for (let round = 0; round < builds; round++) {
    for (const entry of built) {
      entry.index = undefined;
      globalThis.gc?.();
      const start = performance.now();
      entry.index = entry.library.build(input);
      entry.times.push(performance.now() - start);
    }
  }
  return built;
}

/** For each library a list of rounds, each with the time of every query. */
function answerAll(built, queries, rounds) {
  const times = built.map(() => []);
  for (let round = 0; round < rounds; round++) {
    built.forEach(({library, index}, place) => {
      // What the one before left to the garbage collector is not this one's work.
      globalThis.gc?.();
      times[place].push(queries.map((query) => timeOfAnswer(library, index, query)));
    });
  }
  return times;
}

function timeOfAnswer({answer}, index, query) {
  const start = performance.now();
  answer(index, query);
  return performance.now() - start;
}
