import {describe, expect, it} from 'vitest';
import {aCatalog, aMall, anAgency, aService} from '../support/catalog.js';
import {inEveryEngine} from './support/engines.js';
import {host, library} from './support/host.js';

const FACTS = 'mall="mpp" now="2026-04-15T10:00:00+07:00"';
const SHOWING = ['mpp-service-finder', 'mpp-agency-list', 'mpp-map-card'];

/** Ends a declaration, a rule, an attribute and a sheet, and hides all there is. */
const CSS = 'x;} * {display: none !important} "></style><style>* {display: none}</style>';

/** Says it everywhere, in identifiers too. */
const catalog = aCatalog({
  malls: [
    aMall({
      name: CSS,
      nickname: CSS,
      address: {building: CSS, street: CSS},
      facilities: [CSS],
      tenants: [{agency: CSS, counter: CSS, floor: CSS}],
    }),
  ],
  agencies: [anAgency({id: CSS, name: CSS, short: CSS, logo: CSS})],
  services: [aService({id: CSS, name: CSS, agency: CSS, category: CSS})],
});

describe('CSS injection', () => {
  inEveryEngine((visit) => {
    it('shows a text that would be a style sheet, and hides nothing by it', async () => {
      const tags = ['mpp-hours-badge', ...SHOWING].map((tag) => `<${tag} ${FACTS}></${tag}>`);
      await visit.goto(
        host.page({
          head: library(),
          body: `<mpp-catalog src="catalog.json">${tags.join('')}</mpp-catalog>`,
          files: {'catalog.json': JSON.stringify(catalog)},
        }),
      );

      await visit.shows('mpp-hours-badge', 'Buka');
      for (const tag of SHOWING) await visit.shows(tag, CSS);
      const styled = '[style*="x;"], [class*="x;"], [part*="x;"], style';
      expect(
        await visit.run((styled) => window.probe.found(document.body, styled), styled),
      ).toEqual([]);
      expect(await visit.troubles()).toEqual([]);
    });
  });
});
