import {readFileSync, writeFileSync} from 'node:fs';

/** Writes a generated file; with --check, says instead which command brings it in step. */
export function writeOrCheck(file, content, command) {
  if (!process.argv.includes('--check')) {
    writeFileSync(file, content);
    return;
  }
  if (read(file) === content) return;
  console.error(`${file} is not in step with its sources: run \`${command}\`.`);
  process.exitCode = 1;
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
