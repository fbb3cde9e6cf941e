import {readdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import {root} from './run.mjs';

const registering = /^mpp-[a-z-]+\.ts$/;

/** The source file that registers each tag, by tag. */
export function tags() {
  const files = readdirSync(join(root, 'src/elements'), {recursive: true}).sort();
  return Object.fromEntries(
    files
      .filter((file) => registering.test(basename(file)))
      .map((file) => [basename(file, '.ts'), `src/elements/${file.replaceAll('\\', '/')}`]),
  );
}

/** The source file of each module that the package exports, by name. */
export function modules() {
  return {
    index: 'src/index.ts',
    all: 'src/all.ts',
    schema: 'src/schema/index.ts',
    hours: 'src/hours/index.ts',
    search: 'src/search/index.ts',
    ...tags(),
  };
}
