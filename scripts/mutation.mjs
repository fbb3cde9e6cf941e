import {existsSync, readFileSync, rmSync} from 'node:fs';
import {ROOMS} from '../stryker.config.mjs';
import {ensureBrowser} from './browser.mjs';
import {ensurePackages} from './packages.mjs';
import {run} from './run.mjs';

/** Plants faults in the rooms that are named, or in all, and says how many of them the tests notice. */
const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in ROOMS));
if (unknown.length > 0) {
  console.error(`No rooms ${unknown.join(', ')}; there are ${Object.keys(ROOMS).join(', ')}.`);
  process.exit(1);
}

await ensurePackages();
const scores = [];
for (const name of names.length > 0 ? names : Object.keys(ROOMS)) {
  const env = {MUTATION_ROOM: name};
  if (ROOMS[name].isPage) env.CHROME_PATH = await ensureBrowser();
  // A run that fails early must not be told by the report of another.
  rmSync(`reports/mutation/${name}.json`, {force: true});
  if ((await run('stryker', ['run'], env)) !== 0) process.exitCode = 1;
  scores.push({room: name, ...scoreOf(`reports/mutation/${name}.json`)});
}
console.table(scores);

/** Of the faults that any test could notice, how many were noticed. */
function scoreOf(file) {
  if (!existsSync(file)) return {};
  const {files} = JSON.parse(readFileSync(file, 'utf8'));
  const faults = Object.values(files).flatMap(({mutants}) => mutants);
  const having = (...statuses) => faults.filter(({status}) => statuses.includes(status)).length;
  const noticed = having('Killed', 'Timeout');
  const missed = having('Survived', 'NoCoverage');
  return {noticed, missed, score: `${((100 * noticed) / (noticed + missed)).toFixed(1)} %`};
}
