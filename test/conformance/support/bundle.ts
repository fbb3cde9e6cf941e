import {fileURLToPath} from 'node:url';
import {build, type Plugin} from 'vite';

/** Where the module stands, as its relative imports see it. */
const HERE = fileURLToPath(new URL('page-of-the-host.ts', import.meta.url));

/**
 * A module with all that it imports, as a page would get it from a bundler. The source may be
 * TypeScript, and stands beside this file.
 *
 * @param format `iife` for a classic script, whose exports then are the global `name`.
 */
export async function bundled(source: string, format: 'es' | 'iife' = 'es', name = 'bundled') {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [moduleOf(source)],
    // What a page gets, whatever the tests themselves run in.
    resolve: {conditions: ['production', 'module', 'browser']},
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      target: 'es2022',
      write: false,
      minify: false,
      lib: {entry: HERE, formats: [format], name, fileName: name},
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('Nothing was built.');
  return output.output[0].code;
}

const moduleOf = (source: string): Plugin => ({
  name: 'module-of-a-test',
  enforce: 'pre',
  resolveId: (id) => (id === HERE ? HERE : undefined),
  load: (id) => (id === HERE ? source : undefined),
});
