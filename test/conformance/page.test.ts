import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import packageFile from '../../package.json' with {type: 'json'};
import {westernCatalog} from '../support/catalog.js';
import {bundled} from './support/bundle.js';
import {inEveryEngine, type Visit} from './support/engines.js';
import {host, library, type PageOrder} from './support/host.js';

/** A Wednesday morning on which the mall is open. */
const FACTS = 'mall="barat" now="2026-04-15T10:00:00+07:00"';
const FALLBACK = 'Senin–Jumat 08.00–15.30';

const BADGE = `<mpp-hours-badge src="catalog.json" ${FACTS}>${FALLBACK}</mpp-hours-badge>`;
const CARD = `<mpp-map-card src="catalog.json" ${FACTS}>Alamat</mpp-map-card>`;
const FINDER = `<mpp-service-finder src="catalog.json" ${FACTS}><a href="/layanan">Daftar layanan</a></mpp-service-finder>`;
const LIST = `<mpp-agency-list src="catalog.json" ${FACTS}>Instansi</mpp-agency-list>`;
const BODY = BADGE + CARD + FINDER + LIST;

const SHOWN = {
  'mpp-hours-badge': 'Buka · istirahat 12.00 WIB',
  'mpp-map-card': 'Jalan Contoh 1',
  'mpp-service-finder': '7 layanan',
  'mpp-agency-list': 'Kantor Imigrasi',
};

const CATALOG = JSON.stringify(westernCatalog());

const address = (order: PageOrder) =>
  host.page({
    head: library(),
    body: BODY,
    ...order,
    files: {'catalog.json': CATALOG, ...order.files},
  });

const open = (visit: Visit, order: PageOrder) => visit.goto(address(order));

async function showsAll(visit: Visit, shown: Record<string, string> = SHOWN) {
  for (const [tag, words] of Object.entries(shown)) await visit.shows(tag, words);
}

/** Everything shows, and nothing went wrong. */
async function isWell(visit: Visit, shown?: Record<string, string>) {
  await showsAll(visit, shown);
  expect(await visit.troubles()).toEqual([]);
}

/** The version as it stands in a built file, whichever marks the minifier puts around it. */
const OWN_VERSION = new RegExp(`(["'\`])${packageFile.version.replaceAll('.', '\\.')}\\1`, 'g');

/** A built file as another version of the library would be. */
function another(name: string) {
  const built = readFileSync(`dist/cdn/${name}.js`, 'utf8');
  return built.replaceAll(OWN_VERSION, '"9.9.9"');
}

const own = (name: string) => `<script type="module" src="${name}"></script>`;

describe('Double define, two versions', () => {
  const OTHER = {'lain.js': another('mpp-elements')};

  inEveryEngine((visit) => {
    it('shows everything once where the file is loaded from two addresses', async () => {
      await open(visit, {head: `${library()}${own('/dist/cdn/mpp-elements.js?salinan')}`});

      await isWell(visit);
    });

    it.each([
      ['before', own('lain.js') + library(), `mpp-elements ${packageFile.version}`],
      ['after', library() + own('lain.js'), 'mpp-elements 9.9.9'],
    ])('warns once, of both, where another version comes %s', async (_, head, warner) => {
      await open(visit, {head, files: OTHER});

      await showsAll(visit);
      const troubles = await visit.troubles();
      expect(troubles).toEqual([expect.stringContaining(`console.warn: ${warner}`)]);
      expect(troubles.join().match(/\b(9\.9\.9|\d+\.\d+\.\d+)/g)).toHaveLength(2);
    });

    it('defines the other tags where a part of another version is there', async () => {
      await open(visit, {
        head: own('lencana.js') + library(),
        files: {'lencana.js': another('mpp-hours-badge')},
      });

      await showsAll(visit);
      const versions = await visit.run(() =>
        ['mpp-hours-badge', 'mpp-map-card'].map(
          (tag) => (customElements.get(tag) as unknown as {version: string}).version,
        ),
      );
      expect(versions).toEqual(['9.9.9', packageFile.version]);
    });

    it('hands a catalog on to the elements of another version', async () => {
      await open(visit, {
        head: own('lencana.js') + library('', 'mpp-catalog'),
        body: `<mpp-catalog src="catalog.json"><mpp-hours-badge ${FACTS}></mpp-hours-badge></mpp-catalog>`,
        files: {'lencana.js': another('mpp-hours-badge')},
      });

      await isWell(visit, {'mpp-hours-badge': SHOWN['mpp-hours-badge']});
    });

    it('leaves the tag that the page has made its own, and defines the others', async () => {
      await open(visit, {
        head: `<script>customElements.define('mpp-map-card', class extends HTMLElement {})</script>${library()}`,
      });

      await showsAll(visit, {...SHOWN, 'mpp-map-card': 'Alamat'});
      expect(await visit.troubles()).toEqual([expect.stringContaining('<mpp-map-card>')]);
    });
  });
});

