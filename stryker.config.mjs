/**
 * The rooms whose tests are measured: the files in which Stryker plants faults, and the tests that
 * should notice. `isPage`: they run in Chromium, where web-test-runner runs them otherwise.
 */
export const ROOMS = {
  parse: {
    files:
      'src/schema/{parse-catalog,problems,leaves,limits,report,issue,messages,shapes,time-zone}.ts',
    // Each kind of wrong value in each place of a catalog is too much to try for each fault.
    tests: ['test/schema/!(mutations).test.ts', 'test/fuzz/{catalog,json-body}.test.ts'],
  },
  url: {
    files: 'src/schema/{safe-url,reach}.ts',
    tests: ['test/schema/{safe-url,reach}.test.ts', 'test/fuzz/url.test.ts'],
  },
  hours: {
    files: 'src/hours/*.ts',
    // That one reads the source, which is not as written with faults in it.
    tests: ['test/hours/!(reasons).test.ts'],
  },
  'hours-osm': {
    files: 'src/hours/osm/*.ts',
    tests: ['test/hours/osm/*.test.ts', 'test/fuzz/hours-text.test.ts'],
  },
  'hours-words': {
    files: 'src/hours/words/*.ts',
    tests: ['test/hours/words/*.test.ts'],
  },
  fetch: {
    files: 'src/catalog/{fetch-catalog,pause}.ts',
    tests: ['test/catalog/!(json-bodies|gzip-bomb).test.ts'],
    isPage: true,
  },
  store: {
    files: 'src/catalog/{store,copies,given,announce}.ts',
    tests: ['test/catalog/!(json-bodies|gzip-bomb).test.ts'],
    isPage: true,
  },
};

/** scripts/mutation.mjs goes through all rooms. */
const name = process.env.MUTATION_ROOM ?? 'url';

export const room = ROOMS[name];

const FOLDER = 'reports/mutation';

export default {
  mutate: [room.files],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: {configFile: 'stryker.vitest.config.ts', related: false},
  coverageAnalysis: 'perTest',
  // What runs once, when a file is loaded, would need every test anew for each fault in it.
  ignoreStatic: true,
  concurrency: 1,
  // Endless loops are found by counting; this is for a machine that others use too.
  timeoutMS: 10_000,
  dryRunTimeoutMinutes: 30,
  thresholds: {high: 95, low: 85, break: 85},
  incremental: true,
  incrementalFile: `${FOLDER}/${name}.incremental.json`,
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  jsonReporter: {fileName: `${FOLDER}/${name}.json`},
  htmlReporter: {fileName: `${FOLDER}/${name}.html`},
  tempDirName: `.stryker-tmp/${name}`,
  ignorePatterns: [
    '.stryker-tmp',
    'dist',
    'storybook-static',
    'coverage',
    'test-results',
    'reports',
  ],
};
