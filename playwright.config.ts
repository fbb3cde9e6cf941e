import {defineConfig} from '@playwright/test';
import {CHROME_ARGS} from './scripts/browser.mjs';

export default defineConfig({
  testDir: 'test/e2e',
  // By itself Playwright takes half of the processors: one of two.
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  // The machine is shared: what is broken fails twice.
  retries: 1,
  webServer: {
    command: 'node scripts/serve.mjs',
    // The server prints its address, for the port it wished may be taken.
    wait: {stdout: /(?<DEMO_URL>http\S+)/},
  },
  use: {
    baseURL: process.env.DEMO_URL,
    launchOptions: {
      executablePath: process.env.CHROME_PATH,
      args: [...CHROME_ARGS, '--font-render-hinting=none'],
    },
  },
});
