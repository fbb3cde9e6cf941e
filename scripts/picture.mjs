// Takes the picture in the README from the demo portal, on a morning on which the mall is open.
import {chromium} from 'playwright-core';
import {CHROME_ARGS, ensureBrowser} from './browser.mjs';
import {serve} from './serve.mjs';

const site = await serve();
const browser = await chromium.launch({executablePath: await ensureBrowser(), args: CHROME_ARGS});
const page = await browser.newPage({viewport: {width: 1280, height: 1240}});
await page.clock.setFixedTime(new Date('2026-11-24T09:30:00+07:00'));
await page.goto(site.url);
const finder = page.locator('mpp-service-finder');
await finder.locator('input[type=search]').fill('ktp');
await finder.locator('.row button').first().click();
await page.evaluate(() => scrollTo(0, 0));
await page.screenshot({path: 'docs/portal.png'});
await browser.close();
site.close();
