import {storybookTest} from '@storybook/addon-vitest/vitest-plugin';
import {playwright} from '@vitest/browser-playwright';
import {defineConfig} from 'vitest/config';
import {CHROME_ARGS} from './scripts/browser.mjs';

/** What walks minute by minute, or tries every value: too slow to be watched for branches as well. */
const ORACLES = [
  'test/hours/every-minute-of-2026.test.ts',
  'test/hours/oracle.test.ts',
  'test/hours/osm/opening-hours.test.ts',
  'test/schema/mutations.test.ts',
];

/** Properties are tried on machines that others use too; no test asserts a time. */
const WITHOUT_PAGE = {
  environment: 'node',
  testTimeout: 60_000,
  // Left to itself it leaves one core of two alone.
  maxWorkers: 2,
} as const;

export default defineConfig({
  test: {
    // With --coverage, every branch of what reads catalogs and tells when it is open must be taken.
    coverage: {
      include: ['src/{schema,hours}/**/*.ts'],
      thresholds: {branches: 100},
      reporter: [['text', {skipFull: true}]],
    },
    projects: [
      {
        test: {
          ...WITHOUT_PAGE,
          name: 'unit',
          // To read the same modules for each of a hundred files would take a quarter of the time.
          isolate: false,
          exclude: ORACLES,
          include: [
            'test/{schema,standards,hours,ics,qr,search,offers,plan,terms,json-ld,fuzz}/**/*.test.ts',
            'test/{registry,sheets,convert,template,locate,audit,diff,interchange,render,command}/**/*.test.ts',
          ],
        },
      },
      {test: {...WITHOUT_PAGE, name: 'oracles', include: ORACLES}},
      {
        test: {name: 'supply', environment: 'node', include: ['test/supply/**/*.test.ts']},
      },
      {
        test: {
          name: 'conformance',
          environment: 'node',
          include: ['test/conformance/**/*.test.ts'],
          env: {CHROME_ARGS: CHROME_ARGS.join(' ')},
          // A worker keeps its browsers from file to file: starting three takes longer than most tests.
          isolate: false,
          maxWorkers: 2,
          testTimeout: 30_000,
          // Three browsers share two cores with what else is at work: what is broken fails twice.
          retry: 1,
        },
      },
      {
        plugins: [storybookTest({configDir: '.storybook'})],
        test: {
          name: 'storybook',
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({
              launchOptions: {executablePath: process.env.CHROME_PATH, args: CHROME_ARGS},
            }),
            instances: [{browser: 'chromium'}],
          },
        },
      },
    ],
  },
});
