import {html} from 'lit';

/** Facts in a row with dots between them; those that say nothing are left out. */
export const separated = (facts: unknown[]): unknown[] =>
  facts
    .filter(Boolean)
    .map((fact, index) => [index > 0 ? DOT : '', typeof fact === 'string' ? alone(fact) : fact]);

const DOT = html`<span aria-hidden="true"> · </span>`;

/** In an element of its own, where a translated page still takes a new text. */
const alone = (fact: string) => html`<span .textContent=${fact}></span>`;
