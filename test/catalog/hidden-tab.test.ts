import {expect} from '@open-wc/testing';
import {restore, spy, stub, type SinonFakeTimers} from 'sinon';
import {aCatalog} from '../support/catalog.js';
import {follow} from '../support/follow.js';
import {HOUR_MS, MONDAY_MORNING} from '../support/instants.js';
import {answered, answerInTurn, broken, denyStorage} from '../support/network.js';
import {freezeTime} from '../support/time.js';

let count = 0;
const address = () => `https://contoh.example/tersembunyi-${count++}.json`;
const whole = answered(200, {}, JSON.stringify(aCatalog()));

describe('a tab that nobody sees', () => {
  let clock: SinonFakeTimers;
  let isHidden: boolean;
  beforeEach(() => {
    clock = freezeTime(MONDAY_MORNING);
    isHidden = true;
    denyStorage();
    stub(document, 'hidden').get(() => isHidden);
  });
  afterEach(() => restore());
  afterEach(() => clock.restore());

  async function show() {
    isHidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await clock.tickAsync(0);
  }

  it('is loaded once, and tries no second time', async () => {
    const network = answerInTurn(broken);
    const {statuses, leave} = follow(address());

    await clock.tickAsync(HOUR_MS);

    expect(network.times()).to.deep.equal([0]);
    expect(statuses()).to.deep.equal(['loading']);
    leave();
  });

  it('tries again as soon as it is seen', async () => {
    const network = answerInTurn(broken, whole);
    const {statuses, leave} = follow(address());
    await clock.tickAsync(HOUR_MS);

    await show();
    await clock.tickAsync(0);

    expect(network.times()).to.deep.equal([0, HOUR_MS]);
    expect(statuses()).to.deep.equal(['loading', 'ready']);
    leave();
  });

  it('tries no more, and leaves neither timer nor listener, when those who waited have left', async () => {
    const network = answerInTurn(broken);
    const listening = spy(document, 'addEventListener');
    const {leave} = follow(address());
    await clock.tickAsync(HOUR_MS);

    leave();
    await Promise.resolve();
    const {signal} = listening.lastCall.args[2] as AddEventListenerOptions;
    await show();
    await clock.tickAsync(HOUR_MS);

    expect(network.times()).to.deep.equal([0]);
    expect([clock.countTimers(), signal?.aborted]).to.deep.equal([0, true]);
  });
});
