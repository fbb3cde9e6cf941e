import {beforeAll, describe, expect, it} from 'vitest';
import type {Answer, Asked} from '../support/fault-server.mjs';
import {westernCatalog} from '../support/catalog.js';
import {TAGS} from '../support/tags.js';
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
import {host, library, type PageOrder} from './support/host.js';

/** A Wednesday morning on which the mall is open. */
const FACTS = 'mall="barat" now="2026-04-15T10:00:00+07:00"';
const FALLBACK = 'Senin–Jumat 08.00–15.30';
const STALE = 'Belum dapat memuat data terbaru. Yang tampil adalah data per 1 Mar 2026.';

const failed = (sentence: string) => `${sentence} Coba lagi ${FALLBACK}`;

const bodyNamed = (name: string) => JSON.stringify(westernCatalog({name}));

declare global {
  interface Window {
    /** Goes on in a task of the page: within what a driver runs, WebKit lets promises settle after each call. */
    ownTask(): Promise<void>;
  }
}

const OWN_TASK = 'window.ownTask = () => new Promise((done) => setTimeout(done));';

/** A strict page, so that what the library does amiss is reported; `chance` takes the place of `Math.random`. */
const pageOf = (
  body: string,
  {head = '', chance = '0', ...rest}: PageOrder & {chance?: string} = {},
) =>
  host.page({
    headers: {
      'content-security-policy':
        "script-src 'self'; style-src 'none'; img-src 'none'; require-trusted-types-for 'script'; trusted-types mpp-elements",
    },
    head: `<script src="before.js"></script>${library()}`,
    body,
    ...rest,
    files: {'before.js': `${OWN_TASK} Math.random = () => ${chance}; ${head}`, ...rest.files},
  });

type Server = Awaited<ReturnType<typeof host.faults>>;

/** From now on the server answers so. */
const mend = ({url}: Server, ...answers: Answer[]) =>
  fetch(url, {method: 'PUT', body: JSON.stringify(answers)});

/** Waits until the server was asked so often; gives what it was asked. */
async function asked(server: Server, times: number) {
  let log: Asked[] = [];
  await until(
    async () => (log = await server.asked()).length >= times,
    () => `Asked ${log.length} times, not ${times}.`,
  );
  return log;
}

/** Waits until the server finds that an answer of its was given up. */
const givenUp = (server: Server, place = 0) =>
  until(
    async () => Boolean((await server.asked())[place]?.wasGivenUp),
    () => `The answer ${place} is still waited for.`,
  );

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

const named = (name: string): Answer => ({body: bodyNamed(name)});

