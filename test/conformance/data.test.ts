import {describe, expect, it} from 'vitest';
import {aCatalog, aMall, anAgency, aService} from '../support/catalog.js';
import {open} from './data.page.js';
import {FACTS, fullCatalog, IDS, SERVICE, TEXT} from './full-catalog.js';
import {HOSTILE_HOURS} from './hostile-hours.js';
import {HOSTILE_TEXTS, RICH_TEXTS} from './hostile-texts.js';
import {HOSTILE_CONTACTS, NEVER_LINKS, ODD_LINKS} from './hostile-urls.js';
import {GOOD, JSON_BODIES} from './json-bodies.js';
import {inEveryEngine, type Visit} from './support/engines.js';
import {host} from './support/host.js';

const PLACE = `mall="${FACTS.mall}" now="${FACTS.now}"`;

const BODY = `<mpp-catalog json-ld debug>
    <mpp-service-finder plan recent ${PLACE}></mpp-service-finder>
    <mpp-agency-list logos ${PLACE}></mpp-agency-list>
    <mpp-map-card ${PLACE}></mpp-map-card>
    <mpp-hours-badge full ${PLACE}></mpp-hours-badge>
    <mpp-hours-table add-to-calendar ${PLACE}></mpp-hours-table>
    <mpp-service-detail share plan service="${SERVICE}" ${PLACE}></mpp-service-detail>
    <mpp-visit-plan services="${SERVICE}" ${PLACE}></mpp-visit-plan>
  </mpp-catalog>`;

const TEMPLATE = {json: JSON.stringify(fullCatalog()), text: TEXT, ids: IDS};

const OPEN = 'Buka · istirahat 12.00 WIB (Data contoh)';
const WRONG =
  'Data layanan di halaman ini keliru, jadi tidak dapat ditampilkan. Coba lagi nanti atau hubungi MPP. Coba lagi';
const STALE = 'Belum dapat memuat data terbaru. Yang tampil adalah data per 1 Mar 2026.';

/** What a badge says of a body, of a good catalog after it, and of the body again. */
const MET = {shown: [OPEN, OPEN, OPEN], refused: [WRONG, OPEN, `${STALE} ${OPEN} stale`]};

const openWith = (visit: Visit, files: Record<string, string> = {}) =>
  open(visit, {body: BODY, files});

/** Shows texts in all places of all elements, each round `step` texts after the last; gives what does not show as it is written. */
async function shownOtherwise(visit: Visit, texts: string[], step: number) {
  await openWith(visit, {'texts.json': JSON.stringify(texts)});
  const rounds = Array.from({length: Math.ceil(texts.length / step)}, (_, round) => round * step);
  return visit.run(
    async (template, rounds) => {
      const texts = (await (await fetch('texts.json')).json()) as string[];
      return window.data.shownOtherwise(template, texts, rounds);
    },
    TEMPLATE,
    rounds,
  );
}

describe('HTML/SVG/JS in text', () => {
  inEveryEngine((visit) => {
    it(
      'is shown as it is written in every field, and makes nothing',
      {timeout: 60_000},
      async () => {
        const {wrong, shown} = await shownOtherwise(visit, HOSTILE_TEXTS, 12);

        expect(wrong).toEqual([]);
        expect(shown).toBeGreaterThanOrEqual(60);
        expect(await visit.troubles()).toEqual([]);
      },
    );
  });
});

describe('Rich text wish', () => {
  inEveryEngine((visit) => {
    it('is shown with its signs in every field, and makes nothing', async () => {
      const {wrong} = await shownOtherwise(visit, RICH_TEXTS, 4);

      expect(wrong).toEqual([]);
      expect(await visit.troubles()).toEqual([]);
    });
  });
});

