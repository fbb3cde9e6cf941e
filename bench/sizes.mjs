import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {build} from 'vite';
import {root} from '../scripts/run.mjs';

const ENTRY = 'bench-entry';
const HOURS = JSON.stringify(join(root, 'dist/hours.js'));
const ENGINE = 'compileHours, statusAt, intervals, counterStatus';

/** What is taken from mpp-elements/hours, and what it may weigh. */
const BUNDLES = [
  {name: 'engine and calendar', code: `export {${ENGINE}} from ${HOURS}`, limit: 6000},
  {name: '… and weeks', code: `export {${ENGINE}, counterWeek, counterDaysAhead} from ${HOURS}`},
  {name: 'readHoursText', code: `export {readHoursText} from ${HOURS}`},
  {name: 'all of mpp-elements/hours', code: `export * from ${HOURS}`},
  {name: 'opening_hours', code: `export {default} from 'opening_hours'`},
];

/** What a page that bundles them would send to its visitors. */
export async function measureSizes() {
  console.log('\nHours in a bundle, minified (bytes)');
  for (const {name, code, limit} of BUNDLES) {
    const bundle = Buffer.from(await bundled(code));
    const columns = [bundle.length, brotliCompressSync(bundle).length].map((bytes) =>
      String(bytes).padStart(9),
    );
    const wanted = limit ? `  wanted: at most ${limit}` : '';
    console.log(`${name.padEnd(28)}${columns[0]}  brotli${columns[1]}${wanted}`);
  }
}

async function bundled(code) {
  const [{output}] = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [entryOf(code)],
    build: {
      write: false,
      target: 'es2022',
      lib: {entry: ENTRY, formats: ['es']},
      // Library builds keep whitespace unless the output itself is told to drop it.
      rolldownOptions: {output: {codeSplitting: false, minify: true, comments: false}},
    },
  });
  return output[0].code;
}

const entryOf = (code) => ({
  name: ENTRY,
  enforce: 'pre',
  resolveId: (id) => (id.endsWith(ENTRY) ? ENTRY : undefined),
  load: (id) => (id === ENTRY ? code : undefined),
});
