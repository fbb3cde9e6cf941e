import {describe, expect, it} from 'vitest';
import type * as look from './data.look.js';
import {FACTS, fullCatalog, IDS, SERVICE, TEXT} from './full-catalog.js';
import {HOSTILE_TEXTS} from './hostile-texts.js';
import {bundled} from './support/bundle.js';
import {inEveryEngine, type Visit} from './support/engines.js';
import {host, library} from './support/host.js';

declare global {
  interface Window {
    data: typeof look;
  }
}

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

const DATA_SCRIPT = await bundled("export * from '../data.look.js';", 'iife', 'data');

async function open(visit: Visit, files: Record<string, string> = {}) {
  const head = `<script src="data.js"></script>${library()}`;
  await visit.goto(host.page({head, body: BODY, files: {'data.js': DATA_SCRIPT, ...files}}));
}

describe('HTML/SVG/JS in text', () => {
  inEveryEngine((visit) => {
    it('is shown as it is written in every field, and makes nothing', async () => {
      await open(visit, {'texts.json': JSON.stringify(HOSTILE_TEXTS)});

      console.time('texts');
      const wrong = await visit.run(
        async (template, rounds) => {
          const texts = (await (await fetch('texts.json')).json()) as string[];
          return window.data.shownOtherwise(template, texts, rounds);
        },
        TEMPLATE,
        Array.from({length: 100}, (_, round) => round * 12),
      );
      console.timeEnd('texts');
      console.log(HOSTILE_TEXTS.length, wrong);
      expect(wrong.wrong).toEqual([]);
      expect(await visit.troubles()).toEqual([]);
    });
  });
});
