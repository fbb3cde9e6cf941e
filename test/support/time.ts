import {useFakeTimers, type SinonFakeTimers} from 'sinon';

/** Stops the clock of the page at an instant; timers ring only when the test ticks. */
export const freezeTime = (now: Date): SinonFakeTimers =>
  useFakeTimers({
    now,
    toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
    shouldClearNativeTimers: true,
  });
