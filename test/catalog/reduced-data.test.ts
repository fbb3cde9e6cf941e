import {expect} from '@open-wc/testing';
import {restore, spy, stub} from 'sinon';
import {keepCopy} from '../../src/catalog/copies.js';
import {reloadUrl} from '../../src/catalog/store.js';
import {aCatalog} from '../support/catalog.js';
import {faults} from '../support/faults.js';
import {follow} from '../support/follow.js';
import {HOUR_MS} from '../support/instants.js';

const body = JSON.stringify(aCatalog());
const newer = JSON.stringify(aCatalog({id: 'baru'}));

it('a visitor whose browser knows of no wish to save data sees a catalog', async () => {
  stub(navigator as Navigator & {connection: unknown}, 'connection').get(() => undefined);
  const {url} = await faults({body});
  const {until, leave} = follow(url);

  expect((await until('ready')).catalog.id).to.equal('contoh');
  leave();
  restore();
});

describe('a visitor who saves data', () => {
  afterEach(() => restore());

  const wishes: [string, () => unknown][] = [
    [
      'by a setting of the system',
      () =>
        stub(window, 'matchMedia').callsFake(
          (query) => ({matches: query === '(prefers-reduced-data: reduce)'}) as MediaQueryList,
        ),
    ],
    [
      'by a setting of the browser',
      () =>
        stub(navigator as Navigator & {connection: unknown}, 'connection').get(() => ({
          saveData: true,
        })),
    ],
  ];
  for (const [how, wish] of wishes) {
    describe(how, () => {
      beforeEach(() => void wish());

      it('is asked for nothing more while a copy is young', async () => {
        const {url, asked} = await faults({body: newer});
        const fetching = spy(window, 'fetch');
        await keepCopy(url, body);
        const first = follow(url);

        expect((await first.until('ready')).catalog.id).to.equal('contoh');
        const second = follow(url);

        expect(second.statuses()).to.deep.equal(['ready']);
        expect(await asked()).to.have.length(0);
        expect(fetching.calledWith(url)).to.equal(false);
        first.leave();
        second.leave();
      });

      it('sees a newer catalog once the copy is an hour old', async () => {
        const {url} = await faults({body: newer});
        const now = stub(Date, 'now');
        await keepCopy(url, body);
        now.returns(new Date().getTime() + HOUR_MS);
        const {until, leave} = follow(url);
        await until('ready');

        expect((await until('ready')).catalog.id).to.equal('baru');
        leave();
      });

      it('sees a newer catalog when the copy does not say how old it is', async () => {
        const {url} = await faults({body: newer});
        await (await caches.open('mpp-catalog/1')).put(url, new Response(body));
        const {until, leave} = follow(url);
        await until('ready');

        expect((await until('ready')).catalog.id).to.equal('baru');
        leave();
      });

      it('sees it at once when there is no copy', async () => {
        const {url} = await faults({body});
        const {until, leave} = follow(url);

        expect((await until('ready')).catalog.id).to.equal('contoh');
        leave();
      });

      it('sees it when the page asks for it', async () => {
        const {url} = await faults({body: newer});
        await keepCopy(url, body);
        const {until, leave} = follow(url);
        await until('ready');

        reloadUrl(url);

        expect((await until('ready')).catalog.id).to.equal('baru');
        leave();
      });
    });
  }
});
