import {spawn} from 'node:child_process';
import {join} from 'node:path';
import {root} from '../scripts/run.mjs';
import {median} from './figures.mjs';

const COMMAND = join(root, 'dist/cli/mpp-catalog.js');
const ROUNDS = 5;

/** Loaded before the command: tells what the process used, on a channel of its own. */
const WITNESS = `data:text/javascript,${encodeURIComponent(
  `import {writeSync} from 'node:fs';
   process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));`,
)}`;

/** `mpp-catalog` with these arguments, in a fresh process each round: medians, and the exit code. */
export async function measureCommand(args) {
  const runs = [];
  for (let round = 0; round < ROUNDS; round++) runs.push(await runOnce(args));
  const medianOf = (key) => median(runs.map((run) => run[key]));
  return {
    seconds: medianOf('seconds'),
    processor: medianOf('processor'),
    megabytes: medianOf('megabytes'),
    code: runs[0].code,
  };
}

/** Prints what was measured beside what was wanted. */
export function printCommand(title, {seconds, processor, megabytes, code}, most) {
  console.log(`\n${title}, in a fresh process (median of ${ROUNDS})`);
  console.log(`  ${seconds.toFixed(2)} s    wanted: under ${most.seconds} s`);
  console.log(`  ${processor.toFixed(2)} s of a processor, all threads`);
  console.log(`  ${Math.round(megabytes)} MB at most    wanted: under ${most.megabytes} MB`);
  console.log(`  exit code ${code}`);
}

async function runOnce(args) {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', WITNESS, COMMAND, ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const [errors, used] = child.stdio.slice(2).map(textOf);
  const code = await new Promise((done) => child.once('close', done));
  const seconds = (performance.now() - started) / 1000;
  if (code === 2) throw new Error(await errors);
  const {maxRSS, userCPUTime, systemCPUTime} = JSON.parse(await used);
  const processor = (userCPUTime + systemCPUTime) / 1e6;
  return {code, seconds, processor, megabytes: (maxRSS * 1024) / 1e6};
}

async function textOf(stream) {
  let text = '';
  for await (const part of stream) text += part;
  return text;
}
