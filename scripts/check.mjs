import {ensurePackages} from './packages.mjs';
import {run} from './run.mjs';

const steps = [
  ['node', 'scripts/build.mjs'],
  ['tsc'],
  ['eslint', '.', '--max-warnings=0'],
  ['prettier', '--check', '--log-level=warn', '.'],
  ['node', 'scripts/json-schema.mjs', '--check'],
  ['node', 'scripts/readme.mjs', '--check'],
  ['node', 'scripts/conformance.mjs', '--check'],
  ['publint', '--strict'],
];

await ensurePackages();
const failed = [];
for (const step of steps) {
  console.log(`\n— ${step.join(' ')} —`);
  const [command, ...args] = step;
  if ((await run(command, args)) !== 0) failed.push(step.join(' '));
}
console.log(failed.length > 0 ? `\nNot in order: ${failed.join('; ')}` : '\nAll in order.');
process.exitCode = failed.length > 0 ? 1 : 0;
