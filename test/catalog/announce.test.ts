import {expect} from '@open-wc/testing';
import {announce} from '../../src/catalog/announce.js';
import type {CatalogState} from '../../src/catalog/state.js';
import {parseCatalog} from '../../src/schema/index.js';
import {aCatalog, aMall} from '../support/catalog.js';

const failure = {code: 'network', message: 'Tidak sampai.'};
const {issues} = parseCatalog(aCatalog({malls: [aMall({id: 'mpp'}), aMall({id: 'mpp'})]}));
const retry = () => undefined;

/** What a page hears on the element: the name of each event and what it brings. */
function heard(state: CatalogState) {
  const element = new EventTarget();
  const events: object[] = [];
  for (const type of ['mpp-load', 'mpp-error', 'mpp-issues']) {
    element.addEventListener(type, (event) => events.push({type, ...ownOf(event)}));
  }
  announce(element, state, retry);
  return events;
}

const ownOf = (event: Event) =>
  Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'isTrusted'));

describe('a page is told', () => {
  const catalog = aCatalog();
  const load = {type: 'mpp-load', catalog};
  const error = {type: 'mpp-error', ...failure, retry};

  it('nothing while there is nothing to tell', () => {
    expect(heard({status: 'loading'})).to.deep.equal([]);
  });

  it('that a catalog has come', () => {
    expect(heard({status: 'ready', catalog, issues: []})).to.deep.equal([load]);
  });

  it('first what is wrong in it', () => {
    expect(issues).not.to.be.empty;
    expect(heard({status: 'ready', catalog, issues})).to.deep.equal([
      {type: 'mpp-issues', issues},
      load,
    ]);
  });

  it('that no newer one could be had', () => {
    expect(heard({status: 'ready', catalog, issues: [], stale: failure})).to.deep.equal([error]);
  });

  it('that none could be had, and how to ask again', () => {
    expect(heard({status: 'failed', failure, issues: [], retry})).to.deep.equal([error]);
  });
});
