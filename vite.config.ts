import {basename} from 'node:path';
import {defineConfig, type Plugin, type UserConfig} from 'vite';
import {modules} from './scripts/entries.mjs';

/** Modules as written, for pages that have a bundler of their own. */
const forBundlers: UserConfig = {
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

/** One self-contained file for a <script> tag; scripts/build.mjs names its entry. */
const forScriptTags: UserConfig = {
  plugins: [withoutIndentation],
  define: {'process.env.NODE_ENV': '"production"'},
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
      output: {codeSplitting: false, minify: true, banner: '#!/usr/bin/env node'},
    },
  },
};

const CONFIGS: Record<string, UserConfig> = {cdn: forScriptTags, node: forNode};

export default defineConfig(({mode}) => CONFIGS[mode] ?? forBundlers);
