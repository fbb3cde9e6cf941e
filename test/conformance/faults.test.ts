import {beforeAll, describe, expect, it} from 'vitest';
import type {Asked} from '../support/fault-server.mjs';
import {
  ADDRESSES,
  BODIES,
  BODY,
  deadAddress,
  HANGS,
  SENTENCES,
  TRIES,
  type Fault,
} from './faults.js';
import {inEveryEngine, until, type Visit} from './support/engines.js';
import {host} from './support/host.js';
import {
  asked,
  failed,
  FACTS,
  FALLBACK,
  givenUp,
  mend,
  pageOf,
  STALE,
  type Server,
} from './support/strict-page.js';

/** What a visitor reads on a badge whose catalog meets a fault, and what its server is asked. */
interface Met {
  first: string;
  /** On one that had shown a catalog before. */
  again: string;
  /** Once the server has recovered, and the button is pressed. */
  mended: string;
  asked: [first: Asked[], again: Asked[], mended: Asked[]];
}

/** Has a page meet all faults at once; gives how each was met, and the troubles of the page. */
async function meet(visit: Visit, faults: Fault[]) {
  const servers = await Promise.all(
    faults.map(async ({answers}) => {
      const list = [typeof answers === 'function' ? await answers() : answers].flat();
      return [await host.faults(...list), await host.faults({body: BODY}, ...list)] as const;
    }),
  );
  const badges = servers.map(([first, again], place) => {
    const at = faults[place]!.isElsewhere ? 'elsewhere' : 'url';
    return `<mpp-hours-badge src="${first[at]}" ${FACTS}>${FALLBACK}</mpp-hours-badge>
      <mpp-catalog src="${again[at]}"><mpp-hours-badge ${FACTS}></mpp-hours-badge></mpp-catalog>`;
  });
  await visit.goto(pageOf(badges.join('')));
  await until(
    () => visit.run(() => !document.querySelector('mpp-catalog:not(:state(ready))')),
    () => 'Not every catalog comes the first time.',
    25_000,
  );
  const [first, again] = await visit.run(readFirstAndAgain);
  for (const [place, {isGivenUp}] of faults.entries()) {
    // That it never is, is for its test to say.
    if (isGivenUp) await givenUp(servers[place]![0]).catch(() => {});
  }
  const logs = () => Promise.all(servers.map(([first]) => first.asked()));
  const [before, meanwhile] = [await logs(), await Promise.all(servers.map((of) => of[1].asked()))];
  for (const [server] of servers) await mend(server, {body: BODY});
  const mended = await visit.run(retryAll);
  const after = await logs();
  const met = faults.map((_, place): Met => ({
    first: first[place]!,
    again: again[place]!,
    mended: mended[place]!,
    asked: [before[place]!, meanwhile[place]!, after[place]!],
  }));
  return {met, troubles: await visit.troubles()};
}

/** In the page: the words of the badges that meet a fault first, and of those that had a catalog. */
async function readFirstAndAgain() {
  const {settled, words} = window.probe;
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const once = (element: Element, types: string[]) =>
    new Promise((done) => {
      types.forEach((type) => element.addEventListener(type, done));
      setTimeout(done, 14_000);
    });
  const none = async (selector: string) => {
    const end = performance.now() + 13_000;
    while (document.querySelector(selector) && performance.now() < end)
      await new Promise((done) => setTimeout(done, 20));
  };
  await Promise.all(
    all('mpp-catalog').map((catalog) => {
      const told = once(catalog, ['mpp-load', 'mpp-error']);
      (catalog as HTMLElement & {reload(): void}).reload();
      return told;
    }),
  );
  await none('body > mpp-hours-badge:state(loading)');
  const read = async (badge: HTMLElement) => {
    await settled(badge);
    return words(badge);
  };
  return Promise.all([
    Promise.all(all('body > mpp-hours-badge').map(read)),
    Promise.all(all('mpp-catalog > mpp-hours-badge').map(read)),
  ]);
}

/** In the page: presses every button that asks once more; gives the words of the badges then. */
async function retryAll() {
  const {control, settled, words} = window.probe;
  const badges = [...document.querySelectorAll<HTMLElement>('body > mpp-hours-badge')];
  return Promise.all(
    badges.map(async (badge) => {
      if (badge.matches(':state(error)')) {
        const loaded = new Promise((done) => {
          badge.addEventListener('mpp-load', done);
          badge.addEventListener('mpp-error', done);
          setTimeout(done, 12_000);
        });
        control(badge, 'Coba lagi').click();
        await loaded;
      }
      await settled(badge);
      return words(badge);
    }),
  );
}

