import {build} from 'vite';
import {root} from '../scripts/run.mjs';

/** One module, minified, with all that it imports except what is kept out. */
export async function bundleOf(entry, {without = []} = {}) {
  const [{output}] = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: {entry, formats: ['es']},
      rolldownOptions: {
        external: without,
        output: {codeSplitting: false, minify: true, comments: false},
      },
    },
  });
  return output[0].code;
}
