import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Calls back once a person has rested: after the last of a run of acts, not after each. */
export class RestController implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: ReactiveControllerHost,
    readonly delayMs: number,
    readonly whenRested: () => void,
  ) {
    host.addController(this);
  }

  /** A person did something. */
  act() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.whenRested();
    }, this.delayMs);
  }

  hostConnected() {
    // Taken away before the rest, as by a page that moves its host: it begins anew.
    if (this.#timer !== undefined) this.act();
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
  }
}
