import {fileURLToPath} from 'node:url';
import {playwright} from '@vitest/browser-playwright';
import {defineConfig} from 'vitest/config';
import {CHROME_ARGS} from './scripts/browser.mjs';
import {room} from './stryker.config.mjs';
import {faultServer} from './test/support/fault-server.mjs';

// A fault is planted thousands of times: properties are tried less often than in `npm test`.
process.env.HOURS_RUNS ??= '200';
process.env.FUZZ_RUNS ??= '100';
// Each line asks which fault is planted; what takes forever still takes longer.
process.env.SLOWED ??= '40';
// Stryker runs tests in threads, which cannot set the clock of their process.
process.env.TZ = 'UTC';

const {tests, isPage} = room as {tests: string[]; isPage?: boolean};
const AS_OPEN_WC = fileURLToPath(new URL('test/support/as-open-wc.ts', import.meta.url));
const answerFault = faultServer();

/** As web-test-runner.config.js has it, for the same tests. */
const page = {
  globals: true,
  // Many a fault has a test wait for what never comes.
  testTimeout: 3_000,
  setupFiles: ['test/support/as-mocha.ts'],
  browser: {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({
      launchOptions: {executablePath: process.env.CHROME_PATH, args: CHROME_ARGS},
    }),
    instances: [{browser: 'chromium' as const}],
  },
};

export default defineConfig({
  plugins: [
    {
      name: 'faults',
      configureServer: ({middlewares}) =>
        void middlewares.use((request, response, next) => {
          if (!answerFault(request, response)) next();
        }),
    },
  ],
  resolve: {alias: [{find: /^@open-wc\/testing$/, replacement: AS_OPEN_WC}]},
  test: {
    include: tests,
    // A year minute by minute would take weeks, and threads cannot move to far time zones.
    exclude: ['test/hours/{every-minute-of-2026,far-time-zone}.test.ts'],
    testTimeout: 60_000,
    // Where tests count what a page has left to do, each file needs a page of its own.
    isolate: isPage ?? false,
    ...(isPage && page),
  },
});
