import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Lets an element show on paper what a screen keeps folded. */
export class PrintController implements ReactiveController {
  isPrinting = false;

  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected() {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
  }

  readonly #begin = () => this.#set(true);
  readonly #end = () => this.#set(false);

  #set(isPrinting: boolean) {
    this.isPrinting = isPrinting;
    this.host.requestUpdate();
  }
}
