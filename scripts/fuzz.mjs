import {randomInt} from 'node:crypto';
import {ensurePackages} from './packages.mjs';
import {run} from './run.mjs';

/** Feeds whatever chance brings to what reads catalogs, addresses, hours and queries, for so many minutes. */
const minutes = Number(process.argv[2] ?? 60);
const FUZZ_RUNS = '10000';

if (!(minutes > 0)) {
  console.error(`For how many minutes? "${process.argv[2]}" is no number of them.`);
  process.exit(1);
}

await ensurePackages();
const end = Date.now() + minutes * 60_000;
for (let rounds = 1; Date.now() < end; rounds++) {
  const FUZZ_SEED = String(randomInt(2 ** 31));
  console.log(`\n— round ${rounds}, FUZZ_SEED=${FUZZ_SEED} FUZZ_RUNS=${FUZZ_RUNS} —`);
  const args = ['run', '--project', 'unit', '--reporter=dot', 'test/fuzz'];
  if ((await run('vitest', args, {FUZZ_SEED, FUZZ_RUNS})) !== 0) process.exit(1);
}
