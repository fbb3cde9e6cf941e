import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Puts off what can wait until the browser has shown what cannot. */
export class AfterPaintController implements ReactiveController {
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: ReactiveControllerHost,
    readonly whenPainted: () => void,
  ) {
    host.addController(this);
  }

  /** Calls back once the next frame is on the screen; asked again before that, only once. */
  wait() {
    this.hostDisconnected();
    // A timer set within a frame rings after that frame has been painted.
    this.#frame = requestAnimationFrame(() => (this.#timer = setTimeout(this.whenPainted)));
  }

  hostDisconnected() {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
  }
}