/** Has a page meet these faults before the tests; gives what to expect of each. */
function survival(visit: Visit, faults: Record<string, Fault>, meetAll = meet) {
  let seen: Awaited<ReturnType<typeof meet>>;
  beforeAll(async () => {
    seen = await meetAll(visit, Object.values(faults));
  }, 60_000);
  return (what: string, fault: Fault) => {
    const met = seen.met[Object.keys(faults).indexOf(what)]!;
    expectSurvival(met, fault);
    expect(seen.troubles).toEqual([]);
  };
}

const wordsAfter = (outcome: keyof typeof SENTENCES) =>
  outcome === 'shown' ? SENTENCES.shown : failed(SENTENCES[outcome]);

function expectSurvival({first, again, mended, asked}: Met, fault: Fault) {
  const {lenient = fault.outcome} = fault;
  const isTakenForWhole = first === wordsAfter(lenient);
  const outcome = isTakenForWhole ? lenient : fault.outcome;
  const isShown = outcome === 'shown';
  expect(first).toBe(wordsAfter(outcome));
  expect(again).toBe(isShown ? SENTENCES.shown : `${STALE} ${SENTENCES.shown}`);
  expect(mended).toBe(SENTENCES.shown);

  const tries = fault.lenient && isTakenForWhole ? 1 : fault.asked;
  const expected = [tries, 1 + tries, isShown ? tries : tries + 1];
  const times = asked.map((log) => log.length);
  if (!fault.isAskedByBrowsers) expect(times).toEqual(expected);
  else times.forEach((found, place) => expect(found).toBeGreaterThanOrEqual(expected[place]!));
  if (fault.isGivenUp) expect(asked[0].map(({wasGivenUp}) => wasGivenUp)).toEqual([true]);
  for (const {method, headers} of asked.flat()) {
    expect(method).toBe('GET');
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
    expect(headers).not.toHaveProperty('authorization');
  }
}

describe('Not JSON, HTML 200, BOM, truncated', () => {
  inEveryEngine((visit) => {
    const survives = survival(visit, BODIES);

    it.each(Object.entries(BODIES))('is shown, or told with a button: %s', survives);
  });
});

describe('`src` abuse', () => {
  inEveryEngine((visit) => {
    const survives = survival(visit, ADDRESSES);

    it.each(Object.entries(ADDRESSES))('is shown, or told with a button, when it %s', survives);

    const SOURCES = [
      'javascript:alert(1)',
      ' java\tscript:alert(1)',
      `data:application/json,${encodeURIComponent(BODY)}`,
      'file:///etc/hostname',
      'ftp://contoh.example/katalog.json',
      'ws://127.0.0.1/katalog.json',
      'about:blank',
      'view-source:https://contoh.example/',
      'tel:0800',
      host.origin.replace('//', '//nama:sandi@'),
      host.origin.replace('//', '//nama@'),
      'https://',
      'http://127.0.0.1:99999/',
    ];

    it('asks for nothing but what the web serves, and for nothing with a password', async () => {
      const badges = SOURCES.map(
        (src) => `<mpp-hours-badge src="${src}" ${FACTS}>${FALLBACK}</mpp-hours-badge>`,
      );
      await visit.goto(
        pageOf(badges.join(''), {
          head: `window.asked = []; window.fetch = (url) => { asked.push(url); return new Promise(() => {}); };`,
        }),
      );
      const blob = await visit.run(
        (body, facts, fallback) => {
          const src = URL.createObjectURL(new Blob([body]));
          const badge = document.createElement('mpp-hours-badge');
          for (const [name, value] of facts) badge.setAttribute(name!, value!);
          badge.append(fallback);
          badge.setAttribute('src', src);
          document.body.append(badge);
          return src;
        },
        BODY,
        [['mall', 'barat']],
        FALLBACK,
      );

      const found = await visit.run(async () => {
        const badges = [...document.querySelectorAll<HTMLElement>('mpp-hours-badge')];
        for (const badge of badges) await window.probe.settled(badge);
        return badges.map((badge) => [badge.getAttribute('src'), window.probe.words(badge)]);
      });
      expect(found).toEqual([...SOURCES, blob].map((src) => [src, failed(SENTENCES.wrong)]));
      const asked = () => visit.run(() => (window as unknown as {asked: string[]}).asked);
      expect(await asked()).toEqual([]);

      await visit.run(() => {
        for (const badge of document.querySelectorAll('mpp-hours-badge'))
          window.probe.control(badge, 'Coba lagi').click();
      });
      expect(await asked()).toEqual([]);
      expect(await visit.words('mpp-hours-badge')).toBe(failed(SENTENCES.wrong));
      expect(await visit.troubles()).toEqual([]);
    });

    it('says so when an address is longer than its server reads', async () => {
      const long = `catalogs/banyuwangi.json?${'a'.repeat(100_000)}`;
      await visit.goto(
        pageOf(`<mpp-hours-badge src="${long}" ${FACTS}>${FALLBACK}</mpp-hours-badge>`),
      );

      await visit.shows('mpp-hours-badge', 'Coba lagi');
      expect(await visit.words('mpp-hours-badge')).toMatch(
        new RegExp(`^(${SENTENCES.refused}|${SENTENCES.network}) Coba lagi ${FALLBACK}$`),
      );
      expect(await visit.troubles()).toEqual([]);
    });
  });
});

