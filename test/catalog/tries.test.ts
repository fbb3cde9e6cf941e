import {expect} from '@open-wc/testing';
import {restore, stub, type SinonFakeTimers, type SinonStub} from 'sinon';
import {TIMEOUT_MS} from '../../src/catalog/fetch-catalog.js';
import {aCatalog} from '../support/catalog.js';
import {follow} from '../support/follow.js';
import {MONDAY_MORNING} from '../support/instants.js';
import {answered, answerInTurn, broken, denyStorage, seenTab} from '../support/network.js';
import {freezeTime} from '../support/time.js';

let count = 0;
const address = () => `https://contoh.example/percobaan-${count++}.json`;
const whole = answered(200, {}, JSON.stringify(aCatalog()));

describe('a catalog that does not come at once', () => {
  let clock: SinonFakeTimers;
  beforeEach(() => {
    clock = freezeTime(MONDAY_MORNING);
    denyStorage();
    seenTab();
    stub(Math, 'random').returns(0.5);
  });
  afterEach(() => restore());
  afterEach(() => clock.restore());

  /** What became of it in a minute, when it was asked for, and what is left to ring then. */
  async function minute(...answers: (() => Response)[]) {
    const network = answerInTurn(...answers);
    const {said, leave} = follow(address());
    await clock.tickAsync(60_000);
    leave();
    await clock.tickAsync(0);
    network.restore();
    const last = said.at(-1)!;
    const outcome = last.status === 'failed' ? last.failure.code : last.status;
    return {outcome, times: network.times(), timers: clock.countTimers()};
  }

  const passing: [string, () => Response][] = [
    ['a connection that breaks', broken],
    ['a server that is broken', answered(500)],
    ['a gateway that waits in vain', answered(504)],
    ['a server that has too many visitors', answered(429)],
  ];
  for (const [what, trouble] of passing) {
    it(`is asked for three times of ${what}, after longer and longer pauses`, async () => {
      const {outcome, times, timers} = await minute(trouble);

      expect(outcome).to.equal(trouble === broken ? 'network' : 'http');
      expect(times).to.deep.equal([0, 500, 1500]);
      expect(timers).to.equal(0);
    });

    it(`is shown when ${what} recovers`, async () => {
      const {outcome, times, timers} = await minute(trouble, trouble, whole);

      expect(outcome).to.equal('ready');
      expect(times).to.have.length(3);
      expect(timers).to.equal(0);
    });
  }

  it('is asked for at times left to chance, so that visitors do not come back as one', async () => {
    const chance = Math.random as unknown as SinonStub;
    chance.onCall(0).returns(0.1).onCall(1).returns(0.9);

    expect((await minute(broken)).times).to.deep.equal([0, 100, 1900]);
  });

  const lasting: [string, () => Response][] = [
    ['is not there', answered(404)],
    ['is gone', answered(410)],
    ['is forbidden', answered(403)],
    ['needs a password', answered(401)],
    ['is a web page', answered(200, {'content-type': 'text/html'}, '<!doctype html>')],
    ['is broken', answered(200, {}, '{"schema":')],
  ];
  for (const [what, trouble] of lasting) {
    it(`is asked for once when it ${what}`, async () => {
      expect((await minute(trouble)).times).to.deep.equal([0]);
    });
  }

  describe('and whose server says when to come back', () => {
    const inSeconds = (seconds: number) =>
      new Date(MONDAY_MORNING.getTime() + seconds * 1000).toUTCString();
    const cases: [string, string, number[]][] = [
      ['in seconds', '3', [0, 3500, 7500]],
      ['as a date', inSeconds(4), [0, 4500, 5500]],
      ['as a date that has passed', inSeconds(-3600), [0, 500, 1500]],
      ['at once', '0', [0, 500, 1500]],
      ['in words', 'segera', [0, 500, 1500]],
      ['before now', '-5', [0, 500, 1500]],
      ['later than a visitor waits', String(TIMEOUT_MS / 1000 + 1), [0]],
      ['tomorrow', inSeconds(86_400), [0]],
      ['never', '9'.repeat(400), [0]],
    ];
    for (const [when, value, times] of cases) {
      for (const status of [429, 503]) {
        it(`${when} is asked for then, and not before (${status})`, async () => {
          const found = await minute(answered(status, {'retry-after': value}));

          expect(found.outcome).to.equal('http');
          expect(found.times).to.deep.equal(times);
        });
      }
    }
  });
});