describe('Unsafe link', () => {
  const ADDRESSES = [...NEVER_LINKS, ...ODD_LINKS];
  const MALLS = ADDRESSES.map((_, place) => `mpp-${place}`);
  const contacts = [...HOSTILE_CONTACTS, ...NEVER_LINKS];

  /** Every address in every field for one. */
  const catalog = aCatalog({
    publisher: {name: 'Contoh', url: 'javascript:alert(7)'},
    malls: ADDRESSES.map((website, place) =>
      aMall({
        id: MALLS[place]!,
        source: website,
        contact: {website, social: [{network: 'x', url: website}]},
        satisfaction: [{period: '2026', date: '2026-01-01', value: 80, source: website}],
      }),
    ),
    services: [
      aService({
        id: 'layanan',
        links: ADDRESSES.map((href, place) => ({rel: 'info', href, label: `Tautan ${place}.`})),
        complaints: (['lapor', 'web', 'social', 'counter'] as const).flatMap((kind) =>
          ADDRESSES.map((value, place) => ({kind, value, label: `Kanal ${place}.`})),
        ),
        source: ADDRESSES,
      }),
    ],
  });

  inEveryEngine((visit) => {
    it('is text unless it leads to the web, and leads where the browser would', async () => {
      await openWith(visit, {'catalog.json': JSON.stringify(catalog)});

      const seen = await visit.run(
        async (addresses, malls) => {
          const {data, probe} = window;
          await data.show(await (await fetch('catalog.json')).json());
          const detail = document.querySelector('mpp-service-detail')!;
          const card = document.querySelector('mpp-map-card')!;
          return {
            wanted: addresses.map((address) => data.readByBrowser(address) ?? 'none'),
            links: data.linksNamed(detail, 'Tautan'),
            channels: data.linksNamed(detail, 'Kanal'),
            text: data.textOf(detail),
            websites: await data.websites(card, malls),
            manners: probe
              .all<HTMLAnchorElement>(detail, 'a')
              .map(({protocol, rel, target}) => `${protocol} ${rel} ${target}`),
          };
        },
        ADDRESSES,
        MALLS,
      );

      const {wanted, channels} = seen;
      const unlinked = ADDRESSES.filter((_, place) => wanted[place] === 'none');
      expect(NEVER_LINKS.filter((_, place) => wanted[place] !== 'none')).toEqual([]);
      expect(wanted.filter((href) => href !== 'none').length).toBeGreaterThan(300);
      expect(seen.links).toEqual(wanted);
      const ofChannel = ADDRESSES.map((address, place) =>
        /^https?:/i.test(address) ? wanted[place] : 'none',
      );
      const ofCounter = ADDRESSES.map(() => 'none');
      expect(channels).toEqual([...ofChannel, ...ofChannel, ...ofChannel, ...ofCounter]);
      expect(unlinked.filter((address) => !seen.text.includes(address))).toEqual([]);
      expect(seen.websites.map(({href}) => href)).toEqual(wanted);
      expect(
        ADDRESSES.filter((address, place) => !seen.websites[place]!.text.includes(address)),
      ).toEqual([]);
      for (const manner of new Set(seen.manners)) {
        expect(manner).toMatch(/^https?: noopener noreferrer _blank$/);
      }
      expect(await visit.troubles()).toEqual([]);
    });

    it('calls and writes to nothing but a number or an address alone', async () => {
      await openWith(visit);
      const people = (['phone', 'whatsapp', 'email'] as const).flatMap((kind) =>
        contacts.map((value) => ({kind, value, label: 'Kanal'})),
      );
      const catalog = aCatalog({
        malls: [aMall({contact: {phone: contacts}})],
        services: [aService({id: 'layanan', complaints: people})],
      });

      const links = await visit.run(async (catalog) => {
        const {data, probe} = window;
        await data.show(catalog);
        const shown = ['mpp-service-detail', 'mpp-map-card'].map((tag) =>
          probe.one(document.body, tag),
        );
        const items = shown.flatMap((element) => probe.all(element, '.contact li, dd li'));
        return {
          hrefs: shown.flatMap((element) => data.linksIn(element)),
          texts: items.map(({textContent}) => textContent).join('\n'),
        };
      }, catalog);
      const ALONE =
        /^(tel:\+?\d{3,15}|mailto:[^?&,]+@[^?&,]+|https:\/\/wa\.me\/(\d+|\?text=[^&]*)|https:\/\/www\.(openstreetmap|google)\..*|geo:.*)$/;
      expect(links.hrefs.filter((href) => !ALONE.test(href))).toEqual([]);
      expect(contacts.filter((text) => !links.texts.includes(text))).toEqual([]);
      expect(await visit.troubles()).toEqual([]);
    });
  });
});