describe('Slow, hang, 5xx, 429', () => {
  const engines: Visit[] = [];

  inEveryEngine((visit) => {
    beforeAll(() => void engines.push(visit));
    const survives = survival(visit, TRIES);

    it.each(Object.entries(TRIES))(
      'is asked as often as helps, and told with a button: %s',
      survives,
    );

    it('is told where nobody listens', async () => {
      const src = await deadAddress();
      await visit.goto(
        pageOf(`<mpp-hours-badge src="${src}" ${FACTS}>${FALLBACK}</mpp-hours-badge>`),
      );

      await visit.shows('mpp-hours-badge', failed(SENTENCES.network));
      expect(await visit.troubles()).toEqual([]);
    });

    it('is asked again after a while left to chance, and not before its server says', async () => {
      const byChance = await host.faults({status: 503}, {status: 503}, {body: BODY});
      const headers = {'retry-after': '1'};
      const byWish = await host.faults({status: 429, headers}, {body: BODY});
      await visit.goto(
        pageOf(
          `<mpp-hours-badge src="${byChance.url}" ${FACTS}></mpp-hours-badge>
          <mpp-hours-badge src="${byWish.url}" ${FACTS}></mpp-hours-badge>`,
          {chance: '0.2'},
        ),
      );
      for (const place of [1, 2])
        await visit.shows(`mpp-hours-badge:nth-of-type(${place})`, SENTENCES.shown);

      const pauses = async (server: Server) => {
        const times = (await server.asked()).map(({at}) => at);
        return times.slice(1).map((time, place) => time - times[place]!);
      };
      const [second, third, ...more] = await pauses(byChance);
      expect(more).toEqual([]);
      expect(second).toBeGreaterThanOrEqual(195);
      expect(third).toBeGreaterThanOrEqual(395);
      expect(await pauses(byWish)).toEqual([expect.toSatisfy((pause) => pause >= 1195)]);
      expect(await visit.troubles()).toEqual([]);
    });

    it('is not asked again in a tab that nobody sees, but as soon as somebody does', async () => {
      const server = await host.faults({status: 503}, {body: BODY});
      await visit.goto(
        pageOf(`<mpp-hours-badge src="${server.url}" ${FACTS}>${FALLBACK}</mpp-hours-badge>`, {
          head: "Object.defineProperty(document, 'hidden', {value: true, configurable: true});",
        }),
      );
      await asked(server, 1);
      await visit.run(() => new Promise<void>((done) => setTimeout(done, 200)));

      expect(await visit.words('mpp-hours-badge')).toBe(FALLBACK);
      expect(await server.asked()).toHaveLength(1);

      await visit.run(() => {
        Object.defineProperty(document, 'hidden', {value: false});
        document.dispatchEvent(new Event('visibilitychange'));
      });
      await visit.shows('mpp-hours-badge', SENTENCES.shown);
      expect(await server.asked()).toHaveLength(2);
      expect(await visit.troubles()).toEqual([]);
    });
  });

  it('is given up after ten seconds, and told with a button, in every engine at once', async () => {
    const faults = Object.values(HANGS);
    const began = Date.now();
    const seen = await Promise.all(engines.map((visit) => meet(visit, faults)));

    expect(Date.now() - began).toBeGreaterThan(10_000);
    for (const {met, troubles} of seen) {
      faults.forEach((fault, place) => expectSurvival(met[place]!, fault));
      expect(troubles).toEqual([]);
    }
  }, 60_000);
});
