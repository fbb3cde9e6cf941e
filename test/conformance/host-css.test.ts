import {describe, expect, it} from 'vitest';
import {westernCatalog} from '../support/catalog.js';
import type * as look from './host-css.look.js';
import {HOST_RULES, TEXT_SPACING, type HostRule} from './host-css.rules.js';
import {bundled} from './support/bundle.js';
import {inEveryEngine, type Visit} from './support/engines.js';
import {host, library} from './support/host.js';

declare global {
  interface Window {
    look: typeof look;
  }
}

/** A Wednesday morning on which the mall is open. */
const FACTS = 'for="data" mall="barat" now="2026-04-15T10:00:00+07:00"';

const SHOWN = {
  'mpp-hours-badge': 'Buka',
  'mpp-service-finder': 'Surat Keterangan Catatan Kepolisian',
  'mpp-agency-list': 'Kantor Imigrasi',
  'mpp-map-card': 'Jalan Contoh 1',
  'mpp-hours-table': 'Jumat',
  'mpp-service-detail': 'Surat kehilangan dari kepolisian',
  'mpp-visit-plan': 'Penggantian KTP-el hilang',
};

const BODY = `<header><h1>Portal</h1></header>
  <mpp-catalog id="data" src="catalog.json"></mpp-catalog>
  <main>
    <section class="kotak"><mpp-hours-badge ${FACTS}></mpp-hours-badge></section>
    <section class="kotak"><mpp-service-finder facets="mall" ${FACTS}></mpp-service-finder></section>
    <section class="kotak"><mpp-agency-list ${FACTS}></mpp-agency-list></section>
    <section class="kotak"><mpp-map-card ${FACTS}></mpp-map-card></section>
    <section class="kotak"><mpp-hours-table ${FACTS}></mpp-hours-table></section>
    <section class="kotak"><mpp-service-detail service="ktp-hilang" ${FACTS}></mpp-service-detail></section>
    <section class="kotak"><mpp-visit-plan services="ktp-hilang" ${FACTS}></mpp-visit-plan></section>
  </main>`;

const FILES = {
  'catalog.json': JSON.stringify(westernCatalog()),
  'look.js': await bundled("export * from '../host-css.look.js';", 'iife', 'look'),
};

async function open(visit: Visit) {
  const head = `<script src="look.js"></script>${library()}`;
  await visit.goto(host.page({head, body: BODY, files: FILES}));
  for (const [tag, text] of Object.entries(SHOWN)) await visit.shows(tag, text);
}

/** What is not as it should be under a rule. */
async function wrongUnder({css, wish, isOffScale}: HostRule, visit: Visit): Promise<string[]> {
  const isHidden = wish === 'hidden';
  const byPointer = wish !== 'untouched' && !isOffScale;
  const [unseen, undone] = await visit.run(
    async (css, shown, isHidden, byPointer) => {
      await window.look.dress(css);
      const unseen = await window.look.unseen(shown);
      return [unseen, isHidden ? [] : await window.look.undone(byPointer)] as const;
    },
    css,
    SHOWN,
    isHidden,
    byPointer,
  );
  const wrong = [...unseen, ...undone];
  if (wish === 'pale') return wrong.filter((line) => !line.endsWith('has no colour'));
  if (!isHidden) return wrong;
  return Object.keys(SHOWN).filter((tag) => !unseen.some((line) => line.startsWith(tag)));
}

describe('Host CSS', () => {
  inEveryEngine((visit) => {
    it.each(Object.entries(HOST_RULES))('shows and does everything under: %s', async (_, rules) => {
      await open(visit);
      // From now on whoever uses the page uses keys, and has a focus ring.
      await visit.press('Tab');

      const wrong: Record<string, string[]> = {};
      for (const rule of rules) {
        const found = await wrongUnder(rule, visit);
        if (found.length > 0) wrong[rule.name] = found;
      }

      expect(wrong).toEqual({});
      expect(await visit.troubles()).toEqual([]);
    });

    it('does everything by keys alone under the worst of them', async () => {
      await open(visit);
      await visit.run(
        (css) => {
          void window.look.dress(css);
          window.look.focus('mpp-agency-list', '.row button', 1);
        },
        HOST_RULES.resets!.map(({css}) => css).join('\n'),
      );

      await visit.press('Shift+Tab');
      await visit.press('Enter');
      await visit.shows('mpp-agency-list', 'Kartu Identitas Anak');
      await visit.run(() => window.look.focus('mpp-service-finder', 'input[type=search]'));
      await visit.type('nib');
      await visit.shows('mpp-service-finder', '1 layanan untuk “nib”');
      await visit.press('ArrowDown');
      await visit.press('Enter');
      await visit.shows('mpp-service-finder', 'Ajukan secara daring');

      expect(await visit.run(() => window.look.ringless(window.look.focused()!))).toBe('');
      expect(await visit.troubles()).toEqual([]);
    });

    it.each(Object.entries(TEXT_SPACING))('sets words apart %s', async (_, css) => {
      await open(visit);

      const cramped = await visit.run(
        async (css, tags) => {
          await window.look.dress(css);
          return tags.flatMap(window.look.cramped);
        },
        css,
        Object.keys(SHOWN),
      );

      expect(cramped).toEqual([]);
    });
  });
});
