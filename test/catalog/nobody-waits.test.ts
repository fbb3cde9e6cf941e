import {expect} from '@open-wc/testing';
import {restore, stub, type SinonFakeTimers} from 'sinon';
import {reloadUrl} from '../../src/catalog/store.js';
import {aCatalog} from '../support/catalog.js';
import {faults} from '../support/faults.js';
import {follow} from '../support/follow.js';
import {HOUR_MS, MONDAY_MORNING} from '../support/instants.js';
import {answered, answerInTurn, broken, denyStorage, seenTab} from '../support/network.js';
import {freezeTime} from '../support/time.js';
import {expectNothingUncaught} from '../support/uncaught.js';

const body = JSON.stringify(aCatalog());
let count = 0;
const address = () => `https://contoh.example/ditinggalkan-${count++}.json`;

describe('a catalog that nobody waits for any more', () => {
  expectNothingUncaught();

  describe('between two tries', () => {
    let clock: SinonFakeTimers;
    beforeEach(() => {
      clock = freezeTime(MONDAY_MORNING);
      denyStorage();
      seenTab();
      stub(Math, 'random').returns(0.5);
    });
    afterEach(() => restore());
    afterEach(() => clock.restore());

    it('is not asked for again, and leaves no timer', async () => {
      const network = answerInTurn(broken);
      const {leave} = follow(address());
      await clock.tickAsync(100);
      expect(clock.countTimers()).to.equal(1);

      leave();
      await Promise.resolve();
      expect(clock.countTimers()).to.equal(0);
      await clock.tickAsync(HOUR_MS);

      expect(network.times()).to.deep.equal([0]);
    });

    it('is asked for anew by who comes then, without what failed before', async () => {
      const url = address();
      const network = answerInTurn(broken, answered(200, {}, body));
      const first = follow(url);
      await clock.tickAsync(100);
      first.leave();
      await Promise.resolve();

      const second = follow(url);
      await clock.tickAsync(0);

      expect(network.times()).to.deep.equal([0, 100]);
      expect(second.statuses()).to.deep.equal(['loading', 'ready']);
      second.leave();
    });
  });

  it('is loading for who comes after it failed', async () => {
    const {url} = await faults({status: 404});
    const first = follow(url);
    await first.until('failed');
    first.leave();
    await Promise.resolve();

    const second = follow(url);

    expect(second.statuses()).to.deep.equal(['loading']);
    second.leave();
  });

  it('is not asked for by a retry that comes too late', async () => {
    const {url, asked} = await faults({status: 404});
    const {until, leave} = follow(url);
    const {retry} = await until('failed');
    leave();
    await Promise.resolve();

    retry();

    expect(await asked()).to.have.length(1);
  });

  it('is given up by the browser while it comes', async () => {
    const {url, asked} = await faults({body, dripMs: 20});
    const {leave} = follow(url);
    while ((await asked()).length === 0);

    leave();
    await Promise.resolve();
    while (!(await asked())[0]!.wasGivenUp);

    expect(await asked()).to.have.length(1);
  });

  it('is shown at once to who comes back, while it is asked for anew', async () => {
    const {url, asked} = await faults({body});
    const first = follow(url);
    const {catalog} = await first.until('ready');
    first.leave();
    await Promise.resolve();

    const second = follow(url);

    expect(
      second.said.map((state) => state.status === 'ready' && state.catalog === catalog),
    ).to.deep.equal([true]);
    while ((await asked()).length < 2);
    second.leave();
  });

  it('is no longer marked as old when who comes back gets an answer, be it the same', async () => {
    const {url} = await faults({body}, {status: 404}, {body});
    const first = follow(url);
    await first.until('ready');
    reloadUrl(url);
    await first.until('ready');
    first.leave();
    await Promise.resolve();

    const second = follow(url);
    const [back] = second.said;
    expect(back).to.have.property('stale');

    expect(await second.until('ready')).not.to.have.property('stale');
    second.leave();
  });
});
