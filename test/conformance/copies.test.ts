import {beforeAll, describe, expect, it} from 'vitest';
import {westernCatalog} from '../support/catalog.js';
import type {Answer} from '../support/fault-server.mjs';
import {BODY, SENTENCES} from './faults.js';
import {inEveryEngine, until} from './support/engines.js';
import {host, library} from './support/host.js';
import {
  answerNamed,
  asked,
  failed,
  FACTS,
  FALLBACK,
  pageOf,
  STALE,
  type Server,
} from './support/strict-page.js';

/** What a visitor meets who was here before. */
const RETURNS: Record<string, {answer: Answer}> = {
  'no connection': {answer: {hangsUp: true}},
  'a broken server': {answer: {status: 503}},
  'a page that asks to log in': {answer: {body: '<html>', headers: {'content-type': 'text/html'}}},
  'a catalog that is gone': {answer: {status: 404}},
  'half a catalog': {answer: {body: BODY.slice(0, 500)}},
  'a catalog that is no longer for this site': {
    answer: {status: 302, headers: {location: 'javascript:0'}},
  },
  'a catalog cut half way': {answer: {body: BODY, cutAfter: 500, framing: 'chunks'}},
};

/**
 * A driven WebKit forgets what it kept once no page has it open: this one has, as long as one can go
 * back to it.
 */
const HOLDING = pageOf('', {
  head: "caches.open('mpp-catalog/1').then((cache) => { window.held = cache; });",
});

describe('ETag/304/SWR/offline', () => {
  inEveryEngine((visit) => {
    const badge = (src: string) =>
      `<mpp-hours-badge src="${src}" ${FACTS}>${FALLBACK}</mpp-hours-badge>`;
    /** Goes to the page once all its catalogs have been kept. */
    const visitOnce = async (page: string, servers: Server[]) => {
      await visit.goto(page);
      for (const {url} of servers)
        await until(
          () => visit.run(async (url) => Boolean(await caches.match(url)), url),
          () => `There is never a copy of ${url}.`,
        );
    };

    const back = new Map<string, string>();
    let troubles: string[];
    beforeAll(async () => {
      const servers = await Promise.all(
        Object.values(RETURNS).map(({answer}) => host.faults({body: BODY}, answer)),
      );
      const unkept = await host.faults(
        {body: BODY, headers: {'cache-control': 'no-store'}},
        {status: 404},
      );
      const page = pageOf([...servers, unkept].map(({url}) => badge(url)).join(''));
      await visit.goto(HOLDING);
      await visitOnce(page, servers).catch(() => {});
      await visit.shows('mpp-hours-badge:last-of-type', SENTENCES.shown).catch(() => {});
      await visit.goto(page);
      for (const [place, what] of [...Object.keys(RETURNS), 'kept nothing'].entries()) {
        const selector = `mpp-hours-badge:nth-of-type(${place + 1})`;
        await visit.shows(selector, /Belum|Coba lagi/).catch(() => {});
        back.set(what, await visit.words(selector));
      }
      troubles = await visit.troubles();
    }, 60_000);

    it.each(Object.keys(RETURNS))(
      'shows the copy with its date to who comes back to: %s',
      (what) => {
        expect(back.get(what)).toBe(`${STALE} ${SENTENCES.shown}`);
        expect(troubles).toEqual([]);
      },
    );

    it('keeps no copy where its publisher forbids it', () => {
      expect(back.get('kept nothing')).toBe(failed(SENTENCES.refused));
    });

    it('asks by the ETag, and has nothing sent again', async () => {
      const server = await host.faults({body: BODY, headers: {etag: '"1"'}});
      const page = pageOf(badge(server.url));
      await visitOnce(page, [server]);
      await visit.goto(page);
      await visit.shows('mpp-hours-badge', SENTENCES.shown);
      const [first, second, ...more] = await asked(server, 2);

      expect(more).toEqual([]);
      expect(first!.sent).toBeGreaterThan(0);
      // A WebKit that is driven keeps no answers.
      if (!(await visit.run(() => navigator.userAgent.includes(' Version/')))) {
        expect(second).toMatchObject({sent: 0, headers: {'if-none-match': '"1"'}});
      }
      expect(await visit.words('mpp-hours-badge')).toBe(SENTENCES.shown);
      expect(await visit.troubles()).toEqual([]);
    });

    it('shows the copy while the answer is on its way, and the newer catalog in its place', async () => {
      const server = await host.faults(answerNamed('MPP Lama'), {
        ...answerNamed('MPP Baru'),
        delayMs: 300,
      });
      const page = pageOf(`<mpp-map-card src="${server.url}" ${FACTS}></mpp-map-card>`, {
        head: `window.told = []; addEventListener('mpp-load', (event) => {
          told.push(event.catalog.malls[0].name);
        }, true);
        addEventListener('mpp-error', ({code}) => told.push(code), true);`,
      });
      await visitOnce(page, [server]);
      await visit.goto(page);
      await visit.shows('mpp-map-card', 'MPP Baru');

      expect(await visit.run(() => (window as unknown as {told: string[]}).told)).toEqual([
        'MPP Lama',
        'MPP Baru',
      ]);
      expect(await server.asked()).toHaveLength(2);
      expect(await visit.troubles()).toEqual([]);
    });
  });
});

const throwing = (what: string, name = 'SecurityError') =>
  `Object.defineProperty(window, '${what}', {get() { throw new DOMException('', '${name}'); }});`;
const full = "() => Promise.reject(new DOMException('', 'QuotaExceededError'))";

