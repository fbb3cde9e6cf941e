import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {CHROME_ARGS} from '../scripts/browser.mjs';
import {serve} from '../scripts/serve.mjs';
import {quantile} from './figures.mjs';
import {bundleOf} from './search-bundle.mjs';

const SLOWDOWN = 4;
const ROUNDS = 3;
const LONG_MS = 50;
/** Keys at the start that a page may still warm up with. */
const WARM_UP = 2;
const QUERIES = ['ktp hilang', 'perpanjangan sim', 'paspor', 'izin usaha mikro', 'pajak', 'zzz'];
const CATALOGS = {few: '900 services', many: '100,000 services'};
const PAGE = fileURLToPath(new URL('./typing-page.mjs', import.meta.url));

/**
 * Time from a key going down to the frame that shows its results, with a processor slowed
 * four times; beside it the floor: the same key in a bare input that fills twenty plain cards.
 */
export async function measure() {
  const site = await serve(4400);
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH,
    args: CHROME_ARGS,
  });
  try {
    const script = await bundleOf(PAGE);
    for (const [name, title] of Object.entries(CATALOGS)) {
      const page = await preparedPage(browser, site.url, script, name);
      const floor = [];
      const finder = [];
      for (let round = 0; round < ROUNDS; round++) {
        floor.push(...(await typeAll(page, '#floor')));
        finder.push(...(await typeAll(page, 'mpp-service-finder input[role=combobox]')));
      }
      const long = await page.evaluate(() => globalThis.longTasks);
      print(title, floor, finder, long);
      await page.close();
    }
  } finally {
    await browser.close();
    site.close();
  }
}

async function preparedPage(browser, url, script, name) {
  const page = await browser.newPage({viewport: {width: 412, height: 823}});
  await page.goto(new URL('./two-lines.html', url).href);
  await page.addScriptTag({content: script, type: 'module'});
  await page.waitForFunction(() => globalThis.catalogs);
  await page.evaluate(
    async ([name, script]) => {
      const catalog = globalThis.catalogs[name]();
      const {parseCatalog} = await import(script);
      const finder = document.createElement('mpp-service-finder');
      const parsed = parseCatalog(catalog, {limits: {records: 1e6, bytes: 1e9}}).catalog;
      // One catalog for both: to keep a second in memory would be paid for by whoever is typed into.
      document.body.replaceChildren(globalThis.makeFloor(parsed), finder);
      finder.catalog = parsed;
      globalThis.delays = [];
      globalThis.longTasks = [];
      globalThis.keys = 0;
      addEventListener('keydown', ({timeStamp, target}) => {
        if (target.localName === 'mpp-service-finder') globalThis.keys++;
        // The message is handled after the frame has been painted.
        requestAnimationFrame(() => {
          const {port1, port2} = new MessageChannel();
          port1.onmessage = () => globalThis.delays.push(performance.now() - timeStamp);
          port2.postMessage(0);
        });
      });
      new PerformanceObserver((list) => {
        if (globalThis.keys === 0) return;
        const {keys: key} = globalThis;
        // What keeps the bare input busy, by turns, is not the finder's: such as clearing memory, which both pay for.
        const isFinder = document.activeElement?.localName === 'mpp-service-finder';
        for (const {duration} of list.getEntries()) {
          globalThis.longTasks.push({duration, key, isFinder});
        }
      }).observe({type: 'longtask'});
    },
    [name, new URL('../dist/cdn/mpp-elements.js', url).href],
  );
  await page.locator('mpp-service-finder [part=item]').first().waitFor({timeout: 120_000});
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});
  return page;
}

async function typeAll(page, selector) {
  for (const query of QUERIES) {
    await page.locator(selector).fill('');
    await page.locator(selector).focus();
    await rest(page);
    for (const key of query) {
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      await rest(page);
    }
  }
  return page.evaluate(() => globalThis.delays.splice(0));
}

/** About as long as a quick typist takes from key to key. */
const rest = (page) => page.evaluate(() => new Promise((done) => setTimeout(done, 90)));

function print(title, floor, finder, long) {
  const figures = (delays) => {
    const at = (share) => quantile(delays, share);
    return {median: at(0.5), p95: at(0.95), max: at(1), keys: delays.length};
  };
  const rows = {'twenty plain cards (floor)': figures(floor), 'service finder': figures(finder)};
  console.log(`\nKeystroke to paint, ${title}, processor slowed ${SLOWDOWN} times (ms)`);
  for (const [name, {median, p95, max, keys}] of Object.entries(rows)) {
    const cells = [median, p95, max].map((value) => value.toFixed(1).padStart(7));
    console.log(
      `${name.padEnd(28)} median${cells[0]}  p95${cells[1]}  max${cells[2]}  ${keys} keys`,
    );
  }
  const [floorP95, finderP95] = Object.values(rows).map(({p95}) => p95);
  console.log(
    `p95 over floor: ${(finderP95 / floorP95).toFixed(2)} (wanted: at most 2, and under 100 ms)`,
  );
  const late = long.filter(({key}) => key > WARM_UP);
  const [own, others] = [true, false].map((isOwn) =>
    inWords(late.filter(({isFinder}) => isFinder === isOwn)),
  );
  console.log(
    `tasks over ${LONG_MS} ms after ${WARM_UP} keys: ${own} (wanted: none; the floor beside: ${others})`,
  );
}

function inWords(tasks) {
  const longest = Math.max(0, ...tasks.map(({duration}) => duration));
  return tasks.length > 0 ? `${tasks.length}, the longest ${longest.toFixed(0)} ms` : 'none';
}
