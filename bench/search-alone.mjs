import {brotliCompressSync, constants} from 'node:zlib';
import {queriesFor} from './search-queries.mjs';
import {inputOf, libraryNamed} from './search-turns.mjs';

/** A level that a server can afford; the highest takes minutes for the largest. */
const BROTLI = {params: {[constants.BROTLI_PARAM_QUALITY]: 7}};

/**
 * One library in a process that has done nothing else: build (ms), heap that its index alone
 * holds (bytes), times of each class of queries (ms), saved size and time to load it.
 */
export function runAlone({name, limit, ...asked}) {
  const library = libraryNamed(name);
  const before = heapUsed();
  const {index, build, queries} = built(library, asked);
  const heap = heapUsed() - before;

  const classes = Object.fromEntries(
    Object.entries(queries).map(([name, list]) => [name, answers(library, index, list, limit)]),
  );
  return {build, heap, classes, ...(library.save && saving(library, index, asked))};
}

function heapUsed() {
  // The memory of arrays that are gone is given back in the background, by the next time at the latest.
  globalThis.gc();
  globalThis.gc();
  const {heapUsed, arrayBuffers} = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Apart, so that nothing but the index outlives it. */
function built({build}, asked) {
  const input = inputOf(asked);
  const start = performance.now();
  const index = build(input);
  return {index, build: performance.now() - start, queries: queriesFor(input.catalogs)};
}

/** Queries until the time is over; `found` counts those that find anything. */
function answers({answer}, index, queries, limit) {
  const times = [];
  let found = 0;
  let left = limit;
  for (const query of queries) {
    if (left < 0) break;
    const start = performance.now();
    if (answer(index, query).total > 0) found++;
    times.push(performance.now() - start);
    left -= times.at(-1);
  }
  return {times, found, asked: queries.length};
}

function saving({save, load}, index, asked) {
  const saved = save(index);
  const input = inputOf(asked);
  const start = performance.now();
  load(saved, input);
  const loading = performance.now() - start;
  return {
    loading,
    raw: Buffer.byteLength(saved),
    brotli: brotliCompressSync(saved, BROTLI).length,
  };
}
