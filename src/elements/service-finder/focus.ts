import type {LitElement} from 'lit';
import {rowId, type Identified} from './row.js';

/** Where the focus goes once what a person did is drawn. */
export class FinderFocus {
  #awaited: {row: string; isLook: boolean} | undefined;

  constructor(readonly host: LitElement) {}

  /** To the row of a service, as soon as it is there. */
  toRow(service: Identified) {
    this.#awaited = {row: rowId(service), isLook: false};
  }

  /** Brings the row of a service into sight, as soon as it is there; the focus stays. */
  show(service: Identified) {
    this.#awaited = {row: rowId(service), isLook: true};
  }

  /** Waits for no row any more. */
  stay() {
    this.#awaited = undefined;
  }

  /** Goes where it waits to go, if that has been drawn. */
  move() {
    if (!this.#awaited) return;
    const row = this.#root.getElementById(this.#awaited.row);
    if (!row) return;
    row.scrollIntoView({block: 'nearest'});
    if (!this.#awaited.isLook) controlIn(row)?.focus();
    this.stay();
  }

  /** To how many services there are. */
  toCount() {
    void this.host.updateComplete.then(() =>
      this.#root.querySelector<HTMLElement>('.count')?.focus(),
    );
  }

  /** The chip is gone with the focus on it; the next thing to do is beside it. */
  toNextChip() {
    void this.host.updateComplete.then(() =>
      (this.#root.querySelector<HTMLElement>('.chip') ?? this.host).focus(),
    );
  }

  /** "Back" may fold up the detail that has the focus: then its row takes it. */
  keep() {
    const id = this.host.shadowRoot?.activeElement?.closest('.detail')?.parentElement?.id;
    if (!id) return;
    void this.host.updateComplete.then(() => {
      if (this.#root.activeElement) return;
      (controlIn(this.#root.getElementById(id)) ?? this.host).focus();
    });
  }

  get #root() {
    return this.host.renderRoot as ShadowRoot;
  }
}

const controlIn = (row: Element | null) => row?.querySelector<HTMLElement>('button, a');
