import {copyFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {build} from 'vite';
import {modules, tags} from './entries.mjs';
import {need, root} from './run.mjs';
import {printSizes} from './sizes.mjs';

// Decides which build of Lit is taken.
process.env.NODE_ENV = 'production';
const dist = join(root, 'dist');

await rm(dist, {recursive: true, force: true});
await build({root, logLevel: 'warn'});
await bundle('mpp-elements', 'src/all.ts');
for (const [tag, entry] of Object.entries(tags())) await bundle(tag, entry);
await need('tsc', ['-p', 'tsconfig.build.json']);
await Promise.all(Object.entries(modules()).map(declare));
await need('cem', ['analyze', '--quiet']);
await copyFile(join(root, 'src/schema/catalog.schema.json'), join(dist, 'catalog.schema.json'));
if (!printSizes()) process.exitCode = 1;

function bundle(name, entry) {
  const lib = {entry, formats: ['es'], fileName: () => `${name}.js`};
  return build({root, mode: 'cdn', logLevel: 'warn', build: {lib}});
}

/** Puts a declaration beside the module, where TypeScript looks without being told. */
function declare([name, source]) {
  const types = source.replace(/^src/, './types').replace(/\.ts$/, '.js');
  return writeFile(join(dist, `${name}.d.ts`), `export * from '${types}';\n`);
}
