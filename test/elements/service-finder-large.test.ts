import {expect} from '@open-wc/testing';
import {restore, spy} from 'sinon';
import type {MppSearchEvent} from '../../src/elements/events.js';
import {rememberSearch} from '../../src/elements/service-finder/recent-searches.js';
import type {MppServiceFinder} from '../../src/elements/service-finder/service-finder.js';
import type {Catalog} from '../../src/schema/index.js';
import {manyServices} from '../support/catalog.js';
import {made, page} from '../support/elements.js';
import {box, count, names, type} from '../support/finder.js';
import {all, one, settled, words} from '../support/page.js';
import {MONDAY_MORNING} from '../support/instants.js';
import {foreignProvider} from '../support/provider.js';

const LARGE = 20_000;

/** A finder in a provider that has read a catalog larger than an element would. */
async function finder(catalog: Catalog, properties: Partial<MppServiceFinder> = {}) {
  const {element} = foreignProvider({status: 'ready', catalog, issues: []});
  const el = made('mpp-service-finder', {now: MONDAY_MORNING.toISOString(), ...properties});
  element.append(el);
  (await page()).append(element);
  await settled(el);
  return el;
}

/** Waits until the search is ready, as a visitor does. */
async function ready(el: Element) {
  while (count(el).startsWith('Menyiapkan')) {
    await new Promise((done) => setTimeout(done, 20));
    await settled(el);
  }
}

describe('a finder of 20,000 services', function () {
  // The index is built in what time the browser has to spare.
  this.timeout(20_000);
  afterEach(restore);

  it('says that it is getting ready, and lets a person type meanwhile', async () => {
    const el = await finder(manyServices(LARGE));
    const told: MppSearchEvent[] = [];
    el.addEventListener('mpp-search', (event) => told.push(event));
    expect(count(el)).to.equal('Menyiapkan pencarian…');
    expect(words(one(el, '[role=status]'))).to.equal('Menyiapkan pencarian…');

    await type(el, 'izin usaha 1');
    expect([box(el).value, told.length]).to.deep.equal(['izin usaha 1', 0]);

    await ready(el);
    expect(names(el)[0]).to.equal('Izin usaha 1');
    expect(told.map(({query}) => query)).to.deep.equal(['izin usaha 1']);
  });

  it('suggests earlier searches as long as there is no text, and only then', async () => {
    sessionStorage.clear();
    rememberSearch('ktp hilang');
    const el = await finder(manyServices(LARGE), {recent: true});
    const options = () => all(el, '[role=option]').map(words);
    box(el).focus();
    box(el).click();
    await settled(el);
    const seen = [options()];

    for (const text of ['k', '']) {
      await type(el, text);
      seen.push(options());
    }

    expect(count(el)).to.equal('Menyiapkan pencarian…');
    expect(seen).to.deep.equal([['ktp hilang'], [], ['ktp hilang']]);
    sessionStorage.clear();
  });

  it('goes to the service of the link that was followed last while it got ready', async () => {
    const before = location.href;
    history.replaceState(null, '', '?q.service=layanan-5');
    const el = await finder(manyServices(LARGE), {urlKey: 'q'});
    history.replaceState(null, '', '?q=');
    dispatchEvent(new PopStateEvent('popstate'));
    const shown = spy(Element.prototype, 'scrollIntoView');

    await ready(el);

    expect(shown.callCount).to.equal(0);
    history.replaceState(null, '', before);
  });

  it('does not ask of each whether it is open, unless the page wants that', async () => {
    const catalog = manyServices(LARGE);
    const plain = await finder(catalog);
    await ready(plain);
    const asking = await finder(catalog, {facets: 'open audience'});

    expect(all(plain, 'legend').map(words)).not.to.include('Jam layanan');
    expect(all(asking, 'legend').map(words)).to.include('Jam layanan');
  });

  it('is accessible while it is getting ready', async () => {
    await expect(await finder(manyServices(LARGE))).to.be.accessible();
  });
});
