import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {LitElement} from 'lit';
import {SearchController} from '../../src/controllers/search.js';
import type {Catalog} from '../../src/schema/index.js';
import {aCatalog, aMall, anAgency, aService, sampleCatalog} from '../support/catalog.js';
import {MONDAY_EVENING, MONDAY_MORNING} from '../support/instants.js';
import {words} from '../support/page.js';

/** Another interface on the same core. */
class ASearch extends LitElement {
  catalog: Catalog = sampleCatalog();
  readonly search = new SearchController(this);
  renders = 0;

  protected override render() {
    this.renders++;
    this.search.catalog = this.catalog;
    const {state, result} = this.search;
    return html`${state}: ${result?.hits.map(({service}) => service.id).join(' ')}`;
  }
}
customElements.define('a-search', ASearch);

async function searching(rest: Partial<SearchController> = {}, catalog = sampleCatalog()) {
  const el = document.createElement('a-search') as ASearch;
  el.catalog = catalog;
  Object.assign(el.search, rest);
  (await fixture(html`<section></section>`)).append(el);
  await el.updateComplete;
  return el;
}

const painted = async (el: ASearch) => {
  await nextFrame();
  await nextFrame();
  await el.updateComplete;
};

const ids = ({search}: ASearch) => search.result!.hits.map(({service}) => service.id);

/** As many services as asked for, of four kinds. */
const many = (count: number, id = 'banyak') =>
  aCatalog({
    id,
    services: Array.from({length: count}, (_, place) =>
      aService({id: `s${place}`, name: `Layanan ${['ktp', 'paspor', 'sim', 'pajak'][place % 4]}`}),
    ),
  });