describe('Race: `src` changed, removed', () => {
  inEveryEngine((visit) => {
    it('shows the last address that it was given, and gives the others up', async () => {
      const silent = [await host.faults({isSilent: true}), await host.faults({isSilent: true})];
      const last = await host.faults(named('MPP Terakhir'));
      await visit.goto(pageOf(`<mpp-map-card src="${silent[0]!.url}" ${FACTS}></mpp-map-card>`));
      const turnTo = (...urls: string[]) =>
        visit.run(async (urls) => {
          await window.ownTask();
          for (const url of urls) document.querySelector('mpp-map-card')!.setAttribute('src', url);
        }, urls);
      await asked(silent[0]!, 1);
      await turnTo(silent[1]!.url);
      await asked(silent[1]!, 1);
      const passedBy = await host.faults(named('MPP Terlewat'));
      await turnTo(passedBy.url, last.url);

      await visit.shows('mpp-map-card', 'MPP Terakhir');
      for (const server of silent) {
        await givenUp(server);
        expect(await server.asked()).toHaveLength(1);
      }
      expect(await passedBy.asked()).toEqual([]);
      expect(await visit.troubles()).toEqual([]);
    });

    it('shows the newest answer, though an older one comes later', async () => {
      const late = {...named('MPP Lama'), delayMs: 300};
      const server = await host.faults(named('MPP Awal'), late, named('MPP Baru'));
      await visit.goto(
        pageOf(
          `<mpp-catalog src="${server.url}"><mpp-map-card ${FACTS}></mpp-map-card></mpp-catalog>`,
          // A network that does not hear what is given up.
          {
            head: `const asking = fetch; window.came = 0;
              window.fetch = async (url, init) => {
                const response = await asking(url, {...init, signal: undefined});
                came++;
                return response;
              };`,
          },
        ),
      );
      await visit.shows('mpp-map-card', 'MPP Awal');
      await visit.run(reload);
      await asked(server, 2);
      await visit.run(reload);
      await visit.shows('mpp-map-card', 'MPP Baru');
      const came = () => visit.run(() => (window as unknown as {came: number}).came);
      await until(
        async () => (await came()) === 3,
        () => 'The older answer never comes.',
      );
      await visit.run(() => new Promise<void>((done) => setTimeout(done, 50)));

      expect(await visit.words('mpp-map-card')).toContain('MPP Baru');
      expect(await visit.troubles()).toEqual([]);
    });

    it('is given up when the last element leaves that waits for it, and asked for anew by the next', async () => {
      const server = await host.faults({isSilent: true}, named('MPP Baru'));
      await visit.goto(
        pageOf(`<mpp-map-card src="${server.url}" ${FACTS}></mpp-map-card>`.repeat(2)),
      );
      await asked(server, 1);
      await visit.run(async () => {
        await window.ownTask();
        const [first, second] = document.querySelectorAll('mpp-map-card');
        second!.remove();
        // One that is moved leaves and comes back in one go.
        document.body.prepend(first!);
      });
      await visit.run(() => new Promise<void>((done) => setTimeout(done, 50)));
      expect((await server.asked()).map(({wasGivenUp}) => wasGivenUp)).toEqual([false]);

      await visit.run(() => document.querySelector('mpp-map-card')!.remove());
      await givenUp(server);

      await visit.run((src) => {
        const next = document.createElement('mpp-map-card');
        next.setAttribute('src', src);
        document.body.append(next);
      }, server.url);
      await visit.shows('mpp-map-card', 'MPP Baru');
      expect(await server.asked()).toHaveLength(2);
      expect(await visit.troubles()).toEqual([]);
    });

    it('is not asked for again when nobody waits any more between two tries', async () => {
      const server = await host.faults({status: 503});
      const silent = await host.faults({isSilent: true});
      await visit.goto(
        pageOf(
          `<mpp-map-card src="${server.url}" ${FACTS}></mpp-map-card>
          <mpp-map-card src="${silent.url}" ${FACTS}></mpp-map-card>`,
          {chance: '0.2'},
        ),
      );
      await asked(server, 1);
      await visit.run(() => {
        document.querySelector('mpp-map-card')!.remove();
        document.querySelector('mpp-map-card')!.removeAttribute('src');
      });
      await givenUp(silent);
      await visit.run(() => new Promise<void>((done) => setTimeout(done, 500)));

      expect(await server.asked()).toHaveLength(1);
      expect(await silent.asked()).toHaveLength(1);
      expect(await visit.words('mpp-map-card')).toBe('Memuat data layanan…');
      expect(await visit.troubles()).toEqual([]);
    });
  });
});

/** In the page: asks once more for what its catalogs show. */
function reload() {
  for (const catalog of document.querySelectorAll('mpp-catalog')) {
    (catalog as HTMLElement & {reload(): void}).reload();
  }
}

/** In the page: how many elements there are in each of these states. */
const census = () =>
  ['loading', 'ready', 'error', 'stale'].map(
    (state) => document.querySelectorAll(`:state(${state})`).length,
  );

describe('Same `src`, many elements', () => {
  inEveryEngine((visit) => {
    const elements = (src: string) =>
      TAGS.map(
        (tag) =>
          `<${tag} src="${src}" service="ktp-hilang" services="ktp-hilang" ${FACTS}></${tag}>`,
      ).join('');
    const counts = (expected: number[]) =>
      until(
        async () => String(await visit.run(census)) === String(expected),
        () => `The elements never are ${String(expected)}.`,
      );

    it('asks once for all of them, however they write it, and whenever they come', async () => {
      const server = await host.faults({body: BODY});
      const {pathname} = new URL(server.url);
      const spellings = [server.url, pathname, `..${pathname}`, `./..${pathname}`];
      await visit.goto(
        pageOf(
          spellings.map(elements).join('').repeat(3) +
            `<mpp-catalog src="${pathname}">${'<mpp-hours-badge mall="barat"></mpp-hours-badge>'.repeat(15)}</mpp-catalog>`,
        ),
      );
      await counts([0, 100, 0, 0]);
      await visit.run((src) => {
        const late = document.createElement('mpp-hours-badge');
        late.setAttribute('src', src);
        document.body.append(late);
      }, server.url);
      await counts([0, 101, 0, 0]);

      expect(await server.asked()).toHaveLength(1);
      expect(await visit.troubles()).toEqual([]);
    });

    it('asks once more for all of them when one button is pressed', async () => {
      const server = await host.faults({status: 404}, {body: BODY}, {status: 404});
      await visit.goto(pageOf(elements(server.url).repeat(2)));
      await counts([0, 0, 14, 0]);

      await visit.run(async () => {
        await window.ownTask();
        const list = document.querySelector('mpp-agency-list')!;
        window.probe.control(list, 'Coba lagi').click();
        window.probe.control(list, 'Coba lagi').click();
      });
      await counts([0, 14, 0, 0]);

      expect(await server.asked()).toHaveLength(2);
      expect(await visit.troubles()).toEqual([]);
    });
  });
});

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
      const server = await host.faults(named('MPP Lama'), {...named('MPP Baru'), delayMs: 300});
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
