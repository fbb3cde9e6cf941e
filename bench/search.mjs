import {fork} from 'node:child_process';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {parseCatalog} from '../dist/schema.js';
import {root} from '../scripts/run.mjs';
import {quantile} from './figures.mjs';
import {catalogsOf} from './national.mjs';
import {turnsInPages} from './search-browser.mjs';
import {bundleOf} from './search-bundle.mjs';
import {LIBRARIES} from './search-peers.mjs';
import {bytes, line, milliseconds, partsIn, printTurns, printWanted} from './search-report.mjs';

const PROCESS = fileURLToPath(new URL('./search-process.mjs', import.meta.url));
const [OURS, PEER] = ['mpp-elements', 'MiniSearch'];
const IN_PAGE = [OURS, PEER, 'uFuzzy'];

const ONE_MALL = {title: '1 mall, 150 services', size: 'mpp'};
const PROVINCE = {title: '35 malls, 9,000 services', size: 'prov'};
const NATION = {title: '514 malls, 100,000 services', size: 'nat'};
const UNIQUE = {title: '… a fifth of the names unique', size: 'nat', unique: 0.2};

/** Those that would take minutes for a nation: only when asked for all. */
const SLOW = ['Orama', 'Fuse.js', 'Lunr'];

/** Rounds and builds by turns; what a library alone is given, in ms: for a class of queries, in all. */
const USUAL = {
  rounds: {mpp: 9, prov: 7, nat: 3},
  builds: {mpp: 9, prov: 5, nat: 2},
  limit: 10_000,
  most: 120_000,
};
const FULL = {
  rounds: {mpp: 21, prov: 15, nat: 9},
  builds: {mpp: 21, prov: 9, nat: 5},
  limit: 60_000,
  most: 600_000,
};

/**
 * The search beside its peers: each alone in a fresh process; ours and the fastest that does
 * as much by turns, in Node and in Chromium; then what was wanted. `full` for more rounds and
 * the slow peers over a nation too.
 */
export async function measure({full = false} = {}) {
  const pace = full ? FULL : USUAL;
  checkData();
  const weights = await weightsOf();
  await measureAlone(ONE_MALL, pace, LIBRARIES);
  await measureAlone(PROVINCE, pace, LIBRARIES);
  const usual = LIBRARIES.filter(({name}) => full || !SLOW.includes(name));
  const alone = await measureAlone(NATION, pace, usual);
  if (!full) console.log(`${SLOW.join(', ')}: npm run bench -- search full`);

  await measureTurns(ONE_MALL, pace);
  const province = await measureTurns(PROVINCE, pace);
  const nation = await measureTurns(NATION, pace);
  const unique = await measureTurns(UNIQUE, pace);
  const inPage = await measureInPages([PROVINCE, NATION], pace);

  printWanted(`Wanted of ${OURS} beside ${PEER}, and seen`, [
    {what: 'core without word tables, brotli', most: 6000, seen: weights.core, shown: bytes},
    {what: 'core with them, brotli', most: 14_000, seen: weights.all, shown: bytes},
    ...wantedAlone(alone),
    ...wantedOfNation('100,000', nation),
    ...wantedOfNation('100,000 in Chromium', inPage.nat),
    {what: '… a fifth unique: mean p50', most: 1 / 9, seen: unique['mean p50']},
    {what: '… a fifth unique: slowest class, p50', most: 1 / 9, seen: slowestOf(unique)},
    {what: '9,000: mean p50', most: 1 / 10, seen: province['mean p50']},
    {what: '9,000: slowest class, p50', most: 1, seen: slowestOf(province)},
    {what: '9,000 in Chromium: mean p50', most: 1 / 10, seen: inPage.prov['mean p50']},
    {what: '9,000 in Chromium: slowest class, p50', most: 1, seen: slowestOf(inPage.prov)},
  ]);
}

function wantedAlone({[OURS]: ours, [PEER]: theirs}) {
  // Not a number where one of them has no such figure.
  const part = (key) => ours?.[key] / theirs?.[key];
  return [
    {what: '100,000: build in a fresh process', most: 1 / 20, seen: part('build')},
    {what: '100,000: heap', most: 1 / 10, seen: part('heap')},
    {what: '100,000: saved index', most: 1 / 4, seen: part('raw')},
    {what: '100,000: saved index, brotli', most: 1 / 4, seen: part('brotli')},
  ];
}

