import {expect} from '@open-wc/testing';
import {spy} from 'sinon';
import {reloadUrl} from '../../src/catalog/store.js';
import {aCatalog} from '../support/catalog.js';
import {faults} from '../support/faults.js';
import {follow} from '../support/follow.js';

const body = JSON.stringify(aCatalog());
const newer = JSON.stringify(aCatalog({id: 'baru'}));
const tagged = (body: string, etag: string) => ({body, headers: {etag}});

describe('a catalog that has not changed', () => {
  it('is asked for by its ETag, and nothing of it is sent again', async () => {
    const {url, asked} = await faults(tagged(body, '"1"'));
    const {until, leave} = follow(url);
    const {catalog} = await until('ready');

    reloadUrl(url);

    expect((await until('ready')).catalog).to.equal(catalog);
    const [first, second] = await asked();
    expect([first!.sent, second!.sent]).to.deep.equal([body.length, 0]);
    expect(second!.headers['if-none-match']).to.equal('"1"');
    leave();
  });

  it('is asked for though the server said that it holds for a year', async () => {
    const headers = {'cache-control': 'max-age=31536000', etag: '"1"'};
    const {url, asked} = await faults({body, headers}, tagged(newer, '"2"'));
    const {until, leave} = follow(url);
    await until('ready');

    reloadUrl(url);

    expect((await until('ready')).catalog.id).to.equal('baru');
    expect(await asked()).to.have.length(2);
    leave();
  });

  it('is the same catalog to the page, also where the server knows no ETag', async () => {
    const {url} = await faults({body});
    const {until, leave} = follow(url);
    const {catalog} = await until('ready');

    reloadUrl(url);

    expect((await until('ready')).catalog).to.equal(catalog);
    leave();
  });

  it('is told to nobody who did not ask', async () => {
    const {url, asked} = await faults(tagged(body, '"1"'));
    const first = follow(url);
    await first.until('ready');
    first.leave();
    await Promise.resolve();

    while (!(await caches.match(url)));
    const keeping = spy(Cache.prototype, 'put');
    const second = follow(url);
    // What has come is kept once it has been told.
    while (!keeping.called) await asked();

    expect(second.statuses()).to.deep.equal(['ready']);
    second.leave();
    keeping.restore();
  });

  it('and has changed after all, comes in its place', async () => {
    const {url} = await faults(tagged(body, '"1"'), tagged(newer, '"2"'));
    const {until, leave} = follow(url);
    await until('ready');

    reloadUrl(url);

    expect((await until('ready')).catalog.id).to.equal('baru');
    leave();
  });
});
