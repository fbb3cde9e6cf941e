import {expect} from '@open-wc/testing';
import {aCatalog, westernCatalog} from '../support/catalog.js';
import {made, page, shown} from '../support/elements.js';
import {TAGS} from '../support/tags.js';
import {MONDAY_MORNING} from '../support/instants.js';
import {one, settled, words} from '../support/page.js';

const properties = () => ({catalog: westernCatalog(), now: MONDAY_MORNING.toISOString()});

/** A frame with a page of its own, of the same site. */
async function framed() {
  const frame = document.createElement('iframe');
  // As wide as what stands beside it.
  frame.width = String(document.documentElement.clientWidth);
  (await page()).append(frame);
  frame.contentDocument!.documentElement.lang = 'id';
  return frame.contentDocument!.body;
}

/** What the style sheets of the library alone make of an element. */
function looks(el: Element) {
  const frame = getComputedStyle(one(el, '.frame, .foot'));
  const host = getComputedStyle(el);
  return [host.display, host.overflowWrap, frame.boxSizing];
}

describe('an element that comes to another document', () => {
  for (const tag of TAGS) {
    it(`looks and says there what it did: <${tag}>`, async () => {
      const el = await shown(tag, properties());
      await settled(el);
      const before = {words: words(el), looks: looks(el)};

      (await framed()).append(el);
      await settled(el);

      expect(words(el)).to.equal(before.words);
      expect(looks(el)).to.deep.equal(before.looks);
    });

    it(`looks and says there what it should, when it was nowhere before: <${tag}>`, async () => {
      const there = made(tag, properties());
      const here = await shown(tag, properties());
      await settled(here);

      (await framed()).append(there);
      await settled(there);

      expect(words(there)).to.equal(words(here));
      expect(looks(there)).to.deep.equal(looks(here));
    });
  }

  it('looks as it did when it comes back', async () => {
    const badge = await shown('mpp-hours-badge', {catalog: aCatalog()});
    const around = badge.parentElement!;

    (await framed()).append(badge);
    around.append(badge);
    await settled(badge);

    expect(getComputedStyle(one(badge, '.state')).fontWeight).to.equal('600');
    expect(looks(badge)).to.deep.equal(['inline-block', 'anywhere', 'border-box']);
  });

  it('brings its badges to their looks, too', async () => {
    const list = await shown('mpp-agency-list', properties());
    await settled(list);

    (await framed()).append(list);
    await settled(list);

    expect(getComputedStyle(one(list, '.state')).fontWeight).to.equal('600');
  });

  it('has no looks, and no trouble, in a document that nobody sees', async () => {
    const badge = await shown('mpp-hours-badge', {catalog: aCatalog()});

    document.implementation.createHTMLDocument().body.append(badge);
    await settled(badge);

    expect(badge.shadowRoot!.adoptedStyleSheets).to.have.length(0);
  });
});