describe('Image/icon URL', () => {
  const LOGOS = [...NEVER_LINKS, ...ODD_LINKS];

  inEveryEngine((visit) => {
    it('asks for no picture unless the page wants them, nor then for one that is no address of the web', async () => {
      const agencies = LOGOS.map((logo, place) => anAgency({id: `instansi-${place}`, logo}));
      const malls = [aMall({tenants: agencies.map(({id}) => ({agency: id}))})];
      await openWith(visit, {
        'catalog.json': JSON.stringify(aCatalog({malls, agencies, services: []})),
      });

      const seen = await visit.run(async () => {
        const {data, probe} = window;
        const list = probe.one(document.body, 'mpp-agency-list');
        const catalog = (await (await fetch('catalog.json')).json()) as {
          agencies: {logo: string}[];
        };
        const images = () =>
          probe.all<HTMLImageElement>(document.body, 'img, image, picture, video, [style]');
        list.removeAttribute('logos');
        await data.show(catalog);
        const unasked = images().length;
        // None of them is to come: what would be asked for is all that counts.
        list.hidden = true;
        list.setAttribute('logos', '');
        await data.rendered();
        return {
          unasked,
          shown: images().map((image) => image.getAttribute('src')),
          allowed: catalog.agencies.flatMap(
            ({logo}) => data.readByBrowser(logo, document.baseURI) ?? [],
          ),
          own: new URL('/', document.baseURI).href,
          manners: [
            ...new Set(
              images().map(({loading, referrerPolicy, alt}) =>
                [loading, referrerPolicy, alt].join(),
              ),
            ),
          ],
        };
      });
      expect(seen.unasked).toBe(0);
      expect(seen.shown.filter((src) => !seen.allowed.includes(src!))).toEqual([]);
      expect(seen.shown).toContain(seen.own);
      expect(seen.manners).toEqual(['lazy,no-referrer,']);
      expect(await visit.troubles()).toEqual([]);
    });
  });
});

describe('Unparseable hours', () => {
  inEveryEngine((visit) => {
    it('says that it is not known, in the words that were written, whatever the hour', async () => {
      await openWith(visit);

      const seen = await visit.run(async (written) => {
        const states: Record<string, string> = {};
        for (const hours of written) {
          const badge = document.createElement('mpp-hours-badge');
          Object.assign(badge, {
            hours,
            timeZone: 'WIB',
            now: '2026-04-15T10:00:00+07:00',
            lang: 'id',
          });
          document.body.append(badge);
          await badge.updateComplete;
          const state = window.probe.states(badge, 'open', 'break', 'closed', 'unknown').join();
          const says = window.data.textOf(badge).includes(`“${hours}”`) ? 'verbatim' : 'otherwise';
          states[hours] = `${state} ${says} ${/Buka/.test(window.probe.words(badge))}`;
          badge.remove();
        }
        return states;
      }, HOSTILE_HOURS);

      const wrong = Object.entries(seen).filter(([, said]) => said !== 'unknown verbatim false');
      expect(wrong.slice(0, 20)).toEqual([]);
      expect(await visit.troubles()).toEqual([]);
    });
  });
});

describe('Not JSON, HTML 200, BOM, truncated', () => {
  inEveryEngine((visit) => {
    it(
      'is refused with a sentence and a button, and what was shown before stays',
      {timeout: 60_000},
      async () => {
        const good = {body: GOOD};
        const servers = JSON_BODIES.map(({answer}) => host.faults(answer, good, answer));
        const urls = (await Promise.all(servers)).map(({url}) => url);
        await openWith(visit);

        const met: string[][] = [];
        for (let from = 0; from < urls.length; from += 50) {
          met.push(
            ...(await visit.run((urls) => window.data.meet(urls), urls.slice(from, from + 50))),
          );
        }
        const wrong = JSON_BODIES.flatMap(({answer: {body = ''}, outcome}, place) =>
          String(met[place]) === String(MET[outcome])
            ? []
            : [`${body.slice(-60)}: ${String(met[place])}`],
        );
        expect(wrong.slice(0, 20)).toEqual([]);
        expect(await visit.troubles()).toEqual([]);
      },
    );
  });
});
