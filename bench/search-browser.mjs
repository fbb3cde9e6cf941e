import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {CHROME_ARGS} from '../scripts/browser.mjs';
import {bundleOf} from './search-bundle.mjs';

const PAGE = fileURLToPath(new URL('./search-page.mjs', import.meta.url));
const URL_OF_PAGE = 'http://127.0.0.1:4400/';
/** Without these a page is told the time in steps of 0.1 ms. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** `takeTurns` of each kind in a page of its own in Chromium. */
export async function turnsInPages(kinds) {
  const script = await bundleOf(PAGE);
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH,
    args: [...CHROME_ARGS, '--js-flags=--expose-gc'],
  });
  try {
    const results = [];
    for (const kind of kinds) results.push(await turnsInPage(browser, script, kind));
    return results;
  } finally {
    await browser.close();
  }
}

async function turnsInPage(browser, script, kind) {
  const page = await browser.newPage();
  await page.route(URL_OF_PAGE, (route) =>
    route.fulfill({contentType: 'text/html', headers: ISOLATED, body: '<!doctype html>'}),
  );
  await page.goto(URL_OF_PAGE);
  await page.addScriptTag({content: script, type: 'module'});
  await page.waitForFunction(() => globalThis.takeTurns);
  const turns = await page.evaluate((kind) => globalThis.takeTurns(kind), kind);
  await page.close();
  return turns;
}
