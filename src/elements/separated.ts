import {html} from 'lit';

/** Facts in a row with dots between them; those that say nothing are left out. */
export const separated = (facts: unknown[]): unknown[] =>
  facts
    .filter(Boolean)
    .map((fact, index) => (index > 0 ? html`<span aria-hidden="true"> · </span>${fact}` : fact));