describe('Late/early upgrade, clone, move', () => {
  /** Puts the three parts of a page there in some order. */
  const PARTS = `const parts = {
    script: () => import('/dist/cdn/mpp-elements.js'),
    tag: () => main.insertAdjacentHTML('beforeend', '<mpp-hours-badge for="data" ${FACTS}></mpp-hours-badge>'),
    data: () => main.insertAdjacentHTML('beforeend', '<mpp-catalog id="data" src="catalog.json"></mpp-catalog>'),
  };
  const pause = () => new Promise((done) => setTimeout(done, 10));
  const main = document.body;`;

  inEveryEngine((visit) => {
    it.each([
      ['script, tag, data'],
      ['script, data, tag'],
      ['tag, script, data'],
      ['tag, data, script'],
      ['data, script, tag'],
      ['data, tag, script'],
    ])('shows the same whatever comes first: %s', async (order) => {
      const steps = order.split(', ').map((part) => `await parts.${part}(); await pause();`);
      await open(visit, {
        head: '',
        body: `<script type="module">${PARTS} ${steps.join('\n')}</script>`,
      });

      await isWell(visit, {'mpp-hours-badge': SHOWN['mpp-hours-badge']});
    });

    it('keeps what was set before the tag was known, and asks once', async () => {
      await open(visit, {
        head: '',
        body: `<mpp-hours-badge></mpp-hours-badge><mpp-service-finder></mpp-service-finder>
          <script type="module">
            const badge = document.querySelector('mpp-hours-badge');
            Object.assign(badge, {src: 'catalog.json', mall: 'barat', now: '2026-04-15T10:00:00+07:00', compact: true});
            const finder = document.querySelector('mpp-service-finder');
            finder.catalog = await (await fetch('lain.json')).json();
            finder.query = 'paspor';
            badge.addEventListener('mpp-load', () => (badge.title = 'dimuat'));
            await import('/dist/cdn/mpp-elements.js');
          </script>`,
        files: {'lain.json': CATALOG},
      });

      await isWell(visit, {
        'mpp-hours-badge': SHOWN['mpp-hours-badge'],
        'mpp-service-finder': '1 layanan untuk “paspor”',
      });
      const seen = await visit.run(() => ({
        told: document.querySelector('mpp-hours-badge')!.title,
        asked: performance
          .getEntriesByType('resource')
          .filter(({name}) => name.endsWith('/catalog.json')).length,
        own: Object.keys(document.querySelector('mpp-hours-badge')!).filter((key) => key === 'src'),
      }));
      expect(seen).toEqual({told: 'dimuat', asked: 1, own: []});
    });

    it('shows in copies, of what is there and of templates', async () => {
      await open(visit, {body: `${BADGE}<template>${CARD}</template><div id="salinan"></div>`});
      await visit.shows('mpp-hours-badge', SHOWN['mpp-hours-badge']);

      await visit.run(() => {
        const copies = document.querySelector('#salinan')!;
        copies.append(document.querySelector('mpp-hours-badge')!.cloneNode(true));
        copies.append(document.querySelector('template')!.content.cloneNode(true));
        copies.append(document.importNode(document.querySelector('template')!.content, true));
      });

      await visit.shows('#salinan', /Buka · istirahat 12\.00 WIB.*Jalan Contoh 1.*Jalan Contoh 1/);
      await isWell(visit, {});
    });

    it('goes on where it is moved and put back while it loads', async () => {
      await open(visit, {
        body: `<div id="sini">${BODY}</div><div id="sana"></div>
          <script type="module">
            const [here, there] = [sini, sana];
            for (const element of [...here.children]) {
              there.append(element);
              element.remove();
              await Promise.resolve();
              here.append(element);
              there.append(element);
            }
          </script>`,
      });

      await isWell(visit);
      expect(await visit.run(() => document.querySelectorAll('#sana > *').length)).toBe(4);
    });

    it('is there when what it lies in is opened', async () => {
      await open(visit, {
        body: `<details>${BADGE}</details><dialog>${CARD}</dialog><div hidden>${FINDER}</div>
          <div popover>${LIST}</div>`,
      });
      await visit.shows('mpp-hours-badge', SHOWN['mpp-hours-badge']);

      await visit.run(() => {
        document.querySelector('details')!.open = true;
        document.querySelector('dialog')!.showModal();
        document.querySelector<HTMLElement>('[hidden]')!.hidden = false;
        document.querySelector<HTMLElement>('[popover]')!.showPopover();
      });

      await isWell(visit);
      const sizes = await visit.run(
        (tags) =>
          tags.filter((tag) => document.querySelector(tag)!.getBoundingClientRect().height > 10),
        Object.keys(SHOWN),
      );
      expect(sizes).toEqual(Object.keys(SHOWN));
    });

    it('shows inside the shadow roots of the page, open and closed', async () => {
      await open(visit, {
        body: `<p id="kabar"></p>
          <div id="kotak"><template shadowrootmode="open">${BADGE}</template></div>
          <script type="module">
            const closed = document.createElement('section');
            const root = closed.attachShadow({mode: 'closed'});
            root.innerHTML = '<mpp-catalog id="data" src="catalog.json"></mpp-catalog><mpp-map-card for="data" mall="barat"></mpp-map-card>';
            document.body.append(closed);
            const wait = setInterval(() => {
              const card = root.querySelector('mpp-map-card');
              if (!card.matches(':state(ready)')) return;
              clearInterval(wait);
              kabar.textContent = probe.words(card);
            });
          </script>`,
      });

      await visit.shows('#kotak', SHOWN['mpp-hours-badge']);
      await visit.shows('#kabar', 'Jalan Contoh 1');
      await isWell(visit, {});
    });

    it('keeps its looks in the document of a frame', async () => {
      await open(visit, {
        body: `${BADGE}${CARD}<iframe src="bingkai.html"></iframe>`,
        files: {'bingkai.html': ''},
      });
      await showsAll(visit, {
        'mpp-hours-badge': SHOWN['mpp-hours-badge'],
        'mpp-map-card': 'Jalan Contoh 1',
      });

      const inside = await visit.run(async () => {
        const frame = document.querySelector('iframe')!.contentDocument!;
        const badge = document.querySelector('mpp-hours-badge')!;
        const card = document.querySelector<HTMLElement & {now: string}>('mpp-map-card')!;
        frame.body.append(badge, frame.adoptNode(card));
        card.now = '2026-04-15T22:00:00+07:00';
        await window.probe.settled(card);
        return [badge, card].map((element) => [
          element.ownerDocument === frame,
          element.shadowRoot!.adoptedStyleSheets.length > 0,
          frame.defaultView!.getComputedStyle(element).display,
          // What is displayed there is nothing that one asks the styles of this document.
          [element, ...window.probe.all(element, '*')]
            .map(({shadowRoot}) => shadowRoot?.querySelector('.status')?.textContent ?? '')
            .join(' ')
            .trim(),
        ]);
      });

      expect(inside).toEqual([
        [true, true, 'inline-block', expect.stringContaining('Buka')],
        [true, true, 'block', expect.stringContaining('Tutup')],
      ]);
      expect(await visit.troubles()).toEqual([]);
    });

    it('shows in a sandboxed frame, which has no storage', async () => {
      await open(visit, {
        head: '',
        body: `<p id="kabar"></p><iframe sandbox="allow-scripts" src="bingkai.html"></iframe>
          <script>addEventListener('message', ({data}) => (kabar.textContent = data))</script>`,
        files: {
          'bingkai.html': `<!doctype html><script src="/recorder.js"></script>${library()}${BADGE}${FINDER}
            <script>setInterval(() => parent.postMessage(
              [...document.querySelectorAll('mpp-hours-badge, mpp-service-finder')].map(probe.words).concat('?', probe.troubles).join(' '), '*'), 30)</script>`,
        },
      });

      await visit.shows('#kabar', /Buka · istirahat 12\.00 WIB.*7 layanan.* \?$/);
    });

    it('keeps its words beside a page in English or from right to left', async () => {
      await open(visit, {root: 'lang="en" dir="rtl"'});

      await isWell(visit, {
        'mpp-hours-badge': 'Open · break at 12:00 WIB',
        'mpp-service-finder': '7 services',
        'mpp-map-card': 'Jalan Contoh 1',
      });
      const directions = await visit.run(() =>
        [...document.querySelectorAll('mpp-map-card, mpp-service-finder')].map(
          (element) => getComputedStyle(window.probe.one(element, '.frame')).direction,
        ),
      );
      expect(directions).toEqual(['ltr', 'ltr']);
    });
  });
});

