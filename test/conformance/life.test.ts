import {chromium, type Browser, type CDPSession, type Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {aCatalog, aMall, westernCatalog} from '../support/catalog.js';
import {TAGS} from '../support/tags.js';
import type * as ledger from './ledger.js';
import {bundled} from './support/bundle.js';
import {inEveryEngine, tabOf, until, Visit} from './support/engines.js';
import {host, library} from './support/host.js';

declare global {
  interface Window {
    ledger: typeof ledger;
    /** Milliseconds by which the clock of the page was put forward. */
    passed: number;
  }
}

const {CHROME_PATH, CHROME_ARGS = ''} = process.env;

/** How often each element comes and goes. */
const CYCLES = 1000;

/** Before the cycles that are counted: what is made once for all is made then. */
const WARM_UP = 100;

const ALL_TAGS = ['mpp-catalog', ...TAGS];

/** A Wednesday morning on which the mall is open, from which the clock of the page goes on. */
const CLOCK = `{
  const shift = Date.parse('2026-04-15T10:00:00+07:00') - Date.now();
  window.passed = 0;
  const RealDate = Date;
  const now = () => RealDate.now() + shift + passed;
  window.Date = class Date extends RealDate {
    constructor(...given) {
      super(...(given.length > 0 ? given : [now()]));
    }
    static now() {
      return now();
    }
  };
}`;

const FILES = {
  'ledger.js': await bundled("export * from '../ledger.js';", 'iife', 'ledger'),
  'clock.js': CLOCK,
  'catalog.json': JSON.stringify(westernCatalog()),
};

const pageOf = (body: string) =>
  host.page({
    head: `<script src="ledger.js"></script><script src="clock.js"></script>${library()}`,
    body,
    files: FILES,
  });

const SMALL = aCatalog({malls: [aMall()]});

/** In the page: has a new element of each tag come, show a catalog and go, so many times. */
async function comeAndGo(tags: string[], times: number, catalog: unknown) {
  for (const tag of tags) {
    for (let time = 0; time < times; time++) {
      const element = document.createElement(tag) as HTMLElement & {
        updateComplete: Promise<boolean>;
      };
      const more = {service: 'ktp', services: 'ktp', debug: time % 8 === 0, jsonLd: true};
      document.body.append(Object.assign(element, {catalog}, more));
      await element.updateComplete;
      element.remove();
    }
  }
}

/** In the page: has a new element of each tag come and go so many times, before its catalog has come. */
async function comeAndGoWhileLoading(tags: string[], times: number, src: string) {
  for (const tag of tags) {
    for (let time = 0; time < times; time++) {
      const element = document.createElement(tag) as HTMLElement & {
        updateComplete: Promise<boolean>;
      };
      element.setAttribute('src', src);
      document.body.append(element);
      await element.updateComplete;
      element.remove();
    }
  }
}

/** In the page: takes the same element of each tag away and puts it back, so many times. */
async function goAndComeBack(tags: string[], times: number, catalog: unknown) {
  for (const tag of tags) {
    const element = document.createElement(tag) as HTMLElement & {updateComplete: Promise<boolean>};
    Object.assign(element, {catalog, service: 'ktp', services: 'ktp'});
    for (let time = 0; time < times; time++) {
      document.body.append(element);
      await element.updateComplete;
      element.remove();
    }
  }
}

type Census = Awaited<ReturnType<typeof census>>;

/** The classes of which there are so many more. */
const grown = (before: Census, after: Census, most: number) =>
  Object.entries(after.counts).filter(
    ([name, count]) => count - (before.counts[name] ?? 0) >= most,
  );

function expectNothingLeft(before: Census, after: Census) {
  expect(grown(before, after, CYCLES / 10)).toEqual([]);
  expect(after.nodes - before.nodes).toBeLessThan(CYCLES / 10);
  expect(after.bytes - before.bytes).toBeLessThan(1_000_000);
}

describe('Life', () => {
  inEveryEngine((visit) => {
    it('leaves no timer, no observer and no listener after a thousand times in the page and out of it', async () => {
      const silent = await host.faults({isSilent: true});
      await visit.goto(pageOf(''));
      const running = () => visit.run(() => window.ledger.running());
      const before = await running();

      await visit.run(goAndComeBack, ALL_TAGS, CYCLES, SMALL);
      await visit.run(comeAndGo, ALL_TAGS, CYCLES / 20, SMALL);
      await visit.run(comeAndGoWhileLoading, ALL_TAGS, CYCLES / 20, silent.url);
      await until(
        async () => {
          const {timers, observers} = await running();
          return timers + observers === 0;
        },
        () => 'There are timers or observers left.',
      );

      expect(await running()).toEqual({...before, timers: 0, observers: 0});
      expect(await visit.troubles()).toEqual([]);
    }, 60_000);

    it('sets one timer and one observer for a thousand badges', async () => {
      const badges = '<mpp-hours-badge mall="barat"></mpp-hours-badge>'.repeat(1000);
      await visit.goto(pageOf(`<mpp-catalog src="catalog.json">${badges}</mpp-catalog>`));
      await visit.shows('mpp-hours-badge:last-child', 'Buka · istirahat 12.00 WIB', 20_000);

      const {timers, observers, listeners} = await visit.run(() => window.ledger.running());
      expect({timers, observers}).toEqual({timers: 1, observers: 1});
      expect(listeners.filter((one) => /visibilitychange|pageshow/.test(one))).toEqual([
        'document visibilitychange',
        'window pageshow',
      ]);
      expect(await visit.troubles()).toEqual([]);
    });
  });

  describe.skipIf(!CHROME_PATH)('Chromium', () => {
    const own = ownChromium();

    it.each(ALL_TAGS)('leaves nothing in memory after a thousand times: %s', async (tag) => {
      await own.visit.goto(pageOf('<mpp-hours-badge src="catalog.json"></mpp-hours-badge>'));
      await own.visit.shows('mpp-hours-badge', 'Buka');
      const go = (times: number) => own.visit.run(comeAndGo, [tag], times, SMALL);
      await go(WARM_UP);
      const before = await census(own.cdp);
      await go(CYCLES);
      const after = await census(own.cdp);

      expectNothingLeft(before, after);
    });

    it('leaves nothing in memory when it goes while its catalog is on its way', async () => {
      const silent = await host.faults({isSilent: true});
      await own.visit.goto(pageOf('<mpp-hours-badge src="catalog.json"></mpp-hours-badge>'));
      await own.visit.shows('mpp-hours-badge', 'Buka');
      const go = (times: number) =>
        own.visit.run(comeAndGoWhileLoading, ALL_TAGS, times / ALL_TAGS.length, silent.url);
      await go(WARM_UP);
      const before = await census(own.cdp);
      await go(CYCLES);
      const after = await census(own.cdp);

      expectNothingLeft(before, after);
    });

    it('would be noticed if it left something', async () => {
      await own.visit.goto(pageOf(''));
      const before = await census(own.cdp);
      await own.visit.run((times) => {
        const kept = Array.from({length: times}, () => document.createElement('mpp-catalog'));
        Object.assign(window, {kept});
      }, CYCLES);
      const after = await census(own.cdp);

      expect(after.nodes - before.nodes).toBeGreaterThanOrEqual(CYCLES);
      expect(grown(before, after, CYCLES)).not.toEqual([]);
    });

    it('asks for nothing more while the copy is young of a visitor who saves data', async () => {
      const body = FILES['catalog.json'];
      const server = await host.faults({body});
      const page = pageOf(`<mpp-hours-badge src="${server.url}"></mpp-hours-badge>`);
      const comeBack = async (times: number) => {
        await own.visit.goto(page);
        await own.visit.shows('mpp-hours-badge', 'Buka');
        await own.visit.run(() => new Promise<void>((done) => setTimeout(done, 200)));
        expect(await server.asked()).toHaveLength(times);
      };
      await comeBack(1);
      await own.cdp.send('Emulation.setEmulatedMedia', {
        features: [{name: 'prefers-reduced-data', value: 'reduce'}],
      });
      await comeBack(1);
      await own.cdp.send('Emulation.setEmulatedMedia', {features: []});
      await own.cdp.send('Emulation.setDataSaverOverride', {dataSaverEnabled: true});
      await comeBack(1);
      await own.cdp.send('Emulation.setDataSaverOverride', {});
      await comeBack(2);
    });
  });
});

describe('bfcache', () => {
  inEveryEngine((visit) => {
    it('does not keep the page out of it, and tells the time anew when the page comes back', async () => {
      await expectTimeAnew(visit);
    });
  });

  describe.skipIf(!CHROME_PATH)('Chromium', () => {
    const own = ownChromium();

    it('comes back from it, and tells the time anew', async () => {
      expect(await expectTimeAnew(own.visit)).toBe('restored');
    });
  });
});

/** Leaves a page for seven hours and comes back; gives whether the browser had kept it as it was. */
async function expectTimeAnew(visit: Visit) {
  await visit.goto(pageOf('<mpp-hours-badge src="catalog.json"></mpp-hours-badge>'));
  await visit.shows('mpp-hours-badge', 'Buka · istirahat 12.00 WIB');
  await visit.run(() => {
    addEventListener('pagehide', () => (window.passed += 7 * 3_600_000));
    addEventListener('pageshow', ({persisted}) => {
      document.documentElement.className = persisted ? 'restored' : '';
    });
  });
  const heard = await visit.run(() => ['unload', 'beforeunload'].filter(window.ledger.hasListened));
  expect(heard).toEqual([]);

  await visit.goto(host.page({body: '<p>Halaman lain</p>'}));
  await visit.run(() => void setTimeout(() => history.back()));
  await until(
    () => visit.run(() => Boolean(document.querySelector('mpp-hours-badge'))).catch(() => false),
    () => 'The page never comes back.',
  );
  const how = await visit.run(() => document.documentElement.className);
  if (how !== 'restored') {
    await visit.shows('mpp-hours-badge', 'Buka · istirahat 12.00 WIB');
    await visit.run(() => {
      window.passed += 7 * 3_600_000;
      dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    });
  }
  await visit.shows('mpp-hours-badge', 'Tutup · buka besok 08.00 WIB');
  expect(await visit.troubles()).toEqual([]);
  return how;
}

/** A Chromium of which more can be asked than of all engines, and which keeps pages to come back to. */
function ownChromium() {
  let browser: Browser;
  let page: Page;
  const own = {
    visit: new Visit(() => Promise.resolve(tabOf(page))),
    cdp: undefined as unknown as CDPSession,
  };
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: CHROME_PATH!,
      args: [...CHROME_ARGS.split(' '), '--enable-blink-features=PrefersReducedData'],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    page = await browser.newPage();
    own.cdp = await page.context().newCDPSession(page);
  }, 60_000);
  afterAll(() => browser.close());
  return own;
}

/** What is in memory once all that nobody holds is gone: objects by their class, nodes, bytes. */
async function census(cdp: CDPSession) {
  await cdp.send('HeapProfiler.collectGarbage');
  const {result} = await cdp.send('Runtime.evaluate', {
    expression: 'Object.prototype',
    objectGroup: 'census',
  });
  const {objects} = await cdp.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId!,
    objectGroup: 'census',
  });
  const counted = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    functionDeclaration: `function () {
      const counts = {};
      for (const object of this) {
        const {constructor} = Object.getPrototypeOf(object) ?? {};
        const name = 'class ' + (typeof constructor === 'function' && constructor.name);
        counts[name] = (counts[name] ?? 0) + 1;
      }
      return counts;
    }`,
    returnByValue: true,
  });
  await cdp.send('Runtime.releaseObjectGroup', {objectGroup: 'census'});
  await cdp.send('HeapProfiler.collectGarbage');
  const {nodes} = await cdp.send('Memory.getDOMCounters');
  const {usedSize: bytes} = await cdp.send('Runtime.getHeapUsage');
  return {counts: counted.result.value as Record<string, number>, nodes, bytes};
}
