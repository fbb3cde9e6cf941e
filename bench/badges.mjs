import {chromium} from 'playwright-core';
import {CHROME_ARGS} from '../scripts/browser.mjs';
import {serve} from '../scripts/serve.mjs';
import {median, quantile} from './figures.mjs';
import {catalogOfMalls} from './malls.mjs';

const BADGES = 10_000;
const ROUNDS = 5;
const LIMIT_MS = 1000;

/** What is put on a page of its own, by name; the floor is the same words without any script. */
const KINDS = {
  'bare words (floor)': bareWords,
  'hours alone': alone,
  'in an mpp-catalog': inCatalog,
};

/**
 * Time from 10,000 badges being inserted to the frame that shows them, the timers that
 * wait afterwards, and the memory that they hold.
 */
export async function measure() {
  const site = await serve(4400);
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH,
    args: CHROME_ARGS,
  });
  const results = Object.fromEntries(Object.keys(KINDS).map((name) => [name, []]));
  try {
    for (let round = 0; round < ROUNDS; round++) {
      for (const name of Object.keys(KINDS))
        results[name].push(await once(browser, site.url, name));
    }
    print(results);
  } finally {
    await browser.close();
    site.close();
  }
}

async function once(browser, url, name) {
  const page = await preparedPage(browser, url);
  const session = await page.context().newCDPSession(page);
  const before = await heapOf(session);
  const painted = await page.evaluate(KINDS[name], [BADGES, catalogOfMalls()]);
  const after = await page.evaluate(() => ({
    timers: globalThis.waiting.size,
    unknown: document.querySelectorAll('mpp-hours-badge:state(unknown)').length,
  }));
  const heap = (await heapOf(session)) - before;
  await page.close();
  return {painted, heap, ...after};
}

async function preparedPage(browser, url) {
  const page = await browser.newPage({viewport: {width: 412, height: 823}});
  await page.addInitScript(countTimers);
  await page.addInitScript(timePainting);
  const blank = new URL('./bench.html', url).href;
  await page.route(blank, (route) =>
    route.fulfill({contentType: 'text/html', body: '<!doctype html><html lang="id">'}),
  );
  await page.goto(blank);
  await page.evaluate((script) => import(script), new URL('../dist/cdn/mpp-elements.js', url).href);
  return page;
}

async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

function print(results) {
  console.log(`\n${BADGES} badges, from insertion to paint (ms), ${ROUNDS} rounds by turns`);
  for (const [name, rounds] of Object.entries(results)) {
    const of = (key) => rounds.map((round) => round[key]);
    const times = [0.5, 0, 1].map((share) => quantile(of('painted'), share).toFixed(0).padStart(6));
    const megabytes = (median(of('heap')) / 1e6).toFixed(1).padStart(6);
    console.log(
      `${name.padEnd(20)} median${times[0]}  min${times[1]}  max${times[2]}  heap${megabytes} MB` +
        `  timers ${Math.max(...of('timers'))}  unknown ${Math.max(...of('unknown'))}`,
    );
  }
  console.log(`wanted: under ${LIMIT_MS} ms and one timer`);
}

// What follows runs in the page.

/** Keeps the timers that have been set and have neither rung nor been cleared. */
function countTimers() {
  const waiting = (globalThis.waiting = new Set());
  const {setTimeout, setInterval, clearTimeout} = globalThis;
  globalThis.setTimeout = (ring, ...rest) => {
    const timer = setTimeout(
      (...given) => {
        waiting.delete(timer);
        ring(...given);
      },
      ...rest,
    );
    waiting.add(timer);
    return timer;
  };
  globalThis.setInterval = (...given) => {
    const timer = setInterval(...given);
    waiting.add(timer);
    return timer;
  };
  // The two clear each other's timers.
  globalThis.clearTimeout = globalThis.clearInterval = (timer) => {
    waiting.delete(timer);
    clearTimeout(timer);
  };
}

function timePainting() {
  /** Inserts HTML, its first element with these properties; gives the time until it has been painted, in ms. */
  globalThis.paint = async (html, properties) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    Object.assign(template.content.firstElementChild, properties);
    const start = performance.now();
    document.body.append(template.content);
    await new Promise((done) =>
      requestAnimationFrame(() => {
        // The message is handled after the frame has been painted.
        const {port1, port2} = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(0);
      }),
    );
    return performance.now() - start;
  };
}

function bareWords([count]) {
  return globalThis.paint('<p>Buka · tutup 15.00 WITA</p>'.repeat(count));
}

function alone([count]) {
  const badges = Array.from({length: count}, (_, index) => {
    const minutes = String(index % 60).padStart(2, '0');
    return `<p><mpp-hours-badge hours="Mo-Fr 08:00-15:${minutes}" time-zone="Asia/Makassar"></mpp-hours-badge></p>`;
  });
  return globalThis.paint(badges.join(''));
}

function inCatalog([count, catalog]) {
  const counters = catalog.malls.flatMap(({id, tenants}) =>
    tenants.map(({agency}) => `mall="${id}" agency="${agency}"`),
  );
  const badges = Array.from(
    {length: count},
    (_, index) => `<p><mpp-hours-badge ${counters[index % counters.length]}></mpp-hours-badge></p>`,
  );
  return globalThis.paint(`<mpp-catalog>${badges.join('')}</mpp-catalog>`, {catalog});
}
