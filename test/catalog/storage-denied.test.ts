import {expect} from '@open-wc/testing';
import {restore, stub} from 'sinon';
import {keepCopy} from '../../src/catalog/copies.js';
import {aCatalog} from '../support/catalog.js';
import {faults} from '../support/faults.js';
import {follow} from '../support/follow.js';
import {denyStorage, seenTab} from '../support/network.js';
import {expectNothingUncaught} from '../support/uncaught.js';

const body = JSON.stringify(aCatalog());

describe('a browser that keeps no copies', () => {
  expectNothingUncaught();
  beforeEach(() => {
    stub(Math, 'random').returns(0);
    seenTab();
  });
  afterEach(() => restore());

  const full = () => Promise.reject(new DOMException('Full', 'QuotaExceededError'));
  const never = () => new Promise<never>(() => {});

  const denials: [string, () => unknown][] = [
    ['throws when it is asked for its storage', denyStorage],
    ['has none, as on a page over plain http', () => stub(window, 'caches').get(() => undefined)],
    ['refuses to open it', () => stub(CacheStorage.prototype, 'open').callsFake(full)],
    ['never opens it', () => stub(CacheStorage.prototype, 'open').callsFake(never)],
    ['refuses to read it', () => stub(Cache.prototype, 'match').callsFake(full)],
    ['has no room left', () => stub(Cache.prototype, 'put').callsFake(full)],
  ];
  for (const [what, deny] of denials) {
    it(`and ${what} shows the catalog all the same`, async () => {
      const {url} = await faults({body});
      deny();
      const {until, statuses, leave} = follow(url);

      await until('ready');

      expect(statuses()).to.deep.equal(['loading', 'ready']);
      leave();
    });
  }

  it('says so only when the catalog cannot be had either', async () => {
    const {url} = await faults({status: 503});
    denyStorage();
    const {until, statuses, leave} = follow(url);

    await until('failed');

    expect(statuses()).to.deep.equal(['loading', 'failed']);
    leave();
  });

  for (const [what, copy] of [
    ['cut off', body.slice(0, 300)],
    ['empty', ''],
    ['a web page', '<!doctype html>'],
    ['of another version', '{"schema": "mpp-catalog/2"}'],
    ['of broken records', JSON.stringify({...aCatalog(), services: [7]})],
  ] as const) {
    it(`passes over a copy that is ${what}, and drops it`, async () => {
      const {url} = await faults({status: 404});
      await keepCopy(url, copy);
      const {until, statuses, leave} = follow(url);

      await until('failed');

      expect(statuses()).to.deep.equal(['loading', 'failed']);
      while (await caches.match(url));
      leave();
    });
  }
});
