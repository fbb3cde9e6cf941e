import {expect} from '@open-wc/testing';
import type {SinonFakeTimers} from 'sinon';
import {CatalogElement} from '../../src/elements/catalog-element.js';
import {westernCatalog} from '../support/catalog.js';
import {shown} from '../support/elements.js';
import {TAGS} from '../support/tags.js';
import {HOUR_MS, MINUTE_MS, MONDAY_EVENING} from '../support/instants.js';
import {all, settled} from '../support/page.js';
import {freezeTime} from '../support/time.js';

const catalog = westernCatalog();

/** What is done to an element that changes nothing of what it shows. */
const NO_OPS: Record<string, (element: CatalogElement, clock: SinonFakeTimers) => void> = {
  'it and all in it are asked to render again': (element) => {
    for (const each of [element, ...all(element, '*')]) {
      if (each instanceof CatalogElement) each.requestUpdate();
    }
  },
  'its attributes are set to what they are': (element) => {
    for (const {name, value} of element.attributes) element.setAttribute(name, value);
  },
  'it is given the same catalog again': (element) => {
    element.catalog = undefined;
    element.catalog = catalog;
  },
  'it is given an equal catalog': (element) => {
    element.catalog = structuredClone(catalog);
  },
  'ten minutes pass': (_, clock) => {
    clock.tick(10 * MINUTE_MS);
  },
  'the clock is put back ten minutes': (_, clock) => {
    clock.setSystemTime(MONDAY_EVENING.getTime() - 10 * MINUTE_MS);
    clock.tick(MINUTE_MS);
  },
  'the page is shown again': () => {
    dispatchEvent(new Event('pageshow'));
    document.dispatchEvent(new Event('visibilitychange'));
  },
};

describe('an element changes nothing in its DOM when', () => {
  let clock: SinonFakeTimers;
  beforeEach(() => {
    clock = freezeTime(MONDAY_EVENING);
  });
  afterEach(() => clock.restore());

  for (const [what, doNothing] of Object.entries(NO_OPS)) {
    for (const tag of TAGS) {
      it(`${what}: <${tag}>`, async () => {
        const element = await shown(tag, {catalog, lang: 'id'});
        element.setAttribute('mall', 'barat');
        element.setAttribute('heading-level', '2');
        await settled(element);
        const changes = watch(element);

        doNothing(element, clock);
        await settled(element);

        expect(changes()).to.deep.equal([]);
      });
    }
  }

  it('nothing changes; what does change would be seen here', async () => {
    const list = await shown('mpp-agency-list', {catalog});
    await settled(list);
    const changes = watch(list);

    clock.tick(15 * HOUR_MS);
    await settled(list);

    expect(changes()).not.to.deep.equal([]);
  });
});

/** Watches an element and all in it; returns what of their DOM changed since, in words. */
function watch(element: Element) {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((seen) => records.push(...seen));
  for (const {shadowRoot} of [element, ...all(element, '*')]) {
    if (!shadowRoot) continue;
    observer.observe(shadowRoot, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  }
  return () => [...records, ...observer.takeRecords()].map(inWords);
}

function inWords({type, target, attributeName}: MutationRecord) {
  const place = target instanceof Element ? target : target.parentElement;
  const tag = (place?.cloneNode() as Element | undefined)?.outerHTML ?? 'the shadow root';
  return `${attributeName ?? type} of ${tag}`;
}
