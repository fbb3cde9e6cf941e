import {basename} from 'node:path';
import {defineConfig, type Plugin, type UserConfig} from 'vite';
import packageFile from './package.json' with {type: 'json'};
import {modules} from './scripts/entries.mjs';

const define = {__VERSION__: JSON.stringify(packageFile.version)};

/** Modules as written, for pages that have a bundler of their own. */
const forBundlers: UserConfig = {
  define,
  build: {
    target: 'es2022',
    minify: false,
    sourcemap: true,
    lib: {entry: modules(), formats: ['es']},
    rolldownOptions: {
      // Named one by one: the compiler's own helpers are bare imports too, and belong inside.
      external: [/^lit(-|\/|$)/, /^@lit\//, /^zod(\/|$)/],
      output: {
        entryFileNames: '[name].js',
        // Apart, so that package.json can tell bundlers which of them they may leave out.
        chunkFileNames: ({moduleIds}) =>
          moduleIds.some((id) => basename(id).startsWith('mpp-'))
            ? 'chunks/registering/[name].js'
            : 'chunks/[name].js',
      },
    },
  },
};

/** Indentation inside html`` and css`` is weight without meaning; line breaks stay, so no words join. */
const withoutIndentation: Plugin = {
  name: 'without-indentation',
  enforce: 'pre',
  transform: {
    filter: {id: /\/src\/.+\.ts$/},
    handler: (code) => ({code: code.replace(/\n[ \t]+/g, '\n'), map: null}),
  },
};

/** What lit-html does with Trusted Types, while it is loaded. */
const LIT_POLICY = /(\w+)\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\)/;

/**
 * Gives the Lit inside a policy for Trusted Types of its own name, made when the first template is:
 * the Lit of the page keeps its name, and a copy that finds every tag defined asks for none.
 */
function withOwnPolicy(): Plugin {
  let isDone = false;
  return {
    name: 'with-own-policy',
    transform: {
      filter: {id: /\/lit-html\/lit-html\.js$/},
      handler: (code) => {
        isDone = LIT_POLICY.test(code);
        return {code: code.replace(LIT_POLICY, OWN_POLICY), map: null};
      },
    },
    buildEnd(error) {
      if (!isDone && !error)
        this.error('lit-html makes its policy in another way: see LIT_POLICY.');
    },
  };
}

const OWN_POLICY =
  '((policy) => ({createHTML: (html) => (policy ??= $1.createPolicy("mpp-elements", $2)).createHTML(html)}))()';

/** One self-contained file for a <script> tag; scripts/build.mjs names its entry. */
const forScriptTags: UserConfig = {
  plugins: [withoutIndentation, withOwnPolicy()],
  define: {...define, 'process.env.NODE_ENV': '"production"'},
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    emptyOutDir: false,
    sourcemap: true,
    rolldownOptions: {
      // Library builds keep whitespace unless the output itself is told to drop it.
      output: {codeSplitting: false, minify: true, comments: false},
    },
  },
};

/** The command line, with all that only it needs inside: installing the package brings three dependencies and no more. */
const forNode: UserConfig = {
  // Its other entry brings readers and writers of streams, and with them packages without a licence.
  resolve: {alias: {exceljs: 'exceljs/lib/exceljs.bare.js'}},
  ssr: {noExternal: true, target: 'node'},
  build: {
    ssr: 'src/command/mpp-catalog.ts',
    target: 'node20',
    outDir: 'dist/cli',
    rolldownOptions: {
      output: {
        minify: true,
        chunkFileNames: 'chunks/[name].js',
        banner: ({isEntry}) => (isEntry ? '#!/usr/bin/env node' : ''),
      },
    },
  },
};

const CONFIGS: Record<string, UserConfig> = {cdn: forScriptTags, node: forNode};

export default defineConfig(({mode}) => CONFIGS[mode] ?? forBundlers);
