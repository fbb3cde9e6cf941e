import {expect} from '@open-wc/testing';
import type {MppServiceFinder} from '../../src/elements/service-finder/service-finder.js';
import type {Mall} from '../../src/schema/index.js';
import {aMall, aTenant, sampleCatalog, westernCatalog} from '../support/catalog.js';
import {next, shown, type CatalogElement} from '../support/elements.js';
import {type as typeInto} from '../support/finder.js';
import {type Tag} from '../support/tags.js';
import {
  FRIDAY_BREAK,
  MAINTENANCE_DAY,
  MONDAY_BEFORE_CLOSING,
  MONDAY_BREAK,
  MONDAY_MORNING,
} from '../support/instants.js';
import {holdNetwork} from '../support/network.js';
import {control, settled, words} from '../support/page.js';

type Act = (el: CatalogElement) => unknown;

/** Puts every text into elements of its own, as tools do that translate a page. */
function translate(node: Node) {
  for (const child of [...node.childNodes]) {
    if (child instanceof Text && child.data.trim()) child.replaceWith(inFonts(child.data));
    else translate(child);
  }
  if (node instanceof Element && node.shadowRoot) translate(node.shadowRoot);
}

function inFonts(text: string) {
  const [outer, inner] = [document.createElement('font'), document.createElement('font')];
  inner.append(text);
  outer.append(inner);
  return outer;
}

const press =
  (name: string): Act =>
  (el) =>
    control(el, name).click();

const type =
  (query: string): Act =>
  (el) =>
    typeInto(el as MppServiceFinder, query);

const set =
  (properties: object): Act =>
  (el) =>
    void Object.assign(el, properties);

const at = (now: Date) => set({now: now.toISOString()});

const other: Partial<Mall> = {
  contact: {phone: ['0800-000-0009']},
  address: {street: 'Jalan Contoh 9'},
  location: {lat: 1, lng: 120, precision: 'building'},
  tenants: [aTenant({counter: 'Loket 99', quota: 7})],
};

/** What happens to an element, and with it to what it says. */
const CHANGES: Partial<Record<Tag, Record<string, Act[]>>> = {
  'mpp-hours-badge': {
    'the day goes on': [MONDAY_BREAK, MONDAY_BEFORE_CLOSING, MAINTENANCE_DAY].map(at),
  },
  'mpp-hours-table': {'the week goes on': [FRIDAY_BREAK, MAINTENANCE_DAY].map(at)},
  'mpp-map-card': {'another mall is chosen': [set({mall: 'timur'}), set({mall: 'lain'})]},
  'mpp-agency-list': {
    'the day goes on': [MONDAY_BREAK, MAINTENANCE_DAY].map(at),
    'an agency is unfolded in another mall': [press('Dinas Kependudukan'), set({mall: 'timur'})],
    'only some are shown': [set({kind: 'regional'}), set({kind: 'ministry', groupBy: 'none'})],
  },
  'mpp-service-detail': {'another service is chosen': [set({service: 'paspor'})]},
  'mpp-visit-plan': {
    'a service is taken out': [press('Hapus (Penggantian paspor)')],
    'all are': [press('Hapus (Peng'), press('Hapus (Peng'), press('Hapus (Surat')],
    'the days go by': [FRIDAY_BREAK, MAINTENANCE_DAY].map(at),
  },
  'mpp-service-finder': {
    'a visitor types': [type('kartu'), type('kartu id'), type('')],
    'nothing is found': [type('zzzzqq'), type('zzzzqqx')],
    'a word is put right': [type('pasporr'), type('kartu identitaz')],
    'filters are chosen': [press('Daring'), press('Gratis')],
    'a filter is taken away': [press('Daring'), press('Gratis'), press('Daring, hapus')],
    'filters hide what is found': [press('Daring'), type('paspor'), type('skck')],
    'results stand under agencies': [set({groupBy: 'agency'}), type('surat'), type('kartu')],
    'there are more results': [set({pageSize: 2}), press('Muat 2 lagi'), type('a')],
    'another service stands in an open row': [type('syarat paspor'), type('syarat ktp hilang')],
  },
};

const properties = () => ({
  catalog: {
    ...sampleCatalog(),
    malls: [...westernCatalog().malls, sampleCatalog().malls[1]!, aMall({id: 'lain', ...other})],
  },
  mall: 'barat',
  now: MONDAY_MORNING.toISOString(),
  services: 'ktp-hilang paspor skck',
  full: true,
});

describe('on a page that is translated, what is said changes as ever when', () => {
  for (const [tag, changes] of Object.entries(CHANGES) as [Tag, Record<string, Act[]>][]) {
    for (const [what, acts] of Object.entries(changes)) {
      it(`${what}: <${tag}>`, async () => {
        const [translated, plain] = [
          await shown(tag, properties()),
          await shown(tag, properties()),
        ];
        await settled(translated);
        await settled(plain);

        for (const act of acts) {
          const before = words(plain);
          translate(translated);
          for (const el of [translated, plain]) {
            await act(el);
            await settled(el);
          }

          expect(words(plain)).not.to.equal(before);
          expect(words(translated)).to.equal(words(plain));
        }
      });
    }
  }

  it('a load that failed is tried again, and fails for another reason', async () => {
    const network = holdNetwork();
    const card = await shown('mpp-map-card', {src: 'https://contoh.example/terjemah.json'});
    network.asked[0]!.fail();
    await next(card, 'mpp-error');
    translate(card);

    press('Coba lagi')(card);
    await settled(card);
    expect(words(card)).to.contain('Memuat ulang');
    translate(card);
    network.asked[1]!.answer([]);
    await next(card, 'mpp-error');
    await settled(card);

    expect(words(card)).to.contain('Coba lagi').and.contain('keliru');
    network.restore();
  });
});
