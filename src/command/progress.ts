import type {Call} from './verb.js';
import type {Said} from '../said/said.js';

const PATIENCE_MS = 1000;

/**
 * Tells how far a long run is: on one line of standard error, after a second, and
 * only when a person is watching.
 */
export class Progress {
  readonly #started = performance.now();
  #last = 0;

  constructor(private readonly call: Call) {}

  /** Says what is being done now. */
  tell(said: Said) {
    const {stderr} = this.call.io;
    const now = performance.now();
    if (!stderr.isTTY || now - this.#started < PATIENCE_MS || now - this.#last < 100) return;
    this.#last = now;
    stderr.write(`\r\u001b[K${this.call.say(said)}`);
  }

  /** Takes the line away. */
  end() {
    if (this.#last > 0) this.call.io.stderr.write('\r\u001b[K');
  }
}