describe('Frameworks', () => {
  /** A page's own renderer: properties where there are any, else attributes; children by position. */
  const RENDERER = `export function set(element, props) {
      for (const [name, value] of Object.entries(props)) {
        if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
        else if (name in element || typeof value === 'object') element[name] = value;
        else if (value === null || value === false) element.removeAttribute(name);
        else element.setAttribute(name, value === true ? '' : value);
      }
      return element;
    }`;

  inEveryEngine((visit) => {
    it.each([
      ['before the library', false],
      ['after the library', true],
    ])('hands over objects, arrays and functions %s', async (_, isAfter) => {
      const load = "await import('/dist/cdn/mpp-elements.js');";
      await open(visit, {
        head: '',
        body: `<main></main><script type="module">
          import {set} from './renderer.js';
          ${isAfter ? load : ''}
          const catalog = await (await fetch('catalog.json')).json();
          const finder = set(document.createElement('mpp-service-finder'), {
            catalog, mall: 'barat', query: 'paspor', plan: false, 'page-size': 5,
            filters: {}, 'onmpp-search': () => {},
          });
          document.querySelector('main').append(finder);
          ${isAfter ? '' : load}
        </script>`,
        files: {'renderer.js': RENDERER},
      });

      await isWell(visit, {'mpp-service-finder': '1 layanan untuk “paspor”'});
      const seen = await visit.run(() => {
        const finder = document.querySelector('mpp-service-finder') as HTMLElement & {
          catalog: {services: unknown[]};
          query: string;
        };
        return [
          finder.catalog.services.length,
          finder.query,
          finder.getAttributeNames().sort().join(),
        ];
      });
      expect(seen.slice(0, 2)).toEqual([8, 'paspor']);
      expect(seen[2]).not.toContain('catalog');
    });

    it('tells a page around its shadow roots what a person does, in small letters', async () => {
      await open(visit, {
        body: `<section id="luar"><div><template shadowrootmode="open">${FINDER}</template></div></section>`,
      });
      await visit.shows('#luar', '7 layanan');

      const heard = await visit.run(async () => {
        const heard: string[] = [];
        const finder = window.probe.one(document.querySelector('#luar')!, 'mpp-service-finder');
        for (const type of ['mpp-search', 'mpp-select']) {
          document
            .querySelector('#luar')!
            .addEventListener(type, (event) =>
              heard.push([event.type, event.bubbles, event.composed, event.cancelable].join(' ')),
            );
        }
        const input = window.probe.one<HTMLInputElement>(finder, 'input[type=search]');
        input.value = 'paspor';
        input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
        await window.probe.settled(finder);
        window.probe.control(finder, 'Penggantian paspor').click();
        return heard;
      });

      expect([...new Set(heard)]).toEqual([
        'mpp-search true true false',
        'mpp-select true true true',
      ]);
      expect(await visit.troubles()).toEqual([]);
    });

    it('lets a framework put its children and attributes elsewhere, and change nothing by the same again', async () => {
      await open(visit, {body: `<main>${BADGE}${CARD}</main>`});
      await showsAll(visit, {
        'mpp-hours-badge': SHOWN['mpp-hours-badge'],
        'mpp-map-card': 'Jalan Contoh 1',
      });

      const changes = await visit.run(async () => {
        const [badge, card] = document.querySelectorAll<
          HTMLElement & {now: string; mall: string | null}
        >('main > *');
        let changes = 0;
        new MutationObserver((list) => (changes += list.length)).observe(badge!.shadowRoot!, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
        badge!.now = badge!.now;
        badge!.setAttribute('mall', 'barat');
        badge!.textContent = 'Teks lain';
        badge!.replaceChildren();
        badge!.append('Teks baru');
        badge!.before(card!);
        await window.probe.settled(badge!);
        return changes;
      });

      expect(changes).toBe(0);
      await isWell(visit, {
        'mpp-hours-badge': SHOWN['mpp-hours-badge'],
        'mpp-map-card': 'Jalan Contoh 1',
      });
    });
  });
});

describe('Translate tools', () => {
  /** Wraps every text of the page, shadow roots too, as a tool does that puts another in its place. */
  const translate = (visit: Visit) =>
    visit.run(() => {
      const wrapTexts = (root: Node) => {
        for (const node of [...root.childNodes]) {
          if (node instanceof Text && node.data.trim()) {
            const outer = document.createElement('font');
            node.replaceWith(outer);
            outer.append(document.createElement('font'));
            outer.firstElementChild!.append(node.data);
          } else if (!(node instanceof HTMLStyleElement)) {
            if (node instanceof Element && node.shadowRoot) wrapTexts(node.shadowRoot);
            wrapTexts(node);
          }
        }
      };
      wrapTexts(document.body);
    });

  /** Lets it be night, searches, and opens what is found and an agency; gives what is said then. */
  const liveOn = (visit: Visit) =>
    visit.run(async () => {
      const elements = [...document.querySelectorAll<HTMLElement & {now: string}>('body > *')];
      for (const element of elements) element.now = '2026-04-15T22:00:00+07:00';
      for (const element of elements) await window.probe.settled(element);
      const finder = document.querySelector('mpp-service-finder')!;
      const input = window.probe.one<HTMLInputElement>(finder, 'input[type=search]');
      input.value = 'pasporr';
      input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      await window.probe.settled(finder);
      window.probe.control(finder, 'Penggantian paspor').click();
      window.probe.control(document.querySelector('mpp-agency-list')!, 'Kantor Imigrasi').click();
      // What can wait while a person types follows in later frames.
      for (let frame = 0; frame < 9; frame++) {
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        for (const element of elements) await window.probe.settled(element);
      }
      return elements.map(window.probe.words);
    });

  inEveryEngine((visit) => {
    it('leave every word right that changes after a tool has wrapped them all', async () => {
      await open(visit, {});
      await showsAll(visit);
      const right = await liveOn(visit);
      await open(visit, {});
      await showsAll(visit);
      await translate(visit);

      expect(await liveOn(visit)).toEqual(right);
      expect(right.join()).toMatch(/^Tutup.*1 layanan untuk “pasporr”.*Paspor elektronik/);
      expect(await visit.troubles()).toEqual([]);
    });
  });
});

describe('JS off / blocked / TT none', () => {
  inEveryEngine((visit) => {
    it.each([
      ['is not there', library('', 'tidak-ada')],
      ['is cut off', own('terpotong.js')],
      ['comes with another type', own('halaman.html')],
      ['is for another browser', '<script nomodule src="/dist/cdn/mpp-elements.js"></script>'],
    ])('leaves words and links as they are where the file %s', async (_, head) => {
      const built = readFileSync('dist/cdn/mpp-elements.js', 'utf8');
      await open(visit, {
        head,
        files: {'terpotong.js': built.slice(0, built.length / 2), 'halaman.html': '<p>Maaf</p>'},
      });

      await showsAll(visit, {
        'mpp-hours-badge': FALLBACK,
        'mpp-map-card': 'Alamat',
        'mpp-service-finder': 'Daftar layanan',
      });
      const link = await visit.run(() => {
        const link = document.querySelector('mpp-service-finder a')!;
        link.scrollIntoView();
        return link.getBoundingClientRect().height > 0;
      });
      expect(link).toBe(true);
    });
  });
});

describe('Print', () => {
  inEveryEngine((visit) => {
    it('shows every result, unfolded, without what is so now, and with the date of its data', async () => {
      await open(visit, {});
      await showsAll(visit);

      const printed = await visit.run(async (tags) => {
        dispatchEvent(new Event('beforeprint'));
        for (const tag of tags) await window.probe.settled(document.querySelector(tag)!);
        const roots = [...document.querySelectorAll('*')].flatMap((element) => [
          element,
          ...window.probe.all(element, '*'),
        ]);
        for (const {shadowRoot} of roots) {
          for (const sheet of shadowRoot?.adoptedStyleSheets ?? []) {
            for (const rule of sheet.cssRules) {
              if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') {
                rule.media.mediaText = 'all';
              }
            }
          }
        }
        const finder = document.querySelector('mpp-service-finder')!;
        const badges = window.probe.all(finder, 'mpp-hours-badge');
        return {
          finder: window.probe.words(finder),
          list: window.probe.words(document.querySelector('mpp-agency-list')!),
          field: getComputedStyle(window.probe.one(finder, '.search')).display,
          badges: badges.filter((badge) => badge.checkVisibility({visibilityProperty: true}))
            .length,
        };
      }, Object.keys(SHOWN));

      expect(printed.finder).toMatch(
        /Surat kehilangan dari kepolisian.*Paspor elektronik.*Data per 1 Mar 2026/,
      );
      expect(printed.list).toMatch(/Kartu Identitas Anak.*Data per 1 Mar 2026/);
      expect([printed.field, printed.badges]).toEqual(['none', 0]);
      expect(await visit.troubles()).toEqual([]);
    });

    it('says on paper at what time the state was so', async () => {
      await open(visit, {body: BADGE});
      await visit.shows('mpp-hours-badge', SHOWN['mpp-hours-badge']);

      const printed = await visit.run(async () => {
        const badge = document.querySelector('mpp-hours-badge')!;
        dispatchEvent(new Event('beforeprint'));
        await window.probe.settled(badge);
        return window.probe.words(badge);
      });

      expect(printed).toContain('10.00');
    });
  });
});

