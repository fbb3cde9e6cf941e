import {expect} from '@open-wc/testing';
import type {ReactiveControllerHost} from 'lit';
import type {SinonFakeTimers} from 'sinon';
import {ClockController} from '../../src/controllers/clock.js';
import {HOUR_MS, MONDAY_MORNING} from '../support/instants.js';
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

  it('looks again at everything when the page is shown again', () => {
    const {controller, woken} = started();
    controller.wakeAt(inHours(8));

    window.dispatchEvent(new Event('pageshow'));
    document.dispatchEvent(new Event('visibilitychange'));

    expect(woken()).to.equal(2);
  });

  it('leaves neither timer nor listener when the last element is gone', () => {
    const {controller, woken} = started();
    controller.wakeAt(inHours(1));

    controller.hostDisconnected();
    window.dispatchEvent(new Event('pageshow'));

    expect(clock.countTimers()).to.equal(0);
    expect(woken()).to.equal(0);
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
