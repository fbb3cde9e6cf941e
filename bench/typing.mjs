import {chromium} from 'playwright-core';
import {CHROME_ARGS} from '../scripts/browser.mjs';
import {serve} from '../scripts/serve.mjs';
import {quantile} from './figures.mjs';
import {catalogOf} from './services.mjs';

const SERVICES = 900;
const SLOWDOWN = 4;
const ROUNDS = 5;
const LIMIT_MS = 50;
const QUERIES = ['ktp hilang', 'perpanjangan sim', 'paspor', 'izin usaha mikro', 'pajak', 'zzz'];

/**
 * Time from a key going down to the frame that shows its results, with a processor slowed
 * four times; beside it the floor: the same key in a bare input of the same page.
 */
export async function measure() {
  const site = await serve(4400);
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH,
    args: CHROME_ARGS,
  });
  try {
    const page = await preparedPage(browser, site.url);
    const floor = [];
    const finder = [];
    for (let round = 0; round < ROUNDS; round++) {
      floor.push(...(await typeAll(page, '#floor')));
      finder.push(...(await typeAll(page, 'mpp-service-finder input[type=search]')));
    }
    print(floor, finder);
  } finally {
    await browser.close();
    site.close();
  }
}

async function preparedPage(browser, url) {
  const page = await browser.newPage({viewport: {width: 412, height: 823}});
  await page.goto(new URL('./two-lines.html', url).href);
  await page.evaluate(
    async ([catalog, script]) => {
      document.body.innerHTML = '<input id="floor"><mpp-service-finder></mpp-service-finder>';
      await import(script);
      document.querySelector('mpp-service-finder').catalog = catalog;
      globalThis.delays = [];
      addEventListener('keydown', ({timeStamp}) =>
        // The message is handled after the frame has been painted.
        requestAnimationFrame(() => {
          const {port1, port2} = new MessageChannel();
          port1.onmessage = () => globalThis.delays.push(performance.now() - timeStamp);
          port2.postMessage(0);
        }),
      );
    },
    [catalogOf(SERVICES), new URL('../dist/cdn/mpp-elements.js', url).href],
  );
  await page.locator('mpp-service-finder input[type=search]').waitFor();
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
const rest = (page) => page.evaluate(() => new Promise((done) => setTimeout(done, 60)));

function print(floor, finder) {
  const figures = (delays) => {
    const at = (share) => quantile(delays, share);
    const slow = delays.filter((delay) => delay > LIMIT_MS).length;
    return {median: at(0.5), p95: at(0.95), max: at(1), slow, keys: delays.length};
  };
  const rows = {'bare input (floor)': figures(floor), 'service finder': figures(finder)};
  console.log(
    `\nKeystroke to paint, ${SERVICES} services, processor slowed ${SLOWDOWN} times (ms)`,
  );
  for (const [name, {median, p95, max, slow, keys}] of Object.entries(rows)) {
    const cells = [median, p95, max].map((value) => value.toFixed(1).padStart(7));
    console.log(
      `${name.padEnd(20)} median${cells[0]}  p95${cells[1]}  max${cells[2]}  over ${LIMIT_MS} ms: ${slow} of ${keys} keys`,
    );
  }
  const ratio = rows['service finder'].median / rows['bare input (floor)'].median;
  console.log(`median over floor: ${ratio.toFixed(2)}`);
}
