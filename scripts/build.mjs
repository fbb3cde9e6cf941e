import {copyFile, readFile, rm, writeFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {minify} from 'terser';
import {build} from 'vite';
import {modules, tags} from './entries.mjs';
import {writeIntegrity} from './integrity.mjs';
import {bundledPackages, runtimePackages, writeThirdParty} from './licences.mjs';
import {need, root} from './run.mjs';
import {writeSbom} from './sbom.mjs';
import {printSizes} from './sizes.mjs';

// Decides which build of Lit is taken.
process.env.NODE_ENV = 'production';
const dist = join(root, 'dist');

await rm(dist, {recursive: true, force: true});
const outputs = [await build({root, logLevel: 'warn'})];
// What reads the sources only has a processor of its own. It comes after the first build, which empties the folder.
const read = Promise.all([
  need('tsc', ['-p', 'tsconfig.build.json']),
  need('cem', ['analyze', '--quiet']),
]);
outputs.push(await bundle('mpp-elements', 'src/all.ts'));
for (const [tag, entry] of Object.entries(tags())) outputs.push(await bundle(tag, entry));
outputs.push(await build({root, mode: 'node', logLevel: 'warn'}));
await read;
await Promise.all(Object.entries(modules()).map(declare));
await copyFile(join(root, 'src/schema/catalog.schema.json'), join(dist, 'catalog.schema.json'));
const bundled = bundledPackages(outputs);
writeIntegrity();
writeSbom(runtimePackages(), bundled);
if (!writeThirdParty(bundled)) process.exitCode = 1;
if (!printSizes()) process.exitCode = 1;

async function bundle(name, entry) {
  const lib = {entry, formats: ['es'], fileName: () => `${name}.js`};
  const output = await build({root, mode: 'cdn', logLevel: 'warn', build: {lib}});
  await press(join(dist, 'cdn', `${name}.js`));
  return output;
}

/** A second minifier takes another two per cent off what the bundler leaves. */
async function press(file) {
  const {code, map} = await minify(await readFile(file, 'utf8'), {
    module: true,
    ecma: 2020,
    compress: {passes: 3, pure_getters: true, unsafe_arrows: true},
    format: {comments: false},
    sourceMap: {content: await readFile(`${file}.map`, 'utf8'), url: `${basename(file)}.map`},
  });
  await writeFile(file, code);
  await writeFile(`${file}.map`, map);
}

/** Puts a declaration beside the module, where TypeScript looks without being told. */
function declare([name, source]) {
  const types = source.replace(/^src/, './types').replace(/\.ts$/, '.js');
  return writeFile(join(dist, `${name}.d.ts`), `export * from '${types}';\n`);
}