/** What a page finds where browsers keep things, as a script that runs before all others. */
const STORAGES: Record<string, string> = {
  'throws whatever is asked for': ['caches', 'localStorage', 'sessionStorage', 'indexedDB']
    .map((what) => throwing(what))
    .join(' '),
  'is not there': "Object.defineProperty(window, 'caches', {value: undefined});",
  'does not open': `CacheStorage.prototype.open = ${full};`,
  'never opens': 'CacheStorage.prototype.open = () => new Promise(() => {});',
  'cannot be read': `Cache.prototype.match = ${full};`,
  'never is read': 'Cache.prototype.match = () => new Promise(() => {});',
  'is full': `Cache.prototype.put = ${full};
    Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); };`,
  'is written over with what is no list': "sessionStorage.setItem('mpp-recent-searches', '{');",
  'is written over with a list of what is no text':
    "sessionStorage.setItem('mpp-recent-searches', '[null, {}, 7]');",
};

/** Copies that something else has left under the name of ours. */
const COPIES: Record<string, string> = {
  'cut off': BODY.slice(0, 300),
  empty: '',
  'a web page': '<!doctype html>',
  'of a version to come': BODY.replace('catalog/1', 'catalog/2'),
  'of broken records': JSON.stringify({...westernCatalog(), malls: [7]}),
};

describe('Storage denied/quota/corrupt', () => {
  inEveryEngine((visit) => {
    const found = new Map<string, string[]>();
    beforeAll(async () => {
      const frames = await Promise.all(
        Object.values(STORAGES).map(async (head) => {
          const {url} = await host.faults({body: BODY});
          const body = `<mpp-hours-badge src="${url}" ${FACTS}>${FALLBACK}</mpp-hours-badge>
            <mpp-service-finder src="${url}" recent query="paspor" ${FACTS}></mpp-service-finder>`;
          return `<iframe src="${pageOf(body, {head: `${head}; `})}"></iframe>`;
        }),
      );
      await visit.goto(host.page({body: frames.join('')}));
      const answers = await visit.run(openPassport);
      Object.keys(STORAGES).forEach((what, place) => found.set(what, answers[place]!));
    }, 60_000);

    it.each(Object.keys(STORAGES))(
      'shows everything, and says nothing, where the storage %s',
      (what) => {
        const [badge, finder, ...troubles] = found.get(what)!;

        expect(badge).toBe(SENTENCES.shown);
        expect(finder).toContain('Paspor nonelektronik');
        expect(troubles).toEqual([]);
      },
    );

    it.each(['never opens', 'never is read'])(
      'says what failed though the storage %s',
      async (what) => {
        const {url} = await host.faults({status: 404});
        await visit.goto(
          pageOf(`<mpp-hours-badge src="${url}" ${FACTS}>${FALLBACK}</mpp-hours-badge>`, {
            head: `${STORAGES[what]!}; `,
          }),
        );

        await visit.shows('mpp-hours-badge', failed(SENTENCES.refused));
        expect(await visit.troubles()).toEqual([]);
      },
    );

    it('shows everything where a sandbox has no storage', async () => {
      const {url} = await host.faults({body: BODY});
      await visit.goto(
        host.page({
          headers: {'content-security-policy': 'sandbox allow-scripts'},
          head: library(),
          body: `<mpp-hours-badge src="${url}" ${FACTS}></mpp-hours-badge>
            <mpp-service-finder src="${url}" recent ${FACTS}></mpp-service-finder>`,
        }),
      );

      await visit.shows('mpp-hours-badge', SENTENCES.shown);
      await visit.shows('mpp-service-finder', '7 layanan');
      expect(await visit.troubles()).toEqual([]);
    });

    it('passes over copies that are not what it kept, and drops them', async () => {
      const servers = await Promise.all(
        Object.values(COPIES).map(() => host.faults({status: 404})),
      );
      const copies = Object.values(COPIES).map((text, place) => [servers[place]!.url, text]);
      await visit.goto(
        pageOf(
          servers
            .map(
              ({url}) =>
                `<mpp-hours-badge data-src="${url}" ${FACTS}>${FALLBACK}</mpp-hours-badge>`,
            )
            .join(''),
        ),
      );
      await visit.run(async (copies) => {
        const cache = await caches.open('mpp-catalog/1');
        for (const [url, text] of copies) await cache.put(url!, new Response(text));
        for (const badge of document.querySelectorAll<HTMLElement>('mpp-hours-badge')) {
          badge.setAttribute('src', badge.dataset['src']!);
        }
      }, copies);

      for (const [place, what] of Object.keys(COPIES).entries()) {
        const selector = `mpp-hours-badge:nth-of-type(${place + 1})`;
        await visit.shows(selector, 'Coba lagi');
        expect(`${what}: ${await visit.words(selector)}`).toBe(
          `${what}: ${failed(SENTENCES.refused)}`,
        );
        await until(
          () => visit.run(async (url) => !(await caches.match(url)), servers[place]!.url),
          () => `The copy that is ${what} stays.`,
        );
      }
      expect(await visit.troubles()).toEqual([]);
    });
  });
});

/** In the page: opens the service found in each frame; gives the words of its badge and finder, and its troubles. */
async function openPassport() {
  const found = [...document.querySelectorAll('iframe')].map(async ({contentWindow}) => {
    const {document, probe} = contentWindow as Window;
    const [badge, finder] = document.querySelectorAll<HTMLElement>(
      'mpp-hours-badge, mpp-service-finder',
    );
    const end = performance.now() + 20_000;
    while (!finder!.matches(':state(ready)') && performance.now() < end)
      await new Promise((done) => setTimeout(done, 20));
    for (const element of [badge!, finder!]) await probe.settled(element);
    probe.control(finder!, 'Penggantian paspor').click();
    await probe.settled(finder!);
    return [probe.words(badge!), probe.words(finder!), ...probe.troubles];
  });
  return Promise.all(found);
}
