import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How long a page that is seen may take to notice that the clock was corrected, or that it slept. */
const MINUTE_MS = 60_000;

/** The longest delay that `setTimeout` keeps: a longer one fires at once. */
const MAX_DELAY_MS = 2 ** 31 - 1;

const clocks = new Set<ClockController>();
let timer: ReturnType<typeof setTimeout> | undefined;
let ringAt = Infinity;

/** No change comes before this instant: until then nobody need be asked for theirs. */
let nearest = Infinity;

/** The latest instant at which words may have been written. */
let seenAt = 0;

/**
 * Wakes an element at the instant its words stop being true.
 *
 * All elements of a page share one timer, set for the nearest change of any of
 * them. A timer counts the time that passes, without sleep, not what the clock
 * of the system says: so it looks at that clock every minute while the page is
 * seen. A hidden page is left alone until its next change, and looks when shown.
 *
 * Words hold from when they are written until their change. So a look wakes only
 * those whose change has come, whatever the clock did, unless it was put back.
 */
export class ClockController implements ReactiveController {
  /** Instant of the next change, in milliseconds; Infinity when there is none to wait for. */
  changeAt = Infinity;

  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Asks to be woken at `change`; undefined: never. */
  wakeAt(change: Date | undefined) {
    this.changeAt = change?.getTime() ?? Infinity;
    if (clocks.has(this)) setTimer(this.changeAt);
  }

  hostConnected() {
    if (clocks.size === 0) listen();
    clocks.add(this);
    setTimer(this.changeAt);
  }

  hostDisconnected() {
    clocks.delete(this);
    if (clocks.size === 0) unlisten();
  }
}

/** Brings the timer forward; one that rings too early for everybody is only set anew. */
function setTimer(change: number) {
  const now = Date.now();
  seenAt = Math.max(seenAt, now);
  nearest = Math.min(nearest, change);
  if (nearest >= ringAt) return;
  clearTimeout(timer);
  ringAt = Math.min(nearest, now + (document.hidden ? MAX_DELAY_MS : MINUTE_MS));
  timer = setTimeout(look, ringAt - now);
}

function look() {
  const now = Date.now();
  if (now < seenAt) wakeAll(Number.MAX_VALUE);
  else if (now >= nearest) wakeAll(now);
  seenAt = now;
  ringAt = Infinity;
  setTimer(nearest);
}

/** Wakes all whose change comes by `instant`; each names its next one when it has rendered. */
function wakeAll(instant: number) {
  nearest = Infinity;
  for (const clock of clocks) {
    if (clock.changeAt > instant) {
      nearest = Math.min(nearest, clock.changeAt);
    } else {
      clock.changeAt = Infinity;
      clock.host.requestUpdate();
    }
  }
}

function listen() {
  document.addEventListener('visibilitychange', look);
  addEventListener('pageshow', look);
}

function unlisten() {
  document.removeEventListener('visibilitychange', look);
  removeEventListener('pageshow', look);
  clearTimeout(timer);
  ringAt = nearest = Infinity;
  seenAt = 0;
}
