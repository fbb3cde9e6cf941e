import {spawn} from 'node:child_process';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const bin = join(root, 'node_modules', '.bin');

/** Runs a command in the repository, with its output shown; gives the exit code. */
export function run(command, args = [], env = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {...process.env, PATH: bin + delimiter + process.env.PATH, ...env},
      // On Windows the tools are .cmd files, which only a shell can start.
      shell: process.platform === 'win32',
    });
    child.on('error', ({message}) => {
      console.error(message);
      done(127);
    });
    child.on('close', (code) => done(code ?? 1));
  });
}

/** As `run`, but ends this program when the command fails. */
export async function need(command, args, env) {
  const code = await run(command, args, env);
  if (code !== 0) process.exit(code);
}