describe('postMessage, analytics, fonts', () => {
  inEveryEngine((visit) => {
    it('asks for its catalog and nothing else, keeps nothing that says who was here, and tells nobody', async () => {
      const url = address({
        head: `<script>
          const told = (window.told = []);
          for (const name of ['postMessage', 'fetch', 'open']) {
            const call = window[name];
            window[name] = function (...args) { told.push(name + ' ' + String(args[0])); return call.apply(this, args); };
          }
          for (const [owner, name] of [[navigator, 'sendBeacon'], [XMLHttpRequest.prototype, 'open'], [Worker.prototype, 'postMessage'], [FontFaceSet.prototype, 'add'], [Storage.prototype, 'setItem']]) {
            owner[name] = () => told.push(name);
          }
          const listen = EventTarget.prototype.addEventListener;
          EventTarget.prototype.addEventListener = function (type, ...rest) {
            if (/^(message|unload|beforeunload)$/.test(type)) told.push('hears ' + type);
            return listen.call(this, type, ...rest);
          };
        </script>${library()}`,
      });
      await visit.goto(url);
      await showsAll(visit);
      await visit.run(() => {
        const finder = document.querySelector('mpp-service-finder')!;
        window.probe.control(finder, 'Penggantian KTP-el hilang').click();
      });
      await visit.shows('mpp-service-finder', 'Kartu Keluarga');

      const seen = await visit.run(() => ({
        told: (window as unknown as {told: string[]}).told,
        asked: performance
          .getEntriesByType('resource')
          .map(({name}) => new URL(name).pathname.split('/').at(-1))
          // A browser asks for the icon of a page by itself.
          .filter((name) => name !== 'favicon.ico')
          .sort(),
        cookie: document.cookie,
        fonts: document.fonts.size,
      }));
      expect(seen).toEqual({
        told: [`fetch ${url}catalog.json`],
        asked: ['catalog.json', 'mpp-elements.js', 'recorder.js'],
        cookie: '',
        fonts: 0,
      });
      expect(await visit.troubles()).toEqual([]);
    });
  });
});

