import {run} from './run.js';

// Whoever reads the answer may stop reading, as `| head` does: that is no fault of the run.
process.stdout.on('error', ({code}: NodeJS.ErrnoException) =>
  process.exit(code === 'EPIPE' ? 0 : 2),
);

process.exitCode = await run(process.argv.slice(2), process);
