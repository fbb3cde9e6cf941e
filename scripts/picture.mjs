// Takes the pictures in README.md and docs/reasons.md, from the demo portal and the stories.
import {chromium} from 'playwright-core';
import {CHROME_ARGS, ensureBrowser} from './browser.mjs';
import {takeReasons} from './reasons.mjs';
import {need} from './run.mjs';
import {serve} from './serve.mjs';

await need('node', ['scripts/build.mjs']);
const browser = await chromium.launch({executablePath: await ensureBrowser(), args: CHROME_ARGS});
await takePortal();
await takeReasons(browser);
await browser.close();

/** On a morning on which the mall is open. */
async function takePortal() {
  const site = await serve();
  const page = await browser.newPage({
    viewport: {width: 1280, height: 1240},
    reducedMotion: 'reduce',
  });
  await page.clock.setFixedTime(new Date('2026-11-24T09:30:00+07:00'));
  await page.goto(site.url);
  const finder = page.locator('mpp-service-finder');
  await finder.locator('input[role=combobox]').fill('ktp');
  // The suggestions cover the results.
  await page.keyboard.press('Enter');
  await finder.locator('.row button').first().click();
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({path: 'docs/portal.png'});
  await page.close();
  site.close();
}