describe('DOM clobbering', () => {
  /** Of the window; and of what is looked up in objects. */
  const GLOBALS =
    `customElements trustedTypes CSSStyleSheet HTMLElement fetch caches localStorage navigator location
    performance scheduler Intl Map JSON URL mpp catalog data query label suggestions hint facets MppCatalog process global
    __proto__ constructor toString hasOwnProperty then length nodeType`.split(/\s+/);
  /** Of the document, where a form or an image comes before what is built in. */
  const OF_DOCUMENT =
    `hidden body head activeElement baseURI documentElement title defaultView visibilityState
    adoptedStyleSheets styleSheets fonts cookie currentScript location nodeType ownerDocument`.split(
      /\s+/,
    );
  const TAGS = ['form', 'img', 'a', 'iframe', 'embed', 'input'];

  inEveryEngine((visit) => {
    it('never takes an element of the page for what it is called', async () => {
      const ofWindow = GLOBALS.map((name, index) => {
        const tag = TAGS[index % TAGS.length]!;
        return `<${tag} id="${name}"></${tag}><${tag} name="${name}"></${tag}>`;
      });
      const ofDocument = OF_DOCUMENT.map((name) => `<form name="${name}"></form>`);
      await open(visit, {
        body: `${ofWindow.join('')}${ofDocument.join('')}<mpp-catalog json-ld src="catalog.json"></mpp-catalog>${BODY}`,
      });

      await isWell(visit);
    });

    it('finds the catalog of the page, not an element inside another of the same id', async () => {
      await open(visit, {
        body: `${FINDER}<mpp-catalog id="query" src="catalog.json"></mpp-catalog>
          <mpp-map-card for="query" mall="barat"></mpp-map-card>`,
      });

      await isWell(visit, {'mpp-map-card': 'Jalan Contoh 1', 'mpp-service-finder': '7 layanan'});
      expect(await visit.run(() => document.getElementById('label'))).toBeNull();
    });
  });
});

