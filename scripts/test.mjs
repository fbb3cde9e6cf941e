import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ensureBrowser, ensureEngines, ensureShell} from './browser.mjs';
import {ensureOffice} from './office.mjs';
import {ensurePackages} from './packages.mjs';
import {run} from './run.mjs';

const runners = {
  unit: {...vitest('unit', '--coverage'), office: true, build: false},
  oracles: {...vitest('oracles'), build: false},
  supply: {...vitest('supply'), build: true},
  // As visitors have it: a shell keeps no page to come back to.
  conformance: {...vitest('conformance'), browser: ensureBrowser, engines: true, build: true},
  elements: {
    command: () => ['web-test-runner', '--coverage'],
    env: (file) => ({COUNTS_FILE: file}),
    count: (counts) => counts,
    browser: ensureShell,
    build: false,
  },
  stories: {...vitest('storybook'), browser: ensureShell, build: true},
  e2e: {
    command: () => ['playwright', 'test', '--reporter=list,json'],
    env: (file) => ({PLAYWRIGHT_JSON_OUTPUT_FILE: file}),
    count: ({stats, errors}) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + errors.length,
      skipped: stats.skipped,
    }),
    browser: ensureShell,
    build: true,
  },
};

const chosen = choose(process.argv.slice(2));
await ensurePackages();
const browsers = await browsersOf(chosen);
if (chosen.some((name) => runners[name].engines)) Object.assign(process.env, await ensureEngines());
if (chosen.some((name) => runners[name].office)) process.env.OFFICE_PATH = await ensureOffice();
const built =
  !chosen.some((name) => runners[name].build) || (await run('node', ['scripts/build.mjs'])) === 0;

const folder = mkdtempSync(join(tmpdir(), 'mpp-test-'));
const total = {passed: 0, failed: 0, skipped: 0};
const complaints = [];
for (const name of chosen) add(await result(name));
rmSync(folder, {recursive: true});

for (const complaint of complaints) console.error(complaint);
if (total.skipped > 0) console.log(`\n${total.skipped} skipped`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function choose(names) {
  const unknown = names.filter((name) => !(name in runners));
  if (unknown.length === 0) return names.length > 0 ? names : Object.keys(runners);
  console.error(
    `No tests named ${unknown.join(', ')}; there are ${Object.keys(runners).join(', ')}.`,
  );
  return process.exit(1);
}

/** What tells each of these runners where its browser lies. */
async function browsersOf(names) {
  const told = {};
  for (const name of names) {
    const {browser} = runners[name];
    if (browser) told[name] = {CHROME_PATH: await browser()};
  }
  return told;
}

function vitest(project, ...options) {
  const reporters = ['--reporter=default', '--reporter=json', ...options];
  return {
    command: (file) => ['vitest', 'run', '--project', project, ...reporters, '--outputFile', file],
    count: ({numPassedTests, numPendingTests, numTodoTests, testResults}) => ({
      passed: numPassedTests,
      failed: sum(testResults.map(failuresIn)),
      skipped: numPendingTests + numTodoTests,
    }),
  };
}

async function result(name) {
  const {command, env, count, build} = runners[name];
  if (build && !built) return broken(name, 'was not run, because the build failed');

  console.log(`\n— ${name} —\n`);
  const file = join(folder, `${name}.json`);
  const [program, ...args] = command(file);
  const code = await run(program, args, {...browsers[name], ...env?.(file)});
  return judged(name, code, read(file, count));
}

/** The counts, or what is wrong with them: a runner that says nothing has not passed. */
function judged(name, code, counts) {
  if (!counts) return broken(name, `ended with exit code ${code} and no report`);
  const {passed, failed} = counts;
  if (passed + failed === 0) return broken(name, 'ran no test');
  if (code !== 0 && failed === 0) return {...broken(name, `ended with exit code ${code}`), passed};
  return counts;
}

function broken(name, trouble) {
  complaints.push(`The runner "${name}" ${trouble}; counted as one failure.`);
  return {passed: 0, failed: 1, skipped: 0};
}

function read(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

function add(counts) {
  for (const key of Object.keys(total)) total[key] += counts[key];
}

/** A file that fails before its first test counts as one failure. */
function failuresIn({status, assertionResults}) {
  const failed = assertionResults.filter((test) => test.status === 'failed').length;
  return failed || (status === 'failed' ? 1 : 0);
}

function sum(numbers) {
  return numbers.reduce((a, b) => a + b, 0);
}
