import {expect} from '@open-wc/testing';
import {restore, stub} from 'sinon';
import {reloadUrl} from '../../src/catalog/store.js';
import {aCatalog} from '../support/catalog.js';
import {faults, type Answer} from '../support/faults.js';
import {follow} from '../support/follow.js';
import {seenTab} from '../support/network.js';

const body = JSON.stringify(aCatalog());

describe('a connection that is cut half way', () => {
  beforeEach(() => {
    stub(Math, 'random').returns(0);
    seenTab();
  });
  afterEach(() => restore());

  const cuts: [string, Answer][] = [
    ['before any answer', {hangsUp: true}],
    ['within a body of known length', {body, cutAfter: 300}],
    ['within a body sent in chunks', {body, cutAfter: 300, framing: 'chunks'}],
  ];
  for (const [where, cut] of cuts) {
    it(`${where} is tried anew, and what comes whole is shown`, async () => {
      const {url, asked} = await faults(cut, {body});
      const {until, statuses, leave} = follow(url);

      expect((await until('ready')).catalog.id).to.equal('contoh');

      expect(statuses()).to.deep.equal(['loading', 'ready']);
      expect((await asked()).length).to.be.at.least(2);
      leave();
    });
  }

  it('every time is told, and half a catalog is never shown', async () => {
    const {url} = await faults({body, cutAfter: 300});
    const {until, statuses, leave} = follow(url);

    expect((await until('failed')).failure.code).to.equal('network');

    expect(statuses()).to.deep.equal(['loading', 'failed']);
    leave();
  });

  it('leaves what is shown alone', async () => {
    const {url} = await faults({body}, {body, cutAfter: 300});
    const {until, leave} = follow(url);
    const {catalog} = await until('ready');

    reloadUrl(url);
    const state = await until('ready');

    expect(state.catalog).to.equal(catalog);
    expect(state.stale?.code).to.equal('network');
    leave();
  });
});
