import {expect} from '@open-wc/testing';
import {restore, spy, stub} from 'sinon';
import {keepCopy} from '../../src/catalog/copies.js';
import {aCatalog, aMall} from '../support/catalog.js';
import {next, shown} from '../support/elements.js';
import {faults} from '../support/faults.js';
import {follow} from '../support/follow.js';
import {seenTab} from '../support/network.js';
import {settled, states, words} from '../support/page.js';

const bodyNamed = (name: string) => JSON.stringify(aCatalog({malls: [aMall({name})]}));
const body = bodyNamed('MPP Lama');

const copyOf = async (url: string) => (await caches.match(url))?.text();

describe('a visitor who has been here before', () => {
  beforeEach(() => {
    stub(Math, 'random').returns(0);
    seenTab();
  });
  afterEach(() => restore());

  /** An address of which the browser has a copy, as after a visit to another page. */
  async function visited(...answers: Parameters<typeof faults>) {
    const server = await faults(...answers);
    await keepCopy(server.url, body);
    return server;
  }

  it('has a copy of what was shown', async () => {
    const {url} = await faults({body});
    const {until, leave} = follow(url);
    await until('ready');

    while ((await copyOf(url)) === undefined);

    expect(await copyOf(url)).to.equal(body);
    leave();
  });

  it('sees it while the answer is on its way', async () => {
    const {url} = await visited({isSilent: true});
    const card = await shown('mpp-map-card', {src: url});

    await next(card, 'mpp-load');
    await settled(card);

    expect(words(card)).to.contain('MPP Lama').and.not.contain('Belum dapat memuat');
    expect(states(card, 'loading', 'ready', 'stale')).to.deep.equal(['ready']);
  });

  it('sees the newer catalog in its place', async () => {
    const {url} = await visited({isSilent: true});
    let answer!: (response: Response) => void;
    stub(window, 'fetch').returns(new Promise((done) => (answer = done)));
    const {until, statuses, leave} = follow(url);
    expect((await until('ready')).catalog.malls[0]!.name).to.equal('MPP Lama');

    answer(new Response(bodyNamed('MPP Baru')));

    expect((await until('ready')).catalog.malls[0]!.name).to.equal('MPP Baru');
    expect(statuses()).to.deep.equal(['loading', 'ready', 'ready']);
    while ((await copyOf(url)) === body);
    leave();
  });

  it('is told nothing anew when there is nothing new', async () => {
    const {url, asked} = await visited({body});
    const keeping = spy(Cache.prototype, 'put');
    const {statuses, leave} = follow(url);

    // What has come is kept once it has been told.
    while (!keeping.called) await asked();

    expect(statuses()).to.deep.equal(['loading', 'ready']);
    leave();
  });

  for (const [what, trouble, code] of [
    ['has no connection', {hangsUp: true}, 'network'],
    ['meets a broken server', {status: 503}, 'http'],
    ['meets a page that asks to log in', {body: '<html>'}, 'html'],
    ['meets a catalog that is gone', {status: 404}, 'http'],
  ] as const) {
    it(`sees it with its date when the visitor ${what}`, async () => {
      const {url} = await visited(trouble);
      const card = await shown('mpp-map-card', {src: url});

      const {code: told} = await next(card, 'mpp-error');
      await settled(card);

      expect(told).to.equal(code);
      expect(words(card))
        .to.contain('MPP Lama')
        .and.contain('Belum dapat memuat data terbaru. Yang tampil adalah data per 1 Mar');
      expect(states(card, 'ready', 'error', 'stale')).to.deep.equal(['ready', 'stale']);
      expect(await copyOf(url)).to.equal(body);
    });
  }

  it('has no copy where the publisher forbids it, not even an old one', async () => {
    const {url} = await visited({body, headers: {'cache-control': 'private, no-store'}});
    const {until, leave} = follow(url);

    await until('ready');
    while ((await copyOf(url)) !== undefined);

    leave();
  });

  it('has no copy of what could not be read', async () => {
    const {url} = await faults({body: '{"schema": "mpp-catalog/1"}'});
    const {until, leave} = follow(url);

    await until('failed');

    expect(await copyOf(url)).to.equal(undefined);
    leave();
  });

  it('has at most ten, of the addresses visited last', async () => {
    await caches.delete('mpp-catalog/1');
    const urls = Array.from({length: 12}, (_, place) => `${location.origin}/salinan-${place}.json`);
    for (const url of urls) await keepCopy(url, body);
    await keepCopy(urls[2]!, body);
    await keepCopy(`${location.origin}/salinan-baru.json`, body);

    const kept = await Promise.all(urls.map(copyOf));

    expect(kept.map((copy) => (copy ? 1 : 0)).join('')).to.equal('001011111111');
  });
});
