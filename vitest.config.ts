import {storybookTest} from '@storybook/addon-vitest/vitest-plugin';
import {playwright} from '@vitest/browser-playwright';
import {defineConfig} from 'vitest/config';
import {CHROME_ARGS} from './scripts/browser.mjs';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // Properties are tried on machines that others use too; no test asserts a time.
          testTimeout: 60_000,
          include: [
            'test/{schema,standards,hours,ics,qr,search,offers,plan,terms,json-ld}/**/*.test.ts',
            'test/{registry,sheets,convert,template,locate,audit,diff,interchange,render,command}/**/*.test.ts',
          ],
        },
      },
      {
        test: {name: 'supply', environment: 'node', include: ['test/supply/**/*.test.ts']},
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
