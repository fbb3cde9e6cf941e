import {expect} from '@open-wc/testing';
import {aCatalog, aMall, aService} from '../support/catalog.js';
import {made, next, page} from '../support/elements.js';
import {holdNetwork} from '../support/network.js';
import {settled, states, words} from '../support/page.js';

const catalogNamed = (name: string) => aCatalog({malls: [aMall({name})]});

const provider = (properties: Partial<HTMLElementTagNameMap['mpp-catalog']>) =>
  Object.assign(document.createElement('mpp-catalog'), properties);

const mainState = (el: Element) => states(el, 'loading', 'ready', 'error', 'stale');

describe('<mpp-catalog>', () => {
  let network: ReturnType<typeof holdNetwork>;
  let src: string;
  let count = 0;
  beforeEach(() => {
    network = holdNetwork();
    src = `https://contoh.example/katalog-${count++}.json`;
  });
  afterEach(() => network.restore());

  /** A catalog on the page with a map card inside. */
  async function pair(properties: Partial<HTMLElementTagNameMap['mpp-catalog']>) {
    const catalog = provider(properties);
    const card = made('mpp-map-card');
    catalog.append(card);
    (await page()).append(catalog);
    await settled(catalog);
    return {catalog, card};
  }

  it('hands its catalog to the elements inside it', async () => {
    const {card} = await pair({catalog: catalogNamed('MPP Dalam')});

    expect(words(card)).to.contain('MPP Dalam');
  });

  it('shows nothing of its own and leaves its children where they are', async () => {
    const catalog = provider({catalog: aCatalog()});
    catalog.append('Selamat datang');
    (await page()).append(catalog);
    await catalog.updateComplete;

    expect(words(catalog)).to.equal('Selamat datang');
    expect(getComputedStyle(catalog).display).to.equal('contents');
  });

  it('is asked by elements that come later, wherever inside', async () => {
    const {catalog} = await pair({catalog: catalogNamed('MPP Dalam')});
    const card = made('mpp-map-card');
    const host = document.createElement('div');
    host.attachShadow({mode: 'open'}).append(card);

    catalog.append(host);
    await settled(card);

    expect(words(card)).to.contain('MPP Dalam');
  });

  it('hands on a newer catalog', async () => {
    const {catalog, card} = await pair({catalog: catalogNamed('MPP Lama')});

    catalog.catalog = catalogNamed('MPP Baru');
    await catalog.updateComplete;
    await settled(card);

    expect(words(card)).to.contain('MPP Baru');
  });

  it('hands on the catalog around it when it has none of its own', async () => {
    const outer = provider({catalog: catalogNamed('MPP Luar')});
    const inner = provider({});
    const card = made('mpp-map-card');
    inner.append(card);
    outer.append(inner);

    (await page()).append(outer);
    await settled(outer);

    expect(words(card)).to.contain('MPP Luar');
  });

  it('comes before a catalog around it', async () => {
    const outer = provider({catalog: catalogNamed('MPP Luar')});
    const inner = provider({catalog: catalogNamed('MPP Dalam')});
    const card = made('mpp-map-card');
    inner.append(card);
    outer.append(inner);

    (await page()).append(outer);
    await settled(outer);

    expect(words(card)).to.contain('MPP Dalam').and.not.contain('MPP Luar');
  });

  it('shares its request with an element that names the same address', async () => {
    await pair({src});
    const card = made('mpp-map-card', {src});

    (await page()).append(card);
    await card.updateComplete;

    expect(network.urls()).to.have.length(1);
  });

  it('is loading, then ready', async () => {
    const {catalog, card} = await pair({src});
    expect(mainState(catalog)).to.deep.equal(['loading']);
    expect(states(card, 'loading')).to.deep.equal(['loading']);

    const loaded = next(catalog, 'mpp-load');
    network.asked[0]!.answer(aCatalog());
    expect((await loaded).catalog.id).to.equal('contoh');

    expect(mainState(catalog)).to.deep.equal(['ready']);
  });

  it('fails, and hands on the way to try again', async () => {
    const {catalog, card} = await pair({src});
    const failed = next(catalog, 'mpp-error');
    network.asked[0]!.answer('<!doctype html>');
    expect((await failed).code).to.equal('html');
    await settled(card);
    expect(mainState(catalog)).to.deep.equal(['error']);

    card.shadowRoot!.querySelector('button')!.click();
    await catalog.updateComplete;
    expect(mainState(catalog)).to.deep.equal(['error']);
    const loaded = next(catalog, 'mpp-load');
    network.asked[1]!.answer(aCatalog());
    await loaded;

    expect(mainState(catalog)).to.deep.equal(['ready']);
  });

  it('keeps the last good catalog when a refresh fails', async () => {
    const {catalog, card} = await pair({src});
    const loaded = next(catalog, 'mpp-load');
    network.asked[0]!.answer(catalogNamed('MPP Lama'));
    await loaded;

    const failed = next(catalog, 'mpp-error');
    catalog.reload();
    network.asked[1]!.fail();
    await failed;
    await settled(card);

    expect(words(card)).to.contain('MPP Lama').and.contain('Belum dapat memuat data terbaru');
    expect(mainState(catalog)).to.deep.equal(['ready', 'stale']);
    expect(states(card, 'ready', 'stale')).to.deep.equal(['ready', 'stale']);
  });

  it('is no longer stale when the page tries again and gets it', async () => {
    const {catalog, card} = await pair({src});
    let loaded = next(catalog, 'mpp-load');
    network.asked[0]!.answer(catalogNamed('MPP Lama'));
    await loaded;
    const failed = next(catalog, 'mpp-error');
    catalog.reload();
    network.asked[1]!.fail();
    const {retry} = await failed;

    retry();
    loaded = next(catalog, 'mpp-load');
    network.asked[2]!.answer(catalogNamed('MPP Baru'));
    await loaded;
    await settled(card);

    expect(words(card)).to.contain('MPP Baru').and.not.contain('Belum dapat');
    expect(mainState(catalog)).to.deep.equal(['ready']);
  });

  it('tells what is wrong with a catalog, and where', async () => {
    const services = [aService(), {id: 'b', name: 'Tanpa instansi', category: 'x'}];
    const catalog = provider({catalog: {...aCatalog(), services}});
    const told = next(catalog, 'mpp-issues');

    (await page()).append(catalog);

    const [issue] = (await told).issues;
    expect(issue).to.include({severity: 'error', path: '/services/1/agency'});
    expect(issue!.message).to.contain('Catatan ini tidak ditampilkan');
  });

  it('says nothing of issues when there are none', async () => {
    const catalog = provider({catalog: aCatalog()});
    const told: string[] = [];
    catalog.addEventListener('mpp-issues', () => told.push('mpp-issues'));

    (await page()).append(catalog);
    await catalog.updateComplete;

    expect(told).to.be.empty;
  });

  it('lets no event of its own bubble', async () => {
    const around = await page();
    const told: string[] = [];
    for (const type of ['mpp-load', 'mpp-error', 'mpp-issues']) {
      around.addEventListener(type, () => told.push(type));
    }

    around.append(provider({catalog: aCatalog()}), provider({catalog: []}));
    await settled(around);

    expect(told).to.be.empty;
  });

  it('takes a catalog set before its tag was known', async () => {
    const early = document.createElement(
      'mpp-catalog-later',
    ) as HTMLElementTagNameMap['mpp-catalog'];
    early.catalog = catalogNamed('MPP Dini');
    const card = made('mpp-map-card');
    early.append(card);
    (await page()).append(early);

    const {MppCatalog} = await import('../../src/elements/catalog/catalog.js');
    customElements.define('mpp-catalog-later', class extends MppCatalog {});
    await settled(early);

    expect(words(card)).to.contain('MPP Dini');
  });

  describe('with json-ld', () => {
    /** The names of the malls that a search engine reads of, one list a script. */
    const told = () => scripts().map((script) => namesIn(script.text));

    const scripts = () => [...document.scripts].filter(({type}) => type === 'application/ld+json');

    const namesIn = (text: string) =>
      (JSON.parse(text) as {'@graph': {name: string}[]})['@graph'].map(({name}) => name);

    it('tells search engines of its malls, and leaves its children alone', async () => {
      const {catalog} = await pair({catalog: catalogNamed('MPP Dalam'), jsonLd: true});

      expect(told()).to.deep.equal([['MPP Dalam']]);
      expect(catalog.childElementCount).to.equal(1);
    });

    it('tells nothing unless it is asked to, and no longer when it is not', async () => {
      const {catalog} = await pair({catalog: aCatalog()});
      expect(told()).to.be.empty;

      catalog.setAttribute('json-ld', '');
      await catalog.updateComplete;
      expect(told()).to.have.length(1);

      catalog.removeAttribute('json-ld');
      await catalog.updateComplete;
      expect(told()).to.be.empty;
    });

    it('tells of a newer catalog in place of the last', async () => {
      const {catalog} = await pair({catalog: catalogNamed('MPP Lama'), jsonLd: true});

      catalog.catalog = catalogNamed('MPP Baru');
      await catalog.updateComplete;

      expect(told()).to.deep.equal([['MPP Baru']]);
    });

    it('tells nothing while there is no catalog', async () => {
      const {catalog} = await pair({catalog: aCatalog(), jsonLd: true});

      catalog.catalog = [];
      await catalog.updateComplete;

      expect(told()).to.be.empty;
    });

    it('tells as much after it was moved, and nothing once it is gone', async () => {
      const {catalog} = await pair({catalog: catalogNamed('MPP Pindah'), jsonLd: true});

      (await page()).append(catalog);
      await catalog.updateComplete;
      expect(told()).to.deep.equal([['MPP Pindah']]);

      catalog.remove();
      catalog.requestUpdate();
      await catalog.updateComplete;
      expect(told()).to.be.empty;
    });

    it('tells of each catalog on a page by itself', async () => {
      const {catalog} = await pair({catalog: catalogNamed('MPP Satu'), jsonLd: true});
      await pair({catalog: catalogNamed('MPP Dua'), jsonLd: true});
      expect(told()).to.deep.equal([['MPP Satu'], ['MPP Dua']]);

      catalog.remove();

      expect(told()).to.deep.equal([['MPP Dua']]);
    });

    it('keeps a text of the catalog from ending the script where the page is saved', async () => {
      const name = '</script><!--<script>alert(1)';

      await pair({catalog: catalogNamed(name), jsonLd: true});

      expect(told()).to.deep.equal([[name]]);
      expect(scripts()[0]!.outerHTML.split('<')).to.have.length(3);
    });

    it('runs no script of the page a second time', async () => {
      const count = () => performance.getEntriesByType('resource').length;
      const before = count();

      await pair({catalog: aCatalog(), jsonLd: true});
      await new Promise(requestAnimationFrame);

      expect(count()).to.equal(before);
      expect(scripts()[0]!.getAttributeNames()).to.deep.equal(['type']);
    });
  });

  it('is accessible', async () => {
    const {catalog} = await pair({catalog: aCatalog()});

    await expect(catalog).to.be.accessible();
  });
});
