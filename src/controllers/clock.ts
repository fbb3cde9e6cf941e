import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The longest delay that `setTimeout` keeps: a longer one fires at once. */
const MAX_DELAY_MS = 2 ** 31 - 1;

const clocks = new Set<ClockController>();
let timer: ReturnType<typeof setTimeout> | undefined;
let timerAt = Infinity;

/**
 * Wakes an element at the instant its words stop being true.
 *
 * All elements of a page share one timer, set for the nearest change of any of
 * them; when the page is shown again, perhaps after sleep, all look again.
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
function setTimer(instant: number) {
  if (instant >= timerAt) return;
  clearTimeout(timer);
  timerAt = instant;
  timer = setTimeout(ring, Math.min(Math.max(instant - Date.now(), 0), MAX_DELAY_MS));
}

function ring() {
  const now = Date.now();
  const due = [...clocks].filter(({changeAt}) => changeAt <= now);
  due.forEach(wake);
  timerAt = Infinity;
  let nearest = Infinity;
  for (const {changeAt} of clocks) nearest = Math.min(nearest, changeAt);
  setTimer(nearest);
}

/** The element names its next change when it has rendered. */
function wake(clock: ClockController) {
  clock.changeAt = Infinity;
  clock.host.requestUpdate();
}

/** Sleep and a corrected clock leave the timer wrong, so everything is looked at again. */
function lookAgain() {
  if (document.visibilityState === 'hidden') return;
  clearTimeout(timer);
  timerAt = Infinity;
  for (const clock of clocks) wake(clock);
}

function listen() {
  document.addEventListener('visibilitychange', lookAgain);
  addEventListener('pageshow', lookAgain);
}

function unlisten() {
  document.removeEventListener('visibilitychange', lookAgain);
  removeEventListener('pageshow', lookAgain);
  clearTimeout(timer);
  timerAt = Infinity;
}
