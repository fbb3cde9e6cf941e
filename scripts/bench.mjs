// Measures what people feel, on this machine, beside a floor or a peer taken in the same run:
// ratios travel, milliseconds do not. Each benchmark of bench/ prints its own table;
// `npm run bench -- hours` runs one of them, with `full` at greater length where it can.
import {ensureBrowser} from './browser.mjs';
import {ensurePackages} from './packages.mjs';
import {need} from './run.mjs';

const BENCHMARKS = ['typing', 'hours', 'badges', 'search', 'relevance', 'convert', 'validate'];
const FULL = 'full';
const named = process.argv.slice(2).filter((word) => word !== FULL);
const full = process.argv.includes(FULL);

const strange = named.filter((name) => !BENCHMARKS.includes(name));
if (strange.length > 0) {
  console.error(`There is no benchmark ${strange.join(', ')}; there are ${BENCHMARKS.join(', ')}.`);
  process.exit(1);
}

await ensurePackages();
process.env.CHROME_PATH = await ensureBrowser();
await need('node', ['scripts/build.mjs']);
for (const name of named.length > 0 ? named : BENCHMARKS) {
  const {measure} = await import(`../bench/${name}.mjs`);
  await measure({full});
}
