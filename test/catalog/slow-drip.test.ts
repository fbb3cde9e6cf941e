import {expect} from '@open-wc/testing';
import type {SinonFakeTimers} from 'sinon';
import {reloadUrl} from '../../src/catalog/store.js';
import {TIMEOUT_MS} from '../../src/catalog/fetch-catalog.js';
import {aCatalog} from '../support/catalog.js';
import {faults, type Answer} from '../support/faults.js';
import {follow} from '../support/follow.js';
import {MONDAY_MORNING} from '../support/instants.js';
import {freezeTime} from '../support/time.js';

const body = JSON.stringify(aCatalog());

describe('an answer that takes too long', () => {
  let clock: SinonFakeTimers;
  beforeEach(() => (clock = freezeTime(MONDAY_MORNING)));
  afterEach(() => clock.restore());

  const answers: [string, Answer][] = [
    ['never begins', {isSilent: true}],
    ['comes byte by byte', {body, dripMs: 20}],
    ['comes byte by byte, and nobody knows how many', {body, dripMs: 20, framing: 'chunks'}],
  ];
  for (const [how, answer] of answers) {
    it(`and ${how} is given up after ten seconds, and told`, async () => {
      const {url, asked} = await faults(answer);
      const {until, statuses, leave} = follow(url);
      const failed = until('failed');
      while ((await asked()).length === 0);

      clock.tick(TIMEOUT_MS - 1);
      expect(statuses()).to.deep.equal(['loading']);
      clock.tick(1);

      expect((await failed).failure.code).to.equal('timeout');
      while (!(await asked())[0]!.wasGivenUp);
      expect(await asked()).to.have.length(1);
      leave();
    });
  }

  it('leaves what is shown alone', async () => {
    const {url, asked} = await faults({body}, {body, dripMs: 20});
    const {until, leave} = follow(url);
    const {catalog} = await until('ready');

    reloadUrl(url);
    const refreshed = until('ready');
    while ((await asked()).length < 2);
    clock.tick(TIMEOUT_MS);

    expect(await refreshed).to.include({catalog});
    expect((await refreshed).stale?.code).to.equal('timeout');
    leave();
  });

  it('leaves no timer behind when it came in time', async () => {
    const {url} = await faults({body});
    const {until, leave} = follow(url);

    await until('ready');

    expect(clock.countTimers()).to.equal(0);
    leave();
  });
});
