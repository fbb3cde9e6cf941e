import {expect} from '@open-wc/testing';
import {westernCatalog} from '../support/catalog.js';
import {MONDAY_MORNING} from '../support/instants.js';
import {settled, words} from '../support/page.js';

// In a file of its own, because a tag can be defined only once in a page.

/** Every property that a page may set, by tag, and what is seen of them. */
const SET: Record<string, {properties: object; seen: string; attributes?: Record<string, string>}> =
  {
    'mpp-agency-list': {
      properties: {mall: 'barat', kind: 'ministry', groupBy: 'none', logos: true, headingLevel: 5},
      seen: '2 instansi',
    },
    'mpp-hours-badge': {
      properties: {
        agency: 'dukcapil',
        hours: 'Mo 08:00-10:00',
        timeZone: 'WIB',
        compact: true,
        full: true,
        noMark: true,
      },
      seen: 'tutup dalam 60 menit (10.00 WIB)',
    },
    'mpp-hours-table': {
      properties: {agency: 'imigrasi', addToCalendar: true},
      seen: '09.00–14.00, istirahat',
    },
    'mpp-map-card': {properties: {mall: 'barat', for: 'tidak-ada'}, seen: 'MPP Contoh Barat'},
    'mpp-service-detail': {
      properties: {
        service: 'paspor',
        noHeading: true,
        intent: 'fees',
        share: true,
        link: 'https://contoh.example/paspor',
        plan: true,
      },
      seen: 'Biaya Paspor nonelektronik: Rp350.000',
    },
    'mpp-service-finder': {
      properties: {
        query: 'kartu',
        filters: {channel: ['online']},
        lockedFilters: {agency: ['dukcapil']},
        sort: 'name',
        facets: 'fee',
        groupBy: 'agency',
        pageSize: 3,
        recent: true,
        plan: true,
        item: ({id}: {id: string}) => `baris ${id}`,
      },
      attributes: {'url-key': 'cari'},
      seen: 'baris kia',
    },
    'mpp-visit-plan': {properties: {services: 'skck'}, seen: 'Rp30.000'},
  };

describe('an element whose tag is defined late', () => {
  const page = document.createElement('div');
  const elements = new Map<string, HTMLElement>();
  before(async function () {
    // All of the library comes now.
    this.timeout(20_000);
    page.lang = 'id';
    document.body.append(page);
    for (const [tag, {properties, attributes = {}}] of Object.entries(SET)) {
      const el = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
      el.append('Hubungi kami');
      Object.assign(el, {
        ...properties,
        catalog: westernCatalog(),
        now: MONDAY_MORNING.toISOString(),
      });
      elements.set(tag, el);
    }
    page.append(...elements.values());
    const catalog = Object.assign(document.createElement('mpp-catalog'), {
      catalog: westernCatalog(),
      jsonLd: true,
    });
    catalog.append(Object.assign(document.createElement('mpp-hours-badge'), {agency: 'imigrasi'}));
    elements.set('mpp-catalog', catalog);
    page.append(catalog);
    expect(words(page)).to.equal(
      Object.keys(SET)
        .map(() => 'Hubungi kami')
        .join(''),
    );
    await import('../../src/all.js');
    await settled(page);
  });
  after(() => page.remove());

  for (const [tag, {properties, seen}] of Object.entries(SET)) {
    it(`keeps what the page set before: <${tag}>`, () => {
      const el = elements.get(tag)!;

      expect(words(el)).to.contain(seen);
      for (const [name, value] of Object.entries(properties)) {
        expect(JSON.stringify(el[name as 'title']), name).to.equal(JSON.stringify(value));
      }
    });
  }

  it('provides its catalog, and tells search engines of it, as the page asked before', () => {
    const catalog = elements.get('mpp-catalog')!;

    expect(words(catalog)).to.contain('(Data contoh)');
    expect(document.head.textContent).to.contain('MPP Contoh Barat');
  });

  it('takes what its page wrote for no act of a visitor, and leaves the address alone', async () => {
    await new Promise((done) => setTimeout(done, 500));

    expect(location.search).not.to.contain('cari');
  });
});
