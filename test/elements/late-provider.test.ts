import {expect} from '@open-wc/testing';
import {html, render} from 'lit';
import '../../src/elements/map-card/mpp-map-card.js';
import {aCatalog, aMall} from '../support/catalog.js';
import {settled, states, words} from '../support/page.js';

// In a file of its own, because a tag can be defined only once in a page.

const CATALOG = aCatalog({malls: [aMall({name: 'MPP Terlambat'})]});

describe('an element whose mpp-catalog is defined later', () => {
  const page = document.createElement('div');
  before(async () => {
    document.body.append(page);
    render(
      html`<mpp-catalog id="nanti" .catalog=${CATALOG}>
          <mpp-map-card class="inside"></mpp-map-card>
        </mpp-catalog>
        <mpp-map-card class="outside" for="nanti"></mpp-map-card>`,
      page,
    );
    await settled(page);
  });
  after(() => page.remove());

  const card = (name: string) => page.querySelector(`.${name}`)!;

  it('waits, then shows the catalog when it comes', async () => {
    for (const name of ['inside', 'outside']) {
      expect(states(card(name), 'loading'), name).to.deep.equal(['loading']);
    }

    await import('../../src/elements/catalog/mpp-catalog.js');
    await settled(page);

    for (const name of ['inside', 'outside']) {
      expect(words(card(name)), name).to.contain('MPP Terlambat');
    }
  });

  it('finds a catalog that is put around it', async () => {
    const around = document.createElement('mpp-catalog');
    around.catalog = aCatalog({malls: [aMall({name: 'MPP Baru'})]});
    const inside = card('inside');

    page.append(around);
    around.append(inside);
    await settled(page);

    expect(words(inside)).to.contain('MPP Baru');
  });
});
