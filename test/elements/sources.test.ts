import {expect} from '@open-wc/testing';
import type {MppMapCard} from '../../src/elements/map-card/map-card.js';
import {aCatalog, aMall} from '../support/catalog.js';
import {made, next, page, shown} from '../support/elements.js';
import {holdNetwork} from '../support/network.js';
import {settled, states, words} from '../support/page.js';
import {foreignProvider} from '../support/provider.js';

/** A catalog that is told from others by the name of its mall. */
const catalogNamed = (name: string) => aCatalog({malls: [aMall({name})]});

const ready = (name: string) =>
  ({status: 'ready', catalog: catalogNamed(name), issues: []}) as const;

function provider(name: string, id = '') {
  const element = document.createElement('mpp-catalog');
  element.id = id;
  element.catalog = catalogNamed(name);
  return element;
}

async function nameIn(card: MppMapCard) {
  await settled(card);
  return /^MPP \w+/.exec(words(card))?.[0];
}

describe('where an element takes its catalog from', () => {
  let network: ReturnType<typeof holdNetwork>;
  let address: string;
  let count = 0;
  beforeEach(() => {
    network = holdNetwork();
    address = `https://contoh.example/sumber-${count++}.json`;
  });
  afterEach(() => network.restore());

  it('is the property, before src, before for, before what is around it', async () => {
    const around = foreignProvider(ready('MPP Sekitar')).element;
    const card = made('mpp-map-card', {
      catalog: catalogNamed('MPP Properti'),
      src: address,
      for: 'sana',
    });
    around.append(card);
    (await page()).append(provider('MPP Sana', 'sana'), around);
    expect(await nameIn(card)).to.equal('MPP Properti');
    expect(network.urls()).to.be.empty;

    card.catalog = undefined;
    await card.updateComplete;
    const loaded = next(card, 'mpp-load');
    network.asked[0]!.answer(catalogNamed('MPP Alamat'));
    await loaded;
    expect(await nameIn(card)).to.equal('MPP Alamat');

    card.src = undefined;
    expect(await nameIn(card)).to.equal('MPP Sana');

    card.for = undefined;
    expect(await nameIn(card)).to.equal('MPP Sekitar');
  });

  describe('src', () => {
    it('is relative to the page', async () => {
      await shown('mpp-map-card', {src: 'katalog.json'});

      expect(network.asked[0]!.url).to.equal(new URL('katalog.json', document.baseURI).href);
    });

    it('is asked for once by all elements that name it, however they write it', async () => {
      const cards = await Promise.all([
        shown('mpp-map-card', {src: address}),
        shown('mpp-map-card', {src: address.replace('https:', 'HTTPS:')}),
        shown('mpp-map-card', {src: address.replace('/sumber', '/./sumber')}),
      ]);
      expect(network.urls()).to.have.length(1);

      const loaded = Promise.all(cards.map((card) => next(card, 'mpp-load')));
      network.asked[0]!.answer(catalogNamed('MPP Bersama'));
      await loaded;

      for (const card of cards) expect(await nameIn(card)).to.equal('MPP Bersama');
    });

    for (const src of [
      'javascript:alert(1)',
      'ftp://contoh.example/',
      'https://a:b@contoh.example/',
      'http://[',
    ]) {
      it(`is not asked for when it is ${src}`, async () => {
        const card = made('mpp-map-card', {src});
        const failed = next(card, 'mpp-error');

        (await page()).append(card);

        expect((await failed).code).to.equal('bad-address');
        expect(states(card, 'error')).to.deep.equal(['error']);
        expect(network.urls()).to.be.empty;
      });
    }

    it('brings the new catalog when it is another', async () => {
      const card = await shown('mpp-map-card', {src: address});
      let loaded = next(card, 'mpp-load');
      network.asked[0]!.answer(catalogNamed('MPP Lama'));
      await loaded;

      card.src = `${address}?baru`;
      await card.updateComplete;
      loaded = next(card, 'mpp-load');
      network.asked[1]!.answer(catalogNamed('MPP Baru'));
      await loaded;

      expect(await nameIn(card)).to.equal('MPP Baru');
    });

    it('is asked for again when a visitor tries again', async () => {
      const card = await shown('mpp-map-card', {src: address});
      const failed = next(card, 'mpp-error');
      network.asked[0]!.answer('', 503);
      expect((await failed).code).to.equal('http');
      await settled(card);

      card.shadowRoot!.querySelector('button')!.click();
      const loaded = next(card, 'mpp-load');
      network.asked[1]!.answer(catalogNamed('MPP Kembali'));
      await loaded;

      expect(await nameIn(card)).to.equal('MPP Kembali');
    });

    describe('when a visitor tries again', () => {
      async function retried() {
        const card = await shown('mpp-map-card', {src: address});
        const failed = next(card, 'mpp-error');
        network.asked[0]!.fail();
        await failed;
        const button = card.shadowRoot!.querySelector('button')!;
        button.focus();
        button.click();
        await settled(card);
        const answer = async () => {
          const loaded = next(card, 'mpp-load');
          network.asked[1]!.answer(catalogNamed('MPP Kembali'));
          await loaded;
          await settled(card);
        };
        return {card, answer};
      }

      it('leads them on to what it brought', async () => {
        const {card, answer} = await retried();

        await answer();

        expect(card.shadowRoot!.activeElement?.part.value).to.equal('frame');
      });

      it('leaves them where they have gone meanwhile', async () => {
        const {card, answer} = await retried();
        const elsewhere = document.createElement('input');
        card.after(elsewhere);
        elsewhere.focus();

        await answer();

        expect(document.activeElement?.localName).to.equal('input');
      });
    });

    it('is asked for again when the page tries again', async () => {
      const card = await shown('mpp-map-card', {src: address});
      const failed = next(card, 'mpp-error');
      network.asked[0]!.fail();
      const {retry, message} = await failed;
      expect(message).to.contain(address);

      retry();
      const loaded = next(card, 'mpp-load');
      network.asked[1]!.answer(catalogNamed('MPP Kembali'));
      await loaded;

      expect(await nameIn(card)).to.equal('MPP Kembali');
    });
  });

  describe('for', () => {
    it('is the catalog of that id, wherever on the page', async () => {
      const card = made('mpp-map-card', {for: 'sana'});
      (await page()).append(card, provider('MPP Sana', 'sana'));

      expect(await nameIn(card)).to.equal('MPP Sana');
    });

    it('waits for a catalog that comes later', async () => {
      const card = await shown('mpp-map-card', {for: 'nanti'});
      expect(states(card, 'loading')).to.deep.equal(['loading']);

      card.after(provider('MPP Nanti', 'nanti'));

      expect(await nameIn(card)).to.equal('MPP Nanti');
    });

    it('takes the one in its own shadow root before that of the page', async () => {
      const root = (await page()).attachShadow({mode: 'open'});
      (await page()).append(provider('MPP Luar', 'sama'));
      const card = made('mpp-map-card', {for: 'sama'});

      root.append(provider('MPP Dalam', 'sama'), card);

      expect(await nameIn(card)).to.equal('MPP Dalam');
    });

    it('reaches out of a shadow root into the page', async () => {
      const root = (await page()).attachShadow({mode: 'open'});
      const card = made('mpp-map-card', {for: 'luar'});
      root.append(card);

      (await page()).append(provider('MPP Luar', 'luar'));

      expect(await nameIn(card)).to.equal('MPP Luar');
    });

    it('follows the catalog as it changes', async () => {
      const catalog = provider('MPP Satu', 'ganti');
      const card = made('mpp-map-card', {for: 'ganti'});
      (await page()).append(catalog, card);
      expect(await nameIn(card)).to.equal('MPP Satu');

      catalog.catalog = catalogNamed('MPP Dua');
      await catalog.updateComplete;

      expect(await nameIn(card)).to.equal('MPP Dua');
    });

    it('follows another that takes the place of the first', async () => {
      const catalog = provider('MPP Satu', 'ganti');
      const card = made('mpp-map-card', {for: 'ganti'});
      (await page()).append(catalog, card);
      expect(await nameIn(card)).to.equal('MPP Satu');

      catalog.replaceWith(provider('MPP Dua', 'ganti'));

      expect(await nameIn(card)).to.equal('MPP Dua');
    });

    it('keeps the last good data when its catalog is taken away', async () => {
      const catalog = provider('MPP Satu', 'pergi');
      const card = made('mpp-map-card', {for: 'pergi'});
      (await page()).append(catalog, card);
      await settled(card);

      catalog.remove();

      expect(await nameIn(card)).to.equal('MPP Satu');
    });

    it('does not tell the page what its catalog tells already', async () => {
      const card = made('mpp-map-card', {for: 'sana'});
      const told: string[] = [];
      card.addEventListener('mpp-load', () => told.push('mpp-load'));

      (await page()).append(provider('MPP Sana', 'sana'), card);
      await settled(card);

      expect(told).to.be.empty;
    });
  });
});
