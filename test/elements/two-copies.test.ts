import {expect} from '@open-wc/testing';
import '../../src/all.js';
import {aCatalog, aMall} from '../support/catalog.js';
import {made, page} from '../support/elements.js';
import {TAGS} from '../support/tags.js';
import {settled, words} from '../support/page.js';
import {foreignProvider} from '../support/provider.js';

/** A module of src once more, as a second copy of the library brings it. */
const again = (path: string) =>
  import(new URL(`../../src/elements/${path}?copy`, import.meta.url).href) as Promise<object>;

const named = (name: string) => aCatalog({malls: [aMall({name})]});

describe('a second copy of the library on the page', () => {
  for (const tag of ['mpp-catalog', ...TAGS]) {
    it(`leaves <${tag}> to the first`, async () => {
      const first = customElements.get(tag);

      await again(`${tag.replace('mpp-', '')}/${tag}.ts`);

      expect(customElements.get(tag)).to.equal(first);
    });
  }

  it('provides its catalog to the elements of the first', async () => {
    const {element} = foreignProvider({status: 'ready', catalog: named('MPP Asing'), issues: []});
    const card = made('mpp-map-card');

    element.append(card);
    (await page()).append(element);
    await settled(card);

    expect(words(card)).to.contain('MPP Asing');
  });

  it('is provided by the first', async () => {
    const copy = (await again(
      'map-card/map-card.ts',
    )) as typeof import('../../src/elements/map-card/map-card.js');
    customElements.define('mpp-map-card-copy', copy.MppMapCard);
    const catalog = document.createElement('mpp-catalog');
    catalog.id = 'pertama';
    catalog.catalog = named('MPP Pertama');
    const inside = document.createElement(
      'mpp-map-card-copy',
    ) as HTMLElementTagNameMap['mpp-map-card'];
    const outside = document.createElement(
      'mpp-map-card-copy',
    ) as HTMLElementTagNameMap['mpp-map-card'];
    outside.for = 'pertama';

    catalog.append(inside);
    (await page()).append(outside, catalog);
    await settled(inside);
    await settled(outside);

    expect(words(inside)).to.contain('MPP Pertama');
    expect(words(outside)).to.contain('MPP Pertama');
  });
});