function wantedOfNation(size, parts) {
  const classes = Object.keys(parts).filter(isClass);
  return [
    {what: `${size}: build by turns`, most: 1 / 20, seen: parts.build},
    ...classes.map((name) => ({what: `${size}: ${name}`, most: 1 / 12, seen: parts[name]})),
    {what: `${size}: mean p50`, most: 1 / 50, seen: parts['mean p50']},
    {what: `${size}: mean p95`, most: 1 / 50, seen: parts['mean p95']},
  ];
}

const isClass = (name) => name.endsWith(' p50') && name !== 'mean p50';

const slowestOf = (parts) =>
  Math.max(
    ...Object.keys(parts)
      .filter(isClass)
      .map((name) => parts[name]),
  );

const paceOf = ({size}, {rounds, builds}) => ({rounds: rounds[size], builds: builds[size]});

/** Figures of data that no page would accept say nothing. */
function checkData() {
  for (const catalog of [...catalogsOf('mpp'), catalogsOf('prov', {unique: 0.2})[0]]) {
    const {issues} = parseCatalog(catalog);
    if (issues.length > 0) throw new Error(`bench/national.mjs: ${issues[0].message}`);
  }
}

async function weightsOf() {
  const entry = join(root, 'src/search/index.ts');
  const weightOf = async (options) => brotliCompressSync(await bundleOf(entry, options)).length;
  return {core: await weightOf({without: [/\/indonesian\//]}), all: await weightOf()};
}

const COLUMNS = 'build heap saved brotli load prefix word typo several finding'.split(' ');

/** Each library in a fresh process; those that do not come to an end are told, and left out. */
async function measureAlone({title, ...kind}, {limit, most}, libraries) {
  console.log(`\n${title}, each alone in a fresh process of Node`);
  console.log('(ms and kB; p50/p95 of each class; how many queries find anything)');
  console.log(line('', COLUMNS));
  const results = {};
  for (const {name} of libraries) {
    try {
      results[name] = await inProcess({task: 'alone', name, ...kind, limit}, most);
      console.log(line(name, cellsAlone(results[name], limit)));
    } catch ({message}) {
      console.log(line(name, [message]));
    }
  }
  return results;
}

function cellsAlone({build, heap, raw, brotli, loading, classes}, limit) {
  const all = Object.values(classes);
  const found = all.reduce((sum, {found}) => sum + found, 0);
  const asked = all.reduce((sum, {times}) => sum + times.length, 0);
  return [
    milliseconds(build),
    kilobytes(heap),
    ...(raw ? [kilobytes(raw), kilobytes(brotli), milliseconds(loading)] : ['-', '-', '-']),
    ...all.map(({times, asked}) =>
      times.length < asked
        ? `over ${limit / 1000} s`
        : [0.5, 0.95].map((share) => milliseconds(quantile(times, share))).join('/'),
    ),
    `${found}/${asked}`,
  ];
}

const kilobytes = (count) => Math.round(count / 1000).toLocaleString('en');

/** What a process answers in so many ms. */
function inProcess(asked, most) {
  const child = fork(PROCESS, [], {
    execArgv: ['--expose-gc', '--max-old-space-size=8192'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  return new Promise((done, fail) => {
    const timer = setTimeout(() => {
      fail(new Error(`stopped after ${most / 1000} s`));
      child.kill();
    }, most);
    let errors = '';
    child.stderr.on('data', (data) => (errors += data));
    child.once('message', done);
    child.once('close', () => {
      clearTimeout(timer);
      fail(new Error(/^\w*Error.*$/m.exec(errors)?.[0] ?? 'failed'));
    });
    child.send(asked);
  });
}

async function measureTurns({title, ...kind}, pace) {
  const names = [OURS, PEER];
  const asked = {task: 'turns', names, ...kind, ...paceOf(kind, pace)};
  const turns = await inProcess(asked, FULL.most);
  printTurns(`${title}, by turns in Node`, names, turns);
  return partsIn(turns);
}

async function measureInPages(kinds, pace) {
  const asked = kinds.map((kind) => ({names: IN_PAGE, ...kind, ...paceOf(kind, pace)}));
  const results = await turnsInPages(asked);
  return Object.fromEntries(
    kinds.map(({title, size}, place) => {
      printTurns(`${title}, by turns in Chromium`, IN_PAGE, results[place]);
      return [size, partsIn(results[place])];
    }),
  );
}