describe('An old page', () => {
  /** What scripts of twenty years ago, and of today, did to every page. */
  const SCRIPTS: Record<string, string> = {
    'libraries that add to every object, list and date': `
      Object.prototype.extra = 1; Object.prototype.extend = function () {};
      Object.prototype.inspect = () => ''; Object.prototype.open = () => {}; Object.prototype.closes = false; Object.prototype.hours = '24/7';
      for (const name of ['each', 'include', 'without', 'first', 'last', 'invoke', 'pluck', 'grep'])
        Array.prototype[name] = function () { return this; };
      Array.prototype.toJSON = () => '[]'; String.prototype.toJSON = function () { return '"' + this + '"'; };
      Array.from = function (list, change) {
        const made = list[Symbol.iterator] ? [...list] : Array.prototype.slice.call(list);
        return change ? made.map((one, at) => change(one, at)) : made; };
      Function.prototype.bind = function (self, ...first) {
        const call = this; return function (...rest) { return call.apply(self, [...first, ...rest]); }; };
      Date.prototype.toString = () => 'dahulu'; Date.prototype.toLocaleString = () => 'dahulu';
      Date.prototype.format = Number.prototype.format = () => '';`,
    'built-ins that are wrapped, and loaders': `
      window.Map = class extends Map { isPatched() { return true; } };
      window.Set = class extends Set {}; window.Promise = class extends Promise {};
      const before = window.fetch; window.fetch = function () { return before.apply(this, arguments).then((answer) => answer); };
      window.define = function () { throw new Error('define'); }; window.define.amd = {};
      window.require = window.exports = window.module = {exports: {}};
      window.$ = window.jQuery = () => { throw new Error('$'); };`,
    'settings of zod for all': `globalThis.__zod_globalConfig = {
      jitless: false, customError: () => 'rusak', localeError: () => 'rusak'};`,
  };

  const QUIRKS = `<html><head><script src="/recorder.js"></script>${library()}</head><body bgcolor="white"><center><font size="1"><table width="100%"><tr><td>${BODY}</td></tr></table></font></center></body></html>`;

  inEveryEngine((visit) => {
    it.each(Object.entries(SCRIPTS))('shows the truth beside %s', async (_, script) => {
      await open(visit, {head: `<script>${script}</script>${library()}`});

      await showsAll(visit);
      // What the browser tells the test goes through it as well.
      await visit.run(() => Reflect.deleteProperty(Array.prototype, 'toJSON'));
      await isWell(visit);
      const later = await visit.run(async () => {
        const badge = document.querySelector<HTMLElement & {now: string}>('mpp-hours-badge')!;
        badge.now = '2026-04-18T10:00:00+07:00';
        await window.probe.settled(badge);
        return window.probe.words(badge);
      });
      expect(later).toMatch(/^Tutup/);
    });

    it('shows the same without a doctype, in a table', async () => {
      await visit.goto(`${address({files: {'kuno.html': QUIRKS}})}kuno.html`);

      await isWell(visit);
      expect(await visit.run(() => document.compatMode)).toBe('BackCompat');
    });

    it('keeps its letters on a page of another encoding', async () => {
      await open(visit, {headers: {'content-type': 'text/html; charset=windows-1252'}});

      await isWell(visit);
      expect(await visit.run(() => document.characterSet)).toBe('windows-1252');
      await visit.shows('mpp-service-finder', 'Data per 1 Mar 2026');
      expect(await visit.words('mpp-service-finder')).not.toMatch(/[Ââ]/);
    });

    it('finds its catalog by the base that the page names', async () => {
      await open(visit, {
        head: `<base href="data/">${library()}`,
        body: BADGE,
        files: {'data/catalog.json': CATALOG, 'catalog.json': '{}'},
      });

      await isWell(visit, {'mpp-hours-badge': SHOWN['mpp-hours-badge']});
    });

    it('stands beside a Lit of the page', async () => {
      await open(visit, {
        head: own('portal.js') + library(),
        body: `<portal-salam></portal-salam>${BODY}`,
        files: {
          'portal.js': await bundled(`import {html, LitElement} from 'lit';
            customElements.define('portal-salam', class extends LitElement {
              render() { return html\`<slot></slot>Selamat datang\`; }
            });`),
        },
      });

      await showsAll(visit);
      expect(await visit.words('portal-salam')).toBe('Selamat datang');
      const troubles = await visit.troubles();
      expect(troubles.filter((trouble) => !trouble.includes('Multiple versions of Lit'))).toEqual(
        [],
      );
    });
  });
});
