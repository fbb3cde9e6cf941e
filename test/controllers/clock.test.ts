import {expect} from '@open-wc/testing';
import type {ReactiveControllerHost} from 'lit';
import {spy, stub, type SinonFakeTimers, type SinonStub} from 'sinon';
import {ClockController} from '../../src/controllers/clock.js';
import {HOUR_MS, MINUTE_MS, MONDAY_MORNING} from '../support/instants.js';
import {freezeTime} from '../support/time.js';

/** A clock on a host that only counts how often it is woken. */
function aClock() {
  let woken = 0;
  const host = {
    addController: () => undefined,
    requestUpdate: () => woken++,
  } as unknown as ReactiveControllerHost;
  const controller = new ClockController(host);
  controller.hostConnected();
  return {controller, woken: () => woken};
}

const inHours = (hours: number) => new Date(MONDAY_MORNING.getTime() + hours * HOUR_MS);

describe('the clock', () => {
  let clock: SinonFakeTimers;
  let clocks: ClockController[] = [];
  beforeEach(() => {
    clock = freezeTime(MONDAY_MORNING);
  });
  afterEach(() => {
    clocks.forEach((controller) => controller.hostDisconnected());
    clocks = [];
    clock.restore();
  });

  const started = () => {
    const made = aClock();
    clocks.push(made.controller);
    return made;
  };

  it('wakes an element at its instant, not before', () => {
    const {controller, woken} = started();
    controller.wakeAt(inHours(2));

    clock.tick(2 * HOUR_MS - 1);
    expect(woken()).to.equal(0);
    clock.tick(1);

    expect(woken()).to.equal(1);
  });

  it('wakes only those whose instant has come', () => {
    const soon = started();
    const late = started();
    late.controller.wakeAt(inHours(3));
    soon.controller.wakeAt(inHours(1));

    clock.tick(HOUR_MS);
    expect([soon.woken(), late.woken()]).to.deep.equal([1, 0]);
    clock.tick(2 * HOUR_MS);

    expect([soon.woken(), late.woken()]).to.deep.equal([1, 1]);
  });

  it('sets one timer for all', () => {
    for (let hours = 1; hours <= 20; hours++) started().controller.wakeAt(inHours(hours));

    expect(clock.countTimers()).to.equal(1);
  });

  it('waits longer than a timer can', () => {
    const {controller, woken} = started();
    controller.wakeAt(inHours(40 * 24));

    clock.tick(39 * 24 * HOUR_MS);
    expect(woken()).to.equal(0);
    clock.tick(24 * HOUR_MS);

    expect(woken()).to.equal(1);
  });

  it('does not wake an element that changed its mind', () => {
    const {controller, woken} = started();
    controller.wakeAt(inHours(1));

    controller.wakeAt(undefined);
    clock.tick(2 * HOUR_MS);

    expect(woken()).to.equal(0);
  });

  describe('when the clock of the system is put forward', () => {
    it('wakes those whose instant is past, within a minute', () => {
      const {controller, woken} = started();
      controller.wakeAt(inHours(2));

      clock.setSystemTime(inHours(3));
      clock.tick(MINUTE_MS);

      expect(woken()).to.equal(1);
    });

    it('leaves alone those whose words are still true', () => {
      const {controller, woken} = started();
      controller.wakeAt(inHours(2));

      clock.setSystemTime(inHours(1));
      clock.tick(HOUR_MS - 1);
      expect(woken()).to.equal(0);
      clock.tick(1);

      expect(woken()).to.equal(1);
    });
  });

  describe('when the clock of the system is put back', () => {
    it('wakes those whose words are not yet true, within a minute', () => {
      const {controller, woken} = started();
      controller.wakeAt(inHours(2));

      clock.setSystemTime(inHours(-1));
      clock.tick(MINUTE_MS);

      expect(woken()).to.equal(1);
    });

    it('knows of words that were written since it looked last', () => {
      const {controller, woken} = started();
      controller.wakeAt(inHours(2));
      clock.tick(MINUTE_MS - 1);
      controller.wakeAt(inHours(3));

      clock.setSystemTime(MONDAY_MORNING);
      clock.tick(1);

      expect(woken()).to.equal(1);
    });

    it('leaves alone those whose words were true already', () => {
      const {controller, woken} = started();
      controller.wakeAt(inHours(2));
      clock.tick(MINUTE_MS - 1);

      clock.setSystemTime(MONDAY_MORNING.getTime() + 1);
      clock.tick(2 * HOUR_MS - 2);
      expect(woken()).to.equal(0);
      clock.tick(1);

      expect(woken()).to.equal(1);
    });

    it('leaves alone those that wait for nothing', () => {
      const {controller, woken} = started();
      started().controller.wakeAt(inHours(2));
      controller.wakeAt(undefined);

      clock.setSystemTime(inHours(-1));
      clock.tick(MINUTE_MS);

      expect(woken()).to.equal(0);
    });

    it('keeps to the instant that is asked for then', () => {
      const {controller, woken} = started();
      controller.wakeAt(inHours(2));
      clock.setSystemTime(inHours(-1));
      clock.tick(MINUTE_MS);

      controller.wakeAt(inHours(0));
      clock.tick(HOUR_MS - MINUTE_MS - 1);
      expect(woken()).to.equal(1);
      clock.tick(1);

      expect(woken()).to.equal(2);
    });
  });

  it('finds out within a minute that the computer slept', () => {
    const {controller, woken} = started();
    controller.wakeAt(inHours(2));

    // In sleep the timer stands still and the clock goes on.
    clock.setSystemTime(inHours(12));
    clock.tick(MINUTE_MS);

    expect(woken()).to.equal(1);
  });

  describe('on a hidden page', () => {
    let isHidden: boolean;
    let hidden: SinonStub;
    beforeEach(() => {
      hidden = stub(Document.prototype, 'hidden').get(() => isHidden);
    });
    afterEach(() => hidden.restore());

    const turn = (visibility: 'hidden' | 'visible') => {
      isHidden = visibility === 'hidden';
      document.dispatchEvent(new Event('visibilitychange'));
    };

    it('rings for a change alone', () => {
      const {controller, woken} = started();
      controller.wakeAt(inHours(2));
      turn('hidden');
      const rings = spy(window, 'setTimeout');

      clock.tick(2 * HOUR_MS - 1);
      expect([rings.callCount, woken()]).to.deep.equal([0, 0]);
      clock.tick(1);

      expect(woken()).to.equal(1);
    });

    it('waits longer than a timer can', () => {
      const {controller, woken} = started();
      turn('hidden');
      controller.wakeAt(inHours(40 * 24));

      clock.tick(39 * 24 * HOUR_MS);
      expect(woken()).to.equal(0);
      clock.tick(24 * HOUR_MS);

      expect(woken()).to.equal(1);
    });

    it('looks at the clock at once when it is shown', () => {
      const late = started();
      const early = started();
      late.controller.wakeAt(inHours(8));
      early.controller.wakeAt(inHours(2));
      turn('hidden');

      clock.setSystemTime(inHours(3));
      turn('visible');

      expect([early.woken(), late.woken()]).to.deep.equal([1, 0]);
    });

    it('looks at the clock every minute again when it is shown', () => {
      const {controller, woken} = started();
      turn('hidden');
      controller.wakeAt(inHours(2));
      turn('visible');

      clock.setSystemTime(inHours(3));
      clock.tick(MINUTE_MS);

      expect(woken()).to.equal(1);
    });
  });

  it('looks at the clock at once when the visitor comes back to the page', () => {
    const {controller, woken} = started();
    controller.wakeAt(inHours(2));

    clock.setSystemTime(inHours(3));
    window.dispatchEvent(new Event('pageshow'));

    expect(woken()).to.equal(1);
  });

  describe('with 10,000 elements', () => {
    it('sets one timer, once, though each asks to be woken before the last', () => {
      const settings = spy(window, 'setTimeout');

      for (let left = 10_000; left > 0; left--) started().controller.wakeAt(inHours(1 + left));

      expect([clock.countTimers(), settings.callCount]).to.deep.equal([1, 1]);
      settings.restore();
    });

    it('wakes each at its instant, not before', () => {
      const made = Array.from({length: 10_000}, started);
      made.forEach(({controller}, index) => controller.wakeAt(inHours(index < 5000 ? 2 : 1)));
      const woken = () => made.reduce((sum, one) => sum + one.woken(), 0);

      clock.tick(HOUR_MS - 1);
      expect(woken()).to.equal(0);
      clock.tick(HOUR_MS);
      expect(woken()).to.equal(5000);
      clock.tick(1);

      expect(woken()).to.equal(10_000);
      expect(clock.countTimers()).to.equal(0);
    });
  });

  it('leaves neither timer nor listener when the last element is gone', () => {
    const added = spy(EventTarget.prototype, 'addEventListener');
    const removed = spy(EventTarget.prototype, 'removeEventListener');
    const [one, other] = [started(), started()];
    one.controller.wakeAt(inHours(1));
    other.controller.wakeAt(inHours(2));
    expect([clock.countTimers(), added.callCount]).to.deep.equal([1, 2]);

    one.controller.hostDisconnected();
    other.controller.hostDisconnected();

    expect(clock.countTimers()).to.equal(0);
    expect(removed.args.flat().map(String)).to.deep.equal(added.args.flat().map(String));
    added.restore();
    removed.restore();
  });

  it('sets no timer for an element that waits for nothing', () => {
    const {controller} = started();
    controller.wakeAt(inHours(1));
    controller.hostDisconnected();

    started().controller.wakeAt(undefined);

    expect(clock.countTimers()).to.equal(0);
  });

  it('remembers the instant of an element that comes back', () => {
    const {controller, woken} = started();
    controller.wakeAt(inHours(1));
    controller.hostDisconnected();

    controller.hostConnected();
    clock.tick(HOUR_MS);

    expect(woken()).to.equal(1);
  });
});