describe('a search of a catalog', () => {
  it('finds the services themselves, and their element renders what a person does', async () => {
    const el = await searching();

    el.search.setQuery('ktp hilang');
    await el.updateComplete;

    expect(words(el)).to.equal('ready: ktp-hilang');
  });

  it('narrows by what is chosen and by what is locked, which comes first', async () => {
    const el = await searching({locked: {category: ['Kependudukan']}});

    el.search.toggle('category', 'Kepolisian');
    el.search.toggle('fee', 'free');
    expect(ids(el)).to.deep.equal(['ktp-hilang']);

    el.search.toggle('fee', 'free');
    expect(el.search.filters).to.deep.equal({category: ['Kepolisian']});
    el.search.clear();
    expect(ids(el)).to.deep.equal(['ktp-hilang', 'kia']);
  });

  it('tells how many there would be without one choice', async () => {
    const el = await searching({query: 'paspor', filters: {fee: ['free'], audience: ['citizen']}});

    expect(el.search.totalWithout({facet: 'fee', value: 'free'})).to.equal(1);
    expect(el.search.totalWithout({facet: 'audience', value: 'citizen'})).to.equal(0);
  });

  it('tells how many there would be for another query, whatever is chosen', async () => {
    const {search} = await searching({query: 'zzz', filters: {fee: ['free']}});
    expect([search.totalOf('paspor'), search.totalOf('zzz')]).to.deep.equal([1, 0]);

    search.locked = {category: ['Kependudukan']};
    expect(search.totalOf('paspor')).to.equal(0);
  });

  it('shows page after page, and begins anew when something else is asked', async () => {
    const el = await searching({pageSize: 3});
    expect(ids(el)).to.have.length(3);

    el.search.showMore();
    expect(ids(el)).to.have.length(6);
    el.search.now = MONDAY_EVENING;
    expect(ids(el)).to.have.length(6);

    el.search.sort = 'name';
    expect(ids(el)).to.have.length(3);
  });

  for (const pageSize of [-5, 0, 0.5, NaN]) {
    it(`shows a usual page when asked for one of ${pageSize}`, async () => {
      const el = await searching({pageSize});

      expect(ids(el)).to.have.length(8);
    });
  }

  it('stays on its pages when a newer catalog comes', async () => {
    const el = await searching({pageSize: 3});
    el.search.showMore();
    expect(ids(el)).to.have.length(6);

    el.search.catalog = sampleCatalog();

    expect(ids(el)).to.have.length(6);
  });

  it('counts the facets a frame after a key, at once after any other act', async () => {
    const el = await searching();
    const free = () => el.search.result!.facets.fee.find(({value}) => value === 'free')?.count;
    expect(free()).to.equal(3);

    el.search.setQuery('ktp');
    expect([free(), el.search.isTyping]).to.deep.equal([3, true]);
    await painted(el);
    expect([free(), el.search.isTyping]).to.deep.equal([1, false]);

    el.search.setQuery('');
    el.search.toggle('audience', 'business');
    expect(free()).to.equal(2);
  });

  it('counts what was typed once it is put back, wherever it was taken away', async () => {
    const el = await searching();
    el.search.setQuery('ktp');
    const place = el.parentElement!;
    el.remove();

    place.append(el);
    await el.updateComplete;

    expect(el.search.result!.facets.agency.map(({value}) => value)).to.deep.equal(['dukcapil']);
  });

  it('is the same answer as long as nothing else is asked', async () => {
    const el = await searching({query: 'ktp'});

    const first = el.search.result;
    el.search.locked = {};
    el.search.facets = [...el.search.facets];

    expect(el.search.result === first).to.equal(true);
  });

  it('knows what is open at the instant it is given', async () => {
    const el = await searching({now: MONDAY_MORNING, filters: {open: ['now'], mall: ['timur']}});
    expect(ids(el)).to.deep.equal(['ktp-hilang', 'kia']);

    el.search.now = MONDAY_EVENING;

    expect(ids(el)).to.deep.equal([]);
  });

  it('suggests what is offered under the locked filters only', async () => {
    const el = await searching({query: 'imigrasi'});
    const agencies = () => el.search.suggestions.agencies.map(({id}) => id);
    expect(agencies()).to.deep.equal(['imigrasi']);

    el.search.locked = {mall: ['timur']};

    expect(agencies()).to.deep.equal([]);
  });

  it('tells what a mall does not offer, best match first', async () => {
    const catalog = sampleCatalog();
    const [west, east] = catalog.malls;
    const el = await searching({query: 'pengesahan stnk'}, catalog);
    const excluded = (mall = west!) => el.search.excludedFrom(mall, 5).map(({id}) => id);

    expect([excluded(), excluded(east)]).to.deep.equal([['stnk'], []]);
    el.search.query = '';
    expect(excluded()).to.deep.equal([]);
  });

  it('is idle without a catalog', async () => {
    const el = await searching();
    el.search.catalog = undefined;

    expect([el.search.state, el.search.result]).to.deep.equal(['idle', undefined]);
    expect(el.search.suggestions.services).to.deep.equal([]);
  });

  describe('of 20,000 services', function () {
    // The index is built in what time the browser has to spare.
    this.timeout(20_000);

    const built = async (el: ASearch) => {
      await el.search.shelf!.built;
      await el.updateComplete;
    };

    it('is ready later, and answers then what was typed meanwhile', async () => {
      const el = await searching({}, many(20_000));
      expect(words(el)).to.equal('building:');

      el.search.setQuery('paspor');
      await el.updateComplete;
      expect(words(el)).to.equal('building:');

      await built(el);
      expect(el.search.state).to.equal('ready');
      expect(el.search.result!.total).to.equal(5_000);
    });

    it('lets the page go on while it is made ready', async () => {
      const el = await searching({}, many(20_000));
      let isBuilding = true;
      void built(el).then(() => (isBuilding = false));

      let turns = 0;
      while (isBuilding) {
        await new Promise((done) => setTimeout(done));
        turns++;
      }

      expect(turns).to.be.above(2);
    });

    it('makes its index once for all who search the catalog', async () => {
      const catalog = many(20_000);
      const [one, other] = [await searching({}, catalog), await searching({}, catalog)];

      await built(one);
      await other.updateComplete;

      expect(other.search.state).to.equal('ready');
      expect(one.search.shelf === other.search.shelf).to.equal(true);
    });
  });

  it('reads an agency by any of its names, in any language', async () => {
    const catalog = aCatalog({
      malls: [aMall()],
      agencies: [
        anAgency({
          name: {id: 'Dinas Kependudukan', en: 'Civil registry'},
          aliases: ['Kantor catatan sipil'],
        }),
      ],
    });
    const el = await searching({}, catalog);

    for (const typed of ['civ', 'catatan s', 'Kependudukan', 'DISDUK']) {
      el.search.query = typed;
      expect(el.search.suggestions.agencies, typed).to.have.length(1);
    }
    el.search.query = 'ivil';
    expect(el.search.suggestions.agencies).to.have.length(0);
  });
});
