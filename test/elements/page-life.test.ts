import {expect} from '@open-wc/testing';
import {spy, stub} from 'sinon';
import {aCatalog} from '../support/catalog.js';
import {made, next, page, shown} from '../support/elements.js';
import {TAGS} from '../support/tags.js';
import {HOUR_MS, MONDAY_AFTERNOON} from '../support/instants.js';
import {holdNetwork} from '../support/network.js';
import {settled, words} from '../support/page.js';
import {freezeTime} from '../support/time.js';

describe('an element in the life of a page', () => {
  it('is shown by its clone too, which brings the children along', async () => {
    const network = holdNetwork();
    const card = made('mpp-map-card');
    card.setAttribute('src', 'https://contoh.example/salinan.json');
    card.append('Hubungi kami');
    (await page()).append(card);
    const loaded = next(card, 'mpp-load');
    await card.updateComplete;
    network.asked[0]!.answer(aCatalog());
    await loaded;

    const clone = card.cloneNode(true) as typeof card;
    (await page()).append(clone);
    await settled(clone);

    expect(words(clone)).to.equal(words(card));
    expect(clone.textContent).to.equal('Hubungi kami');
    network.restore();
  });

  it('that is removed while it loads shows and tells nothing late', async () => {
    const network = holdNetwork();
    const card = await shown('mpp-map-card', {src: 'https://contoh.example/pergi.json'});
    const told = spy();
    const uncaught = spy();
    for (const type of ['mpp-load', 'mpp-error']) card.addEventListener(type, told);
    addEventListener('unhandledrejection', uncaught);
    const before = card.shadowRoot!.innerHTML;

    card.remove();
    await Promise.resolve();
    network.asked[0]!.answer(aCatalog());
    await new Promise((done) => setTimeout(done));

    expect(network.asked[0]!.init.signal!.aborted).to.equal(true);
    expect(told.called || uncaught.called).to.equal(false);
    expect(card.shadowRoot!.innerHTML).to.equal(before);
    removeEventListener('unhandledrejection', uncaught);
    network.restore();
  });

  it('says the truth when its page comes back from the cache for back and forward', async () => {
    const clock = freezeTime(MONDAY_AFTERNOON);
    const badge = await shown('mpp-hours-badge', {catalog: aCatalog()});

    clock.setSystemTime(MONDAY_AFTERNOON.getTime() + 4 * HOUR_MS);
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await badge.updateComplete;

    expect(words(badge)).to.contain('Tutup');
    clock.restore();
  });

  it('never asks to be told that its page is left, which would keep it from that cache', async () => {
    const listening = spy(window, 'addEventListener');

    for (const tag of TAGS) await settled(await shown(tag, {catalog: aCatalog()}));

    const types = listening.args.map(([type]) => type);
    expect(types).to.contain('pageshow').and.not.contain('unload').and.not.contain('beforeunload');
    listening.restore();
  });

  it('works where nothing may be stored, as in a sandboxed frame', async () => {
    const network = holdNetwork();
    const storage = stub(window, 'sessionStorage').get(() => {
      throw new DOMException('Access is denied.', 'SecurityError');
    });
    const finder = made('mpp-service-finder', {
      src: 'https://contoh.example/kotak.json',
      recent: true,
    });
    (await page()).append(finder);
    await finder.updateComplete;
    const loaded = next(finder, 'mpp-load');
    network.asked[0]!.answer(aCatalog());
    await loaded;
    await settled(finder);

    expect(words(finder)).to.contain('1 layanan');
    storage.restore();
    network.restore();
  });
});
